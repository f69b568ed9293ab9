import type { Draft, Recommendation } from "../../model/draft";
import { perDraft } from "../../model/per-draft";
import { perRecommendation } from "../../model/per-recommendation";
import { recommendationsIn } from "../../model/walk";
import words from "./words.json";

const AGREED = words.agreed.map((entry) => entry.words).join("|");
/** Behind the label that runs into it, if any ("Response: "). */
const ONLY_AGREED = new RegExp(`^(?:[\\p{L}’' ]{1,40}: ?)?(?:(?:${AGREED})[.;]?\\s*)+$`, "iu");
const SHORT = 140;

/**
 * Whether a response agrees and says nothing more, where most responses of the draft do: where most only agree, what is
 * done stands elsewhere, in a plan behind them.
 */
export const onlyAgrees = (of: Recommendation, draft: Draft): boolean =>
  agrees(of, draft.paragraphs) && mostSayMore(draft);

const agrees = perRecommendation(({ response }): boolean => {
  const text = response?.text.trim() ?? "";
  return text.length > 0 && text.length <= SHORT && ONLY_AGREED.test(text);
});

const mostSayMore = perDraft((draft): boolean => {
  let more = 0;
  let answers = 0;
  for (const of of recommendationsIn(draft)) {
    if (!of.response) continue;
    answers++;
    if (!agrees(of, draft.paragraphs)) more++;
  }
  return more * 2 > answers;
});
