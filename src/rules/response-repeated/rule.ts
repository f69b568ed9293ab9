import { blanksIn } from "../../language/blanks";
import { capitalised } from "../../model/capitalised";
import type { Draft, Recommendation } from "../../model/draft";
import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { perRecommendation } from "../../model/per-recommendation";
import { asksFor } from "../../model/signs";
import { wholeOf } from "../../model/span";
import { recommendationsIn } from "../../model/walk";
import { holdingOfWords } from "../holding";
import type { Found } from "../kit";
import { defineRule } from "../kit";
import { cite, quotedLast } from "../wording";
import { type FoldedWords, foldedTogether, foldedWords, keyOf, PASSAGE } from "./folded-words";
import { type SentenceKnown, sentencesAgain } from "./sentences";
import { saysWhose } from "./whose-words";

/** Fewer words than these recur by themselves: "The Board accepts this recommendation in full." */
const FEWEST_IN_PARAGRAPH = PASSAGE;
const FEWEST_IN_RESPONSE = 7;

interface Repeated extends Found {
  readonly of: Recommendation;
  readonly first: Recommendation;
  readonly whole: boolean;
  readonly words: string;
}

export default defineRule<Repeated>({
  id: "response-repeated",
  about: "No response, and no paragraph of one, is given twice.",
  severity: "warning",

  *find(draft) {
    const responses = new Map<number, Recommendation>();
    const paragraphs = new Map<number, Known>();
    const openings = new Map<number, Known>();
    const sentences = new Map<number, SentenceKnown>();
    for (const of of recommendationsIn(draft)) {
      const response = of.response;
      if (!response) continue;
      const whole = wholeResponse(of, draft.paragraphs);
      const same = whole === null ? undefined : responses.get(whole);
      if (same && sharesNoParagraph(same, of)) {
        const { span, text } = response;
        yield { span, recommendation: of.number, of, first: same, whole: true, words: text };
        continue;
      }
      if (whole !== null && !same) responses.set(whole, of);
      const again = paragraphsAgain(of, draft, paragraphs, openings);
      yield* again;
      yield* fewerWordsAgain(of, draft, again, sentences);
    }
  },

  say({ of, first, whole, words }, draft) {
    const [here, there] = [cite(of, draft), cite(first, draft)];
    return {
      what: whole
        ? `${capitalised(here)} has word for word the response to ${there}: ${quotedLast(words, 60)}.`
        : of === first
          ? `The response to ${here} says the same thing twice: ${quotedLast(words, 60)}.`
          : `The response to ${here} repeats a passage from the response to ${there}: ${quotedLast(words, 60)}.`,
      why: "A copied answer rarely fits two questions, and readers may take it for a slip.",
      todo:
        of === first
          ? "Keep it in one place."
          : `Answer what this ${draft.style.unit} asks; where one answer does serve both, write “See the response to ${there}”.`,
    };
  },

  from({ span, of, first, whole, words }, { paragraphs, style }) {
    const opening = paragraphs[span.paragraph];
    return opening ? [opening, of, first, whole, words, style] : null;
  },

  holds: (recommendation) => holdingOfWords(recommendation, "Its response is given nowhere else."),
});

interface Known {
  readonly of: Recommendation;
  readonly paragraph: number;
}

/** The paragraphs that an earlier response, or this one further up, has too; neighbours from one place as one. */
function paragraphsAgain(
  of: Recommendation,
  { paragraphs }: Draft,
  known: Map<number, Known>,
  openings: Map<number, Known>,
): readonly Repeated[] {
  let runs: { readonly first: Recommendation; readonly from: number; to: number }[] | null = null;
  let joins = false;
  for (const index of of.response?.paragraphs ?? []) {
    const paragraph = paragraphs[index];
    const content = paragraph && folded(paragraph);
    if (!content || content.words < FEWEST_IN_PARAGRAPH || content.refers) continue;
    const before =
      known.get(content.key) ?? goesOnLike(openings.get(content.opening), paragraph, of, paragraphs);
    if (!known.has(content.key)) known.set(content.key, { of, paragraph: index });
    if (!openings.has(content.opening)) openings.set(content.opening, { of, paragraph: index });
    if (!before) {
      joins = false;
      continue;
    }
    if (before.paragraph !== index) {
      runs ??= [];
      const last = runs[runs.length - 1];
      if (joins && last?.first === before.of) last.to = index;
      else runs.push({ first: before.of, from: index, to: index });
    }
    joins = true;
  }
  if (!runs) return NONE;
  return runs.map(({ first, from, to }) => ({
    span: wholeOf(paragraphs, from, to),
    recommendation: of.number,
    of,
    first,
    whole: false,
    words: paragraphs[from]?.text ?? "",
  }));
}

