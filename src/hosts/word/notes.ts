import type { Note } from "../../model/reading";
import type { Features } from "./abilities";
import { shownText } from "./text";

/** A note, and the paragraph that refers to it: its place among Word's, or its id and text. */
export interface Noted {
  readonly kind: Note["kind"];
  readonly text: string;
  readonly paragraph: number | { readonly id: string | null; readonly text: string };
}

/** Footnotes and endnotes, of which no more is asked at first than how many there are. */
export interface NotesAsked {
  readonly footnotes: Word.NoteItemCollection;
  readonly endnotes: Word.NoteItemCollection;
}

/** The signs that stand in Word's text for a note's number and for a drawing that floats, such as a text box. */
const NOTE = "\u0002";
const DRAWING = "\u0008";

/** Asks for the notes together with the paragraphs (1.5); null before. */
export function askNotes(body: Word.Body, features: Features): NotesAsked | null {
  if (!features.notes) return null;
  const { footnotes, endnotes } = body;
  footnotes.load("type");
  endnotes.load("type");
  return { footnotes, endnotes };
}

/**
 * Queues what tells the words of notes and text boxes; null where there are none. Text boxes have no object on the web
 * (`shapes` is WordApiDesktop 1.2), nor have notes before 1.5: the XML of the paragraphs that they hang on has them.
 * `read` gives the notes of such XML, or null where it cannot be read.
 */
export function lookAtNotes(
  asked: NotesAsked | null,
  items: readonly Word.Paragraph[],
  features: Features,
  read: (xml: string) => Promise<readonly Note[] | null>,
): (() => Promise<readonly Noted[] | null>) | null {
  const objects = asked ? [...asked.footnotes.items, ...asked.endnotes.items].map(lookAt(features)) : [];
  const kinds: readonly Note["kind"][] = asked ? ["text box"] : ["text box", "footnote", "endnote"];
  const inXml = items.flatMap((item, at) => {
    const hasOne = item.text.includes(DRAWING) || (!asked && item.text.includes(NOTE));
    return hasOne ? [{ at, xml: item.getRange("Whole").getOoxml() }] : [];
  });
  if (objects.length + inXml.length === 0) return null;
  return async () => {
    const found: Noted[] = [];
    for (const { at, xml } of inXml) {
      const notes = await read(xml.value);
      if (!notes) return null;
      const own = notes.filter(({ kind }) => kinds.includes(kind));
      found.push(...own.map(({ kind, text }) => ({ kind, text, paragraph: at })));
    }
    for (const { item, current, first } of objects) {
      const text = current.value
        .split(/[\r\n]+/)
        .map(shownText)
        .join("\n")
        .trim();
      if (text === "") continue;
      const paragraph = { id: features.events ? first.uniqueLocalId : null, text: first.text };
      found.push({ kind: item.type === "Endnote" ? "endnote" : "footnote", text, paragraph });
    }
    // In the order in which a file's reader meets them.
    return found.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  };
}

const ORDER: readonly Note["kind"][] = ["text box", "footnote", "endnote"];

const lookAt = (features: Features) => (item: Word.NoteItem) => {
  const first = item.reference.paragraphs.getFirst();
  first.load(features.events ? "text,uniqueLocalId" : "text");
  return { item, current: item.body.getReviewedText("Current"), first };
};

/** Whether a paragraph has come to have other notes or drawings, by the signs in its text. */
export const hasOtherNotes = (before: string, after: string): boolean =>
  signsIn(before).join("") !== signsIn(after).join("");
const signsIn = (text: string): string[] =>
  text.split("").filter((sign) => sign === NOTE || sign === DRAWING);
