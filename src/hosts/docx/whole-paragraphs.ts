import type { InsertParagraphs, NewControl, RemoveParagraphs } from "../../edits/edit";
import type { Cell, Paragraph } from "../../model/paragraph";
import { blocksXml } from "./control-xml";
import { halvesIn } from "./halves";
import type { LocatedControl, LocatedParagraph } from "./located";
import { propertiesOf, startTagEnd } from "./open-elements";
import type { Located } from "./read";
import { markFormat, NOT_TEXT, type Spliced } from "./replace";
import { type Formats, formatsLike, formattedRuns } from "./run-format";
import { escaped, type Splice } from "./splice";
import { deleted, signed, type Tracking } from "./tracking";

/** What is needed to write whole paragraphs into a part. */
export interface PartText {
  readonly xml: string;
  readonly located: readonly LocatedParagraph[];
  /** Content controls around whole paragraphs, inner before outer. */
  readonly controls: readonly LocatedControl[];
  readonly paragraphs: readonly Paragraph[];
  /** The prefix under which the part writes its own namespace: "w:". */
  readonly prefix: string;
  /** The id of the paragraph style that Word shows under a name; null where the document has none. */
  readonly styleId: (name: string) => string | null;
  /** The id of the style that follows at the end of a paragraph of a style; null where that goes on in its own. */
  readonly nextStyle: (id: string | null) => string | null;
}

/** A part that was read with its places, as what is written into it needs it. */
export function partText(
  { xml, paragraphs: located, controls, styles }: Located,
  paragraphs: readonly Paragraph[],
): PartText {
  return {
    xml,
    located,
    controls,
    paragraphs,
    prefix: /<((?:[\w.-]+:)?)body\b/.exec(xml)?.[1] ?? "w:",
    styleId(name) {
      for (const { id, kind, name: own } of styles.styles.values())
        if (kind === "paragraph" && own === name) return id;
      return null;
    },
    nextStyle(id) {
      const all = [...styles.styles.values()].filter(({ kind }) => kind === "paragraph");
      const own = all.find((style) => (id === null ? style.isDefault : style.id === id));
      const next = all.find((style) => style.id === own?.next);
      return next && next !== own ? next.id : null;
    },
  };
}

const NO_PLACE: Spliced = {
  ok: false,
  reason: "There is no place in this document for a new paragraph there: make the change by hand.",
};

/** The splices that put new paragraphs in front of one, or at the end. */
export function insertSplices(
  part: PartText,
  { before, paragraphs, controls = [], looks = [] }: InsertParagraphs,
  tracking: Tracking | null,
): Spliced {
  const apart = controls.some(({ around }) => around === "paragraphs");
  const at: number[] = [];
  const texts: string[] = [];
  for (const [i, fresh] of paragraphs.entries()) {
    const place = placeFor(part, before, fresh.cell, apart);
    if (!place) return NO_PLACE;
    const look = looks[i] ?? null;
    const like = { at: look ?? place.like, chosen: look !== null };
    const own = controls.filter(({ around, span }) => around === "words" && span.paragraph === i);
    const formats = formatsOf(part, fresh, like, own);
    const words = formattedRuns(fresh.text, own, i, formats, { prefix: part.prefix, tracking });
    at.push(place.at);
    texts.push(paragraphXml(part, fresh, like, words, tracking));
  }
  const [first] = at;
  if (first === undefined || !apart)
    return { ok: true, splices: texts.map((text, i) => ({ from: at[i] ?? 0, to: at[i] ?? 0, text })) };
  if (at.some((each) => each !== first)) return NO_PLACE;
  return { ok: true, splices: [{ from: first, to: first, text: blocksXml(texts, controls, part.prefix) }] };
}

interface PlaceIn {
  readonly at: number;
  /** The number of the paragraph beside it, whose looks a new one of the same style has. */
  readonly like: number;
}

/**
 * Behind the paragraph before, or in front of the one after: the one whose cell, or whose lack of one, it shares. What
 * is to stand `apart` does not go into a control that ends or begins there.
 */
function placeFor(part: PartText, before: number, cell: Cell | null, apart: boolean): PlaceIn | null {
  const { located, paragraphs } = part;
  const behind = located[before - 1];
  const front = located[before];
  const last = behind?.elements.at(-1);
  const first = front?.elements[0];
  if (behind && last && sameCell(paragraphs[before - 1]?.cell ?? null, cell)) {
    const ends = apart ? controlsAt(part, behind, ({ last: end }) => end === before - 1) : [];
    return { at: Math.max(last.to, ...ends.map(({ to }) => to)), like: before - 1 };
  }
  if (front && first && sameCell(paragraphs[before]?.cell ?? null, cell)) {
    const begins = apart ? controlsAt(part, front, ({ first: begin }) => begin === before) : [];
    return { at: Math.min(first.from, ...begins.map(({ from }) => from)), like: before };
  }
  if (cell !== null) return null;
  if (behind?.table) return { at: behind.table.to, like: before - 1 };
  return front?.table ? { at: front.table.from, like: before } : null;
}

