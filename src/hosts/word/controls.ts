import type { Control } from "../../model/reading";
import type { Span } from "../../model/span";
import { shownText } from "./text";

/** What Word tells of a content control. */
export interface Told {
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  readonly text: string;
}

/** A content control of the draft, and the id under which Word knows it. */
export interface HeldControl extends Control {
  readonly id: number;
}

interface Place {
  readonly paragraph: number;
  readonly offset: number;
}

/**
 * Where content controls stand among the draft's paragraphs. Word tells their words, not their places; it tells them
 * in document order, the outer before the inner, so that each is looked for behind where the last one began or ended.
 * One whose words are not found, or which bears no tag, is left out.
 */
export function controlsAmong(
  told: readonly Told[],
  paragraphs: readonly { readonly text: string }[],
): readonly HeldControl[] {
  const found: HeldControl[] = [];
  let from: Place = { paragraph: 0, offset: 0 };
  for (const { id, tag, title, text } of told) {
    if (tag === "") continue;
    // Whole paragraphs may end with the mark of the last.
    const lines = text
      .replace(/[\r\n]+$/, "")
      .split(/\r\n|\r|\n/)
      .map(shownText);
    if (lines.join("") === "") continue;
    const span = spanOf(lines, paragraphs, from) ?? spanOf(lines, paragraphs, { paragraph: 0, offset: 0 });
    if (!span) continue;
    found.push({ id, tag, title, span });
    const isPart = span.endParagraph === undefined && !isWhole(span, paragraphs);
    from = { paragraph: span.paragraph, offset: isPart ? span.end : span.start };
  }
  return found;
}

const isWhole = (span: Span, paragraphs: readonly { readonly text: string }[]): boolean =>
  span.start === 0 && span.end === paragraphs[span.endParagraph ?? span.paragraph]?.text.length;

function spanOf(
  lines: readonly string[],
  paragraphs: readonly { readonly text: string }[],
  from: Place,
): Span | null {
  const [first = "", ...rest] = lines;
  const last = rest.at(-1);
  for (let at = from.paragraph; at + rest.length < paragraphs.length; at++) {
    const { text = "" } = paragraphs[at] ?? {};
    if (last === undefined) {
      const start = text.indexOf(first, at === from.paragraph ? from.offset : 0);
      if (start >= 0) return { paragraph: at, start, end: start + first.length };
    } else if (text === first && rest.every((line, i) => paragraphs[at + 1 + i]?.text === line))
      return { paragraph: at, start: 0, end: last.length, endParagraph: at + rest.length };
  }
  return null;
}

/** The controls around whole paragraphs that hold nothing else than paragraphs `from` to `to`. */
export const controlsWithin = (
  controls: readonly HeldControl[],
  paragraphs: readonly { readonly text: string }[],
  from: number,
  to: number,
): readonly HeldControl[] =>
  controls.filter(
    ({ span }) =>
      span.paragraph >= from && (span.endParagraph ?? span.paragraph) <= to && isWhole(span, paragraphs),
  );

/** The controls around whole paragraphs that begin or end with paragraph `at`, the outermost first. */
export const controlsAtEdge = (
  controls: readonly HeldControl[],
  paragraphs: readonly { readonly text: string }[],
  at: number,
  edge: "begins" | "ends",
): readonly HeldControl[] =>
  controls.filter(
    ({ span }) =>
      (edge === "begins" ? span.paragraph : (span.endParagraph ?? span.paragraph)) === at &&
      isWhole(span, paragraphs),
  );
