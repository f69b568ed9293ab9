import type { Span } from "../../model/span";
import type { LocatedParagraph } from "./located";
import type { Spliced } from "./replace";
import type { Splice } from "./splice";
import type { PartText } from "./whole-paragraphs";

/**
 * The marks that tie a comment to the runs that hold its words (ISO/IEC 29500-1 17.13.4). Runs are not divided for it,
 * so that the text stays as it was: the comment may begin or end a few words beyond.
 */
export function commentSplices({ xml, located, prefix }: PartText, span: Span, id: string): Spliced {
  const first = located[span.paragraph];
  const last = located[span.endParagraph ?? span.paragraph];
  const start = first && edgeOf(first, span.start, "start", xml);
  const end = last && edgeOf(last, span.end, "end", xml);
  if (start === undefined || end === undefined || start === null || end === null)
    return {
      ok: false,
      reason: "There is no text there to tie a comment to: write it beside the words by hand.",
    };
  const attribute = `${prefix}id="${id}"`;
  const splices: Splice[] = [
    { from: start, to: start, text: `<${prefix}commentRangeStart ${attribute}/>` },
    {
      from: end,
      to: end,
      text: `<${prefix}commentRangeEnd ${attribute}/><${prefix}r><${prefix}commentReference ${attribute}/></${prefix}r>`,
    },
  ];
  return { ok: true, splices };
}

/** In front of the run that holds a place, or behind it; at the paragraph's end where it has no text. */
function edgeOf(
  paragraph: LocatedParagraph,
  offset: number,
  side: "start" | "end",
  xml: string,
): number | null {
  const runs = paragraph.pieces.filter(({ run }) => run !== null);
  const holds =
    runs.find(({ start, end }) =>
      side === "start" ? start <= offset && offset < end : start < offset && offset <= end,
    ) ?? (side === "start" ? runs.find(({ end }) => end >= offset) : runs.at(-1));
  if (holds?.run) {
    if (side === "start") return holds.run.from;
    return xml.indexOf(">", runEnd(xml, holds.element.to)) + 1;
  }
  const last = paragraph.elements.at(-1);
  if (!last) return null;
  const end = xml.lastIndexOf("</", last.to - 1);
  return end > last.from ? end : null;
}

/** Where the end tag of the run begins in which an element ends; runs hold no runs but inside drawings. */
function runEnd(xml: string, from: number): number {
  const end = /<\/(?:[\w.-]+:)?r\s*>/g;
  end.lastIndex = from;
  return end.exec(xml)?.index ?? from;
}
