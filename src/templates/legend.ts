import type { Paragraph } from "../model/paragraph";
import { perParagraph } from "../model/per-paragraph";
import words from "./vocabulary/legend.json";

const MEANS = "\\W{0,2}\\s*(?:=|:|[–—-](?=\\s)|means\\b)";
const MARKS = words.marks.join("|");
const ENTRY = new RegExp(
  `(?:^|[.;,:(]\\s*|\\s{2,}|\\n)\\W{0,2}(?:${MARKS}|${words.letters.join("|")})${MEANS}`,
  "gi",
);
const OPENS = new RegExp(`^\\W*(?:(?:${words.keys.join("|")})\\b|(?:${MARKS})${MEANS})`, "i");

/** Nobody explains marks at greater length. */
const LONGEST = 1500;

/** Whether a paragraph says what the marks of a table mean: "Green – on track. Red = not started.", "Key: …" */
export const isLegend: (paragraph: Paragraph) => boolean = perParagraph(({ text }) => {
  if (text.length > LONGEST) return false;
  const entries = text.match(ENTRY)?.length ?? 0;
  return entries > 1 || (entries === 1 && OPENS.test(text));
});
