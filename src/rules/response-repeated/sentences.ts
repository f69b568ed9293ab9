import { sentencesIn } from "../../language/sentences";
import type { Recommendation } from "../../model/draft";
import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { tellsAcceptance } from "../acceptance-missing/acceptance";
import { tellsWhoWatches } from "../monitoring-missing/monitoring";
import { foldedWords, keyOf } from "./folded-words";
import { saysWhose } from "./whose-words";

/** A sentence long enough that nobody writes it twice by chance. UTF-16 offsets. */
interface LongSentence {
  readonly start: number;
  readonly end: number;
  readonly key: number;
}

/** Fewer words than these recur by themselves in longer paragraphs: "The Council will report on this in May 2027." */
const FEWEST_IN_SENTENCE = 15;

/** The long sentences of a paragraph that has several; that it is accepted, and who watches over it, may be said under each. */
const longSentencesOf = perParagraph((paragraph: Paragraph): readonly LongSentence[] => {
  const { text } = paragraph;
  const all = sentencesIn(paragraph);
  if (all.length < 2) return NONE;
  const found: LongSentence[] = [];
  for (const { start: from, end } of all) {
    // "Garrow Police: We have …": whose answer it is, and no word of it.
    const start = Math.max(from, saysWhose(paragraph));
    const sentence = text.slice(start, end);
    const folded = foldedWords(sentence);
    if (
      folded.words >= FEWEST_IN_SENTENCE &&
      !tellsWhoWatches(paragraph, sentence) &&
      !tellsAcceptance(paragraph, sentence)
    )
      found.push({ start, end, key: keyOf(folded) });
  }
  return found.length > 0 ? found : NONE;
});

const NONE: readonly LongSentence[] = [];

/** The response, and its paragraph, in which a sentence stood first. */
export interface SentenceKnown {
  readonly of: Recommendation;
  readonly paragraph: number;
}

export interface SentenceAgain {
  readonly start: number;
  readonly end: number;
  readonly first: Recommendation;
}

/**
 * The sentences of paragraph `index` that another one, of this response or of another, has too; they are `known` by
 * their keys from then on. Neighbours as one. `whole` is the key of all words of the paragraph.
 */
export function sentencesAgain(
  paragraph: Paragraph,
  index: number,
  whole: number,
  of: Recommendation,
  known: Map<number, SentenceKnown>,
): readonly SentenceAgain[] {
  const again: SentenceAgain[] = [];
  const several = longSentencesOf(paragraph);
  // A paragraph of one sentence may stand in another response among several.
  const sentences = several.length > 0 ? several : [{ start: 0, end: paragraph.text.length, key: whole }];
  for (const { start, end, key } of sentences) {
    const before = known.get(key);
    if (!before) known.set(key, { of, paragraph: index });
    else if (before.paragraph !== index) {
      const first = before.of;
      const last = again.at(-1);
      if (last?.first === first && /^\s*$/.test(paragraph.text.slice(last.end, start)))
        again[again.length - 1] = { ...last, end };
      else again.push({ start, end, first });
    }
  }
  return again;
}
