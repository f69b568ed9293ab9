import { openMemory } from "../../src/hosts/memory/document";
import { type Paragraph, plainParagraph } from "../../src/model/paragraph";
import { readingOf } from "../../src/model/reading";
import * as actions from "../../src/session/actions";
import { asShipped } from "../../src/session/as-shipped";
import { checkingInSlices } from "../../src/session/check";
import { draftWith, resting } from "../kit/resting-session";

describe("a check with rests", () => {
  it("shows what it found when all of it is done, and nothing before", async () => {
    const { session, turn, goOn, waiting } = resting(openMemory(draftWith("in due course")));
    const done = session.do(actions.check);
    await turn();
    expect(waiting).toHaveLength(1);
    expect(session.state().phase.kind).toBe("opening");
    await goOn();
    await done;
    expect(session.state().phase.kind).toBe("ready");
    expect(session.state().problems.map(({ problem }) => problem.rule)).toContain("commitment-without-date");
  });

  it("gives way to what somebody writes meanwhile, and is not gone on with", async () => {
    const port = openMemory(draftWith("in due course"));
    const { session, turn, goOn, rested } = resting(port);
    const done = session.do(actions.check);
    await turn();
    port.write(draftWith("by 31 March 2027"));
    await goOn();
    await done;
    expect(rested).toHaveLength(2);
    expect(rested[0]).toBe(1);
    expect(rested[1]).toBeGreaterThan(10);
    expect(session.state().draft?.paragraphs[3]?.text).toContain("31 March 2027");
    expect(session.state().problems.map(({ problem }) => problem.rule)).not.toContain(
      "commitment-without-date",
    );
  });

  it("ends with the session", async () => {
    const { session, turn, goOn, rested } = resting(openMemory(draftWith("in due course")));
    const done = session.do(actions.check);
    await turn();
    session.close();
    await goOn();
    await done;
    expect(rested).toEqual([1]);
    expect(session.state().draft).toBeNull();
  });
});

/** A draft in which each recommendation is answered but every ninth; every third has no date. */
const longDraft = (recommendations: number): Paragraph[] =>
  Array.from({ length: recommendations }, (_, i) => [
    plainParagraph(`Recommendation ${i + 1}`, { outlineLevel: 2 }),
    plainParagraph("Marlshire Council and the Police should review how concerns are shared with schools."),
    ...(i % 9 === 8
      ? []
      : [
          plainParagraph("Response", { outlineLevel: 3 }),
          plainParagraph(
            `The Council will write to ${i + 2} schools${i % 3 === 0 ? "" : " by 31 March 2027"}.`,
          ),
          plainParagraph(
            "Staff have read the guidance (MSCP, section 11), and an audit was done in May 2026.",
          ),
        ]),
  ]).flat();

/** For each step of a check of paragraphs that nobody has looked at, how often it asked one of them for its words. */
function readsInSteps(paragraphs: readonly Paragraph[]): number[] {
  let reads = 0;
  const counted = paragraphs.map(({ text, ...rest }) => ({
    ...rest,
    get text() {
      reads++;
      return text;
    },
  }));
  const inSteps: number[] = [];
  const steps = checkingInSlices(readingOf(counted), asShipped);
  for (let done = false; !done; ) {
    const before = reads;
    done = steps.next().done === true;
    inSteps.push(reads - before);
  }
  return inSteps;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

describe("a check of a long draft", () => {
  const short = longDraft(100);
  const long = longDraft(400);

  it("reads no paragraph more than a few times between two rests", () => {
    expect(Math.max(...readsInSteps(long))).toBeLessThan(3 * long.length);
  });

  it("goes through the whole draft no more often, but rests more often, where the draft is longer", () => {
    const [ofShort, ofLong] = [short, long].map((draft) => {
      const reads = readsInSteps(draft);
      return { steps: reads.length, whole: reads.filter((each) => each > draft.length / 2).length };
    });
    expect(ofLong?.whole).toBe(ofShort?.whole);
    expect(ofLong?.steps).toBeGreaterThan(3 * (ofShort?.steps ?? 0));
  });

  it("reads four times as much where the draft is four times as long", () => {
    const ratio = sum(readsInSteps(long)) / sum(readsInSteps(short));
    expect(ratio).toBeGreaterThan(3);
    expect(ratio).toBeLessThan(4.5);
  });
});
