import { atOnce, type Steps, withRests } from "../../src/model/steps";

describe("work in steps", () => {
  const said: string[] = [];
  function* work(): Steps<number> {
    said.push("first");
    yield;
    said.push("second");
    yield;
    return said.length;
  }
  beforeEach(() => {
    said.length = 0;
  });

  it("is done without a stop where nobody waits", () => {
    expect(atOnce(work())).toBe(2);
    expect(said).toEqual(["first", "second"]);
  });

  it("lets something else go first wherever it rests", async () => {
    let rest = 0;
    const done = withRests(work(), () => (++rest === 1 ? Promise.resolve() : null));
    said.push("something else");
    expect(await done).toBe(3);
    expect(said).toEqual(["first", "something else", "second"]);
  });

  it("is broken off after a rest when nobody wants it any more", async () => {
    let isWanted = true;
    const done = withRests(
      work(),
      () => Promise.resolve(),
      () => isWanted,
    );
    isWanted = false;
    expect(await done).toBeNull();
    expect(said).toEqual(["first"]);
  });
});
