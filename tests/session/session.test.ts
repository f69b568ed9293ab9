import { openMemory } from "../../src/hosts/memory/document";
import { readText } from "../../src/hosts/text/read";
import { nationalRegister } from "../../src/language/agencies/register";
import type { Paragraph } from "../../src/model/paragraph";
import { plainParagraph } from "../../src/model/paragraph";
import * as actions from "../../src/session/actions";
import { openSession, type Session } from "../../src/session/session";
import { openProblems } from "../../src/session/state";
import { builtInTemplates } from "../../src/templates/built-in/index";

const DRAFT = `# Northmere Safeguarding Children Partnership

Response to the Recommendations of the Local Child Safeguarding Practice Review – Child W

The Partnership accepts every recommendation. Its Learning Group will monitor the actions every quarter.

## Recommendation 1

Northmere Police should tell every school of a call to a child's home.

Response:

Northmere Police will tell schools in due course.

## Recommendation 2

Northmere Council should train its foster carers.

Response:

Northmere Council will train them in due course.

## Recommendation 3

Northmere Council should publish its thresholds.
`;

function paragraphs(text = DRAFT): readonly Paragraph[] {
  const read = readText(new TextEncoder().encode(text), "markdown");
  if (!read.ok) throw new Error(read.reason);
  return read.reading.paragraphs;
}

function opened(port = openMemory(paragraphs()), saved: string | null = null) {
  const kept = { text: saved, room: true };
  let ids = 0;
  const session = openSession(port, {
    templates: builtInTemplates,
    register: nationalRegister,
    now: () => "2026-05-04T09:30:00.000Z",
    newId: () => `id ${++ids}`,
    preferences: {
      load: () => kept.text,
      save: (text) => {
        kept.text = text;
        return kept.room;
      },
    },
  });
  return { port, session, kept };
}

const keysOf = (session: Session, rule: string): string[] =>
  openProblems(session.state())
    .filter(({ problem }) => problem.rule === rule)
    .map(({ key }) => key);
const shownWords = (port: ReturnType<typeof openMemory>, list: readonly Paragraph[]): string | undefined => {
  const span = port.shown.at(-1);
  return span && list[span.paragraph]?.text.slice(span.start, span.end);
};

describe("a session", () => {
  it("checks, and tells how many problems are open", async () => {
    const { session } = opened();
    expect(session.state().phase.kind).toBe("opening");
    await session.do(actions.check);
    const state = session.state();
    expect(state.phase.kind).toBe("ready");
    expect(state.notice).toEqual({
      kind: "done",
      text: `Checked: ${openProblems(state).length} open problems.`,
    });
  });

  it("goes from problem to problem, and from the last to the first", async () => {
    const { session, port } = opened();
    await session.do(actions.check);
    const count = openProblems(session.state()).length;
    const seen: (string | null)[] = [];
    for (let i = 0; i <= count; i++) {
      await session.do(actions.nextProblem);
      seen.push(session.state().current);
    }
    expect(new Set(seen).size).toBe(count);
    expect(seen[count]).toBe(seen[0]);
    await session.do(actions.previousProblem);
    expect(session.state().current).toBe(seen[count - 1]);
    expect(port.shown).toHaveLength(count + 2);
  });

  it("says so when the words of a problem are gone, and offers to check again", async () => {
    const { session, port } = opened(openMemory(paragraphs(), { live: false }));
    await session.do(actions.check);
    const [key = ""] = keysOf(session, "commitment-without-date");
    port.write(paragraphs(DRAFT.replace("will tell schools in due course", "told schools in May 2026")));
    await session.do(actions.goToProblem, key);
    expect(session.state()).toMatchObject({ stale: true, notice: { kind: "fault" } });
    await session.do(actions.check);
    expect(session.state().stale).toBe(false);
    expect(keysOf(session, "commitment-without-date")).toHaveLength(1);
  });

  it("follows what is written, where the document tells of it", async () => {
    const { session, port } = opened();
    await session.do(actions.check);
    expect(keysOf(session, "recommendation-without-response")).toHaveLength(1);
    port.write([
      ...paragraphs(),
      plainParagraph("Response:"),
      plainParagraph("Northmere Council published them in May 2026."),
    ]);
    expect(keysOf(session, "recommendation-without-response")).toEqual([]);
  });

  it("only notes that the draft has changed where the person switched live checks off", async () => {
    const { session, port } = opened();
    await session.do(actions.prefer, { live: false });
    await session.do(actions.check);
    port.write(paragraphs(`${DRAFT}\nResponse:\n\nDone in May 2026.\n`));
    expect(session.state().stale).toBe(true);
    expect(keysOf(session, "recommendation-without-response")).toHaveLength(1);
  });
});

