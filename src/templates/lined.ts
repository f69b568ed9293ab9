import type { Paragraph } from "../model/paragraph";
import { remembering } from "../model/remembering";
import { type AskedHere, withAsked } from "./asked-marks";
import { DUTY } from "./duty";
import { readLabel } from "./label";
import type { Mark, MarkReader } from "./mark";
import { ANSWERING, type LabelKind, type Vocabulary } from "./vocabulary";

const FEWEST = 2;

/**
 * The marks of a draft whose recommendations stand with their answers in one paragraph, parted by line breaks as Shift
 * and Enter make them: "1. The Council to train its staff." over "Update: 112 were trained." over "Lead: Head of Housing".
 * Null for any other: two at least are answered so, and their numbers rise.
 */
export function linedUnits(
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  vocabulary: Vocabulary,
): MarkReader | null {
  const found = new Map<Paragraph, AskedHere>();
  let answered = 0;
  let asking = 0;
  let above = 0;
  for (const paragraph of paragraphs) {
    const lined = paragraph.text.includes("\n") ? linedIn(marks(paragraph), { paragraph, vocabulary }) : null;
    const number = Number(lined?.numbers[0]);
    if (!lined || number <= above) continue;
    const { start, end, runsOn } = lined.asked;
    const asks = DUTY.test(paragraph.text.slice(start, end));
    if (!runsOn && !asks) continue;
    above = number;
    found.set(paragraph, lined);
    if (runsOn) answered++;
    if (asks) asking++;
  }
  if (answered < FEWEST || 2 * answered < found.size || 2 * asking < found.size) return null;
  return withAsked(found, marks);
}

const linedIn = remembering<Mark, { readonly paragraph: Paragraph; readonly vocabulary: Vocabulary }>()(
  ({ unit, number, start, contents, level }, { paragraph, vocabulary }): AskedHere | null => {
    const { text, cell } = paragraph;
    if (cell || contents || level !== null || unit?.answers) return null;
    const numbers =
      unit?.numbers ?? (number?.kind === "decimal" && number.parts.length === 1 ? [number.text] : []);
    const from = unit ? unit.rest : start;
    const first = text.indexOf("\n", from);
    if (numbers.length !== 1 || first < 0) return null;
    const own = { numbers, labelEnd: text.slice(0, from).trimEnd().length };
    for (let at = first; at >= 0; at = text.indexOf("\n", at + 1)) {
      const label = readLabel(text, at + 1, true, vocabulary);
      if (!label || label.weak || !ANSWERING.has(label.kind)) continue;
      const asked = { start: from, end: endIn(text.slice(0, at), from, vocabulary) };
      const to = endIn(text, label.start, vocabulary);
      return label.rest < to
        ? { ...own, asked: { ...asked, runsOn: true, lines: { from: label.start, to } }, label }
        : { ...own, asked: { ...asked, runsOn: false }, label: null };
    }
    return { ...own, asked: { start: from, end: endIn(text, from, vocabulary), runsOn: false }, label: null };
  },
);

const FIELDS: ReadonlySet<LabelKind> = new Set(["lead", "due", "status"]);

/** Where words end that begin at an offset: in front of the last lines, if they are fields of their own. */
function endIn(text: string, from: number, vocabulary: Vocabulary): number {
  let end = text.trimEnd().length;
  for (let at = text.lastIndexOf("\n", end - 1); at >= from; at = text.lastIndexOf("\n", at - 1)) {
    const label = readLabel(text.slice(at + 1, end), 0, true, vocabulary);
    if (!label || !FIELDS.has(label.kind)) break;
    end = at;
  }
  return end;
}
