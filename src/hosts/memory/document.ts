import { applyEdits } from "../../edits/apply";
import { controlsAfter } from "../../edits/controls";
import type { AnyEdit } from "../../edits/edit";
import { findPlace, type Place } from "../../edits/place";
import type { Paragraph } from "../../model/paragraph";
import { type Reading, readingOf } from "../../model/reading";
import { type Span, textOf } from "../../model/span";
import { GONE, READ_ONLY } from "../common-faults";
import { moved } from "../moved";
import type { Abilities, DocumentPort, Mark, Outcome } from "../port";

/** A document that is nothing but paragraphs, with what was done to it laid open. */
export interface MemoryDocument extends DocumentPort {
  readonly shown: readonly Span[];
  readonly marks: readonly Mark[];
  readonly comments: readonly { readonly span: Span; readonly text: string }[];
  /** The documents that were opened beside it. */
  readonly opened: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** What somebody else writes into it. */
  write(paragraphs: readonly Paragraph[]): void;
  undo(): boolean;
  /** What the person selects; null for nothing in the text. */
  select(span: Span | null): void;
}

const done = { ok: true, value: null } as const;

/** Opens a document in memory; `abilities` are all there unless given. */
export function openMemory(first: readonly Paragraph[], given: Partial<Abilities> = {}): MemoryDocument {
  const abilities: Abilities = {
    live: true,
    write: true,
    marks: "highlight",
    comments: true,
    keep: true,
    deletions: true,
    ...given,
  };
  let reading = readingOf(first);
  let marks: readonly Mark[] = [];
  let selected: Span | null = null;
  const shown: Span[] = [];
  const comments: { span: Span; text: string }[] = [];
  const opened: { name: string; bytes: Uint8Array }[] = [];
  const texts = new Map<string, string>();
  const before: Reading[] = [];
  const watchers = new Set<(reading: Outcome<Reading>) => void>();

  const change = (paragraphs: readonly Paragraph[]): void => {
    before.push(reading);
    set(readingOf(paragraphs));
  };
  const set = (next: Reading): void => {
    reading = next;
    if (abilities.live) for (const tell of watchers) tell({ ok: true, value: reading });
  };

  return {
    shown,
    get marks() {
      return marks;
    },
    comments,
    opened,
    write: change,
    undo() {
      const last = before.pop();
      if (last) set(last);
      return last !== undefined;
    },
    abilities: () => abilities,
    read: async () => ({ ok: true, value: reading }),
    watch(tell) {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    async show(place: Place) {
      const span = findPlace(reading.paragraphs, place);
      if (!span) return GONE;
      shown.push(span);
      return { ok: true, value: span };
    },
    select(span) {
      selected = span;
    },
    selection: async () => ({
      ok: true,
      value: selected && {
        paragraph: selected.paragraph,
        words: textOf(reading.paragraphs, selected).split("\n"),
      },
    }),
    async apply(edits: readonly AnyEdit[], was: readonly Paragraph[]) {
      if (!abilities.write) return READ_ONLY;
      const here = moved(edits, was, reading.paragraphs);
      const applied = here && applyEdits(reading.paragraphs, here);
      if (!applied?.ok) return GONE;
      before.push(reading);
      set({ ...readingOf(applied.paragraphs), controls: controlsAfter(reading.controls, here ?? []) });
      return { ok: true, value: reading };
    },
    async mark(given) {
      marks = given;
      return done;
    },
    async unmark() {
      marks = [];
      return done;
    },
    async comment(place, text) {
      const span = findPlace(reading.paragraphs, place);
      if (!span) return GONE;
      comments.push({ span, text });
      return done;
    },
    load: async (name) => ({ ok: true, value: texts.get(name) ?? null }),
    async keep(name, data) {
      if (data === null) texts.delete(name);
      else texts.set(name, data);
      return done;
    },
    async openNew(name, bytes) {
      opened.push({ name, bytes });
      return done;
    },
  };
}
