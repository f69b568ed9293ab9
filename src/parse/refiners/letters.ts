import type { Span } from "../../model/span";
import { markAt } from "../../templates/evidence";
import { type Enumerator, typedEnumerator } from "../../templates/numbers";
import type { Piece, RawDraft, RawUnit, Scene } from "../raw";
import { fromAccepting } from "./accepting";
import { answersByPlace } from "./divide";

/** Makes units of the letters inside a number: "Recommendation 3: a) … b) …" with an answer to each. */
export function splitLetters(draft: RawDraft, scene: Scene): void {
  const byPlace = answersByPlace(draft, scene);
  // Where one chapter counts "1.1, 1.2" and answers each, another with a single answer lacks the rest.
  const numbered = draft.units.some(
    (unit) => !unit.byRow && isCounted(unit, scene) && inProse(unit, scene, byPlace, false).length > 1,
  );
  const led = ledAnswered(draft.units, scene);
  const split: RawUnit[] = [];
  let base: string | null = null;
  for (const unit of draft.units) {
    const parts = unit.byRow
      ? [lettered(unit, scene, base)]
      : led && leadsIn(unit, scene)
        ? underLead(unit, scene)
        : inProse(unit, scene, byPlace, numbered);
    const number = unit.numbers[0];
    if (number !== undefined) base = number.replace(/[a-z]+$/, "");
    split.push(...parts);
  }
  draft.units = split;
}

/** A row that begins with "b)" goes on with the number of the row above. */
function lettered(unit: RawUnit, scene: Scene, base: string | null): RawUnit {
  const [number, another] = unit.numbers;
  if (another !== undefined || (number !== undefined && !/^\d+(?:\.\d+)*$/.test(number))) return unit;
  const first = unit.flow.find(({ role }) => role === "text" || role === "undecided");
  const letter = first && enumeratorAt(scene, unit, first);
  const stem = number ?? base;
  if (letter?.kind !== "letter" || stem === null || stem === undefined) return unit;
  // "1" and "a) …" in one row is a list inside the recommendation if "b) …" follows in the same cell.
  const letters = unit.flow.filter(
    (piece) => piece.role === "text" && enumeratorAt(scene, unit, piece)?.kind === "letter",
  );
  return letters.length > 1 ? unit : { ...unit, numbers: [stem + letter.text] };
}

function isCounted(unit: RawUnit, scene: Scene): boolean {
  const first = unit.flow[firstOf(unit, scene)];
  return first !== undefined && enumeratorAt(scene, unit, first)?.kind === "decimal";
}

/** Where the parts begin: behind a title that bears no number itself. */
const firstOf = (unit: RawUnit, scene: Scene): number => {
  const [title] = unit.flow;
  return title?.role === "title" && enumeratorAt(scene, unit, title) === null ? 1 : 0;
};

function inProse(unit: RawUnit, scene: Scene, byPlace: boolean, others: boolean): RawUnit[] {
  const [number, another] = unit.numbers;
  if (number === undefined || another !== undefined || unit.answersOnly || !/^\d+$/.test(number))
    return [unit];
  const from = firstOf(unit, scene);
  const first = unit.flow[from];
  const opening = first && enumeratorAt(scene, unit, first);
  if (!first || !opening || !begins(opening, number)) return [unit];
  const starts = startsOf(unit, scene, opening, number, from);
  if (starts.length < 2) return [unit];
  const flows = starts.map((start, nth) => unit.flow.slice(start, starts[nth + 1] ?? unit.flow.length));
  const answered = flows.filter((flow) =>
    fromAccepting(flow, scene).some(({ role }) => role === "answer" || role === "label"),
  ).length;
  // Letters that a semicolon or an "and" joins are clauses of one recommendation.
  const clauses = flows.some(
    ([only, ...more]) => more.length === 0 && JOINED.test(scene.paragraphs[only?.at ?? -1]?.text ?? ""),
  );
  const enough =
    opening.kind === "letter" && byPlace
      ? !clauses
      : answered >= flows.length / 2 && answered > (others && opening.kind === "decimal" ? 0 : 1);
  if (!enough) return [unit];
  const title = unit.flow.slice(0, from);
  return flows.map((flow, nth) => {
    const made = part(unit, flow, nth, number, scene);
    return { ...made, ...saidOf(unit, flows, nth), flow: [...title, ...made.flow] };
  });
}

/** The leads and dates of a part: its own where several parts have some, and otherwise those of them all. */
function saidOf(
  { leads, due }: RawUnit,
  flows: readonly (readonly Piece[])[],
  nth: number,
): Pick<RawUnit, "leads" | "due"> {
  const within = ({ paragraph }: Span): number =>
    flows.findLastIndex(([first]) => (first?.at ?? paragraph) <= paragraph);
  const own = (spans: RawUnit["leads"]): RawUnit["leads"] =>
    new Set(spans.map(within)).size > 1 ? spans.filter((span) => within(span) === nth) : spans;
  return { leads: own(leads), due: own(due) };
}

/** The letter itself is what is asked. */
const asAsked = (piece: Piece, nth: number): Piece =>
  nth === 0 && piece.role === "undecided" ? { ...piece, role: "text" } : piece;

/** "The Trust should –", with what it should do in the paragraphs below. */
export const LEADS_IN = /\b(?:should|must|shall|needs? to|ought to|to|that)[\s:–—-]*$/;

