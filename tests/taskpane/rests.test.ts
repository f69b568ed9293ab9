import { whenIdle } from "../../src/taskpane/rests";

interface WithScheduler {
  scheduler?: unknown;
}

describe("work that can wait", () => {
  afterEach(() => {
    delete (globalThis as WithScheduler).scheduler;
  });

  it("goes behind everything else where the browser knows such an order", async () => {
    const asked: unknown[] = [];
    (globalThis as WithScheduler).scheduler = {
      postTask: async (task: () => void, options: unknown) => {
        asked.push(options);
        task();
      },
    };
    await whenIdle();
    expect(asked).toEqual([{ priority: "background" }]);
  });

  it("lets messages that have arrived go first where the browser knows none", async () => {
    const order: string[] = [];
    const { port1, port2 } = new MessageChannel();
    const heard = new Promise<void>((resolve) => {
      port1.onmessage = () => {
        order.push("message");
        port1.close();
        resolve();
      };
    });
    port2.postMessage(null);
    await Promise.all([heard, whenIdle().then(() => order.push("work"))]);
    expect(order).toEqual(["message", "work"]);
  });
});