/** Long sentences of an earlier response, in the paragraphs that are not themselves `again`. */
function* fewerWordsAgain(
  of: Recommendation,
  { paragraphs }: Draft,
  again: readonly Repeated[],
  known: Map<number, SentenceKnown>,
): Generator<Repeated> {
  for (const index of of.response?.paragraphs ?? []) {
    const paragraph = paragraphs[index];
    const content = paragraph && folded(paragraph);
    if (!content || content.words < FEWEST_IN_PARAGRAPH || content.refers) continue;
    const found = sentencesAgain(paragraph, index, content.key, of, known);
    if (again.some(({ span }) => span.paragraph <= index && index <= (span.endParagraph ?? span.paragraph)))
      continue;
    for (const { start, end, first } of found)
      if (first === of || sharesNoParagraph(first, of))
        yield {
          span: { paragraph: index, start, end },
          recommendation: of.number,
          of,
          first,
          whole: false,
          words: paragraph.text.slice(start, end),
        };
  }
}

/** What opens with the same words in another response, where the shorter of the two is all in the longer. */
function goesOnLike(
  before: Known | undefined,
  paragraph: Paragraph,
  of: Recommendation,
  paragraphs: Draft["paragraphs"],
): Known | undefined {
  const there = before && before.of !== of && paragraphs[before.paragraph];
  if (!there) return undefined;
  const [one, other] = [plainWords(paragraph), plainWords(there)];
  return one.startsWith(other) || other.startsWith(one) ? before : undefined;
}

const plainWords = perParagraph(({ text }: Paragraph): string =>
  text
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/ ?$/, " "),
);

const NONE: readonly Repeated[] = [];

/** All words of a response, folded; null where they are too few, or only point to another response. */
const wholeResponse = perRecommendation(({ response }, paragraphs): number | null => {
  const texts: Folded[] = [];
  for (const index of response?.paragraphs ?? []) {
    const paragraph = paragraphs[index];
    if (!paragraph) continue;
    const text = folded(paragraph);
    if (texts.length === 0 && text.refers) return null;
    texts.push(text);
  }
  const whole = foldedTogether(texts);
  return whole.words < FEWEST_IN_RESPONSE ? null : keyOf(whole);
});

// A response cell that is merged over two rows is one answer to both, not a copy.
const sharesNoParagraph = (one: Recommendation, other: Recommendation): boolean =>
  one.response?.paragraphs[0] !== other.response?.paragraphs[0];

interface Folded extends FoldedWords {
  readonly key: number;
  /** Whether it begins as a reference to another answer: "See the response to Recommendation 2". */
  readonly refers: boolean;
}

const AS_SAID = "as (?:set out|described|stated|detailed|noted|outlined|reported|per|for|under|in)";
const IS_ANSWERED = "(?:this|it) is (?:answered|covered|addressed)|covered|addressed|answered";
const ELSEWHERE = "recommendations?|responses?|findings?|actions?|learning|lessons?|points?|above|below";
const REFERS = new RegExp(
  String.raw`^\W*(?:please )?(?:see|refer to|${AS_SAID}|${IS_ANSWERED}|same as)\b.{0,80}\b(?:${ELSEWHERE})\b`,
  "i",
);
const HEAD = 140;

const mayRefer = asksFor({
  words: [
    ...[
      "recommendation",
      "recommendations",
      "response",
      "responses",
      "finding",
      "findings",
      "action",
      "actions",
    ],
    ...["learning", "lesson", "lessons", "point", "points", "above", "below"],
  ],
});

const folded = perParagraph((paragraph: Paragraph): Folded => {
  const all = foldedWords(withoutBlanks(paragraph));
  const refers = mayRefer(paragraph) && REFERS.test(paragraph.text.slice(0, HEAD));
  return { key: keyOf(all), refers, ...all };
});

/** A blank that is still to be filled is no answer that anybody copied, nor is the name of whoever answers. */
function withoutBlanks(paragraph: Paragraph): string {
  const { text } = paragraph;
  let filled = "";
  let from = saysWhose(paragraph);
  for (const { start, end } of blanksIn(paragraph)) {
    filled += text.slice(from, start);
    from = end;
  }
  return from === 0 ? text : filled + text.slice(from);
}
