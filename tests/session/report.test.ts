import { files } from "../../src/hosts/files";
import { openMemory } from "../../src/hosts/memory/document";
import { readBytes } from "../../src/hosts/read";
import { readText } from "../../src/hosts/text/read";
import { nationalRegister } from "../../src/language/agencies/register";
import type { Paragraph } from "../../src/model/paragraph";
import * as actions from "../../src/session/actions";
import { caseFields } from "../../src/session/case-fields";
import {
  againstNow,
  changeUnit,
  chooseReport,
  dropReport,
  fillCase,
  makeResponse,
  pasteList,
  readOtherwise,
} from "../../src/session/report";
import { openSession } from "../../src/session/session";
import { builtInTemplates } from "../../src/templates/built-in/index";
import { docx, heading, paragraph } from "../kit/docx";

const DRAFT = `# Northmere Safeguarding Children Partnership

Response to the Recommendations of the Local Child Safeguarding Practice Review – Child W

## Recommendation 1

Northmere Police should tell every school of a call to a child's home.

Response:

Northmere Police will tell schools by 30 June 2026.

## Recommendation 2

Northmere Council should train its foster carers.

Response:

Northmere Council will train them by 30 June 2026.
`;

const REPORT = docx([
  heading(1, "Overview report"),
  heading(2, "Recommendations"),
  heading(3, "Recommendation 1"),
  paragraph("Northmere Police should tell every school and nursery of a call to a child's home."),
  heading(3, "Recommendation 2"),
  paragraph("Eastvale Health Trust should rewrite its letters to families."),
  heading(3, "Recommendation 3"),
  paragraph("Northmere Council should train its foster carers."),
]);

const LIST = `1. Northmere Police should tell every school of a call to a child's home.
2. Northmere Council should train its foster carers.`;

function paragraphs(text: string): readonly Paragraph[] {
  const read = readText(text, "markdown");
  if (!read.ok) throw new Error(read.reason);
  return read.reading.paragraphs;
}

async function opened(draft = DRAFT) {
  const port = openMemory(paragraphs(draft));
  const session = openSession(port, {
    templates: builtInTemplates,
    register: nationalRegister,
    now: () => "2026-05-04T09:30:00.000Z",
    newId: () => "id",
    files: async () => files,
    preferences: { load: () => null, save: () => true },
  });
  await session.do(actions.check);
  const differences = () => {
    const comparison = againstNow(session.state())?.comparison ?? null;
    return (
      comparison && {
        same: comparison.same,
        missing: comparison.missing.map(({ report }) => report.number),
        added: comparison.added.map(({ number }) => number),
        reworded: comparison.reworded.map(({ words }) =>
          words.filter(({ kind }) => kind !== "same").map(({ kind, text }) => `${kind} ${text.trim()}`),
        ),
        renumbered: comparison.renumbered.map(
          ({ report, response }) => `${report.number}>${response.number}`,
        ),
      }
    );
  };
  return { port, session, differences, report: () => session.state().report };
}

const unitsNow = ({ report }: Awaited<ReturnType<typeof opened>>) =>
  (report()?.units ?? []).map(({ kind, number, now, ticked }) => ({ kind, number, now, ticked }));

function textsOf(bytes: Uint8Array | undefined): string[] {
  const read = readBytes("new.docx", bytes ?? new Uint8Array());
  if (!read.ok) throw new Error(read.reason);
  return read.reading.paragraphs.map(({ text }) => text);
}

