import type { DivideParagraph, JoinParagraphs } from "../../edits/edit";
import { runsXml } from "./control-xml";
import type { LocatedParagraph, Stretch } from "./located";
import { closing, openedBetween, propertiesOf, reopening, startTagEnd } from "./open-elements";
import { markFormat, type Spliced } from "./replace";
import { lettersOf } from "./run-text";
import type { Splice } from "./splice";
import { freeIds, signed, type Tracking } from "./tracking";
import { type PartText, SECTION, sameCell } from "./whole-paragraphs";

const NO_MARK: Spliced = {
  ok: false,
  reason: "Something stands there that a paragraph cannot be divided in: make the change in Word.",
};
const NO_JOIN: Spliced = {
  ok: false,
  reason: "Something stands between these paragraphs that keeps them apart: make the change in Word.",
};

/**
 * The splices that end a paragraph at a bare place and begin others behind it. The paragraph that goes on keeps the
 * mark; those before it get a new one like it, which alone is what is tracked (ISO/IEC 29500-1 17.13.5.20).
 */
export function divideSplices(
  part: PartText,
  { paragraph: number, start, end, lines }: DivideParagraph,
  tracking: Tracking | null,
): Spliced {
  const { xml, located, paragraphs, prefix } = part;
  const paragraph = located[number];
  const length = paragraphs[number]?.text.length ?? 0;
  const place = paragraph && start === end ? placeOf(xml, paragraph, start, length) : null;
  if (!paragraph || !place) return NO_MARK;
  const { at, element, keep } = place;
  const open = openedBetween(xml, startTagEnd(xml, element), at);
  if (!open || open.some(({ name }) => !PARTED.has(name))) return NO_MARK;
  const own = propertiesOf(xml, element, prefix);
  const kept = own ? xml.slice(own.from, own.to) : "";
  // A paragraph of several elements looks as the last of them says: the marks of the others are struck out.
  const looks = paragraph.properties ? xml.slice(paragraph.properties.from, paragraph.properties.to) : "";
  const fresh = newMark(looks, prefix, tracking);
  const words = (text: string): string =>
    runsXml(text, [], 0, { prefix, format: markFormat(looks, prefix), tracking });
  const [, ...others] = lines;
  const last = others.pop() ?? "";
  const middle = others.map((text) => `<${prefix}p>${fresh}${words(text)}</${prefix}p>`).join("");
  const follows = start === length && lines.every((line) => line === "");
  const tail = (follows ? nextMark(part, looks, tracking) : null) ?? kept;
  const mark = `${closing(open)}</${prefix}p>${middle}<${prefix}p>${tail}${words(last)}${reopening(open, xml, prefix, freeIds(xml))}`;
  const inside = startTagEnd(xml, element);
  if (xml[inside - 2] === "/") {
    const tag = xml.slice(element.from, inside).replace(/\s*\/>$/, ">");
    return { ok: true, splices: [{ ...element, text: `${tag}${fresh}${mark}</${prefix}p>` }] };
  }
  const head: Splice = { ...(own ?? { from: inside, to: inside }), text: fresh };
  return { ok: true, splices: [head, ...keep, { from: at, to: at, text: mark }] };
}

/** What may be ended and begun again around a paragraph mark. */
const PARTED = new Set(["r", "t", "ins", "moveTo", "hyperlink", "smartTag", "dir", "bdo"]);

interface Place {
  readonly at: number;
  readonly element: Stretch;
  /** So that the spaces before the place are kept. */
  readonly keep: readonly Splice[];
}