/** "Recommendation 3: The Trust should –", with its letters below. */
function leadsIn({ flow, numbers, answersOnly }: RawUnit, { paragraphs, evidence }: Scene): boolean {
  const [lead, first] = flow;
  if (!lead || !first || numbers.length !== 1 || answersOnly || !/^\d+$/.test(numbers[0] ?? "")) return false;
  const number = markAt(evidence, first.at)?.number;
  return number?.kind === "letter" && number.text === "a" && LEADS_IN.test(paragraphs[lead.at]?.text ?? "");
}

/** The letters under a lead-in, each with what stands behind it. */
function lettersUnder(unit: RawUnit, scene: Scene): Piece[][] {
  const opening = markAt(scene.evidence, unit.flow[1]?.at ?? -1)?.number;
  if (!opening) return [];
  const starts = startsOf(unit, scene, opening, unit.numbers[0] ?? "", 1);
  return starts.map((start, nth) => unit.flow.slice(start, starts[nth + 1] ?? unit.flow.length));
}

/** Whether most letters under such lead-ins are answered one by one, and not the whole behind the last. */
function ledAnswered(units: readonly RawUnit[], scene: Scene): boolean {
  const all = units
    .filter((unit) => !unit.byRow && leadsIn(unit, scene))
    .map((unit) => lettersUnder(unit, scene));
  // Behind the last letter stands the answer to them all, if to any.
  const inside = all.flatMap((flows) => flows.slice(0, -1));
  const answered = inside.filter(
    ([, next]) => next && markAt(scene.evidence, next.at)?.number?.kind !== "bullet",
  );
  return inside.length > 0 && answered.length > inside.length / 2;
}

/** Each letter a recommendation, under the words that lead to them all. */
function underLead(unit: RawUnit, scene: Scene): RawUnit[] {
  const [lead] = unit.flow;
  const flows = lettersUnder(unit, scene);
  if (!lead || flows.length < 2) return [unit];
  const number = unit.numbers[0] ?? "";
  return flows.map((flow, nth): RawUnit => {
    const letter = String.fromCharCode(97 + nth);
    const made = part(unit, flow, nth, number, scene);
    const numbers = [number + letter];
    return {
      ...made,
      ...saidOf(unit, flows, nth),
      numbers,
      label: unit.label,
      at: nth === 0 ? unit.at : (flow[0]?.at ?? unit.at),
      flow: [{ ...lead, role: "title" }, ...made.flow.map(asAsked)],
    };
  });
}

const JOINED = /(?:[;,]|\band|\bor)\s*$/;

const begins = ({ kind, text, parts }: Enumerator, number: string): boolean =>
  kind === "letter"
    ? text === "a" || text === "i"
    : parts.length === 2 && `${parts[0]}` === number && parts[1] === 1;

/** Where the next letter in turn stands, of the same looks as the first. */
function startsOf(unit: RawUnit, scene: Scene, opening: Enumerator, number: string, from: number): number[] {
  const looks = scene.paragraphs[unit.flow[from]?.at ?? -1];
  const starts: number[] = [from];
  for (let i = from + 1; i < unit.flow.length; i++) {
    const piece = unit.flow[i];
    const paragraph = piece && scene.paragraphs[piece.at];
    const own = piece && markAt(scene.evidence, piece.at)?.number;
    if (!piece || !paragraph || piece.role === "label" || piece.role === "heading") continue;
    if (own?.kind !== opening.kind || own.typed !== opening.typed) continue;
    const wanted = next(opening, starts.length, number);
    if (own.text !== wanted || paragraph.bold !== looks?.bold || paragraph.listLevel !== looks.listLevel)
      continue;
    starts.push(i);
  }
  return starts;
}

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

function next({ kind, text }: Enumerator, nth: number, number: string): string {
  if (kind !== "letter")
    return text.includes(".") ? `${number}.${nth + 1}` : number + String.fromCharCode(97 + nth);
  return text === "a" ? String.fromCharCode(97 + nth) : (ROMAN[nth] ?? "");
}

function part(unit: RawUnit, flow: Piece[], nth: number, number: string, scene: Scene): RawUnit {
  const first = flow[0];
  const own = first && enumeratorAt(scene, unit, first);
  const divided = flow.some(({ role }) => role === "answer" || role === "label");
  const pieces = flow.map(
    (piece, i): Piece =>
      i === 0 && piece.role === "answer" ? { ...piece, role: "undecided", part: null } : piece,
  );
  // What stood behind the letter before an answer began is its text, though the unit had been answered before.
  const text = divided
    ? untilLabel(pieces)
    : pieces.map(
        (piece): Piece => (piece.role === "answer" ? { ...piece, role: "undecided", part: null } : piece),
      );
  const numbers = [own?.kind === "letter" ? number + own.text : (own?.text ?? number)];
  return {
    ...unit,
    numbers,
    at: nth === 0 ? unit.at : (first?.at ?? unit.at),
    label: nth === 0 ? unit.label : { text: "", span: null },
    flow: text,
    brokenAfter: nth === 0 ? unit.brokenAfter : null,
    divided: divided && text.some(({ role }) => role === "label"),
  };
}

function untilLabel(pieces: readonly Piece[]): Piece[] {
  const label = pieces.findIndex(({ role }) => role === "label");
  return pieces.map((piece, i) =>
    i < label && piece.role === "answer" ? { ...piece, role: "undecided", part: null } : piece,
  );
}

function enumeratorAt(scene: Scene, unit: RawUnit, { at, role }: Piece): Enumerator | null {
  const mark = markAt(scene.evidence, at);
  if (!mark) return null;
  if (at === unit.at && mark.unit && role !== "answer")
    return typedEnumerator(scene.paragraphs[at]?.text.slice(mark.unit.rest) ?? "").number;
  return mark.number;
}
