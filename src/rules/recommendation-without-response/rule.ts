import { capitalised } from "../../model/capitalised";
import type { Draft, HouseStyleInUse, Recommendation } from "../../model/draft";
import { perRecommendation } from "../../model/per-recommendation";
import { type Span, textOf, wholeOf } from "../../model/span";
import { recommendationsIn } from "../../model/walk";
import type { Found } from "../kit";
import { defineRule } from "../kit";
import { leftOpen } from "../left-open";
import { RESPONSE_SLOT } from "../slots";
import { cite, listed, quoted, quotedLast } from "../wording";
import { emptyCells } from "./empty-cell";
import { emptyParts, partsInUse } from "./empty-part";
import { emptyResponse } from "./empty-response";
import { bare } from "./labels";
import { namesWithoutAnswer, onlyNames } from "./only-a-name";
import { onlyAgrees } from "./only-agrees";
import words from "./words.json";

/** Short answers that say an answer is still to come. */
const AWAITED = new RegExp(`^\\W*(?:${words.awaited.map(({ words }) => words).join("|")})\\b`, "i");
const SHORT = 80;

interface Missing extends Found {
  readonly of: Recommendation;
  /** What stands where the response belongs; null where nothing does. */
  readonly standsFor: string | null;
  /** The labels of the parts that it lacks; empty where the whole response is missing. */
  readonly parts: readonly string[];
  /** Whether it is answered, but only by an agreement. */
  readonly agrees?: boolean;
  /** The label, or the name, that has no words under or beside it; left out elsewhere. */
  readonly silent?: {
    readonly words: string;
    readonly of: "body" | "part";
    readonly where: "under" | "beside";
  };
}

export default defineRule<Missing>({
  id: "recommendation-without-response",
  about: "Every recommendation has a response, with every part that the house style asks for.",
  severity: "error",

  *find(draft) {
    const { paragraphs, style } = draft;
    const parted = partsInUse(draft);
    const labels = style.requiredParts.length > 0 ? labelsOfParts(recommendationsIn(draft)) : NO_LABELS;
    for (const of of recommendationsIn(draft)) {
      const { response, number: recommendation, responsePlace } = of;
      const says = whatIsSaid(of, paragraphs);
      if (!response || says === "nothing") {
        const standsFor = textOf(paragraphs, responsePlace).trim() || null;
        yield { span: responsePlace, recommendation, of, standsFor, parts: [] };
      } else if (
        (says === "awaited" && !leftOpen("any", response.span, draft)) ||
        onlyNames(of, paragraphs)
      ) {
        yield { span: response.span, recommendation, of, standsFor: response.text.trim(), parts: [] };
      } else if (onlyAgrees(of, draft)) {
        const standsFor = response.text.trim();
        const agrees = true;
        yield { span: response.span, recommendation, of, standsFor, parts: [], agrees, severity: "warning" };
      } else {
        for (const paragraph of namesWithoutAnswer(of, response, draft)) {
          const silent = { words: wordsAt(draft, paragraph), of: "body", where: "under" } as const;
          yield silence(recommendation, of, wholeOf(paragraphs, paragraph), silent);
        }
        for (const { at, name } of emptyCells(of, response, paragraphs)) {
          const silent = { words: name, of: "body", where: "beside" } as const;
          yield silence(recommendation, of, { paragraph: at, start: 0, end: 0 }, silent);
        }
        const empty = parted ? emptyParts(of, parted, draft) : [];
        for (const at of empty) {
          const silent = { words: wordsAt(draft, at), of: "part", where: "under" } as const;
          yield silence(recommendation, of, wholeOf(paragraphs, at), silent);
        }
        const isSaid = (label: string): boolean =>
          empty.some((at) => bare(paragraphs[at]?.text ?? "") === bare(label));
        const parts = lacking(of, style, labels).filter((label) => !isSaid(label));
        if (parts.length > 0)
          yield {
            span: behind(response.span),
            recommendation,
            of,
            standsFor: null,
            parts,
            severity: "warning",
          };
      }
    }
  },

  say({ of, standsFor, parts, silent, agrees }, draft) {
    const which = cite(of, draft);
    if (agrees)
      return {
        what: `The response to ${which} agrees with it and says nothing of what is done.`,
        why: "A reader cannot tell an agreement that changed something from one that changed nothing.",
        todo: "Write what has been done or will be done, by whom and by when; or say where that is to be found.",
      };
    if (silent?.of === "part")
      return {
        what: `Nothing stands under ${quoted(silent.words)} in the response to ${which}.`,
        why: "A heading with nothing under it shows a reader that something was to be said and was not.",
        todo: "Write what belongs there, or say under the heading why there is nothing to report.",
      };
    if (silent !== undefined)
      return {
        what: `Nothing stands ${silent.where} ${quoted(silent.words)} in the response to ${which}.`,
        why: "A name without an answer tells every reader that this body was asked and said nothing.",
        todo: "Write what it has done or will do and by when, or take the name out if it was not asked.",
      };
    if (parts.length > 0)
      return {
        what: `The response to ${which} has no ${listed(parts.map((part) => quoted(part)))}.`,
        why: "Each response in this house style has that part, so a reader will look for it here.",
        todo: "Add the part, or say under its heading why there is nothing to report.",
      };
    return {
      what: standsFor
        ? `${capitalised(which)} is not answered yet: it says ${quotedLast(standsFor)}.`
        : `${capitalised(which)} has no response.`,
      why: "Readers, the family among them, look for what was done about each one; silence reads as refusal.",
      todo: "Write what has been done or will be done, by whom and by when; or say that it is not accepted, and why.",
    };
  },

  fixes({ of, standsFor, parts, silent }, draft) {
    const edit =
      standsFor === null && parts.length === 0 && silent === undefined ? emptyResponse(of, draft) : null;
    if (!edit) return [];
    const title = `Put in an empty response: “${RESPONSE_SLOT.blank}”`;
    return [{ id: "add-response", title, kind: "offer", edits: [edit] }];
  },

  holds({ response }) {
    const count = response?.paragraphs.length ?? 0;
    return {
      applies: true,
      why: `It is answered in ${count === 1 ? "one paragraph" : `${count} paragraphs`}.`,
    };
  },
});

