import type { Cell } from "../../model/paragraph";
import type { Note, Reading, ReadingMessage } from "../../model/reading";
import { boxedWords } from "../boxed-words";
import type { Features } from "./abilities";
import type { Batch } from "./ask";
import { type Assembled, assembled, heldOf } from "./assembled";
import { besideWord } from "./beside";
import { cellsOf, renumbered } from "./cells";
import { trackingOf } from "./changes";
import { type Closer, lookCloser } from "./closer";
import { controlsAmong } from "./controls";
import { askNotes, type NotesAsked } from "./notes";
import { propertiesOf, tablePlaceOf } from "./paragraphs";
import { isComparable, type Whole } from "./whole";

/** What the first request asks for; readable after it was sent. */
export interface Asked {
  readonly body: Word.Body;
  readonly tracking: () => boolean | null;
  readonly paragraphs: Word.ParagraphCollection;
  readonly current: OfficeExtension.ClientResult<string> | null;
  readonly original: OfficeExtension.ClientResult<string> | null;
  readonly comments: Word.CommentCollection | null;
  readonly notes: NotesAsked | null;
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
  // Office.js has unpacked all of it in one go; the page may do something else before it goes on.
  const isLong = asked.paragraphs.items.length > MANY;
  if (isLong) await turn();
  const closer = await lookCloser(batch, asked, features, notesIn);
  const { items } = asked.paragraphs;
  const read = features.reviewedText
    ? {
        ...assembled(asked, closer, await cellsAcross(asked, closer), features),
        deletions: closer !== null,
      }
    : await fromXml(asked, closer, features);
  const messages: ReadingMessage[] = [];
  if (!read.deletions) messages.push(DELETED_WORDS);
  if (closer?.notes === null) messages.push(UNREAD_NOTES);
  messages.push(...boxedWords(read.reading.notes));
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
  // Whoever is handed the draft begins a long piece of work too.
  if (isLong) await turn();
  return { ...read, reading, controls, items, count: items.length, body, tracking, comparable };
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** So many paragraphs take Office.js a few hundredths of a second. */
const MANY = 500;

const DELETED_WORDS: ReadingMessage = {
  code: "deleted-text",
  message:
    "Word could not tell which words Track Changes has deleted, so that some may be among the text: accept or reject the changes, then check again.",
};

const UNREAD_NOTES: ReadingMessage = {
  code: "unread-notes",
  message:
    "Word did not hand over the words of footnotes, endnotes or text boxes, so that they were not checked: read them yourself, or check the saved file.",
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
    notes: askNotes(body, features),
    current: features.reviewedText ? body.getReviewedText("Current") : null,
    original: features.reviewedText ? body.getReviewedText("Original") : null,
  };
}

type Read = Assembled & Pick<Fresh, "deletions">;

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
  return { ...assembled(asked, closer, cellsOf(items.map(tablePlaceOf)), features), deletions: false };
}

const notesIn = async (xml: string): Promise<readonly Note[] | null> => (await readXml(xml))?.notes ?? null;

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
