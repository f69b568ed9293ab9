import { DUTY } from "../../templates/set-apart";
import type { RawDraft, RawUnit, Scene } from "../raw";

/**
 * A table in front of the recommendations or behind them may go through them once more, with their numbers alone or with
 * their titles, for the sake of what its other columns say: "Recommendation 1 | Head of Service | June 2027". What it
 * says of leads and dates is theirs; its rows are no recommendations.
 */
export function dropPointers(draft: RawDraft, scene: Scene): void {
  const tables = new Map<number, RawUnit[]>();
  const others = new Map<string, { readonly unit: RawUnit; readonly table: number | null }[]>();
  for (const unit of draft.units) {
    const table = scene.paragraphs[unit.at]?.cell?.table ?? null;
    if (unit.byRow && table !== null) tables.set(table, [...(tables.get(table) ?? []), unit]);
    if (unit.answersOnly) continue;
    for (const number of unit.numbers) others.set(number, [...(others.get(number) ?? []), { unit, table }]);
  }
  if (tables.size === 0) return;
  const gone = new Set<RawUnit>();
  for (const [table, rows] of tables) {
    const pairs = rows.map((row): readonly [RawUnit, RawUnit | undefined] => {
      const [number] = row.numbers;
      const known = number === undefined ? [] : (others.get(number) ?? []);
      return [row, known.find((each) => each.table !== table && !gone.has(each.unit))?.unit];
    });
    const met = pairs.filter(([, other]) => other !== undefined).length;
    const titles = met > 1 && 2 * met > rows.length && isIndex(pairs, scene);
    for (const [row, other] of pairs) {
      if (!other || !(titles || row.flow.length === 0)) continue;
      other.leads.push(...row.leads);
      other.due.push(...row.due);
      gone.add(row);
    }
  }
  if (gone.size > 0) draft.units = draft.units.filter((unit) => !gone.has(unit));
}

/** Whether the rows answer nothing and most of them name what is asked elsewhere, where it is said who should do what. */
function isIndex(pairs: readonly (readonly [RawUnit, RawUnit | undefined])[], scene: Scene): boolean {
  if (pairs.some(([row]) => row.place !== null || row.flow.some(({ role }) => role === "answer")))
    return false;
  const named = pairs.filter(([row, other]) => other && !asks(row, scene) && asks(other, scene));
  return 2 * named.length > pairs.length;
}

const asks = ({ flow }: RawUnit, { paragraphs }: Scene): boolean =>
  flow.some(
    ({ role, at }) =>
      (role === "text" || role === "undecided" || role === "title") && DUTY.test(paragraphs[at]?.text ?? ""),
  );
