import { areNames } from "../../language/agencies/named-letters";
import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { isName } from "../../templates/body-name";
import { markAt } from "../../templates/evidence";
import { beginsWithVerdict } from "../../templates/recurring";
import { isUsualStyle } from "../../templates/set-apart";
import type { LabelAt, Piece, RawDraft, RawUnit, Scene } from "../raw";
import { EVERYBODY, IN_BRACKETS } from "../recognisers/units";
import { acceptingAt, answeredFrom, fromAccepting } from "./accepting";
import { TELLS_AN_ANSWER } from "./run-on";

/** Where this share of the units have a labelled response, one without a label has none. */
const LABELLED_SHARE = 0.4;

/** Whether the draft's responses are known by their place behind the recommendation, not by a label. */
export function answersByPlace({ units }: RawDraft, scene: Scene): boolean {
  const { template } = scene;
  if (template.response.form !== "evidence") return template.response.form === "position";
  const open = units.filter(({ answersOnly, byRow }) => !answersOnly && !byRow);
  const divided = open.filter((unit) => unit.divided && !isByBody(unit, scene) && !isByVerdict(unit, scene));
  return open.length > 0 && divided.length < LABELLED_SHARE * open.length;
}

/** Whether a heading, or what runs in in front of a colon, is the name of a body, over its part of an answer. */
function isBody({ paragraphs, evidence }: Scene, at: number): boolean {
  const paragraph = paragraphs[at];
  return (
    paragraph !== undefined && (isName(nameIn(paragraph), evidence.vocabulary) || namesBodies(paragraph))
  );
}

const nameIn = ({ text }: Paragraph): string =>
  text
    .replace(IN_BRACKETS, "")
    .replace(/:[\s\S]*$/, "")
    .trim();
const namesBodies = perParagraph((paragraph: Paragraph): boolean => areNames(nameIn(paragraph)));

/** Whether nothing but the names of bodies tells a response from the recommendation: one board's has them, the next none. */
const isByBody = ({ flow }: RawUnit, scene: Scene): boolean =>
  flow.every(({ role, at }) => {
    if (role !== "label") return true;
    const label = markAt(scene.evidence, at)?.label;
    return label ? label.named : isBody(scene, at);
  });

/** Whether all that is labelled is what the board thinks of an answer, "The Board's view: …", which stands in front of it. */
function isByView({ flow }: RawUnit): boolean {
  const labels = flow.filter(({ role }) => role === "label");
  return labels.length > 0 && labels.every(({ part }) => part === "view");
}

/** Whether an answer is known by its first words alone, "Accepted in part.", with which another need not begin. */
const isByVerdict = ({ flow }: RawUnit, { paragraphs }: Scene): boolean =>
  flow.some(({ role }) => role === "label") &&
  flow.every(({ role, at }) => {
    const paragraph = paragraphs[at];
    return role !== "label" || (paragraph !== undefined && beginsWithVerdict(paragraph));
  });

/** Decides of every paragraph before a response's label whether it is the recommendation or already the response. */
export function divideByPlace(draft: RawDraft, scene: Scene): void {
  const byPlace = answersByPlace(draft, scene);
  // Where one answer without any label shows that answers stand by place, another begins in front of the bodies' names.
  const plainly = byPlace && draft.units.some((unit) => isPlainlyAnswered(unit, scene));
  const mixed = byPlace ? NONE : answeredBare(draft, scene);
  for (const unit of draft.units) {
    const splits =
      mixed.has(unit) || (byPlace && (!unit.divided || isByView(unit) || (plainly && isByBody(unit, scene))));
    unit.flow = splits ? split(unit, scene) : asText(fromAccepting(beforeBody(unit, scene), scene));
  }
}

const NONE: ReadonlySet<RawUnit> = new Set();
const FEWEST_BARE = 2;

/**
 * Units without any label among others that have one, answered all the same: some bodies label their answers and others
 * in the same draft do not. One alone may give the review's reasons.
 */
