import type { Paragraph } from "./paragraph";

/**
 * Remembers what `work` made of a paragraph for as long as the paragraph object lives. Hosts keep the objects of
 * unchanged paragraphs, so that after an edit only the edited paragraph is looked at again.
 */
export function perParagraph<Result>(
  work: (paragraph: Paragraph) => Result,
): (paragraph: Paragraph) => Result {
  const known = new WeakMap<Paragraph, { readonly result: Result }>();
  return (paragraph) => {
    const before = known.get(paragraph);
    if (before) return before.result;
    const result = work(paragraph);
    known.set(paragraph, { result });
    return result;
  };
}
