import type { NewControl } from "../../edits/edit";
import { textElements } from "./run-text";
import { escaped } from "./splice";
import { inserted, type Tracking } from "./tracking";

/** How new words are to be written: under which prefix, in which format, tracked or not. */
export interface Writing {
  /** The prefix of the part's own namespace: "w:". */
  readonly prefix: string;
  /** The `w:rPr` of its runs as XML; "" for none. */
  readonly format: string;
  readonly tracking: Tracking | null;
}

/** One paragraph's words as runs, those of its controls inside `w:sdt` elements. `paragraph` counts as the spans do. */
export function runsXml(
  text: string,
  controls: readonly NewControl[],
  paragraph: number,
  writing: Writing,
): string {
  const own = controls
    .filter(({ around, span }) => around === "words" && span.paragraph === paragraph)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return stretchXml(text, own, 0, text.length, writing);
}

/** What stands from `from` to `to`; `controls` in document order, the outer before the inner. */
function stretchXml(
  text: string,
  controls: readonly NewControl[],
  from: number,
  to: number,
  writing: Writing,
): string {
  let xml = "";
  let at = from;
  for (const [i, control] of controls.entries()) {
    const { start, end } = control.span;
    if (start < at || end > to) continue;
    const inside = controls.slice(i + 1).filter(({ span }) => span.end <= end);
    xml += runXml(text.slice(at, start), writing);
    xml += controlXml(control, writing.prefix, stretchXml(text, inside, start, end, writing));
    at = end;
  }
  return xml + runXml(text.slice(at, to), writing);
}

function runXml(text: string, { prefix, format, tracking }: Writing): string {
  if (text === "") return "";
  const run = `${format}${textElements(text, prefix)}`;
  return tracking ? inserted(run, prefix, tracking) : `<${prefix}r>${run}</${prefix}r>`;
}

/**
 * `w:sdt` around content (ISO/IEC 29500-1 17.5.2.29 to 31). It gets no `w:id`: Word gives it one that no other has when
 * it opens the file.
 */
export function controlXml(
  { tag, title, date = false }: NewControl,
  prefix: string,
  content: string,
): string {
  const picker = date
    ? `<${prefix}date><${prefix}dateFormat ${prefix}val="d MMMM yyyy"/><${prefix}lid ${prefix}val="en-GB"/><${prefix}storeMappedDataAs ${prefix}val="date"/><${prefix}calendar ${prefix}val="gregorian"/></${prefix}date>`
    : "";
  const named = `<${prefix}alias ${prefix}val="${escaped(title)}"/><${prefix}tag ${prefix}val="${escaped(tag)}"/>`;
  return `<${prefix}sdt><${prefix}sdtPr>${named}${picker}</${prefix}sdtPr><${prefix}sdtContent>${content}</${prefix}sdtContent></${prefix}sdt>`;
}

/** Paragraphs' XML with the controls that hold some of them as wholes. */
export function blocksXml(
  paragraphs: readonly string[],
  controls: readonly NewControl[],
  prefix: string,
): string {
  const blocks = controls
    .filter(({ around }) => around === "paragraphs")
    .sort((a, b) => a.span.paragraph - b.span.paragraph || lastOf(b) - lastOf(a));
  return rangeXml(paragraphs, blocks, 0, paragraphs.length, prefix);
}

const lastOf = ({ span }: NewControl): number => span.endParagraph ?? span.paragraph;

function rangeXml(
  paragraphs: readonly string[],
  controls: readonly NewControl[],
  from: number,
  to: number,
  prefix: string,
): string {
  let xml = "";
  let at = from;
  for (const [i, control] of controls.entries()) {
    const first = control.span.paragraph;
    const beyond = lastOf(control) + 1;
    if (first < at || beyond > to) continue;
    const inside = controls.slice(i + 1).filter((each) => lastOf(each) < beyond);
    xml += paragraphs.slice(at, first).join("");
    xml += controlXml(control, prefix, rangeXml(paragraphs, inside, first, beyond, prefix));
    at = beyond;
  }
  return xml + paragraphs.slice(at, to).join("");
}