function answeredBare({ units }: RawDraft, scene: Scene): ReadonlySet<RawUnit> {
  if (scene.template.response.form !== "evidence") return NONE;
  const behind = new Map(units.map((unit) => [unit, behindWhatAsks(unit, scene)] as const));
  const plainly = units.filter((unit) => TELLS_AN_ANSWER.test(behind.get(unit)?.[0] ?? ""));
  if (plainly.length < FEWEST_BARE) return NONE;
  return new Set(units.filter((unit) => behind.get(unit)?.some((text) => TELLS_AN_ANSWER.test(text))));
}

/** The paragraphs behind one that asks, the first of which asks nothing more; none where a label parts them. */
function behindWhatAsks(
  { flow, divided, byRow, answersOnly }: RawUnit,
  { paragraphs }: Scene,
): readonly string[] {
  if (divided || byRow || answersOnly) return [];
  const texts = flow.filter(({ role }) => role === "undecided").map(({ at }) => paragraphs[at]?.text ?? "");
  const [asked = "", ...behind] = texts;
  return ASKS.test(asked) && !ASKS.test(behind[0] ?? "") ? behind : [];
}

/** Whether words in the type of the body text stand behind a label, and no heading among them. */
const isPlainlyAnswered = ({ flow, divided, byRow, answersOnly }: RawUnit, { paragraphs }: Scene): boolean =>
  !divided &&
  !byRow &&
  !answersOnly &&
  flow.length > 1 &&
  flow.every(({ role }) => role !== "heading") &&
  paragraphs[flow[0]?.at ?? -1]?.bold === true &&
  paragraphs[flow[1]?.at ?? -1]?.bold === false;

/** What stands under the name of a body below a recommendation is that body's answer, labelled or not. */
function beforeBody({ flow }: RawUnit, scene: Scene): readonly Piece[] {
  const body = flow.findIndex(({ role, at }, i) => i > 0 && role === "heading" && isBody(scene, at));
  if (body < 0 || flow.slice(0, body).every(({ role }) => role === "heading")) return flow;
  return answeredFrom(flow, body);
}

/** All that stands before the label is the recommendation. */
function asText(flow: readonly Piece[]): Piece[] {
  const hasText = flow.some(({ role }) => role === "undecided" || role === "text");
  return flow.map((piece) => {
    const { role, at, part } = piece;
    const isText = role === "undecided" || (role === "title" && !hasText);
    return isText ? { role: "text", at, part } : piece;
  });
}

function split(unit: RawUnit, scene: Scene): Piece[] {
  const { flow } = unit;
  // Where the draft itself says what is asked, whatever comes behind it is the answer.
  if (flow.some(({ role }) => role === "text"))
    return flow.map((piece) => (piece.role === "undecided" ? { ...piece, role: "answer" } : piece));
  const from = firstText(unit, scene);
  const accepting = acceptingAt(flow, scene);
  const end = endOfText(unit, scene, from);
  const to = accepting > from ? Math.min(end, accepting) : end;
  return flow.map((piece, i): Piece => {
    if (i < from) return piece;
    if (piece.role === "heading" || piece.role === "label") return piece;
    return { ...piece, role: i < to ? "text" : "answer" };
  });
}

/** Fewer words than ask elsewhere (`DUTY`): an answer that "will continue to promote" it asks for nothing. */
const ASKS = /\b(?:should|must|needs? to|to (?:ensure|review|seek|develop|consider|work|agree|provide))\b/;

/** A title behind the label is the recommendation itself unless a paragraph that reads like one comes next. */
function firstText({ flow, label, numbers }: RawUnit, { paragraphs, evidence }: Scene): number {
  if (flow[0]?.role !== "title") return 0;
  const bodies = flow.filter(({ role }) => role === "undecided");
  if (bodies.length > 0 && isForWhom(flow[0].at, label, paragraphs)) return 1;
  const [own, below] = [flow[0].at, bodies[0]?.at ?? -1].map((at) => markAt(evidence, at)?.number?.text);
  // "(b)" of recommendation 1b is what is asked, below a title that it shares with "(a)".
  if (below && /^[a-z]$/.test(below) && /\d[a-z]$/.test(numbers[0] ?? "") && numbers[0]?.endsWith(below))
    return 1;
  const next = paragraphs[bodies[0]?.at ?? -1]?.text ?? "";
  // "2. Recommendation 1: Neglect" over "2.1 The Board should …": only what asks can be the recommendation.
  const alone = bodies.length === 1 && !ASKS.test(behindLabel(flow[0].at, label, paragraphs));
  const asks = bodies.length > 1 ? ASKS.test(next) : alone && ASKS_SOMEBODY.test(next);
  const asksBelow = /^recommendation\b/i.test(label.text) && asks;
  if (own && below?.startsWith(`${own}.`) && !asksBelow) return 0;
  return bodies.length > 1 || ASKS.test(next) ? 1 : 0;
}

