import type { Outcome } from "../../../src/hosts/port";
import type { OfficeJs } from "../../../src/hosts/word/abilities";
import { asking } from "../../../src/hosts/word/ask";

type Run = (work: (context: { sync(): Promise<void> }) => Promise<unknown>) => Promise<unknown>;
const officeJs = (run: Run) => ({ Word: { run } }) as unknown as OfficeJs;
const one: Outcome<number> = { ok: true, value: 1 };

describe("work with Word", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("is given up after 20 seconds without an answer, and the next is let in", async () => {
    let runs = 0;
    const ask = asking(
      officeJs(async (work) => (++runs === 1 ? new Promise(() => {}) : work({ sync: async () => {} }))),
    );
    const first = ask(async () => one);
    const second = ask(async () => one);
    await jest.advanceTimersByTimeAsync(19_000);
    expect(runs).toBe(1);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await first).toMatchObject({ ok: false, code: "busy" });
    expect(await second).toEqual(one);
  });

  it("does not go on once it was given up, though the answer comes after all", async () => {
    let answer = (): void => {};
    const ask = asking(
      officeJs((work) =>
        work({
          sync: () =>
            new Promise((resolve) => {
              answer = resolve;
            }),
        }),
      ),
    );
    let wentOn = false;
    const outcome = ask(async ({ sync }) => {
      await sync();
      wentOn = true;
      return one;
    });
    await jest.advanceTimersByTimeAsync(20_000);
    expect(await outcome).toMatchObject({ ok: false, code: "busy" });
    answer();
    await jest.advanceTimersByTimeAsync(0);
    expect(wentOn).toBe(false);
  });

  it("is done one after another, whatever became of the one before", async () => {
    const done: string[] = [];
    const ask = asking(officeJs((work) => work({ sync: async () => {} })));
    const all = [
      ask(async () => {
        await Promise.resolve();
        done.push("first");
        throw { code: "GeneralException", message: "no" };
      }),
      ask(async () => {
        done.push("second");
        return one;
      }),
    ];
    expect((await Promise.all(all)).map(({ ok }) => ok)).toEqual([false, true]);
    expect(done).toEqual(["first", "second"]);
  });
});
