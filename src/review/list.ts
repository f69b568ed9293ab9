import type { Paragraph } from "../model/paragraph";
import { type Span, wholeOf } from "../model/span";
import type { Stretch } from "./chapters";
import words from "./words.json";

/** A recommendation of a list that says of none of its items what it is. */
export interface Item {
  readonly span: Span;
  /** As the list gives it; null where it gives none. */
  readonly number: string | null;
  /** Where its own words begin in its first paragraph, behind a typed number or bullet. */
  readonly start: number;
}

const NUMBERED = /^\s*\(?(\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?)(?:[.):]+\s*|\s+)(?=\S)/i;
const LETTERED = /^\s*\(?(?:[a-z]|[ivx]{1,4})[.)]\s+(?=\S)/i;
const BULLET = /^\s*(?:[•‣◦▪●○*–—-]|o(?=\s))\s+(?=\S)/;
const DUTY = new RegExp(
  `\\b(?:${words.duties.map((duty) => duty.replaceAll(" ", "\\s+")).join("|")})\\b`,
  "i",
);

type Kind = "number" | "letter" | "bullet" | "plain";

interface Line {
  readonly at: number;
  readonly kind: Kind;
  readonly level: number;
  readonly number: string | null;
  readonly start: number;
  readonly text: string;
}

/**
 * The items of a list of recommendations that bear no label: what is numbered or has a bullet, where at least two
 * are; failing that, each paragraph. In a `chapter` of a report only what asks somebody to act.
 */
export function itemsIn(paragraphs: readonly Paragraph[], { from, to }: Stretch, chapter: boolean): Item[] {
  const lines = linesIn(paragraphs, from, to);
  const kind = (["number", "bullet", "letter"] as const).find(
    (each) => lines.filter((line) => line.kind === each && line.level === 0).length >= 2,
  );
  const items: { first: Line; last: number }[] = [];
  for (const line of lines) {
    const before = items[items.length - 1];
    if (kind ? line.kind === kind && line.level === 0 : begins(line, chapter))
      items.push({ first: line, last: line.at });
    else if (before && goesOn(line, before.last, paragraphs)) before.last = line.at;
  }
  const asked = chapter ? items.filter(({ first, last }) => asks(paragraphs, first.at, last)) : items;
  return asked.map(({ first, last }) => ({
    span: { ...wholeOf(paragraphs, first.at, last), start: first.start },
    number: first.number,
    start: first.start,
  }));
}

function linesIn(paragraphs: readonly Paragraph[], from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let at = from; at < to; at++) {
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.text.trim() === "" || paragraph.outlineLevel !== null) continue;
    if (/^(?:title|subtitle)$/i.test(paragraph.style)) continue;
    lines.push(lineOf(paragraph, at));
  }
  return lines;
}

function lineOf({ text, listString, listLevel }: Paragraph, at: number): Line {
  const level = listLevel ?? 0;
  const shown = NUMBERED.exec(`${listString} x`)?.[1];
  if (listString !== "") {
    const kind = shown ? "number" : /^\(?[a-z]{1,4}[.)]$/i.test(listString) ? "letter" : "bullet";
    return { at, kind, level, number: shown ?? null, start: 0, text };
  }
  const typed = NUMBERED.exec(text);
  if (typed) return { at, kind: "number", level, number: typed[1] ?? null, start: typed[0].length, text };
  const other = LETTERED.exec(text) ?? BULLET.exec(text);
  const start = other?.[0].length ?? 0;
  const kind = !other ? "plain" : LETTERED.test(text) ? "letter" : "bullet";
  return { at, kind, level, number: null, start, text };
}

/** Whether an unmarked line is a recommendation of its own: no title, and no words that lead in to the list. */
function begins({ text, kind }: Line, chapter: boolean): boolean {
  const line = text.trim();
  if (kind !== "plain" || /:$/.test(line)) return false;
  const short = line.split(/\s+/).length <= 6 && !/[.;]$/.test(line);
  return !short && (!chapter || DUTY.test(line));
}

/** "The Board should:" and what follows it; a line that goes on in small letters; a deeper level of the list. */
function goesOn(line: Line, last: number, paragraphs: readonly Paragraph[]): boolean {
  if (line.level > 0 || line.kind === "letter" || line.kind === "bullet") return true;
  const before = paragraphs[last]?.text.trimEnd() ?? "";
  return /[:,]$/.test(before) || /^\s*\p{Ll}/u.test(line.text);
}

function asks(paragraphs: readonly Paragraph[], from: number, to: number): boolean {
  return paragraphs.slice(from, to + 1).some(({ text }) => DUTY.test(text));
}
