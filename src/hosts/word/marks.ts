import { findPlace } from "../../edits/place";
import type { Paragraph } from "../../model/paragraph";
import type { Mark, Outcome } from "../port";
import type { Features } from "./abilities";
import type { Batch } from "./ask";
import type { Located, Wanted } from "./places";

/** The marks that Word has, so that they can be taken away. */
export type Marked =
  | { readonly kind: "annotation"; readonly ids: readonly string[] }
  | { readonly kind: "highlight"; readonly ranges: readonly Word.Range[] };

/** What has to be got hold of for marks: those whose words are gone mark nothing. */
export function wantedForMarks(
  marks: readonly Mark[],
  now: readonly Paragraph[],
): Wanted & { readonly marks: readonly Mark[] } {
  const found = marks.flatMap((mark) => {
    const span = findPlace(now, mark.place);
    return span ? [{ mark, span }] : [];
  });
  return { marks: found.map(({ mark }) => mark), spans: found.map(({ span }) => span), paragraphs: [] };
}

const COLOUR: Readonly<Record<Mark["severity"], "Red" | "Berry" | "Blue">> = {
  error: "Red",
  warning: "Berry",
  info: "Blue",
};

/**
 * Puts annotations ("critiques") on the words: Word does not save them. Their offsets count the letters that stand
 * (office-js issue 5672), as the draft's do. A point has nothing to underline; a stretch over several paragraphs is
 * marked in its first.
 */
export async function annotate(
  batch: Batch,
  features: Features,
  marks: readonly Mark[],
  located: Located,
): Promise<Outcome<Marked>> {
  const byParagraph = new Map<number, Word.Critique[]>();
  for (const [at, { span, paragraph }] of located.stretches.entries()) {
    const mark = marks[at];
    const text = located.whole.reading.paragraphs[span.paragraph]?.text ?? "";
    const length = (span.endParagraph === undefined ? span.end : text.length) - span.start;
    if (!mark || length <= 0 || !paragraph) continue;
    const critiques = byParagraph.get(span.paragraph);
    const critique: Word.Critique = {
      colorScheme: COLOUR[mark.severity],
      start: span.start,
      length,
      ...(features.annotationTexts && {
        popupOptions: {
          brandingTextResourceId: "Answerable.Name",
          titleResourceId: "Answerable.Problem",
          subtitleResourceId: "Answerable.Problem",
          suggestions: [],
        },
      }),
    };
    if (critiques) critiques.push(critique);
    else byParagraph.set(span.paragraph, [critique]);
  }
  const ids = [...byParagraph].map(([number, critiques]) =>
    located.paragraph(number).insertAnnotations({ critiques }),
  );
  await batch.sync();
  return { ok: true, value: { kind: "annotation", ids: ids.flatMap(({ value }) => value) } };
}

/** Highlights the words for as long as the document is open: the document itself stays as it is. */
export async function highlight(batch: Batch, located: Located): Promise<Outcome<Marked>> {
  const ranges = located.stretches.flatMap(({ range, span }) =>
    range && (span.end > span.start || span.endParagraph !== undefined) ? [range] : [],
  );
  for (const range of ranges) {
    range.highlight();
    // Needed once more, to take the highlight away.
    range.track();
  }
  await batch.sync();
  return { ok: true, value: { kind: "highlight", ranges } };
}

/** Queues taking marks away; one that went with its words is gone already. */
export function queueUnmark(context: Word.RequestContext, marked: Marked): void {
  if (marked.kind === "annotation") for (const id of marked.ids) context.document.getAnnotationById(id).delete();
  else
    for (const range of marked.ranges) {
      range.removeHighlight();
      range.untrack();
    }
}
