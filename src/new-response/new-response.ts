import type { Block, NewDocument } from "../edits/block";
import type { Draft } from "../model/draft";
import { recommendationsIn } from "../model/walk";
import { blankOf, type Values } from "../sections/fields";
import { valuesIn } from "../sections/known";
import type { StandardSection } from "../sections/schema";
import { workedOut } from "../sections/worked-out";
import type { Written } from "../sections/write";
import type { LayoutLine, Template } from "../templates/schema";
import { type Abbreviation, abbreviationList } from "./abbreviations";
import { filledLine } from "./lines";
import { sectionBlocks } from "./sections";
import { unitBlocks } from "./units";
import file from "./words.json";

/** The draft of a response that is still to be written. */
export interface NewResponse {
  readonly document: NewDocument;
  /** What the sections were written from and with, to be kept with the document. */
  readonly values: Values;
  readonly written: Readonly<Record<string, Written>>;
  readonly findings: number;
  readonly recommendations: number;
  readonly findingsLeftOut: number;
  /** Whether the house style wants findings and the report gives none. */
  readonly findingWanted: boolean;
  /** The fields of the standard sections that stand as blanks. */
  readonly missing: readonly string[];
  /** What a person has to look up or to know, one sentence each. */
  readonly notes: readonly string[];
}

export type Made =
  | { readonly ok: true; readonly response: NewResponse }
  | { readonly ok: false; readonly reason: string };

/**
 * Builds the draft of a response in a house style from a review's report (or a list of its recommendations, read by
 * `review`): title, standard sections, every finding and recommendation word for word, who is to act, and a place for
 * each response. `given` outranks what the report states; `abbreviations` are listed in front of what is answered. Fails where the style does not say how a new response looks.
 */
export function newResponse(
  review: Draft,
  template: Template,
  given: Values,
  library: readonly StandardSection[],
  abbreviations: readonly Abbreviation[] = [],
): Made {
  const { new: layout } = template;
  if (!layout) return notLaidOut(template);
  const { values, refusal } = knownOfCase(review, given);
  const sections = sectionBlocks(template, layout, values, library);
  const units = unitBlocks(review, template, layout);
  const front = frontOf(values, review);
  const lines = (all: readonly LayoutLine[]): Block[] => all.flatMap((line) => filledLine(line, front));
  const { findings } = review;
  const response: NewResponse = {
    document: {
      title: `Response to the Recommendations of the ${front.review} – ${front.subject}`,
      landscape: layout.landscape,
      blocks: [
        ...lines(layout.title),
        ...lines(layout.opening),
        ...sections.opening,
        ...abbreviationList(abbreviations, layout),
        ...lines(layout.units),
        ...units.blocks,
        ...sections.closing,
      ],
    },
    values,
    written: sections.written,
    findings: findings.length - units.findingsLeftOut,
    recommendations: recommendationsIn(review).length,
    findingsLeftOut: units.findingsLeftOut,
    findingWanted: units.findingWanted,
    missing: sections.missing,
    notes: [...(refusal ? [refusal] : []), ...sections.notes],
  };
  return { ok: true, response };
}

/** The refusal of a house style in which no new response can be made. */
export const notLaidOut = ({ title }: Template): Extract<Made, { ok: false }> => ({
  ok: false,
  reason: `The house style “${title}” does not say how a new response is laid out, and one laid out by its labels would not be read again: give it a part “new” with “title”, “sections”, “section” (“heading” and “paragraph”) and “recommendation” or “table”, or choose another style.`,
});

/**
 * What is known of the case: what the report states, and before that what a person gives. `refusal`: why a day that the
 * report seems to give was not believed, or why the given one cannot be.
 */
export const knownOfCase = (review: Draft, given: Values) =>
  consistent({ ...fromReport(review), ...given }, given);

/** What the report states of the case; when it was published says nothing of the response. */
function fromReport(review: Draft): Values {
  const { published: _, acceptance: __, considered, ...values } = valuesIn(review);
  return considered === undefined || isDayOfEvent(review) ? values : { ...values, considered };
}

/** "… was commissioned after Wren was injured in July 2023": a date that must not pass for that of the decision. */
function isDayOfEvent({ facts: { consideredAt }, paragraphs }: Draft): boolean {
  if (!consideredAt) return false;
  const { paragraph, start } = consideredAt;
  return EVENT.test(paragraphs[paragraph]?.text.slice(0, start) ?? "");
}

const EVENT = new RegExp(`\\b(?:${file.events.words.join("|")})\\b[^.;,]{0,30}$`, "i");

/**
 * A kind of review that cannot have been decided on the day that the report seems to give: the day was misread, and
 * stays a blank, unless a person gave it.
 */
function consistent(
  values: Values,
  given: Values,
): { readonly values: Values; readonly refusal: string | null } {
  const { refusal } = workedOut(values);
  if (!refusal) return { values, refusal: null };
  if (given.considered !== undefined) return { values, refusal: refusal.reason };
  const { considered: _, ...others } = values;
  return { values: others, refusal: null };
}

function frontOf(values: Values, { facts }: Draft): { board: string; review: string; subject: string } {
  const named = workedOut(values).words.theReview?.replace(/^the /, "");
  return {
    board: values.board ?? blankOf("board"),
    review: named ?? facts.reviewType ?? blankOf("review"),
    subject: values.subject ?? blankOf("subject"),
  };
}
