import { groupedBy } from "../model/groups";
import { meaningOfCell } from "../templates/cell-label";
import { heldIn, most } from "../templates/contents-of-labels";
import { DUTY } from "../templates/duty";
import { isPlain } from "../templates/mark";
import { headOf } from "../templates/recurring";
import { ANSWERING, type LabelKind } from "../templates/vocabulary";
import { type Candidate, candidates, unitsOf } from "./own-label-candidates";
import { perScene } from "./per-scene";
import type { Scene } from "./raw";

/** A label that the draft has of its own, by its paragraph. */
export interface OwnLabel {
  readonly kind: LabelKind;
  /** Where words run in behind it; null where it stands alone. */
  readonly runIn: number | null;
}

const NONE: ReadonlyMap<number, OwnLabel> = new Map();

/**
 * The labels that a draft shows by repeating them: short words, in a line of their own or in front of others, that come
 * again beneath several of its recommendations. What they say matters only for telling a fact or the review's own words
 * from the response; words that say neither label a part of the response.
 */
export const ownLabels = perScene(labelsOf);

function labelsOf(scene: Scene): ReadonlyMap<number, OwnLabel> {
  const units = unitsOf(scene);
  if (units.length < 2) return NONE;
  const found = candidates(scene, units);
  if (found.length === 0) return NONE;
  const groups = [...groupedBy(found, ({ head }) => head.key).values()].filter((group) =>
    isLabel(group, units, scene),
  );
  // "What Police say" once and "What Health say" twice are one label for what agencies say.
  const taken = new Set(groups.flat());
  const formed = found.filter(({ head }) => head.form !== "");
  for (const group of groupedBy(formed, ({ head }) => head.form).values()) {
    const others = group.filter((each) => !taken.has(each));
    if (others.length > 0 && isLabel(group, units, scene)) groups.push(others);
  }
  if (groups.length === 0) return NONE;
  const all = groups.flat().sort((a, b) => a.at - b.at);
  const labels = new Map<number, OwnLabel>();
  const ends = endsOf(scene, units, all);
  for (const group of groups) {
    const kind = kindOf(group, groups, ends, scene);
    if (kind) for (const { at, head } of group) labels.set(at, { kind, runIn: head.runIn });
  }
  return labels;
}

/** So many of the units have to have a label that nothing but its repetition shows, or that has a sign of its own. */
const SHARE = 0.5;
const SHARE_WITH_SIGN = 0.25;

function isLabel(group: readonly Candidate[], units: readonly number[], scene: Scene): boolean {
  const beneath = new Set(group.map(({ nth }) => nth)).size;
  const [one] = group;
  if (!one) return false;
  if (isSpelledOut(one, units, scene)) return true;
  if (beneath < 2) return false;
  if (isExplained(one, scene)) return true;
  // What stands in one recommendation twice is a point in its list, unless it does so in most of them.
  if (group.length > beneath && (beneath < SHARE * units.length || group.length > 3 * beneath)) return false;
  const shown = group.every(
    ({ mark, head }) => mark.heading || head.sign === ":" || (mark.label?.exact && head.runIn === null),
  );
  const least =
    one.head.runIn !== null && !shown
      ? Math.max(SHARE * units.length, 3)
      : shown
        ? SHARE_WITH_SIGN * units.length
        : SHARE * units.length;
  if (beneath < least) return false;
  const followed = group.filter(
    ({ at, head, mark }) =>
      (head.runIn !== null && !(mark.heading && isOverUnit(at, scene))) || isFollowed(at, scene),
  ).length;
  return followed >= 2 && followed >= SHARE * group.length;
}

/** "NSCP: We have …", once the draft has written "(NSCP)" behind the body's name: whose account it is. */
function isExplained({ at, head: { sign, runIn } }: Candidate, { paragraphs }: Scene): boolean {
  if (sign !== ":" || runIn === null) return false;
  const letters = LETTERS.exec(paragraphs[at]?.text ?? "")?.[1];
  return letters !== undefined && paragraphs.some(({ text }) => text.includes(`(${letters})`));
}

/** "FHB: We have …" beneath "The Fire and Harbour Board should …": the letters of a body that is asked. */
function isSpelledOut(
  { at, nth, head }: Candidate,
  units: readonly number[],
  { paragraphs }: Scene,
): boolean {
  if (head.sign !== ":" || head.runIn === null) return false;
  const letters = LETTERS.exec(paragraphs[at]?.text ?? "")?.[1]?.replaceAll("&", "") ?? "";
  if (letters.length < FEWEST_LETTERS) return false;
  const words = [...letters].map((letter) => `${letter}[\\w’'-]+`);
  const name = new RegExp(`\\b${words.join(" (?:(?:and|of|for|the|&) )*")}`);
  return paragraphs.slice(units[nth], at).some(({ text }) => name.test(text));
}
const FEWEST_LETTERS = 3;

