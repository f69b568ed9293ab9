import { workbenchTexts } from "../texts";
import { ASIDE } from "./asides";
import { PARAGRAPHS, textOfElement } from "./drawn";
import { write } from "./follow";
import type { Done } from "./pending";
import { offsetIn, placeIn, putCursor, tidied } from "./points";
import { plain } from "./typed";

/** Why something is not done, in a sentence. */
export interface Refused {
  readonly kind: "refused";
  readonly reason: string;
}

/** What a paragraph of the page may be: one that can be typed into, or a sentence that says why it cannot. */
export type Judge = (element: HTMLElement) => true | string;

/**
 * Puts lines in place of a stretch of the page, as typing, the Enter key, a paste and deleting do: each line but the first
 * begins a paragraph of its own, and the cursor goes behind the last. Paragraphs on the way are joined. Null where the
 * stretch touches no paragraph or nothing would change.
 */
export function putLines(
  sheet: HTMLElement,
  stretch: Range,
  lines: readonly string[],
  judge: Judge,
): Done | Refused | null {
  const extent = extentOf(sheet, stretch, lines);
  if (!extent) return null;
  const { first, others, last, start, end } = extent;
  const [before, beforeLast] = [textOfElement(first), textOfElement(last)];
  const [line = "", ...more] = lines.map(plain);
  if (first === last && more.length === 0 && before.slice(start, end) === line) return null;
  const reason = whyNot(extent, judge);
  if (reason !== null) return { kind: "refused", reason };

  if (first === last && more.length === 0) {
    const gone = document.createRange();
    gone.setStart(...placeIn(first, start));
    gone.setEnd(...placeIn(first, end));
    gone.deleteContents();
    write(first, start, line);
    tidied(first);
    putCursor(first, start + line.length);
    return { kind: "typed", element: first, now: textOfElement(first) };
  }
  const looks = (start === 0 ? last : first).cloneNode(false) as HTMLElement;
  looks.removeAttribute("id");
  const tail = restOf(last, end).extractContents();
  restOf(first, start).deleteContents();
  for (const each of others) each.remove();
  write(first, start, line);
  const fresh = more.map((text) => {
    const one = looks.cloneNode(false) as HTMLElement;
    write(one, 0, text);
    return one;
  });
  (fresh.at(-1) ?? first).append(tail);
  first.after(...fresh);
  for (const each of [first, ...fresh]) tidied(each);
  const into = fresh.at(-1) ?? first;
  putCursor(into, (more.at(-1) ?? line).length + (into === first ? start : 0));
  const put = { element: first, start, end, lines: [line, ...more], fresh };
  return first === last
    ? { kind: "divided", before, ...put }
    : { kind: "overwritten", before, beforeLast, others, ...put };
}

/** Why lines cannot be put in place of a stretch; null where they can, or where the stretch touches no paragraph. */
export function refusalOf(
  sheet: HTMLElement,
  stretch: Range,
  lines: readonly string[],
  judge: Judge,
): Refused | null {
  const extent = extentOf(sheet, stretch, lines);
  const reason = extent && whyNot(extent, judge);
  return reason === null ? null : { kind: "refused", reason };
}

/** The paragraphs that a stretch takes words from, and where in the first and the last of them it begins and ends. */
interface Extent {
  readonly first: HTMLElement;
  readonly others: readonly HTMLElement[];
  readonly last: HTMLElement;
  readonly start: number;
  readonly end: number;
}

function extentOf(sheet: HTMLElement, stretch: Range, lines: readonly string[]): Extent | null {
  const touched = paragraphsIn(sheet, stretch);
  // Who types over whole paragraphs means their words: the mark of the last stays, as in Word.
  const keepsMark = lines.some((line) => line !== "") || lines.length > 1;
  const end = touched.at(-1);
  const [first, ...others] =
    keepsMark && end && touched.length > 1 && endIn(end, stretch) === 0 ? touched.slice(0, -1) : touched;
  if (!first) return null;
  const last = others.at(-1) ?? first;
  return {
    first,
    others,
    last,
    start: startIn(first, stretch),
    end: last === end ? endIn(last, stretch) : textOfElement(last).length,
  };
}

/** What Word writes between the lines of one paragraph is a line break; what no file can hold is left out. */
export const linesOf = (text: string): readonly string[] =>
  text
    .replace(UNWRITABLE, "")
    .split(/\r\n|\r|\n|\u2029/)
    .map((line) => line.replace(/[\v\u2028]/g, "\n"));

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
const UNWRITABLE = /[\u0000-\u0008\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The paragraphs of the page that a stretch touches, in order. */
export const paragraphsIn = (sheet: HTMLElement, stretch: Range): readonly HTMLElement[] =>
  [...sheet.querySelectorAll<HTMLElement>(PARAGRAPHS)].filter((each) => stretch.intersectsNode(each));

const startIn = (element: HTMLElement, { startContainer, startOffset }: Range): number =>
  element.contains(startContainer) ? offsetIn(element, startContainer, startOffset) : 0;

const endIn = (element: HTMLElement, { endContainer, endOffset }: Range): number =>
  element.contains(endContainer) ? offsetIn(element, endContainer, endOffset) : textOfElement(element).length;

function whyNot({ first, others, last, start, end }: Extent, judge: Judge): string | null {
  const cell = first.closest("td");
  const touched = [first, ...others];
  if (touched.some((each) => each.closest("td") !== cell)) return workbenchTexts.cells;
  for (const each of touched) {
    const verdict = judge(each);
    if (verdict !== true) return verdict;
  }
  return staysIn(first, start, last, end);
}

/** A picture, a note's sign or a text box would go from the page and stay in the file. */
function staysIn(first: HTMLElement, start: number, last: HTMLElement, end: number): string | null {
  const stretch = document.createRange();
  stretch.setStart(...placeIn(first, start));
  stretch.setEnd(...placeIn(last, end));
  if (stretch.collapsed) return null;
  const gone = stretch.cloneContents();
  if (gone.querySelector(`[${ASIDE}]`)) return workbenchTexts.aside;
  return gone.querySelector("img, svg, canvas, object") ? workbenchTexts.picture : null;
}

function restOf(element: HTMLElement, offset: number): Range {
  const rest = document.createRange();
  rest.setStart(...placeIn(element, offset));
  rest.setEnd(element, element.childNodes.length);
  return rest;
}