/** The controls of the paragraph's own cell, or of the page, for which a condition holds. */
const controlsAt = (
  { controls }: PartText,
  { cellFrom }: LocatedParagraph,
  holds: (control: LocatedControl) => boolean,
): readonly LocatedControl[] =>
  controls.filter(
    (control) => control.cellFrom === cellFrom && control.last >= control.first && holds(control),
  );

export const sameCell = (a: Cell | null, b: Cell | null): boolean =>
  a === b || (a !== null && b !== null && a.table === b.table && a.row === b.row && a.column === b.column);

/** The paragraph whose looks a new one takes, and whether it was asked for. */
interface Like {
  readonly at: number;
  readonly chosen: boolean;
}

/** Whether a new paragraph is of the same style as the one it is made like. */
const isLike = ({ paragraphs }: PartText, fresh: Paragraph, { at, chosen }: Like): boolean => {
  const model = paragraphs[at];
  return model !== undefined && (chosen || fresh.style === "" || model.style === fresh.style);
};

function formatsOf(part: PartText, fresh: Paragraph, like: Like, controls: readonly NewControl[]): Formats {
  const model = part.paragraphs[like.at];
  const same = isLike(part, fresh, like);
  if (same && model?.bold === fresh.bold) {
    const formats = formatsLike(part, like.at, fresh, controls);
    if (formats.label + formats.words !== "") return formats;
  }
  const { prefix } = part;
  const bold = fresh.bold && !(same && model?.bold);
  return { until: 0, label: "", words: bold ? `<${prefix}rPr><${prefix}b/></${prefix}rPr>` : "" };
}

function paragraphXml(
  part: PartText,
  fresh: Paragraph,
  like: Like,
  words: string,
  tracking: Tracking | null,
): string {
  const { xml, located, prefix } = part;
  const at = located[like.at];
  const own = at?.properties ? xml.slice(at.properties.from, at.properties.to) : "";
  const same = isLike(part, fresh, like);
  const inside = same ? shared(own, prefix, fresh.listLevel !== null) : styled(part, fresh.style);
  // The mark has a format of its own, which gives an empty line its height; that it is new comes first (17.13.5.20).
  const format = same ? (/^<[^>]*>([\s\S]*)<\/[^>]*>$/.exec(markFormat(own, prefix))?.[1] ?? "") : "";
  const tracked = tracking ? `<${prefix}ins ${signed(prefix, tracking)}/>` : "";
  const mark = tracked + format === "" ? "" : `<${prefix}rPr>${tracked}${format}</${prefix}rPr>`;
  const properties = inside + mark === "" ? "" : `<${prefix}pPr>${inside}${mark}</${prefix}pPr>`;
  return `<${prefix}p>${properties}${words}</${prefix}p>`;
}

/** A neighbour's properties that a new paragraph shares: all but its number, its section, its mark and its history. */
function shared(properties: string, prefix: string, listed: boolean): string {
  const inside = /^<[^>]*[^/]>([\s\S]*)<\/[^>]*>$/.exec(properties)?.[1] ?? "";
  const without = ["rPr", "sectPr", "pPrChange", ...(listed ? [] : ["numPr"])];
  return without.reduce(
    (left, name) =>
      left.replace(
        new RegExp(
          `<${prefix}${name}\\b[^>]*/>|<${prefix}${name}\\b[^>]*>[\\s\\S]*?</${prefix}${name}>`,
          "g",
        ),
        "",
      ),
    inside,
  );
}

function styled({ styleId, prefix }: PartText, name: string): string {
  const id = styleId(name);
  return id === null ? "" : `<${prefix}pStyle ${prefix}val="${escaped(id)}"/>`;
}

export const SECTION: Spliced = {
  ok: false,
  reason:
    "A section of the document ends with one of these paragraphs, which would change its pages: make the change by hand.",
};

