import { openMemory } from "../../src/hosts/memory/document";
import { readingOf } from "../../src/model/reading";
import * as actions from "../../src/session/actions";
import { asShipped } from "../../src/session/as-shipped";
import { checkReading } from "../../src/session/check";
import { draftWith, resting } from "../kit/resting-session";

/** A session that has just shown its first check, with spare time before it. */
async function checked() {
  const port = openMemory(draftWith("in due course"));
  const opened = resting(port, true);
  const done = opened.session.do(actions.check);
  await opened.goOn(() => opened.spared.length > 0);
  await done;
  return { port, ...opened };
}

/** What is found in the other draft by whoever has seen none before. */
function foundAnew(): readonly string[] {
  const anew = checkReading(readingOf(draftWith("by 31 March 2027")), { ...asShipped, today: "2026-05-04" });
  return anew.ok ? anew.problems.map(({ what }) => what) : [];
}

describe("what follows a keystroke", () => {
  it("is rehearsed once, behind the first check, and shows nothing", async () => {
    const { session, spared, goOn } = await checked();
    const shown = session.state();
    expect(spared).toEqual([1]);
    const told = jest.fn();
    session.subscribe(told);
    await goOn();
    expect(spared[0]).toBeGreaterThan(20);
    expect(told).not.toHaveBeenCalled();
    expect(session.state()).toBe(shown);
    const again = session.do(actions.check);
    await goOn();
    await again;
    expect(spared).toHaveLength(1);
  });

  it("is broken off when somebody writes, and changes nothing of what is then found", async () => {
    const { session, port, spared, goOn } = await checked();
    port.write(draftWith("by 31 March 2027"));
    await goOn();
    expect(spared).toEqual([1]);
    expect(session.state().problems.map(({ problem }) => problem.what)).toEqual(foundAnew());
  });

  it("changes nothing of what is found after it has ended", async () => {
    const { session, port, goOn } = await checked();
    await goOn();
    port.write(draftWith("by 31 March 2027"));
    await goOn();
    expect(session.state().problems.map(({ problem }) => problem.what)).toEqual(foundAnew());
  });
});
