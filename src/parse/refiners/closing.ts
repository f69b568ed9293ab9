import { inOrder } from "../../model/in-order";
import type { Paragraph } from "../../model/paragraph";
import { markAt } from "../../templates/evidence";
import { NUMBER_WORD } from "../../templates/numbers";
import { closesDocument, sectionRunIn } from "../../templates/sections";
import type { Piece, RawDraft, RawUnit, Scene } from "../raw";
import { opensSignature, signedOff } from "./signatures";
import { endsInStop, followsSentences, hasLooks, isTitleOrQuestion, readsAsTitle } from "./titles";

/** Takes what closes the document away from the last response. */
export function releaseClosing(draft: RawDraft, scene: Scene): void {
  // A list in front may be answered in another order.
  const end = (unit: RawUnit): number => unit.flow.at(-1)?.at ?? unit.at;
  const last = draft.units.reduce<RawUnit | null>(
    (before, unit) => (before && end(before) > end(unit) ? before : unit),
    null,
  );
  if (!last || last.byRow) return;
  const first = last.flow.findIndex(({ role }) => role === "answer");
  if (first < 0) {
    releaseFromText(last, draft, scene);
    return;
  }
  const others = draft.units.filter((unit) => unit !== last);
  // Where no other answer has a heading in it, that of the last one is over what comes behind all of them.
  const headed = others.length > 1 && !others.some(({ flow }) => hasHeadingWithin(flow));
  const isOwn = ({ part }: Piece): boolean =>
    part !== null && others.every(({ flow }) => flow.every((each) => each.part !== part));
  const titled = last.flow.findIndex(
    (piece, i) =>
      (headed && piece.role === "heading" && (i > first || isAboutAllAt(last.flow, i, scene))) ||
      (isOwn(piece) && isLabelOverAll(last.flow, i, scene)) ||
      (piece.role === "answer" &&
        ((i > first && !hasLabel(last.flow, i) && opensEndMatter(scene.paragraphs[piece.at])) ||
          opensSignature(last.flow, i, scene))),
  );
  release(last, titled, draft);
  const beyond = [
    beyondItems(last, others, scene),
    beyondTold(last, others),
    beyondTitle(last, others, draft, scene),
    beyondChapter(last, draft, scene),
  ].filter((from) => from >= 0);
  if (beyond.length > 0) release(last, Math.min(...beyond), draft);
  release(last, signedOff(last.flow, first, others, scene), draft);
  const least = answersNothing(last, first, scene) ? first : first + 1;
  release(last, Math.max(least, closingFrom(last.flow, scene)), draft);
}

/** Takes the pieces from one on away from a recommendation; none where it is -1. */
function release({ flow }: RawUnit, from: number, { outside }: RawDraft): void {
  if (from >= 0) for (const { at } of flow.splice(from)) outside.push(at);
}

/** From where on all that comes closes the document, but for a label's own words. */
function closingFrom(flow: readonly Piece[], { paragraphs }: Scene): number {
  const last = flow.findLastIndex(({ role, at }, nth) => {
    const paragraph = paragraphs[at];
    return !paragraph || hasLabel(flow, nth) || (role !== "heading" && !isClosing(paragraph));
  });
  return last + 1;
}

/** What closes the document behind a last recommendation that nobody has answered is no more of what is asked. */
function releaseFromText(last: RawUnit, draft: RawDraft, scene: Scene): void {
  const { flow } = last;
  const { paragraphs } = scene;
  const title = flow.findIndex(({ role, at }, i) => {
    const [paragraph, below] = [paragraphs[at], paragraphs[flow[i + 1]?.at ?? -1]];
    if (i === 0 || role !== "text" || !paragraph) return false;
    if (opensEndMatter(paragraph)) return true;
    return below !== undefined && standsOver(paragraph, below) && isAboutAll(paragraph, below);
  });
  const from = [title, beyondChapter(last, draft, scene)].filter((each) => each >= 0);
  if (from.length === 0) return;
  release(last, Math.min(...from), draft);
  if (flow.every(({ role }) => role !== "text"))
    last.flow = flow.map((piece) => (piece.role === "title" ? { ...piece, role: "text" } : piece));
}

