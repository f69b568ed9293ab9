import type { NewControl, ReplaceWords } from "../../edits/edit";
import { runsXml } from "./control-xml";
import type { LocatedParagraph, Piece } from "./located";
import { type Letter, lettersOf, textElements, within } from "./run-text";
import type { Splice } from "./splice";
import { deleted, type Tracking } from "./tracking";

/** What may be changed inside a paragraph, and how: or why it cannot be. */
export type Spliced =
  | { readonly ok: true; readonly splices: readonly Splice[] }
  | { readonly ok: false; readonly reason: string };

export const NOT_TEXT: Spliced = {
  ok: false,
  reason:
    "A field, a form or a formula stands among these words, which only Word itself can change safely: make the change by hand.",
};

/** New words, and the content controls around some of them. */
interface Words {
  readonly text: string;
  readonly controls: readonly NewControl[];
}

const NOTHING: Words = { text: "", controls: [] };

/** New words between the halves of a run that is parted for them; nothing for no words. */
function between(
  { text, controls }: Words,
  format: string,
  prefix: string,
  tracking: Tracking | null,
): string {
  return runsXml(text, controls, 0, { prefix, format, tracking });
}

/** Elements that may be taken out together with the words around them. */
const REMOVABLE = new Set(["w:tab", "w:ptab", "w:br", "w:cr", "w:noBreakHyphen", "w:sym"]);

/**
 * The splices that put one text in place of another inside a paragraph. New words take the formatting of the run in
 * which the old ones begin; a bare insertion that of the letter before it.
 */
export function replaceSplices(
  xml: string,
  paragraph: LocatedParagraph,
  edit: ReplaceWords,
  prefix: string,
  tracking: Tracking | null,
): Spliced {
  const { start, end } = edit;
  const text: Words = { text: edit.text, controls: edit.controls ?? [] };
  const touched = paragraph.pieces.filter((piece) => piece.start < end && piece.end > start);
  const target =
    start === end
      ? besideOf(paragraph.pieces, start)
      : (touched.find(({ name }) => name === "w:t") ?? touched[0]);
  if (touched.some(({ name, run }) => !run || (name !== "w:t" && !REMOVABLE.has(name)))) return NOT_TEXT;
  const splices: Splice[] = [];
  for (const piece of touched.length > 0 ? touched : target ? [target] : []) {
    const own = piece === target ? text : NOTHING;
    const done =
      piece.name === "w:t"
        ? inText(xml, piece, Math.max(start, piece.start), Math.min(end, piece.end), own, prefix, tracking)
        : [removal(xml, piece, own, prefix, tracking)];
    if (!done) return NOT_TEXT;
    splices.push(...done);
  }
  if (touched.length === 0 && !target) {
    const fresh =
      besideSign(xml, paragraph.pieces, start, text, prefix, tracking) ??
      freshRun(xml, paragraph, text, prefix, tracking);
    if (!fresh) return NOT_TEXT;
    splices.push(fresh);
  }
  return { ok: true, splices };
}

/** Whether the run has to be parted: for tracked changes and content controls, which hold runs of their own. */
const isParted = ({ controls }: Words, tracking: Tracking | null): boolean =>
  tracking !== null || controls.length > 0;

/** The text element that a bare insertion goes into: the one that ends there or holds the place. */
function besideOf(pieces: readonly Piece[], at: number): Piece | undefined {
  const texts = pieces.filter(({ name, run }) => name === "w:t" && run);
  return texts.find(({ start, end }) => start < at && at <= end) ?? texts.find(({ start }) => start === at);
}

/** New words in front of a tab or break, or behind it, where no text element is near. */
function besideSign(
  xml: string,
  pieces: readonly Piece[],
  at: number,
  text: Words,
  prefix: string,
  tracking: Tracking | null,
): Splice | null {
  const behind = pieces.find(({ end, run }) => run && end === at);
  const sign = behind ?? pieces.find(({ start, run }) => run && start === at);
  if (!sign?.run) return null;
  const place = behind ? sign.element.to : sign.element.from;
  const { properties } = sign.run;
  const format = properties ? xml.slice(properties.from, properties.to) : "";
  const words = isParted(text, tracking)
    ? `</${prefix}r>${between(text, format, prefix, tracking)}<${prefix}r>${format}`
    : textElements(text.text, prefix);
  return { from: place, to: place, text: words };
}

