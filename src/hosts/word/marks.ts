import { findPlace } from "../../edits/place";
import { addTo } from "../../model/groups";
import type { Paragraph } from "../../model/paragraph";
import type { Span } from "../../model/span";
import type { Abilities, DocumentPort, Mark, Outcome } from "../port";
import type { Ask, Batch } from "./ask";
import { notSupported } from "./faults";
import type { Located } from "./places";
import type { Wanted } from "./stretches";

/** The marks that Word shows, so that they can be taken away. */
type Marked =
  | { readonly kind: "annotation"; readonly ids: readonly string[] }
  | { readonly kind: "highlight"; readonly ranges: readonly Word.Range[] };

interface Marking {
  readonly mark: Mark;
  readonly span: Span;
}

/** What a marker works with. */
interface Around {
  readonly ask: Ask;
  find(batch: Batch, want: (now: readonly Paragraph[]) => Outcome<Wanted>): Promise<Outcome<Located>>;
  /** How this Word marks words. */
  way(): Abilities["marks"];
  /** Told where it refuses to. */
  refused(): void;
}

/** What puts marks on a document's words, in place of those before, and takes them away. */
export function markerOn({ ask, find, way, refused }: Around): Pick<DocumentPort, "mark" | "unmark"> {
  let shown: Marked | null = null;

  async function mark(marks: readonly Mark[]): Promise<Outcome<null>> {
    const kind = way();
    if (kind === "none") return notSupported();
    const removed = await unmark();
    if (!removed.ok) return removed;
    const outcome = await ask<null>(async (batch) => {
      const located = await find(batch, (now) => ({
        ok: true,
        value: wantedForMarks(markingsIn(marks, now), kind),
      }));
      if (!located.ok) return located;
      const markings = markingsIn(marks, located.value.whole.reading.paragraphs);
      shown =
        kind === "annotation"
          ? await annotate(batch, markings, located.value)
          : await highlight(batch, located.value);
      return { ok: true, value: null };
    });
    if (outcome.ok || kind !== "annotation" || outcome.code === "busy" || outcome.code === "closed")
      return outcome;
    // Without a Microsoft 365 subscription Word refuses annotations (office-js issue 4953).
    refused();
    return way() === "none" ? notSupported() : mark(marks);
  }

  async function unmark(): Promise<Outcome<null>> {
    const before = shown;
    if (!before) return { ok: true, value: null };
    shown = null;
    const outcome = await ask<null>(async (batch) => {
      await removeMarks(batch, before);
      return { ok: true, value: null };
    });
    // A mark whose words were deleted has gone with them.
    if (outcome.ok || outcome.code === "gone") return { ok: true, value: null };
    shown = before;
    return outcome;
  }

  return { mark, unmark };
}

/** Where the marks go now; one whose words are gone marks nothing, and a point has nothing to be marked. */
function markingsIn(marks: readonly Mark[], now: readonly Paragraph[]): readonly Marking[] {
  return marks.flatMap((mark) => {
    const span = findPlace(now, mark.place);
    if (!span || (span.end === span.start && span.endParagraph === undefined)) return [];
    return [{ mark, span }];
  });
}

/** Annotations are made in paragraphs; a highlight wants the words themselves. */
function wantedForMarks(markings: readonly Marking[], kind: Abilities["marks"]): Wanted {
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
async function annotate(batch: Batch, markings: readonly Marking[], located: Located): Promise<Marked> {
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
async function highlight(batch: Batch, { stretches }: Located): Promise<Marked> {
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
async function removeMarks(batch: Batch, marked: Marked): Promise<void> {
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
