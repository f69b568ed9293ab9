import type { Paragraph } from "./paragraph";
import { remembering } from "./remembering";

/**
 * Remembers what a work made of a paragraph for as long as the paragraph object lives. Hosts keep the objects of
 * unchanged paragraphs, so that after an edit only the edited paragraph is looked at again. Call it once for each kind
 * of work, not once a check; a result may be anything but undefined.
 */
export const perParagraph: <Result>(
  work: (paragraph: Paragraph) => Result,
) => (paragraph: Paragraph, _?: unknown) => Result = remembering<Paragraph, unknown>();
