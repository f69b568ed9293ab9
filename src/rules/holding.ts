import type { Commitment, Recommendation } from "../model/draft";
import type { Holding } from "./kit";

/** What holds for the promises of a response, where a rule found nothing wrong with any of them. */
export function holdingOfPromises(
  { response }: Recommendation,
  every: string,
  looksAt: (commitment: Commitment) => boolean = isPlanned,
): Holding {
  if (!response) return UNANSWERED;
  const promises = response.commitments.filter(looksAt).length;
  if (promises === 0) return { applies: false, why: "Its response promises nothing of the kind." };
  return {
    applies: true,
    why: promises === 1 ? `Its one promise ${every}.` : `Each of its ${promises} promises ${every}.`,
  };
}

const isPlanned = ({ kind }: Commitment): boolean => kind === "planned";

/** What holds for the words of a response, where a rule found none that it looks for. */
export const holdingOfWords = ({ response }: Recommendation, nothing: string): Holding =>
  response ? { applies: true, why: nothing } : UNANSWERED;

const UNANSWERED: Holding = { applies: false, why: "There is no response to look at." };
