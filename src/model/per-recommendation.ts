import type { Recommendation } from "./draft";
import type { Paragraph } from "./paragraph";
import { remembering } from "./remembering";

/**
 * Remembers what a work made of a recommendation for as long as the object lives. A check gives the same object again
 * while every paragraph of the recommendation and its response is the same object in the same place, and all that was
 * read in them is the same (parse/unchanged.ts): of the draft's paragraphs a work may look at those alone. Call it once
 * for each kind of work, not once a check; a result may be anything but undefined.
 */
export const perRecommendation = remembering<Recommendation, readonly Paragraph[]>();
