import type { RawDraft, RawUnit } from "../raw";

/** Whether a unit has words of an answer, or a label that announces one. */
export const isAnswered = ({ flow }: Pick<RawUnit, "flow">): boolean =>
  flow.some(({ role }) => role === "answer" || role === "label");

/** Leaves only those paragraphs outside all units that have not been given to one. */
export function keepOutside(draft: RawDraft, taken: ReadonlySet<number>): void {
  if (taken.size === 0) return;
  const kept = draft.outside.filter((at) => !taken.has(at));
  draft.outside.length = 0;
  draft.outside.push(...kept);
}
