import type { Draft } from "../../model/draft";
import { type Here, inEach } from "../../model/in-each";
import type { Paragraph } from "../../model/paragraph";
import { textOf } from "../../model/span";
import { belonging, recommendationOf } from "../belonging";
import { defineRule, type Found } from "../kit";
import { listed, quoted } from "../wording";
import { type Reference, referencesIn } from "./references";
import { type Targets, targetsIn } from "./targets";
import words from "./words.json";

interface Broken extends Found {
  readonly missing: readonly string[];
  readonly reference: Reference;
}

const withReferences = inEach(referencesIn);

export default defineRule<Broken>({
  id: "reference-broken",
  about: "What the draft refers to within itself is there.",
  severity: "warning",

  looksAt: (draft) => [
    withReferences(draft.paragraphs),
    targetsIn(draft),
    belonging(draft),
    draft.style.unit,
  ],

  *find(draft) {
    const targets = targetsIn(draft);
    const all = withReferences(draft.paragraphs);
    const columns = referring(all, targets);
    for (const { at: paragraph, found } of all)
      for (const reference of found) {
        if (reference.elsewhere) continue;
        if (reference.alone && !columns.has(columnOf(draft.paragraphs[paragraph]))) continue;
        const missing = missingOf(reference, targets, draft);
        if (missing.length === 0 && reference.numbers.length > 0) continue;
        const { start, end } = reference;
        yield {
          span: { paragraph, start, end },
          recommendation: recommendationOf(draft, paragraph),
          missing,
          reference,
        };
      }
  },

  say({ span, missing, reference }, draft) {
    const shown = quoted(textOf(draft.paragraphs, span));
    if (missing.length === 0)
      return {
        what: `${shown} stands where Word could not fill in a reference.`,
        why: "What it pointed to has been deleted, and the words would be published as they are.",
        todo: "Name the place that is meant, or take the reference out.",
      };
    const what =
      reference.numbers.length > 1
        ? `${shown}: the draft has no ${listed(missing)}`
        : `There is no ${shown} in this draft`;
    return {
      what: `${what}.`,
      why: "Numbers move when a draft is changed, and a reader who follows the reference finds nothing.",
      todo: "Correct the reference; if another document is meant, name it.",
    };
  },

  holds: () => ({ applies: true, why: "It refers to nothing that is not there." }),
});

/** A column is one of references to recommendations where as many of its cells name some that are there. */
const FEWEST = 2;

const columnOf = (paragraph: Paragraph | undefined): string =>
  paragraph?.cell ? `${paragraph.cell.table}/${paragraph.cell.column}` : "";

/** The columns of tables that hold references to recommendations and nothing else. */
function referring(
  all: readonly Here<readonly Reference[]>[],
  { recommendations }: Targets,
): ReadonlySet<string> {
  const known = new Map<string, number>();
  for (const { paragraph, found } of all)
    for (const { alone, kind, numbers } of found)
      if (alone && kind === "recommendation" && numbers.every((number) => recommendations.has(number)))
        known.set(columnOf(paragraph), (known.get(columnOf(paragraph)) ?? 0) + 1);
  return new Set([...known].filter(([, times]) => times >= FEWEST).map(([column]) => column));
}

const STATUTE = new Set(words.statute.sections);

/** The numbers of a reference that the draft does not have; none where it may well point elsewhere. */
function missingOf(
  { kind, numbers, here, unit }: Reference,
  targets: Targets,
  draft: Draft,
): readonly string[] {
  const lacking = (known: ReadonlySet<string>) =>
    numbers.filter((number) => !known.has(number) && !known.has(number.replace(/[a-z]$/, "")));
  switch (kind) {
    case "recommendation":
      return lackingUnits(numbers, targets.recommendations, targets.doubled.recommendations);
    case "finding":
      return lackingUnits(numbers, targets.findings, targets.doubled.findings);
    case "unit": {
      if (unit !== draft.style.unit) return [];
      // Where findings are what is answered (a lesson with its parts), they bear the numbers.
      const known = targets.recommendations.size > 0 ? targets.recommendations : targets.findings;
      return lackingUnits(numbers, known, targets.doubled.recommendations || targets.doubled.findings);
    }
    case "appendix":
      return lacking(targets.appendices);
    case "table":
      return targets.tables.size > 0 ? lacking(targets.tables) : [];
    case "figure":
      return targets.figures.size > 0 ? lacking(targets.figures) : [];
    case "section":
    case "paragraph":
      return numbers.filter((number) => {
        const bare = number.replace(/[a-z]$/, "");
        const depth = bare.split(".").length;
        if (targets.paragraphs.has(bare) || targets.elsewhere.has(bare)) return false;
        if (
          targets.elsewhere.has(bare.split(".")[0] ?? "") &&
          !targets.paragraphs.has(bare.split(".")[0] ?? "")
        )
          return false;
        // Numbers of a depth that the draft does not use belong to some other document.
        if (!targets.depths.has(depth) && !(depth > 1 && targets.depths.has(depth - 1))) return false;
        if (depth === 1)
          return here && targets.paragraphs.size > 2 && !(kind === "section" && STATUTE.has(bare));
        return kind === "paragraph" || here || targets.depths.has(depth);
      });
  }
}

/** Nothing is said where nothing is numbered, or where a doubled label explains why a number within the row is missing. */
function lackingUnits(
  numbers: readonly string[],
  known: ReadonlySet<string>,
  doubled: boolean,
): readonly string[] {
  if (known.size === 0) return [];
  const last = Math.max(...[...known].map((number) => Number.parseInt(number, 10) || 0));
  return numbers.filter((number) => {
    if (known.has(number)) return false;
    const whole = Number.parseInt(number, 10);
    // "Recommendation 3(b)" where 3 is one text with points inside it.
    if (
      /[a-z]$/.test(number) &&
      known.has(String(whole)) &&
      ![...known].some((each) => each.startsWith(String(whole)) && /[a-z]$/.test(each))
    )
      return false;
    return !(doubled && whole <= last + 1);
  });
}
