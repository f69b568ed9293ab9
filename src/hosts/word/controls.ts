import type { Control } from "../../model/reading";
import type { Span } from "../../model/span";
import { placesIn } from "./pieces";
import type { Held } from "./whole";

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

/** What is known of the draft's paragraphs and of Word's, which count deleted words and deleted paragraphs too. */
export interface Texts {
  readonly paragraphs: readonly { readonly text: string }[];
  /** One for each paragraph of the draft. */
  readonly held: readonly Held[];
  /** The texts of all of Word's paragraphs. */
  readonly raws: readonly string[];
}

/**
 * Where content controls stand among the draft's paragraphs. Word tells their words, deleted ones too, and not their
 * places; it tells them in document order, the outer before the inner, so that each is looked for behind where the last
 * one began or ended. One whose words are not found, or which bears no tag, is left out.
 */
export function controlsAmong(told: readonly Told[], texts: Texts): readonly HeldControl[] {
  const found: HeldControl[] = [];
  let from: Place = { paragraph: 0, offset: 0 };
  for (const { id, tag, title, text } of told) {
    if (tag === "") continue;
    // Whole paragraphs may end with the mark of the last.
    const lines = text.replace(/[\r\n]+$/, "").split(/\r\n|\r|\n/);
    if (lines.join("") === "") continue;
    const raw = rawSpan(lines, texts.raws, from) ?? rawSpan(lines, texts.raws, { paragraph: 0, offset: 0 });
    const span = raw && shownSpan(raw, texts);
    if (!raw || !span) continue;
    found.push({ id, tag, title, span });
    const isPart =
      raw.endParagraph === undefined && raw.end - raw.start < (texts.raws[raw.paragraph]?.length ?? 0);
    from = { paragraph: raw.paragraph, offset: isPart ? raw.end : raw.start };
  }
  return found;
}

const isWhole = (span: Span, paragraphs: readonly { readonly text: string }[]): boolean =>
  span.start === 0 && span.end === paragraphs[span.endParagraph ?? span.paragraph]?.text.length;

/** Where the lines stand in Word's own texts; paragraphs count as Word counts them. */
function rawSpan(lines: readonly string[], raws: readonly string[], from: Place): Span | null {
  const [first = "", ...rest] = lines;
  const last = rest.at(-1);
  for (let at = from.paragraph; at + rest.length < raws.length; at++) {
    const text = raws[at] ?? "";
    if (last === undefined) {
      const start = text.indexOf(first, at === from.paragraph ? from.offset : 0);
      if (start >= 0) return { paragraph: at, start, end: start + first.length };
    } else if (text === first && rest.every((line, i) => raws[at + 1 + i] === line))
      return { paragraph: at, start: 0, end: last.length, endParagraph: at + rest.length };
  }
  return null;
}

/** The same in the draft, where what is deleted is not; null where nothing of it is left. */
function shownSpan(raw: Span, { paragraphs, held }: Texts): Span | null {
  const lastRaw = raw.endParagraph ?? raw.paragraph;
  const first = held.findIndex(({ word }) => word >= raw.paragraph);
  let last = first;
  while ((held[last + 1]?.word ?? Number.POSITIVE_INFINITY) <= lastRaw) last++;
  const [begins, ends] = [held[first], held[last]];
  if (!begins || !ends || begins.word > lastRaw) return null;
  const start =
    begins.word === raw.paragraph ? lettersBefore(begins, paragraphs[first]?.text ?? "", raw.start) : 0;
  const text = paragraphs[last]?.text ?? "";
  const end = ends.word === lastRaw ? lettersBefore(ends, text, raw.end) : text.length;
  if (first === last && end <= start) return null;
  return first === last
    ? { paragraph: first, start, end }
    : { paragraph: first, start, end, endParagraph: last };
}

/** How many letters of the draft's paragraph stand before an offset of Word's text of it. */
function lettersBefore({ raw }: Held, text: string, offset: number): number {
  const places = placesIn(raw, text);
  if (!places) return Math.min(offset, text.length);
  const at = places.findIndex((place) => place >= offset);
  return at < 0 ? text.length : at;
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
