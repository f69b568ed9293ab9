import { MONTHS } from "../model/dates";
import type { Paragraph } from "../model/paragraph";
import { perParagraph } from "../model/per-paragraph";
import { asksFor } from "../model/signs";
import { singlySpaced } from "../model/single-spaces";
import { instrumentNamed, type Named } from "./law";

/** Words of a paragraph that cite an Act, regulations or an edition of "Working Together". UTF-16 offsets. */
export type Citation = InstrumentCited | EditionCited;

interface Cited {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** Where the year's four figures begin. */
  readonly yearAt: number;
}

export interface InstrumentCited extends Cited {
  readonly kind: "instrument";
  /** Without article and year, as written; "" where only a number is given. */
  readonly title: string;
  readonly titleAt: number;
  /** What the table of law makes of title and year; null where it does not hold it. */
  readonly named: Named | null;
  /** "SI 2006/90"; null where none is given. */
  readonly number: string | null;
  /** What of it is cited, in the order named; `kind` is "section" or "regulation". */
  readonly provisions: readonly { readonly kind: string; readonly number: string }[];
}

export interface EditionCited extends Cited {
  readonly kind: "edition";
  /** The year in "(now 2015)" behind it; null where none is given. */
  readonly now: number | null;
  readonly nowAt: number;
}

const MONTH = `(?:${MONTHS.join("|")})`;
const SUBTITLE = String.raw`(?::| [–-]) ?[Aa] [Gg]uide to [^.;()\d]{10,110}`;
const BY = `(?:HM Government|HMG|DfE|DCSF|DoH|Department for Education|Department of Health),? ?`;

/** Alternatives: edition with its year behind, before ("the 2018 edition of …", "HM Government (2018) …"), WT2018; instrument; number. */
const CITATION = new RegExp(
  [
    String.raw`['"‘“]?Working Together(?! to Safeguard People| [Uu]nder)(?: to Safeguard (?:and Promote the Welfare of )?Children)?(?: \(WT(?:SC)?\))?(?:${SUBTITLE})?,?['"’”]?,? ?\(?['"‘“]?(?:${BY})?(?:${MONTH} )?((?:19|20)\d\d)(?![\d/]|[-–]\d)(?:,? (?:updated|revised|amended|re-?issued)[^()\n]{0,24}(?=\)))?['"’”]?\)?`,
    String.raw`\(?\b((?:19|20)\d\d)\)?(?:(?<=\))[.:,]? | (?:edition|version) of (?:HM Government(?:['’]s)? )?)['"‘“]?Working Together(?! to Safeguard People| [Uu]nder)(?: to Safeguard Children)?\b['"’”]?(?! ?[,(]? ?(?:19|20)\d\d)`,
    String.raw`\bWT ?((?:19|20)\d\d)\b`,
    String.raw`\b(?:Act|Regulations)(?: \((?:Northern Ireland|England|Wales|Scotland)\))?,? \(?((?:19|20)\d\d)\b\)?(?:,? \(?(S\.?[IR]\.?|Statutory Instrument) ?((?:19|20)\d\d)(?:/| No\.? ?)(\d{1,4})\)?)?`,
    String.raw`\b(?:S\.?I\.?|Statutory Instrument) ((?:19|20)\d\d)(?:/| No\.? ?)(\d{1,4})\b`,
  ].join("|"),
  "g",
);
/** The groups that give years and numbers, in that order. */
const [BEHIND, BEFORE_TITLE, SHORT, OF_INSTRUMENT, SI_YEAR, SI_NUMBER, ALONE, ALONE_NUMBER] = [
  1, 2, 3, 4, 6, 7, 8, 9,
] as const;
const hasSigns = asksFor({
  words: ["together*", "wt", "act", "regulations", "si", "i", "instrument"],
});
/** No citation is without a year or a number. */
const hasFigure = asksFor({ marks: "0" });

const NOW =
  /['"’”]?\s?\((?:now|later|since (?:replaced|superseded|updated)(?: by| in)?|updated|superseded by|replaced by)\s(?:['"‘“]?Working Together (?:to Safeguard Children )?)?['"’”]?,? ?\(?((?:19|20)\d\d)\)?/y;

