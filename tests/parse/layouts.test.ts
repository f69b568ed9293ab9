import { nationalRegister } from "../../src/language/agencies/register";
import type { Recommendation } from "../../src/model/draft";
import { readingOf } from "../../src/model/reading";
import { recommendationsIn } from "../../src/model/walk";
import { parseDraft } from "../../src/parse/parse";
import { builtInTemplates } from "../../src/templates/built-in/index";
import { detectTemplate } from "../../src/templates/detect";
import { type Marked, sketch } from "../kit/paragraphs";
import { answeredLists } from "./layouts/answered-lists";
import { behind } from "./layouts/behind";
import { boards } from "./layouts/boards";
import { chapters } from "./layouts/chapters";
import { closings } from "./layouts/closings";
import { columns } from "./layouts/columns";
import { countedUnder } from "./layouts/counted-under";
import { edges } from "./layouts/edges";
import { fields } from "./layouts/fields";
import { grids } from "./layouts/grids";
import { indexes } from "./layouts/indexes";
import { labelled } from "./layouts/labelled";
import { mixed } from "./layouts/mixed";
import { numbered } from "./layouts/numbered";
import { openers } from "./layouts/openers";
import { others } from "./layouts/others";
import { parts } from "./layouts/parts";
import { plans } from "./layouts/plans";
import { questions } from "./layouts/questions";
import { recurring } from "./layouts/recurring";
import { systems } from "./layouts/systems";
import { tables } from "./layouts/tables";
import { titleRows } from "./layouts/title-rows";
import { turns } from "./layouts/turns";
import { underBodies } from "./layouts/under-bodies";
import { unlabelled } from "./layouts/unlabelled";

function draftOf(notation: string) {
  const { paragraphs, marked, findings } = sketch(notation);
  const reading = readingOf(paragraphs);
  const detected = detectTemplate(reading, builtInTemplates);
  if (!detected) throw new Error("no house style fits");
  const { template, confidence } = detected;
  const draft = parseDraft(reading, template, { detected: true, confidence, register: nationalRegister });
  return { draft, marked, findings };
}

const words = (paragraphs: readonly { readonly text: string }[], at: readonly number[]): string =>
  at.map((each) => paragraphs[each]?.text ?? "").join("\n");

describe.each([
  ["labelled", labelled],
  ["parts", parts],
  ["closings", closings],
  ["plans", plans],
  ["systems", systems],
  ["tables", tables],
  ["fields", fields],
  ["numbered", numbered],
  ["others", others],
  ["unlabelled", unlabelled],
  ["counted under findings", countedUnder],
  ["title rows", titleRows],
  ["turns", turns],
  ["boards", boards],
  ["indexes", indexes],
  ["columns", columns],
  ["recurring", recurring],
  ["openers", openers],
  ["edges", edges],
  ["answered lists", answeredLists],
  ["questions", questions],
  ["grids", grids],
  ["chapters", chapters],
  ["under bodies", underBodies],
  ["behind", behind],
  ["mixed", mixed],
])("%s", (_, layouts) => {
  it.each(Object.entries(layouts))("reads %s", (_, notation) => {
    const { draft, marked, findings } = draftOf(notation);
    const { paragraphs } = draft;
    const found = [...recommendationsIn(draft)];
    const shown = (of: Recommendation) => ({
      number: of.number,
      finding: of.finding === null ? null : draft.findings[of.finding]?.number,
      text: of.text,
      response: of.response?.text ?? null,
      leads: of.leads.map(({ paragraph }) => paragraph),
      due: of.due.map(({ paragraph }) => paragraph),
    });
    const wanted = (of: Marked) => ({
      // "2'" is a second recommendation 2.
      number: of.number.replace("'", ""),
      finding: of.finding,
      text: words(paragraphs, of.text),
      response: of.response.length === 0 ? null : words(paragraphs, of.response),
      leads: of.leads,
      due: of.due,
    });
    expect(found.map(shown)).toEqual(marked.map(wanted));
    for (const [number, at] of findings)
      expect(draft.findings.filter((each) => each.number === number).map(({ text }) => text)).toEqual([
        words(paragraphs, at),
      ]);
  });
});
