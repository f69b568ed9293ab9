import { markAt, nextFilled } from "../../templates/evidence";
import { WAS_ASKED } from "../../templates/headed";
import { TO_A_BODY } from "../../templates/of-words";
import { answers } from "../../templates/series";
import type { UnitLabel } from "../../templates/unit-label";
import { rankOf } from "../../templates/vocabulary";
import type { Open } from "../builder";
import type { Event, LabelAt, Scene } from "../raw";
import lists from "../words.json";

/** A line of a table of contents repeats a label without making the thing; a blank paragraph is nothing. */
export function nothing(scene: Scene, at: number): Event | null {
  const mark = markAt(scene.evidence, at);
  return !mark || mark.blank || mark.contents ? { kind: "nothing", at } : null;
}

/** Units that the draft's own numbers or headings give, where it labels none. */
export function seriesItem({ evidence, levels, paragraphs }: Scene, at: number): Event | null {
  const { series } = levels;
  if (!series || levels.unit !== null) return null;
  const mark = markAt(evidence, at);
  const paragraph = paragraphs[at];
  if (!mark || !paragraph) return null;
  if (series.breaks.has(at)) return { kind: "heading", at, level: mark.level, ends: true };
  if (!series.units.has(at)) return null;
  const { number } = mark;
  const cited = series.cited?.get(at) ?? (number && number.kind !== "bullet" ? number.text : null);
  const numbers = cited === null ? [] : [cited];
  const words = paragraph.text.slice(mark.start).trim();
  const title = words.length <= LONGEST_TITLE && !/[.;:,?][”’"]?$/.test(words);
  const told = WAS_ASKED.test(words);
  const asks = told || TO_A_BODY.test(words) || (!title && DUTY_OF_ALL.test(words));
  if (series.by === "section" && (title || mark.level !== null) && !asks) {
    const text = number && !number.typed ? `${paragraph.listString} ${paragraph.text}` : paragraph.text;
    const span = { paragraph: at, start: 0, end: paragraph.text.length };
    return unitEvent(at, numbers, { text: text.trim(), span }, "nothing");
  }
  // A whole sentence behind the number is the recommendation itself.
  return unitEvent(at, numbers, { text: "", span: null }, title && !told ? "title" : "text");
}

const LONGEST_TITLE = 90;
const DUTY_OF_ALL = /^(?:That )?[A-Z].{2,120} (?:should|must|needs? to|ought to) /;

const unitEvent = (
  at: number,
  numbers: readonly string[],
  label: LabelAt,
  behind: "nothing" | "title" | "text",
): Event => ({ kind: "unit", at, numbers, label, behind, answers: false, byRow: false });

export function findingLabel(scene: Scene, at: number): Event | null {
  const unit = markAt(scene.evidence, at)?.unit;
  if (!unit || unit.answers || unit.word.id !== scene.levels.finding) return null;
  const { length } = scene.paragraphs[at]?.text ?? "";
  const runIn = unit.rest < length ? unit.rest : null;
  return { kind: "finding", at, numbers: unit.numbers, label: labelOf(scene, at, unit), runIn };
}

export function unitLabel(scene: Scene, at: number, open: Open): Event | null {
  const unit = markAt(scene.evidence, at)?.unit;
  if (!unit) return null;
  if (unit.answers) {
    // "In relation to Recommendation 2, …" may as well be a word about it in the answer to another.
    const aside = scene.paragraphs[at]?.text.charAt(unit.end - 1) === ",";
    if (aside && open.unit?.divided && !open.unit.answersOnly) return null;
    const behind = unit.rest < (scene.paragraphs[at]?.text.length ?? 0) ? "text" : "nothing";
    const numbers = unit.numbers;
    return {
      kind: "unit",
      at,
      numbers,
      label: labelOf(scene, at, unit),
      behind,
      answers: true,
      byRow: false,
    };
  }
  if (unit.word.id !== scene.levels.unit) return null;
  return {
    kind: "unit",
    at,
    numbers: unit.numbers,
    label: labelOf(scene, at, unit),
    behind: behindLabel(scene, at, unit),
    answers: false,
    byRow: false,
  };
}

/** A label of a higher rank than the findings' is a chapter; one of a lower rank than the units' is their text. */
export function chapterLabel({ evidence, levels }: Scene, at: number): Event | null {
  const mark = markAt(evidence, at);
  if (!mark?.unit || mark.unit.answers || levels.unit === null) return null;
  if (rankOf(mark.unit.word.id) <= rankOf(levels.unit)) return null;
  return { kind: "heading", at, level: mark.level, ends: true };
}

export function groupHeading(scene: Scene, at: number, open: Open): Event | null {
  const mark = markAt(scene.evidence, at);
  if (!mark) return null;
  if (putsToBoard(scene, at, open)) return { kind: "label", at, label: "asked", runIn: null, named: false };
  return mark.group ? { kind: "group", at, word: mark.group.id } : null;
}

/**
 * "Questions for the Board" or "Learning point" under a finding that is answered itself: a systems review makes no
 * recommendations, and what stands there is what the answer answers.
 */
function putsToBoard({ evidence, levels, paragraphs }: Scene, at: number, open: Open): boolean {
  const mark = markAt(evidence, at);
  const { unit: opened, level } = open;
  if (!mark || !opened || opened.divided || levels.unit === null) return false;
  const { unit, group } = mark;
  const alone =
    unit !== null &&
    !unit.answers &&
    unit.numbers.length === 0 &&
    unit.rest >= (paragraphs[at]?.text.trimEnd().length ?? 0);
  const word = group ?? (alone ? unit.word : null);
  if (!word || word.id === "recommendation" || word.rank >= rankOf(levels.unit)) return false;
  return mark.level === null || level === null || mark.level > level;
}

const LIST_INTRODUCED = /:\s*$/;

/** Items under "Recommendations" that have no label of their own. */
export function listItem(scene: Scene, at: number, open: Open): Event | null {
  const { evidence, levels, paragraphs } = scene;
  if (open.group === null || levels.unit === null) return null;
  const mark = markAt(evidence, at);
  const paragraph = paragraphs[at];
  if (!mark || !paragraph || mark.label || mark.heading || paragraph.cell) return null;
  const first = open.unit;
  const { number } = mark;
  // Where labels come later, the list up front is what they refer to: it counts from 1.
  const [label] = evidence.labels.get(levels.unit) ?? [];
  if (label !== undefined) {
    // Without numbers only what reads like a recommendation; whether there are as many of them is seen at the end.
    const counts = number === null || number.kind === "bullet";
    if (counts && at < label && open.finding === null && TO_A_BODY.test(paragraph.text))
      return listUnit(scene, at);
    if (number?.kind !== "decimal" || number.parts.length > 1) return null;
    // "3. Recommendation 1: …" behind "1. …" and "2. …": the paper counts its paragraphs
    if ((markAt(evidence, label)?.number?.parts[0] ?? 1) > 1) return null;
    if (first ? !first.listed : number.parts[0] !== 1 || nextIsLabelled(scene, at) || isTitle(scene, at))
      return null;
  }
  if (!first) {
    if (!number && LIST_INTRODUCED.test(paragraph.text)) return null;
    if (isTitle(scene, at) && isOverTable(scene, at)) return null;
    // Without a number or a bullet, only what stands between a finding and its response can be told for one.
    const listed = number !== null || (open.finding !== null && !nextIsListed(scene, at));
    return listed ? listUnit(scene, at) : null;
  }
  if (!number || first.finding !== open.finding) return null;
  // Behind a response's label an item is the response's, unless it is answered in its turn.
  if (first.flow.some(({ role }) => role === "label") && !answeredNext(scene, at)) return null;
  const opener = markAt(evidence, first.at)?.number;
  const level = paragraphs[first.at]?.listLevel ?? null;
  const same = opener?.kind === number.kind && opener.typed === number.typed && paragraph.listLevel === level;
  return same ? listUnit(scene, at) : null;
}

function listUnit({ evidence }: Scene, at: number): Event {
  const number = markAt(evidence, at)?.number;
  const numbers = number && number.kind !== "bullet" ? [number.text] : [];
  return unitEvent(at, numbers, { text: "", span: null }, "text");
}

function answeredNext({ evidence }: Scene, at: number): boolean {
  const mark = markAt(evidence, nextFilled(evidence, at));
  return mark ? answers(mark) : false;
}

/** "1. Placements" over "Recommendation: …" is a heading. */
function nextIsLabelled({ evidence }: Scene, at: number): boolean {
  const mark = markAt(evidence, nextFilled(evidence, at));
  return mark?.unit != null && !mark.unit.answers;
}

const ENDS_SENTENCE = /[.;:,?!][”"’)\]]*$/;

/** "1. Why there was a review" over words without a number: the title of a chapter, no item of a list. */
const isTitle = (scene: Scene, at: number): boolean =>
  !ENDS_SENTENCE.test(scene.paragraphs[at]?.text.trim() ?? "") && !nextIsListed(scene, at);

/** "4. Nurseries", directly over the table that has a row for each recommendation to them. */
function isOverTable({ evidence, paragraphs }: Scene, at: number): boolean {
  const table = paragraphs[nextFilled(evidence, at)]?.cell?.table;
  const form = table === undefined ? undefined : evidence.forms.get(table);
  return form?.form === "columns" && form.unit !== null;
}

function nextIsListed({ evidence }: Scene, at: number): boolean {
  const mark = markAt(evidence, nextFilled(evidence, at));
  return mark?.number != null;
}

function labelOf({ paragraphs }: Scene, at: number, unit: UnitLabel): LabelAt {
  const paragraph = paragraphs[at];
  if (!paragraph) return { text: "", span: null };
  if (unit.automatic) return { text: paragraph.listString.trim(), span: null };
  const { start, end } = unit;
  return { text: paragraph.text.slice(start, end), span: { paragraph: at, start, end } };
}

// A few words without a sentence's stop or a duty's verb may be a title only.
export const ASKS = new RegExp(
  String.raw`\b(?:should|must|will|shall|needs? to|ensures?)\b|^(?:to\s+\w+|(?:${lists.opening.words.join("|")})\b)`,
  "i",
);

/** "– to Norbury Council": whom it is made to, with what it says below. */
const ADDRESSED = /^(?:to|for) (?:(?:the|all|each|both|our|every) |[A-Z])(?!.* (?:to|should|must) [a-z])/;

/** What stands in brackets behind a name. */
export const IN_BRACKETS = /\s*\([^()]*\)/g;

/** "– All agencies": nobody in particular, with what it says below. */
export const EVERYBODY = new RegExp(
  `^(?:all|each|every) (?:of the )?(?:[a-z-]+ ){0,3}(?:${lists.everybody.words.join("|")})$`,
  "i",
);

const HEADED_DUTY = /\b(?:should|must|shall|needs? to)\b|^to\s+\w+/i;

export function behindLabel(scene: Scene, at: number, unit: UnitLabel): "nothing" | "title" | "text" {
  if (unit.asked) return "text";
  const rest = scene.paragraphs[at]?.text.slice(unit.rest).trim() ?? "";
  if (rest === "") return "nothing";
  const short = rest.length <= 100 && !/[.;:,]$/.test(rest) && rest.split(/\s+/).length <= 14;
  if (short && (ADDRESSED.test(rest) || EVERYBODY.test(rest))) return "title";
  // A heading's words may well have a clause: "Theme 2 – Neglect that builds up slowly".
  const duty = (markAt(scene.evidence, at)?.level ?? null) === null ? ASKS : HEADED_DUTY;
  return short && !duty.test(rest) ? "title" : "text";
}
