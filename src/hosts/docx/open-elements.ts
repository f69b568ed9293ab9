import type { Stretch } from "./located";

/** An element that is open at a place of a part's XML. */
export interface OpenTag {
  /** Without its prefix. */
  readonly name: string;
  readonly written: string;
  readonly tag: string;
  readonly from: number;
}

const TAGS = /<(\/?)((?:[\w.-]+:)?([\w.-]+))((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

/** Behind an element's start tag. */
export function startTagEnd(xml: string, { from }: Stretch): number {
  TAGS.lastIndex = from;
  const tag = TAGS.exec(xml);
  return tag ? tag.index + tag[0].length : from;
}

/** The elements that begin behind one place and have not ended at another, outer before inner; null for no such nesting. */
export function openedBetween(xml: string, from: number, to: number): readonly OpenTag[] | null {
  const open: OpenTag[] = [];
  TAGS.lastIndex = from;
  for (let tag = TAGS.exec(xml); tag && tag.index < to; tag = TAGS.exec(xml)) {
    const [whole, end, written = "", name = "", , empty] = tag;
    if (end) {
      if (open.pop()?.written !== written) return null;
    } else if (!empty) open.push({ name, written, tag: whole, from: tag.index });
  }
  return open;
}

export const closing = (open: readonly OpenTag[]): string =>
  open.map(({ written }) => `</${written}>`).reduceRight((text, end) => text + end, "");

/** The same elements begun again: a run with its format, a text that keeps its spaces, a change with an id of its own. */
export function reopening(
  open: readonly OpenTag[],
  xml: string,
  prefix: string,
  nextId: () => number,
): string {
  return open
    .map(({ name, written, tag, from }) => {
      if (name === "t") return `<${written} xml:space="preserve">`;
      if (name === "r") {
        const own = childOf(xml, from + tag.length, `${prefix}rPr`);
        return `${tag}${own ? xml.slice(own.from, own.to) : ""}`;
      }
      if (name === "ins" || name === "moveTo")
        return tag.replace(/(\s[\w.-]+:id\s*=\s*)(["'])\d+\2/, (_, id) => `${id}"${nextId()}"`);
      return tag;
    })
    .join("");
}

/** The `w:pPr` of a `w:p` element. */
export const propertiesOf = (xml: string, element: Stretch, prefix: string): Stretch | null =>
  childOf(xml, startTagEnd(xml, element), `${prefix}pPr`);

/** The element of a name that begins where another's content does. */
function childOf(xml: string, inside: number, name: string): Stretch | null {
  TAGS.lastIndex = inside;
  let depth = 0;
  let from = -1;
  for (let tag = TAGS.exec(xml); tag; tag = TAGS.exec(xml)) {
    const [whole, end, written, , , empty] = tag;
    if (from < 0) {
      if (end || written !== name || xml.slice(inside, tag.index).trim() !== "") return null;
      from = tag.index;
    }
    if (end) depth--;
    else if (!empty) depth++;
    if (depth === 0) return { from, to: tag.index + whole.length };
  }
  return null;
}
