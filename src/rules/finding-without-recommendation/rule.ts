import type { Draft, Finding } from "../../model/draft";
import type { Span } from "../../model/span";
import { recommendationsIn } from "../../model/walk";
import { findingName } from "../finding-name";
import { defineRule } from "../kit";
import { referencesIn } from "../reference-broken/references";
import { quoted } from "../wording";
import { newRecommendation } from "./new-recommendation";
import file from "./reasons.json";

// A body may give a reason instead of a recommendation; that answers the question this rule asks.
const REASON_GIVEN = new RegExp(`\\b(?:${file.reasons.map(({ words }) => words).join("|")})`, "i");

export default defineRule({
  id: "finding-without-recommendation",
  about: "Every finding is followed by at least one recommendation, or says why there is none.",
  severity: "error",

  *find(draft) {
    if (!expected(draft)) return;
    for (const finding of draft.findings) {
      if (finding.recommendations.length > 0 || REASON_GIVEN.test(finding.text)) continue;
      if (namesOne(finding, draft)) continue;
      yield { span: placeOf(finding), finding };
    }
  },

  say: ({ finding }, { style }) => ({
    what: `${findingName(finding) ?? `The finding ${quoted(finding.label || finding.text, 60)}`} has no ${style.unit} under it.`,
    why: "A reader cannot see what anybody will do about it, and the review may have asked for something that got lost here.",
    todo: `Put its ${style.unit} back from the review, or say in a sentence why there is none.`,
  }),

  fixes({ finding }, draft) {
    const fresh = newRecommendation(finding, draft);
    if (!fresh) return [];
    const { edits, label, moved } = fresh;
    const others = `and count the ${moved === 1 ? "one" : moved} behind it one further`;
    const title = `Put in ${/\d| /.test(label) ? label : `a ${draft.style.unit}`}, to be written${moved > 0 ? `, ${others}` : ""}`;
    return [{ id: "add-recommendation", title, kind: "offer", edits }];
  },
});

/** Where findings and recommendations stand in lists of their own, which belongs to which cannot be told. */
function expected({ style, findings, recommendations }: Draft): boolean {
  if (style.findings === "none") return false;
  const grouped = findings.some((finding) => finding.recommendations.length > 0);
  return grouped || (style.findings === "required" && recommendations.length === 0);
}

/** "This is covered by Recommendation 4", "(Recommendations 1 and 2)": one of this draft that speaks for it. */
function namesOne({ span: { paragraph, endParagraph = paragraph } }: Finding, draft: Draft): boolean {
  const numbers = new Set<string>();
  for (const { number } of recommendationsIn(draft)) numbers.add(number);
  for (const words of draft.paragraphs.slice(paragraph, endParagraph + 1))
    for (const reference of referencesIn(words))
      if (UNITS.has(reference.kind) && !reference.elsewhere)
        if (reference.numbers.some((number) => numbers.has(number))) return true;
  return false;
}

const UNITS: ReadonlySet<string> = new Set(["recommendation", "unit"]);

/** Its label, by which a reader knows it; the end of its text where it has none. */
const placeOf = ({ span, labelSpan }: Finding): Span =>
  labelSpan ?? { paragraph: span.endParagraph ?? span.paragraph, start: span.end, end: span.end };
