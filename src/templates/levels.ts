import type { Evidence } from "./evidence";
import { answersByRow } from "./index-tables";
import type { Template } from "./schema";
import type { Series } from "./series";
import { rankOf } from "./vocabulary";

/** Which words are the units of a draft and which hold them. */
export interface Levels {
  /** The id of the unit's word; null where no label gives units. */
  readonly unit: string | null;
  readonly finding: string | null;
  /** Units that numbers or headings give, where no label does and the style has such. */
  readonly series: Series | null;
}

const BY_ROW = "recommendation";

/** Decides, by a house style's words and what the draft has of them, what is answered and what holds it. */
export function levelsOf(evidence: Evidence, template: Template): Levels {
  const { labels, forms, groups } = evidence;
  const { by, words } = template.unit;
  const series = evidence.series && by.includes(evidence.series.by) ? evidence.series : null;
  const columns = by.includes("row")
    ? [...forms.values()].filter(
        (form) => form.form === "columns" && form.unit !== null && (!series || answersByRow(form)),
      )
    : [];
  const rowsOfRecommendations = columns.some(
    (form) => form.form === "columns" && form.unit?.role === "recommendation",
  );
  const present = (id: string, least: number): boolean =>
    by.includes("word") && (labels.get(id)?.length ?? 0) >= least;
  const listed =
    !present(BY_ROW, 1) && !series && (groups.get(BY_ROW) ?? []).some((at) => listsBelow(evidence, at));
  const unit = series?.across
    ? null
    : present(BY_ROW, 1) || rowsOfRecommendations || (listed && by.includes("list"))
      ? BY_ROW
      : (words.find((id) => present(id, 2)) ??
        (columns.length > 0 || series ? null : (words.find((id) => present(id, 1)) ?? null)));
  return { unit, finding: findingOf(evidence, template, unit), series: unit === null ? series : null };
}

/** A shorter item of a list names something, and asks nothing. */
const FEWEST_LETTERS = 35;

/** Whether a heading over several can hold a list: "Recommendations" directly over "Learning point 1" is their chapter. */
function listsBelow({ labels, marked, paragraphs }: Evidence, group: number): boolean {
  for (let at = group + 1; at < marked.length; at++) {
    const mark = marked[at];
    if (!mark || mark.blank) continue;
    if (mark.unit && !mark.unit.answers)
      return mark.unit.word.id !== BY_ROW && (labels.get(mark.unit.word.id)?.length ?? 0) < 2;
    if (mark.number && !mark.heading) return (paragraphs[at]?.text.length ?? 0) >= FEWEST_LETTERS;
    if (mark.level !== null) return true;
  }
  return true;
}

function findingOf({ labels }: Evidence, { findings }: Template, unit: string | null): string | null {
  const rank = unit === null ? -1 : rankOf(unit);
  const words = findings.words.length > 0 ? findings.words : ["finding"];
  const fits = (id: string): boolean => {
    const at = labels.get(id);
    if (!at || id === unit || rankOf(id) <= rank) return false;
    return at.length > 1 || id === "finding";
  };
  return words.find(fits) ?? null;
}
