import { alternatives } from "../../model/alternatives";
import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import words from "./words.json";

// Names hold small words between capitals: "Mid Wexcombe and the Northmere", "Vale of Garrow".
const PLACE = "(?:[A-Z][\\w’'.-]*,?[\\s]+|(?:and|of|the|upon|on|with|&)[\\s]+){0,9}?";
const nameOf = (forms: readonly string[]): RegExp => {
  const form = alternatives(forms).replaceAll("'", "['’]?");
  return new RegExp(`(?<![\\w’'-])((?:[A-Z][\\w’'.-]*,?[\\s]+)${PLACE})?(${form})(?![\\w])`, "gi");
};
const BEHIND = /^(?:\s+for\s+(?:the\s+)?([A-Z][\w’'-]*(?:\s+(?:and\s+|of\s+)?[A-Z][\w’'-]*){0,4}))/;
const NOT = new RegExp(`^\\s+(?:${words.notBoards.join("|")})\\b`, "i");
/** "Case Review Sub-committee of the": a part of the body that is named behind. */
const PARTS = new Set(words.partsOfBoards);
const LEADING = new Set(words.beforeBoards.map((word) => word.toLowerCase()));

/** "Safer Northmere Partnership": a name that stands around its place. */
const AROUND = new RegExp(
  words.boardsAround
    .map((form) => `(?<![\\w’'-])${form.replace(" … ", "\\s(?:[A-Z][\\w’'-]+\\s(?:and\\s)?){1,3}")}(?!\\w)`)
    .join("|"),
);
const SEARCHED = 3000;

/** The first body of a board's kind that a paragraph names in full; null where it names none. */
export const boardIn: (paragraph: Paragraph) => string | null = perParagraph(
  (paragraph) => inFull(paragraph) ?? AROUND.exec(paragraph.text.slice(0, SEARCHED))?.[0] ?? null,
);

const inFull = readerOf(words.boards);

/** The same for what else may answer a review: a trust, a council. Many of them are named in a draft and answer none. */
export const otherBodyIn: (paragraph: Paragraph) => string | null = perParagraph(readerOf(words.otherBodies));

function readerOf(forms: readonly string[]): (paragraph: Paragraph) => string | null {
  const pattern = nameOf(forms);
  return ({ text }) => {
    const head = text.slice(0, SEARCHED);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(head); match; match = pattern.exec(head)) {
      const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 90);
      if (NOT.test(behind)) continue;
      const place = placeOf(match[1] ?? "", match.index === 0);
      const form = (match[2] ?? "").replace(/\s+/g, " ");
      const area = BEHIND.exec(behind)?.[1];
      if (place === "" && !area) continue;
      const name = `${place} ${form}`.trim() + (place === "" && area ? ` for ${area}` : "");
      return name === name.toUpperCase() ? inSmallLetters(name) : name;
    }
    return null;
  };
}

/**
 * The words in front of the form, from the last that cannot belong to a name: "Response of the Marlshire". A title that
 * `opens` with them may name two places: "Garrow and the Outer Isles".
 */
function placeOf(before: string, opens: boolean): string {
  const parts = before.trim().split(/\s+/).filter(Boolean);
  let start = 0;
  parts.forEach((part, i) => {
    const bare = part.toLowerCase().replace(/[^a-z]/g, "");
    const small = /^[a-z]/.test(part);
    if (opens && start === 0 && i > 1 && part === "the" && parts[i - 1] === "and") return;
    if (PARTS.has(bare) && parts[i + 1] === "of") start = i + 2;
    else if (i >= start && (LEADING.has(bare) || (small && i === start))) start = i + 1;
  });
  return parts.slice(start).join(" ").replace(/,$/, "");
}

const SMALL_WORDS = /\b(?:And|Of|The|Upon|On|With)\b/g;

/** A title in capitals as it would stand in a sentence. */
function inSmallLetters(name: string): string {
  return name
    .toLowerCase()
    .replace(/(?<![\w’'])[a-z]/g, (letter) => letter.toUpperCase())
    .replace(SMALL_WORDS, (word) => word.toLowerCase());
}
