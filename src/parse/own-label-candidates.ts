import { inEach } from "../model/in-each";
import { DUTY } from "../templates/duty";
import type { Mark } from "../templates/mark";
import { beginsWithVerdict, type Head, headOf } from "../templates/recurring";
import type { Scene } from "./raw";
import { unitsAt } from "./units-at";

/** A head beneath a unit that may be a label. */
export interface Candidate {
  readonly at: number;
  /** Beneath which of the units. */
  readonly nth: number;
  readonly head: Head;
  readonly mark: Mark;
  /** Whether nothing but the unit's own label or title stands in front. */
  readonly first: boolean;
}

/** Words longer than these are no title. */
const SHORT = 70;

/** Where the units begin; a table's rows and the items of a list have labels of other kinds. */
export const unitsOf = (scene: Scene): readonly number[] =>
  unitsAt(scene).filter(
    (each) => inProse(each, scene) && scene.evidence.marked[each]?.unit?.answers !== true,
  );

/** Outside tables, or in a box: a table that is there for its looks. */
function inProse(at: number, { evidence, paragraphs }: Pick<Scene, "evidence" | "paragraphs">): boolean {
  const cell = paragraphs[at]?.cell;
  return (
    !cell ||
    (evidence.forms.get(cell.table)?.form === "layout" && evidence.tables.get(cell.table)?.width === 1)
  );
}

const withHeads = inEach(headOf);

/** The heads of paragraphs beneath the units that may be labels of the draft's own, in document order. */
export function candidates(scene: Scene, units: readonly number[]): readonly Candidate[] {
  const { evidence, paragraphs } = scene;
  const found: Candidate[] = [];
  let nth = -1;
  let inFrontOf: ((at: number) => Between) | null = null;
  for (const { at, paragraph, found: head } of withHeads(paragraphs)) {
    for (; nth + 1 < units.length && (units[nth + 1] as number) < at; nth++) inFrontOf = null;
    const unit = units[nth];
    const mark = evidence.marked[at];
    if (unit === undefined || at === units[nth + 1] || !mark || mark.blank || mark.contents) continue;
    const numbered = isSubheading(mark, evidence.marked[unit]?.number ?? null);
    if (!canLabel(mark, numbered) || !inProse(at, scene)) continue;
    if (numbered ? head.runIn !== null : paragraph.listString !== "") continue;
    // "Accepted in full." under "Position" is what that label announces.
    if (beginsWithVerdict(paragraph) && standsUnderLabel(at, scene)) continue;
    inFrontOf ??= behindUnit(unit, scene);
    const between = inFrontOf(at);
    if (between === "end") continue;
    found.push({ at, nth, head, mark, first: between === "nothing" && isTitle(unit, scene) });
  }
  return found;
}

/** Whether a label that stands alone is the last thing in front of a paragraph. */
function standsUnderLabel(at: number, { evidence, paragraphs }: Scene): boolean {
  let before = at - 1;
  while (evidence.marked[before]?.blank) before--;
  const { label } = evidence.marked[before] ?? {};
  return label != null && label.rest >= (paragraphs[before]?.text.trimEnd().length ?? 0);
}

/** Whether words of a unit stand in front of one of its paragraphs, or the unit ends there or before. */
type Between = "nothing" | "words" | "end";

/** Tells it of one paragraph after the other, further and further behind the unit's own. */
function behindUnit(unit: number, { evidence, levels }: Scene): (at: number) => Between {
  const level = evidence.marked[unit]?.level ?? null;
  let next = unit + 1;
  let open: Between = "nothing";
  return (at) => {
    let inFront = open;
    for (; next <= at && open !== "end"; next++) {
      const mark = evidence.marked[next];
      if (!mark || mark.blank || mark.contents) continue;
      inFront = open;
      open = levels.series?.breaks.has(next) || mark.group || endsUnit(mark, level) ? "end" : "words";
    }
    return open === "end" ? "end" : inFront;
  };
}

/** Whether a unit's paragraph holds nothing but its label and a title. */
function isTitle(at: number, { evidence, paragraphs }: Pick<Scene, "evidence" | "paragraphs">): boolean {
  const { unit, start } = evidence.marked[at] ?? { unit: null, start: 0 };
  const words = paragraphs[at]?.text.slice(unit?.rest ?? start) ?? "";
  return words.length < SHORT && !DUTY.test(words);
}

const endsUnit = ({ unit, level, section, heading }: Mark, own: number | null): boolean =>
  (unit !== null && !unit.answers) ||
  (level !== null && own !== null && level < own) ||
  (section !== null && heading && level !== null && own !== null && level <= own);

/** A label that is known is left to what knows it; one that is too common a word is known by being repeated. */
const canLabel = (mark: Mark, numbered: boolean): boolean =>
  (mark.label === null ? mark.facts.length === 0 : mark.label.weak && !mark.heading) &&
  mark.unit === null &&
  (mark.number === null || numbered);

/** "2.2 Opinion of the Board" in section 2: a heading that is numbered along. */
const isSubheading = ({ number }: Mark, own: Mark["number"]): boolean =>
  number !== null &&
  own?.kind === "decimal" &&
  number.parts.length === own.parts.length + 1 &&
  own.parts.every((part, i) => part === number.parts[i]);
