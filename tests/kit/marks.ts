import type { Span } from "../../src/model/span";

/** `⟪` and `⟫` around the words of a stretch, `⟪⟫` for an empty one; the drafts of examples are written so. */
export const unmarked = (text: string): string => text.replace(/[⟪⟫]/g, "");

/** The texts of paragraphs with the stretches marked, to be compared with an example as it was written. */
export function marked(texts: readonly string[], spans: readonly Span[]): string[] {
  const marks = texts.map((): { at: number; mark: string; rank: number }[] => []);
  for (const span of spans) {
    const last = span.endParagraph ?? span.paragraph;
    const empty = last === span.paragraph && span.start === span.end;
    if (empty) marks[span.paragraph]?.push({ at: span.start, mark: "⟪⟫", rank: 1 });
    else {
      marks[span.paragraph]?.push({ at: span.start, mark: "⟪", rank: 2 });
      marks[last]?.push({ at: span.end, mark: "⟫", rank: 0 });
    }
  }
  return texts.map((text, i) => {
    let result = "";
    let from = 0;
    for (const { at, mark } of (marks[i] ?? []).sort((a, b) => a.at - b.at || a.rank - b.rank)) {
      result += text.slice(from, at) + mark;
      from = at;
    }
    return result + text.slice(from);
  });
}
