import { markAt } from "../../templates/evidence";
import type { Mark } from "../../templates/mark";
import type { Piece, RawDraft, Scene } from "../raw";
import { isAnswered, keepOutside } from "./answered";

/**
 * Recommendations listed in front without numbers, which a later part counts: "In response to the second
 * recommendation, …", "Recommendation 2" over its answer. Where the two do not agree, the list was none.
 */
export function numberInTurn(draft: RawDraft): void {
  const later = draft.units.findIndex(({ numbers }) => numbers.length > 0);
  if (later < 1) return;
  const list = draft.units.slice(0, later);
  if (list.some(({ finding, byRow }) => finding !== null || byRow)) return;
  const behind = draft.units.slice(later);
  const cited = new Set(behind.flatMap(({ numbers }) => numbers));
  const counted = [...cited].every((number) => Number(number) >= 1 && Number(number) <= list.length);
  const whole = cited.size === list.length || behind.every(({ answersOnly }) => answersOnly);
  if (counted && whole && list.every((unit) => !unit.divided)) {
    list.forEach((unit, nth) => {
      unit.numbers = [`${nth + 1}`];
    });
  } else if (list.every(({ listed, flow }) => listed && flow.every(({ role }) => role !== "label"))) {
    if (behind.every(({ answersOnly }) => answersOnly)) return;
    for (const { flow } of list) draft.outside.push(...flow.map(({ at }) => at));
    draft.units = behind;
  }
}

/**
 * Recommendations in one chapter and, in another, as many numbered paragraphs that name none: where nothing else answers
 * any of them, the first answers the first.
 */
export function answerInTurn(draft: RawDraft, { evidence, paragraphs }: Scene): void {
  const { units } = draft;
  const last = units[units.length - 1];
  if (!last || units.length < 2 || units.some((unit) => unit.place || isAnswered(unit))) return;
  // A table that has no column for answers is gone through below it under headings that are no section's.
  const byRow = units.some((unit) => unit.byRow);
  const from = Math.max(last.at, ...last.flow.map(({ at }) => at));
  let dealt: number[][] = [];
  let answering = false;
  for (const at of [...draft.outside].sort((a, b) => a - b)) {
    const mark = markAt(evidence, at);
    if (at <= from || !mark || mark.blank) continue;
    const counts =
      byRow && (mark.level === null || mark.section !== null)
        ? null
        : countAt(mark, paragraphs[at]?.text ?? "", answering);
    if (counts === dealt.length + 1 && dealt.length < units.length) dealt.push([at]);
    else if (mark.level !== null || mark.heading || paragraphs[at]?.cell) {
      if (dealt.length === units.length) break;
      dealt = [];
      answering = ANSWERING.test(paragraphs[at]?.text ?? "");
    } else dealt[dealt.length - 1]?.push(at);
  }
  if (dealt.length !== units.length) return;
  const gone = new Set(dealt.flat());
  // "4." with nothing behind it is where an answer belongs, and so is a heading.
  const says = (at: number): boolean =>
    (markAt(evidence, at)?.level ?? null) === null &&
    /[\p{L}\p{N}]/u.test(paragraphs[at]?.text.slice(markAt(evidence, at)?.start) ?? "");
  units.forEach((unit, nth) => {
    const [first] = dealt[nth] ?? [];
    if (first !== undefined) unit.place = { paragraph: first, start: 0, end: 0 };
    const answers = (dealt[nth] ?? []).filter(says).map((at): Piece => ({ role: "answer", at, part: null }));
    unit.flow = [...unit.flow, ...answers];
    unit.divided = true;
  });
  keepOutside(draft, gone);
}

/** A heading over answers, in whose chapter "4.1" or "A1." may count them. */
const ANSWERING = /\b(?:respon[sd]\w*|repl(?:y|ies)|answers?|actions?|progress|updates?)\b/i;
const CODED = /^\s*[A-Z]\.?\s?(\d{1,2})[.:)]?\s+(?=["“‘']?[A-Z])/;

/** What a paragraph counts: "3.", and within a chapter of answers "4.3" and "A3." too; null for any other. */
function countAt({ number, level, heading }: Mark, text: string, answering: boolean): number | null {
  if (number?.kind === "decimal" && number.parts.length === 1) return number.parts[0] ?? null;
  if (!answering || level !== null || heading) return null;
  if (number?.kind === "decimal" && number.parts.length === 2) return number.parts[1] ?? null;
  const [, coded] = CODED.exec(text) ?? [];
  return coded === undefined ? null : Number(coded);
}
