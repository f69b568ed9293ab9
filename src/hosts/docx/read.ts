import type { Note } from "../../model/reading";
import { boxedWords } from "../boxed-words";
import { refuseKind } from "../file-kind";
import { type Refusal, type Result, refuse } from "../result";
import { CONTENT } from "./content-elements";
import type { Inflate } from "./inflate";
import { listNumbers } from "./list-numbers";
import { type LocatedControl, type LocatedParagraph, locator } from "./located";
import { emptyNumberingPart, NUMBERING_TABLE } from "./numbering";
import { openPackage, type Package } from "./package";
import { Reader } from "./reader";
import { emptyStylesPart, resolveStyles, STYLES_TABLE, type StylesPart } from "./styles";
import type { Element, Table } from "./walk";

/**
 * Reads a Word file (.docx, .docm, .dotx; strict or transitional; from Word, LibreOffice, Google Docs, Pages …).
 * What it cannot read is named in the reading's messages; a file that is no Word file, is damaged, encrypted, too
 * large or without words is refused. `inflate` may unpack its parts by other means than a browser's.
 */
export function readDocx(bytes: Uint8Array, inflate?: Inflate): Result {
  const kind = refuseKind(bytes);
  if (kind) return kind;
  const file = openPackage(bytes, inflate);
  if ("ok" in file) return file;
  return readPackage(file);
}

/** Where everything in the body stands, for those who are to change it. */
export interface Located {
  readonly xml: string;
  readonly paragraphs: readonly LocatedParagraph[];
  readonly controls: readonly LocatedControl[];
  readonly styles: StylesPart;
}

/** Reads a package; `locate` is told where everything stands. */
export function readPackage(file: Package, locate?: (located: Located) => void): Result {
  const reader = wentThrough(file, locate);
  if ("ok" in reader) return reader;
  const { paragraphs, notes, hiddenWords } = reader;
  const isEmpty = paragraphs.every(({ text }) => text.trim() === "");
  return isEmpty ? withoutText(notes, hiddenWords) : finished(reader);
}

/** The same for a piece of a document, which may be a paragraph without a word that a text box hangs on. */
export function readPiece(file: Package): Result {
  const reader = wentThrough(file);
  return "ok" in reader ? reader : finished(reader);
}

/** Goes through all of it. */
function wentThrough(file: Package, locate?: (located: Located) => void): Reader | Refusal {
  const styles = emptyStylesPart();
  const numbering = emptyNumberingPart();
  // Without these two, headings and numbers would be read wrong: a fault in one ends the reading.
  const fault =
    readRelated(file, "styles", styles, STYLES_TABLE) ??
    readRelated(file, "numbering", numbering, NUMBERING_TABLE);
  if (fault) return fault;
  const resolved = resolveStyles(styles);
  const reader = new Reader(resolved, listNumbers(numbering, resolved));
  const mainFault = file.read(
    file.main,
    reader,
    MAIN,
    locate &&
      ((xml, inner, at) => {
        const listener = locator(xml, reader, inner, at);
        locate({ xml, paragraphs: listener.paragraphs, controls: listener.controls, styles });
        return listener;
      }),
  );
  if (mainFault) return mainFault;
  readNotes(file, reader);
  return reader;
}

function finished(reader: Reader): Result {
  const { paragraphs, notes, comments } = reader;
  if (reader.hiddenWords > 0) {
    const words =
      reader.hiddenWords === 1 ? "One hidden word was" : `${reader.hiddenWords} hidden words were`;
    reader.say("hidden-text", `${words} left out: in Word, Ctrl+Shift+8 shows hidden text.`);
  }
  return {
    ok: true,
    reading: {
      paragraphs,
      notes,
      comments: comments.map((comment) => reader.commentRanges.remark(comment, paragraphs)),
      revisions: reader.revisions.list(paragraphs),
      controls: reader.controls.list(paragraphs),
      messages: [...reader.messages, ...boxedWords(notes)],
    },
  };
}

function withoutText(notes: readonly Note[], hiddenWords: number): Refusal {
  const where = notes.some(({ kind }) => kind === "text box")
    ? "all its words stand in text boxes: move them into the page itself"
    : hiddenWords > 0
      ? "all its words are hidden: select everything and clear Font, Hidden"
      : "it may hold only pictures, such as a scan: check that it is the right file, or type the words in";
  return refuse("no-text", `This Word file has no text in it; ${where}.`);
}

const MAIN = within("w:body", {
  open: (reader) => reader.beginStory("body", null),
  close: (reader) => void reader.endStory(),
});

function readRelated<State>(file: Package, type: string, state: State, table: Table<State>): Refusal | null {
  const part = file.related.find((related) => related.type === type && !related.external)?.target;
  return part !== undefined && file.has(part) ? file.read(part, state, table) : null;
}

/** Footnotes, endnotes, comments, headers and footers. A fault in one of them is said, and the rest is read. */
function readNotes(file: Package, reader: Reader): void {
  for (const { id, type, target, external } of file.related) {
    if (external) continue;
    const table = tableFor(type);
    if (!table || ((type === "header" || type === "footer") && !reader.headers.has(id))) continue;
    if (!file.has(target)) {
      reader.say(
        "missing-part",
        `The file's part ${target} (${type}) is missing, so it was not read.`,
        target,
      );
      continue;
    }
    const fault = file.read(target, reader, table);
    if (fault) reader.say("damaged-part", fault.reason, target);
  }
}

function tableFor(type: string): Table<Reader> | null {
  if (type === "footnotes" || type === "endnotes")
    return noteTable(type === "footnotes" ? "footnote" : "endnote");
  if (type === "header" || type === "footer") return headerTable(type);
  return type === "comments" ? commentTable() : null;
}

function noteTable(kind: "footnote" | "endnote"): Table<Reader> {
  let paragraph: number | null = null;
  return within(`w:${kind}`, {
    open(reader, tag) {
      // The lines that part notes from the page are notes too, of other types; nothing refers to them.
      paragraph = reader.references.get(`${kind} ${tag.attribute("w:id") ?? ""}`) ?? null;
      reader.beginStory(kind, paragraph === null ? null : { paragraph, offset: 0 });
    },
    close(reader) {
      const text = reader.endStory().trim();
      if (paragraph !== null && text !== "") reader.notes.push({ kind, text, paragraph });
    },
  });
}

function headerTable(kind: "header" | "footer"): Table<Reader> {
  return within(kind === "header" ? "w:hdr" : "w:ftr", {
    open: (reader) => reader.beginStory(kind, null),
    close(reader) {
      const text = reader.endStory().trim();
      // First, odd and even pages often have the same.
      if (text === "" || reader.notes.some((note) => note.kind === kind && note.text === text)) return;
      reader.notes.push({ kind, text, paragraph: null });
    },
  });
}

function commentTable(): Table<Reader> {
  let id = "";
  let author = "";
  return within("w:comment", {
    open(reader, tag) {
      id = tag.attribute("w:id") ?? "";
      author = tag.attribute("w:author") ?? "";
      reader.beginStory("comment", null);
    },
    close: (reader) => void reader.comments.push({ id, author, text: reader.endStory().trim() }),
  });
}

function within(name: string, element: Element<Reader>): Table<Reader> {
  return { ...CONTENT, known: new Map([...CONTENT.known, [name, element]]) };
}