describe("a waiver", () => {
  const waived = async (setup = opened()) => {
    const { session } = setup;
    await session.do(actions.prefer, { name: "Ana Reeve" });
    await session.do(actions.check);
    const [, second = ""] = keysOf(session, "commitment-without-date");
    await session.do(actions.waiveProblem, { key: second, reason: " Agreed by the group. " });
    return { ...setup, second };
  };

  it("needs a reason and a name", async () => {
    const { session } = opened();
    await session.do(actions.check);
    const [key = ""] = keysOf(session, "commitment-without-date");
    expect(actions.waiveProblem.can(session.state(), { key, reason: "Because." })).toBe(false);
    await session.do(actions.prefer, { name: "Ana Reeve" });
    expect(actions.waiveProblem.can(session.state(), { key, reason: " " })).toBe(false);
    expect(actions.waiveProblem.can(session.state(), { key, reason: "Because." })).toBe(true);
  });

  it("covers the one problem, with reason, name and day", async () => {
    const { session, second } = await waived();
    expect(keysOf(session, "commitment-without-date")).toHaveLength(1);
    expect(session.state().problems.find(({ key }) => key === second)?.problem.waived).toEqual({
      reason: "Agreed by the group.",
      by: "Ana Reeve",
      at: "2026-05-04",
    });
  });

  it("survives edits elsewhere, and lapses when its own words change", async () => {
    const { session, port } = await waived();
    port.write(
      paragraphs(`Foreword.\n\n${DRAFT.replace("tell schools in due course", "soon tell schools")}`),
    );
    expect(session.state().waivers).toMatchObject([{ key: expect.any(String) }]);
    port.write(paragraphs(DRAFT.replace("will train them in due course", "will train all of them shortly")));
    expect(session.state().waivers).toMatchObject([{ key: null }]);
  });

  it("is for the recommendation that it was given in, and not for the same words in another", async () => {
    const twins = DRAFT.replace("Police will tell schools", "Council will train them");
    const setup = opened(openMemory(paragraphs(twins)));
    const { session } = await waived(setup);
    // The last of the two.
    const dated = twins.replace(/^(.*) in due course/s, "$1 by May 2027");
    setup.port.write(paragraphs(dated));
    expect(keysOf(session, "commitment-without-date")).toHaveLength(1);
    expect(session.state().waivers).toMatchObject([{ key: null }]);
  });

  it("goes with its recommendation where others come in front of it, even one with the same hole", async () => {
    const { session, port } = opened();
    await session.do(actions.prefer, { name: "Ana Reeve" });
    await session.do(actions.check);
    const [hole = ""] = keysOf(session, "recommendation-without-response");
    await session.do(actions.waiveProblem, { key: hole, reason: "It follows." });
    const more = "## Recommendation 3\n\nNorthmere Police should count its calls.\n\n## Recommendation 4";
    port.write(paragraphs(DRAFT.replace("## Recommendation 3", more)));
    const holes = session
      .state()
      .problems.filter(({ problem }) => problem.rule === "recommendation-without-response")
      .map(({ problem }) => [problem.recommendation, problem.waived?.reason]);
    expect(holes).toEqual([
      ["3", undefined],
      ["4", "It follows."],
    ]);
    expect(session.state().waivers).toMatchObject([{ what: expect.stringContaining("Recommendation 4") }]);
  });

  it("is there for whoever opens the document next, and can be taken back", async () => {
    const { port } = await waived();
    const { session } = opened(port);
    await session.do(actions.check);
    const [{ waiver } = { waiver: { id: "" } }] = session.state().waivers;
    expect(keysOf(session, "commitment-without-date")).toHaveLength(1);
    await session.do(actions.takeBackWaiver, waiver.id);
    expect(keysOf(session, "commitment-without-date")).toHaveLength(2);
    expect(session.state().waivers).toEqual([]);
  });

  it("is added to what others have decided meanwhile", async () => {
    const { port, session } = await waived();
    const other = opened(port).session;
    await other.do(actions.prefer, { name: "Ben Holt" });
    await other.do(actions.check);
    const [hole = ""] = keysOf(other, "recommendation-without-response");
    await other.do(actions.waiveProblem, { key: hole, reason: "It follows." });
    const [first = ""] = keysOf(session, "commitment-without-date");
    await session.do(actions.waiveProblem, { key: first, reason: "Known." });
    expect(session.state().waivers.map(({ waiver }) => waiver.by)).toEqual([
      "Ana Reeve",
      "Ben Holt",
      "Ana Reeve",
    ]);
  });

  it("never writes over decisions that it cannot read", async () => {
    const port = openMemory(paragraphs());
    await port.keep("decisions", '{"version":2,"new":true}');
    const { session } = await waived(opened(port));
    expect(session.state().notice).toMatchObject({
      kind: "fault",
      text: expect.stringContaining("update Answerable"),
    });
    expect(await port.load("decisions")).toEqual({ ok: true, value: '{"version":2,"new":true}' });
  });
});

