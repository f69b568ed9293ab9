import { openMemory } from "../../src/hosts/memory/document";
import { type Paragraph, plainParagraph } from "../../src/model/paragraph";
import { check, goToProblem, lookAt, nextProblem } from "../../src/session/actions";
import type { Session } from "../../src/session/session";
import { openProblems } from "../../src/session/state";
import { checkedSession } from "../kit/checked-session";

const draft = (...promises: readonly string[]): readonly Paragraph[] => [
  plainParagraph("Response to the review of Child J"),
  ...promises.flatMap((promise, at) => [
    plainParagraph(`Recommendation ${at + 1}`, { outlineLevel: 2 }),
    plainParagraph("Garrow Council should train its carers."),
    plainParagraph("Response", { outlineLevel: 3 }),
    plainParagraph(promise),
  ]),
];
const PROMISE = "Garrow Council will train them in due course.";
const OTHER = "Garrow Council will tell every school.";

const undated = (session: Session): string[] =>
  openProblems(session.state())
    .filter(({ problem }) => problem.rule === "commitment-without-date")
    .map(({ key }) => key);

/** Somebody is at the first promise without a date. */
async function atFirst() {
  const port = openMemory(draft(PROMISE, OTHER));
  const session = await checkedSession(port);
  const [first = "", second = ""] = undated(session);
  await session.do(goToProblem, first);
  const write = async (...promises: readonly string[]): Promise<void> => {
    port.write(draft(...promises));
    await session.do(check);
  };
  return { session, first, second, write };
}

describe("the problem that somebody is at", () => {
  it("stays the same one while its words are changed, and when they are left and come back to", async () => {
    const { session, first, second, write } = await atFirst();
    for (const promise of [
      "Garrow Council will train them all in due course.",
      "Garrow Council will train them all soon.",
    ]) {
      await write(promise, OTHER);
      expect([session.state().current, undated(session)]).toEqual([first, [first, second]]);
    }
    await session.do(nextProblem);
    expect(session.state().current).not.toBe(first);
    await write("Garrow Council will train them all soon.", `${OTHER} It is ready.`);
    expect(undated(session)).toEqual([first, second]);
    await write(PROMISE, OTHER);
    expect(undated(session)).toEqual([first, second]);
  });

  it("stays the same one where a recommendation before it gives it another number", async () => {
    const { session, first, second, write } = await atFirst();
    await write("Garrow Council trained them in May 2025.", PROMISE, OTHER);
    expect(session.state().current).toBe(first);
    expect(undated(session)).toHaveLength(2);
    expect(undated(session)).not.toContain(second);
  });

  it("is nobody's any more when it is mended", async () => {
    const { session, second, write } = await atFirst();
    await write("Garrow Council will train them by 31 March 2027.", OTHER);
    expect([session.state().current, undated(session)]).toEqual([null, [second]]);
  });

  it("is no other where it might be any of several", async () => {
    const { session, first, write } = await atFirst();
    await write("Garrow Council will train them. It will write to every parent.", OTHER);
    expect(session.state().current).toBeNull();
    expect(undated(session)).not.toContain(first);
  });

  it("is told from one that has the words that it had", async () => {
    const { session, first, write } = await atFirst();
    await write("Garrow Council will train them all.", OTHER);
    await write(`Garrow Council will train them all. ${PROMISE}`, OTHER);
    const keys = undated(session);
    expect(new Set(keys).size).toBe(3);
    expect(keys).toContain(first);
  });

  it("stays another where somebody is at none", async () => {
    const { session, first, second, write } = await atFirst();
    await session.do(lookAt, second);
    await write("Garrow Council will train them all in due course.", OTHER);
    expect(undated(session)).not.toContain(first);
    expect(session.state().current).toBe(second);
  });
});
