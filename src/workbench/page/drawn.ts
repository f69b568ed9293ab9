import { renderAsync } from "docx-preview";
import type { Paragraph } from "../../model/paragraph";
import { align } from "./align";
import { ASIDE, isAside, setAsidesApart } from "./asides";

/** The elements of the page that show each paragraph of the draft: none where it is not shown. */
export type Elements = readonly (readonly HTMLElement[])[];

/** What tells the draft's line breaks from those by which browsers keep an empty line open. */
export const BREAK = "data-break";

/** A draft drawn out of sight, to be put on the page as a whole. */
export interface Drawn {
  readonly elements: Elements;
  readonly sheet: readonly Node[];
  readonly styles: readonly Node[];
}

/**
 * Draws a .docx as Word would lay it out, out of sight, and finds the element of each paragraph. Headers, footers and
 * notes are left out: they are not body paragraphs. Text deleted under Track Changes is not shown.
 */
export async function draw(bytes: Uint8Array, paragraphs: readonly Paragraph[]): Promise<Drawn> {
  const page = document.createElement("div");
  const styles = document.createElement("div");
  await renderAsync(bytes, page, styles, {
    className: "draft",
    inWrapper: true,
    renderHeaders: false,
    renderFooters: false,
    renderFootnotes: false,
    renderEndnotes: false,
    renderComments: false,
    // Pictures come as data, so that the Content-Security-Policy need not allow anything else.
    useBase64URL: true,
  });
  setAsidesApart(page);
  for (const each of page.querySelectorAll("article br")) each.setAttribute(BREAK, "");
  const shown = [...page.querySelectorAll<HTMLElement>(PARAGRAPHS)];
  const found = align(
    paragraphs.map(({ text }) => text),
    shown.map(textOfElement),
  );
  const inDraft = new Set(found.flat());
  for (const [at, each] of shown.entries()) if (!inDraft.has(at) && isLeftOver(each)) each.remove();
  return {
    elements: found.map((group) => together(group.flatMap((at) => shown[at] ?? []))),
    sheet: [...page.childNodes],
    styles: [...styles.childNodes],
  };
}

/** The paragraphs of the page, those in text boxes left out. */
export const PARAGRAPHS = `article p:not([${ASIDE}] p)`;

/** Of a paragraph that is struck out under Track Changes an empty line is drawn, which nobody can write in. */
const isLeftOver = (element: HTMLElement): boolean =>
  textOfElement(element) === "" &&
  element.querySelector("img, svg, canvas, object") === null &&
  (element.previousElementSibling ?? element.nextElementSibling) !== null;

/** A paragraph whose marks are struck out under Track Changes is drawn in pieces one below the other: they are one. */
function together(group: readonly HTMLElement[]): readonly HTMLElement[] {
  const [first, ...others] = group;
  const beside = others.every((each, at) => each.previousElementSibling === group[at]);
  if (!first || others.length === 0 || !beside) return group;
  for (const each of others) {
    first.append(...each.childNodes);
    each.remove();
  }
  return [first];
}

/** The text of a drawn paragraph, with its tabs and breaks. */
export function textOfElement(element: Node): string {
  let text = "";
  for (const node of element.childNodes) {
    if (isAside(node)) continue;
    if (node instanceof Text) text += node.data;
    else if (node instanceof HTMLBRElement) text += node.hasAttribute(BREAK) ? "\n" : "";
    else text += textOfElement(node);
  }
  return text;
}
