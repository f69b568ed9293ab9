import type { Note } from "../../model/reading";
import type { Features } from "./abilities";
import type { Batch } from "./ask";
import { cellsOf, mergedTables } from "./cells";
import type { Versions } from "./changes";
import { lookAtNotes, type Noted } from "./notes";
import { queueStanding, tablePlaceOf } from "./paragraphs";
import type { Asked } from "./reading";

/** What the second request of a reading has brought to light; places count Word's own paragraphs. */
export interface Closer {
  /** The versions of every paragraph, where changes are tracked. */
  readonly versions: readonly Versions[] | null;
  /** Whether a paragraph is bold of which the first answer said "mixed". */
  readonly bold: ReadonlyMap<number, boolean>;
  readonly comments: readonly Commented[];
  /** Word's own XML of the body, which alone tells what is deleted before 1.4. */
  readonly xml: string | null;
  readonly tables: readonly MergedTable[];
  /** Footnotes, endnotes and text boxes; null where Word did not hand them over. */
  readonly notes: readonly Noted[] | null;
}

export interface Commented {
  readonly author: string;
  readonly text: string;
  /** The words it is on, and the text (and id) of the paragraph in which they begin. */
  readonly words: string;
  readonly paragraph: string;
  readonly id: string | null;
}

export interface MergedTable {
  /** Its first paragraph and the one behind its last. */
  readonly from: number;
  readonly to: number;
  readonly xml: string;
}

const NOTHING: Closer = { versions: null, bold: new Map(), comments: [], xml: null, tables: [], notes: [] };

/**
 * Asks, in one request, for all that the first left open; in none where it left nothing open. Null where it failed.
 * `readNotes` reads the notes in Word's own XML; without it they are not asked for.
 */
export async function lookCloser(
  batch: Batch,
  asked: Asked,
  features: Features,
  readNotes: ((xml: string) => Promise<readonly Note[] | null>) | null,
): Promise<Closer | null> {
  const { items } = asked.paragraphs;
  const nothing: Closer = { ...NOTHING, notes: readNotes ? [] : null };
  const changed = asked.current !== null && asked.current.value !== asked.original?.value;
  const versions = changed ? items.map(versionsOf) : null;
  const bold = items.flatMap((item, at) => {
    // Null is "mixed". It counts the paragraph's mark, which nobody sees; its content alone may be all bold.
    if (item.font.bold !== null) return [];
    const { font } = item.getRange("Content");
    font.load("bold");
    return [{ at, font }];
  });
  const comments = (asked.comments?.items ?? []).map((comment) => {
    const range = comment.getRange();
    range.load("text");
    const first = range.paragraphs.getFirst();
    first.load(features.events ? "text,uniqueLocalId" : "text");
    return { comment, range, first };
  });
  const xml = features.reviewedText ? null : asked.body.getOoxml();
  const standing = features.nested ? [] : items.filter(queueStanding);
  const tables =
    features.reviewedText && features.nested
      ? mergedTables(cellsOf(items.map(tablePlaceOf))).map(({ from, to }) => ({
          from,
          to,
          xml: outermostTable(items[from] as Word.Paragraph)
            .getRange()
            .getOoxml(),
        }))
      : [];
  // Before 1.4 they are in the XML of the whole body.
  const notes =
    readNotes && features.reviewedText ? lookAtNotes(asked.notes, items, features, readNotes) : null;
  const more = bold.length + comments.length + tables.length + Number(notes !== null);
  if (!versions && !xml && more + standing.length === 0) return nothing;
  try {
    await batch.sync();
  } catch (thrown) {
    // Without numbers and cells there is no draft to speak of.
    if (standing.length > 0) throw thrown;
    if (notes) return lookCloser(batch, asked, features, null);
    return versions && more > 0 ? versionsAlone(batch, items, nothing) : null;
  }
  return {
    versions: versions?.map(answered) ?? null,
    bold: new Map(bold.map(({ at, font }) => [at, font.bold === true])),
    comments: comments.map(({ comment, range, first }) => ({
      author: comment.authorName,
      text: comment.content,
      words: range.text,
      paragraph: first.text,
      id: features.events ? first.uniqueLocalId : null,
    })),
    xml: xml?.value ?? null,
    notes: readNotes === null ? null : notes ? await notes() : [],
    tables: tables.map(({ from, to, xml }) => ({ from, to, xml: xml.value })),
  };
}

/** Deleted words matter more than the rest, of which something was refused. */
async function versionsAlone(
  batch: Batch,
  items: readonly Word.Paragraph[],
  nothing: Closer,
): Promise<Closer | null> {
  const versions = items.map(versionsOf);
  try {
    await batch.sync();
  } catch {
    return null;
  }
  return { ...nothing, versions: versions.map(answered) };
}

const versionsOf = (paragraph: Word.Paragraph) => ({
  all: paragraph.text,
  current: paragraph.getReviewedText("Current"),
  original: paragraph.getReviewedText("Original"),
});

const answered = ({ all, current, original }: ReturnType<typeof versionsOf>): Versions => ({
  all,
  current: current.value,
  original: original.value,
});

function outermostTable(paragraph: Word.Paragraph): Word.Table {
  let table = paragraph.parentTable;
  for (let nesting = paragraph.tableNestingLevel; nesting > 1; nesting--) table = table.parentTable;
  return table;
}
