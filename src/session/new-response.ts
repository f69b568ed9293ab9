import type { Reading } from "../model/reading";
import { type Made, newResponse } from "../new-response/new-response";
import { type ReviewOptions, waysToRead } from "../review/read";
import type { Values } from "../sections/fields";
import { shippedSections } from "../sections/shipped";
import type { Template } from "../templates/schema";
import type { KeptSections } from "./kept-sections";

/**
 * Makes the draft of a response from a review's report, or from a list of its recommendations. Fails, with one plain
 * sentence to put behind the file's name, where it holds none, or where the house style cannot be laid out.
 */
export function newResponseFrom(
  report: Reading,
  template: Template,
  given: Values,
  options: ReviewOptions,
): Made {
  const [review] = waysToRead(report, options);
  if (!review) return { ok: false, reason: NOTHING_IN_IT };
  return newResponse(review, template, given, shippedSections);
}

export const NOTHING_IN_IT =
  "No recommendation was found in it: check that it is the report of the review, or give its recommendations as a list, one a line.";

/** What is kept with the new document, so that its sections follow their fields from then on. */
export function keptWithNew({ values, written }: Extract<Made, { ok: true }>["response"]): KeptSections {
  return {
    version: 1,
    values,
    written: Object.fromEntries(Object.entries(written).map(([id, lines]) => [id, { ...lines, kept: null }])),
  };
}
