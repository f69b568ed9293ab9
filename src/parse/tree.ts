import type { Finding, Recommendation } from "../model/draft";
import type { Paragraph } from "../model/paragraph";
import { perParagraph } from "../model/per-paragraph";
import { acrossOf, compareSpans, joined, type Span, textOf, wholeOf } from "../model/span";
import { markAt } from "../templates/evidence";
import { asWritten } from "../templates/numbers";
import type { RawDraft, RawFinding, Scene } from "./raw";
import { placeOf, responseOf } from "./response";
import { statedApart } from "./stated-apart";
import { type MadeOf, unlessUnchanged } from "./unchanged";

/** Findings and recommendations as the model has them; agencies and commitments are added afterwards. */
export interface Tree {
  readonly findings: readonly Finding[];
  readonly recommendations: readonly Recommendation[];
}

/** Turns the raw draft into plain data: numbers what has none, joins texts, marks the places of what is missing. */
export function treeOf(draft: RawDraft, scene: Scene): Tree {
  const eachIsFinding = scene.template.findings.each || unitsAreFindings(scene);
  if (eachIsFinding) return doubled(draft, scene);
  const indices = new Map(draft.findings.map((finding, index) => [finding, index] as const));
  const numbers = draft.findings.map(({ numbers: [number], label }, index) =>
    number === undefined ? `${index + 1}` : asWritten(number, label.text),
  );
  const within: Recommendation[][] = draft.findings.map(() => []);
  const outside: Recommendation[] = [];
  for (const unit of draft.units) {
    const index = unit.finding ? (indices.get(unit.finding) ?? null) : null;
    const siblings = index === null ? outside : (within[index] ?? outside);
    for (const [nth, own] of (unit.numbers.length > 0 ? unit.numbers : [null]).entries()) {
      const counted = index === null ? `${siblings.length + 1}` : `${numbers[index]}.${siblings.length + 1}`;
      const [number, numbered] = [own ?? counted, own !== null];
      siblings.push(
        unlessUnchanged(
          { unit, number, numbered, finding: index, doubled: false, scene },
          nth,
          recommendation,
        ),
      );
    }
  }
  const findings = draft.findings.map((finding, index) =>
    findingOf(finding, numbers[index] ?? "", within[index] ?? [], scene),
  );
  return { findings, recommendations: outside };
}

/** Where findings or conclusions are answered themselves, they are the units and the findings at once. */
function unitsAreFindings({ levels }: Scene): boolean {
  if (levels.unit !== null) return ["finding", "conclusion"].includes(levels.unit);
  // Numbered sections with the board's view and its actions are lessons and answers at once.
  const { series } = levels;
  return (
    series?.by === "section" && series.parts.has("view") && series.parts.has("actions") && series.numbered
  );
}

function doubled(draft: RawDraft, scene: Scene): Tree {
  const findings: Finding[] = [];
  const apart = statedApart(draft.units, scene);
  draft.units.forEach((raw, index) => {
    const unit = apart?.get(raw) ?? raw;
    const number = unit.numbers[0] ?? `${index + 1}`;
    const words = titleOf(unit.label.text, scene, unit.at);
    const numbered = unit.numbers.length > 0;
    // The number is the finding's; what is recommended in words of its own has none.
    const own = apart ? { number: `${number}.1`, numbered: false } : { number, numbered };
    const only = unlessUnchanged({ unit, ...own, finding: index, doubled: true, scene }, 0, recommendation);
    findings.push({
      number: numbered ? asWritten(number, unit.label.text) : number,
      label: unit.label.text,
      labelSpan: unit.label.span,
      title: words,
      text: joined(
        scene.paragraphs,
        unit.flow.filter(({ role, at }) => role === "title" && at !== unit.at).map(({ at }) => at),
      ),
      span: unit.label.span ?? wholeOf(scene.paragraphs, unit.at),
      refs: refersTo(unit.at, scene),
      recommendations: [only],
    });
  });
  return { findings, recommendations: [] };
}