/** A label, or a name, without an answer, where others have theirs. */
const silence = (
  recommendation: string,
  of: Recommendation,
  span: Span,
  silent: NonNullable<Missing["silent"]>,
): Missing => ({ span, recommendation, of, standsFor: null, parts: [], silent, severity: "warning" });

const wordsAt = ({ paragraphs }: Draft, at: number): string => paragraphs[at]?.text.trim() ?? "";

/** Whether a response answers, says that an answer is still to come, or has no words. */
const whatIsSaid = perRecommendation(({ response }): "words" | "awaited" | "nothing" => {
  const text = response?.text.trim() ?? "";
  if (!/[\p{L}\p{N}]/u.test(text)) return "nothing";
  return text.length <= SHORT && AWAITED.test(text) ? "awaited" : "words";
});

function lacking(
  { response }: Recommendation,
  { requiredParts }: HouseStyleInUse,
  labels: ReadonlyMap<string, string>,
): string[] {
  // A response without any part was written in another form: its missing headings are one choice, not holes.
  if (requiredParts.length === 0 || !response || response.parts.length === 0) return [];
  return requiredParts
    .filter((id) => !response.parts.some((part) => part.id === id && part.text.trim() !== ""))
    .map((id) => labels.get(id) ?? capitalised(id));
}

const NO_LABELS: ReadonlyMap<string, string> = new Map();

/** What this draft calls each part, from where it first has one. */
function labelsOfParts(recommendations: Iterable<Recommendation>): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { response } of recommendations)
    for (const { id, label } of response?.parts ?? []) {
      const plain = label.replace(/^[\d.\s]+|[\s:.]+$/g, "");
      if (plain && !labels.has(id)) labels.set(id, plain);
    }
  return labels;
}

const behind = (span: Span): Span => ({
  paragraph: span.endParagraph ?? span.paragraph,
  start: span.end,
  end: span.end,
});
