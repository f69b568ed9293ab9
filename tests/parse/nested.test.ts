import { nationalRegister } from "../../src/language/agencies/register";
import type { Cell, Paragraph } from "../../src/model/paragraph";
import { readingOf } from "../../src/model/reading";
import { recommendationsIn } from "../../src/model/walk";
import { parseDraft } from "../../src/parse/parse";
import { builtInTemplates } from "../../src/templates/built-in/index";
import { detectTemplate } from "../../src/templates/detect";
import { paragraphOf } from "../kit/paragraphs";

const cellOf = (table: number, row: number, column: number, within: Cell | null): Cell => ({
  table,
  row,
  column,
  span: 1,
  header: false,
  within,
});

/** A table of labels for one recommendation, with a table of its actions in the last cell. */
function boxOf(
  table: number,
  number: string,
  asked: string,
  answer: string,
  actions: readonly string[][],
): Paragraph[] {
  const rows = [
    [`Recommendation ${number}`, asked],
    ["Our response", answer],
    ["Actions", ""],
  ];
  const outer = rows.flatMap((row, nth) =>
    row.map((text, column) => paragraphOf(text, cellOf(table, nth, column, null))),
  );
  const holder = cellOf(table, 2, 1, null);
  const inner = [["Action", "Owner", "By"], ...actions].flatMap((row, nth) =>
    row.map((text, column) => paragraphOf(text, cellOf(table + 1, nth, column, holder))),
  );
  return [...outer, ...inner, paragraphOf("", holder), paragraphOf("", null)];
}

it("reads a table of actions inside a cell row by row", () => {
  const paragraphs = [
    paragraphOf("Coldbeck Safeguarding Children Partnership", null),
    ...boxOf(0, "1", "Coldbeck Council should review its handovers.", "Accepted. A panel has met.", [
      ["Terms of reference to be reviewed", "Service Manager", "May 2023"],
    ]),
    ...boxOf(2, "2", "Coldbeck Police should refer each missing child.", "Accepted. Officers were told.", [
      ["Dip sample of forty cases", "Inspector", "July 2022"],
      ["Report to the Partnership", "Superintendent", "September 2022"],
    ]),
  ];
  const reading = readingOf(paragraphs);
  const detected = detectTemplate(reading, builtInTemplates);
  if (!detected) throw new Error("no house style fits");
  const draft = parseDraft(reading, detected.template, {
    detected: true,
    confidence: detected.confidence,
    register: nationalRegister,
  });
  const said = (at: number): string | undefined => paragraphs[at]?.text;
  expect(
    [...recommendationsIn(draft)].map(({ response, leads, due }) => ({
      response: response?.text,
      leads: leads.map(({ paragraph }) => said(paragraph)),
      due: due.map(({ paragraph }) => said(paragraph)),
    })),
  ).toEqual([
    {
      response: "Accepted. A panel has met.\nTerms of reference to be reviewed",
      leads: ["Service Manager"],
      due: ["May 2023"],
    },
    {
      response: "Accepted. Officers were told.\nDip sample of forty cases\nReport to the Partnership",
      leads: ["Inspector", "Superintendent"],
      due: ["July 2022", "September 2022"],
    },
  ]);
});
