import { addTo } from "../../model/groups";
import { DUTY } from "../../templates/duty";
import { markAt } from "../../templates/evidence";
import type { RawDraft, RawFinding, RawUnit, Scene } from "../raw";

/**
 * A table in front of the recommendations or behind them may go through them once more, with their numbers alone or with
 * their titles, for the sake of what its other columns say: "Recommendation 1 | Head of Service | June 2027". What it
 * says of leads and dates is theirs; its rows are no recommendations.
 */
export function dropPointers(draft: RawDraft, scene: Scene): void {
  dropListedFindings(draft, scene);
  dropListed(draft, scene);
  dropRows(draft, scene);
  dropMentions(draft, scene);
}

/**
 * Among numbered ones "National recommendation" over words that ask nothing and have no answer, which only tells of one, or
 * what the paper itself asks of a meeting: "Recommendation to the Board: that the response be agreed".
 */
function dropMentions(draft: RawDraft, scene: Scene): void {
  const { units, outside } = draft;
  const numbered = units.filter(({ numbers }) => numbers.length > 0);
  if (numbered.length < 2 || numbered.length === units.length) return;
  const tells = ({ place, flow }: RawUnit): boolean =>
    place === null && flow.length > 0 && flow.every(({ role }) => role === "undecided" || role === "text");
  const isPutToMeeting = ({ at }: RawUnit): boolean => {
    const rest = markAt(scene.evidence, at)?.unit?.rest;
    return PUT_TO_MEETING.test(scene.paragraphs[at]?.text.slice(rest) ?? "");
  };
  const gone = new Set(
    units.filter(
      (unit) =>
        unit.numbers.length === 0 &&
        !unit.byRow &&
        (isPutToMeeting(unit) || (tells(unit) && !asks(unit, scene))),
    ),
  );
  if (gone.size === 0) return;
  for (const { at, flow } of gone) outside.push(...new Set([at, ...flow.map((piece) => piece.at)]));
  draft.units = units.filter((unit) => !gone.has(unit));
}

const PUT_TO_MEETING =
  /^\W*(?:[Tt]hat|to) (?:the|this|our) (?:response|report|paper|plan|action plan|statement|reply)\b[^.]{0,80}\b(?:is|be) (?:agreed|approved|noted|endorsed|published|adopted|accepted)\b/;

/** "The review made two findings: …" in front of the findings: titles that come again, each over what is said of it. */
function dropListedFindings(draft: RawDraft, { paragraphs }: Scene): void {
  const { findings, units } = draft;
  if (findings.length < 2) return;
  const heads = new Set(units.map(({ finding }) => finding));
  const titleOf = ({ at, label }: RawFinding): string =>
    (paragraphs[at]?.text.slice(label.span?.end ?? 0) ?? "").toLowerCase().replace(/[^a-z0-9]+/g, "");
  const later = new Set<string>();
  const listed = new Set<RawFinding>();
  for (let nth = findings.length - 1; nth >= 0; nth--) {
    const each = findings[nth] as RawFinding;
    const key = `${each.numbers[0]} ${titleOf(each)}`;
    if (later.has(key) && !heads.has(each) && each.pieces.every((at) => at === each.at)) listed.add(each);
    later.add(key);
  }
  if (listed.size === 0) return;
  for (const each of findings) if (listed.has(each)) draft.outside.push(...each.pieces);
  draft.findings = findings.filter((each) => !listed.has(each));
}

/**
 * Of a list in front that is gone through again behind it, an item whose number came out otherwise there is known by
 * its words: the number is wrong in one of the two, and it is one recommendation.
 */
function dropListed(draft: RawDraft, { paragraphs, evidence }: Scene): void {
  const bare = draft.units.filter(({ byRow, divided, flow }) => !byRow && !divided && flow.length === 1);
  if (bare.length < 2 || bare.length === draft.units.length) return;
  const wordsOf = (at: number): string =>
    paragraphs[at]?.text.slice(markAt(evidence, at)?.unit?.rest ?? markAt(evidence, at)?.start ?? 0).trim() ??
    "";
  const others = draft.units.filter((unit) => !bare.includes(unit));
  const numbers = new Set(others.flatMap((unit) => unit.numbers));
  const byWords = new Map(others.flatMap((unit) => unit.flow.map(({ at }) => [wordsOf(at), unit] as const)));
  const again = bare.filter(
    ({ flow, numbers: own }) => numbers.has(own[0] ?? "") && byWords.has(wordsOf(flow[0]?.at ?? -1)),
  );
  if (2 * again.length <= bare.length) return;
  draft.units = draft.units.filter((unit) => {
    const words = bare.includes(unit) ? wordsOf(unit.flow[0]?.at ?? -1) : "";
    return !(words.length >= FEWEST_LETTERS && !numbers.has(unit.numbers[0] ?? "") && byWords.has(words));
  });
}

function dropRows(draft: RawDraft, scene: Scene): void {
  const tables = new Map<number, RawUnit[]>();
  const others = new Map<string, { readonly unit: RawUnit; readonly table: number | null }[]>();
  for (const unit of draft.units) {
    const table = scene.paragraphs[unit.at]?.cell?.table ?? null;
    if (unit.byRow && table !== null) addTo(tables, table, unit);
    if (unit.answersOnly) continue;
    for (const number of unit.numbers) addTo(others, number, { unit, table });
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
    if (2 * met <= rows.length) continue;
    const titles = met > 1 && isIndex(pairs, scene);
    for (const [row, numbered] of pairs) {
      const same = asksOnly(row) ? sameWords(row, draft.units, table, scene) : undefined;
      const other = same ?? numbered;
      // What refers to a number that is not there says nothing of it, and is none itself.
      if (!(titles || same || row.flow.length === 0)) continue;
      other?.leads.push(...row.leads);
      other?.due.push(...row.due);
      gone.add(row);
    }
  }
  if (gone.size > 0) draft.units = draft.units.filter((unit) => !gone.has(unit));
}

/** Whether a row is in a table that has no column for answers. */
const asksOnly = ({ place, flow }: RawUnit): boolean =>
  place === null && flow.every(({ role }) => role !== "answer");

/** Whether the rows answer nothing and most of them name what is asked elsewhere, where it is said who should do what. */
function isIndex(pairs: readonly (readonly [RawUnit, RawUnit | undefined])[], scene: Scene): boolean {
  if (!pairs.every(([row]) => asksOnly(row))) return false;
  const named = pairs.filter(([row, other]) => other && !asks(row, scene) && asks(other, scene));
  return 2 * named.length > pairs.length;
}

const asks = ({ flow }: RawUnit, { paragraphs }: Scene): boolean =>
  flow.some(
    ({ role, at }) =>
      (role === "text" || role === "undecided" || role === "title") && DUTY.test(paragraphs[at]?.text ?? ""),
  );

/** Where numbers do not agree, the recommendation outside the table that a row without an answer repeats. */
function sameWords(
  row: RawUnit,
  units: readonly RawUnit[],
  table: number,
  { paragraphs }: Scene,
): RawUnit | undefined {
  const [text, ...more] = row.flow.filter(({ role }) => role === "text");
  const words = paragraphs[text?.at ?? -1]?.text.trim() ?? "";
  if (more.length > 0 || words.length < FEWEST_LETTERS) return undefined;
  return units.find(
    (unit) =>
      paragraphs[unit.at]?.cell?.table !== table &&
      unit.flow.some(({ at }) => paragraphs[at]?.text.trim().endsWith(words) === true),
  );
}

const FEWEST_LETTERS = 30;
