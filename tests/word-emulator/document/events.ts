import type { Layout } from "./layout";
import type { XmlElement } from "./xml";

/** What Word tells of a change. */
export interface DocumentEvent {
  readonly kind: "ParagraphAdded" | "ParagraphChanged" | "ParagraphDeleted";
  readonly ids: readonly string[];
  readonly source: "Local" | "Remote";
  /** A tracked deletion changes how words look, not which there are. */
  readonly cause: "edit" | "tracked deletion" | "undo";
}

/**
 * What Word tells of a change, in its order. `edited` are the paragraphs whose words have changed, `marked` those in
 * which words were only marked as deleted; those that were not there before or are no longer are left out.
 */
export function eventsOf(
  before: Layout,
  after: Layout,
  edited: readonly XmlElement[],
  marked: readonly XmlElement[],
  cause: "edit" | "undo",
): (Pick<DocumentEvent, "kind" | "cause"> & { readonly paragraphs: readonly XmlElement[] })[] {
  const onlyIn = (one: Layout, other: Layout): XmlElement[] =>
    one === other ? [] : one.paragraphs.filter((paragraph) => !other.index.has(paragraph));
  const inBoth = (paragraphs: readonly XmlElement[]): XmlElement[] =>
    paragraphs.filter((one) => before.index.has(one) && after.index.has(one));
  return [
    { kind: "ParagraphAdded" as const, cause, paragraphs: onlyIn(after, before) },
    { kind: "ParagraphChanged" as const, cause, paragraphs: inBoth(edited) },
    { kind: "ParagraphChanged" as const, cause: "tracked deletion" as const, paragraphs: inBoth(marked) },
    { kind: "ParagraphDeleted" as const, cause, paragraphs: onlyIn(before, after) },
  ].filter(({ paragraphs }) => paragraphs.length > 0);
}
