import { inWords } from "../../model/dates";
import type { Message } from "../kit";
import { articleFor, listed, quoted, sentence } from "../wording";
import type { Trouble } from "./trouble";

const WHY_DATE = "A review rests on the law and guidance of the day on which it was decided on.";
const from = (source: string): string => `Source: ${source}`;

/** The message for a trouble. `words` are the draft's own; `considered` is the ISO date of the decision, if known. */
export function sayTrouble(trouble: Trouble, words: string, considered: string | null): Message {
  const decided = considered === null ? "" : inWords(considered);
  switch (trouble.kind) {
    case "never":
      return {
        what: `${quoted(words, 120)} does not exist.`,
        why: `${trouble.never.what} ${from(trouble.never.source)}`,
        todo: trouble.instead
          ? `For a decision of ${decided}, cite ${trouble.instead}.`
          : "Cite the regulation or section under which the decision was taken.",
      };
    case "no-edition":
      return {
        what: `There is no edition of Working Together of this year: ${quoted(words)}.`,
        why: "Readers look the guidance up, and an edition that never was cannot be found.",
        todo: trouble.instead
          ? `Name the edition of ${trouble.instead.year}, which applied on ${decided}.`
          : "Name the edition that applied when the review was decided on.",
      };
    case "no-such-year": {
      const known = [...new Set(trouble.instruments.map(({ title }) => `the ${title}`))];
      return {
        what: `No instrument of this name is known for this year: ${quoted(words)}.`,
        why: `Known by this name ${known.length > 1 ? "are" : "is"} ${listed(known)}.`,
        todo: "Check the year, and correct it.",
      };
    }
    case "title":
      return {
        what: `The title is not quite right: ${quoted(words, 120)}.`,
        why: `It is the ${trouble.instrument.title}. ${from(trouble.instrument.source)}`,
        todo: "Write the title as it is, so that a reader can look it up.",
      };
    case "number":
      return {
        what: `Title and number do not belong together: ${quoted(words, 120)}.`,
        why: `The ${trouble.instrument.title} is ${trouble.number}. ${from(trouble.instrument.source)}`,
        todo: "Check which of the two is meant, and correct the other.",
      };
    case "wrong-regulation":
      return {
        what: `${quoted(words, 120)} is about something else.`,
        why: `It deals with ${lower(trouble.provision.about)}, not with ${trouble.provision.wrongFor}. ${from(trouble.provision.source)}`,
        todo: "Cite the regulation that fits.",
      };
    case "other-country":
      return {
        what: `${quoted(words, 120)} is law or guidance of ${listed(trouble.applies)}, and this review is one of ${trouble.country}.`,
        why: `A review rests on the law and guidance of its own country. ${from(trouble.source)}`,
        todo: trouble.guidance
          ? `Name what such reviews follow there: ${trouble.guidance}.`
          : `Name the law and guidance of ${trouble.country}.`,
      };
    case "wrong-section": {
      const review = `${articleFor(trouble.review)} ${trouble.review}`;
      return {
        what: trouble.provision
          ? `${quoted(words, 120)} is about something else.`
          : `${sentence(review)} does not rest on ${quoted(words, 120)}.`,
        why: trouble.provision
          ? `It deals with ${lower(trouble.provision.about)}; ${review} rests on ${trouble.right}. ${from(trouble.provision.source)}`
          : `It rests on ${trouble.right}, which a reader may want to look up.`,
        todo: `If the review is meant, cite ${trouble.right}.`,
      };
    }
    case "guidance-not-then": {
      const { row, when, instead } = trouble;
      return {
        what:
          when === "before"
            ? `${quoted(words, 120)} did not apply yet when the review was decided on (${decided}).`
            : `${quoted(words, 120)} no longer applied when the review was decided on (${decided}).`,
        why: `${WHY_DATE} This guidance applied ${span(row.fromKnown, row.toKnown)}. ${from(row.source)}`,
        todo: instead ? `Name ${instead.title}.` : "Name the guidance of that day.",
      };
    }
    case "edition-not-then": {
      const { edition, when, instead } = trouble;
      return {
        what:
          when === "before"
            ? `${quoted(words)} did not apply yet when the review was decided on (${decided}).`
            : `${quoted(words)} no longer applied when the review was decided on (${decided}).`,
        why: `${WHY_DATE} This edition applied ${span(edition.fromKnown, edition.toKnown)}. ${from(edition.source)}`,
        todo: instead
          ? `Name the edition of ${instead.year}; a later one can follow in brackets, as in “${instead.year} (now …)”.`
          : "Name the edition of that day.",
      };
    }
    case "law-not-then":
      return {
        what:
          trouble.when === "before" ||
          (trouble.when === "unsourced" && (trouble.since ?? "") > (considered ?? ""))
            ? `${quoted(words, 120)} was not in force yet when the review was decided on (${decided}).`
            : `${quoted(words, 120)} no longer applied when the review was decided on (${decided}).`,
        why: `${WHY_DATE} ${sentence(trouble.name)} applied ${span(trouble.since, trouble.until)}${trouble.when === "unsourced" ? ", as far as is known" : ""}. ${from(trouble.source)}`,
        todo: trouble.instead
          ? `Check the date of the decision; if it is right, cite ${trouble.instead}.`
          : "Check the date of the decision; if it is right, cite the law of that day.",
      };
    case "not-begun":
      return {
        what: `It is not certain that ${quoted(words, 120)} is in force.`,
        why: `${trouble.note} ${from(trouble.source)}`,
        todo: "Look up whether the section had begun on the day of the decision before you cite it.",
      };
    case "open":
      return {
        what: `Whether ${quoted(words, 120)} applied on ${decided} depends on the area.`,
        why: `Between ${inWords(trouble.from)} and ${inWords(trouble.to)} each area moved from its Board to a partnership on a day of its own.`,
        todo: `Check that the decision was taken by a ${trouble.neededBody}; if it was not, cite the other law.`,
      };
    case "later-edition":
      return {
        what: `The second edition in ${quoted(words)} does not follow the first.`,
        why: trouble.edition
          ? `“Now” has to name a later edition; that of ${trouble.edition.year} is not later.`
          : "There is no edition of Working Together of that year.",
        todo: "Correct the year behind “now”.",
      };
    case "cannot-check":
      return {
        what: `Whether ${quoted(words, 120)} applied cannot be checked: the draft gives no full date of the decision.`,
        why: WHY_DATE,
        todo: "Say on which day, with its year, the case was considered.",
      };
    case "review-name":
      return {
        what:
          trouble.when === "after"
            ? `There was no ${quoted(words)} any more when the case was considered (${decided}).`
            : `There was no ${quoted(words)} yet when the case was considered (${decided}).`,
        why: `${trouble.when === "after" ? "This kind of review ended on" : "This kind of review began on"} ${inWords(trouble.bound)}. ${from(trouble.source)}`,
        todo: trouble.then
          ? `Check the name of the review and the date of the decision: from then on it is ${articleFor(trouble.then)} ${trouble.then}.`
          : "Check the name of the review and the date of the decision.",
      };
    case "body-name":
      return trouble.when === "after"
        ? {
            what: `${quoted(words)} had been replaced when the review was decided on (${decided}).`,
            why: `The last Local Safeguarding Children Board handed over to safeguarding partners on 29 September 2019. ${from(trouble.source)}`,
            todo: trouble.own
              ? "If the partnership kept this name, leave it; otherwise write the name of that day."
              : "Name the safeguarding partnership instead.",
          }
        : {
            what: `${quoted(words)} did not exist yet when the review was decided on (${decided}).`,
            why: `Before 29 June 2018 only a Local Safeguarding Children Board could decide on a review. ${from(trouble.source)}`,
            todo: "Name the Board of that day; the partnership can be named as its successor.",
          };
  }
}

function span(since: string | null, until: string | null): string {
  if (since === null) return until === null ? "at an unknown time" : `until ${inWords(until)}`;
  return until === null ? `from ${inWords(since)}` : `from ${inWords(since)} to ${inWords(until)}`;
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
