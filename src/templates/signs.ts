import { type Evidence, markAt, once } from "./evidence";
import { type Levels, levelsOf } from "./levels";
import type { Sign, Template } from "./schema";
import { STANDARD_SECTIONS, sectionsFound } from "./sections";
import type { Series } from "./series";
import { answers } from "./series";
import type { TableForm } from "./table-form";
import { labelsUnit } from "./table-units";
import { ANSWERING, rankOf } from "./vocabulary";

/** How strongly a sign shows, from 0 to 1. */
export type Signs = (sign: Sign) => number;

/** What a draft shows, as a house style would read it; null where nothing is put to anybody in it. */
export function signsOf(evidence: Evidence, template: Template): Signs | null {
  const levels = levelsOf(evidence, template);
  const rows = template.unit.by.includes("row");
  const name = `signs of ${levels.unit} under ${levels.finding} by ${levels.series?.by} and ${rows}`;
  const shared = once(evidence, name, () => sharedSigns(evidence, levels, rows));
  if (!shared) return null;
  const required = template.sections.filter((section) => section.required);
  const there = required.filter(({ id }) => shared.found.has(id)).length;
  const findings = levels.finding !== null || template.findings.each;
  return (sign) => {
    if (sign === "sections") return required.length === 0 ? 1 : there / required.length;
    if (sign === "findings") return findings ? 1 : 0;
    return sign === "no-findings" ? (findings ? 0 : 1) : shared.signs[sign];
  };
}

/** Whether labelled things that are no findings to a house style hold its units, as themes may. */
export function isUnderOthers(evidence: Evidence, template: Template): boolean {
  const { finding, unit } = levelsOf(evidence, template);
  return finding === null && isHeld(evidence, unit);
}

/** Whether labelled things of any other word hold the units. */
function isHeld(evidence: Evidence, unit: string | null): boolean {
  if (unit === null) return false;
  const { labels } = evidence;
  const labelled = labels.get(unit) ?? [];
  const units = labelled.length > 0 ? labelled : rowsIn(evidence);
  return [...labels].some(([id, at]) => rankOf(id) > rankOf(unit) && at.length > 1 && isAround(units, at));
}

/** Where the rows of the units begin, in document order; a title over rows is none, whether its cells are merged or not. */
const rowsIn = ({ forms, tables, paragraphs, marks }: Evidence): readonly number[] =>
  [...forms].flatMap(([id, form]) =>
    form.form !== "columns" || form.unit === null
      ? []
      : (tables.get(id)?.rows ?? [])
          .filter(({ index, cells }) => !form.headers.has(index) && cells.length > 1)
          .filter((row) => !labelsUnit(row, paragraphs, marks))
          .map(({ cells }) => cells[1]?.paragraphs[0] ?? 0),
  );

/** Whether each but one of the holders has a unit behind it, in front of the next holder; both are in document order. */
function isAround(units: readonly number[], holders: readonly number[]): boolean {
  let full = 0;
  let next = 0;
  for (const [nth, holder] of holders.entries()) {
    while ((units[next] ?? Number.POSITIVE_INFINITY) < holder) next++;
    if ((units[next] ?? Number.POSITIVE_INFINITY) < (holders[nth + 1] ?? Number.POSITIVE_INFINITY)) full++;
  }
  return full > 1 && full >= holders.length - 1;
}

interface Shared {
  readonly signs: Readonly<Record<Exclude<Sign, "sections" | "findings" | "no-findings">, number>>;
  /** The standard sections in front of the first unit. */
  readonly found: ReadonlyMap<string, readonly number[]>;
}

