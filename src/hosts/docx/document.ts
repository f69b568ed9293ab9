import { applyEdits } from "../../edits/apply";
import type { AnyEdit } from "../../edits/edit";
import { findPlace, type Place, placeOf } from "../../edits/place";
import type { Reading } from "../../model/reading";
import type { Span } from "../../model/span";
import { GONE, NOWHERE_TO_OPEN, READ_ONLY } from "../common-faults";
import { refuseKind } from "../file-kind";
import { moved } from "../moved";
import type { Abilities, DocumentPort, Fault, OpenFile, Outcome, ShownMark } from "../port";
import { reuse } from "../reuse";
import { type Archive, entryOf, packed, partText, unpackAll, withPart } from "./archive";
import { commentSplices } from "./comment-marks";
import { withComment } from "./comments-part";
import { historyFrom } from "./history";
import { inSteps } from "./in-steps";
import { keptIn, withKept } from "./kept-part";
import { openPackage, openParts, type Package } from "./package";
import { divideSplices, joinSplices } from "./paragraph-marks";
import { type Located, readPackage } from "./read";
import { replaceSplices, type Spliced } from "./replace";
import { forbidsWriting, tracksChanges } from "./settings";
import { type Splice, spliced } from "./splice";
import { toDraw } from "./to-draw";
import { freeIds, type Tracking } from "./tracking";
import { insertSplices, type PartText, partText as placesIn, removeSplices } from "./whole-paragraphs";
import { damagedPart, keyOf } from "./zip";

/** What a document needs of its surroundings. */
export interface DocxGiven {
  /** Who signs tracked changes and comments. */
  readonly author: string;
  /** ISO instant. */
  readonly now: () => string;
  /** A globally unique identifier. */
  readonly guid: () => string;
}

/** A Word file that lies open. */
export interface DocxDocument extends OpenFile {
  /** Whether the file bears a signature, which any change breaks. */
  readonly signed: boolean;
}

/** One state of the file. */
interface Version {
  readonly archive: Archive;
  readonly file: Package;
  readonly reading: Reading;
  readonly located: Located;
}

const done = { ok: true, value: null } as const;

/** Opens a Word file to work on; refused with the reader's own sentence where it is none. */
export function openDocx(name: string, bytes: Uint8Array, given: DocxGiven): Outcome<DocxDocument> {
  const kind = refuseKind(bytes);
  if (kind) return { ok: false, code: "unreadable", reason: kind.reason };
  // What is no Word file at all is told so before everything in it is unpacked.
  const packaged = openPackage(bytes);
  if ("ok" in packaged) return { ok: false, code: "unreadable", reason: packaged.reason };
  const archive = unpackAll(bytes);
  if ("ok" in archive) return { ok: false, code: "unreadable", reason: archive.reason };
  const first = versionOf(archive, null);
  return first.ok ? { ok: true, value: documentOf(name, first.value, given) } : first;
}

function versionOf(archive: Archive, before: Version | null): Outcome<Version> {
  const file = openParts({
    names: [...archive.keys()].map(keyOf),
    has: (part) => entryOf(archive, part) !== null,
    bytesOf(part) {
      const name = entryOf(archive, part);
      const bytes = name === null ? undefined : archive.get(name);
      return bytes && name !== null ? { name, bytes } : damagedPart(part, "it is missing");
    },
  });
  if ("ok" in file) return { ok: false, code: "unreadable", reason: file.reason };
  const found: { located?: Located } = {};
  const result = readPackage(file, (located) => {
    found.located = located;
  });
  if (!result.ok) return { ok: false, code: "unreadable", reason: result.reason };
  if (!found.located) return { ok: false, code: "unreadable", reason: damagedPart(file.main).reason };
  const paragraphs = before
    ? reuse(before.reading.paragraphs, result.reading.paragraphs)
    : result.reading.paragraphs;
  return {
    ok: true,
    value: { archive, file, located: found.located, reading: { ...result.reading, paragraphs } },
  };
}

