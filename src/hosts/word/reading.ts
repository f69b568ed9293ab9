import type { Cell, Paragraph } from "../../model/paragraph";
import type { Reading, ReadingMessage, Remark } from "../../model/reading";
import type { Features } from "./abilities";
import type { Batch } from "./ask";
import { besideWord } from "./beside";
import { cellsOf, renumbered } from "./cells";
import { currentText, revisionsOf, trackedIn, trackingOf } from "./changes";
import { type Closer, type Commented, lookCloser } from "./closer";
import { controlsAmong } from "./controls";
import { paragraphOf, propertiesOf, tablePlaceOf } from "./paragraphs";
import { shownText } from "./text";
import { type Held, isComparable, type Whole } from "./whole";

/** What the first request asks for; readable after it was sent. */
export interface Asked {
  readonly body: Word.Body;
  readonly tracking: () => boolean | null;
  readonly paragraphs: Word.ParagraphCollection;
  readonly current: OfficeExtension.ClientResult<string> | null;
  readonly original: OfficeExtension.ClientResult<string> | null;
  readonly comments: Word.CommentCollection | null;
  readonly changes: Word.TrackedChangeCollection | null;
  readonly controls: Word.ContentControlCollection;
}

/** A whole reading together with Word's own paragraphs, which live as long as the batch. */
export interface Fresh extends Whole {
  readonly items: readonly Word.Paragraph[];
  /** Whether deleted words could be told apart. */
  readonly deletions: boolean;
}

/**
 * Reads the whole draft: one request where nothing in it is special, and one more for what is: tracked changes,
 * comments, partly bold paragraphs, merged cells. What was queued in the batch before goes with the first.
 */
export async function readWhole(batch: Batch, features: Features): Promise<Fresh> {
  const asked = ask(batch.context.document, features);
  await batch.sync();
  const closer = await lookCloser(batch, asked, features);
  const { items } = asked.paragraphs;
  const read = features.reviewedText
    ? fromWord(asked, closer, await cellsAcross(asked, closer), features)
    : await fromXml(asked, closer, features);
  const messages: ReadingMessage[] = read.deletions ? [] : [DELETED_WORDS];
  const controls = controlsAmong(asked.controls.items, {
    paragraphs: read.reading.paragraphs,
    held: read.held,
    raws: items.map(({ text }) => text),
  });
  const told = controls.map(({ tag, title, span }) => ({ tag, title, span }));
  const reading = { ...read.reading, controls: told, messages };
  const body = asked.current?.value ?? null;
  const comparable = (): boolean => isComparable(body, reading);
  const tracking = asked.tracking();
  return { ...read, reading, controls, items, count: items.length, body, tracking, comparable };
}

const DELETED_WORDS: ReadingMessage = {
  code: "deleted-text",
  message:
    "Word could not tell which words Track Changes has deleted, so that some may be among the text: accept or reject the changes, then check again.",
};

function ask(document: Word.Document, features: Features): Asked {
  const { body } = document;
  const { paragraphs } = body;
  paragraphs.load(propertiesOf(features));
  const comments = features.comments ? body.getComments() : null;
  comments?.load("content,authorName");
  const changes = features.trackedChanges ? body.getTrackedChanges() : null;
  changes?.load("type,author,text");
  const controls = body.contentControls;
  controls.load("id,tag,title,text");
  const tracking = trackingOf(document, features);
  return {
    body,
    tracking,
    controls,
    paragraphs,
    comments,
    changes,
    current: features.reviewedText ? body.getReviewedText("Current") : null,
    original: features.reviewedText ? body.getReviewedText("Original") : null,
  };
}

type Read = Pick<Fresh, "reading" | "held" | "deletions">;