/** The signs that depend only on which words are the units and which the findings. */
function sharedSigns(evidence: Evidence, { unit, series }: Levels, byRow: boolean): Shared | null {
  const rows = countRows(evidence, byRow);
  const labelled = unit === null ? [] : (evidence.labels.get(unit) ?? []);
  const listed = unit !== null && labelled.length === 0 && (evidence.groups.get(unit)?.length ?? 0) > 0;
  const inRows = labelled.filter((at) => inColumns(evidence, at)).length;
  const total = labelled.length - inRows + rows.units + (series?.units.size ?? 0);
  if (total === 0 && !listed && rows.fields === 0) return null;
  const share = (count: number): number => (total === 0 ? 0 : Math.min(1, count / total));
  const of = (count: number): number => (labelled.length === 0 ? 0 : count / labelled.length);
  const first = firstUnit(evidence, series, labelled);
  const responses = responsesIn(evidence, first);
  const answered = rows.fields > 0 ? 1 : share(responses.labels);
  const numbers = labelled.map((at) => markAt(evidence, at)?.unit?.numbers[0]);
  const numbered = numbers.filter((number) => number !== undefined).length;
  const lettered = numbers.filter((number) => number !== undefined && /[a-z]$/.test(number)).length;
  const found = sectionsFound(evidence.paragraphs, evidence.marks, first);
  const standard = STANDARD_SECTIONS.filter((id) => found.has(id)).length;
  // A table for each unit, with its labels down the side or a row for each action, is an action plan in pieces.
  const inFields = labelled.filter((at) => formAt(evidence, at)?.form === "fields").length;
  const tabled = labelled.length > 1 && Math.max(inFields, rows.plans) >= labelled.length / 2;
  // A heading over a labelled answer is as good as a label.
  const headed = series?.by === "section" && [...series.units].every((at) => markAt(evidence, at)?.heading);
  const signs = {
    "standard-sections": standard / STANDARD_SECTIONS.length,
    "units-by-word": tabled ? 0 : rows.fields > 0 || headed ? 1 : share(labelled.length - inRows),
    "units-by-row": tabled ? 1 : share(rows.units),
    "units-by-section": series?.by === "section" ? 1 : 0,
    "units-by-number": series?.by === "number" ? 1 : 0,
    "units-by-list": listed ? 1 : 0,
    "numbered-paragraphs": numberedThroughout(evidence)
      ? 1
      : (series?.numbered || listed) && !headed
        ? 0.8
        : // Recommendations that only their looks tell stand in a row as well, if no other style knows them.
          series?.by === "number"
          ? 0.3
          : 0,
    "numbered-units": labelled.length > 0 ? of(numbered) : series?.numbered || rows.numbered ? 1 : 0,
    "unnumbered-units": labelled.length > 0 ? 1 - of(numbered) : 0,
    "lettered-units": of(lettered),
    // "1.1" counts within its finding, where a house style may write "1a".
    "decimal-units": of(numbers.filter((number) => number !== undefined && /^\d+\.\d+$/.test(number)).length),
    "learning-words": learningWords(evidence, unit, series, first) ? 1 : 0,
    "labelled-responses": answered,
    "run-in-responses": responses.labels === 0 ? 0 : answered * (responses.runIn / responses.labels),
    "unlabelled-responses": 1 - answered,
    parts: responses.parts >= 3 ? 1 : responses.parts === 2 ? 0.5 : 0,
    "action-columns": rows.action || tabled ? 1 : 0,
  };
  return { signs, found };
}

/** From this share of numbered ones on, a draft's paragraphs are numbered throughout. */
const NUMBERED_SHARE = 0.4;

/** Whether most paragraphs of prose have numbers such as "3.2.1", typed or automatic. */
function numberedThroughout({ paragraphs, marked }: Evidence): boolean {
  let prose = 0;
  let numbered = 0;
  paragraphs.forEach(({ text, cell }, at) => {
    if (cell || text.length < 60) return;
    prose++;
    const number = marked[at]?.number;
    if (number?.kind === "decimal" && number.parts.length > 1) numbered++;
  });
  return numbered > 3 && numbered >= NUMBERED_SHARE * prose;
}