describe("the report of the review", () => {
  it("is held against the draft, and again after each change of the draft", async () => {
    const { session, port, differences } = await opened();
    expect(differences()).toBeNull();
    await session.do(chooseReport, { name: "report.docx", bytes: REPORT });
    expect(session.state().notice).toEqual({ kind: "done", text: "Found 3 recommendations." });
    expect(differences()).toEqual({
      same: 1,
      missing: ["2"],
      added: [],
      reworded: [["removed and nursery"]],
      renumbered: ["3>2"],
    });
    port.write(paragraphs(DRAFT.replace("every school of", "every school and nursery of")));
    await session.do(actions.check);
    expect(differences()).toMatchObject({ same: 2, missing: ["2"], reworded: [] });
    await session.do(dropReport);
    expect(differences()).toBeNull();
  });

  it("is read another way where the likeliest found other words, and in the first again after the last", async () => {
    const all = await opened();
    const { session, report } = all;
    const bytes = new TextEncoder().encode(`# Overview report

## Findings

1. Nobody told the schools.

They heard of it from parents.

2. Letters went astray.

Two of them came back.

## Recommendations

1. Northmere Police should tell every school of a call to a child's home.
2. Northmere Council should train its foster carers.
`);
    await session.do(chooseReport, { name: "report.md", bytes });
    const first = unitsNow(all).map(({ now }) => now);
    expect(first[0]).toMatch(/^Northmere Police/);
    expect(report()?.others).toHaveLength(2);
    await session.do(readOtherwise, undefined);
    expect(unitsNow(all).map(({ now }) => now)).toEqual(["Nobody told the schools.", "Letters went astray."]);
    await session.do(readOtherwise, undefined);
    expect(unitsNow(all).map(({ now }) => now)).toEqual(first);
  });

  it("may be a pasted list, of which nothing may differ", async () => {
    const { session, differences, report } = await opened();
    await session.do(pasteList, LIST);
    expect(report()?.name).toBe("");
    expect(differences()).toEqual({ same: 2, missing: [], added: [], reworded: [], renumbered: [] });
  });

  it.each([
    [
      "no recommendation",
      "notes.docx",
      docx(
        ["Minutes", "Present", "Apologies", "Next meeting"].flatMap((title) => [
          heading(1, title),
          paragraph(`${title}: nobody yet`),
        ]),
      ),
      /^notes\.docx: No recommendation/,
    ],
    [
      "a picture",
      "plan.png",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      /^plan\.png: This is a picture/,
    ],
    ["an empty file", "empty.docx", new Uint8Array(), /^empty\.docx: This file is empty/],
  ])("is refused with a sentence where it is %s, and the one before stays", async (_, name, bytes, said) => {
    const { session, report } = await opened();
    await session.do(pasteList, LIST);
    const before = report();
    await session.do(chooseReport, { name, bytes });
    expect(session.state().notice).toMatchObject({ kind: "fault", text: expect.stringMatching(said) });
    expect(report()).toBe(before);
  });
});

