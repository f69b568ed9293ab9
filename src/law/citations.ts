import type { Paragraph } from "../model/paragraph";
import { perParagraph } from "../model/per-paragraph";
import { asksFor } from "../model/signs";
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

const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const SUBTITLE = String.raw`(?::| [–-]) ?[Aa] [Gg]uide to [^.;()\d]{10,110}`;
const BY = `(?:HM Government|HMG|DfE|DCSF|DoH|Department for Education|Department of Health),? ?`;

/** Alternatives: edition with its year behind, before ("the 2018 edition of …", "HM Government (2018) …"), WT2018; instrument; number. */
const CITATION = new RegExp(
  [
    String.raw`['"‘“]?Working Together(?! to Safeguard People| [Uu]nder)(?: to Safeguard (?:and Promote the Welfare of )?Children)?(?: \(WT(?:SC)?\))?(?:${SUBTITLE})?,?['"’”]?,? ?\(?['"‘“]?(?:${BY})?(?:${MONTH} )?((?:19|20)\d\d)(?![\d/]|[-–]\d)['"’”]?\)?`,
    String.raw`\(?\b((?:19|20)\d\d)\)?(?:(?<=\))[.:,]? | (?:edition|version) of (?:HM Government(?:['’]s)? )?)['"‘“]?Working Together(?! to Safeguard People| [Uu]nder)(?: to Safeguard Children)?\b['"’”]?(?! ?[,(]? ?(?:19|20)\d\d)`,
    String.raw`\bWT ?((?:19|20)\d\d)\b`,
    String.raw`\b(?:Act|Regulations)(?: \((?:Northern Ireland|England|Wales|Scotland)\))?,? \(?((?:19|20)\d\d)\b\)?(?:,? \(?(S\.?[IR]\.?|Statutory Instrument) ?((?:19|20)\d\d)(?:/| No\.? ?)(\d{1,4})\)?)?`,
    String.raw`\b(?:S\.?I\.?|Statutory Instrument) ((?:19|20)\d\d)(?:/| No\.? ?)(\d{1,4})\b`,
  ].join("|"),
  "g",
);
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
  const { text } = paragraph;
  if (!hasSigns(paragraph) || !hasFigure(paragraph)) return NONE;
  const found: Citation[] = [];
  CITATION.lastIndex = 0;
  for (let match = CITATION.exec(text); match; match = CITATION.exec(text)) {
    const [whole, behind, before, short, ofInstrument, , siYear, siNumber, aloneYear, aloneNumber] = match;
    const start = match.index;
    // "(as amended by the Care Act 2014)": a bracket that was opened before is not the citation's.
    const end = start + whole.length - (whole.endsWith(")") && !/\([^)]*\)$/.test(whole) ? 1 : 0);
    if (ofInstrument) {
      const title = titleBefore(text, start, whole, Number(ofInstrument));
      if (!title) continue;
      const number = siYear
        ? `${whole.includes("SR") || whole.includes("S.R") ? "SR" : "SI"} ${siYear}/${siNumber}`
        : null;
      const yearAt = text.indexOf(ofInstrument, start);
      found.push(
        withProvisions(text, {
          kind: "instrument",
          ...title,
          start: title.titleAt,
          end,
          year: Number(ofInstrument),
          yearAt,
          number,
          provisions: [],
        }),
      );
    } else if (aloneYear) {
      const year = Number(aloneYear);
      found.push(
        withProvisions(text, {
          kind: "instrument",
          named: null,
          title: "",
          titleAt: start,
          start,
          end,
          year,
          yearAt: text.indexOf(aloneYear, start),
          number: `SI ${aloneYear}/${aloneNumber}`,
          provisions: [],
        }),
      );
    } else {
      const year = behind ?? before ?? short ?? "";
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
});

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

/** Walks back from "Act 2014" over the capitalised words of the title; null where there are none. */
function titleBefore(
  text: string,
  at: number,
  whole: string,
  year: number,
): { title: string; titleAt: number; named: Named | null } | null {
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
  let longest: { title: string; titleAt: number; named: Named | null } | null = null;
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

function withProvisions(text: string, cited: InstrumentCited): InstrumentCited {
  const from = Math.max(0, cited.start - REACH);
  const before = PROVISION_BEFORE.exec(text.slice(from, cited.start));
  const behind = before ? null : PROVISION_BEHIND.exec(text.slice(cited.end, cited.end + REACH));
  const [whole = "", word = "", list = ""] = before ?? behind ?? [];
  if (!list) return cited;
  const kind = /^[Rr]/.test(word) ? "regulation" : "section";
  const numbers = list.replace(/\([^)]*\)/g, "").match(/\d+[A-Za-z]*/g) ?? [];
  const provisions = numbers.map((number) => ({ kind, number }));
  return before
    ? { ...cited, start: from + before.index, provisions }
    : { ...cited, end: cited.end + whole.length, provisions };
}
