/** What a label is made of: "Finding one:" is "Finding", the word "one", and a colon. */
export interface LabelForm {
  readonly numeral: "figure" | "word" | "roman";
  /** The numeral's value and place in the label. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** What stands in front of the numeral: "Finding", "RECOMMENDATION". */
  readonly word: string;
  /** How a letter follows, with "a" for any letter: "a", "(a)", " A"; "" where none does. */
  readonly letter: string;
  /** What closes it: ":", ".", "–"; "" for nothing. */
  readonly tail: string;
}

const UNITS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const NUMERAL = new RegExp(
  `^([^\\d]*?)(?:(\\d+)|\\b(${UNITS.join("|")})\\b|\\b([IVX]{1,5})\\b(?![a-z]))((?:\\.\\d+)*)(\\s?\\(?[a-zA-Z]\\b\\)?)?(.*)$`,
  "is",
);
const ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split(" ");

/** Takes a label apart; null where it holds no number, or several ("Recommendations 3 and 4"). */
export function labelForm(label: string): LabelForm | null {
  const match = NUMERAL.exec(label);
  if (!match) return null;
  const [, word = "", figure, spelt, roman, , letter = "", rest = ""] = match;
  if (/\d|\band\b|&/.test(rest)) return null;
  const numeral = figure ?? spelt ?? roman ?? "";
  const value = figure
    ? Number(figure)
    : spelt
      ? UNITS.indexOf(spelt.toLowerCase()) + 1
      : ROMAN.indexOf((roman ?? "").toUpperCase()) + 1;
  if (value === 0 && !figure) return null;
  const start = word.length;
  return {
    numeral: figure ? "figure" : spelt ? "word" : "roman",
    value,
    start,
    end: start + numeral.length,
    word: plain(word),
    letter: letter.replace(/[a-z]/, "a").replace(/[A-Z]/, "A"),
    tail: plain(/[\s:.)–—-]*$/.exec(rest)?.[0] ?? ""),
  };
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A number in the way in which other labels write theirs: as a figure, "three", "Three", "THREE" or "III". */
export function numeralLike(value: number, like: LabelForm, written: string): string | null {
  if (like.numeral === "figure") return String(value);
  if (like.numeral === "roman") return ROMAN[value - 1] ?? null;
  const word = UNITS[value - 1];
  if (!word) return null;
  if (written === written.toUpperCase()) return word.toUpperCase();
  return /^[A-Z]/.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
