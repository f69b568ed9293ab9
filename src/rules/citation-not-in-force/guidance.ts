import { type Guidance, guidance, reviews } from "../../law/law";
import { standingOf } from "../../law/period";
import type { Draft, Severity } from "../../model/draft";
import { asksFor } from "../../model/signs";
import type { Span } from "../../model/span";
import type { Trouble } from "./trouble";

export interface GuidanceFound {
  readonly span: Span;
  readonly trouble: Trouble;
  readonly severity: Severity;
}

/** A title of the table as drafts write it: any case, with or without its colon, and with its year where several share it. */
const TITLES: readonly { readonly row: Guidance; readonly sign: RegExp }[] = guidance.map((row) => {
  const year = / \((\d{4})\)$/.exec(row.title);
  const words = (year ? row.title.slice(0, year.index) : row.title).split(/[\s:,]+/);
  const alone = guidance.filter(({ title }) => title.startsWith(words.join(" "))).length < 2;
  const behind = year ? `(?:['’”]?,? \\(?(?:[A-Z][A-Za-z ]+,? )?${year[1]}\\b\\)?)${alone ? "?" : ""}` : "";
  return { row, sign: new RegExp(`${words.join("[\\s:,–-]+(?:on |for )?")}${behind}`, "i") };
});

const hasSigns = asksFor({ words: ["guidance", "volume"] });

/**
 * National guidance other than "Working Together", named as the basis of a review that was decided on a day on which
 * it did not apply. One report for each title, at its first place.
 */
export function* guidanceOutOfTime(draft: Draft, basis: readonly number[]): Generator<GuidanceFound> {
  const { considered } = draft.facts;
  if (considered === null) return;
  const seen = new Set<string>();
  for (const at of basis) {
    const paragraph = draft.paragraphs[at];
    if (!paragraph || !hasSigns(paragraph)) continue;
    for (const { row, sign } of TITLES) {
      const match = seen.has(row.id) ? null : sign.exec(paragraph.text);
      if (!match) continue;
      seen.add(row.id);
      const when = standingOf(row, considered);
      if (when !== "before" && when !== "after") continue;
      yield {
        span: { paragraph: at, start: match.index, end: match.index + match[0].length },
        trouble: { kind: "guidance-not-then", row, when, instead: insteadOf(row, considered) },
        severity: "warning",
      };
    }
  }
}

/** What applied on the day to the kind of review that came before or after, or to the same one. */
function insteadOf({ id, reviews: kinds }: Guidance, considered: string): Guidance | null {
  const related = reviews.filter(
    (each) =>
      kinds.includes(each.id) ||
      kinds.includes(each.then ?? "") ||
      reviews.some(({ id: own, then }) => kinds.includes(own) && then === each.id),
  );
  return (
    guidance.find(
      (row) =>
        row.id !== id &&
        standingOf(row, considered) === "within" &&
        row.reviews.some((kind) => related.some((review) => review.id === kind)),
    ) ?? null
  );
}
