import { basisOf, editionTitle } from "../law/basis";
import { editionAt, editions, type Review, reviews } from "../law/law";
import { daysOf } from "../law/period";
import type { Values } from "./fields";

/** What follows from the values by the table of law, and what stands against saying it. */
export interface WorkedOut {
  /** Words by field id; a field that is not known is not there. */
  readonly words: Values;
  /** What conditions ask about: whom the review is about, whether a statute asks for it, by which guidance it went. */
  readonly facts: Readonly<Record<string, string>>;
  /** The guidance to choose from where more than one may have applied. */
  readonly choices: readonly { readonly id: string; readonly title: string }[];
  /** One sentence each: what a person has to look up before the words are published. */
  readonly notes: readonly string[];
  /** Why a review of this kind cannot have been decided on that day; null where it can. */
  readonly refusal: { readonly reason: string; readonly instead: Review | null } | null;
}

const NOTHING: WorkedOut = {
  words: {},
  facts: { about: "unknown", statute: "unknown", guided: "unknown" },
  choices: [],
  notes: [],
  refusal: null,
};

/** Works out what the table of law has to say for these values. */
export function workedOut(values: Values): WorkedOut {
  const review = reviews.find(({ id }) => id === values.review);
  const body = values.boardShort || values.board;
  const words: Record<string, string> = body ? { body } : {};
  if (!review) return { ...NOTHING, words };
  words.aReview = `${/^[AEIO]/.test(review.name) ? "an" : "a"} ${plainName(review)}`;
  words.theReview = `the ${plainName(review)}`;
  const facts = {
    about: review.about,
    statute: review.law === null ? "no" : "yes",
    guided: review.guidance === "working-together" ? "working-together" : "unknown",
  };
  const decided = values.considered;
  if (!decided || !daysOf(decided)) return { ...NOTHING, words, facts };
  const basis = basisOf(review, decided, values.edition ?? null);
  if (!basis.fits) {
    const refusal = { reason: basis.reason, instead: basis.instead };
    return { ...NOTHING, words, facts, refusal };
  }
  const { guidance, law, criteria, notes } = basis;
  if (law) words.law = law;
  if (criteria) words.criteria = criteria;
  if (guidance.kind === "known") {
    words.guidance = guidance.title;
    if (guidance.edition) words.edition = guidance.edition;
    const now = replacedBy(guidance.edition, values.published);
    if (now) words.guidanceNow = now;
  }
  return {
    words,
    facts: {
      ...facts,
      guided:
        guidance.kind === "none"
          ? "none"
          : review.guidance === "working-together"
            ? "working-together"
            : "other",
    },
    choices: guidance.kind === "ask" ? guidance.choices : [],
    notes,
    refusal: null,
  };
}

/** "Serious Case Review (adult)" is told apart in the table only. */
const plainName = ({ name }: Review): string => name.replace(/ \([^)]*\)$/, "");

/** The edition that has replaced another by a day; null where it has not, or where that is not certain. */
function replacedBy(edition: string | null, published: string | undefined): string | null {
  if (!published || !editions.some(({ id }) => id === edition)) return null;
  const now = editionAt(published);
  const then = editions.find(({ id }) => id === edition);
  return now && then && now.year > then.year ? editionTitle(now) : null;
}