describe("a new response in the pane", () => {
  it("is made of what is ticked, in the corrected words, and opened beside the draft", async () => {
    const all = await opened();
    const { session, port, report } = all;
    await session.do(chooseReport, { name: "Child W report.docx", bytes: REPORT });
    expect(unitsNow(all)).toEqual([
      {
        kind: "recommendation",
        number: "1",
        now: "Northmere Police should tell every school and nursery of a call to a child's home.",
        ticked: true,
      },
      {
        kind: "recommendation",
        number: "2",
        now: "Eastvale Health Trust should rewrite its letters to families.",
        ticked: true,
      },
      {
        kind: "recommendation",
        number: "3",
        now: "Northmere Council should train its foster carers.",
        ticked: true,
      },
    ]);
    const [first, second] = report()?.units ?? [];
    await session.do(changeUnit, {
      key: first?.key ?? "",
      now: "Northmere Police should tell every school of a call. It should do so in a day.\nIt should write to nurseries.",
    });
    await session.do(changeUnit, { key: second?.key ?? "", ticked: false });
    await session.do(makeResponse, "labelled-headings");
    expect(port.opened.map(({ name }) => name)).toEqual(["Response to Child W report.docx"]);
    expect(report()?.made).toMatchObject({ opened: true });
    const texts = textsOf(port.opened[0]?.bytes).join("\n");
    expect(texts).toContain(
      "Northmere Police should tell every school of a call. It should do so in a day.\nIt should write to nurseries.",
    );
    expect(texts).toContain("Northmere Council should train its foster carers.");
    expect(texts).not.toContain("Eastvale");
    expect(texts).not.toContain("a child's home");
  });

  it("takes nothing from the draft that is open, and carries its own fields", async () => {
    const { session, port } = await opened();
    await session.do(pasteList, LIST.replaceAll("Northmere", "Westing"));
    await session.do(makeResponse, "labelled-headings");
    const { bytes } = port.opened[0] ?? {};
    expect(textsOf(bytes).join("\n")).not.toMatch(/Northmere|Child W/);
  });

  it("is told of the case what the report does not state, and leaves the rest as visible blanks", async () => {
    const { session, port, report } = await opened();
    await session.do(pasteList, LIST);
    const template = builtInTemplates.find(({ id }) => id === "labelled-headings");
    const way = report()?.way;
    if (!template || !way) throw new Error("nothing to answer");
    const asked = caseFields(way, template, {});
    expect(asked.fields.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["board", "review", "considered", "subject", "group"]),
    );
    const values = { board: "Westing Safeguarding Children Board", subject: "Child Robin", group: " " };
    await session.do(fillCase, values);
    await session.do(makeResponse, "labelled-headings");
    const texts = textsOf(port.opened[0]?.bytes).join("\n");
    expect(texts).toContain("Westing Safeguarding Children Board");
    expect(texts).toContain("Child Robin");
    expect(texts).toContain("[insert deciding group]");
    await session.do(pasteList, LIST);
    expect(report()?.values).toEqual({});
  });

  it("asks nothing that the report states", async () => {
    const { session, report } = await opened();
    const bytes = docx([
      heading(1, "Westing Safeguarding Children Partnership"),
      heading(1, "Local Child Safeguarding Practice Review – Child Robin"),
      paragraph("The Rapid Review Panel decided on 9 May 2024 that there would be a review of Child Robin."),
      heading(2, "Recommendation 1"),
      paragraph("Westing Police should tell every school."),
      heading(2, "Recommendation 2"),
      paragraph("Westing Council should train its foster carers."),
    ]);
    await session.do(chooseReport, { name: "report.docx", bytes });
    const template = builtInTemplates.find(({ id }) => id === "labelled-headings");
    const way = report()?.way;
    if (!template || !way) throw new Error("nothing to answer");
    const ids = caseFields(way, template, {}).fields.map(({ id }) => id);
    expect(ids).not.toContain("board");
    expect(ids).not.toContain("subject");
    expect(ids).not.toContain("considered");
    const { sections } = caseFields(way, template, { group: "Rapid Review Panel" });
    expect(sections[0]?.filled.paragraphs[0]?.text).toContain(
      "Rapid Review Panel of the Westing Safeguarding Children Partnership",
    );
  });

  it("gives a correction back for an empty text, and is not made of nothing", async () => {
    const { session, port, report } = await opened();
    await session.do(pasteList, LIST);
    for (const { key } of report()?.units ?? [])
      await session.do(changeUnit, { key, now: "  ", ticked: false });
    expect(report()?.units.every(({ text, now }) => text === now)).toBe(true);
    await session.do(makeResponse, "labelled-headings");
    expect(port.opened).toEqual([]);
  });

  it("keeps recommendations of a finding that is left out", async () => {
    const { session, port, report } = await opened();
    const bytes = docx([
      heading(1, "Findings and recommendations"),
      heading(2, "Finding 1: Letters went astray"),
      paragraph("Letters of three agencies never came to the family."),
      heading(3, "Recommendation 1"),
      paragraph("Eastvale Health Trust should rewrite its letters to families."),
      heading(2, "Finding 2: Schools were not told"),
      paragraph("No school heard of the calls."),
      heading(3, "Recommendation 2"),
      paragraph("Northmere Police should tell every school."),
    ]);
    await session.do(chooseReport, { name: "report.docx", bytes });
    const units = report()?.units ?? [];
    expect(units.map(({ kind, under }) => [kind, under])).toEqual([
      ["finding", null],
      ["recommendation", "finding 0"],
      ["finding", null],
      ["recommendation", "finding 1"],
    ]);
    await session.do(changeUnit, { key: "finding 0", ticked: false });
    await session.do(changeUnit, {
      key: "finding 1",
      now: "No school was told\nNo school heard of any call.",
    });
    await session.do(makeResponse, "labelled-headings");
    const texts = textsOf(port.opened[0]?.bytes).join("\n");
    expect(texts).not.toContain("astray");
    expect(texts).toContain("Eastvale Health Trust should rewrite its letters to families.");
    expect(texts).toContain("No school was told");
    expect(texts).toContain("No school heard of any call.");
    expect(texts).not.toContain("Schools were not told");
  });
});
