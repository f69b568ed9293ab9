import { isUnseen } from "../../model/unseen";
import { escaped } from "./splice";

/** A letter of a text element: its place in the XML and what it shows, which is nothing for what no eye sees. */
export interface Letter {
  readonly from: number;
  readonly to: number;
  readonly shown: string;
}

const UNIT = /&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));|[\r\n]+|[\ud800-\udbff][\udc00-\udfff]|[\s\S]/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The letters of a `w:t` element's content, `base` being its offset in the part. What they show is what the reader
 * makes of them: line ends of the file are spaces, soft hyphens and their like nothing. Null for content in CDATA sections, which no
 * program writes into `w:t`.
 */
export function lettersOf(content: string, base: number): readonly Letter[] | null {
  if (content.includes("<")) return null;
  const letters: Letter[] = [];
  for (const match of content.matchAll(UNIT)) {
    const [written, hexadecimal, decimal, name] = match;
    const from = base + match.index;
    const decoded = hexadecimal
      ? String.fromCodePoint(Number.parseInt(hexadecimal, 16))
      : decimal
        ? String.fromCodePoint(Number(decimal))
        : name
          ? (ENTITIES[name] ?? "")
          : written;
    const shown = /^[\r\n]/.test(decoded) ? " " : isUnseen(decoded) ? "" : decoded;
    letters.push({ from, to: from + written.length, shown });
  }
  return letters;
}

/** What a run may hold in place of a text: its tabs and line breaks are elements of their own. */
export function textElements(text: string, prefix: string, name = "t"): string {
  return text
    .split(/([\t\n\u2011])/)
    .map((part) => {
      if (part === "\t") return `<${prefix}tab/>`;
      if (part === "\n") return `<${prefix}br/>`;
      if (part === "\u2011") return `<${prefix}noBreakHyphen/>`;
      return part === "" ? "" : `<${prefix}${name} xml:space="preserve">${escaped(part)}</${prefix}${name}>`;
    })
    .join("");
}

/** A text inside a text element: where it has tabs or breaks, the element ends before the first and begins again. */
export function within(text: string, prefix: string): string {
  const [, head = text, middle = "", tail = ""] =
    /^([^\t\n\u2011]*)([\s\S]*[\t\n\u2011])([^\t\n\u2011]*)$/.exec(text) ?? [];
  if (middle === "") return escaped(head);
  return `${escaped(head)}</${prefix}t>${textElements(middle, prefix)}<${prefix}t xml:space="preserve">${escaped(tail)}`;
}
