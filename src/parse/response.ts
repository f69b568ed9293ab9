import { blanksIn } from "../language/blanks";
import type { Response, ResponsePart } from "../model/draft";
import type { Paragraph } from "../model/paragraph";
import { acrossOf, endOf, joined, type Span, textOf, wholeOf } from "../model/span";
import { beginsAccepting, onlyAccepts, saysWhetherAccepted } from "../templates/acceptance";
import { markAt } from "../templates/evidence";
import type { LabelKind } from "../templates/vocabulary";
import type { Piece, RawUnit, Scene } from "./raw";
import { behindLetter, behindTold } from "./told";

type Paragraphs = Scene["paragraphs"];

/** What answers a unit; null where nothing does, or where only the place for it is there. */
export function responseOf(unit: RawUnit, scene: Scene): Response | null {
  const { paragraphs } = scene;
  const pieces = unit.flow.filter(
    ({ role, at, part }) =>
      role === "answer" && saysSomething(scene, at) && !(isBeside(part) && isBlank(scene, at)),
  );
  // The outcome that is hoped for answers nothing by itself, nor does evidence of what nobody tells.
  if (pieces.every(({ part }) => isBeside(part))) return null;
  if (
    isPlaceLeft(unit, paragraphs) &&
    pieces.every(({ at, part }) => isBeside(part) || part === "impact" || isTick(paragraphs[at]))
  )
    return null;
  const at = [...new Set(pieces.map((piece) => piece.at))];
  if (at.every((each) => isBlank(scene, each) || NOTHING.test(paragraphs[each]?.text ?? ""))) return null;
  const whole = acrossOf(paragraphs, at);
  if (!whole) return null;
  const { label } = markAt(scene.evidence, whole.paragraph) ?? {};
  const span = behindLetter(behindTold(whole, unit.told, paragraphs), label);
  const text = span === whole ? joined(paragraphs, at) : textOf(paragraphs, span);
  const parts = partsOf(unit.flow, scene);
  const accepts = acceptanceIn(text, at, parts, paragraphs);
  return { text, span, paragraphs: at, parts, accepts, commitments: [] };
}

/** Whether the cell for the answer is empty in a table that says something in another, such as what it will bring. */
function isPlaceLeft({ place }: RawUnit, paragraphs: Paragraphs): boolean {
  const paragraph = place ? paragraphs[place.paragraph] : undefined;
  return paragraph !== undefined && paragraph.cell !== null && paragraph.text.trim() === "";
}

/** Says whether there will be an answer, and gives none where another cell is for that. */
const isTick = (paragraph: Paragraph | undefined): boolean => saysWhetherAccepted(paragraph?.text ?? "");

const NOTHING =
  /^\s*(?:n\s?\/\s?a|nil|none|not applicable|no (?:response|update|reply)(?: (?:received|provided|yet))?|\d{1,2}(?:\.\d{1,2}){1,3}\.?)\W*$/i;

const isBeside = (part: LabelKind | null): boolean => part === "evidence" || part === "sought";

/** "Response:" with nothing behind it says nothing. */
const saysSomething = (scene: Scene, at: number): boolean => markAt(scene.evidence, at)?.says ?? false;

/** "[insert response]", "TBC": a paragraph of an answer that is still to be written. */
function isBlank(scene: Scene, at: number): boolean {
  const paragraph = scene.paragraphs[at];
  const blanks = paragraph ? blanksIn(paragraph) : [];
  if (!paragraph || blanks.length === 0) return false;
  let from = restOf(scene, at);
  let words = "";
  for (const { start, end } of blanks) {
    words += paragraph.text.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  return !/[\p{L}\p{N}]/u.test(words + paragraph.text.slice(from));
}

/** Where the words of an answer begin in its paragraph, behind a label or a number. */
function restOf({ evidence }: Scene, at: number): number {
  const mark = markAt(evidence, at);
  return mark?.label?.rest ?? mark?.unit?.rest ?? mark?.start ?? 0;
}

function partsOf(flow: readonly Piece[], scene: Scene): ResponsePart[] {
  const known = new Set<LabelKind>(scene.template.response.parts.map(({ id }) => id));
  const parts: { id: LabelKind; label: string; at: number[] }[] = [];
  let label = "";
  for (const { role, at, part } of flow) {
    if (role === "label") label = labelText(scene, at);
    if (role !== "answer" || part === null || !known.has(part) || !saysSomething(scene, at)) continue;
    const last = parts[parts.length - 1];
    if (last?.id === part) last.at.push(at);
    else parts.push({ id: part, label, at: [at] });
  }
  return parts.map(({ id, label: named, at }) => ({
    id,
    label: named,
    text: joined(scene.paragraphs, at),
    span: acrossOf(scene.paragraphs, at) ?? wholeOf(scene.paragraphs, at[0] ?? 0),
    paragraphs: at,
  }));
}

function labelText(scene: Scene, at: number): string {
  const label = markAt(scene.evidence, at)?.label;
  const text = scene.paragraphs[at]?.text ?? "";
  return label ? text.slice(label.start, label.end) : text;
}

/** Whether an answer accepts what is asked, in its own words or by a word under "Accepted?", and says nothing else. */
function acceptanceIn(
  text: string,
  at: readonly number[],
  parts: readonly ResponsePart[],
  paragraphs: Paragraphs,
): Response["accepts"] {
  if (onlyAccepts(text)) return "only";
  const ticked = parts.some((part) => part.id === "view" && saysWhetherAccepted(part.text));
  return ticked || at.some((each) => beginsAccepting(paragraphs[each]?.text ?? "")) ? "also" : null;
}

/** What stands there for it, behind the label that is left open, in the empty cell, or behind the recommendation's last words. */
export function placeOf(unit: RawUnit, span: Span, scene: Scene): Span {
  const { paragraphs } = scene;
  const blank = blankAnswer(unit, scene);
  if (blank) return blank;
  const answer = unit.flow.find(({ role }) => role === "answer" || role === "label");
  if (answer) return endOf(paragraphs, answer.at);
  return unit.place ?? endOf(paragraphs, span.endParagraph ?? span.paragraph);
}

/** The blanks that stand in place of an answer, from the first to the last; in a table those of the first cell. */
function blankAnswer({ flow }: RawUnit, scene: Scene): Span | null {
  const { paragraphs } = scene;
  const blanks = flow.filter(({ role, at }) => role === "answer" && isBlank(scene, at)).map(({ at }) => at);
  const [first, ...others] = blanks;
  if (first === undefined) return null;
  const last = paragraphs[first]?.cell ? first : Math.max(first, ...others);
  const end = paragraphs[last]?.text.trimEnd().length ?? 0;
  const start = restOf(scene, first);
  return last === first
    ? { paragraph: first, start: Math.min(start, end), end }
    : { paragraph: first, start, end, endParagraph: last };
}
