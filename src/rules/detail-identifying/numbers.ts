import { MONTH_FORMS } from "../../model/dates";
import { asksFor } from "../../model/signs";
import file from "./words.json";

export type NumberKind = "nhs" | "insurance" | "birth" | "death" | "postcode" | "address" | "phone" | "email";

/** A number, date or address that points to one person or household. UTF-16 offsets. */
export interface NumberHere {
  readonly kind: NumberKind;
  readonly start: number;
  readonly end: number;
}

const MONTH = `(?:${MONTH_FORMS})`;
const DATE = String.raw`(?:\d{1,2}[\/.-]\d{1,2}[\/.-](?:\d{4}|\d\d)|\d{4}-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? (?:\d{4}|\d\d\b)|${MONTH} \d{1,2}(?:st|nd|rd|th)?,? \d{4})`;
const STREET =
  "Street|Road|Avenue|Lane|Close|Drive|Crescent|Terrace|Gardens|Grove|Square|Row|Walk|Mews|Parade|Rise|Way";
const POSTCODE = String.raw`(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})`;

/** Each alternative begins with a digit or a capital and a digit: everywhere else the pass only walks. */
const NUMBER = new RegExp(
  [
    String.raw`(\d(?<![\d+-]\d)\d{2}[ \u00a0-]?\d{3}[ \u00a0-]?\d{4})(?![\d-])`,
    String.raw`([A-CEGHJ-PR-TW-Z](?<!\w\w)[A-CEGHJ-PR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D])(?!\w)`,
    String.raw`(\d(?<![\w.,/-]\d)\d{0,2}[A-Za-z]?,? (?:[A-Z][a-z’'-]+ ){1,3}(?:${STREET})\b(?:,? [A-Z][a-z]+(?: [A-Z][a-z]+)?)?(?:,? ${POSTCODE}\b)?)`,
    String.raw`([A-Z](?<!\w\w)(?:IR ?0AA|[A-Z]?\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}))(?!\w)`,
    String.raw`([+(0](?<![\w.(][+(0])(?:(?<=\+)44 ?(?:\(0\) ?)?|(?<=\()0|(?<=0))\d{2,4}\)?(?:[ -]?\d{2,4}){2,3})(?![\d-])`,
  ].join("|"),
  "g",
);
const FLAT = /\b(?:Flat|Apartment|Unit) \w{1,4},? $/;
const KINDS: readonly NumberKind[] = ["nhs", "insurance", "address", "postcode", "phone"];
const LIFE_DATE = new RegExp(
  [
    String.raw`\b(?:[Dd]\.?[Oo]\.?[Bb]\.?|[Dd]ate of [Bb]irth|DATE OF BIRTH|[Bb]irth ?date|[Bb]orn)(?: (?:on|is|was|of))?(?: the)?\s?[:(–-]?\s?(${DATE})`,
    String.raw`\b(?:[Dd]ate of [Dd]eath|[Dd]ied)(?: (?:on|is|was))?(?: the)?\s?[:(–-]?\s?(${DATE})`,
  ].join("|"),
  "g",
);
/** Whether a paragraph may have any of all this; few have, and many have a year. */
export const mayHaveNumber = asksFor({
  marks: "@",
  shapes: ["code", "long number"],
  words: [
    ...STREET.toLowerCase().split("|"),
    // "0AA" of the one postcode without figures; "D.O.B." in all its spellings
    ...["aa", "born", "birth*", "dob", "ob", "b", "died", "death"],
  ],
});
const MAYBE_LIFE = /[Bb]orn|[Bb]irth|BIRTH|D\.?O\.?B|d\.?o\.?b\b|[Dd]ied|[Dd]eath/;
const DIGIT = /\d/;