describe("what a person prefers", () => {
  it("is kept on the machine and used the next time", async () => {
    const { session, kept } = opened();
    await session.do(actions.check);
    await session.do(actions.prefer, { severities: { "recommendation-without-response": "off" } });
    expect(keysOf(session, "recommendation-without-response")).toEqual([]);
    const next = opened(openMemory(paragraphs()), kept.text).session;
    await next.do(actions.check);
    expect(keysOf(next, "recommendation-without-response")).toEqual([]);
  });

  it("may add the area's own agencies, and a register that is refused changes nothing", async () => {
    const { session } = opened();
    await session.do(actions.check);
    await session.do(actions.prefer, { agencies: '{"bodies":[{"nam":"x"}]}' });
    expect(session.state().notice).toMatchObject({
      kind: "fault",
      text: expect.stringContaining("bodies[0]"),
    });
    expect(session.state().preferences.agencies).toBeNull();
    const own = '{"bodies":[{"name":"Northmere Police","short":["NP"]}]}';
    await session.do(actions.prefer, { agencies: own });
    expect(session.state().preferences.agencies).toBe(own);
    // What was said of the one before is no longer so.
    expect(session.state().notice).toEqual({ kind: "done", text: "The area's agencies are in use." });
    const huge = JSON.stringify({ bodies: [{ name: "N".repeat(1_000_001) }] });
    await session.do(actions.prefer, { agencies: huge });
    expect(session.state().notice?.text).toContain("too large (1.0 million characters");
    expect(session.state().preferences.agencies).toBe(own);
  });

  it("holds where it cannot be kept on the machine, and that is said", async () => {
    const { session, kept } = opened();
    kept.room = false;
    await session.do(actions.prefer, { name: "Ana Reeve" });
    expect(session.state().preferences.name).toBe("Ana Reeve");
    expect(session.state().notice?.text).toContain("cannot be kept on this machine");
  });

  it("is the default where what was saved cannot be read", () => {
    expect(opened(undefined, "{not JSON").session.state().preferences.live).toBe(true);
  });
});

