import type { Paragraph } from "../model/paragraph";
import { DUTY } from "./duty";
import type { Mark, MarkReader } from "./mark";
import { numberedSeries } from "./numbered-series";
import type { Enumerator } from "./numbers";
import { answers, type Series } from "./series";
import { atIndex } from "./table-units";

/** So many of the items must say what somebody should do, where no labels answer them. */
const MOST_ASK = 0.8;
/** So many of them have a labelled answer each, where they need not ask: "(a) The Trust to amend its policy". */
const MOST_LABELLED = 0.6;

/** A numbered paragraph under a finding. */
interface Item {
  readonly at: number;
  /** "2a", "2.1": how a reader would cite it. */
  readonly cited: string;
  /** How it is answered before the next: behind a label, in words alone, or not at all. */
  readonly answered: "label" | "words" | null;
}

/**
 * Numbered paragraphs under labelled findings that each say what somebody should do ("1a. The Board should …", "2.1 …",
 * or "(a) …" again under each finding), with plain words of answer behind them, or that have a labelled answer each: they
 * are what is answered, and the findings hold them. `labelled` are the places of the findings' labels.
 */
export function countedUnder(
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  labelled: readonly number[],
): Series | null {
  const under = labelled.map((label, nth) =>
    itemsUnder(paragraphs, marks, label, labelled[nth + 1] ?? paragraphs.length),
  );
  const items = under.flat();
  const findings = under.filter(({ length }) => length > 0).length;
  const asking = items.filter(({ at }) => DUTY.test(paragraphs[at]?.text ?? ""));
  const answered = items.filter((item) => item.answered !== null);
  const labels = under.map((own) => own.filter((item) => item.answered === "label").length);
  // One label behind the last of several answers them all.
  const each =
    labels.some((count) => count > 1) &&
    labels.reduce((sum, count) => sum + count, 0) >= MOST_LABELLED * items.length;
  const asked = each || asking.length >= MOST_ASK * items.length;
  if (findings < 2 || !asked || answered.length < items.length / 2) return null;
  const cited = new Map(items.map((item) => [item.at, item.cited]));
  const units = new Set(cited.keys());
  return { ...numberedSeries(units), across: true, cited };
}

/** The items of one finding, counted from its first; none where they stand in an answer to the finding itself. */
function itemsUnder(
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  label: number,
  end: number,
): readonly Item[] {
  const markAt = atIndex(paragraphs, marks);
  const [finding] = markAt(label)?.unit?.numbers ?? [];
  const items: Item[] = [];
  if (finding === undefined) return items;
  let looks: string | null = null;
  for (let at = label + 1; at < end; at++) {
    const mark = markAt(at);
    if (!mark || mark.contents || paragraphs[at]?.cell) continue;
    if (items.length === 0 && answers(mark)) return items;
    const cited = mark.number && citedUnder(mark.number, finding, items.length + 1);
    if (!mark.number || !cited) continue;
    const own = `${mark.number.kind}|${mark.number.typed}|${mark.number.parts.length}|${paragraphs[at]?.bold}`;
    looks ??= own;
    if (own === looks) items.push({ at, cited, answered: answerBehind(markAt, at, end) });
  }
  return items;
}

/** How the `nth` item under a finding is cited; null where the number is no such item's. */
function citedUnder({ kind, parts, text }: Enumerator, finding: string, nth: number): string | null {
  if (kind === "letter") return text === String.fromCharCode(96 + nth) ? finding + text : null;
  if (kind !== "decimal" || parts[parts.length - 1] !== nth) return null;
  if (parts.length === 1) return `${finding}.${nth}`;
  return parts.length === 2 && `${parts[0]}` === finding ? text : null;
}

function answerBehind(markAt: (at: number) => Mark | null, item: number, end: number): Item["answered"] {
  for (let at = item + 1; at < end; at++) {
    const mark = markAt(at);
    if (!mark || mark.blank) continue;
    if (answers(mark)) return "label";
    return mark.number === null && mark.level === null ? "words" : null;
  }
  return null;
}