/** Everything of that kind in a text, in order. */
export function numbersIn(text: string): readonly NumberHere[] {
  const at = text.indexOf("@");
  const digits = DIGIT.test(text);
  if (!digits && at < 0) return NONE;
  const found: NumberHere[] = [];
  if (at >= 0) emailsFrom(text, at, found);
  if (digits) {
    NUMBER.lastIndex = 0;
    for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
      const kind = kindOf(match);
      const words = match[0];
      const start = match.index;
      const before = text.slice(Math.max(0, start - 20), start);
      const flat = kind === "address" ? (FLAT.exec(before)?.[0].length ?? 0) : 0;
      if (kind && isReal(kind, words, before))
        found.push({ kind, start: start - flat, end: start + words.length });
    }
    if (MAYBE_LIFE.test(text))
      for (const match of text.matchAll(LIFE_DATE)) {
        const end = match.index + match[0].length;
        const date = match[1] ?? match[2] ?? "";
        found.push({ kind: match[1] ? "birth" : "death", start: end - date.length, end });
      }
  }
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

function kindOf(match: RegExpExecArray): NumberKind | undefined {
  for (let i = 1; i < match.length; i++) if (match[i] !== undefined) return KINDS[i - 1];
  return undefined;
}

/** Grows each "@" to both sides; a pattern for the whole address would be tried at every letter of the text. */
function emailsFrom(text: string, first: number, found: NumberHere[]): void {
  for (let at = first; at >= 0; at = text.indexOf("@", at + 1)) {
    let start = at;
    while (start > 0 && at - start < 64 && /[\w.%+-]/.test(text[start - 1] ?? "")) start--;
    const domain = /^[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/.exec(text.slice(at + 1, at + 255))?.[0];
    if (domain && start < at) found.push({ kind: "email", start, end: at + 1 + domain.length });
  }
}

/** "marlshirescp@": what the names of boards and partnerships are cut short to. */
const ENDINGS = ["lscp", "lscb", "scp", "scb", "sab", "csp", "mash"];
const LONG = 6;
const officesOf = (least: number): string => file.offices.filter(({ length }) => length >= least).join("|");
/** Where points part the mailbox as they do first and last name, one of its parts is such a word. */
const OFFICE = new RegExp(
  `^(?:[^@]*[._-])?[a-z]{0,4}(?:${officesOf(1)})(?:[._-][^@]*)?@|^[a-z]{1,20}(?:${ENDINGS.join("|")})@|^(?:${officesOf(LONG)})[^@._-]*@`,
  "i",
);

const WEBMAIL = new RegExp(`@(?:${file.webmail.join("|")})\\.[a-z.]{2,6}$`, "i");

/** A mailbox that a person has at home, which is no board's way to be reached. */
export const isOwnMailbox = (email: string): boolean => WEBMAIL.test(email) && !isOffice(email);

/** "mash@", "northmere.scp@": the mailbox of an office, not of one who works there. */
export const isOffice = (email: string): boolean => OFFICE.test(email);

const NONE: readonly NumberHere[] = [];

function isReal(kind: NumberKind, words: string, before: string): boolean {
  if (kind === "nhs") return isNhsNumber(words);
  if (kind === "phone") return isPrivatePhone(words);
  // "Recommendation 4 The Long Walk", "on 3 May Road safety": the number belongs to the words in front.
  if (kind === "address")
    return (
      !/\b(?:[Rr]ecommendation|[Ff]inding|[Ss]ection|[Pp]aragraph|[Tt]able|[Pp]oint|[Ll]evel|[Ss]tage|[Pp]hase|[Ss]tep|[Oo]n|[Tt]he) $/.test(
        before,
      ) && !IN_TITLE.test(words)
    );
  return true;
}

const IN_TITLE = new RegExp(`^\\d{1,3},? (?:${MONTH}|The|Safe|Early|Way)\\b`);

/** Ten digits whose last is the check digit: weights 10 to 2, modulus 11 (NHS Data Dictionary, "NHS NUMBER"). */
export function isNhsNumber(words: string): boolean {
  const digits = words.replace(/\D/g, "");
  if (digits.length !== 10 || /^0|^(\d)\1{9}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

/** Landlines and mobiles; not helplines and other non-geographic numbers, which belong to organisations. */
function isPrivatePhone(words: string): boolean {
  const digits = words.replace(/^\+44 ?(?:\(0\) ?)?/, "0").replace(/\D/g, "");
  return /^0[127]\d{8,9}$/.test(digits);
}
