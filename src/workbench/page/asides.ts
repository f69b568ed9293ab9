import { NOTE_SIGNS } from "../../hosts/port";

/** On what is drawn within a paragraph and is none of its words: the signs of notes, and text boxes. */
export const ASIDE = "data-aside";

export const isAside = (node: Node): boolean => node instanceof Element && node.hasAttribute(ASIDE);

/** Sets apart what is none of the words around it; nothing is typed into it. */
export function setAsidesApart(page: HTMLElement): void {
  const boxes = [...page.querySelectorAll("article svg")].filter((each) => each.querySelector("p"));
  const signs = [...page.querySelectorAll<HTMLElement>("article span")].filter(({ style }) =>
    style.fontFamily.includes(NOTE_SIGNS),
  );
  for (const sign of signs) sign.style.fontFamily = "";
  for (const each of [...boxes, ...signs]) {
    each.setAttribute(ASIDE, "");
    each.setAttribute("contenteditable", "false");
  }
}

/** Walks through the words of a paragraph, and its elements on the way. */
export const walkWords = (root: Node): TreeWalker =>
  document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    isAside(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
