import type { AnyEdit, DivideParagraph, OverwriteStretch } from "../../edits/edit";
import type { Paragraph } from "../../model/paragraph";

/** Edits as this host makes them, one step after another: words first, then the marks between them. */
export function inSteps(
  edits: readonly AnyEdit[],
  paragraphs: readonly Paragraph[],
): readonly (readonly AnyEdit[])[] {
  const [edit] = edits;
  if (edits.length !== 1 || !edit) return [edits];
  if (edit.kind === "overwrite") return overwriteSteps(edit, paragraphs);
  return edit.kind === "divide" ? divideSteps(edit) : [edits];
}

function divideSteps(edit: DivideParagraph): readonly (readonly AnyEdit[])[] {
  const { paragraph, start, end, was, lines } = edit;
  const [text = "", ...others] = lines;
  const at = start + text.length;
  const divided: AnyEdit = { ...edit, start: at, end: at, was: "", lines: ["", ...others] };
  if (text === was) return [[divided]];
  return [[{ kind: "replace", paragraph, start, end, was, text }], [divided]];
}

/**
 * What stands between goes, the ends are joined, and then parted where the lines end. Where nothing is left of the first
 * paragraph it goes too, and the new words stand in the last, whose looks go on.
 */
function overwriteSteps(
  { from, start, to, end, was, lines }: OverwriteStretch,
  paragraphs: readonly Paragraph[],
): readonly (readonly AnyEdit[])[] {
  const [line = "", ...others] = lines;
  const [gone = "", goneLast = ""] = [was[0], was.at(-1)];
  const kept = start > 0 ? 1 : 0;
  const into = kept === 1 ? from : to;
  const words: AnyEdit[] = [];
  const replace = (paragraph: number, at: number, old: string): void => {
    const text = paragraph === into ? line : "";
    if (old !== text)
      words.push({ kind: "replace", paragraph, start: at, end: at + old.length, was: old, text });
  };
  if (kept === 1) replace(from, start, gone);
  const count = to - from - kept;
  if (count > 0) words.push({ kind: "remove", from: from + kept, count });
  replace(to, 0, goneLast);
  const steps: AnyEdit[][] = words.length > 0 ? [words] : [];
  const head = (paragraphs[from]?.text ?? "").slice(0, start) + line;
  const tail = (paragraphs[to]?.text ?? "").slice(end);
  if (kept === 1) steps.push([{ kind: "join", paragraph: from, was: [head, tail] }]);
  const at = head.length;
  if (others.length > 0)
    steps.push([{ kind: "divide", paragraph: from, start: at, end: at, was: "", lines: ["", ...others] }]);
  return steps;
}