function documentOf(name: string, first: Version, given: DocxGiven): DocxDocument {
  const history = historyFrom(first);
  let selected: Place | null = null;
  let saved = first.archive;
  const watchers = new Set<(reading: Outcome<Reading>) => void>();
  const openers = new Set<DocumentPort["openNew"]>();
  const shows = new Set<(span: Span) => void>();
  const markers = new Set<(marks: readonly ShownMark[]) => void>();

  const abilities = (): Abilities => ({
    live: true,
    write: !isProtected(history.now),
    marks: "highlight",
    comments: !isProtected(history.now),
    keep: true,
    deletions: true,
  });
  const tellAll = (): Outcome<Reading> => {
    const outcome = { ok: true, value: history.now.reading } as const;
    for (const tell of watchers) tell(outcome);
    return outcome;
  };
  const change = (archive: Archive): Outcome<Reading> => {
    const next = versionOf(archive, history.now);
    if (!next.ok) return next;
    history.change(next.value);
    return tellAll();
  };

  return {
    name,
    signed: [...first.archive.keys()].some((entry) => /^_xmlsignatures\//i.test(entry)),
    save() {
      saved = history.now.archive;
      return packed(saved);
    },
    get changed() {
      return history.now.archive !== saved;
    },
    toDraw() {
      const { archive, file } = history.now;
      return packed(withPart(archive, file.main, toDraw(file, partOf(history.now))));
    },
    get canUndo() {
      return history.canUndo;
    },
    get canRedo() {
      return history.canRedo;
    },
    undo: async () => (history.undo() ? tellAll() : NOTHING_TO_UNDO),
    redo: async () => (history.redo() ? tellAll() : NOTHING_TO_UNDO),
    joinLast: history.joinLast,
    onShow: (show) => listening(shows, show),
    onMarks: (marked) => listening(markers, marked),
    onOpenNew: (open) => listening(openers, open),
    abilities,
    read: async () => ({ ok: true, value: history.now.reading }),
    watch: (changed) => listening(watchers, changed),
    async show(place) {
      const span = findPlace(history.now.reading.paragraphs, place);
      if (!span) return GONE;
      for (const tell of shows) tell(span);
      return { ok: true, value: span };
    },
    select(span) {
      selected = span && placeOf(history.now.reading.paragraphs, span);
    },
    async selection() {
      const span = selected && findPlace(history.now.reading.paragraphs, selected);
      return { ok: true, value: span && selected && { paragraph: span.paragraph, words: selected.words } };
    },
    async apply(edits, was) {
      if (isProtected(history.now)) return READ_ONLY;
      const here = moved(edits, was, history.now.reading.paragraphs);
      if (!here) return GONE;
      let made: Outcome<Archive> = { ok: true, value: history.now.archive };
      let step: Outcome<Version> = { ok: true, value: history.now };
      const { paragraphs } = history.now.reading;
      if (!applyEdits(paragraphs, here).ok) return GONE;
      for (const now of inSteps(here, paragraphs)) {
        if (made.ok && made.value !== history.now.archive) step = versionOf(made.value, history.now);
        if (!step.ok) return step;
        made = edited(step.value, now, given);
        if (!made.ok) return made;
      }
      return change(made.value);
    },
    async mark(marks) {
      const found = marks.flatMap(({ place, severity }) => {
        const span = findPlace(history.now.reading.paragraphs, place);
        return span ? [{ span, severity }] : [];
      });
      for (const tell of markers) tell(found);
      return done;
    },
    async unmark() {
      for (const tell of markers) tell([]);
      return done;
    },
    async comment(place, text) {
      if (isProtected(history.now)) return READ_ONLY;
      const span = findPlace(history.now.reading.paragraphs, place);
      if (!span) return GONE;
      const { archive, file, located } = history.now;
      const known =
        file.related.find(({ type, external }) => type === "comments" && !external)?.target ?? null;
      const signed = { author: given.author, date: given.now(), text };
      const made = withComment(archive, file.main, known, signed);
      const marked = commentSplices(partOf(history.now), span, made.id);
      if (!marked.ok) return { ok: false, code: "not-supported", reason: marked.reason };
      const outcome = change(withPart(made.archive, file.main, spliced(located.xml, marked.splices)));
      return outcome.ok ? done : outcome;
    },
    load: async (key) => ({ ok: true, value: keptIn(history.now.archive).get(key) ?? null }),
    async keep(key, data) {
      const texts = new Map(keptIn(history.now.archive));
      if (data === null) texts.delete(key);
      else texts.set(key, data);
      // What is decided about a draft is no change to it: undoing an edit does not take a decision back.
      history.each((each) => ({
        ...each,
        archive: withKept(each.archive, each.file.main, texts, given.guid),
      }));
      return done;
    },
    async openNew(fileName, bytes) {
      const [open] = openers;
      return open ? open(fileName, bytes) : NOWHERE_TO_OPEN;
    },
  };
}

function listening<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const NOTHING_TO_UNDO: Fault = {
  ok: false,
  code: "not-supported",
  reason: "There is nothing to undo or to do again.",
};

const IN_STEPS_ALONE: Spliced = {
  ok: false,
  reason: "Words of several paragraphs are replaced alone: make the other changes one by one.",
};

/** The archive with the edits in its main part; nothing where a place is gone or cannot be changed safely. */
function edited(version: Version, edits: readonly AnyEdit[], given: DocxGiven): Outcome<Archive> {
  const { archive, file, located, reading } = version;
  if (!applyEdits(reading.paragraphs, edits).ok) return GONE;
  const part = partOf(version);
  const tracking = trackingOf(version, given);
  const splices: Splice[] = [];
  for (const edit of edits) {
    const made = splicesFor(part, edit, tracking);
    if (!made.ok) return { ok: false, code: "not-supported", reason: made.reason };
    splices.push(...made.splices);
  }
  return { ok: true, value: withPart(archive, file.main, spliced(located.xml, splices)) };
}

function splicesFor(part: PartText, edit: AnyEdit, tracking: Tracking | null): Spliced {
  if (edit.kind === "insert") return insertSplices(part, edit, tracking);
  if (edit.kind === "remove") return removeSplices(part, edit, tracking);
  if (edit.kind === "divide") return divideSplices(part, edit, tracking);
  if (edit.kind === "join") return joinSplices(part, edit, tracking);
  if (edit.kind === "overwrite") return IN_STEPS_ALONE;
  const paragraph = part.located[edit.paragraph];
  if (!paragraph) return { ok: false, reason: GONE.reason };
  return replaceSplices(part.xml, paragraph, edit, part.prefix, tracking);
}

const partOf = ({ located, reading }: Version): PartText => placesIn(located, reading.paragraphs);

const settingsOf = ({ archive, file }: Version): string => {
  const part = file.related.find(({ type, external }) => type === "settings" && !external)?.target;
  return (part !== undefined && partText(archive, part)) || "";
};

function trackingOf(version: Version, { author, now }: DocxGiven): Tracking | null {
  if (!tracksChanges(settingsOf(version))) return null;
  return { author, date: now().replace(/\.\d+Z$/, "Z"), nextId: freeIds(version.located.xml) };
}

const isProtected = (version: Version): boolean => forbidsWriting(settingsOf(version));
