import type { Cell, Paragraph } from "../model/paragraph";
import { textsIn } from "../model/span";
import {
  type AnyEdit,
  type DivideParagraph,
  type Edit,
  type OverwriteStretch,
  overlap,
  type ReplaceWords,
  reach,
} from "./edit";

export type Applied =
  | {
      readonly ok: true;
      readonly paragraphs: readonly Paragraph[];
      /** The edits that turn the result back into what it was. */
      readonly undo: readonly Edit[];
    }
  | { readonly ok: false; readonly reason: string; readonly edit: AnyEdit };

/**
 * Applies edits together, all or none. Paragraphs that no edit touches keep their objects.
 * Fails with a reason where words are no longer as the edit expects, where a place is not in the draft, or where
 * two edits want the same words.
 */
export function applyEdits(paragraphs: readonly Paragraph[], edits: readonly AnyEdit[]): Applied {
  const ordered = edits
    .map((edit, at) => ({ edit, at }))
    .sort((a, b) => order(a.edit, b.edit) || a.at - b.at);
  for (const [i, { edit }] of ordered.entries()) {
    const reason = misfit(paragraphs, edit);
    if (reason) return { ok: false, reason, edit };
    // In document order an edit can only meet edits of the paragraphs it reaches, so the look-back is short.
    for (let j = i - 1; j >= 0; j--) {
      const before = ordered[j]?.edit;
      if (!before || lastOf(before) < firstOf(edit)) break;
      if (overlap(before, edit)) return { ok: false, reason: "Two changes want the same words.", edit };
    }
  }

  const result: Paragraph[] = [];
  const undo: Edit[] = [];
  let next = 0;
  const copyUpTo = (paragraph: number): void => {
    for (; next < paragraph; next++) result.push(paragraphs[next] as Paragraph);
  };
  for (let i = 0; i < ordered.length; i++) {
    const edit = ordered[i]?.edit as AnyEdit;
    copyUpTo(firstOf(edit));
    if (edit.kind === "insert") {
      if (edit.paragraphs.length > 0)
        undo.push({ kind: "remove", from: result.length, count: edit.paragraphs.length });
      result.push(...edit.paragraphs);
    } else if (edit.kind === "remove") {
      putBack(undo, result.length, paragraphs.slice(edit.from, edit.from + edit.count));
      next = edit.from + edit.count;
    } else if (edit.kind === "divide") {
      divide(paragraphs[edit.paragraph] as Paragraph, edit, result, undo);
      next = edit.paragraph + 1;
    } else if (edit.kind === "overwrite") {
      overwrite(paragraphs.slice(edit.from, edit.to + 1), edit, result, undo);
      next = edit.to + 1;
    } else if (edit.kind === "join") {
      const [first, second] = paragraphs.slice(edit.paragraph, edit.paragraph + 2) as [Paragraph, Paragraph];
      const { length } = first.text;
      const replaced = { start: length, end: length + second.text.length, was: second.text, text: "" };
      undo.push({ kind: "replace", paragraph: result.length, ...replaced });
      undo.push({ kind: "insert", before: result.length + 1, paragraphs: [second] });
      // A paragraph without words has nothing that should go on looking as it did.
      result.push({ ...(length === 0 ? second : first), text: first.text + second.text });
      next = edit.paragraph + 2;
    } else {
      const inOne: ReplaceWords[] = [edit];
      while (isReplaceIn(ordered[i + 1]?.edit, edit.paragraph))
        inOne.push(ordered[++i]?.edit as ReplaceWords);
      result.push(rewritten(paragraphs[edit.paragraph] as Paragraph, inOne, result.length, undo));
      next = edit.paragraph + 1;
    }
  }
  copyUpTo(paragraphs.length);
  return { ok: true, paragraphs: result, undo };
}

/** Neighbours that went one by one come back in one: two insertions at one place have no order of their own. */
function putBack(undo: Edit[], before: number, paragraphs: readonly Paragraph[]): void {
  if (paragraphs.length === 0) return;
  const last = undo.at(-1);
  if (last?.kind === "insert" && last.before === before)
    undo[undo.length - 1] = { ...last, paragraphs: [...last.paragraphs, ...paragraphs] };
  else undo.push({ kind: "insert", before, paragraphs });
}

function divide(
  paragraph: Paragraph,
  { start, end, was, lines }: DivideParagraph,
  result: Paragraph[],
  undo: Edit[],
): void {
  const tail = paragraph.text.slice(end);
  const first = lines[0] ?? "";
  const at = result.length;
  undo.push({
    kind: "replace",
    paragraph: at,
    start,
    end: start + first.length,
    was: first,
    text: was + tail,
  });
  undo.push({ kind: "remove", from: at + 1, count: lines.length - 1 });
  for (const [i, line] of lines.entries()) {
    const text = `${i === 0 ? paragraph.text.slice(0, start) : ""}${line}${i === lines.length - 1 ? tail : ""}`;
    result.push({ ...paragraph, text });
  }
}

