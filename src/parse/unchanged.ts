import type { Recommendation } from "../model/draft";
import type { Paragraph } from "../model/paragraph";
import { perParagraph } from "../model/per-paragraph";
import type { Span } from "../model/span";
import type { MarkReader } from "../templates/mark";
import type { Template } from "../templates/schema";
import type { Piece, RawUnit, Scene } from "./raw";

/** All that a recommendation is made of. */
export interface MadeOf {
  readonly unit: RawUnit;
  readonly number: string;
  readonly numbered: boolean;
  readonly finding: number | null;
  /** Whether its label is its finding's. */
  readonly doubled: boolean;
  readonly scene: Scene;
}

interface Last {
  unit: RawUnit;
  readonly number: string;
  readonly numbered: boolean;
  readonly finding: number | null;
  readonly doubled: boolean;
  paragraphs: readonly Paragraph[];
  readonly marks: MarkReader;
  readonly template: Template;
  readonly made: Recommendation;
}

/** By the paragraph that opens a unit; one entry for each number that the unit bears. */
const lastMade = perParagraph((): Last[] => []);

/**
 * The recommendation that was made of a unit in the last draft, where the unit and every paragraph of it are as they
 * were and where they were; otherwise what `make` makes of it now. After an edit nearly all are what they were, and
 * whoever works something out from one can tell so by its identity. `nth`: which of the unit's numbers it bears.
 */
export function unlessUnchanged(
  from: MadeOf,
  nth: number,
  make: (from: MadeOf) => Recommendation,
): Recommendation {
  const { unit, number, numbered, finding, doubled, scene } = from;
  const { paragraphs, template } = scene;
  const { marks } = scene.evidence;
  const opening = paragraphs[unit.at];
  if (!opening) return make(from);
  const known = lastMade(opening);
  const last = known[nth];
  if (last && isSame(last, from)) {
    // They are the same as far as it goes; kept would be all the drafts before this one.
    last.unit = unit;
    last.paragraphs = paragraphs;
    return last.made;
  }
  const made = make(from);
  known[nth] = { unit, number, numbered, finding, doubled, paragraphs, marks, template, made };
  return made;
}

function isSame(last: Last, { unit, number, numbered, finding, doubled, scene }: MadeOf): boolean {
  return (
    last.number === number &&
    last.numbered === numbered &&
    last.finding === finding &&
    // One without a number of its own is cited by its finding's label.
    (numbered || last.unit.finding?.label.text === unit.finding?.label.text) &&
    last.doubled === doubled &&
    last.template === scene.template &&
    last.marks === scene.evidence.marks &&
    isSameUnit(last.unit, unit) &&
    isUntouched(last, scene.paragraphs)
  );
}

function isSameUnit(a: RawUnit, b: RawUnit): boolean {
  return (
    a.at === b.at &&
    a.label.text === b.label.text &&
    isSameSpan(a.label.span, b.label.span) &&
    isSameSpan(a.place, b.place) &&
    isSameSpan(a.told?.asked ?? null, b.told?.asked ?? null) &&
    isSameFlow(a.flow, b.flow) &&
    areSameSpans(a.leads, b.leads) &&
    areSameSpans(a.due, b.due)
  );
}

function isSameFlow(a: readonly Piece[], b: readonly Piece[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const one = a[i] as Piece;
    const other = b[i] as Piece;
    if (one.at !== other.at || one.role !== other.role || one.part !== other.part) return false;
  }
  return true;
}

/** Whether two stretches are one. */
const isSameSpan = (a: Span | null, b: Span | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.paragraph === b.paragraph &&
    a.start === b.start &&
    a.end === b.end &&
    a.endParagraph === b.endParagraph);

function areSameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!isSameSpan(a[i] ?? null, b[i] ?? null)) return false;
  return true;
}

/** A stretch over more paragraphs than this is no usual response; to go through it for each would take too long. */
const MOST = 100;

/** Whether every paragraph of the unit, and every one inside its stretches, is the same object at the same place. */
function isUntouched({ unit, paragraphs: before, made }: Last, now: readonly Paragraph[]): boolean {
  const untouched = (span: Span | null): boolean => {
    if (!span) return true;
    const last = span.endParagraph ?? span.paragraph;
    if (last - span.paragraph > MOST) return false;
    for (let at = span.paragraph; at <= last; at++) if (before[at] !== now[at]) return false;
    return true;
  };
  if (before[unit.at] !== now[unit.at]) return false;
  for (const { at } of unit.flow) if (before[at] !== now[at]) return false;
  return (
    untouched(made.span) &&
    untouched(made.labelSpan) &&
    untouched(made.responsePlace) &&
    untouched(made.response?.span ?? null) &&
    made.leads.every(untouched) &&
    made.due.every(untouched)
  );
}