/** Where an offset of a paragraph's text is in the XML: behind the letter before it. */
function placeOf(
  xml: string,
  { elements, pieces, properties }: LocatedParagraph,
  offset: number,
  length: number,
): Place | null {
  const holding = (at: number): Stretch | undefined => elements.find(({ from, to }) => from < at && at < to);
  const [first, last] = [elements[0], elements.at(-1)];
  if (!first || !last) return null;
  if (offset === 0) {
    const inside = startTagEnd(xml, first);
    const own = properties && elements.length === 1 ? properties.to : inside;
    return elements.length > 1 && length > 0 ? null : { at: own, element: first, keep: [] };
  }
  if (offset === length) {
    const at = xml.lastIndexOf("</", last.to - 1);
    return at > last.from ? { at, element: last, keep: [] } : null;
  }
  const piece = pieces.find(({ start, end }) => start < offset && offset <= end);
  const element = piece && holding(piece.element.from);
  if (!piece?.run || !element) return null;
  if (piece.end === offset) {
    const { to } = piece.element;
    // Behind the run where it ends there: nobody needs an empty one.
    const ended = /^<\/(?:[\w.-]+:)?r\s*>/.exec(xml.slice(to, to + 20))?.[0] ?? "";
    return { at: to + ended.length, element, keep: [] };
  }
  const letters = piece.name === "w:t" ? lettersOf(xml.slice(piece.content.from, piece.content.to), 0) : null;
  if (!letters) return null;
  const preserved = /\sxml:space\s*=\s*["']preserve["']/;
  const tag = xml.slice(piece.element.from, piece.content.from);
  let left = offset - piece.start;
  // Spaces at the ends do not count where the element does not say so: such a text is left to Word.
  if (!preserved.test(tag) && /^\s|\s$/.test(xml.slice(piece.content.from, piece.content.to))) return null;
  const letter = letters.find(({ shown }) => {
    left -= shown.length;
    return left <= 0;
  });
  if (!letter || left < 0) return null;
  const from = piece.content.from - 1;
  const keep = preserved.test(tag) ? [] : [{ from, to: from, text: ' xml:space="preserve"' }];
  return { at: piece.content.from + letter.to, element, keep };
}

/** A mark like another, without what there can be only one of: its section, its history. */
function newMark(looks: string, prefix: string, tracking: Tracking | null): string {
  const inside = innerOf(without(looks, ["sectPr", "pPrChange", "rPr"], prefix));
  const format = innerOf(markFormat(looks, prefix));
  const tracked = tracking ? `<${prefix}ins ${signed(prefix, tracking)}/>` : "";
  const mark = tracked + format === "" ? "" : `<${prefix}rPr>${tracked}${format}</${prefix}rPr>`;
  return inside + mark === "" ? "" : `<${prefix}pPr>${inside}${mark}</${prefix}pPr>`;
}

/** The properties of what follows a paragraph of a style such as a heading's; null where it goes on in its own. */
function nextMark({ nextStyle, prefix }: PartText, looks: string, tracking: Tracking | null): string | null {
  const id = new RegExp(`<${prefix}pStyle\\s[^>]*val\\s*=\\s*["']([^"']*)["']`).exec(looks)?.[1] ?? null;
  const next = nextStyle(id);
  if (next === null || looks.includes(`<${prefix}sectPr`)) return null;
  const style = `<${prefix}pStyle ${prefix}val="${next}"/>`;
  if (!tracking) return `<${prefix}pPr>${style}</${prefix}pPr>`;
  // Whoever rejects the mark before it gets the paragraph back as it was (17.13.5.29).
  const before = innerOf(without(looks, ["rPr", "sectPr", "pPrChange"], prefix));
  const change = `<${prefix}pPrChange ${signed(prefix, tracking)}><${prefix}pPr>${before}</${prefix}pPr></${prefix}pPrChange>`;
  return `<${prefix}pPr>${style}${change}</${prefix}pPr>`;
}

const innerOf = (element: string): string => /^<[^>]*[^/]>([\s\S]*)<\/[^>]*>$/.exec(element)?.[1] ?? "";

const without = (xml: string, names: readonly string[], prefix: string): string =>
  names.reduce(
    (left, name) =>
      left.replace(
        new RegExp(`<${prefix}${name}\\b[^>]*/>|<${prefix}${name}\\b[^>]*>[\\s\\S]*</${prefix}${name}>`),
        "",
      ),
    xml,
  );

/**
 * The splices that take away the mark of a paragraph. Under Track Changes it is struck out (17.13.5.15), unless it is
 * only an insertion of the same author's, which goes as if it had never been.
 */
export function joinSplices(
  part: PartText,
  { paragraph: number }: JoinParagraphs,
  tracking: Tracking | null,
): Spliced {
  const { xml, located, paragraphs, prefix } = part;
  const [first, second] = [located[number], located[number + 1]];
  const [last, next] = [first?.elements.at(-1), second?.elements[0]];
  if (!first || !second || !last || !next) return NO_JOIN;
  if (!sameCell(paragraphs[number]?.cell ?? null, paragraphs[number + 1]?.cell ?? null)) return NO_JOIN;
  if (first.endsSection) return SECTION;
  const between = xml.slice(last.to, next.from);
  if (!new RegExp(`^(?:\\s|<${prefix}(?:${BESIDES})\\b[^>]*/>)*$`).test(between)) return NO_JOIN;
  const own = propertiesOf(xml, last, prefix);
  const looks = own ? xml.slice(own.from, own.to) : "";
  if (tracking && !isOwnMark(looks, tracking.author, prefix)) {
    const struck = withStruckMark(looks, prefix, tracking);
    const inside = startTagEnd(xml, last);
    if (xml[inside - 2] !== "/")
      return { ok: true, splices: [{ ...(own ?? { from: inside, to: inside }), text: struck }] };
    const tag = xml.slice(last.from, inside).replace(/\s*\/>$/, ">");
    return { ok: true, splices: [{ ...last, text: `${tag}${struck}</${prefix}p>` }] };
  }
  // Of a paragraph without words nothing is left that should go on looking as it did.
  const empty = (paragraphs[number]?.text ?? "") === "" && first.elements.length === 1;
  if (empty && xml[startTagEnd(xml, last) - 2] === "/") return { ok: true, splices: [{ ...last, text: "" }] };
  if (xml[startTagEnd(xml, next) - 2] === "/") return { ok: true, splices: [{ ...next, text: "" }] };
  if (second.endsSection) return SECTION;
  if (second.elements.length > 1) return NO_JOIN;
  const nextOwn = propertiesOf(xml, next, prefix);
  const end = xml.lastIndexOf("</", last.to - 1);
  const inside = nextOwn?.to ?? startTagEnd(xml, next);
  if (end <= last.from) return NO_JOIN;
  const joined = { from: end, to: inside, text: between };
  const nextLooks = nextOwn ? xml.slice(nextOwn.from, nextOwn.to) : "";
  const at = startTagEnd(xml, last);
  const text = empty
    ? nextLooks
    : insertedMark(nextLooks, prefix)
      ? looks
      : looks.replace(insertedMark(looks, prefix) ?? "", "");
  return { ok: true, splices: [{ ...(own ?? { from: at, to: at }), text }, joined] };
}

/** What may stand between two paragraphs and in one as well. */
const BESIDES =
  "bookmarkStart|bookmarkEnd|commentRangeStart|commentRangeEnd|permStart|permEnd|proofErr|moveFromRangeStart|moveFromRangeEnd|moveToRangeStart|moveToRangeEnd";

/** What says that a paragraph's mark is a tracked insertion; null where it is none. */
const insertedMark = (looks: string, prefix: string): string | null =>
  new RegExp(`<${prefix}rPr>\\s*(<${prefix}ins\\b[^>]*/>)`).exec(looks)?.[1] ?? null;

const isOwnMark = (looks: string, author: string, prefix: string): boolean =>
  /author\s*=\s*["']([^"']*)["']/.exec(insertedMark(looks, prefix) ?? "")?.[1] === author;

/** The mark's own format comes behind the paragraph's, and in it what was done to the mark first (17.3.1.26, 17.3.1.29). */
function withStruckMark(looks: string, prefix: string, tracking: Tracking): string {
  const struck = `<${prefix}del ${signed(prefix, tracking)}/>`;
  const before = innerOf(without(looks, ["rPr", "sectPr", "pPrChange"], prefix));
  const history = new RegExp(`<${prefix}pPrChange\\b[\\s\\S]*</${prefix}pPrChange>`).exec(looks)?.[0] ?? "";
  const bare = looks.replace(history, "");
  const format = innerOf(new RegExp(`<${prefix}rPr>[\\s\\S]*</${prefix}rPr>`).exec(bare)?.[0] ?? "");
  const inserted = new RegExp(`^\\s*<${prefix}ins\\b[^>]*/>`).exec(format)?.[0] ?? "";
  const mark = `<${prefix}rPr>${inserted}${struck}${format.slice(inserted.length)}</${prefix}rPr>`;
  return `<${prefix}pPr>${before}${mark}${history}</${prefix}pPr>`;
}
