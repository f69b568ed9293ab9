import type { Paragraph } from "../../model/paragraph";
import { BREAK, type Elements, textOfElement } from "./drawn";
import { placeIn, putCursor, tidied } from "./points";
import { plain, sharedEnd, sharedStart } from "./typed";

/** What an element showed when the draft last agreed with it. */
export const agreedText = new WeakMap<Element, string>();

type Texts = readonly Pick<Paragraph, "text">[];

/** How many changed paragraphs are put right letter by letter; more are drawn anew. */
const FEW = 40;

/**
 * The elements of the paragraphs after a change that was not made on the page. Those of other paragraphs keep their
 * elements, so that what is typed into them meanwhile goes where it belongs; changed ones show the new words at once,
 * as far as that can be done letter by letter. The rest has no element until the draft is drawn again.
 */
export function follow(elements: Elements, was: Texts, now: Texts): Elements {
  let from = 0;
  while (from < was.length && from < now.length && was[from]?.text === now[from]?.text) from++;
  let back = 0;
  const most = Math.min(was.length, now.length) - from;
  while (back < most && was.at(-1 - back)?.text === now.at(-1 - back)?.text) back++;
  const [old, fresh] = [elements.slice(from, was.length - back), now.slice(from, now.length - back)];
  const changed =
    Math.max(old.length, fresh.length) <= FEW
      ? fresh.map(({ text }, at) => followed(old[at] ?? [], was[from + at]?.text ?? "", text))
      : fresh.map(() => []);
  if (changed.length > 0 && changed.length <= FEW) comeAndGo(old, fresh, changed);
  return [...elements.slice(0, from), ...changed, ...elements.slice(was.length - back)];
}

/** Paragraphs that have gone leave the page, with the cursor on the one before; those that have come stand behind it. */
function comeAndGo(old: Elements, fresh: Texts, changed: (readonly HTMLElement[])[]): void {
  const kept = Math.min(old.length, fresh.length);
  const [before] = changed[kept - 1] ?? [];
  for (const element of old.slice(kept).flat()) {
    if (before && isIn(element, document.activeElement))
      putCursor(before, Math.max(0, textOfElement(before).length - textOfElement(element).length));
    element.remove();
  }
  for (let at = kept; at < fresh.length; at++) {
    const [beside] = changed[at - 1] ?? [];
    if (!beside) return;
    const one = beside.cloneNode(false) as HTMLElement;
    const { text } = fresh[at] ?? { text: "" };
    write(one, 0, text);
    tidied(one);
    agreedText.set(one, text);
    beside.after(one);
    changed[at] = [one];
  }
}

/** Whether the person's cursor is in a paragraph. */
const isIn = (element: HTMLElement, focused: Element | null): boolean =>
  focused?.contains(element) === true && element.contains(getSelection()?.focusNode ?? null);

function followed(group: readonly HTMLElement[], was: string, now: string): readonly HTMLElement[] {
  const [element] = group;
  if (was === now) return group;
  if (!element || group.length > 1 || plain(agreedText.get(element) ?? "") !== was) return [];
  const shared = sharedStart(was, now);
  const ending = sharedEnd(was.slice(shared), now.slice(shared));
  const shown = textOfElement(element);
  const shift = shiftOf(agreedText.get(element) ?? "", shown, shared, ending);
  agreedText.set(element, now);
  // Where the person has just typed over the same words, theirs come last and stay.
  if (shift === null) return group;
  const range = document.createRange();
  range.setStart(...placeIn(element, shared + shift));
  range.setEnd(...placeIn(element, was.length - ending + shift));
  range.deleteContents();
  const text = now.slice(shared, now.length - ending);
  write(element, shared + shift, text);
  tidied(element);
  return group;
}

/** Puts words into the text of an element, with their line breaks, in the format of what stands in front of them. */
export function write(element: HTMLElement, offset: number, text: string): void {
  let at = offset;
  for (const part of text.split(/(\n)/)) {
    if (part === "\n") writeBreak(element, at);
    else if (part !== "") writeWords(element, at, part);
    at += part.length;
  }
}

function writeWords(element: HTMLElement, offset: number, words: string): void {
  const [node, at] = placeIn(element, offset);
  if (node instanceof Text) node.insertData(at, words);
  else node.insertBefore(document.createTextNode(words), node.childNodes[at] ?? null);
}

function writeBreak(element: HTMLElement, offset: number): void {
  const [node, at] = placeIn(element, offset);
  const made = document.createElement("br");
  made.setAttribute(BREAK, "");
  if (node instanceof Text) node.parentNode?.insertBefore(made, node.splitText(at));
  else node.insertBefore(made, node.childNodes[at] ?? null);
}

/** By how much the letters that nobody has taken over yet move a stretch; null where they stand in it. */
function shiftOf(agreed: string, shown: string, shared: number, ending: number): number | null {
  if (agreed === shown) return 0;
  const start = sharedStart(agreed, shown);
  const end = agreed.length - sharedEnd(agreed.slice(start), shown.slice(start));
  if (end <= shared) return shown.length - agreed.length;
  return start >= agreed.length - ending ? 0 : null;
}