/** Words inside a title that need no capital. */
const INSIDE = new Set(["and", "of", "for", "to", "on", "in", "with", "by", "etc"]);
/** Words with a capital that begin a sentence or a reference and no title. */
const BEFORE = new Set([
  "The",
  "In",
  "Under",
  "By",
  "For",
  "See",
  "This",
  "With",
  "And",
  "Of",
  "Section",
  "Sections",
  "Regulation",
  "Regulations",
  "Part",
  "Schedule",
  "Chapter",
]);
const isInTitle = (code: number): boolean =>
  ((code | 32) >= 97 && (code | 32) <= 122) || MARKS_IN_TITLE.has(code);
const MARKS_IN_TITLE = new Set(Array.from("()'’‑,&-", (mark) => mark.charCodeAt(0)));
const isSpace = (code: number): boolean =>
  code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(String.fromCharCode(code));

/** Every citation of the paragraph, in order; none overlap. */
export const citationsIn = perParagraph((paragraph: Paragraph): readonly Citation[] => {
  if (!hasSigns(paragraph) || !hasFigure(paragraph)) return NONE;
  const single = singlySpaced(paragraph);
  if (!single) return citationsAmong(paragraph.text);
  const { before } = single;
  return citationsAmong(single.paragraph.text).map((cited) => ({
    ...cited,
    start: before(cited.start),
    end: before(cited.end - 1) + 1,
    yearAt: before(cited.yearAt),
    ...(cited.kind === "edition" ? { nowAt: before(cited.nowAt) } : { titleAt: before(cited.titleAt) }),
  }));
});

function citationsAmong(text: string): readonly Citation[] {
  const found: Citation[] = [];
  CITATION.lastIndex = 0;
  for (let match = CITATION.exec(text); match; match = CITATION.exec(text)) {
    const whole = match[0];
    const start = match.index;
    // "(as amended by the Care Act 2014)": a bracket that was opened before is not the citation's.
    const end = start + whole.length - (whole.endsWith(")") && !/\([^)]*\)$/.test(whole) ? 1 : 0);
    const ofInstrument = match[OF_INSTRUMENT];
    const alone = match[ALONE];
    if (ofInstrument) {
      const title = titleBefore(text, start, whole, Number(ofInstrument));
      if (!title) continue;
      const siYear = match[SI_YEAR];
      const number = siYear
        ? `${whole.includes("SR") || whole.includes("S.R") ? "SR" : "SI"} ${siYear}/${match[SI_NUMBER]}`
        : null;
      found.push(instrumentCited(text, title, start, end, ofInstrument, number));
    } else if (alone) {
      const number = `SI ${alone}/${match[ALONE_NUMBER]}`;
      found.push(
        instrumentCited(text, { title: "", titleAt: start, named: null }, start, end, alone, number),
      );
    } else {
      const year = match[BEHIND] ?? match[BEFORE_TITLE] ?? match[SHORT] ?? "";
      NOW.lastIndex = end;
      const now = NOW.exec(text);
      const nowAt = now ? text.indexOf(now[1] ?? "", end) : end;
      found.push({
        kind: "edition",
        ...tidied(text, start, end),
        year: Number(year),
        yearAt: text.indexOf(year, start),
        now: now ? Number(now[1]) : null,
        nowAt,
      });
    }
  }
  return found;
}

const NONE: readonly Citation[] = [];

