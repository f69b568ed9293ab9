import { join } from "node:path";
import { warmUp } from "../../src/taskpane/warm-up";
import { checkedDraft, draftsIn } from "../../src/tools/draft-expectations";

interface WithScheduler {
  scheduler?: unknown;
}

// First of all: a page is warmed up once, and what is remembered from then on would not be tried again.
describe("a first check after the warm-up", () => {
  const matching = RegExp.prototype.exec;
  afterEach(() => {
    RegExp.prototype.exec = matching;
  });

  /** The patterns that are tried while something is done: what a browser compiles at their first use. */
  async function patternsOf(work: () => unknown): Promise<ReadonlySet<string>> {
    const tried = new Set<string>();
    RegExp.prototype.exec = function (text) {
      tried.add(this.source);
      return matching.call(this, text);
    };
    await work();
    RegExp.prototype.exec = matching;
    return tried;
  }

  it("finds most patterns compiled, whatever the draft's layout", async () => {
    const warm = await patternsOf(() => warmUp(() => false));
    const folder = join(__dirname, "../drafts");
    for (const draft of draftsIn(folder)) {
      const tried = await patternsOf(() => checkedDraft(folder, draft));
      const met = [...tried].filter((pattern) => warm.has(pattern)).length;
      expect(met / tried.size).toBeGreaterThan(0.7);
    }
  });
});

describe("the warm-up", () => {
  let rests = 0;

  beforeEach(() => {
    rests = 0;
    // A clock by which no check of the warm-up's few lines takes long, and all of them together do.
    let now = 0;
    jest.spyOn(performance, "now").mockImplementation(() => {
      now += 0.1;
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
