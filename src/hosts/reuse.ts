import { groupedBy } from "../model/groups";
import type { Cell, Paragraph } from "../model/paragraph";

/**
 * The paragraphs of a new reading, with the objects of the reading before for all that are as they were: what was
 * worked out about those need not be worked out again. Equal paragraphs are matched from both ends, then by text in
 * order.
 */
export function reuse(before: readonly Paragraph[], now: readonly Paragraph[]): readonly Paragraph[] {
  const kept = [...now];
  let from = 0;
  while (from < now.length && from < before.length && take(kept, from, before[from])) from++;
  let back = 0;
  while (
    back < now.length - from &&
    back < before.length - from &&
    take(kept, now.length - 1 - back, before[before.length - 1 - back])
  )
    back++;
  const left = groupedBy(before.slice(from, before.length - back), ({ text }) => text);
  for (let at = from; at < now.length - back; at++) {
    const candidates = left.get(now[at]?.text ?? "");
    const fits = candidates?.findIndex((candidate) => take(kept, at, candidate)) ?? -1;
    if (fits >= 0) candidates?.splice(fits, 1);
  }
  return kept.length === before.length && kept.every((paragraph, at) => paragraph === before[at])
    ? before
    : kept;
}

function take(kept: Paragraph[], at: number, candidate: Paragraph | undefined): boolean {
  const paragraph = kept[at];
  if (!candidate || !paragraph || !same(paragraph, candidate)) return false;
  kept[at] = candidate;
  return true;
}

const same = (a: Paragraph, b: Paragraph): boolean =>
  a === b ||
  (a.text === b.text &&
    a.listString === b.listString &&
    a.listLevel === b.listLevel &&
    a.style === b.style &&
    a.outlineLevel === b.outlineLevel &&
    a.bold === b.bold &&
    sameCell(a.cell, b.cell));

const sameCell = (a: Cell | null, b: Cell | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.table === b.table &&
    a.row === b.row &&
    a.column === b.column &&
    a.span === b.span &&
    a.header === b.header &&
    sameCell(a.within, b.within));
