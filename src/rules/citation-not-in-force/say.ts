import { capitalised } from "../../model/capitalised";
import { inWords } from "../../model/dates";
import type { Message } from "../kit";
import { articleFor, listed, quoted } from "../wording";
import type { Trouble } from "./trouble";

/** The draft's own words, and the day of the decision: as an ISO date, null where it is not known, and in words. */
interface Cited {
  readonly words: string;
  readonly considered: string | null;
  readonly decided: string;
}

type Say<Kind extends Trouble["kind"]> = (
  trouble: Extract<Trouble, { readonly kind: Kind }>,
  cited: Cited,
) => Message;

/** The message for a trouble. `words` are the draft's own; `considered` is the ISO date of the decision, if known. */
export function sayTrouble(trouble: Trouble, words: string, considered: string | null): Message {
  // The types do not follow that a trouble's kind picks the one that takes it.
  const say: Say<Trouble["kind"]> = SAY[trouble.kind] as never;
  return say(trouble, { words, considered, decided: considered === null ? "" : inWords(considered) });
}

const WHY_DATE = "A review rests on the law and guidance of the day on which it was decided on.";
const from = (source: string): string => `Source: ${source}`;
const noLonger = (words: string, decided: string): string =>
  `${words} no longer applied when the review was decided on (${decided}).`;
const notYet = (words: string, decided: string): string =>
  `${words} did not apply yet when the review was decided on (${decided}).`;