describe("the house style of a document", () => {
  it("is chosen for everybody who opens it, and left to the draft again", async () => {
    const { session, port } = opened();
    await session.do(actions.check);
    await session.do(actions.chooseStyle, "numbered-paragraphs");
    expect(session.state().draft?.style).toMatchObject({ id: "numbered-paragraphs", detected: false });
    const next = opened(port).session;
    await next.do(actions.check);
    expect(next.state().template).toBe("numbered-paragraphs");
    await next.do(actions.chooseStyle, null);
    expect(next.state().draft?.style.detected).toBe(true);
  });
});

describe("a change that a problem offers", () => {
  const offered = `${DRAFT.replace("Northmere Police should", "The ICB should")}`;

  it("is made in the document, and the check follows", async () => {
    const { session, port } = opened(openMemory(paragraphs(offered)));
    await session.do(actions.check);
    const listed = session.state().problems.find(({ problem }) => problem.fixes.length > 0);
    const fix = listed?.problem.fixes[0];
    if (!listed || !fix) throw new Error("This draft was to have a problem with an offer.");
    await session.do(actions.applyFix, { key: listed.key, fix: fix.id });
    expect(session.state().problems.some(({ key }) => key === listed.key)).toBe(false);
    expect(session.state().notice?.text).toMatch(/^1 change made\. \d+ open problems? left\.$/);
    expect(port.undo()).toBe(true);
    expect(session.state().problems.some(({ key }) => key === listed.key)).toBe(true);
  });

  it("cannot be made in a document that may not be changed", async () => {
    const { session } = opened(openMemory(paragraphs(offered), { write: false }));
    await session.do(actions.check);
    const listed = session.state().problems.find(({ problem }) => problem.fixes.length > 0);
    const fix = listed?.problem.fixes[0]?.id ?? "";
    expect(actions.applyFix.can(session.state(), { key: listed?.key ?? "", fix })).toBe(false);
  });
});

describe("safe changes", () => {
  it("are made all at once, where they do not want the same words", async () => {
    const { session, port } = opened(
      openMemory(paragraphs(DRAFT.replace("Recommendation 2", "Recommendation two"))),
    );
    await session.do(actions.check);
    expect(actions.safeFixes(session.state(), null)).toHaveLength(1);
    await session.do(actions.fixAll, "commitment-without-date");
    expect(actions.safeFixes(session.state(), null)).toHaveLength(1);
    await session.do(actions.fixAll, null);
    expect(actions.safeFixes(session.state(), null)).toEqual([]);
    const reading = await port.read();
    expect(reading.ok && reading.value.paragraphs.some(({ text }) => text === "Recommendation 2")).toBe(true);
  });
});

describe("marks and comments", () => {
  it("mark every open problem's words, and nothing when taken away", async () => {
    const { session, port } = opened();
    await session.do(actions.check);
    await session.do(actions.mark, true);
    expect(port.marks).toHaveLength(openProblems(session.state()).length);
    await session.do(actions.mark, false);
    expect(port.marks).toEqual([]);
  });

  it("write a problem beside its words", async () => {
    const { session, port } = opened();
    await session.do(actions.check);
    const [key = ""] = keysOf(session, "commitment-without-date");
    await session.do(actions.commentOn, key);
    expect(port.comments.map(({ text }) => text)).toEqual([expect.stringContaining("in due course")]);
  });

  it("show the words of a problem in the document", async () => {
    const { session, port } = opened();
    await session.do(actions.check);
    const [key = ""] = keysOf(session, "commitment-without-date");
    await session.do(actions.goToProblem, key);
    expect(shownWords(port, paragraphs())).toBe("Northmere Police will tell schools in due course.");
  });
});

