import { inWords } from "../model/dates";
import {
  citationOf,
  type Edition,
  editions,
  type Guidance,
  guidance,
  instruments,
  type Review,
  reviews,
} from "./law";
import { type Applies, daysOf, standingOf } from "./period";

/** What a review that was decided on a day rests on. */
export type Basis =
  | {
      readonly fits: true;
      readonly review: Review;
      /** "section 44 of the Care Act 2014"; null for a review that rests on no statute. */
      readonly law: string | null;
      /** Where its criteria stand, if elsewhere. */
      readonly criteria: string | null;
      readonly guidance: GuidanceThen;
      /** One sentence for each thing that a person has to look up or decide before the words are published. */
      readonly notes: readonly string[];
    }
  | {
      readonly fits: false;
      /** One sentence: why a review of this kind cannot have been decided on that day, and which may be meant. */
      readonly reason: string;
      /** The kind that took its place, or that came before it. */
      readonly instead: Review | null;
    };

export type GuidanceThen =
  | { readonly kind: "known"; readonly title: string; readonly edition: string | null }
  /** Which of several applied on that day is not known: it has to be asked. */
  | { readonly kind: "ask"; readonly choices: readonly { readonly id: string; readonly title: string }[] }
  /** Reviews of this kind follow no guidance that the table holds. */
  | { readonly kind: "none" };

/**
 * What the table of law says of a kind of review that was decided on a date (ISO at its own precision).
 * `edition`: the id of the guidance that a person chose where the table leaves it open.
 */
export function basisOf(review: Review, decided: string, edition: string | null = null): Basis {
  const standing = standingOf(review, decided);
  if (standing === "before" || standing === "after") return misfit(review, decided, standing);
  const notYet = [review.law, review.criteria ?? null].find((each) => each && !inForce(each, decided));
  if (notYet) return withoutLaw(review, decided, notYet);
  const notes: string[] = [];
  if (standing === "open" && review.transition) notes.push(transitionNote(review));
  if (standing === "unsourced")
    notes.push(
      `Whether a ${review.name} could be decided on ${inWords(decided)} is not verified: check it before you publish.`,
    );
  if (!review.verified && standing !== "unsourced") notes.push(unverified(review.name, review.note));
  for (const reference of [review.law, review.criteria ?? null]) {
    const note = reference && lawNote(reference);
    if (note) notes.push(note);
  }
  const then = guidanceThen(review, decided, edition);
  if (then.kind === "known") {
    const row = guidance.find(({ id }) => id === then.edition);
    if (row && !row.verified) notes.push(unverified(`“${row.title}”`, row.note));
  }
  return {
    fits: true,
    review,
    law: review.law && citationOf(review.law),
    criteria: review.criteria ? citationOf(review.criteria) : null,
    guidance: then,
    notes,
  };
}

const unverified = (what: string, note: string): string =>
  `${what} is from general knowledge and not verified${note ? ` (${note.replace(/\.$/, "")})` : ""}: check it before you publish.`;

function misfit(review: Review, decided: string, standing: "before" | "after"): Basis {
  const other =
    standing === "after"
      ? reviews.find(({ id }) => id === review.then)
      : reviews.find(({ then, country }) => then === review.id && sameCountry(country, review.country));
  const last = standing === "after" && review.to ? ` after ${inWords(review.to)}` : "";
  const first = standing === "before" && review.from ? ` before ${inWords(review.from)}` : "";
  const meant = other ? `: a ${other.name} may be meant` : ": check the day and the kind of review";
  return {
    fits: false,
    reason: `No ${review.name} could be decided${last}${first}, and this one is dated ${inWords(decided)}${meant}.`,
    instead: other ?? null,
  };
}

const sameCountry = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((country) => b.includes(country));

function transitionNote({ name, transition }: Review): string {
  const { from = "", to = "", fromBody = "", toBody = "" } = transition ?? {};
  return `Between ${inWords(from)} and ${inWords(to)} it hung on the area whether its ${fromBody} or its ${toBody} decided: check that “${name}” is right for yours.`;
}

function lawNote(reference: string): string | null {
  const row = rowOf(reference);
  const title = citationOf(reference);
  if (row?.from === null)
    return `When ${title} came into force is not recorded: check its commencement before you cite it.`;
  return row?.verified === false ? unverified(title, row.note) : null;
}

const rowOf = (reference: string) => {
  const [id, number] = reference.split("/");
  const instrument = instruments.find((each) => each.id === id);
  return instrument?.provisions.find((each) => each.number === number) ?? instrument;
};

/** Whether a law may have been in force on a date, as far as the table goes, verified or not. */
const inForce = (reference: string, date: string): boolean => {
  const row = rowOf(reference);
  return !row || ["within", "open"].includes(standingOf(row, date));
};

const withoutLaw = ({ name, id }: Review, decided: string, reference: string): Basis => ({
  fits: false,
  reason: `No ${name} could be decided on ${inWords(decided)}, on which ${citationOf(reference)} was not in force: check the day and the kind of review.`,
  instead: reviews.find(({ then }) => then === id) ?? null,
});

function guidanceThen(review: Review, decided: string, chosen: string | null): GuidanceThen {
  const rows: readonly (Edition | Guidance)[] =
    review.guidance === "working-together"
      ? editions
      : guidance.filter((row) => row.reviews.includes(review.id));
  const choices = rows
    .filter((row) => mayApply(row, decided))
    .map((row) => ({ id: row.id, title: "subtitle" in row ? editionTitle(row) : row.title }));
  const one = choices.length === 1 ? choices[0] : choices.find(({ id }) => id === chosen);
  if (one) return { kind: "known", title: one.title, edition: one.id };
  return choices.length > 0 ? { kind: "ask", choices } : { kind: "none" };
}

/** "Working Together to Safeguard Children (2015)" */
export const editionTitle = ({ title, year }: Edition): string => `${title} (${year})`;

/** Whether something may have applied on any of the days that a date means, as far as the sources say. */
function mayApply({ from, fromKnown, to, toKnown }: Applies, date: string): boolean {
  const days = daysOf(date);
  if (!days) return false;
  const first = daysOf(fromKnown ?? from ?? "");
  const last = daysOf(toKnown ?? to ?? "");
  return (!first || days.last >= first.first) && (!last || days.first <= last.last);
}