function inText(
  xml: string,
  piece: Piece,
  start: number,
  end: number,
  text: Words,
  prefix: string,
  tracking: Tracking | null,
): readonly Splice[] | null {
  const { element, content, run } = piece;
  const all = lettersOf(xml.slice(content.from, content.to), content.from);
  if (!all || !run) return null;
  const kept = /\sxml:space\s*=\s*["']preserve["']/.test(xml.slice(element.from, content.from));
  const letters = kept ? all : trimmed(all);
  const from = placeOf(letters, start - piece.start, content);
  const to = end > start ? endOf(letters, end - piece.start, content) : from;
  const splices: Splice[] = [];
  // Spaces at the ends of the new text count only where the element says so (ISO/IEC 29500-1 17.3.3.31).
  if (!kept) {
    splices.push(preserve(xml, piece));
    const [first, last] = [letters[0], letters.at(-1)];
    if (first && first.from > content.from) splices.push({ from: content.from, to: first.from, text: "" });
    if (last && last.to < content.to) splices.push({ from: last.to, to: content.to, text: "" });
  }
  if (!isParted(text, tracking)) return [...splices, { from, to, text: within(text.text, prefix) }];
  const properties = run.properties ? xml.slice(run.properties.from, run.properties.to) : "";
  const struck = tracking ? letters : [];
  const gone = struck
    .filter((letter) => letter.from >= from && letter.to <= to)
    .map(({ shown }) => shown)
    .join("");
  const changes =
    (tracking && gone !== ""
      ? deleted(`${properties}${textElements(gone, prefix, "delText")}`, prefix, tracking)
      : "") + between(text, properties, prefix, tracking);
  const parted = `</${prefix}t></${prefix}r>${changes}<${prefix}r>${properties}<${prefix}t xml:space="preserve">`;
  return [...splices, { from, to, text: parted }];
}

/** Spaces at both ends that the element does not keep are the file's own. */
function trimmed(letters: readonly Letter[]): readonly Letter[] {
  let from = 0;
  let to = letters.length;
  while (from < to && /^[ \t]$/.test(letters[from]?.shown ?? "")) from++;
  while (to > from && /^[ \t]$/.test(letters[to - 1]?.shown ?? "")) to--;
  return letters.slice(from, to);
}

/** The XML offset in front of the letter at an offset of the shown text. */
function placeOf(letters: readonly Letter[], offset: number, content: Piece["content"]): number {
  let shown = 0;
  for (const letter of letters) {
    if (shown >= offset && letter.shown !== "") return letter.from;
    shown += letter.shown.length;
  }
  return letters.at(-1)?.to ?? content.to;
}

/** The XML offset behind the letter that ends at an offset of the shown text. */
function endOf(letters: readonly Letter[], offset: number, content: Piece["content"]): number {
  let shown = 0;
  for (const letter of letters) {
    shown += letter.shown.length;
    if (shown >= offset) return letter.to;
  }
  return content.to;
}

/** The text element's opening tag, with the attribute that keeps its outer spaces. */
function preserve(xml: string, { element, content }: Piece): Splice {
  const tag = xml.slice(element.from, content.from);
  const without = tag.replace(/\sxml:space\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  return { from: element.from, to: content.from, text: without.replace(/\s*>$/, ' xml:space="preserve">') };
}

/** A tab, break or sign taken out, with words in its stead where it is all that was replaced. */
function removal(
  xml: string,
  { element, run }: Piece,
  text: Words,
  prefix: string,
  tracking: Tracking | null,
): Splice {
  if (!run || !isParted(text, tracking)) return { ...element, text: textElements(text.text, prefix) };
  const properties = run.properties ? xml.slice(run.properties.from, run.properties.to) : "";
  const gone = tracking
    ? deleted(`${properties}${xml.slice(element.from, element.to)}`, prefix, tracking)
    : "";
  const come = between(text, properties, prefix, tracking);
  return { ...element, text: `</${prefix}r>${gone}${come}<${prefix}r>${properties}` };
}

/** A first run for a paragraph without text, formatted as its mark is. */
function freshRun(
  xml: string,
  { elements, properties }: LocatedParagraph,
  text: Words,
  prefix: string,
  tracking: Tracking | null,
): Splice | null {
  const last = elements.at(-1);
  if (!last) return null;
  const own = properties ? xml.slice(properties.from, properties.to) : "";
  const made = between(text, markFormat(own, prefix), prefix, tracking);
  const end = xml.lastIndexOf("</", last.to - 1);
  // `<w:p/>` has no end tag to stand in front of.
  if (end <= last.from) {
    const tag = xml.slice(last.from, last.to).replace(/\s*\/>$/, ">");
    return { ...last, text: `${tag}${made}</${prefix}p>` };
  }
  return { from: end, to: end, text: made };
}

/** The format of a paragraph's mark as a run's properties, without what is said of the mark alone. */
export function markFormat(properties: string, prefix: string): string {
  const name = prefix.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const found = new RegExp(`<${name}rPr>([\\s\\S]*?)</${name}rPr>`).exec(properties)?.[1];
  if (found === undefined) return "";
  const inside = found
    .replace(new RegExp(`<${name}rPrChange\\b[\\s\\S]*?</${name}rPrChange>`, "g"), "")
    .replace(new RegExp(`<${name}(?:ins|del|moveFrom|moveTo)\\b[^>]*/>`, "g"), "");
  return inside === "" ? "" : `<${prefix}rPr>${inside}</${prefix}rPr>`;
}
