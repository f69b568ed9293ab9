import type { Facts } from "../../model/draft";
import type { Paragraph } from "../../model/paragraph";
import { plainParagraph } from "../../model/paragraph";
import type { Reading } from "../../model/reading";
import type { MarkReader } from "../../templates/mark";
import { boardIn, otherBodyIn } from "./board";
import { type DateAt, decisionIn, ownDateIn } from "./dates";
import { codedPersonIn, isLesser, pseudonymIn, reviewLettersIn, reviewsIn } from "./review";

/** Facts are stated in the first so many paragraphs with text, or at the foot. */
const FRONT = 40;
const TITLE = 8;
const FOOT = 8;

/**
 * What the document says of itself. `outside` are the paragraphs of no finding or recommendation, `regulation` those of
 * the section on the decision; a date of an event or of an edition is none of the document's.
 */
export function factsOf(
  reading: Reading,
  marks: MarkReader,
  outside: readonly number[],
  regulation: readonly number[],
): Facts {
  const { paragraphs } = reading;
  const all = outside.filter((at) => (paragraphs[at]?.text.trim() ?? "") !== "");
  const front = all.slice(0, FRONT);
  const foot = all.slice(-FOOT);
  const running = reading.notes
    .filter(({ kind }) => kind === "header" || kind === "footer")
    .map(({ text }) => plainParagraph(text));
  const places = [...front, -1, ...foot, -1, ...regulation];
  const from = places.map((place) => paragraphs[place]);
  const noted = running.map(({ text }) => text);
  const same =
    last?.marks === marks &&
    areSame(last.places, places) &&
    areSame(last.from, from) &&
    areSame(last.noted, noted);
  if (!last || !same)
    last = {
      marks,
      places,
      from,
      noted,
      facts: factsIn(paragraphs, marks, { front, foot, running, regulation }),
    };
  return last.facts;
}

/** What the last draft's facts were read from: most edits touch none of it. */
let last: {
  readonly marks: MarkReader;
  readonly places: readonly number[];
  readonly from: readonly (Paragraph | undefined)[];
  readonly noted: readonly string[];
  readonly facts: Facts;
} | null = null;

function areSame<Entry>(one: readonly Entry[], other: readonly Entry[]): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}

/** The paragraphs in which facts are stated, by their numbers. */
interface Stated {
  readonly front: readonly number[];
  readonly foot: readonly number[];
  readonly running: readonly Paragraph[];
  readonly regulation: readonly number[];
}

function factsIn(
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  { front, foot, running, regulation }: Stated,
): Facts {
  const title = front.filter((at) => isTitle(paragraphs[at], marks)).slice(0, TITLE);
  const at = (index: number): Paragraph => paragraphs[index] ?? plainParagraph("");
  const first = <Found>(read: (paragraph: Paragraph) => Found | null): Found | null =>
    firstIn([...title, ...front].map(at), read) ?? firstIn(running, read) ?? firstIn(foot.map(at), read);
  const decisions = (among: readonly number[]): Weighed | null =>
    bestOf(among.map((index) => decisionIn(at(index), index)));
  // A paragraph on the decision that gives no date leaves it open; another date in front is of something else.
  const considered = decisions(regulation.length > 0 ? regulation : front);
  const written = writtenIn(paragraphs, title, front, foot);
  const subject = subjectOf(title.map(at), front.map(at));
  return {
    // A trust or a council answers where no board does, and says so in the title.
    board: first(boardIn) ?? firstIn(title.map(at), otherBodyIn),
    subject,
    reviewType: reviewOf([...title, ...front].map(at), [...running, ...foot.map(at)]),
    considered: considered?.date ?? null,
    consideredAt: considered?.span ?? null,
    written: written?.date ?? null,
    writtenAt: written?.span ?? null,
  };
}

/** A title's lines are short and no sentences. */
function isTitle(paragraph: Paragraph | undefined, marks: MarkReader): boolean {
  if (!paragraph) return false;
  const { text } = paragraph;
  return marks(paragraph).level === 0 || (text.trim().length <= 150 && !/[.;]\s*$/.test(text));
}

function firstIn<Found>(
  paragraphs: readonly Paragraph[],
  read: (paragraph: Paragraph) => Found | null,
): Found | null {
  for (const paragraph of paragraphs) {
    const found = read(paragraph);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The kind of review that is named first, in front or else in what runs along; a title's letters ("LCSPR") are written
 * out where the text does, and a step on the way to the review ("a Rapid Review was held") gives way to it.
 */
function reviewOf(front: readonly Paragraph[], elsewhere: readonly Paragraph[]): string | null {
  const named = front.flatMap(reviewsIn);
  const letters = firstIn(front, reviewLettersIn);
  const full = letters && named.find((name) => initialsOf(name).endsWith(letters) && !isLesser(name));
  const [first] = named;
  const early = front.findIndex((paragraph) => reviewLettersIn(paragraph) !== null);
  const spelled = front.findIndex((paragraph) => reviewsIn(paragraph).length > 0);
  if (full && (spelled < 0 || early < spelled)) return full;
  return (
    named.find((name) => !isLesser(name)) ??
    first ??
    elsewhere.flatMap(reviewsIn)[0] ??
    firstIn([...front, ...elsewhere], reviewLettersIn)
  );
}

const initialsOf = (name: string): string => (name.match(/\b[A-Z]/g) ?? []).join("");

/** Whom the title names; failing that, whom the front matter names by a code. */
function subjectOf(title: readonly Paragraph[], front: readonly Paragraph[]): string | null {
  const coded = firstIn(title, codedPersonIn);
  if (coded) return coded;
  // A title may break between the review's name and the child's.
  const lines = title.map(({ text }) => text.trim());
  for (let i = 0; i < lines.length; i++) {
    const name = pseudonymIn(lines[i] ?? "") ?? pseudonymIn(`${lines[i] ?? ""} – ${lines[i + 1] ?? ""}`);
    if (name) return name;
  }
  return firstIn(front, codedPersonIn);
}

type Weighed = DateAt & { readonly weight: number };

function bestOf(found: readonly (Weighed | null)[]): Weighed | null {
  let best: Weighed | null = null;
  for (const each of found) if (each && (!best || each.weight > best.weight)) best = each;
  return best;
}

function writtenIn(
  paragraphs: readonly Paragraph[],
  title: readonly number[],
  front: readonly number[],
  foot: readonly number[],
): Weighed | null {
  const read = (index: number, atFoot: boolean): Weighed | null => {
    const paragraph = paragraphs[index];
    return paragraph ? ownDateIn(paragraph, index, atFoot) : null;
  };
  return (
    bestOf(title.map((index) => read(index, false))) ??
    bestOf(front.slice(0, 20).map((index) => read(index, false))) ??
    bestOf(foot.map((index) => read(index, true))) ??
    titleDate(paragraphs, title)
  );
}

/** "… Action Plan – March 2024": a title that ends in a date. */
function titleDate(paragraphs: readonly Paragraph[], title: readonly number[]): Weighed | null {
  return bestOf(
    title.slice(0, 5).map((index) => {
      const paragraph = paragraphs[index];
      return paragraph ? ownDateIn(paragraph, index, true) : null;
    }),
  );
}
