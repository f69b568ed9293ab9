import { findPlace } from "../../edits/place";
import { addTo } from "../../model/groups";
import type { Paragraph } from "../../model/paragraph";
import type { Span } from "../../model/span";
import type { Abilities, Mark } from "../port";
import type { Batch } from "./ask";
import type { Located } from "./places";
import type { Wanted } from "./stretches";

/** The marks that Word shows, so that they can be taken away. */
export type Marked =
  | { readonly kind: "annotation"; readonly ids: readonly string[] }
  | { readonly kind: "highlight"; readonly ranges: readonly Word.Range[] };

interface Marking {
  readonly mark: Mark;
  readonly span: Span;
}

/** Where the marks go now; one whose words are gone marks nothing, and a point has nothing to be marked. */
export function markingsIn(marks: readonly Mark[], now: readonly Paragraph[]): readonly Marking[] {
  return marks.flatMap((mark) => {
    const span = findPlace(now, mark.place);
    if (!span || (span.end === span.start && span.endParagraph === undefined)) return [];
    return [{ mark, span }];
  });
}

/** Annotations are made in paragraphs; a highlight wants the words themselves. */
export function wantedForMarks(markings: readonly Marking[], kind: Abilities["marks"]): Wanted {
  const spans = markings.map(({ span }) => span);
  return kind === "annotation"
    ? { spans: [], paragraphs: [...new Set(spans.map(({ paragraph }) => paragraph))] }
    : { spans, paragraphs: [], some: true };
}

const COLOUR: Readonly<Record<Mark["severity"], Word.Critique["colorScheme"]>> = {
  error: "Red",
  warning: "Berry",
  info: "Blue",
};

/**
 * Puts annotations ("critiques") on the words, which Word does not save. Their offsets count the letters that stand
 * (office-js issue 5672), as the draft's do. A stretch over several paragraphs is marked in its first. They have no
 * text of their own: Word shows only strings of the manifest (office-js issue 6957).
 */
export async function annotate(
  batch: Batch,
  markings: readonly Marking[],
  located: Located,
): Promise<Marked> {
  const byParagraph = new Map<number, Word.Critique[]>();
  for (const { mark, span } of markings) {
    const text = located.whole.reading.paragraphs[span.paragraph]?.text ?? "";
    const length = (span.endParagraph === undefined ? span.end : text.length) - span.start;
    if (length <= 0) continue;
    addTo(byParagraph, span.paragraph, { colorScheme: COLOUR[mark.severity], start: span.start, length });
  }
  const ids = [...byParagraph].map(([number, critiques]) =>
    located.paragraph(number).insertAnnotations({ critiques }),
  );
  await batch.sync();
  return { kind: "annotation", ids: ids.flatMap(({ value }) => value) };
}

/** Highlights the words for as long as the document is open: what is saved stays as it is. */
export async function highlight(batch: Batch, { stretches }: Located): Promise<Marked> {
  const ranges = stretches.flatMap(({ range }) => (range ? [range] : []));
  for (const range of ranges) {
    range.highlight();
    // Needed once more, to take the highlight away.
    range.track();
  }
  await batch.sync();
  return { kind: "highlight", ranges };
}

/** Takes marks away in the context in which they were made. */
export async function removeMarks(batch: Batch, marked: Marked): Promise<void> {
  if (marked.kind === "annotation") {
    for (const id of marked.ids) batch.context.document.getAnnotationById(id).delete();
    await batch.sync();
    return;
  }
  for (const range of marked.ranges) {
    range.removeHighlight();
    range.untrack();
  }
  await marked.ranges[0]?.context.sync();
}