/** The splices that take paragraphs away. A cell keeps an empty one, since a cell without any is no Word file. */
export function removeSplices(
  part: PartText,
  { from, count }: RemoveParagraphs,
  tracking: Tracking | null,
): Spliced {
  const { located, paragraphs } = part;
  const gone = located.slice(from, from + count).flatMap(({ elements }) => elements);
  const halves = halvesIn(part.xml, gone);
  if (halves.field && !tracking) return NOT_TEXT;
  const splices: Splice[] = [];
  // Controls of which nothing would be left go with their paragraphs; a struck-out one stays until that is accepted.
  const whole = tracking
    ? []
    : part.controls.filter(({ first, last }) => last >= first && first >= from && last < from + count);
  const outer = whole.filter((each) => !whole.some((other) => other.from < each.from && other.to > each.to));
  for (let at = from; at < from + count; at++) {
    const paragraph = located[at];
    if (!paragraph) return NO_PLACE;
    if (paragraph.endsSection) return SECTION;
    const control = outer.find(({ first, last }) => first <= at && at <= last);
    if (control && !leavesCellEmpty(paragraphs, control.last, from, count)) {
      if (at === control.first)
        splices.push({ from: control.from, to: control.to, text: halves.left(control) });
    } else if (tracking || leavesCellEmpty(paragraphs, at, from, count)) {
      // What the mark of a field shows cannot go without the field's other marks.
      if (paragraph.pieces.some(({ name }) => name === "w:fldChar")) return NOT_TEXT;
      splices.push(...(tracking ? trackedRemoval(part, paragraph, tracking) : emptied(paragraph)));
    } else splices.push(...paragraph.elements.map((element) => ({ ...element, text: halves.left(element) })));
  }
  return { ok: true, splices };
}

/** Whether nothing would be left in the cell of a paragraph; the last paragraph of the whole text counts as one too. */
function leavesCellEmpty(paragraphs: readonly Paragraph[], at: number, from: number, count: number): boolean {
  const cell = paragraphs[at]?.cell ?? null;
  if (cell === null || at < from + count - 1) {
    const next = paragraphs[at + 1]?.cell ?? null;
    if (cell === null || sameCell(next, cell)) return false;
  }
  return !paragraphs.some(
    (paragraph, i) => (i < from || i >= from + count) && sameCell(paragraph.cell, cell),
  );
}

const emptied = ({ pieces }: LocatedParagraph): Splice[] =>
  pieces.map(({ element }) => ({ ...element, text: "" }));

/** Its words and its mark are struck out; whoever accepts the change takes the paragraph away. */
function trackedRemoval(
  { xml, prefix }: PartText,
  paragraph: LocatedParagraph,
  tracking: Tracking,
): Splice[] {
  const { pieces, elements } = paragraph;
  const splices: Splice[] = [];
  for (const { run, element, content, name } of pieces) {
    if (!run) continue;
    const format = run.properties ? xml.slice(run.properties.from, run.properties.to) : "";
    const gone =
      name === "w:t"
        ? `<${prefix}delText xml:space="preserve">${xml.slice(content.from, content.to)}</${prefix}delText>`
        : xml.slice(element.from, element.to);
    const struck = deleted(`${format}${gone}`, prefix, tracking);
    splices.push({ ...element, text: `</${prefix}r>${struck}<${prefix}r>${format}` });
  }
  const mark = `<${prefix}del ${signed(prefix, tracking)}/>`;
  // Of elements that deleted marks join, the marks of all but the last are struck out already.
  const last = elements.at(-1);
  if (!last) return splices;
  const properties = propertiesOf(xml, last, prefix);
  if (!properties) {
    const inside = startTagEnd(xml, last);
    if (xml[inside - 2] === "/") {
      const tag = xml.slice(last.from, inside).replace(/\s*\/>$/, ">");
      const text = `${tag}<${prefix}pPr><${prefix}rPr>${mark}</${prefix}rPr></${prefix}pPr></${prefix}p>`;
      return [...splices, { ...last, text }];
    }
    const text = `<${prefix}pPr><${prefix}rPr>${mark}</${prefix}rPr></${prefix}pPr>`;
    return [...splices, { from: inside, to: inside, text }];
  }
  const own = xml.slice(properties.from, properties.to);
  return [...splices, { ...properties, text: withMark(own, mark, prefix) }];
}

/** The mark's own properties come behind the paragraph's and before its section and its history (17.3.1.26). */
function withMark(properties: string, mark: string, prefix: string): string {
  if (/\/>$/.test(properties) && !properties.includes("</"))
    return `${properties.replace(/\s*\/>$/, ">")}<${prefix}rPr>${mark}</${prefix}rPr></${prefix}pPr>`;
  const known = new RegExp(`<${prefix}rPr>`).exec(properties);
  if (known) {
    const inside = known.index + known[0].length;
    return properties.slice(0, inside) + mark + properties.slice(inside);
  }
  const bare = properties.replace(new RegExp(`<${prefix}rPr\\s*/>`), "");
  const behind = new RegExp(`<${prefix}(?:sectPr|pPrChange)\\b|</${prefix}pPr>`).exec(bare);
  const at = behind?.index ?? bare.length;
  return `${bare.slice(0, at)}<${prefix}rPr>${mark}</${prefix}rPr>${bare.slice(at)}`;
}
