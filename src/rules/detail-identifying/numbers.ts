import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";

export type NumberKind = "nhs" | "insurance" | "birth" | "death" | "postcode" | "address" | "phone" | "email";

/** A number, date or address that points to one person or household. UTF-16 offsets. */
export interface NumberHere {
  readonly kind: NumberKind;
  readonly start: number;
  readonly end: number;
}

const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const DATE = String.raw`(?:\d{1,2}[\/.-]\d{1,2}[\/.-](?:\d{4}|\d\d)|\d{4}-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? (?:\d{4}|\d\d\b)|${MONTH} \d{1,2}(?:st|nd|rd|th)?,? \d{4})`;
const STREET =
  "Street|Road|Avenue|Lane|Close|Drive|Crescent|Terrace|Gardens|Grove|Square|Row|Walk|Mews|Parade|Rise|Way";
const POSTCODE = String.raw`(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})`;

const NUMBER = new RegExp(
  [
    String.raw`(?<![\d+-])(?<nhs>\d{3}[ \u00a0-]?\d{3}[ \u00a0-]?\d{4})(?![\d-])`,
    String.raw`\b(?<insurance>[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D])\b`,
    String.raw`\b(?:[Dd]\.?[Oo]\.?[Bb]\.?|DOB|[Dd]ate of [Bb]irth|DATE OF BIRTH|[Bb]irth ?date|[Bb]orn)(?: (?:on|is|was|of))?(?: the)?\s?[:(–-]?\s?(?<birth>${DATE})`,
    String.raw`\b(?:[Dd]ate of [Dd]eath|[Dd]ied)(?: (?:on|is|was))?(?: the)?\s?[:(–-]?\s?(?<death>${DATE})`,
    String.raw`(?<![\d.,/-])\b(?<address>(?:(?:Flat|Apartment|Unit) \w{1,4},? )?\d{1,3}[A-Za-z]?,? (?:[A-Z][a-z’'-]+ ){1,3}(?:${STREET})\b(?:,? [A-Z][a-z]+(?: [A-Z][a-z]+)?)?(?:,? ${POSTCODE}\b)?)`,
    String.raw`\b(?<postcode>${POSTCODE})\b`,
    String.raw`(?<![\w.])(?<phone>(?:\+44 ?(?:\(0\) ?)?|\(?0)\d{2,4}\)?(?:[ -]?\d{2,4}){2,3})(?![\d-])`,
    String.raw`(?<email>(?<![\w.%+-])[A-Za-z0-9][\w.%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5})`,
  ].join("|"),
  "g",
);
const MAYBE =
  /\d{3}[ \u00a0-]?\d{3}|@|[Bb]orn|[Bb][Ii][Rr][Tt][Hh]|[Oo]\.?[Bb]\b|[Dd]ied|[Dd]eath|\d[ABD-HJLNP-UW-Z]{2}\b|[A-Z]{2} ?\d\d ?\d\d|\d[A-Za-z]?,? [A-Z][a-z]|0\d/;

/** Everything of that kind in a text, in order. */
export const numbersIn = perParagraph(({ text }: Paragraph): readonly NumberHere[] => numbersInText(text));

export function numbersInText(text: string): readonly NumberHere[] {
  if (!MAYBE.test(text)) return NONE;
  const found: NumberHere[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const groups = match.groups ?? {};
    const kind = KINDS.find((each) => groups[each] !== undefined);
    const words = kind ? (groups[kind] ?? "") : "";
    if (!kind || !isReal(kind, words, text.slice(0, match.index))) continue;
    const start = match.index + match[0].lastIndexOf(words);
    found.push({ kind, start, end: start + words.length });
  }
  return found;
}

const NONE: readonly NumberHere[] = [];
const KINDS: readonly NumberKind[] = [
  "nhs",
  "insurance",
  "birth",
  "death",
  "address",
  "postcode",
  "phone",
  "email",
];

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

const IN_TITLE = new RegExp(
  `^\\d{1,3},? (?:${MONTH}|The|Early|Family|Public|Crown|High|County|Safe|Way|Children|Child|Young|Learning|Care)\\b`,
);

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
