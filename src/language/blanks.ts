import { MONTHS } from "../model/dates";
import type { Paragraph } from "../model/paragraph";
import { perParagraph } from "../model/per-paragraph";
import { asksFor } from "../model/signs";
import data from "./blanks.json";

/** A place that somebody has still to fill in. UTF-16 offsets in the paragraph. */
export interface Blank {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const FILLED = data.filled.words.join("|");
const CHOSEN = data.chosen.words.join("|");
const TO_BE = `(?:[Tt]o be|TO BE) (?:${FILLED}|${FILLED.toUpperCase()})`;

/**
 * One alternative for each kind, told apart by its first characters. Repetitions are bounded or of one class, so that
 * the pass stays linear.
 */
const BLANK = new RegExp(
  [
    String.raw`\[(?<square>[^\][\n]{0,100})\](?!\()`,
    String.raw`\((?<round>\s*|\?+|(?:[A-Za-z]+ ){0,4}(?:[Tt]o (?:follow|be (?:${FILLED})))|(?:[Ii]nsert|INSERT) [^()\n]{1,80})\)`,
    String.raw`[«‹](?<guillemets>[^«»‹›\n]{0,80})[»›]`,
    String.raw`<{1,2}(?<angle>[A-Za-z][^<>\n]{0,80})>{1,2}`,
    String.raw`\{{1,2}(?<brace>[^{}\n]{0,80})\}{1,2}`,
    String.raw`(?<![\w\\])(?<line>_{3,}|_{1,4}\/_{1,4}\/_{1,6})(?!\w)`,
    String.raw`(?<dots>\.{5,}|…{2,}|(?:\. ){4,}\.)`,
    String.raw`\b(?<date>[Dd]{1,2}[\/. -](?:[Mm]{2,4}|Month|month)[\/. -](?:[Yy]{2,4}|20[Yy]{2}|20[Xx]{2}|Year|year)|[Mm]{2}[\/ ][Yy]{2,4}|(?:[XxDd]{1,2}[\/.-]){2}(?:(?:20)?[XxYy]{2,4}|(?:19|20)\d\d)|[XxDd]{1,2}[\/.-]\d\d?[\/.-](?:19|20)\d\d|20(?:[\dXx][Xx]|\?\?|[Yy]{2}))(?!\w)`,
    String.raw`\b(?<crosses>[Xx]{2,}(?:th|st|nd|rd)?|[Xx](?:th|st|nd|rd))\b`,
    String.raw`(?<sum>£[XxNn][XxNn,.]{0,8}(?:[km]|bn)?\b|\b[Xx](?=%| ?per ?cent\b| number of\b))`,
    String.raw`\b(?<tbc>T\.B\.[CAD]\b\.?|TB[CAD]\b|tb[cad]\b)`,
    String.raw`(?<query>\?{2,})`,
    String.raw`(?<prompt>\b(?:[Cc]lick (?:or tap )?(?:here )?to (?:enter|insert|add|choose)[^.\n]{0,30}\.?|[Cc]lick here\b(?= to enter)|[Cc]hoose an item\b\.?|[Ll]orem ipsum\b|[Ee]nter (?:your )?(?:text|date|name|response|details) here\b|[Tt]ype (?:your )?(?:text|name|response)? ?here\b|[Ii]nsert [A-Za-z ]{0,30}here\b|INSERT\b[A-Z ]{0,40}|\[?[Yy]our text here\b|[Ss]elect (?:a )?date\b))`,
    String.raw`(?<=\b(?:on|by|in|from|dated|of) )(?<caps>DATE|MONTH|YEAR|NAME)\b`,
    String.raw`^\W{0,3}(?<pending>(?:(?:[Ll]ead|[Oo]wner|[Oo]fficer|[Pp]erson|[Aa]gency|[Nn]ame|[Dd]ate)s? )?[Tt]o be (?:${CHOSEN})|(?:(?:DRAFT|Draft) ?[-–:] ?)?(?:[Aa]waiting|AWAITING) (?:an? |the )?(?:[A-Za-z]+ ){0,2}(?:${data.awaited.words.join("|")})(?: (?:from|by|of) [^.\n]{1,60})?|[Nn]ot yet (?:agreed|known|confirmed|set|allocated)|(?:[A-Z][a-z]+ )?[Tt]o follow)(?=[\s.]*$)`,
    String.raw`^\W{0,3}(?<note>(?:${data.notes.words.join("|")})[^.\n]{0,120}\.?)`,
    String.raw`(?:^|(?<=[:|]\s?))(?<asked>(?:[A-Z][\w’'&-]{0,30} )(?:[\w’'&-]{1,30} ){0,4}to (?:confirm|advise|supply))(?=[\s.]*$)`,
    String.raw`(?:^|(?<=[:|]\s?))(?<alone>(?:[A-Za-z]+ ){0,3}${TO_BE}|[Ii]nsert (?:the )?(?:date|name|text|link|number|month|title|agency|details|role)[a-z ]{0,30})(?=[\s.]*$)`,
  ].join("|"),
  "g",
);
/**
 * Without one of these there is no blank, and most paragraphs have none. Tested one after another: each begins with
 * characters that are rare in prose, and one pattern of all of them takes twice as long.
 */
const SIGNS: readonly RegExp[] = [
  /[[«‹<{_?…]/,
  /\([\s)?Ii]|\([^()]{0,60}[Tt]o (?:follow|be )/,
  /[Xx][Xx/.-]|[Xx](?:th|st|nd|rd)\b|20\d[Xx]/,
  /£[XxNn]|\b[Xx](?:%| ?per ?cent| number of)/,
  /T\.?B\.?[ACD]|DD|MM|20YY|INSERT|DATE|MONTH|YEAR|NAME|TO BE /,
  /[Dd][/.-][Mm]|[dD]{2} [mM]|mm[/ ]yy|20yy/,
  /tb[acd]|ipsum|oose an item|nsert | here\b|lick (?:or tap )?(?:here )?to |lect date|lect a date/,
  new RegExp(`[Oo] be (?:${FILLED}|${CHOSEN})`),
  /[Aa]waiting |AWAITING |ot yet |\bN\.?B\b|[Nn]ote to |ing [Nn]ote|[Tt]o (?:confirm|advise|supply|follow)[\s.]*$|^\W{0,3}[Pp]lease /,
];

/** Asked first, for all but a few paragraphs end here: what the alternatives begin with or cannot do without. */
const hasSigns = asksFor({
  // "202X" is one of the codes of letters and figures.
  shapes: ["dots", "code"],
  marks: "[(«‹<{_?…",
  words: [
    ...["x*", "d", "dd", "dx", "mm", "yy", "tbc", "tba", "tbd", "tb", "t"],
    ...["nb", "note", "confirm", "advise", "supply", "follow", "please"],
    ...["click", "choose", "lorem", "enter", "type", "insert*", "your", "select", "awaiting", "yet"],
  ],
});
/** "by DATE": the words are common, but not in capitals. */
const hasCaps = asksFor({ words: ["date", "month", "year", "name"] });
const hasLetters = asksFor({ shapes: ["letters"] });
/** "to be confirmed", with which a paragraph must end. */
const hasParticiple = asksFor({ words: [...data.filled.words, ...data.chosen.words] });
function endsInParticiple(text: string): boolean {
  let last = text.length - 1;
  while (last > 0 && (text[last] === "." || /\s/.test(text[last] ?? ""))) last--;
  return text[last] === "d" || text[last] === "D";
}

const hasSign = (paragraph: Paragraph): boolean =>
  hasSigns(paragraph) ||
  (hasCaps(paragraph) && hasLetters(paragraph)) ||
  (hasParticiple(paragraph) && endsInParticiple(paragraph.text));

function mayHaveBlank(text: string): boolean {
  for (const sign of SIGNS) if (sign.test(text)) return true;
  return text.includes("....") || text.includes(". . .");
}

/** Places in a paragraph that are still to be filled in: blanks, prompts, notes to whoever finishes the draft. */
export const blanksIn = perParagraph((paragraph: Paragraph): readonly Blank[] => {
  const { text, cell } = paragraph;
  return hasSign(paragraph) ? blanksInText(text, cell !== null) : NONE;
});

/** The same for text outside the body, such as a footnote. */
export function blanksInText(text: string, inCell = false): readonly Blank[] {
  if (!mayHaveBlank(text)) return NONE;
  const found: Blank[] = [];
  BLANK.lastIndex = 0;
  for (let match = BLANK.exec(text); match; match = BLANK.exec(text)) {
    const start = match.index;
    const whole = match[0];
    if (!isBlank(match, text, inCell)) continue;
    // A blank date of several figures stays one: "xx/xx/20xx" is one place, and so is "XX per cent".
    const unit =
      match.groups?.crosses || match.groups?.sum
        ? (UNIT.exec(text.slice(start + whole.length))?.[0] ?? "")
        : "";
    const end = start + whole.length + unit.length;
    found.push({ start, end, text: text.slice(start, end) });
  }
  return found;
}

const NONE: readonly Blank[] = [];
const UNIT = new RegExp(
  String.raw`^(?:%| ?per ?cent| (?:${MONTHS.join("|")})(?: (?:19|20)(?:\d\d|[Xx]{2}))?)`,
);

function isBlank(match: RegExpExecArray | RegExpMatchArray, text: string, inCell: boolean): boolean {
  const groups = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  if (groups.square !== undefined) return isFieldInBrackets(groups.square, text, start);
  if (groups.round !== undefined) return !/[\w\]]/.test(text[start - 1] ?? "");
  if (groups.guillemets !== undefined) return !/[.!?]\s/.test(groups.guillemets);
  if (groups.angle !== undefined) return isFieldInAngles(groups.angle);
  if (groups.brace !== undefined) return true;
  // A line across the page divides; a line in a cell or behind words waits for somebody's pen.
  if (groups.line !== undefined) return inCell || /[^\s_]/.test(text);
  if (groups.dots !== undefined) return isDottedLine(text, start, end);
  if (groups.crosses !== undefined) return !isNumberOrPseudonym(groups.crosses, text, start);
  return true;
}

const FIELDS = new Set(data.fields.words);
const OPENER = new RegExp(String.raw`^\W*(?:${data.openers.words.join("|")})\b`, "i");
const NEVER = new RegExp(String.raw`\b(?:${data.never.words.join("|")})\b`, "i");
const TO_DO =
  /\bto (?:be )?(?:confirm(?:ed)?|check(?:ed)?|add(?:ed)?|provide(?:d)?|complete(?:d)?|update(?:d)?|insert(?:ed)?|follow|advise(?:d)?|supply|supplied)\b/i;

/** "[insert date]", "[ ]", "[name of agency]", "[●]", "[AB to confirm]"; not "[sic]", "[1]", "[the child]", "[…]". */
function isFieldInBrackets(inside: string, text: string, start: number): boolean {
  const words = inside.trim();
  if (words === "") return true;
  if (/^(?:…|\.{3,4})$/.test(words) || NEVER.test(words)) return false;
  if (/^[\W_]+$/.test(words)) return /[?_●•*]|\.{5}|…{2}/.test(words);
  if (/^X$|^[Xx]{2,}$/.test(words)) return words.length > 1 || (start > 0 && !isInsideQuotation(text, start));
  if (OPENER.test(words) || TO_DO.test(words)) return true;
  if (isInsideQuotation(text, start)) return false;
  const parts = words.toLowerCase().split(/[\s,/]+/);
  return (
    parts.every((part) => FIELDS.has(part)) && parts.some((part) => part.length > 3 || /^d|^m|^y/.test(part))
  );
}

/** What stands in brackets inside a quotation is an editor's word, or what a form says, and no blank. */
function isInsideQuotation(text: string, at: number): boolean {
  return (
    (text.slice(0, at).split('"').length % 2 === 0 && text.includes('"', at)) ||
    text.lastIndexOf("“", at) > text.lastIndexOf("”", at) ||
    text.lastIndexOf("‘", at) > text.lastIndexOf("’", at)
  );
}

const HTML = new Set(data.htmlTags);

function isFieldInAngles(inside: string): boolean {
  if (/[@=]|:\/\/|^www\./.test(inside)) return false;
  return !HTML.has((/^[A-Za-z]+/.exec(inside)?.[0] ?? "").toLowerCase());
}

/** Dots that lead to a page number belong to a table of contents. */
function isDottedLine(text: string, start: number, end: number): boolean {
  if (/^[\s.]*\d{1,3}\s*$/.test(text.slice(end))) return false;
  return !/[“‘"'(]$/.test(text.slice(0, start)) && /[^\s.…]/.test(text);
}

const PSEUDONYM = new RegExp(String.raw`\b(?:${data.pseudonymNouns.words.join("|")})\s$`);

/** "Chapter XX" is a numeral, "Adult XX" may be a pseudonym; small letters and longer rows are neither. */
function isNumberOrPseudonym(crosses: string, text: string, start: number): boolean {
  return crosses === "XX" && PSEUDONYM.test(text.slice(Math.max(0, start - 12), start));
}
