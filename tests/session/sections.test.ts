import { openMemory } from "../../src/hosts/memory/document";
import { nationalRegister } from "../../src/language/agencies/register";
import { plainParagraph } from "../../src/model/paragraph";
import { writeOwnSections } from "../../src/sections/own";
import * as actions from "../../src/session/actions";
import { insertOrAsk, insertSection } from "../../src/session/insert-section";
import { listedSections } from "../../src/session/section-list";
import { openSession } from "../../src/session/session";
import { takeSelection } from "../../src/session/take-selection";
import { fillFields } from "../../src/session/update-sections";
import { builtInTemplates } from "../../src/templates/built-in/index";

const DRAFT = [
  ["Northmere Safeguarding Children Board", 1],
  ["Response to the Serious Case Review of Child Wren", 1],
  ["Recommendation 1", 2],
  ["Northmere Police should tell every school of a call to a child's home.", null],
  ["Response: Northmere Police will tell schools by 30 June 2016.", null],
] as const;

async function opened(preferences: string | null = null) {
  const port = openMemory(
    DRAFT.map(([text, outlineLevel]) =>
      plainParagraph(text, { outlineLevel, style: outlineLevel ? "Heading" : "Normal" }),
    ),
  );
  const saved = { text: preferences };
  const session = openSession(port, {
    templates: builtInTemplates,
    register: nationalRegister,
    now: () => "2026-05-04T09:30:00.000Z",
    newId: () => "id",
    preferences: {
      load: () => saved.text,
      save: (text) => {
        saved.text = text;
        return true;
      },
    },
  });
  await session.do(actions.check);
  const texts = (): readonly string[] => session.state().draft?.paragraphs.map(({ text }) => text) ?? [];
  return { port, session, texts, saved };
}

describe("the ribbon's menu of sections", () => {
  it("inserts at once where nothing has to be asked", async () => {
    const { session, texts } = await opened();
    await session.do(insertOrAsk, "actions-taken");
    expect(session.state().asking).toBeNull();
    expect(texts().join("\n")).toContain("Agencies did not wait for the report");
  });

  it("leaves the question to the pane where something has", async () => {
    const { session, texts } = await opened();
    await session.do(insertOrAsk, "regulation");
    expect(session.state().asking).toBe("regulation");
    expect(texts()).toEqual(DRAFT.map(([text]) => text));
  });
});

describe("standard sections", () => {
  it("refuse a kind of review that there was not on that day, and name the one that may be meant", async () => {
    const { session, texts } = await opened();
    await session.do(fillFields, { considered: "2021-03-02", group: "Case Review Group" });
    await session.do(insertSection, { id: "regulation", at: "place" });
    expect(session.state().notice).toMatchObject({ kind: "fault" });
    expect(session.state().notice?.text).toContain("Local Child Safeguarding Practice Review");
    expect(texts()).toEqual(DRAFT.map(([text]) => text));
  });

  it("go to the cursor where that is asked for", async () => {
    const { session, port, texts } = await opened();
    port.select({ paragraph: 1, start: 0, end: 0 });
    await session.do(insertSection, { id: "closing", at: "cursor" });
    expect(texts()[2]).toBe("Closing statement");
  });

  it("take back what somebody typed over a blank, and say it everywhere", async () => {
    const { session, port, texts } = await opened();
    await session.do(insertSection, { id: "monitoring", at: "place" });
    const blank = "[insert monitoring group]";
    const paragraph = texts().findIndex((text) => text.includes(blank));
    const start = texts()[paragraph]?.indexOf(blank) ?? -1;
    const edit = {
      kind: "replace",
      paragraph,
      start,
      end: start + blank.length,
      was: blank,
      text: "Case Review Group",
    } as const;
    await port.apply([edit], session.state().draft?.paragraphs ?? []);
    await session.do(actions.check);
    const listed = listedSections(session.state()).find(({ section }) => section.id === "monitoring");
    expect(listed?.standing.kind).toBe("current");
    expect(listed?.filled.missing).toEqual([]);
  });

  it("are noted as written when they were inserted as a fix of a missing one", async () => {
    const { session, texts } = await opened();
    await session.do(actions.chooseStyle, "hampshire-scr");
    const missing = session.state().problems.find(({ problem }) => problem.what.includes("Review panel"));
    expect(missing?.problem.fixes.map(({ id }) => id)).toEqual(["insert"]);
    await session.do(actions.applyFix, { key: missing?.key ?? "", fix: "insert" });
    expect(texts().join("\n")).toContain("The [insert name of the panel] oversaw the review");
    await session.do(fillFields, { panel: "Reference Group" });
    expect(texts().join("\n")).toContain("The Reference Group oversaw the review");
  });

  it("of the board's own are offered with the others, and a broken file of them changes nothing", async () => {
    const { session } = await opened();
    const own = writeOwnSections({
      answerable: "sections",
      version: 1,
      hidden: ["panel"],
      order: ["thanks"],
      sections: [
        {
          id: "thanks",
          title: "Thanks",
          about: "Whom the board thanks.",
          heading: "Thanks",
          belongs: "closing",
          source: "The board's own.",
          paragraphs: [[[{ text: "The {body} thanks {thanked}." }]]],
          examples: [],
        },
      ],
    });
    await session.do(actions.prefer, { sections: own });
    const ids = (): readonly string[] => session.state().library.map(({ id }) => id);
    expect(ids()[0]).toBe("thanks");
    expect(ids()).not.toContain("panel");
    const before = ids();
    await session.do(actions.prefer, { sections: own.replace('"title": "Thanks"', '"title": 7') });
    expect(session.state().notice).toMatchObject({ kind: "fault" });
    expect(session.state().notice?.text).toMatch(/line 13: sections\[0\]\.title has to be text/);
    expect(ids()).toEqual(before);
  });

  it("may be begun from what is selected", async () => {
    const { session, port } = await opened();
    await session.do(takeSelection, true);
    expect(session.state().notice?.text).toMatch(/^Nothing is selected/);
    port.select({ paragraph: 3, start: 0, end: 16 });
    await session.do(takeSelection, true);
    expect(session.state().taken).toEqual(["Northmere Police"]);
  });
});
