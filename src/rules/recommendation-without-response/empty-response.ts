import type { Edit, InsertParagraphs } from "../../edits/edit";
import type { Draft, Recommendation } from "../../model/draft";
import type { Paragraph } from "../../model/paragraph";
import { recommendationsIn } from "../../model/walk";
import { controlsIn, OWNER_SLOT, RECOMMENDATION_SLOT, RESPONSE_SLOT, replaceWithSlot } from "../slots";
import { labelFor, RUN_IN, runInOf } from "./labels";
import { endBefore, endOf, isOnly, linesOf, modelFor } from "./responses";
import words from "./words.json";

const BLANK = RESPONSE_SLOT.blank;
/** What each part of a response is asked for; the last of them is asked who will do what. */
const BLANKS: Readonly<Record<string, string>> = words.blanks;
const SLOTS = [
  ...[...new Set(Object.values(BLANKS))].map((blank) => ({ ...RESPONSE_SLOT, blank })),
  OWNER_SLOT,
  RECOMMENDATION_SLOT,
];

/** More paragraphs than this between a recommendation and its response are no pattern. */
const MOST_BETWEEN = 12;

/** The change that leaves a place for the response where it belongs, as this draft sets its responses; null for none. */
export function emptyResponse(of: Recommendation, draft: Draft): Edit | null {
  const { paragraphs } = draft;
  const place = of.responsePlace;
  const there = paragraphs[place.paragraph];
  if (!there || place.start !== place.end || place.endParagraph !== undefined) return null;
  const ownEnd = of.span.endParagraph ?? of.span.paragraph;
  const belowText = place.paragraph === ownEnd;
  if (there.cell) {
    // No row can be put into a table: where it has no cell for the response, there is no place for one.
    if (belowText) return null;
    const gap = there.text === "" || /\s$/.test(there.text) ? "" : " ";
    return replaceWithSlot(paragraphs, place, `${gap}${BLANK}`, RESPONSE_SLOT);
  }
  const model = modelFor(of, draft);
  if (!belowText) return behindLabel(of, model, draft);
  if (model && endBefore(model, draft) > endOf(model)) return amongResponses(of, model, draft);
  const fresh = model ? responseLike(of, model, draft) : plain(of, draft);
  return inserted(endOfOwn(of, model) + 1, fresh);
}

/** Where all responses stand apart from what they answer: behind that to the recommendation before. */
function amongResponses(of: Recommendation, model: Recommendation, draft: Draft): Edit | null {
  const { response, span } = model;
  if (!response || span.paragraph > of.span.paragraph) return null;
  return inserted(
    (response.span.endParagraph ?? response.span.paragraph) + 1,
    responseLike(of, model, draft),
  );
}

/** A new paragraph, and the one whose looks it takes. */
export interface Fresh {
  readonly paragraph: Paragraph;
  readonly like: number | null;
}

export function inserted(before: number, fresh: readonly Fresh[]): InsertParagraphs {
  return {
    kind: "insert",
    before,
    paragraphs: fresh.map(({ paragraph }) => paragraph),
    controls: fresh.flatMap(({ paragraph }, i) => controlsIn(paragraph.text, SLOTS, i)),
    looks: fresh.map(({ like }) => like),
  };
}

/** "Response:" with nothing behind it: in its line where this draft runs on behind its labels, else below. */
function behindLabel(of: Recommendation, model: Recommendation | null, draft: Draft): Edit {
  const { paragraphs } = draft;
  const { paragraph } = of.responsePlace;
  const first = model?.response?.span.paragraph ?? -1;
  const like = paragraphs[first];
  if (!like || RUN_IN.test(like.text) || paragraphs[paragraph]?.text.includes("\t"))
    return replaceWithSlot(paragraphs, of.responsePlace, ` ${BLANK}`, RESPONSE_SLOT);
  return inserted(paragraph + 1, [{ paragraph: written(like, BLANK), like: first }]);
}

/** What an empty response to a recommendation looks like where it is set as that to another. */
export function responseLike(
  of: Pick<Recommendation, "number" | "agencies" | "span">,
  model: Recommendation,
  draft: Draft,
): readonly Fresh[] {
  const { paragraphs } = draft;
  const lines = linesOf(model, draft);
  if (lines.length === 0 || lines.length > MOST_BETWEEN) return plain(of, draft);
  // Two labels that differ in more than a number name whose response it is: another body's name is not copied.
  const alone =
    [...recommendationsIn(draft)].filter((each) => each.response).length > 2 && isOnly(model, draft);
  return lines.flatMap((line): Fresh[] => {
    const like = paragraphs[line.at];
    if (!like) return [];
    const fresh = (text: string): Fresh[] => [{ paragraph: written(like, text), like: line.at }];
    if (line.kind === "empty") return fresh("");
    if (line.kind === "label")
      return fresh(alone ? words.label.usual : labelFor(like.text, model, of, draft));
    const blank = BLANKS[line.part ?? ""] ?? BLANK;
    const label = runInOf(like, draft);
    return fresh(label ? `${alone ? words.label.usual : labelFor(label, model, of, draft)} ${blank}` : blank);
  });
}

/** Where no response shows how they are set: a label and the place for the words, in the recommendation's own looks. */
function plain(of: Pick<Recommendation, "span">, { paragraphs }: Draft): readonly Fresh[] {
  const like = paragraphs[endOf(of)];
  if (!like) return [];
  const body = { ...written(like, BLANK), bold: false };
  return [
    { paragraph: { ...written(like, words.label.usual), bold: true }, like: null },
    { paragraph: body, like: null },
  ];
}

/** A paragraph of other words; numbers of lists are Word's and stay behind. */
export const written = (like: Paragraph, text: string): Paragraph => ({
  ...like,
  text,
  listString: "",
  listLevel: null,
  cell: null,
});

/** Behind the recommendation, and behind its lead and date where the draft gives them before the response. */
function endOfOwn(of: Recommendation, model: Recommendation | null): number {
  let end = endOf(of);
  const answer = model?.response?.span.paragraph ?? Number.POSITIVE_INFINITY;
  const before = ({ paragraph }: { readonly paragraph: number }): boolean => paragraph < answer;
  if (!model || [...model.leads, ...model.due].every(before))
    for (const { paragraph } of [...of.leads, ...of.due]) end = Math.max(end, paragraph);
  return end;
}
