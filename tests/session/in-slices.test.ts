import { openMemory } from "../../src/hosts/memory/document";
import { nationalRegister } from "../../src/language/agencies/register";
import { plainParagraph } from "../../src/model/paragraph";
import * as actions from "../../src/session/actions";
import { openSession } from "../../src/session/session";
import { builtInTemplates } from "../../src/templates/built-in/index";

const draft = (deadline: string) =>
  [
    "Recommendation 1",
    "The Council should train its carers.",
    "Response",
    `The Council will do so ${deadline}.`,
  ].map((text) => plainParagraph(text, { outlineLevel: text.length < 20 ? 2 : null }));

/** A session that rests after every step, for as long as the test wants. */
function resting(port: ReturnType<typeof openMemory>) {
  const waiting: (() => void)[] = [];
  const session = openSession(port, {
    templates: builtInTemplates,
    register: nationalRegister,
    now: () => "2026-05-04T09:30:00.000Z",
    newId: () => "id",
    rests: () => () => new Promise((resolve) => waiting.push(resolve)),
    preferences: { load: () => null, save: () => {} },
  });
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return {
    session,
    waiting,
    turn,
    async goOn(): Promise<void> {
      while (waiting.length > 0) {
        for (const resume of waiting.splice(0)) resume();
        await turn();
      }
    },
  };
}

describe("a check with rests", () => {
  it("shows what it found when all of it is done, and nothing before", async () => {
    const { session, turn, goOn, waiting } = resting(openMemory(draft("in due course")));
    const done = session.do(actions.check);
    await turn();
    expect(waiting).toHaveLength(1);
    expect(session.state().phase.kind).toBe("opening");
    await goOn();
    await done;
    expect(session.state().phase.kind).toBe("ready");
    expect(session.state().problems.map(({ problem }) => problem.rule)).toContain("commitment-without-date");
  });

  it("gives way to what somebody writes meanwhile", async () => {
    const port = openMemory(draft("in due course"));
    const { session, turn, goOn } = resting(port);
    const done = session.do(actions.check);
    await turn();
    port.write(draft("by 31 March 2027"));
    await goOn();
    await done;
    expect(session.state().draft?.paragraphs[3]?.text).toContain("31 March 2027");
    expect(session.state().problems.map(({ problem }) => problem.rule)).not.toContain(
      "commitment-without-date",
    );
  });
});
