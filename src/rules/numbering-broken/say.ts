import { capitalised } from "../../model/capitalised";
import type { Draft } from "../../model/draft";
import { textOf } from "../../model/span";
import type { Message } from "../kit";
import { listed, quoted } from "../wording";
import { type CountingSlip, FEW } from "./counting";
import type { Numbered } from "./numbered";
import type { ParagraphSlip } from "./paragraph-numbers";
import type { LabelSlip } from "./response-labels";
import type { SpellingSlip, Spelt } from "./spelling";

const CITED = "Readers and minutes cite it by its number, and action plans are tracked by it.";
const SHOWN = 3;

/** By its own word, where that is no name of the unit: "Theme 2" is no "Finding 2". */
const wordOf = ({ unit, form }: Numbered): string =>
  unit === "Finding" && form && form.word.trim() !== "" ? capitalised(form.word.trim().toLowerCase()) : unit;
const nameOf = (at: Numbered): string => `${wordOf(at)} ${at.cited}`;

/** The three parts of the message about a finding's or recommendation's number. */
export function sayNumber(found: CountingSlip | SpellingSlip, draft: Draft, why: string | null): Message {
  const message = sayOne(found, draft);
  if (why === null) return message;
  return { ...message, todo: `${message.todo} They are not counted anew here, because ${why}.` };
}

function sayOne(found: CountingSlip | SpellingSlip, draft: Draft): Message {
  const { at } = found;
  const unit = at.unit.toLowerCase();
  switch (found.slip) {
    case "duplicate":
      return {
        what: `There are two called ${nameOf(at)}.`,
        why: `${CITED} With two of the same, nobody can tell which is meant.`,
        todo: found.instead
          ? `This one seems to be ${found.instead}; check the number in the review.`
          : "Check both numbers in the review and change the wrong one.",
      };
    case "order":
      return {
        what: outOfOrder(found),
        why: "A reader who looks one up by its number may think that it was left out.",
        todo: "Check the number in the review, or move it to its place.",
      };
    case "unnumbered":
      return {
        what:
          found.count > 1
            ? `${found.count} ${unit}s have no number, where the others have one.`
            : `This ${unit} has no number, where the others have one.`,
        why: CITED,
        todo: "Give it the number that it has in the review.",
      };
    case "gap": {
      const several = found.missing.length > 1 || / to /.test(found.missing[0] ?? "");
      const [they, them] = several ? ["they were", "them"] : ["it was", "it"];
      return {
        what: `${wordOf(at)}${several ? `s ${listed(found.missing)} are` : ` ${found.missing[0]} is`} not here.`,
        why: `That is right where others answer ${them}; otherwise ${they} lost.`,
        todo: `Compare with the review; if others answer ${them}, say so in a sentence of the introduction.`,
      };
    }
    case "numerals":
      return {
        what: `${labels(found.odd, draft)} ${found.odd.length > 1 ? "are" : "is"} numbered in ${NUMERALS[found.odd[0]?.form.numeral ?? "word"]}, ${labels([found.usual], draft)} in ${NUMERALS[found.usual.form.numeral]}.`,
        why: "Two kinds of number look like two lists, and a search for one misses the other.",
        todo: `Write them all in ${NUMERALS[found.usual.form.numeral]}.`,
      };
    case "form":
      return {
        what: `${labels(found.odd, draft)} ${found.odd.length > 1 ? "are" : "is"} not written like ${labels([found.usual], draft)}.`,
        why: "Uneven labels make a reader wonder whether something else is meant.",
        todo: "Write the labels all in one form.",
      };
  }
}

const NUMERALS = { figure: "figures", word: "words", roman: "Roman figures" } as const;

function labels(items: readonly Spelt[], { paragraphs }: Draft): string {
  const shown = items
    .slice(0, SHOWN)
    .map(({ labelSpan, number }) => quoted(labelSpan ? textOf(paragraphs, labelSpan) : number));
  if (items.length > SHOWN) shown.push(`${items.length - SHOWN} more`);
  return listed(shown);
}

function outOfOrder({ at, to, against, comes, count }: CountingSlip & { readonly slip: "order" }): string {
  if (count > FEW)
    return `The ${at.unit.toLowerCase()}s are not in the order of their numbers, from ${nameOf(at)} on.`;
  const which = at === to ? `${nameOf(at)} comes` : `${at.unit}s ${at.cited} to ${to.cited} come`;
  return `${which} ${comes} ${nameOf(against)}.`;
}

/** The three parts of the message about the number in front of a paragraph. */
export function sayParagraph(found: ParagraphSlip): Message {
  const why = "References elsewhere lead to it by its number.";
  switch (found.slip) {
    case "paragraph-duplicate":
      return {
        what: `There are two paragraphs ${found.number}.`,
        why,
        todo: found.instead
          ? `This one seems to be ${found.instead}; check references to it.`
          : "Number them anew from here, and check references to them.",
      };
    case "paragraph-order":
      return {
        what: `Paragraph ${found.number} comes ${found.comes} paragraph ${found.against}.`,
        why,
        todo: "Move it, or number it anew and check references to it.",
      };
    case "paragraph-gap":
      return {
        what: `${found.missing.length > 1 || / to /.test(found.missing[0] ?? "") ? `Paragraphs ${listed(shortened(found.missing))} are` : `Paragraph ${found.missing[0]} is`} not here.`,
        why: "A reader may think that a paragraph was taken out.",
        todo: "Check that none was lost, then close the gap.",
      };
    case "paragraph-stop":
      return {
        what: found.stop
          ? `“${found.number}.” has a full stop behind its number, where most have none.`
          : `“${found.number}” has no full stop behind its number, where most have one.`,
        why: "Uneven numbers look unfinished, and a search for one form misses the other.",
        todo: "Write them all in one form.",
      };
  }
}

function shortened(missing: readonly string[]): readonly string[] {
  return missing.length > SHOWN + 1
    ? [...missing.slice(0, SHOWN), `${missing.length - SHOWN} more`]
    : missing;
}

/** The three parts of the message about the label of a response or of a part of one. */
export const sayLabel = ({ label, usual, more }: LabelSlip): Message => ({
  what: `The label ${quoted(label)} is ${quoted(usual)} elsewhere${more > 0 ? `, and ${more} more ${more > 1 ? "labels vary" : "label varies"} in the same way` : ""}.`,
  why: "Uneven labels make a reader wonder whether something else is meant.",
  todo: "Write the labels all in one form.",
});
