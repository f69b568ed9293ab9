import { plainParagraph } from "../model/paragraph";
import type { Control } from "../model/reading";
import { compareSpans, type Span } from "../model/span";
import type { AnyEdit, Edit, NewControl } from "./edit";

/**
 * The content controls of a draft after edits that were applied together: those that were there, moved and grown with
 * their words, and those that the edits make. One of which nothing is left is gone.
 */
export function controlsAfter(controls: readonly Control[], given: readonly AnyEdit[]): readonly Control[] {
  const after: Control[] = [];
  const edits = given.flatMap(asWords);
  for (const control of controls) {
    const span = carried(control.span, edits);
    if (span) after.push({ ...control, span });
  }
  for (const edit of edits) {
    if (edit.kind === "remove") continue;
    for (const made of edit.controls ?? []) after.push(controlMade(made, edit, edits));
  }
  return after.sort(
    (a, b) =>
      a.span.paragraph - b.span.paragraph ||
      a.span.start - b.span.start ||
      -compareSpans({ ...a.span, start: 0, paragraph: 0 }, { ...b.span, start: 0, paragraph: 0 }),
  );
}

/** Edits of paragraph marks as edits of words and whole paragraphs: what goes on behind a mark is as if written anew. */
function asWords(edit: AnyEdit): readonly Edit[] {
  if (edit.kind === "divide") {
    const { paragraph, start, end, was, lines } = edit;
    const fresh = lines.slice(1).map((text) => plainParagraph(text));
    return [
      { kind: "replace", paragraph, start, end, was, text: lines[0] ?? "" },
      { kind: "insert", before: paragraph + 1, paragraphs: fresh },
    ];
  }
  if (edit.kind === "overwrite") {
    const { from, start, to, end, was, lines } = edit;
    const [first = "", last = ""] = [was[0], was.at(-1)];
    const fresh = lines.slice(1).map((text) => plainParagraph(text));
    return [
      {
        kind: "replace",
        paragraph: from,
        start,
        end: start + first.length,
        was: first,
        text: lines[0] ?? "",
      },
      { kind: "insert", before: from + 1, paragraphs: fresh },
      { kind: "replace", paragraph: to, start: 0, end, was: last, text: "" },
      { kind: "remove", from: from + 1, count: to - from },
    ];
  }
  if (edit.kind !== "join") return [edit];
  const [{ length }, text] = edit.was;
  return [
    { kind: "replace", paragraph: edit.paragraph, start: length, end: length, was: "", text },
    { kind: "remove", from: edit.paragraph + 1, count: 1 },
  ];
}

function controlMade({ tag, title, span }: NewControl, edit: Edit, edits: readonly Edit[]): Control {
  const at = edit.kind === "insert" ? edit.before : edit.kind === "replace" ? edit.paragraph : edit.from;
  const first = at + shiftOf(edits, edit.kind === "insert" ? at : at + 1);
  const start =
    edit.kind === "replace"
      ? edit.start + grownIn(edits, edit.paragraph, (other) => other !== edit && other.end <= edit.start)
      : 0;
  const last = span.endParagraph ?? span.paragraph;
  const moved: Span = { paragraph: first + span.paragraph, start: start + span.start, end: start + span.end };
  return {
    tag,
    title,
    span: last === span.paragraph ? moved : { ...moved, end: span.end, endParagraph: first + last },
  };
}

/** By how much paragraphs from number `from` on move: what goes in front of them, less what goes away before them. */
const shiftOf = (edits: readonly Edit[], from: number): number =>
  edits.reduce((sum, edit) => {
    if (edit.kind === "insert") return edit.before < from ? sum + edit.paragraphs.length : sum;
    return edit.kind === "remove" && edit.from + edit.count <= from ? sum - edit.count : sum;
  }, 0);

type Replace = Extract<Edit, { kind: "replace" }>;

const grownIn = (edits: readonly Edit[], paragraph: number, counts: (edit: Replace) => boolean): number =>
  edits.reduce(
    (sum, edit) =>
      edit.kind === "replace" && edit.paragraph === paragraph && counts(edit)
        ? sum + edit.text.length - (edit.end - edit.start)
        : sum,
    0,
  );

/** Where a control is after the edits; words written inside it are its own. */
function carried(span: Span, edits: readonly Edit[]): Span | null {
  const last = span.endParagraph ?? span.paragraph;
  let first = span.paragraph;
  let end = last;
  let head = 0;
  let tail = 0;
  let inside = 0;
  for (const edit of edits) {
    if (edit.kind === "insert") {
      if (edit.before <= span.paragraph) head += edit.paragraphs.length;
      else if (edit.before <= last) inside += edit.paragraphs.length;
    } else if (edit.kind === "remove") {
      const beyond = edit.from + edit.count;
      const from = Math.max(edit.from, span.paragraph);
      const to = Math.min(beyond, last + 1);
      if (to > from) inside -= to - from;
      head -= Math.max(0, Math.min(beyond, span.paragraph) - edit.from);
      if (edit.from <= span.paragraph && beyond > span.paragraph) tail = 1;
    }
  }
  first += head;
  end += head + inside;
  if (end < first) return null;
  const before = grownIn(edits, span.paragraph, (edit) => isBefore(edit, span));
  const own = grownIn(
    edits,
    last,
    (edit) => edit.end <= span.end && !(last === span.paragraph && isBefore(edit, span)),
  );
  const start = tail === 1 ? 0 : span.start + before;
  const to = span.end + own + (last === span.paragraph ? before : 0);
  return end === first
    ? { paragraph: first, start, end: to }
    : { paragraph: first, start, end: to, endParagraph: end };
}

/** Whether an edit stands in front of a control. What replaces the whole of it goes into it. */
const isBefore = (edit: Replace, span: Span): boolean =>
  edit.end <= span.start &&
  !(edit.start === span.start && edit.end === span.start && span.start === span.end);
