import { capitalised } from "../../model/capitalised";
import { NUMBER_WORDS } from "../../model/number-words";

const TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const IRREGULAR_ORDINALS: Readonly<Record<string, string>> = {
  one: "first",
  two: "second",
  three: "third",
  five: "fifth",
  eight: "eighth",
  nine: "ninth",
  twelve: "twelfth",
};
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];
/** The footnote signs of the Chicago Manual of Style (17.18.59 chicago). */
const CHICAGO = ["*", "†", "‡", "§"];

/**
 * A number as Word shows it in one of its list formats (ISO/IEC 29500-1 17.18.59), `pattern` being that of a
 * "custom" one. Formats of other scripts come out in figures.
 */
export function formatNumber(value: number, format: string, pattern = ""): string {
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "lowerLetter":
      return letters(value);
    case "upperLetter":
      return letters(value).toUpperCase();
    case "lowerRoman":
      return roman(value);
    case "upperRoman":
      return roman(value).toUpperCase();
    case "ordinal":
      return `${value}${ordinalEnding(value)}`;
    case "cardinalText":
      return capitalised(words(value));
    case "ordinalText":
      return capitalised(ordinalWords(value));
    case "numberInDash":
      return `- ${value} -`;
    case "hex":
      return value.toString(16).toUpperCase();
    case "chicago":
      return repeated(value, (i) => CHICAGO[i] ?? "", CHICAGO.length);
    case "decimalEnclosedCircle":
      return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
    case "decimalEnclosedParen":
      return value >= 1 && value <= 20 ? String.fromCharCode(0x2473 + value) : String(value);
    case "decimalEnclosedFullstop":
      return value >= 1 && value <= 20 ? String.fromCharCode(0x2487 + value) : String(value);
    case "custom":
      // Word's own custom formats are figures with leading zeros: "001, 002, 003, ...".
      return String(value).padStart(/^0*\d/.exec(pattern)?.[0].length ?? 1, "0");
    default:
      return String(value);
  }
}

/** a … z, then aa, bb … zz, aaa: Word repeats the letter, it does not count on to ab. */
function letters(value: number): string {
  return value < 1 ? String(value) : repeated(value, (i) => String.fromCharCode(97 + i), 26);
}

function repeated(value: number, sign: (i: number) => string, signs: number): string {
  const times = Math.min(Math.ceil(value / signs), 64);
  return sign((value - 1) % signs).repeat(times);
}

function roman(value: number): string {
  // Word goes on in figures where roman numbers would become silly; so does LibreOffice.
  if (value < 1 || value > 32767) return String(value);
  let rest = value;
  let text = "";
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

function ordinalEnding(value: number): string {
  const lastTwo = value % 100;
  if (lastTwo >= 11 && lastTwo <= 13) return "th";
  return ["th", "st", "nd", "rd"][value % 10] ?? "th";
}

function words(value: number): string {
  if (value < 0 || value >= 1_000_000) return String(value);
  if (value < 20) return NUMBER_WORDS[value] ?? "";
  if (value < 100) return joined(TENS[Math.floor(value / 10)] ?? "", "-", value % 10);
  if (value < 1000) return joined(`${words(Math.floor(value / 100))} hundred`, " ", value % 100);
  return joined(`${words(Math.floor(value / 1000))} thousand`, " ", value % 1000);
}

const joined = (head: string, by: string, rest: number): string =>
  rest === 0 ? head : head + by + words(rest);

function ordinalWords(value: number): string {
  return words(value).replace(
    /[a-z]+$/,
    (last) => IRREGULAR_ORDINALS[last] ?? `${last.replace(/y$/, "ie")}th`,
  );
}
