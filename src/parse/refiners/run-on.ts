import { MONTHS } from "../../model/dates";
import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { DUTY } from "../../templates/duty";
import type { Piece, RawDraft, RawUnit, Scene } from "../raw";
import words from "../words.json";
import { isAnswered } from "./answered";

const SENTENCE_ENDS = /[^.]{12}[.!?][”"’']?(?=\s+[“"‘]?[A-Z])/;
/** "This was a concern in 2018." says why, and is still the review's own. */
const GOES_ON = /^[“"‘]?(?:This|These|That|Those|It|Such)\b/;
/**
 * A day or year, what will be, what has been and how things stand: an answer tells one of these, where the reasons of a
 * review tell what was found in the case.
 */
export const TELLS_AN_ANSWER = new RegExp(
  String.raw`\b(?:will|shall|going to|(?:has|have) (?:now |also |already |since |not |yet )*(?:${words.done.words.join("|")})|(?:is|are) (?:now |also |already |currently )*(?:${words.standing.words.join("|")})|accepted|(?<!since )(?:19|20)\d\d|${MONTHS.filter((month) => month !== "May").join("|")}|in may)\b`,
  "i",
);
const FEWEST_LETTERS = 20;
const SHARE = 0.5;
const FEWEST = 2;

/** Where the first sentence of a paragraph ends that asks, with words behind it that ask nothing more; 0 for any other. */
const askedUpTo = perParagraph(({ text }: Paragraph): number => {
  const stop = SENTENCE_ENDS.exec(text);
  if (!stop) return 0;
  const end = stop.index + stop[0].length;
  const behind = text.slice(end).trim();
  return DUTY.test(text.slice(0, end)) &&
    behind.length >= FEWEST_LETTERS &&
    !GOES_ON.test(behind) &&
    TELLS_AN_ANSWER.test(behind) &&
    !DUTY.test(behind)
    ? end
    : 0;
});

/**
 * "R1. The Board should agree a protocol. One was agreed in May.": where no recommendation has an answer in paragraphs of
 * its own, what stands behind the first sentence in the same paragraph answers it.
 */
export function splitRunOn(draft: RawDraft, { paragraphs }: Scene): void {
  const { units } = draft;
  if (units.length < FEWEST || units.some(({ byRow, answersOnly, place }) => byRow || answersOnly || place))
    return;
  const answered = units.filter(isAnswered);
  // What closes the document may seem to answer the last.
  if (answered.length > 1 || (answered[0] && answered[0] !== units.at(-1))) return;
  const own = units.filter((unit) => endIn(unit, paragraphs) > 0);
  if (own.length < FEWEST || own.length < SHARE * units.length) return;
  for (const unit of units) {
    const end = endIn(unit, paragraphs);
    if (isAnswered(unit)) {
      for (const { role, at } of unit.flow) if (role === "answer") draft.outside.push(at);
      unit.flow = unit.flow.filter(({ role }) => role !== "answer");
    }
    if (end === 0) continue;
    unit.told = { asked: { paragraph: unit.at, start: 0, end } };
    unit.flow = [...unit.flow, { role: "answer", at: unit.at, part: null } satisfies Piece];
    unit.divided = true;
  }
}

/** Where what is asked ends in a unit that is one paragraph. */
function endIn({ flow, at }: RawUnit, paragraphs: readonly Paragraph[]): number {
  const text = flow.filter(({ role }) => role === "text");
  const paragraph = paragraphs[at];
  return text.length === 1 && text[0]?.at === at && paragraph ? askedUpTo(paragraph) : 0;
}
