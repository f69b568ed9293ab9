import type { NewControl } from "../../edits/edit";
import type { Paragraph } from "../../model/paragraph";
import { runsXml, type Writing } from "./control-xml";
import type { Piece } from "./located";
import { markFormat } from "./replace";
import type { PartText } from "./whole-paragraphs";

/** How the words of a new paragraph are set: a label at their beginning in a format of its own. */
export interface Formats {
  /** Where the label ends; 0 without one. */
  readonly until: number;
  /** The `w:rPr` of the label and of the other words, as XML; "" for none. */
  readonly label: string;
  readonly words: string;
}

const LONGEST_LABEL = 90;
/** What stands between a label and what runs in behind it. */
const SIGN = /^\s*([:–—-])|([:–—-])\s*$/;

/**
 * The formats of new words like those of paragraph `like`: "Response: [insert …]" has a bold label where "Response: The
 * Council …" has one. Other words are set as the first there that are as bold as they are. `controls` are the new words' own.
 */
export function formatsLike(
  part: PartText,
  like: number,
  { text, bold }: Pick<Paragraph, "text" | "bold">,
  controls: readonly NewControl[],
): Formats {
  const at = part.located[like];
  const runs = at?.pieces.filter(({ name, run }) => name === "w:t" && run) ?? [];
  const [first] = runs;
  if (!first) {
    const mark = at?.properties ? part.xml.slice(at.properties.from, at.properties.to) : "";
    return { until: 0, label: "", words: mark && markFormat(mark, part.prefix) };
  }
  const own = formatOf(part, first);
  const behind = runs.find((piece) => formatOf(part, piece) !== own);
  const model = part.paragraphs[like]?.text ?? "";
  const until = behind ? endOfLabel(model, behind.start, text) : 0;
  if (behind && until > 0 && isLabel(model.slice(0, behind.start), text, until, controls))
    return { until, label: own, words: formatOf(part, behind) };
  const fitting = runs.find((piece) => isBold(formatOf(part, piece)) === bold) ?? first;
  return { until: 0, label: "", words: formatOf(part, fitting) };
}

const formatOf = ({ xml }: PartText, { run }: Piece): string =>
  run?.properties ? xml.slice(run.properties.from, run.properties.to) : "";

const isBold = (format: string): boolean =>
  /<(?:[\w.-]+:)?b(?:\s+[\w.-]+:val="(?:1|true|on)")?\s*\/>/.test(format);

/** Where the label of the new words ends, by the sign that parts the model's from what runs in behind it; 0 for none. */
function endOfLabel(model: string, end: number, text: string): number {
  const before = SIGN.exec(model.slice(0, end))?.[2];
  const sign = before ?? SIGN.exec(model.slice(end))?.[1];
  if (!sign || end > LONGEST_LABEL) return 0;
  const at = text.indexOf(sign);
  if (at < 0 || at > LONGEST_LABEL) return 0;
  return before === undefined ? at : at + 1;
}

/** A sentence with a colon has no label: that is the model's own but for its number, or a place to write in follows it. */
function isLabel(model: string, text: string, until: number, controls: readonly NewControl[]): boolean {
  const behind = text.length - text.slice(until).replace(/^[\s:–—-]+/, "").length;
  const bare = (words: string): string => words.replace(/[\d\W]+/g, " ").trim();
  return bare(model) === bare(text.slice(0, until)) || controls.some(({ span }) => span.start === behind);
}

/** One paragraph's words as runs in their formats, those of its controls inside `w:sdt` elements. */
export function formattedRuns(
  text: string,
  controls: readonly NewControl[],
  paragraph: number,
  { until, label, words }: Formats,
  writing: Omit<Writing, "format">,
): string {
  const rest = { ...writing, format: words };
  if (until === 0) return runsXml(text, controls, paragraph, rest);
  const moved = controls.map((control) => ({
    ...control,
    span: { ...control.span, start: control.span.start - until, end: control.span.end - until },
  }));
  return (
    runsXml(text.slice(0, until), [], paragraph, { ...writing, format: label }) +
    runsXml(text.slice(until), moved, paragraph, rest)
  );
}