function fromWord(
  { paragraphs: { items }, changes }: Asked,
  closer: Closer | null,
  cells: readonly (Cell | null)[],
  features: Features,
): Read {
  const versions = closer?.versions ?? null;
  const texts = items.map((item, at) => {
    const version = versions?.[at];
    return (version ? currentText(item.text, version.current) : null) ?? shownText(item.text);
  });
  const paragraphs: Paragraph[] = [];
  const held: Held[] = [];
  /** For each of Word's paragraphs its number in the draft, or that of the next where it is wholly deleted. */
  const numbers: number[] = [];
  for (const [at, item] of items.entries()) {
    numbers.push(paragraphs.length);
    const text = texts[at] ?? "";
    // A wholly deleted paragraph is not part of the draft; the last of a cell or of the draft stays.
    const goes = text === "" && shownText(item.text) !== "" && at + 1 < items.length && sameCell(cells, at);
    if (goes) continue;
    paragraphs.push(
      paragraphOf(item, text, item.font.bold ?? closer?.bold.get(at) ?? false, cells[at] ?? null),
    );
    held.push(heldOf(item, at, features));
  }
  const revisions = revisionsOf(versions ?? [], trackedIn(changes?.items ?? []));
  return {
    reading: {
      paragraphs,
      notes: [],
      comments: (closer?.comments ?? []).map((comment) => remarkOf(comment, items, paragraphs, numbers)),
      revisions: revisions.map((revision) => ({
        ...revision,
        at: { ...revision.at, paragraph: numbers[revision.at.paragraph] ?? 0 },
      })),
      controls: [],
      messages: [],
    },
    held,
    deletions: closer !== null,
  };
}

/** Before 1.4: what the file's reader makes of Word's own XML, where it fits what Word counts. */
async function fromXml(asked: Asked, closer: Closer | null, features: Features): Promise<Read> {
  const { items } = asked.paragraphs;
  if (closer?.xml) {
    const reading = await readXml(closer.xml);
    const beside =
      reading &&
      besideWord(
        reading,
        items.map(({ text }) => text),
      );
    if (beside) {
      const held = beside.at.map((at) => heldOf(items[at] as Word.Paragraph, at, features));
      return { reading: { ...beside.reading, messages: [] }, held, deletions: true };
    }
  }
  return { ...fromWord(asked, closer, cellsOf(items.map(tablePlaceOf)), features), deletions: false };
}

/** The file's reader is a chunk of its own: most documents in today's Word are read without it. */
async function readXml(xml: string): Promise<Reading | null> {
  const { readFlatOpc } = await import(/* webpackChunkName: "docx-reader" */ "../docx/flat-opc");
  const result = readFlatOpc(xml);
  return result.ok ? result.reading : null;
}

/** The cells, with the grid columns of merged ones from the tables' XML, which alone has them. */
async function cellsAcross(
  { paragraphs: { items } }: Asked,
  closer: Closer | null,
): Promise<readonly (Cell | null)[]> {
  const cells = cellsOf(items.map(tablePlaceOf)).slice();
  if (!closer || closer.tables.length === 0) return cells;
  for (const { from, to, xml } of closer.tables) {
    const reading = await readXml(xml);
    const beside =
      reading &&
      besideWord(
        reading,
        items.slice(from, to).map(({ text }) => text),
      );
    const first = cells[from]?.table ?? 0;
    for (const [i, at] of beside?.at.entries() ?? []) {
      const cell = beside?.reading.paragraphs[i]?.cell;
      if (cell) cells[from + at] = renumbered(cell, first);
    }
  }
  return cells;
}

export const heldOf = (item: Word.Paragraph, word: number, { events }: Features): Held => ({
  word,
  raw: item.text,
  id: events ? item.uniqueLocalId : null,
});

function sameCell(cells: readonly (Cell | null)[], at: number): boolean {
  const [here, next] = [cells[at], cells[at + 1]];
  return here?.table === next?.table && here?.row === next?.row && here?.column === next?.column;
}

function remarkOf(
  { author, text, words, paragraph, id }: Commented,
  items: readonly Word.Paragraph[],
  paragraphs: readonly Paragraph[],
  numbers: readonly number[],
): Remark {
  const word = items.findIndex((item) => (id === null ? item.text === paragraph : item.uniqueLocalId === id));
  const number = numbers[word];
  const found = number === undefined ? undefined : paragraphs[number];
  if (number === undefined || !found) return { author, text, at: null };
  const [first = ""] = words.split(/\r/).map(shownText);
  const start = found.text.indexOf(first);
  const at = {
    paragraph: number,
    start: Math.max(0, start),
    end: start < 0 ? found.text.length : start + first.length,
  };
  return { author, text, at };
}
