import { type Edit, replaceWords } from "../../edits/edit";
import { lettersBefore, offsetAfter } from "./letters";

/**
 * What somebody has typed into a paragraph on the page, as a change to the draft; null where no letter has changed.
 * `before` and `after` are the element's own text, which may differ from the paragraph's in white space.
 */
export function typed(
  paragraphs: readonly { readonly text: string }[],
  paragraph: number,
  before: string,
  after: string,
): Edit | null {
  const shared = sharedStart(before, after);
  const ending = sharedEnd(before.slice(shared), after.slice(shared));
  const gone = before.slice(shared, before.length - ending);
  const come = plain(after.slice(shared, after.length - ending));
  if (gone === "" && come === "") return null;
  const text = paragraphs[paragraph]?.text ?? "";
  if (text === plain(before)) return replaceWords(paragraphs, paragraph, shared, shared + gone.length, come);
  // White space has no letters: whether the place is in front of it or behind is told by what stands there.
  const behindSpace = gone === "" ? /\s$/.test(before.slice(0, shared)) : /^\S/.test(gone);
  const start = offsetAfter(text, lettersBefore(before, shared), behindSpace ? "last" : "first");
  const end = offsetAfter(text, lettersBefore(before, shared + gone.length), "first");
  return replaceWords(paragraphs, paragraph, start, Math.max(start, end), come);
}

/** How many characters two texts have in common at their start. */
export function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** How many characters two texts have in common at their end. */
export const sharedEnd = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
};

/** Browsers write a space at the end of a line as a non-breaking one, so that it is seen. */
export const plain = (text: string): string => text.replace(/\u00a0/g, " ");
