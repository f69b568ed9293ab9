import type { Expansion } from "../../model/draft";
import { inEach } from "../../model/in-each";
import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { settled } from "../../model/settled";
import { asksFor } from "../../model/signs";
import { compareSpans } from "../../model/span";
import { termOf } from "./dictionary";
import { howFits } from "./letters-fit";
import { isAsWord, nameBefore } from "./name-before";

/** An expansion within one paragraph. */
interface Found {
  readonly short: string;
  readonly full: string;
  readonly start: number;
  readonly end: number;
}

/** "MSCB", "CCGs", "KCSiE", "3LSCB": two capitals at least, and most letters in front capital. */
const SHORT = String.raw`\d?[A-Z][A-Za-z&]{0,9}[A-Z][A-Za-z]{0,3}(?:['’]s)?`;
/** Alone in its bracket it may also be two ("MCC CYPS") or be written as a word ("Cafcass"). */
const SHORT_ALONE = new RegExp(`^(?:${SHORT}(?: ${SHORT})?|[A-Z][a-z]{3,8})$`);
/** What may stand in a bracket in front of the short form. */
const LEAD_IN =
  /^(?:(?:hereafter|hereinafter|henceforth|also|now|or|and|known|called|referred|abbreviated|to|as|from|here|on|simply)\b|[,:;'"“”‘’\s])+/i;
const MARKS = /['"“”‘’]/g;
const ONE_NOUN = /^the ([A-Z][a-z]+(?: [A-Z][a-z]+)?)$/;
const LONGEST_BRACKET = 120;

/**
 * The abbreviations that the document itself explains, in document order: "Name (ABBR)", "ABBR (Name)", "Name
 * [ABBR]", "Name, or ABBR", "Name (the Partnership)", "ABBR: Name" in a list or glossary table. The span covers both.
 */
export function expansionsIn(paragraphs: readonly Paragraph[]): readonly Expansion[] {
  const found: Expansion[] = [];
  for (const { at: index, paragraph, found: own } of withExpansions(paragraphs)) {
    for (const { short, full, start, end } of own.expansions)
      found.push({ short, full, span: { paragraph: index, start, end } });
    const explained = glossaryRow(paragraph, paragraphs[index + 1]);
    if (explained) {
      found.push({
        ...explained,
        span: {
          paragraph: index,
          start: 0,
          end: paragraphs[index + 1]?.text.length ?? 0,
          endParagraph: index + 1,
        },
      });
    }
  }
  return settledExpansions(found);
}

const settledExpansions = settled<Expansion>(
  (one, other) =>
    one.short === other.short &&
    one.full === other.full &&
    one.span.endParagraph === other.span.endParagraph &&
    compareSpans(one.span, other.span) === 0,
);

const hasSigns = asksFor({ marks: "([", words: ["or", "known", "hereafter"] });

const foundIn = perParagraph((paragraph: Paragraph): readonly Found[] => {
  const { text } = paragraph;
  const listed = listEntry(text);
  const found = listed ? [listed] : entriesInLine(text);
  if (!hasSigns(paragraph)) return found.length > 0 ? found : NONE;
  if (text.includes(" or ") || text.includes("known as") || text.includes("hereafter"))
    found.push(...orShort(text));
  if (text.includes("(") || text.includes("[")) explainedInBrackets(text, found);
  if (found.length === 0) return NONE;
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
});

const NONE: readonly Found[] = [];

/** Those that explain something, and those that a cell beside them may explain. */
const withExpansions = inEach((paragraph) => {
  const expansions = foundIn(paragraph);
  return expansions.length > 0 || mayBeEntry(paragraph) ? { expansions } : null;
});

function explainedInBrackets(text: string, found: Found[]): void {
  let round = text.indexOf("(");
  let square = text.indexOf("[");
  while (round >= 0 || square >= 0) {
    const isRound = round >= 0 && (square < 0 || round < square);
    const open = isRound ? round : square;
    if (isRound) round = text.indexOf("(", open + 1);
    else square = text.indexOf("[", open + 1);
    const close = closeOf(text, open);
    if (close < 0) continue;
    const inside = text.slice(open + 1, close);
    // Letters that stand for a name have a capital, and so has a noun that does.
    const capital = CAPITAL.test(inside);
    const explained = capital ? nameThenShort(text, open, close, inside) : null;
    const named =
      explained ??
      shortThenName(text, open, close, inside) ??
      (capital ? nounOnly(text, open, close, inside) : null);
    if (named) for (const one of named) found.push(one);
  }
}

const CAPITAL = /[A-Z]/;
const [ROUND, SQUARE, LINE_BREAK] = [40, 91, 10];

function closeOf(text: string, open: number): number {
  const mark = text.charCodeAt(open) === ROUND ? ROUND + 1 : SQUARE + 2;
  for (let at = open + 1; at < text.length && at - open < LONGEST_BRACKET; at++) {
    const code = text.charCodeAt(at);
    if (code === mark) return at;
    if (code === ROUND || code === SQUARE || code === LINE_BREAK) return -1;
  }
  return -1;
}

/** "Northmere Safeguarding Children Partnership (NSCP)", also "(NSCP, or “the Partnership”)". */
function nameThenShort(text: string, open: number, close: number, inside: string): Found[] | null {
  const found: Found[] = [];
  const alone = SHORT_ALONE.test(inside);
  for (const short of alone ? [inside] : inside.split(/,|;|\bor\b|\band\b/).map(shortAmong)) {
    if (!alone && !SHORT_ALONE.test(short)) continue;
    const name = nameBefore(text, open, short, text.slice(close + 1, close + 24));
    if (!name) continue;
    found.push({ start: name.start, end: close + 1, ...singular(short, name.full) });
  }
  if (found.length === 0) return null;
  if (alone) return found;
  const noun = inside.split(/,|;|\bor\b/).map((part) => ONE_NOUN.exec(tidy(part))?.[1]);
  for (const word of noun) {
    const [first] = found;
    if (word && first?.full.endsWith(word)) found.push({ ...first, short: `the ${word}` });
  }
  return found;
}

/** The letters in a part of a bracket: "hereafter “the NSCP”". */
const shortAmong = (part: string) =>
  part
    .replace(LEAD_IN, "")
    .replace(MARKS, "")
    .replace(/^the\s/i, "")
    .trim();

const tidy = (words: string) =>
  words
    .replace(MARKS, "")
    .trim()
    .replace(LEAD_IN, "")
    .replace(/^(?!the )/, "")
    .trim();

/** "MASH (multi agency safeguarding hub)" */
function shortThenName(text: string, open: number, close: number, inside: string): Found[] | null {
  const before = /(\S+)\s*$/.exec(text.slice(Math.max(0, open - 20), open));
  const short = (before?.[1] ?? "").replace(/^['"“‘(]+|['"”’]+$/g, "");
  if (!SHORT_ALONE.test(short) || isAsWord(short)) return null;
  const full = inside
    .replace(MARKS, "")
    .replace(/^(?:the|a|an)\s/i, "")
    .trim();
  if (howFits(short, full) === "none") return null;
  return [{ ...singular(short, full), start: open - (before?.[0].length ?? 0), end: close + 1 }];
}

/** "Marlshire Safeguarding Children Partnership (the Partnership)": the noun alone, from here on. */
function nounOnly(text: string, open: number, close: number, inside: string): Found[] | null {
  const noun = ONE_NOUN.exec(tidy(inside))?.[1];
  if (!noun) return null;
  const before = text.slice(0, open).trimEnd();
  const name = /(?:[A-Z][\w'’&-]*(?: (?:and|of|for|the|&))* ){1,12}[A-Z][\w'’-]*$/.exec(
    before.slice(-160),
  )?.[0];
  const whole = name?.replace(/^(?:The|This|That|Following|In|For|By) /, "");
  const own = whole && behindItsPart(whole);
  const full = own === noun ? whole : own;
  if (!full?.endsWith(noun) || full === noun) return null;
  return [{ short: `the ${noun}`, full, start: before.length - full.length, end: close + 1 }];
}

/** "Review Group of the Marlshire Board", "Chair of Marlshire Board": of the two the one that stands last. */
function behindItsPart(name: string): string {
  const ofThe = name.lastIndexOf(" of the ");
  if (ofThe >= 0) return name.slice(ofThe + " of the ".length);
  const of = name.lastIndexOf(" of ");
  const kind = termOf(name.slice(name.lastIndexOf(" ", of - 1) + 1, of).toLowerCase())?.kind;
  return of >= 0 && (kind === "group" || kind === "role") ? name.slice(of + " of ".length) : name;
}

const OR_SHORT = new RegExp(
  String.raw` (?:or|known as|hereafter|hereinafter|abbreviated to|referred to as|called)(?: the)? ['"“‘]?(${SHORT})(?![\w-])`,
  "g",
);

/** "the Child Death Overview Panel, or CDOP" */
function orShort(text: string): Found[] {
  const found: Found[] = [];
  OR_SHORT.lastIndex = 0;
  for (const match of text.matchAll(OR_SHORT)) {
    const short = match[1] ?? "";
    const comma = text[match.index - 1] === "," ? 1 : 0;
    const name = nameBefore(text, match.index - comma, short, "");
    if (name)
      found.push({ ...singular(short, name.full), start: name.start, end: match.index + match[0].length });
  }
  return found;
}

const ENTRY = new RegExp(String.raw`^(${SHORT})(?:\s*[-–—:=]\s*|\t+)([^\s[].{3,100}?)[.;]?$`);

/** Short paragraphs are many and entries are few: most are told by their first two letters. */
const ENTRY_BEGINS = /^\s*(?:\d[A-Z]|[A-Z][A-Za-z&])/;

/** "MSCP – Marlshire Safeguarding Children Partnership" as a line of a list of abbreviations. */
function listEntry(text: string): Found | null {
  if (text.length > 130 || !ENTRY_BEGINS.test(text)) return null;
  const entry = ENTRY.exec(text.trim());
  const [, short = "", full = ""] = entry ?? [];
  if (!entry || howFits(short, full) === "none") return null;
  return { short, full, start: 0, end: text.length };
}

const ENTRY_IN_LINE = new RegExp(String.raw`^\s*(${SHORT})(?:\s*[-–—:=]\s*|\s+)([^\s[].{3,100}?)[.\s]*$`);

/** "MSCP Marlshire Safeguarding Children Partnership; ICB Integrated Care Board": a list of abbreviations in one line. */
function entriesInLine(text: string): Found[] {
  if (!text.includes("; ") || !ENTRY_BEGINS.test(text)) return [];
  const found: Found[] = [];
  let start = 0;
  for (const entry of text.split(";")) {
    const [, short = "", full = ""] = ENTRY_IN_LINE.exec(entry) ?? [];
    if (howFits(short, full) !== "none") found.push({ short, full, start, end: start + entry.length });
    start += entry.length + 1;
  }
  return found.length > 1 ? found : [];
}

const LONGEST_ENTRY = 14;

const mayBeEntry = ({ cell, text }: Paragraph): boolean =>
  cell !== null && text.length <= LONGEST_ENTRY && SHORT_ALONE.test(text.trim());

/** Two cells side by side: "MSCP" and "Marlshire Safeguarding Children Partnership". */
function glossaryRow(
  left: Paragraph,
  right: Paragraph | undefined,
): { readonly short: string; readonly full: string } | null {
  if (!left.cell || !right?.cell || !mayBeEntry(left)) return null;
  if (left.cell.table !== right.cell.table || left.cell.row !== right.cell.row) return null;
  const short = left.text.trim();
  const full = right.text.trim();
  return full.length < 120 && howFits(short, full) !== "none" ? { short, full } : null;
}

/** "Clinical Commissioning Groups (CCGs)" explains CCG. */
function singular(short: string, full: string): { readonly short: string; readonly full: string } {
  const one = short.replace(/(?:['’]s|(?<=[A-Z])s)$/, "");
  if (one === short) return { short, full };
  return { short: one, full: full.replace(/ies$/, "y").replace(/s$/, "") };
}
