import type { Span } from "../../model/span";
import { walkWords } from "./asides";
import type { Elements } from "./drawn";
import { lettersBefore, lettersOf } from "./letters";

/** The place on the page of a stretch of the draft; null where the page does not show it. */
export function rangeOf(
  elements: Elements,
  paragraphs: readonly { readonly text: string }[],
  span: Span,
): Range | null {
  const last = span.endParagraph ?? span.paragraph;
  const point = last === span.paragraph && span.start === span.end;
  const from = pointAt(elements, paragraphs, span.paragraph, span.start, point ? "behind" : "before");
  const to = pointAt(elements, paragraphs, last, span.end, "behind");
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

interface PagePoint {
  readonly node: Node;
  readonly offset: number;
}

/** The place behind the letters that stand in front of an offset, or before the letter that follows it. */
function pointAt(
  elements: Elements,
  paragraphs: readonly { readonly text: string }[],
  paragraph: number,
  offset: number,
  side: "before" | "behind",
): PagePoint | null {
  const group = elements[paragraph] ?? [];
  const [first] = group;
  if (!first) return null;
  let left = lettersBefore(paragraphs[paragraph]?.text ?? "", offset);
  let end: PagePoint = { node: first, offset: 0 };
  for (const element of group) {
    const walk = walkWords(element);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (!(node instanceof Text)) continue;
      const { data } = node;
      for (let at = 0; at < data.length; at++) {
        if (lettersOf(data.charAt(at)) === "") continue;
        if (left === 0 && side === "before") return { node, offset: at };
        if (left === 0) return end;
        left--;
        end = { node, offset: at + 1 };
      }
    }
  }
  return end;
}

/** The paragraph of the draft that a node of the page belongs to, and its first element. */
export function paragraphAt(elements: Elements, node: Node | null): number | null {
  const element = (node instanceof Element ? node : node?.parentElement)?.closest("p");
  if (!element) return null;
  const at = elements.findIndex((group) => group.includes(element));
  return at < 0 ? null : at;
}