/** "How we will know: it will be reported to the Board", as in the other answers. */
const hasLabel = (flow: readonly Piece[], nth: number): boolean =>
  flow[nth - 1]?.role === "label" && flow[nth - 1]?.at === flow[nth]?.at;

// "Progress on these actions will be followed by the group" may be all that such a recommendation gets for an answer.
const ABOUT_THE_WHOLE = /\b(?:monitor|progress|implement|oversee|track|assur|action plan|publish|report)/i;

/** Whether what looks like the last answer only closes the document, and answers neither by its label nor by its words. */
function answersNothing({ flow }: RawUnit, first: number, { paragraphs }: Scene): boolean {
  const asked = flow.slice(0, first);
  const says = (at: number): boolean => ABOUT_THE_WHOLE.test(paragraphs[at]?.text ?? "");
  return !asked.some(({ role, at }) => role === "label" || says(at)) && !flow[first]?.part;
}

/** Where every answer is an item of a list, what stands behind the last item is about them all. */
function beyondItems({ flow }: RawUnit, others: readonly RawUnit[], { evidence }: Scene): number {
  const isItem = ({ role, at }: Piece): boolean =>
    role === "answer" && markAt(evidence, at)?.number?.kind === "bullet";
  const answered = others.filter((unit) => unit.flow.some(({ role }) => role === "answer"));
  const allItems =
    answered.length > 1 &&
    answered.every((unit) => unit.flow.every((piece) => piece.role !== "answer" || isItem(piece)));
  if (!allItems) return -1;
  const first = flow.findIndex(isItem);
  return first < 0
    ? -1
    : flow.findIndex((piece, i) => i > first && piece.role === "answer" && !isItem(piece));
}

/**
 * In plain text, where nothing but its shape shows a title: from where on a line like one, behind an answer in sentences,
 * stands over other sentences, if no other answer has such a line in it.
 */
function beyondTitle(
  { flow }: RawUnit,
  others: readonly RawUnit[],
  { units, findings }: RawDraft,
  scene: Scene,
): number {
  const at = titleWithin(flow, scene);
  if (at < 0 || others.length < 2 || others.some((unit) => titleWithin(unit.flow, scene) >= 0)) return -1;
  return hasLooks(new Set([...units, ...findings].map((each) => each.at)), scene) ? -1 : at;
}

/**
 * From where on the paper's chapters go on: "5. Where to find out more" behind the last answer, where "1. …" to "4. …"
 * stand in lines of their own in front of the recommendations.
 */
function beyondChapter({ flow }: RawUnit, { units, outside }: RawDraft, scene: Scene): number {
  // One after the other: a call takes no hundred thousand arguments, and a draft may have as many recommendations.
  const first = units.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
  let count = 0;
  for (const at of inOrder([...outside], (one, other) => one - other))
    if (at < first && chapterAt(at, scene) === count + 1) count++;
  if (count < FEWEST_CHAPTERS) return -1;
  return flow.findIndex(
    ({ role, at }, i) =>
      i > 0 && (role === "answer" || role === "text") && chapterAt(at, scene) === count + 1,
  );
}
const FEWEST_CHAPTERS = 2;

/** The number typed in front of what reads as a chapter's title; null for any other line. */
function chapterAt(at: number, { paragraphs, evidence }: Scene): number | null {
  const [mark, paragraph] = [markAt(evidence, at), paragraphs[at]];
  if (!paragraph || paragraph.cell || !mark?.number?.typed || mark.number.kind !== "decimal") return null;
  const [number, ...parts] = mark.number.parts;
  const isChapter = parts.length === 0 && readsAsTitle(paragraph.text.slice(mark.start).trim());
  return isChapter && number !== undefined ? number : null;
}

function isAboutAllAt(flow: readonly Piece[], nth: number, { paragraphs }: Scene): boolean {
  const [title, below] = [paragraphs[flow[nth]?.at ?? -1], paragraphs[flow[nth + 1]?.at ?? -1]];
  return title !== undefined && below !== undefined && isAboutAll(title, below);
}