function titleOf(label: string, { paragraphs, evidence }: Scene, at: number): string {
  const mark = markAt(evidence, at);
  const text = paragraphs[at]?.text ?? label;
  return text.slice(mark?.unit ? mark.unit.rest : (mark?.start ?? 0)).trim();
}

function findingOf(
  raw: RawFinding,
  number: string,
  recommendations: readonly Recommendation[],
  scene: Scene,
): Finding {
  const { paragraphs } = scene;
  const behind = raw.runIn === null ? "" : (paragraphs[raw.at]?.text ?? "").slice(raw.runIn).trim();
  const titled = behind !== "" && behind.length <= 140 && !/[.;]$/.test(behind);
  const pieces = titled && raw.pieces.length > 1 ? raw.pieces.slice(1) : raw.pieces;
  const title = titled ? behind : /^(.{3,100}?)(?:\s[–—-]\s|:\s)/.exec(behind)?.[1];
  return {
    number: raw.numbers.length > 0 ? asWritten(number, raw.label.text) : number,
    label: raw.label.text,
    labelSpan: raw.label.span,
    title: title ?? "",
    text: joined(paragraphs, pieces),
    span: acrossOf(paragraphs, pieces) ?? raw.label.span ?? wholeOf(paragraphs, raw.at),
    refs: refersTo(raw.at, scene),
    recommendations,
  };
}

// "Learning 7.1 and 7.4", "(paragraph 6.2)", "para 5.1 to 5.3": another document's numbers.
function refersTo(at: number, { paragraphs }: Scene): readonly string[] {
  const paragraph = paragraphs[at];
  return paragraph ? referencesIn(paragraph) : [];
}

const REFERENCE =
  /\b(?:learning|lessons?|paragraphs?|paras?|sections?|ref(?:erence)?s?|finding|recommendations?)\s*:?\s*(\d{1,3}\.\d{1,3}(?:[\s,&]|and|to|part|of|–|-|\d{1,3}\.\d{1,3})*)/gi;

/** How far into a finding's paragraph a reference may stand to be its own. */
const REFERS_WITHIN = 260;

/** Another document's numbers that a finding's label or title names. */
const referencesIn: (paragraph: Paragraph) => readonly string[] = perParagraph(({ text }) => {
  const head = text.slice(0, REFERS_WITHIN);
  if (!/\d\.\d/.test(head)) return [];
  const found = [...head.matchAll(REFERENCE)].flatMap(([, list]) => list?.match(/\d{1,3}\.\d{1,3}/g) ?? []);
  return [...new Set(found)];
});

function recommendation({ unit, number, numbered, finding, doubled, scene }: MadeOf): Recommendation {
  const { paragraphs } = scene;
  const text = unit.flow.filter(({ role }) => role === "text").map(({ at }) => at);
  const asked = text[0] === unit.at ? unit.told?.asked : undefined;
  const span = asked ?? acrossOf(paragraphs, text) ?? unit.label.span ?? wholeOf(paragraphs, unit.at);
  return {
    number: numbered ? asWritten(number, unit.label.text) : number,
    numbered,
    label: doubled ? "" : unit.label.text,
    labelSpan: doubled ? null : unit.label.span,
    text: asked ? textOf(paragraphs, asked) : joined(paragraphs, text),
    span,
    finding,
    agencies: [],
    leads: inOrder(unit.leads),
    due: inOrder(unit.due),
    response: responseOf(unit, scene),
    responsePlace: placeOf(unit, span, scene),
  };
}

const inOrder = (spans: readonly Span[]): readonly Span[] => (spans.length < 2 ? spans : inOrderOnce(spans));

const inOrderOnce = (spans: readonly Span[]): readonly Span[] =>
  [...new Map(spans.map((span) => [`${span.paragraph}:${span.start}`, span] as const)).values()].sort(
    compareSpans,
  );