describe("a document that will not keep what was decided", () => {
  /** Fails to load or keep as often as it is told. */
  function unwilling() {
    const port = openMemory(paragraphs());
    const fails = { load: 0, keep: 0 };
    const fault = {
      ok: false,
      code: "busy",
      reason: "Word is busy with something else: try again.",
    } as const;
    const { load, keep } = port;
    port.load = (name) => (fails.load-- > 0 ? Promise.resolve(fault) : load(name));
    port.keep = (name, data) => (fails.keep-- > 0 ? Promise.resolve(fault) : keep(name, data));
    return { port, fails };
  }
  const waive = async (session: Session, key: string | undefined, reason: string): Promise<void> => {
    await session.do(actions.prefer, { name: "Ana Reeve" });
    await session.do(actions.waiveProblem, { key: key ?? "", reason });
  };

  it("is told again at the next decision, without a loss and without a double", async () => {
    const { port, fails } = unwilling();
    const { session } = opened(port);
    await session.do(actions.check);
    const [first, second, third] = keysOf(session, "commitment-without-date").concat(
      keysOf(session, "recommendation-without-response"),
    );
    await waive(session, first, "One.");
    fails.keep = 1;
    await waive(session, second, "Two.");
    expect(session.state().notice?.text).toContain("could not be kept with the document");
    await waive(session, third, "Three.");
    expect(session.state().notice?.kind).toBe("done");
    const next = opened(port).session;
    await next.do(actions.check);
    expect(next.state().waivers.map(({ waiver }) => waiver.reason)).toEqual(["One.", "Two.", "Three."]);
  });

  it("is told again when the draft is checked again", async () => {
    const { port, fails } = unwilling();
    const { session } = opened(port);
    await session.do(actions.check);
    fails.keep = 1;
    await waive(session, keysOf(session, "commitment-without-date")[0], "One.");
    await session.do(actions.check);
    const next = opened(port).session;
    await next.do(actions.check);
    expect(next.state().waivers).toHaveLength(1);
  });

  it("is asked again for what it would not load when it was opened", async () => {
    const { port, fails } = unwilling();
    const first = opened(port).session;
    await first.do(actions.check);
    await waive(first, keysOf(first, "commitment-without-date")[0], "One.");
    fails.load = 1;
    const next = opened(port).session;
    await next.do(actions.check);
    expect(next.state().waivers).toHaveLength(1);
  });
});

describe("marks in the text", () => {
  it("follow the problems while somebody writes, and leave those alone that are the same", async () => {
    const port = openMemory(paragraphs());
    const mark = jest.spyOn(port, "mark");
    const { session } = opened(port);
    await session.do(actions.check);
    await session.do(actions.mark, true);
    const before = port.marks.length;
    expect(mark).toHaveBeenCalledTimes(1);
    // A word that no rule minds: the marks move with their words by themselves.
    port.write(paragraphs(DRAFT.replace("tell every school", "always tell every school")));
    await session.do(actions.nextProblem);
    expect(mark).toHaveBeenCalledTimes(1);
    port.write(paragraphs(DRAFT.replace("tell schools in due course", "tell schools by 31 March 2027")));
    await session.do(actions.nextProblem);
    expect(mark).toHaveBeenCalledTimes(2);
    expect(port.marks.length).toBeLessThan(before);
    // The problem that somebody is at stays the same one, with other words.
    await session.do(actions.goToProblem, keysOf(session, "commitment-without-date")[0] ?? "");
    port.write(
      paragraphs(
        DRAFT.replace("tell schools in due course", "tell schools by 31 March 2027").replace(
          "train them in due course",
          "train them all in due course",
        ),
      ),
    );
    await session.do(actions.nextProblem);
    expect(mark).toHaveBeenCalledTimes(3);
    await session.do(actions.mark, false);
    port.write(paragraphs());
    await session.do(actions.nextProblem);
    expect(port.marks).toEqual([]);
  });
});
