import { diffArrays } from "diff";
import { blanksInText } from "../../language/blanks";

/** Words of one line that differ from the standard's. UTF-16 offsets in the line. */
export interface Difference {
  /** Which of the lines that stand in the draft. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** The words that stand there, and those of the standard; one of them may be empty. */
  readonly present: string;
  readonly standard: string;
}

/** What of a section differs from its standard. */
export interface Differences {
  readonly words: readonly Difference[];
  /** Whole lines that the standard has and the draft lacks, each with the number of the line it belongs in front of. */
  readonly lacking: readonly { readonly before: number; readonly text: string }[];
  /** Whole lines that the standard does not have. */
  readonly added: readonly number[];
}

/**
 * How lines differ from a standard's, word by word. Where the standard has a blank ("[insert date]") and the draft
 * something else, somebody has filled it in, which is no difference.
 */
export function differences(present: readonly string[], standard: readonly string[]): Differences {
  const words: Difference[] = [];
  const lacking: { before: number; text: string }[] = [];
  const added: number[] = [];
  let at = 0;
  let missing: string[] = [];
  const settle = (extra: number): void => {
    for (let i = 0; i < extra; i++) {
      const text = missing[i];
      if (text === undefined) added.push(at + i);
      else words.push(...inLine(present[at + i] ?? "", text, at + i));
    }
    for (const text of missing.slice(extra)) lacking.push({ before: at + extra, text });
    missing = [];
    at += extra;
  };
  const parts = diffArrays([...standard], [...present], { comparator: (a, b) => isFilled(a, b) });
  parts.forEach(({ removed, added: isAdded, value }, i) => {
    if (removed) {
      missing = value;
      if (!parts[i + 1]?.added) settle(0);
    } else if (isAdded) settle(value.length);
    else at += value.length;
  });
  return { words, lacking, added };
}

export const differs = ({ words, lacking, added }: Differences): boolean =>
  words.length + lacking.length + added.length > 0;

/** Quotation marks and spaces that Word puts in the place of others are the same. */
const plain = (words: string): string =>
  words.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ");

/** Whether a line is the standard's with any words in the place of its blanks. Takes time in proportion to their lengths. */
function isFilled(standard: string, present: string): boolean {
  const pieces = literals(plain(standard));
  const text = plain(present).trim();
  const [first = "", ...rest] = pieces.map((piece, i) =>
    i === 0 ? piece.trimStart() : i === pieces.length - 1 ? piece.trimEnd() : piece,
  );
  const last = rest.pop();
  if (last === undefined) return text === first.trim();
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= text.length - last.length;
}

/** What stands between the blanks. */
function literals(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of blanksInText(text)) {
    pieces.push(text.slice(from, start));
    from = end;
  }
  return [...pieces, text.slice(from)];
}

const TOKEN = /\[[^\][]*\]|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|\s+|[^\s]/gu;
const isBlank = (token: string): boolean => token.startsWith("[") && blanksInText(token).length > 0;

function inLine(present: string, standard: string, line: number): readonly Difference[] {
  const [was, is] = [standard.match(TOKEN) ?? [], present.match(TOKEN) ?? []];
  const found: { start: number; end: number; standard: string; filled: boolean }[] = [];
  let at = 0;
  let gone = "";
  let blanks = 0;
  let same = true;
  for (const { removed, added, value } of diffArrays(was, is, {
    comparator: (a, b) => plain(a) === plain(b),
  })) {
    const text = value.join("");
    if (!removed && !added) {
      // A space alone between two differences belongs to both.
      if (!(text.trim() === "" && found.length > 0)) same = true;
      else if (!same) {
        const last = found.at(-1);
        if (last) Object.assign(last, { end: last.end + text.length, standard: last.standard + text });
      }
      at += text.length;
      continue;
    }
    if (removed) {
      gone = text;
      blanks = value.filter(isBlank).length;
      const onlyBlanks = blanks > 0 && value.every((token) => isBlank(token) || token.trim() === "");
      add(found, { start: at, end: at, standard: gone, filled: onlyBlanks }, same);
    } else {
      const last = found.at(-1);
      if (last && last.end === at && !same) last.end = at + text.length;
      else add(found, { start: at, end: at + text.length, standard: "", filled: false }, same);
      at += text.length;
    }
    same = false;
  }
  return found.flatMap(({ start, end, standard: words, filled }) =>
    filled ? [] : [trimmed({ line, start, end, present: present.slice(start, end), standard: words })],
  );
}

interface Piece {
  start: number;
  end: number;
  standard: string;
  filled: boolean;
}

function add(found: Piece[], piece: Piece, apart: boolean): void {
  const last = found.at(-1);
  if (apart || !last || last.filled !== piece.filled) found.push(piece);
  else Object.assign(last, { end: piece.end, standard: last.standard + piece.standard });
}

/** Without the spaces that both have at an end. */
function trimmed({ line, start, end, present, standard }: Difference): Difference {
  let head = 0;
  while (
    head < present.length &&
    head < standard.length &&
    /\s/.test(present[head] ?? "") &&
    /\s/.test(standard[head] ?? "")
  )
    head++;
  let tail = 0;
  const most = Math.min(present.length, standard.length) - head;
  while (tail < most && /\s/.test(present.at(-1 - tail) ?? "") && /\s/.test(standard.at(-1 - tail) ?? ""))
    tail++;
  return {
    line,
    start: start + head,
    end: end - tail,
    present: present.slice(head, present.length - tail),
    standard: standard.slice(head, standard.length - tail),
  };
}
