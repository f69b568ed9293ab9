import { addTo } from "../model/groups";
import { numberWords } from "../model/number-words";
import type { Paragraph } from "../model/paragraph";
import { perParagraph } from "../model/per-paragraph";
import { isVerdict } from "./acceptance";

/** The short words at the head of a paragraph that may label what follows, whatever they are. */
export interface Head {
  /** In small letters, without number and punctuation, so that "Reply 1:" and "Reply 2:" are one label. */
  readonly key: string;
  /** The same without the names in it: "what police say", "what health say"; "" where nothing else is left. */
  readonly form: string;
  /** Where words run in behind it; null where it stands alone. */
  readonly runIn: number | null;
  /** What shows that it is a label: a colon, a question mark, a dash; a full stop and nothing at all show less. */
  readonly sign: ":" | "–" | "." | "";
}

const LONGEST = 64;
const MOST_WORDS = 9;
const MOST_WORDS_OF_SENTENCE = 6;
/** What ends the words of "Our account: The Trust …", "Where things stand – …", "In hand. The Trust …", "What came of it? …". */
const ENDS = /[\n\t:.?!;–—]|\s-\s/;
const BEHIND = /(?::|\?[:.]?|(?=[\n\t]))\s+|([–—]\s+|\s-\s+)|(\.)(?:\s+(?=[A-Z“‘"'[])|\s*$)/y;
const SHORTEST_RUN_IN = 2;
const SENTENCE = /[.;!,]\s*$/;
const FIGURES = /\b(?:r|rec\.?)?\s?\d{1,2}(?:\.\d{1,2})?[a-z]?\b/g;
const NUMBERS = new RegExp(String.raw`\b(?:${numberWords(1, 12)})\b`, "g");

/** Reads the head of a paragraph; null where it has none. */
export const headOf: (paragraph: Paragraph) => Head | null = perParagraph(({ text }) => {
  if (!/^\s*["“‘'(]?[A-Z0-9]/.test(text.slice(0, 4))) return null;
  const at = text.slice(0, LONGEST + 2).search(ENDS);
  BEHIND.lastIndex = at;
  const [behind, dash, stop] = (at >= SHORTEST_RUN_IN && BEHIND.exec(text)) || [];
  // "Our account: –" has nothing in it yet.
  const rest =
    behind === undefined || !/[\p{L}\p{N}]/u.test(text.slice(at + behind.length)) ? null : at + behind.length;
  const runIn = (sign: Head["sign"]): Head | null =>
    behind === undefined
      ? null
      : headed(text.slice(0, at), rest, sign, sign === "." ? MOST_WORDS_OF_SENTENCE : MOST_WORDS);
  const marked = stop ? null : runIn(dash ? "–" : ":");
  if (marked) return marked;
  const trimmed = text.trim();
  if (trimmed.length <= LONGEST && !SENTENCE.test(trimmed)) {
    const sign = /[:?]$/.test(trimmed) ? ":" : /[–—-]$/.test(trimmed) ? "–" : "";
    const alone = headed(trimmed, null, sign, MOST_WORDS);
    if (alone) return alone;
  }
  return runIn(".");
});

function headed(words: string, runIn: number | null, sign: Head["sign"], most: number): Head | null {
  const split = words.split(/\s+/);
  if (split.length > most || !/[A-Za-z]{2}/.test(words)) return null;
  const keyed = (text: string): string =>
    text
      .toLowerCase()
      .replace(FIGURES, " ")
      .replace(NUMBERS, " ")
      .replace(/[^a-z@’']+/g, " ")
      .trim();
  // "Accepted in part." stands where "Accepted." does elsewhere.
  const key = isVerdict(words) ? VERDICT : keyed(words);
  if (key === "") return null;
  const unnamed = split.map((word, nth) => (nth > 0 && isCapital(word.charCodeAt(0)) ? "@" : word)).join(" ");
  const form = unnamed.includes("@") ? keyed(unnamed) : "";
  const named = form.includes("@") && / [a-z]/.test(form.replace(/^\S+/, ""));
  return {
    key,
    form: named
      ? form
          .replace(/\bthe /g, "")
          .replace(/@(?: @)+/g, "@")
          .replace(/\bsays\b/, "say")
      : "",
    runIn,
    sign,
  };
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

const VERDICT = "accepted";

/** Whether a paragraph begins with what became of the recommendation, as the first words of its answer. */
export function beginsWithVerdict(paragraph: Paragraph): boolean {
  const head = headOf(paragraph);
  return head !== null && head.key === VERDICT && head.sign !== ":";
}

const SHORTEST = 4;

/** The short lines of a draft whose words come again, each time with other words behind: labels, and no titles. */
export function recurringLines(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  let lines = known.get(paragraphs);
  if (!lines) {
    lines = linesThatRecur(paragraphs);
    known.set(paragraphs, lines);
  }
  return lines;
}

/** Asked by each way to find recommendations that nothing labels. */
const known = new WeakMap<readonly Paragraph[], ReadonlySet<Paragraph>>();

function linesThatRecur(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const byKey = new Map<string, Paragraph[]>();
  let before = "";
  for (const paragraph of paragraphs) {
    if (paragraph.text.trim() === "") continue;
    const head = paragraph.cell ? null : headOf(paragraph);
    const key = head?.runIn === null && head.key.length >= SHORTEST ? head.key : "";
    if (key !== "" && key !== before) addTo(byKey, key, paragraph);
    before = key;
  }
  return new Set([...byKey.values()].filter(({ length }) => length > 1).flat());
}