/** "2.1 The Board should …", with nothing behind it that answers. */
const ASKS_SOMEBODY = /^\s*[\d.()]*\s*[A-Z][^.;:]{2,120}? (?:should|must) /;

const behindLabel = (at: number, { span }: LabelAt, paragraphs: Scene["paragraphs"]): string =>
  paragraphs[at]?.text.slice(span?.paragraph === at ? span.end : 0) ?? "";

const FOR = /^[\s:–—-]*(?:(?:for|to) )?/;

/** "Recommendation 1 – Garrow Police", "Recommendation 2 – for all partners": whom it is made to, and no word of what is asked. */
function isForWhom(at: number, label: LabelAt, paragraphs: Scene["paragraphs"]): boolean {
  const words = behindLabel(at, label, paragraphs).replace(IN_BRACKETS, "").replace(FOR, "").trim();
  return words !== "" && (EVERYBODY.test(words) || areNames(words));
}

function endOfText(unit: RawUnit, scene: Scene, from: number): number {
  const { flow, brokenAfter } = unit;
  const heading = flow.findIndex(({ role }, i) => i > from && (role === "heading" || role === "label"));
  const limit = heading < 0 ? flow.length : heading;
  if (brokenAfter !== null && brokenAfter > from && brokenAfter <= limit && brokenAfter < flow.length)
    return brokenAfter;
  const at = (i: number): number => flow[i]?.at ?? -1;
  const first = scene.paragraphs[at(from)];
  if (!first) return flow.length;
  // What stands in a box is what is asked, and the answer is outside it.
  if (first.cell) {
    const { table } = first.cell;
    const outside = flow.findIndex((_, i) => i > from && scene.paragraphs[at(i)]?.cell?.table !== table);
    if (outside > 0 && outside <= limit) return outside;
  }
  let end = from + 1;
  const isItem = (i: number): boolean => (markAt(scene.evidence, at(i))?.number ?? null) !== null;
  // A lead-in goes on over its list; "3.1.1" behind words without a full stop is a paragraph's number, and no item's.
  const leadsIn = /[:;,–—-]\s*$/.test(first.text);
  const isParagraph = (i: number): boolean => (markAt(scene.evidence, at(i))?.number?.parts.length ?? 0) > 1;
  if (leadsIn || !/[.!?]["”’)]?\s*$/.test(first.text))
    while (end < limit && isItem(end) && (leadsIn || !isParagraph(end))) end++;
  while (end < limit && GOES_ON_ASKING.test(scene.paragraphs[at(end)]?.text ?? "")) end++;
  // Where the recommendation is set in bold and the response is not, all of the bold is the recommendation.
  const plain = flow.slice(from, limit).some((_, i) => scene.paragraphs[at(from + i)]?.bold === false);
  if (first.bold && plain) while (end < limit && scene.paragraphs[at(end)]?.bold) end++;
  else if (end === from + 1 && !isUsualStyle(first)) {
    const other = flow
      .slice(from, limit)
      .some((_, i) => scene.paragraphs[at(from + i)]?.style !== first.style);
    if (other) while (end < limit && scene.paragraphs[at(end)]?.style === first.style) end++;
  }
  return end;
}

/** "It should do so with the providers of care." */
const GOES_ON_ASKING =
  /^\s*(?:It|They|This|These) (?:should|must)(?! be (?:noted|said|remembered|recognised|acknowledged|added))\b/;
