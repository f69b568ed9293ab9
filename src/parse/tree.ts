import { blanksIn } from "../language/blanks";
import type { Finding, Recommendation, Response, ResponsePart } from "../model/draft";
import type { Paragraph } from "../model/paragraph";
import { perParagraph } from "../model/per-paragraph";
import { compareSpans, type Span, textOf, wholeOf } from "../model/span";
import { markAt } from "../templates/evidence";
import { asWritten } from "../templates/numbers";
import type { LabelKind } from "../templates/vocabulary";
import type { Piece, RawDraft, RawFinding, RawUnit, Scene } from "./raw";
import { statedApart } from "./stated-apart";
import { behindTold } from "./told";
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
  const numbers = draft.findings.map((finding, index) => finding.numbers[0] ?? `${index + 1}`);
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
        unit.flow.filter(({ role, at }) => role === "title" && at !== unit.at).map(({ at }) => at),
        scene.paragraphs,
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
    text: joined(pieces, paragraphs),
    span: spanOf(pieces, paragraphs) ?? raw.label.span ?? wholeOf(paragraphs, raw.at),
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

type Paragraphs = Scene["paragraphs"];

const joined = (at: readonly number[], paragraphs: Paragraphs): string =>
  at.map((each) => paragraphs[each]?.text ?? "").join("\n");

function spanOf(at: readonly number[], paragraphs: Paragraphs): Span | null {
  const first = at[0];
  const last = at[at.length - 1];
  if (first === undefined || last === undefined) return null;
  return first <= last ? wholeOf(paragraphs, first, last) : wholeOf(paragraphs, last, first);
}

