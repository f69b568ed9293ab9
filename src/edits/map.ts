import type { Span } from "../model/span";
import type { Edit } from "./edit";

/**
 * Where a stretch of the draft is after the edits, or null where its words were changed or removed.
 * `edits` as given to `applyEdits`: their places are those before any of them.
 */
export function mapSpan(span: Span, edits: readonly Edit[]): Span | null {
  const last = span.endParagraph ?? span.paragraph;
  let moved = 0;
  let movedEnd = 0;
  let start = span.start;
  let end = span.end;
  for (const edit of edits) {
    if (edit.kind === "insert") {
      if (edit.before <= span.paragraph) moved += edit.paragraphs.length;
      if (edit.before <= last) movedEnd += edit.paragraphs.length;
    } else if (edit.kind === "remove") {
      const beyond = edit.from + edit.count;
      if (edit.from <= last && beyond > span.paragraph && edit.count > 0) return null;
      if (beyond <= span.paragraph) {
        moved -= edit.count;
        movedEnd -= edit.count;
      }
    } else {
      const grown = edit.text.length - (edit.end - edit.start);
      const afterStart =
        edit.paragraph > span.paragraph || (edit.paragraph === span.paragraph && edit.end > span.start);
      const beforeEnd = edit.paragraph < last || (edit.paragraph === last && edit.start < span.end);
      if (afterStart && beforeEnd && edit.paragraph >= span.paragraph && edit.paragraph <= last) return null;
      if (edit.paragraph === span.paragraph && edit.end <= span.start) start += grown;
      if (edit.paragraph === last && edit.end <= (last === span.paragraph ? span.start : 0)) end += grown;
    }
  }
  const paragraph = span.paragraph + moved;
  const endParagraph = last + movedEnd;
  return endParagraph === paragraph ? { paragraph, start, end } : { paragraph, start, end, endParagraph };
}
