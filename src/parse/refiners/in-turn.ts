import { markAt } from "../../templates/evidence";
import type { Piece, RawDraft, RawUnit, Scene } from "../raw";

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
  if (!last || units.length < 2 || units.some(({ byRow, place, flow }) => byRow || place || isAnswered(flow)))
    return;
  const from = Math.max(last.at, ...last.flow.map(({ at }) => at));
  const dealt: number[][] = [];
  for (const at of [...draft.outside].sort((a, b) => a - b)) {
    const mark = markAt(evidence, at);
    if (at <= from || !mark || mark.blank) continue;
    const { number } = mark;
    const begins =
      number?.kind === "decimal" && number.parts.length === 1 && number.parts[0] === dealt.length + 1;
    if (begins && dealt.length < units.length) dealt.push([at]);
    else if (mark.level !== null || paragraphs[at]?.cell) {
      if (dealt.length > 0) break;
    } else dealt[dealt.length - 1]?.push(at);
  }
  if (dealt.length !== units.length) return;
  const gone = new Set(dealt.flat());
  // "4." with nothing behind it is where an answer belongs.
  const says = (at: number): boolean =>
    (paragraphs[at]?.text.slice(markAt(evidence, at)?.start).trim() ?? "") !== "";
  units.forEach((unit, nth) => {
    const [first] = dealt[nth] ?? [];
    if (first !== undefined) unit.place = { paragraph: first, start: 0, end: 0 };
    const answers = (dealt[nth] ?? []).filter(says).map((at): Piece => ({ role: "answer", at, part: null }));
    unit.flow = [...unit.flow, ...answers];
    unit.divided = true;
  });
  const kept = draft.outside.filter((at) => !gone.has(at));
  draft.outside.length = 0;
  draft.outside.push(...kept);
}

const isAnswered = (flow: RawUnit["flow"]): boolean =>
  flow.some(({ role }) => role === "answer" || role === "label");
