import { warmUp } from "../../src/taskpane/warm-up";

interface WithScheduler {
  scheduler?: unknown;
}

describe("the warm-up", () => {
  let rests = 0;

  beforeEach(() => {
    rests = 0;
    // A clock by which no check of the warm-up's few lines takes long, and all of them together do.
    let now = 0;
    jest.spyOn(performance, "now").mockImplementation(() => {
      now += 0.05;
      return now;
    });
    (globalThis as WithScheduler).scheduler = {
      postTask: async () => {
        rests++;
      },
    };
  });
  afterEach(() => {
    jest.restoreAllMocks();
    delete (globalThis as WithScheduler).scheduler;
  });

  it("lets the page do something else now and then, however short each of its checks is", async () => {
    await warmUp(() => false);
    expect(rests).toBeGreaterThan(5);
  });

  it("is broken off at its next rest when the checker is wanted", async () => {
    await warmUp(() => rests === 2);
    expect(rests).toBe(2);
  });
});