/** Leaves a bracket or quotation mark out where only one of the pair was taken in. */
function tidied(text: string, start: number, end: number): { start: number; end: number } {
  const inside = text.slice(start, end);
  if (inside.endsWith(")") && !inside.includes("(")) return tidied(text, start, end - 1);
  if (inside.startsWith("(") && !inside.includes(")")) return tidied(text, start + 1, end);
  const opens = /^['"‘“]/.test(inside);
  const closes = /['"’”]/.test(inside.slice(1));
  if (opens && !closes) return tidied(text, start + 1, end);
  if (!opens && /['"’”]$/.test(inside)) return tidied(text, start, end - 1);
  return { start, end };
}

type Titled = Pick<InstrumentCited, "title" | "titleAt" | "named">;

/** Walks back from "Act 2014" over the capitalised words of the title; null where there are none. */
function titleBefore(text: string, at: number, whole: string, year: number): Titled | null {
  const kind = /^(?:Act|Regulations)(?: \([A-Za-z ]+\))?/.exec(whole)?.[0] ?? "";
  const starts: number[] = [];
  let next = at;
  while (starts.length < LONGEST_TITLE) {
    let end = next;
    while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
    if (end === next) break;
    let from = end;
    while (from > 0 && isInTitle(text.charCodeAt(from - 1))) from--;
    const word = text.slice(from, end);
    if (word === "" || BEFORE.has(word) || isFigure(text.charCodeAt(from - 1))) break;
    const first = text.charCodeAt(from);
    if (isCapital(first) || first === BRACKET) starts.push(from);
    else if (!INSIDE.has(word)) break;
    next = from;
  }
  let longest: Titled | null = null;
  // "At Marlshire, Care Act 2014 duties": what stands in front of a title that is known is not part of it.
  for (let i = starts.length - 1; i >= 0; i--) {
    const titleAt = starts[i] ?? at;
    const title = text.slice(titleAt, at) + kind;
    const named = instrumentNamed(title, year);
    if (named) return { title, titleAt, named };
    longest ??= { title, titleAt, named };
  }
  return longest;
}

const isFigure = (code: number): boolean => code >= 48 && code <= 57;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const BRACKET = 40;

const LONGEST_TITLE = 18;

const LIST = String.raw`(\d{1,3}[A-Za-z]{0,2}(?:\s?\([^)]{1,4}\))*(?:(?:, | and | or |, and |\/| to |[-–])\d{1,3}[A-Z]{0,2}(?:\([^)]{1,4}\))*)*)`;
const PROVISION = String.raw`\b([Rr]egulations?|[Rr]egs?\.?|[Ss]ections?|[Ss]ec\.?|ss?\.?)\s?${LIST}`;
const PROVISION_BEFORE = new RegExp(`${PROVISION}(?:,? (?:of|in|under))?(?: the)? ?['"‘“]?$`);
/** Not where another title follows, whose section it is: "…, s.44 Care Act 2014". */
const PROVISION_BEHIND = new RegExp(
  `^(?:, | \\()${PROVISION}(?![\\dA-Za-z])(?! (?:of |in |under )?(?:the )?[A-Z])\\)?`,
);
/** How far in front of a title its section may begin: "regulations 5(1)(e) and 5(2) of the". */
const REACH = 60;

/** The instrument with what of it is named in front of its title or behind its year, which then is part of the citation. */
function instrumentCited(
  text: string,
  { title, titleAt, named }: Titled,
  match: number,
  to: number,
  written: string,
  number: string | null,
): InstrumentCited {
  const year = Number(written);
  const yearAt = text.indexOf(written, match);
  let start = titleAt;
  let end = to;
  const reach = Math.max(0, start - REACH);
  const before = PROVISION_BEFORE.exec(text.slice(reach, start));
  const behind = before ? null : PROVISION_BEHIND.exec(text.slice(end, end + REACH));
  if (before) start = reach + before.index;
  else if (behind) end += behind[0].length;
  const provisions = provisionsIn(before ?? behind);
  return { kind: "instrument", title, titleAt, named, start, end, year, yearAt, number, provisions };
}

function provisionsIn(match: RegExpExecArray | null): InstrumentCited["provisions"] {
  if (!match) return NO_PROVISIONS;
  const kind = /^[Rr]/.test(match[1] ?? "") ? "regulation" : "section";
  const list = (match[2] ?? "").replace(/\([^)]*\)/g, "");
  return (list.match(/\d+[A-Za-z]*/g) ?? []).map((number) => ({ kind, number }));
}

const NO_PROVISIONS: InstrumentCited["provisions"] = [];
