import { applyEdits } from "../../edits/apply";
import type { Edit, InsertParagraphs, RemoveParagraphs, ReplaceWords } from "../../edits/edit";
import type { Paragraph } from "../../model/paragraph";
import type { Control } from "../../model/reading";
import { GONE } from "../common-faults";
import { moved } from "../moved";
import type { Outcome } from "../port";
import { controlsWithin } from "./controls";
import { insertPackage, insertParagraphs } from "./inserting";
import { looksFor, type Packages } from "./looking-up";
import type { Located } from "./places";
import type { Stretch, Wanted } from "./stretches";
import { type TakenOver, takenOver } from "./taking-over";
import { writeWords } from "./writing";

/** What has to be got hold of for edits that were made for `was`; a fault where their words are gone. */
export function wantedFor(
  edits: readonly Edit[],
  was: readonly Paragraph[],
  now: readonly Paragraph[],
  controls: readonly Control[] = [],
): Outcome<Wanted & { readonly edits: readonly Edit[] }> {
  const fitting = moved(edits, was, now);
  if (!fitting) return GONE;
  if (!applyEdits(now, fitting).ok) return GONE;
  // All the words of a content control are replaced as one, so that the new ones are certainly inside.
  const small = fitting.map((edit) =>
    isReplace(edit) && !controlOf(edit, controls) ? smallest(edit) : edit,
  );
  const here = applyEdits(now, small).ok ? small : fitting;
  const spans = here.filter(isReplace).map(({ paragraph, start, end }) => ({ paragraph, start, end }));
  const paragraphs = here.flatMap((edit) => {
    if (edit.kind === "replace") return [];
    if (edit.kind === "remove") return Array.from({ length: edit.count }, (_, i) => edit.from + i);
    return [edit.before - 1, edit.before, ...(edit.looks ?? [])].filter(
      (at): at is number => at !== null && at >= 0 && at < now.length,
    );
  });
  return { ok: true, value: { spans, paragraphs, edits: here, ...looksFor(here, now.length) } };
}

const isReplace = (edit: Edit): edit is ReplaceWords => edit.kind === "replace";

/**
 * Queues the changes; nothing is sent yet. From the end of the draft to its beginning, so that no change moves the place
 * of one that follows.
 */
export function queueEdits(edits: readonly Edit[], located: Located, packages: Packages): void {
  const stretches = located.stretches.slice();
  const over = takenOver(edits, located.whole);
  const gone = new Set([...over].flatMap(([edit, { remove }]) => (packages.has(edit) ? [remove] : [])));
  const writes = edits.flatMap((edit) => {
    const stretch = isReplace(edit) ? stretches.shift() : undefined;
    if (edit.kind === "remove" && gone.has(edit)) return [];
    const own = edit.kind === "insert" ? over.get(edit) : undefined;
    return [{ at: placeInOrder(edit), write: () => write(edit, stretch, located, packages, own) }];
  });
  writes.sort((a, b) => b.at[0] - a.at[0] || b.at[1] - a.at[1]);
  for (const { write } of writes) write();
}

/** What goes in front of a paragraph is written while that paragraph is still there to stand beside. */
const placeInOrder = (edit: Edit): readonly [number, number] =>
  edit.kind === "replace"
    ? [edit.paragraph, edit.start]
    : edit.kind === "insert"
      ? [edit.before, Number.POSITIVE_INFINITY]
      : [edit.from, 0];

function write(
  edit: Edit,
  stretch: Stretch | undefined,
  located: Located,
  packages: Packages,
  own: TakenOver | undefined,
): void {
  const made = edit.kind === "insert" ? packages.get(edit) : undefined;
  if (own && made !== undefined) located.control(own.control).insertOoxml(made, "Replace");
  else if (edit.kind === "insert" && made !== undefined) insertPackage(edit, made, located);
  else if (edit.kind === "insert") insertParagraphs(edit satisfies InsertParagraphs, located);
  else if (edit.kind === "remove") remove(edit, located);
  else if (stretch) replace(edit, stretch, located);
}

function replace(
  { paragraph: number, start, end, text, controls = [] }: ReplaceWords,
  { range, paragraph }: Stretch,
  located: Located,
): void {
  if (text === "") {
    if (start < end) range?.delete();
    return;
  }
  const own = controlOf({ paragraph: number, start, end }, located.whole.controls);
  const first = (words: string): Word.Range => {
    if (own) return located.control(own.id).insertText(words, "Replace");
    if (!range) return paragraph.insertText(words, "Start");
    // A point is the words before it: at their end, so that the new ones look as they do.
    return range.insertText(words, start < end ? "Replace" : "End");
  };
  writeWords(text, controls, 0, first, located.datePicker);
}

/** The content control that holds exactly some words. */
const controlOf = <C extends Control>(
  { paragraph, start, end }: Pick<ReplaceWords, "paragraph" | "start" | "end">,
  controls: readonly C[],
): C | undefined =>
  controls.find(
    ({ span }) =>
      start < end &&
      span.paragraph === paragraph &&
      span.endParagraph === undefined &&
      span.start === start &&
      span.end === end,
  );

function remove({ from, count }: RemoveParagraphs, located: Located): void {
  const { controls, reading } = located.whole;
  // A control whose paragraphs all go would stay behind, empty; deleted with its content it leaves a paragraph mark.
  const whole = controlsWithin(controls, reading.paragraphs, from, from + count - 1);
  for (const { id } of whole) located.control(id).delete(true);
  for (let at = from + count - 1; at >= from; at--) located.paragraph(at).delete();
}

/**
 * The same change with as few words as carry it, so that what stays keeps its look, its comments and its place under
 * Track Changes. Whole words: half a word struck through is hard to read.
 */
export function smallest(edit: ReplaceWords): ReplaceWords {
  const { was, text, controls = [] } = edit;
  // The places of content controls count from where the new text begins.
  if (controls.length > 0) return edit;
  let start = 0;
  while (start < was.length && start < text.length && was[start] === text[start]) start++;
  while ((start > 0 && inWord(was, start)) || (start > 0 && inWord(text, start))) start--;
  let end = 0;
  const most = Math.min(was.length, text.length) - start;
  while (end < most && was[was.length - 1 - end] === text[text.length - 1 - end]) end++;
  while (end > 0 && (inWord(was, was.length - end) || inWord(text, text.length - end))) end--;
  return {
    ...edit,
    start: edit.start + start,
    end: edit.end - end,
    was: was.slice(start, was.length - end),
    text: text.slice(start, text.length - end),
  };
}

/** Whether a place has letters or digits on both sides. */
const inWord = (text: string, at: number): boolean =>
  WORD.test(text[at - 1] ?? "") && WORD.test(text[at] ?? "");
const WORD = /[\p{L}\p{N}]/u;
