import { blanksIn, blanksInText } from "../../language/blanks";
import type { Draft } from "../../model/draft";
import { inEach } from "../../model/in-each";
import type { Note } from "../../model/reading";
import { type Span, textOf } from "../../model/span";
import { recommendationsIn } from "../../model/walk";
import { recommendationOf } from "../belonging";
import { defineRule, type Found } from "../kit";
import { quoted } from "../wording";

interface Unfilled extends Found {
  /** Set where the blank stands in a footnote, header or the like. */
  readonly note: Note | null;
  readonly words: string;
}

const withBlanks = inEach(blanksIn);

export default defineRule<Unfilled>({
  id: "section-unfilled",
  about: "Nothing is left to be filled in: no blanks, no prompts, no notes to the writer.",
  severity: "error",

  *find(draft) {
    const blanks = withBlanks(draft.paragraphs);
    // A body may be called TBC or XX by its letters, once the document says so.
    const expanded = new Set(blanks.length > 0 ? draft.expansions.map(({ short }) => short) : []);
    const unanswered = blanks.length > 0 ? placesOfResponses(draft) : [];
    for (const { at: paragraph, found } of blanks)
      for (const { start, end, text } of found)
        if (!expanded.has(text) && !unanswered.some((place) => isIn(place, paragraph, start)))
          yield {
            span: { paragraph, start, end },
            recommendation: recommendationOf(draft, paragraph),
            note: null,
            words: text,
          };
    for (const note of draft.reading.notes)
      for (const { text } of blanksInText(note.text)) {
        const paragraph = note.paragraph ?? 0;
        yield { span: { paragraph, start: 0, end: 0 }, note, words: text };
      }
  },

  say({ note, words, span }, draft) {
    const where = note ? ` in ${note.kind === "endnote" ? "an" : "a"} ${note.kind}` : "";
    const shown = quoted(words || textOf(draft.paragraphs, span));
    return {
      what: `${shown}${where} has not been filled in.`,
      why: "A blank in a published response shows that nobody read it to the end.",
      todo: "Put in what belongs there, or take the words out.",
    };
  },

  holds: () => ({ applies: true, why: "Nothing in it is left to be filled in." }),
});

/** A blank that is all there is of a response is reported as a response that is missing. */
function placesOfResponses(draft: Draft): readonly Span[] {
  const places: Span[] = [];
  for (const { response, responsePlace } of recommendationsIn(draft))
    if (!response) places.push(responsePlace);
  return places;
}

const isIn = (
  { paragraph, start, end, endParagraph = paragraph }: Span,
  at: number,
  offset: number,
): boolean =>
  (at > paragraph || (at === paragraph && offset >= start)) &&
  (at < endParagraph || (at === endParagraph && offset < end));