/** "How the Board will know", a label that no other answer has, alone in its line over words about all of them. */
function isLabelOverAll(flow: readonly Piece[], nth: number, { paragraphs }: Scene): boolean {
  const [label, below] = [flow[nth], flow[nth + 1]];
  if (label?.role !== "label" || !below || below.at === label.at || paragraphs[label.at]?.cell) return false;
  return ALL.test(paragraphs[below.at]?.text ?? "");
}

const standsOver = (title: Paragraph, below: Paragraph): boolean =>
  isTitleOrQuestion(title) && endsInStop(below);

const ASKS = /^(?:How|Who|What|Where|When)\b/;
/** "This response was approved …", "… will look at the seven learning points", "… each of these recommendations". */
const ALL = new RegExp(
  String.raw`\bthis (?:response|document|report|statement|(?:action )?plan)\b|\b(?:(?:all|each|every one|any)(?: of)?(?: the| these)?(?: (?:\d{1,2}|${NUMBER_WORD}))?|the (?:\d{1,2}|${NUMBER_WORD})) (?:learning )?(?:recommendations|points|findings|lessons|questions)\b`,
  "i",
);

/**
 * Whether a line like a title, with what stands below it, is about all recommendations: "How we will know", "Who looks at
 * all this?", or any title over words that say so. The first line of an answer may be a title of its own, but none such.
 */
const isAboutAll = (title: Paragraph, below: Paragraph): boolean =>
  ASKS.test(title.text) || ALL.test(below.text);

/** Where in an answer a line like a title stands over sentences; -1 where none does. */
function titleWithin(flow: readonly Piece[], scene: Scene): number {
  const { paragraphs, evidence } = scene;
  const answers = flow.findIndex(({ role }) => role === "answer");
  return flow.findIndex(({ role, at }, i) => {
    const [paragraph, below] = [paragraphs[at], paragraphs[flow[i + 1]?.at ?? -1]];
    if (!paragraph || !below || paragraph.cell || role !== "answer" || i < answers) return false;
    if (i === answers && !isAboutAll(paragraph, below)) return false;
    // "Probation" below "Garrow Police" and "The Trust" is one more of those who answer.
    if (!/\s/.test(paragraph.text.trim()) && flow.some((piece) => piece.role === "heading")) return false;
    return (
      standsOver(paragraph, below) &&
      markAt(evidence, at)?.number === null &&
      followsSentences(flow, scene, i + 1)
    );
  });
}

/**
 * Where the answers stand in the paragraphs that tell what was asked, and go no further, what comes behind the last is
 * about them all. One whose paragraph tells nothing else is answered behind it.
 */
function beyondTold(last: RawUnit, others: readonly RawUnit[]): number {
  const apart = others.filter((unit) => !runsOn(unit) && unit.flow.some(({ at }) => at > unit.at));
  const within = others.filter((unit) => !apart.includes(unit));
  const inOne = (unit: RawUnit): boolean =>
    unit.told !== undefined && unit.flow.every(({ at }) => at === unit.at);
  if (!last.told || within.length < 2 || !within.every(inOne)) return -1;
  return apart.length > 0 && !runsOn(last) ? -1 : last.flow.findIndex(({ at }) => at > last.at);
}

/** Whether an answer begins in the paragraph that tells what was asked. */
const runsOn = ({ flow, told, at }: RawUnit): boolean =>
  told !== undefined && flow.some((piece) => piece.role === "answer" && piece.at === at);

/** A heading with some of the answer below it; one at the end is over what comes next. */
const hasHeadingWithin = (flow: readonly Piece[]): boolean => {
  const at = flow.findIndex(({ role }) => role === "heading");
  return at >= 0 && flow.slice(at).some(({ role }) => role === "answer");
};

const END_MATTER: ReadonlySet<string | null> = new Set([
  "monitoring",
  "publication",
  "closing",
  "conclusion",
  "appendix",
  "evaluation",
]);

/** "Oversight. The group goes through the plan at each meeting.", "Key to status: …" */
const opensEndMatter = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && !paragraph.cell && END_MATTER.has(sectionRunIn(paragraph));

const isClosing = (paragraph: Scene["paragraphs"][number]): boolean =>
  paragraph.listString === "" && closesDocument(paragraph);
