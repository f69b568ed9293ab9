import { remembering } from "../../model/remembering";
import { hasBodyNoun } from "../../templates/body-name";
import { markAt, nextFilled } from "../../templates/evidence";
import { recurringLines } from "../../templates/recurring";
import type { Open } from "../builder";
import { ownLabels } from "../own-labels";
import { perScene } from "../per-scene";
import type { Event, Scene } from "../raw";
import { unitsAt } from "../units-at";
import { countedChapters } from "./counted-chapters";
import { chaptersInCapitals } from "./in-capitals";

/** "Response:", "Lead agency", "What we have done". */
export function responseOrFact(scene: Scene, at: number, open: Open): Event | null {
  const mark = markAt(scene.evidence, at);
  const text = scene.paragraphs[at]?.text ?? "";
  // "You said:" in front of a recommendation is none of the words of the finding above.
  if (!open.unit && open.finding && mark?.label?.kind === "asked" && mark.label.rest >= text.length)
    return { kind: "nothing", at };
  if (!mark?.label || !open.unit || (mark.label.weak && !mark.heading)) return null;
  if (mark.number?.kind === "bullet" && mark.label.rest >= text.trimEnd().length && !text.includes(":"))
    return null;
  const runIn = mark.label.rest < text.length ? mark.label.rest : null;
  // "Responses" once, over them all, is a chapter; below each recommendation it is a label.
  if (runIn === null && /responses\W*$/i.test(text) && !repeated(scene, at) && severalUnits(scene))
    return { kind: "heading", at, level: mark.level, ends: true };
  if (runIn === null && open.listing && !repeated(scene, at) && namesUnitNext(scene, at))
    return { kind: "heading", at, level: mark.level, ends: true };
  if (runIn === null && closesUnits(scene, at, open))
    return { kind: "heading", at, level: mark.level, ends: true };
  const { kind, named } = mark.label;
  return { kind: "label", at, label: kind, runIn, named };
}

/** "Our response", once, behind a list that nobody has answered and in front of answers that name or count its items. */
function namesUnitNext({ evidence, paragraphs }: Scene, at: number): boolean {
  if (paragraphs[at]?.cell) return false;
  const mark = markAt(evidence, nextFilled(evidence, at));
  if (!mark) return false;
  return mark.unit !== null || (mark.number?.parts.length === 1 && mark.number.parts[0] === 1);
}

const MAY_CLOSE: ReadonlySet<string> = new Set(["taken", "impact", "actions", "evidence", "sought"]);

/**
 * "What happens next" or "How we will know", once, behind the last of several answers without such a label: a chapter
 * about them all, as prominent as the units themselves.
 */
function closesUnits(scene: Scene, at: number, { unit }: Open): boolean {
  const mark = markAt(scene.evidence, at);
  const opener = unit && markAt(scene.evidence, unit.at);
  if (!unit || !opener || !mark?.label || !MAY_CLOSE.has(mark.label.kind)) return false;
  if (!mark.label.exact && mark.section === null) return false;
  if (mark.level !== opener.level || (opener.heading && !mark.heading) || scene.paragraphs[at]?.cell)
    return false;
  if (!severalUnits(scene) || !beyondLast(scene, at) || repeated(scene, at)) return false;
  // One more part of an answer looks like the parts before it.
  const parts = unit.flow
    .filter(({ role }) => role === "label")
    .map(({ at: part }) => markAt(scene.evidence, part));
  if (parts.some((part) => part?.level === mark.level && part.heading === mark.heading)) return false;
  if ((mark.number?.parts.length ?? 0) > (opener.number?.parts.length ?? 9)) return false;
  return unit.flow.some(({ role }) => role !== "title");
}

/** A label that only its coming again beneath the units shows. */
export function ownLabel(scene: Scene, at: number, open: Open): Event | null {
  // "For the Board:", again and again in front of what is asked, is none of the words of the findings above.
  if (!open.unit)
    return open.finding && isRecurring(scene, at) && isOverUnit(scene, at) ? { kind: "nothing", at } : null;
  const own = ownLabels(scene).get(at);
  return own ? { kind: "label", at, label: own.kind, runIn: own.runIn, named: false } : null;
}

