import type { Paragraph } from "../model/paragraph";
import { perParagraph } from "../model/per-paragraph";
import { wordsSingly } from "../model/single-spaces";
import words from "./vocabulary/likely-sections.json";

const LISTS = words.sections.map(({ id, lists }) => ({
  id,
  lists: lists.map((list) => new RegExp(`\\b(?:${list.join("|")})`, "g")),
}));

/** A title or a line of a title page is shorter, or no sentence. UTF-16 units. */
const SHORTEST = 40;
const SENTENCE = /[.!?:;][”"’')\]]*$/;

/** How well a paragraph fits a section: different words of it, and whether each of its lists has one of them. */
export interface Likely {
  readonly id: string;
  readonly weight: number;
  readonly full: boolean;
}

/** What a paragraph of prose may be among the standard sections; empty for a line too short to be one. */
export const likelySections: (paragraph: Paragraph) => readonly Likely[] = perParagraph(({ text }) => {
  if (text.length < SHORTEST || !SENTENCE.test(text.trimEnd())) return [];
  const lower = wordsSingly(text).toLowerCase();
  return LISTS.flatMap(({ id, lists }) => {
    const found = lists.map((list) => new Set(lower.match(list)).size);
    const weight = found.reduce((sum, size) => sum + size, 0);
    return weight > 0 ? [{ id, weight, full: found.every((size) => size > 0) }] : [];
  });
});
