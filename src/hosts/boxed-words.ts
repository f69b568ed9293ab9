import { BOXED_WORDS, type Note, type ReadingMessage } from "../model/reading";

/** A caption or a stamp such as "DRAFT" is shorter. */
const FEWEST_WORDS = 6;
const SHOWN = 60;

/** Says where the page has text boxes with more than a caption: what stands in them is no part of any recommendation. */
export function boxedWords(notes: readonly Note[]): readonly ReadingMessage[] {
  const boxes = notes.filter(
    ({ kind, paragraph, text }) =>
      kind === "text box" && paragraph !== null && text.trim().split(/\s+/).length >= FEWEST_WORDS,
  );
  const [first] = boxes;
  if (!first) return [];
  const words = first.text.trim().replace(/\s+/g, " ");
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN).replace(/\s+\S*$/, "")} …` : words;
  const which =
    boxes.length === 1
      ? `What stands in a text box (“${shown}”) was`
      : `What stands in ${boxes.length} text boxes (the first: “${shown}”) was`;
  return [
    {
      code: BOXED_WORDS,
      message: `${which} not read as part of the page: move into the page itself what belongs to a recommendation or its response.`,
    },
  ];
}