function isRecurring({ evidence, paragraphs }: Scene, at: number): boolean {
  const paragraph = paragraphs[at];
  const mark = markAt(evidence, at);
  return paragraph !== undefined && mark?.group === null && recurringLines(paragraphs).has(paragraph);
}

const isOverUnit = (scene: Scene, at: number): boolean => openers(scene).has(nextFilled(scene.evidence, at));

const openers = perScene((scene: Scene): ReadonlySet<number> => new Set(unitsAt(scene)));

/** A standard section in a content control is that and nothing else, and ends whatever was open before it. */
export function insertedSection({ insertedAt }: Scene, at: number): Event | null {
  return insertedAt.has(at) ? { kind: "heading", at, level: null, ends: true } : null;
}

/** A heading that ends the unit before it: a known section, or one of the unit's rank or above. */
export function sectionHeading(scene: Scene, at: number, open: Open): Event | null {
  const mark = markAt(scene.evidence, at);
  const paragraph = scene.paragraphs[at];
  if (!mark || !paragraph || mark.unit || paragraph.cell) return null;
  const { level } = mark;
  if (open.unit && (isLone(scene, at) || isChapter(scene, at) || chaptersInCapitals(scene).has(at)))
    return { kind: "heading", at, level, ends: true };
  if (level !== null && level > 0) {
    if (mark.group) return null;
    // A part of the response stands below its unit; a heading of the same words beside it is a section.
    const alike = level === open.level && !mark.label && !(open.unit && isOfBody(scene, at, open.unit.at));
    const ends = open.level === null || level < open.level || alike;
    const beside = open.unit !== null && level === open.level && isUnitHeading(scene, open.unit.at);
    const closes = beside && (mark.section !== null || closesUnits(scene, at, open));
    if (mark.label && !(ends || closes)) return null;
    if (!mark.label || ends) return { kind: "heading", at, level, ends: ends || beside };
    return { kind: "heading", at, level, ends: true };
  }
  if (level === 0 && open.unit) return { kind: "heading", at, level, ends: true };
  const ranked = open.unit !== null && outranks(scene, at, open.unit.at) && mark.titleLike;
  if (ranked && !mark.group)
    return mark.label && !mark.heading && !beyondLast(scene, at)
      ? null
      : { kind: "heading", at, level, ends: true };
  const { section } = mark;
  if (!section) return null;
  // Behind the last unit of several, such words are no label either, though a finding without any stands there.
  const alone = open.unit === null && !severalUnits(scene);
  if (mark.label && (alone || repeated(scene, at) || !beyondLast(scene, at))) return null;
  if (mark.group && section !== "summary") return null;
  return { kind: "heading", at, level, ends: true };
}

/** An agency's name over its part of the answer to a unit that is no heading itself. */
function isOfBody(scene: Scene, at: number, unitAt: number): boolean {
  const words = scene.paragraphs[at]?.text ?? "";
  return (
    !isUnitHeading(scene, unitAt) &&
    !isUnitsHeading(scene, at) &&
    hasBodyNoun(words, scene.evidence.vocabulary)
  );
}

/** Whether a unit follows directly: a chapter of an agency's recommendations. */
function isUnitsHeading({ evidence }: Scene, at: number): boolean {
  const mark = markAt(evidence, nextFilled(evidence, at));
  return mark === null || (mark.unit !== null && !mark.unit.answers);
}

/** "What happens next" behind the last response of a draft that labels no part of any: no part of that one either. */
function isLone(scene: Scene, at: number): boolean {
  const mark = markAt(scene.evidence, at);
  if (!mark?.label || !mark.heading || mark.label.weak || mark.label.kind === "response") return false;
  if (mark.label.rest < (scene.paragraphs[at]?.text.trimEnd().length ?? 0)) return false;
  return beyondLast(scene, at) && severalUnits(scene) && labelCount(scene) === 1;
}