function overwrite(
  touched: readonly Paragraph[],
  { start, end, lines }: OverwriteStretch,
  result: Paragraph[],
  undo: Edit[],
): void {
  const [first, last] = [touched[0] as Paragraph, touched.at(-1) as Paragraph];
  const at = result.length;
  undo.push({ kind: "remove", from: at, count: lines.length });
  putBack(undo, at + lines.length, touched);
  const [head, tail] = [first.text.slice(0, start), last.text.slice(end)];
  for (const [i, line] of lines.entries()) {
    const text = `${i === 0 ? head : ""}${line}${i === lines.length - 1 ? tail : ""}`;
    result.push({ ...(start === 0 ? last : first), text });
  }
}

function rewritten(
  paragraph: Paragraph,
  edits: readonly ReplaceWords[],
  at: number,
  undo: Edit[],
): Paragraph {
  let text = "";
  let from = 0;
  for (const edit of edits) {
    text += paragraph.text.slice(from, edit.start);
    undo.push({
      kind: "replace",
      paragraph: at,
      start: text.length,
      end: text.length + edit.text.length,
      was: edit.text,
      text: edit.was,
    });
    text += edit.text;
    from = edit.end;
  }
  return { ...paragraph, text: text + paragraph.text.slice(from) };
}

function misfit(paragraphs: readonly Paragraph[], edit: AnyEdit): string | null {
  if (edit.kind === "insert")
    return edit.before >= 0 && edit.before <= paragraphs.length ? null : "That place is not in the draft.";
  if (edit.kind === "remove") {
    const fits = edit.from >= 0 && edit.count >= 0 && edit.from + edit.count <= paragraphs.length;
    return fits ? null : "That place is not in the draft.";
  }
  if (edit.kind === "join") {
    const [first, second] = [paragraphs[edit.paragraph], paragraphs[edit.paragraph + 1]];
    if (!first || !second) return "That place is not in the draft.";
    const same = first.text === edit.was[0] && second.text === edit.was[1];
    if (!same) return "The words there have changed since the check.";
    return sameCell(first.cell, second.cell) ? null : "A paragraph cannot run on in another cell.";
  }
  if (edit.kind === "overwrite") return misfitStretch(paragraphs, edit);
  if (edit.kind === "divide" && edit.lines.length < 2)
    return "There is nothing to divide the paragraph into.";
  const text = paragraphs[edit.paragraph]?.text;
  if (text === undefined || edit.start < 0 || edit.end < edit.start || edit.end > text.length)
    return "That place is not in the draft.";
  return text.slice(edit.start, edit.end) === edit.was
    ? null
    : "The words there have changed since the check.";
}

function misfitStretch(paragraphs: readonly Paragraph[], edit: OverwriteStretch): string | null {
  const { from, start, to, end, was, lines } = edit;
  const touched = paragraphs.slice(from, to + 1);
  const [first, last] = [touched[0], touched.at(-1)];
  if (from < 0 || to <= from || !first || !last || touched.length !== to - from + 1 || lines.length === 0)
    return "That place is not in the draft.";
  if (start < 0 || start > first.text.length || end < 0 || end > last.text.length)
    return "That place is not in the draft.";
  if (touched.some(({ cell }) => !sameCell(cell, first.cell)))
    return "Words of several cells cannot be replaced together.";
  const words = textsIn(paragraphs, { paragraph: from, start, end, endParagraph: to });
  const same = words.length === was.length && words.every((each, at) => each === was[at]);
  return same ? null : "The words there have changed since the check.";
}

const sameCell = (a: Cell | null, b: Cell | null): boolean =>
  a === b || (a !== null && b !== null && a.table === b.table && a.row === b.row && a.column === b.column);

const firstOf = (edit: AnyEdit): number => reach(edit)[0];
const lastOf = (edit: AnyEdit): number => reach(edit)[1];
const isReplaceIn = (edit: AnyEdit | undefined, paragraph: number): boolean =>
  edit?.kind === "replace" && edit.paragraph === paragraph;

/** Document order; what goes in front of a paragraph comes before what changes it. */
const order = (a: AnyEdit, b: AnyEdit): number =>
  firstOf(a) - firstOf(b) ||
  Number(b.kind === "insert") - Number(a.kind === "insert") ||
  (a.kind === "replace" && b.kind === "replace" ? a.start - b.start || a.end - b.end : 0);