function firstUnit({ forms, tables }: Evidence, series: Series | null, labelled: readonly number[]): number {
  const [inSeries] = series?.units ?? [];
  let first = Math.min(labelled[0] ?? Number.POSITIVE_INFINITY, inSeries ?? Number.POSITIVE_INFINITY);
  for (const [id, { form }] of forms)
    if (form !== "layout") first = Math.min(first, tables.get(id)?.first ?? first);
  return first;
}

function formAt({ paragraphs, forms }: Evidence, at: number): TableForm | undefined {
  const table = paragraphs[at]?.cell?.table;
  return table === undefined ? undefined : forms.get(table);
}

function inColumns(evidence: Evidence, at: number): boolean {
  const form = formAt(evidence, at);
  return form?.form === "grid" || (form?.form === "columns" && form.unit !== null);
}

function countRows(
  { tables, forms }: Evidence,
  byRow: boolean,
): {
  units: number;
  action: boolean;
  fields: number;
  numbered: boolean;
  /** Tables that have a row for each action and none for units. */
  plans: number;
} {
  let plans = 0;
  let units = 0;
  let fields = 0;
  let action = false;
  let numbered = false;
  for (const [id, form] of forms) {
    if (form.form === "fields") fields++;
    if (form.form === "grid") {
      if (byRow) units += form.units.length;
      action = true;
    }
    if (form.form !== "columns") continue;
    if (!form.unit) plans++;
    if (byRow) units += form.over.size;
    if (form.unit && byRow) units += Math.max(0, (tables.get(id)?.rows.length ?? 0) - form.headers.size);
    action ||= form.columns.some(({ role }) => role === "lead" || role === "due" || role === "status");
    numbered ||= form.columns.some(({ role }) => role === "ref");
  }
  return { units, action, fields, numbered, plans };
}

function responsesIn(evidence: Evidence, from: number): { labels: number; runIn: number; parts: number } {
  const parts = new Map<string, number>();
  let labels = 0;
  let runIn = 0;
  for (let at = from; at < evidence.paragraphs.length; at++) {
    const mark = markAt(evidence, at);
    if (mark?.unit?.answers) labels++;
    if (!mark?.label || (inColumns(evidence, at) && mark.label.kind === "response")) continue;
    const { kind, rest } = mark.label;
    const alone = rest >= (evidence.paragraphs[at]?.text.length ?? 0);
    // "2.4 What difference has been made": with its number even a label that could be any words is one.
    if (!answers(mark) && !(alone && ANSWERING.has(kind) && (mark.number?.parts.length ?? 0) > 1)) continue;
    labels++;
    if (!alone) runIn++;
    else if (kind !== "response") parts.set(kind, (parts.get(kind) ?? 0) + 1);
  }
  return { labels, runIn, parts: [...parts.values()].filter((count) => count > 1).length };
}

const LEARNING =
  /\b(?:(?:learning|practice) points?|lessons?|(?:areas?|points?) (?:for|of) (?:practice )?learning)\b/i;

function learningWords(
  { labels, groups, paragraphs }: Evidence,
  unit: string | null,
  series: Series | null,
  first: number,
): boolean {
  if (unit !== null && (labels.get(unit)?.length ?? 0) > 0)
    return unit === "learning-point" || unit === "lesson" || unit === "learning";
  if ((labels.get("lesson") ?? groups.get("lesson") ?? groups.get("learning-point")) !== undefined)
    return true;
  // "2. Seeing the whole of it - Learning 9.1": each heading says which of the review's lessons it takes up.
  const units = [...(series?.units ?? [])];
  const citing = units.filter((at) => CITES_LEARNING.test(paragraphs[at]?.text ?? ""));
  if (citing.length > 1 && 2 * citing.length > units.length) return true;
  const upTo = Math.min(first, paragraphs.length);
  return paragraphs.slice(Math.max(0, upTo - ANNOUNCED_WITHIN), upTo).some(({ text }) => LEARNING.test(text));
}

const CITES_LEARNING = /\b(?:learning|lessons?)\s+\d/i;
const ANNOUNCED_WITHIN = 6;
