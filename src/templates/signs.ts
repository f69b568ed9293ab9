import { type Evidence, levelsOf, markAt } from "./evidence";
import type { Sign, Template } from "./schema";
import { STANDARD_SECTIONS, sectionsFound } from "./sections";
import { answers } from "./series";

/** How strongly each sign shows, from 0 to 1. */
export type Signs = Readonly<Record<Sign, number>>;

/** What a draft shows, as a house style would read it; null where nothing is put to anybody in it. */
export function signsOf(evidence: Evidence, template: Template): Signs | null {
  const levels = levelsOf(evidence, template);
  const rows = countRows(evidence);
  const labelled = levels.unit === null ? [] : (evidence.labels.get(levels.unit) ?? []);
  const series = levels.unit === null ? evidence.series : null;
  const listed =
    levels.unit !== null && labelled.length === 0 && (evidence.groups.get(levels.unit)?.length ?? 0) > 0;
  const inRows = labelled.filter((at) => inColumns(evidence, at)).length;
  const total = labelled.length - inRows + rows.units + (series?.units.size ?? 0);
  if (total === 0 && !listed && rows.fields === 0) return null;
  const share = (count: number): number => (total === 0 ? 0 : Math.min(1, count / total));
  const responses = responsesIn(evidence, labelled[0] ?? [...(series?.units ?? [0])][0] ?? 0);
  const answered = rows.fields > 0 ? 1 : share(responses.labels);
  const numbered = labelled.filter((at) => (markAt(evidence, at)?.unit?.numbers.length ?? 0) > 0).length;
  const lettered = labelled.filter((at) =>
    /[a-z]$/.test(markAt(evidence, at)?.unit?.numbers[0] ?? ""),
  ).length;
  const required = template.sections.filter((section) => section.required).map(({ id }) => id);
  const found = sectionsFound(evidence.paragraphs, evidence.marks, firstUnit(evidence, labelled));
  const findings = levels.finding !== null || template.findings.each;
  return {
    sections: required.length === 0 ? 0 : required.filter((id) => found.has(id)).length / required.length,
    "standard-sections": STANDARD_SECTIONS.filter((id) => found.has(id)).length / STANDARD_SECTIONS.length,
    findings: findings ? 1 : 0,
    "no-findings": findings ? 0 : 1,
    "units-by-word": rows.fields > 0 ? 1 : share(labelled.length - inRows),
    "units-by-row": share(rows.units),
    "units-by-section": series?.by === "section" ? 1 : 0,
    "units-by-number": series?.by === "number" ? 1 : 0,
    "units-by-list": listed ? 1 : 0,
    "units-by-place": series || listed ? 1 : 0,
    "numbered-units": labelled.length > 0 ? numbered / labelled.length : series || rows.numbered ? 1 : 0,
    "unnumbered-units": labelled.length > 0 ? 1 - numbered / labelled.length : 0,
    "lettered-units": labelled.length > 0 ? lettered / labelled.length : 0,
    "learning-words": learningWords(evidence, levels.unit, firstUnit(evidence, labelled)) ? 1 : 0,
    "labelled-responses": answered,
    "run-in-responses": responses.labels === 0 ? 0 : answered * (responses.runIn / responses.labels),
    "unlabelled-responses": 1 - answered,
    parts: responses.parts >= 3 ? 1 : responses.parts === 2 ? 0.5 : 0,
    "action-columns": rows.action ? 1 : 0,
  };
}

function firstUnit({ series, forms, tables }: Evidence, labelled: readonly number[]): number {
  const starts = [labelled[0], ...(series?.units ?? [])].filter((at) => at !== undefined);
  for (const [id, { form }] of forms) if (form !== "layout") starts.push(tables.get(id)?.first ?? 0);
  return starts.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...starts);
}

function inColumns({ paragraphs, forms }: Evidence, at: number): boolean {
  const table = paragraphs[at]?.cell?.table;
  const form = table === undefined ? undefined : forms.get(table);
  return form?.form === "columns" && form.unit !== null;
}

function countRows({ tables, forms }: Evidence): {
  units: number;
  action: boolean;
  fields: number;
  numbered: boolean;
} {
  let units = 0;
  let fields = 0;
  let action = false;
  let numbered = false;
  for (const [id, form] of forms) {
    if (form.form === "fields") fields++;
    if (form.form !== "columns") continue;
    if (form.unit) units += Math.max(0, (tables.get(id)?.rows.length ?? 0) - form.headers.size);
    action ||= form.columns.some(({ role }) => role === "lead" || role === "due" || role === "status");
    numbered ||= form.columns.some(({ role }) => role === "ref");
  }
  return { units, action, fields, numbered };
}

function responsesIn(evidence: Evidence, from: number): { labels: number; runIn: number; parts: number } {
  const parts = new Map<string, number>();
  let labels = 0;
  let runIn = 0;
  for (let at = from; at < evidence.paragraphs.length; at++) {
    const mark = markAt(evidence, at);
    if (mark?.unit?.answers) labels++;
    if (!mark?.label || !answers(mark) || (inColumns(evidence, at) && mark.label.kind === "response"))
      continue;
    labels++;
    const alone = mark.label.rest >= (evidence.paragraphs[at]?.text.length ?? 0);
    if (!alone) runIn++;
    else if (mark.label.kind !== "response")
      parts.set(mark.label.kind, (parts.get(mark.label.kind) ?? 0) + 1);
  }
  return { labels, runIn, parts: [...parts.values()].filter((count) => count > 1).length };
}

const LEARNING = /\b(?:learning points?|practice points?|lessons?|areas? (?:for|of) learning)\b/i;

function learningWords(
  { labels, groups, paragraphs }: Evidence,
  unit: string | null,
  first: number,
): boolean {
  if (unit !== null && (labels.get(unit)?.length ?? 0) > 0)
    return unit === "learning-point" || unit === "lesson" || unit === "learning";
  if ((labels.get("lesson") ?? groups.get("lesson") ?? groups.get("learning-point")) !== undefined)
    return true;
  const upTo = Math.min(first, paragraphs.length);
  return paragraphs.slice(Math.max(0, upTo - ANNOUNCED_WITHIN), upTo).some(({ text }) => LEARNING.test(text));
}

const ANNOUNCED_WITHIN = 6;
