import { groupedBy } from "../model/groups";
import type { Paragraph } from "../model/paragraph";
import { isName } from "./body-name";
import type { CellKey } from "./cell-label";
import { heldIn, isProse } from "./contents-of-labels";
import type { Mark, MarkReader } from "./mark";
import { headOf } from "./recurring";
import { type Table, type TableRow, wordsOfCell } from "./tables";
import type { Vocabulary } from "./vocabulary";

const FEWEST = 2;

interface Keyed {
  readonly paragraph: Paragraph;
  readonly words: string;
}

/**
 * The marks of a draft in whose tables short words beside others come again and again ("The road ahead | …"), once for
 * each recommendation: as labels of their rows, by what stands beside them. Null for any other.
 */
export function ownKeys(
  tables: ReadonlyMap<number, Table>,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  vocabulary: Vocabulary,
): MarkReader | null {
  const inTables = [...tables.values()].map((table) => ({
    keyed: table.rows.flatMap((row) => keyedIn(row, paragraphs, marks) ?? []),
    hasUnit: table.rows.some((row) => unitOfRow(row, paragraphs, marks)),
  }));
  const own = new Map<Paragraph, Mark>();
  for (const all of groupedBy(
    inTables.flatMap(({ keyed }) => keyed),
    ({ key }) => key,
  ).values()) {
    if (all.length < FEWEST) continue;
    const key =
      KEYS[
        heldIn(
          all.map(({ words }) => words),
          vocabulary,
        )
      ];
    for (const { paragraph } of all) own.set(paragraph, { ...marks(paragraph), key });
  }
  const answers = (paragraph: Paragraph): boolean => own.get(paragraph)?.key === "response";
  const isBody = (paragraph: Paragraph): boolean =>
    marks(paragraph).label?.named === true ||
    INITIALS.test(paragraph.text) ||
    isName(paragraph.text.trim(), vocabulary);
  // Where bodies answer, whatever else stands in front of an answer is one too: "Police | …" in each, "High Tide | …" in one.
  if (![...own.keys()].some((paragraph) => answers(paragraph) && isBody(paragraph)))
    return readerOf(own, marks);
  for (const { keyed, hasUnit } of inTables) {
    const goesOn = hasUnit || keyed.some(({ paragraph }) => answers(paragraph));
    for (const { paragraph, words } of keyed)
      if (!own.has(paragraph) && goesOn && (words === "" || isProse(words)))
        own.set(paragraph, { ...marks(paragraph), key: "response" });
  }
  return readerOf(own, marks);
}

const readerOf = (own: ReadonlyMap<Paragraph, Mark>, marks: MarkReader): MarkReader | null =>
  own.size === 0 ? null : (paragraph) => own.get(paragraph) ?? marks(paragraph);

/** Whether the first cell of a row labels something asked. */
function unitOfRow({ cells }: TableRow, paragraphs: readonly Paragraph[], marks: MarkReader): boolean {
  const opener = paragraphs[cells[0]?.paragraphs[0] ?? -1];
  return opener !== undefined && marks(opener).unit !== null;
}

/** "TSCP:", which no word shows to be a body. */
const INITIALS = /^\s*[A-Z]{3,6}:\s*$/;

const KEYS: Readonly<Record<ReturnType<typeof heldIn>, CellKey>> = {
  asked: "unit",
  due: "due",
  lead: "lead",
  status: "status",
  found: "background",
  answer: "response",
};

/** A row of two cells whose first is a few words that nothing is known of. */
function keyedIn(
  { cells }: TableRow,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): (Keyed & { readonly key: string }) | null {
  const [first, second] = cells;
  if (!first || !second || cells.length !== 2) return null;
  const filled = first.paragraphs
    .flatMap((at) => paragraphs[at] ?? [])
    .filter(({ text }) => text.trim() !== "");
  const [paragraph] = filled;
  if (!paragraph || filled.length > 1) return null;
  const { unit, group, key, number } = marks(paragraph);
  if (unit || group || key || number) return null;
  const head = headOf(paragraph);
  return head && head.runIn === null
    ? { paragraph, words: wordsOfCell(second, paragraphs), key: head.key }
    : null;
}