const LETTERS = /^\s*([A-Z][A-Z&]{1,7}):/;

/** "Priority Two: Being heard" over a recommendation: a heading with no words of its own under it is a chapter's. */
function isOverUnit(at: number, { evidence, levels }: Scene): boolean {
  const next = evidence.marked.findIndex(({ blank }, i) => i > at && !blank);
  const unit = evidence.marked[next]?.unit;
  return levels.series?.units.has(next) === true || (unit !== undefined && unit !== null && !unit.answers);
}

/** Whether words come next that are no line of the same kind. */
function isFollowed(at: number, { evidence, paragraphs }: Scene): boolean {
  for (let next = at + 1; next < paragraphs.length; next++) {
    const mark = evidence.marked[next];
    const paragraph = paragraphs[next];
    if (!mark || !paragraph || mark.blank) continue;
    if (paragraph.cell) return true;
    const head = headOf(paragraph);
    return (
      !mark.heading &&
      mark.unit === null &&
      (head === null ||
        head.runIn !== null ||
        mark.number !== null ||
        paragraph.text.length > 40 ||
        isPlain(mark))
    );
  }
  return false;
}

/** Where what each label holds ends: at the next label, known or own, or the next unit. */
function endsOf(
  { evidence, paragraphs }: Scene,
  units: readonly number[],
  all: readonly Candidate[],
): (found: Candidate) => number {
  const own = new Set(all.map(({ at }) => at));
  return ({ at, nth }) => {
    const end = units[nth + 1] ?? paragraphs.length;
    let next = at + 1;
    while (next < end && !own.has(next) && !evidence.marked[next]?.label && !evidence.marked[next]?.heading)
      next++;
    return next;
  };
}

function kindOf(
  group: readonly Candidate[],
  groups: readonly (readonly Candidate[])[],
  endOf: (found: Candidate) => number,
  scene: Scene,
): LabelKind | null {
  const words = group.map((each) => wordsOf(each, endOf(each), scene)).filter((each) => each !== "");
  const held = heldIn(words, scene.evidence.vocabulary);
  const isFact = held === "due" || held === "lead" || held === "status";
  const weak = group[0]?.mark.label?.kind;
  // "To:" and "Who" may be words of something else, which what stands behind them shows.
  if (weak && (ANSWERING.has(weak) || isFact)) return weak;
  const said = meaningOfCell(group[0]?.head.key ?? "", scene.evidence.vocabulary);
  if (said === "lead" || said === "due") return said;
  const beneath = new Set(group.map(({ nth }) => nth));
  const answered = answeredElsewhere(group, groups, beneath, scene);
  if (answered && isFact) return held;
  // Directly below the unit's own label stands what is asked, or what was found, which nothing else says.
  if (group.every(({ first }) => first)) {
    if (most(words, (each) => DUTY.test(each))) return "asked";
    if (answered) return null;
  }
  return answered && held === "found" ? "background" : "response";
}

/** Whether behind a label most of the same units have another, known or own, that may hold the answer. */
function answeredElsewhere(
  group: readonly Candidate[],
  groups: readonly (readonly Candidate[])[],
  beneath: ReadonlySet<number>,
  { evidence, paragraphs, levels }: Scene,
): boolean {
  if (
    groups.some(
      (other) => other !== group && other.filter(({ nth }) => beneath.has(nth)).length > SHARE * beneath.size,
    )
  )
    return true;
  const last = Math.max(...group.map(({ at }) => at));
  const first = Math.min(...group.map(({ at }) => at));
  const labelled = evidence.marked.filter(
    ({ label, unit }, at) =>
      at > first - 20 &&
      at < last + 20 &&
      !paragraphs[at]?.cell &&
      ((label && ANSWERING.has(label.kind) && !label.weak) ||
        (unit?.answers && unit.word.id === levels.unit)),
  );
  return labelled.length > SHARE * beneath.size;
}

const wordsOf = ({ at, head }: Candidate, end: number, { paragraphs }: Scene): string =>
  paragraphs
    .slice(at, end)
    .map(({ text }, i) => (i > 0 ? text : head.runIn === null ? "" : text.slice(head.runIn)))
    .join(" ")
    .trim();
