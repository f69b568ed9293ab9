import type { Span } from "../../model/span";
import type { Elements } from "./drawn";
import { lettersOf, offsetAfter } from "./letters";
import { paragraphAt } from "./range";

/** The stretch of the draft that a selection on the page stands for; null where it is not in the draft's text. */
export function selectedSpan(
  elements: Elements,
  paragraphs: readonly { readonly text: string }[],
  range: Range,
): Span | null {
  const from = placeOf(elements, paragraphs, range.startContainer, range.startOffset, "last");
  const to = placeOf(elements, paragraphs, range.endContainer, range.endOffset, "first");
  if (!from || !to) return null;
  const [paragraph, start] = from;
  const [endParagraph, end] = to;
  if (endParagraph === paragraph) return { paragraph, start, end: Math.max(start, end) };
  return { paragraph, start, end, endParagraph };
}

function placeOf(
  elements: Elements,
  paragraphs: readonly { readonly text: string }[],
  node: Node,
  offset: number,
  side: "first" | "last",
): readonly [number, number] | null {
  const paragraph = paragraphAt(elements, node);
  if (paragraph === null) return null;
  let letters = 0;
  for (const element of elements[paragraph] ?? []) {
    const before = document.createRange();
    before.selectNodeContents(element);
    const inside = element.contains(node);
    if (inside) before.setEnd(node, offset);
    letters += lettersOf(before.toString()).length;
    if (inside) break;
  }
  return [paragraph, offsetAfter(paragraphs[paragraph]?.text ?? "", letters, side)];
}