function recommendation({ unit, number, numbered, finding, doubled, scene }: MadeOf): Recommendation {
  const { paragraphs } = scene;
  const text = unit.flow.filter(({ role }) => role === "text").map(({ at }) => at);
  const asked = text[0] === unit.at ? unit.told?.asked : undefined;
  const span = asked ?? spanOf(text, paragraphs) ?? unit.label.span ?? wholeOf(paragraphs, unit.at);
  return {
    number: numbered ? asWritten(number, unit.label.text) : number,
    numbered,
    label: doubled ? "" : unit.label.text,
    labelSpan: doubled ? null : unit.label.span,
    text: asked ? textOf(paragraphs, asked) : joined(text, paragraphs),
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

function responseOf(unit: RawUnit, scene: Scene): Response | null {
  const { paragraphs } = scene;
  const pieces = unit.flow.filter(
    ({ role, at, part }) =>
      role === "answer" && saysSomething(scene, at) && !(isBeside(part) && isBlank(scene, at)),
  );
  // The outcome that is hoped for answers nothing by itself, nor does evidence of what nobody tells.
  if (pieces.every(({ part }) => isBeside(part))) return null;
  if (
    isPlaceLeft(unit, paragraphs) &&
    pieces.every(({ at, part }) => isBeside(part) || part === "impact" || accepts(paragraphs[at]))
  )
    return null;
  const at = [...new Set(pieces.map((piece) => piece.at))];
  if (at.every((each) => isBlank(scene, each) || NOTHING.test(paragraphs[each]?.text ?? ""))) return null;
  const whole = spanOf(at, paragraphs);
  if (!whole) return null;
  const span = behindTold(whole, unit.told, paragraphs);
  return {
    text: span === whole ? joined(at, paragraphs) : textOf(paragraphs, span),
    span,
    paragraphs: at,
    parts: partsOf(unit.flow, scene),
    commitments: [],
  };
}

/** Whether the cell for the answer is empty in a table that says something in another, such as what it will bring. */
function isPlaceLeft({ place }: RawUnit, paragraphs: Paragraphs): boolean {
  const paragraph = place ? paragraphs[place.paragraph] : undefined;
  return paragraph !== undefined && paragraph.cell !== null && paragraph.text.trim() === "";
}

/** "Yes", "Accepted in part": says whether there will be an answer, and gives none where another cell is for that. */
const accepts = (paragraph: Paragraph | undefined): boolean => ACCEPTS.test(paragraph?.text ?? "");
const ACCEPTS =
  /^\W*(?:yes|no|y|n|(?:fully |partially |partly |not )?(?:accept(?:ed)?|agreed?|noted|rejected)(?: in (?:full|part|principle))?)\W*$/i;

const NOTHING =
  /^\s*(?:n\s?\/\s?a|nil|none|not applicable|no (?:response|update|reply)(?: (?:received|provided|yet))?|\d{1,2}(?:\.\d{1,2}){1,3}\.?)\W*$/i;

const isBeside = (part: LabelKind | null): boolean => part === "evidence" || part === "sought";

/** "Response:" with nothing behind it says nothing. */
const saysSomething = (scene: Scene, at: number): boolean => markAt(scene.evidence, at)?.says ?? false;

/** "[insert response]", "TBC": a paragraph of an answer that is still to be written. */
function isBlank(scene: Scene, at: number): boolean {
  const paragraph = scene.paragraphs[at];
  const blanks = paragraph ? blanksIn(paragraph) : [];
  if (!paragraph || blanks.length === 0) return false;
  let from = restOf(scene, at);
  let words = "";
  for (const { start, end } of blanks) {
    words += paragraph.text.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  return !/[\p{L}\p{N}]/u.test(words + paragraph.text.slice(from));
}

/** Where the words of an answer begin in its paragraph, behind a label or a number. */
function restOf({ evidence }: Scene, at: number): number {
  const mark = markAt(evidence, at);
  return mark?.label?.rest ?? mark?.unit?.rest ?? mark?.start ?? 0;
}

function partsOf(flow: readonly Piece[], scene: Scene): ResponsePart[] {
  const known = new Set<LabelKind>(scene.template.response.parts.map(({ id }) => id));
  const parts: { id: LabelKind; label: string; at: number[] }[] = [];
  let label = "";
  for (const { role, at, part } of flow) {
    if (role === "label") label = labelText(scene, at);
    if (role !== "answer" || part === null || !known.has(part) || !saysSomething(scene, at)) continue;
    const last = parts[parts.length - 1];
    if (last?.id === part) last.at.push(at);
    else parts.push({ id: part, label, at: [at] });
  }
  return parts.map(({ id, label: named, at }) => ({
    id,
    label: named,
    text: joined(at, scene.paragraphs),
    span: spanOf(at, scene.paragraphs) ?? wholeOf(scene.paragraphs, at[0] ?? 0),
    paragraphs: at,
  }));
}

function labelText(scene: Scene, at: number): string {
  const label = markAt(scene.evidence, at)?.label;
  const text = scene.paragraphs[at]?.text ?? "";
  return label ? text.slice(label.start, label.end) : text;
}

/** What stands there for it, behind the label that is left open, in the empty cell, or behind the recommendation's last words. */
function placeOf(unit: RawUnit, span: Span, scene: Scene): Span {
  const { paragraphs } = scene;
  const blank = blankAnswer(unit, scene);
  if (blank) return blank;
  const answer = unit.flow.find(({ role }) => role === "answer" || role === "label");
  if (answer) return endOf(answer.at, paragraphs);
  return unit.place ?? endOf(span.endParagraph ?? span.paragraph, paragraphs);
}

/** The blanks that stand in place of an answer, from the first to the last; in a table those of the first cell. */
function blankAnswer({ flow }: RawUnit, scene: Scene): Span | null {
  const { paragraphs } = scene;
  const blanks = flow.filter(({ role, at }) => role === "answer" && isBlank(scene, at)).map(({ at }) => at);
  const [first, ...others] = blanks;
  if (first === undefined) return null;
  const last = paragraphs[first]?.cell ? first : Math.max(first, ...others);
  const end = paragraphs[last]?.text.trimEnd().length ?? 0;
  const start = restOf(scene, first);
  return last === first
    ? { paragraph: first, start: Math.min(start, end), end }
    : { paragraph: first, start, end, endParagraph: last };
}

function endOf(at: number, paragraphs: Paragraphs): Span {
  const end = paragraphs[at]?.text.length ?? 0;
  return { paragraph: at, start: end, end };
}
