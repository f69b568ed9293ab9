import { lettersOf } from "./letters";

/** How far ahead on the page a paragraph is looked for before it is taken as not shown. */
const AHEAD = 40;

/**
 * Which of the page's elements show each paragraph of the draft, by their texts in order: none for a paragraph that
 * the page leaves out, several where a page break divides it.
 */
export function align(
  paragraphs: readonly string[],
  shown: readonly string[],
): readonly (readonly number[])[] {
  const onPage = shown.map(lettersOf);
  let next = 0;
  return paragraphs.map((text) => {
    const letters = lettersOf(text);
    for (let at = next; at < onPage.length && at < next + AHEAD; at++) {
      const elements = elementsFrom(onPage, at, letters);
      if (!elements) continue;
      next = at + elements.length;
      return elements;
    }
    return [];
  });
}

/** The elements from one on that together show the letters; null where they do not. */
function elementsFrom(onPage: readonly string[], first: number, letters: string): readonly number[] | null {
  if (onPage[first] === letters) return [first];
  if (letters === "" || onPage[first] === "") return null;
  const elements: number[] = [];
  let left = letters;
  for (let at = first; left !== ""; at++) {
    const part = onPage[at];
    if (part === undefined || !left.startsWith(part)) return null;
    elements.push(at);
    left = left.slice(part.length);
  }
  return elements;
}
