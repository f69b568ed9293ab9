import type { Cell, Paragraph } from "../../model/paragraph";
import type { Reading } from "../../model/reading";
import { shownText } from "./text";

/** A reading, and what of Word's has to be known to find its words again. */
export interface Whole {
  readonly reading: Reading;
  /** One for each paragraph of the reading. */
  readonly held: readonly Held[];
  /** How many paragraphs Word counts: wholly deleted ones are not in the reading. */
  readonly count: number;
  /** The body's text without deletions, as Word hands it over in one piece (1.4); null before. */
  readonly body: string | null;
  /** Whether the body's text is that of the paragraphs one after another, but for spaces. */
  readonly comparable: boolean;
}

export interface Held {
  /** Which of Word's paragraphs it is. */
  readonly word: number;
  /** Its text as Word has it, deleted words and control characters included. */
  readonly raw: string;
  /** The id under which Word knows it in this session (1.6); null before. */
  readonly id: string | null;
}

/** Whether the body's text in one piece is that of the paragraphs, but for spaces. */
export const isComparable = (body: string | null, { paragraphs }: Reading): boolean =>
  body !== null && squeezed(body) === squeezed(paragraphs.map(({ text }) => text).join(""));
const squeezed = (text: string): string => shownText(text).replace(/\s+/g, "");

/** The new reading with the objects of the last for every paragraph that is as it was; the last itself if all are. */
export function kept(last: Whole | null, next: Whole): Whole {
  if (!last) return next;
  const before = last.reading.paragraphs;
  const after = next.reading.paragraphs;
  const paragraphs = after.slice();
  let start = 0;
  while (start < before.length && start < after.length && same(before[start], after[start])) {
    paragraphs[start] = before[start] as Paragraph;
    start++;
  }
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && same(before[before.length - 1 - end], after[after.length - 1 - end])) {
    paragraphs[after.length - 1 - end] = before[before.length - 1 - end] as Paragraph;
    end++;
  }
  const between = new Map<string, Paragraph[]>();
  for (const paragraph of before.slice(start, before.length - end)) {
    const alike = between.get(paragraph.text);
    if (alike) alike.push(paragraph);
    else between.set(paragraph.text, [paragraph]);
  }
  for (let at = start; at < after.length - end; at++) {
    const alike = between.get(after[at]?.text ?? "");
    const found = alike?.findIndex((paragraph) => same(paragraph, after[at])) ?? -1;
    const [old] = found >= 0 ? (alike?.splice(found, 1) ?? []) : [];
    if (old) paragraphs[at] = old;
  }
  const unchanged =
    before.length === after.length &&
    start === before.length &&
    sameData(rest(last.reading), rest(next.reading));
  return { ...next, reading: unchanged ? last.reading : { ...next.reading, paragraphs } };
}

const rest = ({ notes, comments, revisions, messages }: Reading): unknown => [
  notes,
  comments,
  revisions,
  messages,
];
const sameData = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export const same = (a: Paragraph | undefined, b: Paragraph | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.text === b.text &&
  a.listString === b.listString &&
  a.listLevel === b.listLevel &&
  a.style === b.style &&
  a.outlineLevel === b.outlineLevel &&
  a.bold === b.bold &&
  sameCell(a.cell, b.cell);

export function sameCell(a: Cell | null, b: Cell | null): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  return (
    a.table === b.table &&
    a.row === b.row &&
    a.column === b.column &&
    a.span === b.span &&
    a.header === b.header &&
    sameCell(a.within, b.within)
  );
}
