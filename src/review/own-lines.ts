import type { Finding, Recommendation } from "../model/draft";
import { numberWords } from "../model/number-words";
import type { Paragraph } from "../model/paragraph";
import { type Span, textOf } from "../model/span";

/** "2.", "3.1", "a)", "(iv)", "•", "R3:" in front of a line. */
const IN_FRONT = new RegExp(
  `^(?:${[
    String.raw`[•‣◦▪●○*\u2010-\u2015-]\s*`,
    String.raw`\(?\d{1,3}(?:\.\d{1,3}){0,3}[.):](?!\d)\s*`,
    String.raw`\(?(?:[A-Za-z]|[ivxIVX]{1,4})[.):]\s+`,
    // "3.1 The", and "Rec 3 – ", "R3 The"
    String.raw`\d{1,3}(?:\.\d{1,3}){0,3}\s+(?=["“‘'(]?\p{Lu})`,
    String.raw`[Rr](?:[Ee][Cc](?:ommendation)?)?\.?\s*\d{1,3}[a-z]?(?:\s*[.):\u2010-\u2015-]\s*|\s+(?=\p{Lu}))`,
  ].join("|")})`,
  "u",
);
/** "Recommendation 3:", "Learning point two –". */
const LABEL = new RegExp(
  String.raw`^(?:key\s+|national\s+|local\s+)?(?:recommendations?|learning(?:\s+point)?|lessons?|actions?|findings?|questions?)\s*(?:no\.?\s*|number\s*|#)?(?:\d{1,3}(?:\.\d{1,3})*\s*\(?[a-z]?\)?|${numberWords(1, 12)})?\s*[.):\u2010-\u2015-]\s*`,
  "iu",
);

/** A line of a recommendation's or finding's own words. */
export interface OwnLine {
  readonly text: string;
  /** Whether it is an item of a list below the first line. */
  readonly item: boolean;
}

/** What a recommendation says, line by line, without the number, the label or the bullets that stand in front. */
export function ownLines(
  { text, span, labelSpan }: Pick<Recommendation, "text" | "span" | "labelSpan">,
  paragraphs: readonly Paragraph[],
): readonly OwnLine[] {
  return piecesOf(text, span, paragraphs).flatMap(({ text: line, listed }, at): OwnLine[] => {
    const bare = withoutFront(at === 0 ? withoutLabel(line, span, labelSpan, paragraphs) : line);
    return bare === "" ? [] : [{ text: bare, item: at > 0 && (listed || bare !== line.trim()) }];
  });
}

/** The paragraphs that a text was joined from; those that only stand between them are left out. */
function piecesOf(
  text: string,
  span: Span,
  paragraphs: readonly Paragraph[],
): readonly { readonly text: string; readonly listed: boolean }[] {
  const pieces: { text: string; listed: boolean }[] = [];
  let rest = text;
  const last = span.endParagraph ?? span.paragraph;
  for (let at = span.paragraph; at <= last && rest !== ""; at++) {
    const paragraph = paragraphs[at];
    const words = paragraph?.text.slice(at === span.paragraph ? span.start : 0) ?? "";
    const own = [words, paragraph?.text ?? ""].find((each) => each !== "" && rest.startsWith(each));
    if (!paragraph || own === undefined) continue;
    pieces.push({ text: own, listed: paragraph.listString !== "" });
    rest = rest.slice(own.length).replace(/^\n/, "");
  }
  // A line break inside a paragraph is none between two.
  return rest === ""
    ? pieces
    : [...pieces, ...rest.split("\n").map((line) => ({ text: line, listed: false }))];
}

/** A finding's title and what it says behind it. */
export function ownFinding(
  finding: Finding,
  paragraphs: readonly Paragraph[],
): { readonly title: string; readonly lines: readonly OwnLine[] } {
  const lines = ownLines(finding, paragraphs);
  const [first, ...rest] = lines;
  const { title } = finding;
  if (!first || title === "" || !first.text.startsWith(title)) return { title, lines };
  const behind = first.text.slice(title.length).replace(/^[\s:.\u2010-\u2015-]+/u, "");
  return { title, lines: behind === "" ? rest : [{ ...first, text: behind }, ...rest] };
}

function withoutLabel(
  text: string,
  span: Span,
  labelSpan: Span | null,
  paragraphs: readonly Paragraph[],
): string {
  if (labelSpan?.paragraph !== span.paragraph) return text;
  const label = textOf(paragraphs, labelSpan);
  const at = text.indexOf(label);
  const inFront = at >= 0 && at <= NUMBERS && label.length < text.trimEnd().length;
  return inFront ? text.slice(at + label.length) : text;
}

/** So many characters of a paragraph's number may stand in front of a label: "3.12.1 Recommendation 4:". */
const NUMBERS = 16;

function withoutFront(line: string): string {
  let rest = line.trim();
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest
      .replace(/^[\s:.\u2013\u2014-]+/, "")
      .replace(IN_FRONT, "")
      .replace(LABEL, "");
    if (!/[\p{L}\p{N}]/u.test(rest)) return before;
  }
  return rest;
}
