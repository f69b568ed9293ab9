import { groupedBy } from "../model/groups";
import type { Paragraph } from "../model/paragraph";
import { heldIn } from "./contents-of-labels";
import type { CellKey } from "./label";
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
  const inTables = [...tables.values()].map((table) =>
    table.rows.flatMap((row) => keyedIn(row, paragraphs, marks) ?? []),
  );
  const own = new Map<Paragraph, Mark>();
  for (const all of groupedBy(inTables.flat(), ({ key }) => key).values()) {
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
  // "Housing: | …", of one recommendation alone, below "Police: | …", which others have too.
  for (const keyed of inTables)
    if (keyed.some(({ paragraph }) => own.get(paragraph)?.key === "response"))
      for (const { paragraph } of keyed) {
        const mark = marks(paragraph);
        if (!own.has(paragraph) && (mark.label?.named || INITIALS.test(paragraph.text)))
          own.set(paragraph, { ...mark, key: "response" });
      }
  return own.size === 0 ? null : (paragraph) => own.get(paragraph) ?? marks(paragraph);
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