/** One more of the paper's own counted chapters, behind the last unit. */
const isChapter = (scene: Scene, at: number): boolean =>
  beyondLast(scene, at) && countedChapters(scene).has(at);

const isUnitHeading = (scene: Scene, at: number): boolean =>
  (markAt(scene.evidence, at)?.level ?? null) !== null;

/** Whether a paragraph's own number is of the unit's rank or above: "7." after "6. Recommendation 4". */
function outranks(scene: Scene, at: number, unitAt: number): boolean {
  const own = markAt(scene.evidence, at)?.number;
  const opener = markAt(scene.evidence, unitAt)?.number;
  if (own?.kind !== "decimal" || opener?.kind !== "decimal" || own.typed !== opener.typed) return false;
  return own.parts.length <= opener.parts.length;
}

const PARTS: ReadonlySet<string> = new Set(["response", "view", "taken", "impact", "actions", "evidence"]);

/** How many lines of the draft label a part of a response. */
const labelCount = (scene: Scene): number =>
  scene.evidence.marked.filter(({ label }) => label !== null && PARTS.has(label.kind)).length;

/** Whether other lines of the draft say the same: a part of every response, not a section of its own. */
function repeated(scene: Scene, at: number): boolean {
  const label = markAt(scene.evidence, at)?.label;
  return label ? (labelCounts(scene).get(label.key) ?? 0) > 1 : false;
}

const labelCounts = perScene(({ paragraphs, evidence }): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const { label } = evidence.marks(paragraph);
    if (label) counts.set(label.key, (counts.get(label.key) ?? 0) + 1);
  }
  return counts;
});

const severalUnits = (scene: Scene): boolean => unitsAt(scene).length > 1;

/** Whether no unit follows, so that a heading may open the end matter. */
const beyondLast = (scene: Scene, at: number): boolean => at > (unitsAt(scene).at(-1) ?? -1);

const SUBHEADING_LENGTH = 70;

/** A line over some paragraphs of a response: an agency's name, a topic. */
export function subheading(scene: Scene, at: number, open: Open): Event | null {
  const mark = markAt(scene.evidence, at);
  const text = scene.paragraphs[at]?.text.trim() ?? "";
  if (!mark?.heading || !open.unit || mark.number?.kind === "bullet" || text.length > SUBHEADING_LENGTH)
    return null;
  return { kind: "heading", at, level: mark.level, ends: standsAlone(scene, at, open.unit.at) };
}

/**
 * A line in bold behind the last unit, as prominent as the units' own labels, where no answer before has such a line
 * in it, is a title of its own. The name of a body may stand over its part of an answer.
 */
function standsAlone(scene: Scene, at: number, unitAt: number): boolean {
  const { evidence, paragraphs } = scene;
  const mark = markAt(evidence, at);
  const opener = markAt(evidence, unitAt);
  if (!opener?.heading || opener.level !== null || mark?.level !== null) return false;
  if (paragraphs[at]?.cell || !severalUnits(scene) || !beyondLast(scene, at)) return false;
  if (hasBodyNoun(paragraphs[at]?.text ?? "", scene.evidence.vocabulary)) return false;
  return !hasTitleWithin(scene, unitAt);
}

/** Whether a title stands in an answer before the last unit. */
const hasTitleWithin = remembering<Scene, number>()((scene, last): boolean => {
  const first = unitsAt(scene)[0] ?? 0;
  return scene.paragraphs.some((paragraph, i) => {
    const mark = i > first && i < last && !paragraph.cell ? markAt(scene.evidence, i) : null;
    return mark?.heading && !mark.unit && !mark.label && paragraph.text.length <= SUBHEADING_LENGTH;
  });
});

export const body = (_: Scene, at: number): Event => ({ kind: "body", at });
