import { changedStretch } from "../model/changed-stretch";
import { type Here, lookingThrough } from "../model/in-each";
import type { Paragraph } from "../model/paragraph";
import { isPlain, type Mark, type MarkReader } from "./mark";

/**
 * The same as `inEach` for what the mark of a paragraph, by one reader or another, shows of it: after an edit only the
 * changed stretch is looked through again. Call it once for each kind of question.
 */
export function inMarks<Found>(
  find: (mark: Mark, paragraph: Paragraph) => Found | null,
): (paragraphs: readonly Paragraph[], marks: MarkReader) => readonly Here<Found>[] {
  const lookBy = perReader((marks) => lookingThrough((paragraph) => find(marks(paragraph), paragraph)));
  return (paragraphs, marks) => lookBy(marks)(paragraphs);
}

/** What is kept for each reader of marks, for as long as the reader is. */
function perReader<Kept>(make: (marks: MarkReader) => Kept): (marks: MarkReader) => Kept {
  const known = new WeakMap<MarkReader, Kept>();
  return (marks) => {
    let kept = known.get(marks);
    if (kept === undefined) {
      kept = make(marks);
      known.set(marks, kept);
    }
    return kept;
  };
}

/** The mark of each paragraph of a draft, and whether nothing tells it from words of whatever it stands under. */
interface Marked {
  readonly marked: readonly Mark[];
  readonly plain: readonly boolean[];
}

const marking = perReader((marks): ((paragraphs: readonly Paragraph[]) => Marked) => {
  let last: readonly Paragraph[] = [];
  let marked: readonly Mark[] = [];
  let plain: readonly boolean[] = [];
  return (paragraphs) => {
    const { from, to, was } = changedStretch(last, paragraphs);
    const changed = paragraphs.slice(from, to).map(marks);
    marked = marked.slice(0, from).concat(changed, marked.slice(was));
    plain = plain.slice(0, from).concat(changed.map(isPlain), plain.slice(was));
    last = paragraphs;
    return { marked, plain };
  };
});

/** Reads the marks of all paragraphs, and after an edit only of the changed stretch. */
export const marksOf = (paragraphs: readonly Paragraph[], marks: MarkReader): Marked =>
  marking(marks)(paragraphs);