const SAY: { readonly [Kind in Trouble["kind"]]: Say<Kind> } = {
  never: ({ never, instead }, { words, decided }) => ({
    what: `${quoted(words, 120)} does not exist.`,
    why: `${never.what} ${from(never.source)}`,
    todo: instead
      ? `For a decision of ${decided}, cite ${instead}.`
      : "Cite the regulation or section under which the decision was taken.",
  }),

  "no-edition": ({ instead }, { words, decided }) => ({
    what: `There is no edition of Working Together of this year: ${quoted(words)}.`,
    why: "Readers look the guidance up, and an edition that never was cannot be found.",
    todo: instead
      ? `Name the edition of ${instead.year}, which applied on ${decided}.`
      : "Name the edition that applied when the review was decided on.",
  }),

  "no-such-year": ({ instruments }, { words }) => {
    const known = [...new Set(instruments.map(({ title }) => `the ${title}`))];
    return {
      what: `No instrument of this name is known for this year: ${quoted(words)}.`,
      why: `Known by this name ${known.length > 1 ? "are" : "is"} ${listed(known)}.`,
      todo: "Check the year, and correct it.",
    };
  },

  title: ({ instrument }, { words }) => ({
    what: `The title is not quite right: ${quoted(words, 120)}.`,
    why: `It is the ${instrument.title}. ${from(instrument.source)}`,
    todo: "Write the title as it is, so that a reader can look it up.",
  }),

  number: ({ instrument, number }, { words }) => ({
    what: `Title and number do not belong together: ${quoted(words, 120)}.`,
    why: `The ${instrument.title} is ${number}. ${from(instrument.source)}`,
    todo: "Check which of the two is meant, and correct the other.",
  }),

  "wrong-regulation": ({ provision }, { words }) => ({
    what: `${quoted(words, 120)} is about something else.`,
    why: `It deals with ${lower(provision.about)}, not with ${provision.wrongFor}. ${from(provision.source)}`,
    todo: "Cite the regulation that fits.",
  }),

  "other-country": ({ applies, country, guidance, source }, { words }) => ({
    what: `${quoted(words, 120)} is law or guidance of ${listed(applies)}, and this review is one of ${country}.`,
    why: `A review rests on the law and guidance of its own country. ${from(source)}`,
    todo: guidance
      ? `Name what such reviews follow there: ${guidance}.`
      : `Name the law and guidance of ${country}.`,
  }),

  "wrong-section": ({ review: name, provision, right }, { words }) => {
    const review = `${articleFor(name)} ${name}`;
    return {
      what: provision
        ? `${quoted(words, 120)} is about something else.`
        : `${capitalised(review)} does not rest on ${quoted(words, 120)}.`,
      why: provision
        ? `It deals with ${lower(provision.about)}; ${review} rests on ${right}. ${from(provision.source)}`
        : `It rests on ${right}, which a reader may want to look up.`,
      todo: `If the review is meant, cite ${right}.`,
    };
  },

  "guidance-not-then": ({ row, when, instead }, { words, decided }) => ({
    what: (when === "before" ? notYet : noLonger)(quoted(words, 120), decided),
    why: `${WHY_DATE} This guidance applied ${span(row.fromKnown, row.toKnown)}. ${from(row.source)}`,
    todo: instead ? `Name ${instead.title}.` : "Name the guidance of that day.",
  }),

  "edition-not-then": ({ edition, when, instead }, { words, decided }) => ({
    what: (when === "before" ? notYet : noLonger)(quoted(words), decided),
    why: `${WHY_DATE} This edition applied ${span(edition.fromKnown, edition.toKnown)}. ${from(edition.source)}`,
    todo: instead
      ? `Name the edition of ${instead.year}; a later one can follow in brackets, as in “${instead.year} (now …)”.`
      : "Name the edition of that day.",
  }),

  "law-not-then": ({ name, when, since, until, instead, source }, { words, decided, considered }) => {
    const unsourced = when === "unsourced";
    const early = when === "before" || (unsourced && (since ?? "") > (considered ?? ""));
    return {
      what: early
        ? `${quoted(words, 120)} was not in force yet when the review was decided on (${decided}).`
        : noLonger(quoted(words, 120), decided),
      why: `${WHY_DATE} ${capitalised(name)} applied ${span(since, until)}${unsourced ? ", as far as is known" : ""}. ${from(source)}`,
      todo: instead
        ? `Check the date of the decision; if it is right, cite ${instead}.`
        : "Check the date of the decision; if it is right, cite the law of that day.",
    };
  },

  "not-begun": ({ note, source }, { words }) => ({
    what: `It is not certain that ${quoted(words, 120)} is in force.`,
    why: `${note} ${from(source)}`,
    todo: "Look up whether the section had begun on the day of the decision before you cite it.",
  }),

  open: (trouble, { words, decided }) => ({
    what: `Whether ${quoted(words, 120)} applied on ${decided} depends on the area.`,
    why: `Between ${inWords(trouble.from)} and ${inWords(trouble.to)} each area moved from its Board to a partnership on a day of its own.`,
    todo: `Check that the decision was taken by a ${trouble.neededBody}; if it was not, cite the other law.`,
  }),

  "later-edition": ({ edition }, { words }) => ({
    what: `The second edition in ${quoted(words)} does not follow the first.`,
    why: edition
      ? `“Now” has to name a later edition; that of ${edition.year} is not later.`
      : "There is no edition of Working Together of that year.",
    todo: "Correct the year behind “now”.",
  }),

  "cannot-check": (_, { words }) => ({
    what: `Whether ${quoted(words, 120)} applied cannot be checked: the draft gives no full date of the decision.`,
    why: WHY_DATE,
    todo: "Say on which day, with its year, the case was considered.",
  }),

  "review-name": ({ when, bound, then, source }, { words, decided }) => ({
    what: `There was no ${quoted(words)} ${when === "after" ? "any more" : "yet"} when the case was considered (${decided}).`,
    why: `This kind of review ${when === "after" ? "ended" : "began"} on ${inWords(bound)}. ${from(source)}`,
    todo: then
      ? `Check the name of the review and the date of the decision: from then on it is ${articleFor(then)} ${then}.`
      : "Check the name of the review and the date of the decision.",
  }),

  "body-name": ({ when, own, source }, { words, decided }) =>
    when === "after"
      ? {
          what: `${quoted(words)} had been replaced when the review was decided on (${decided}).`,
          why: `The last Local Safeguarding Children Board handed over to safeguarding partners on 29 September 2019. ${from(source)}`,
          todo: own
            ? "If the partnership kept this name, leave it; otherwise write the name of that day."
            : "Name the safeguarding partnership instead.",
        }
      : {
          what: `${quoted(words)} did not exist yet when the review was decided on (${decided}).`,
          why: `Before 29 June 2018 only a Local Safeguarding Children Board could decide on a review. ${from(source)}`,
          todo: "Name the Board of that day; the partnership can be named as its successor.",
        },
};

function span(since: string | null, until: string | null): string {
  if (since === null) return until === null ? "at an unknown time" : `until ${inWords(until)}`;
  return until === null ? `from ${inWords(since)}` : `from ${inWords(since)} to ${inWords(until)}`;
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
