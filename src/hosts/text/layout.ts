/**
 * How the lines of a text make paragraphs. Where blank lines part the text, a paragraph is what stands between
 * them; where none or next to none do, every line is one. A line break inside a block is either a wrapped line
 * (the next word would not have fitted) and reads as a space, or the writer's own and stays a line break.
 */
export interface Layout {
  /** The width at which lines were wrapped; null where they were not. */
  readonly width: number | null;
  /** Whether blank lines part the paragraphs. */
  readonly parted: boolean;
}

/** Shorter lines than this are labels and addresses, and longer ones are paragraphs that an editor wraps. */
const NARROWEST = 40;
const WIDEST = 120;
/** Unwrapped text of more lines a block than this has its blank lines for other reasons, such as below a title. */
const LINES_A_BLOCK = 4;

/** Judges a text by its lines, `isOwn` telling those that begin a paragraph whatever stands before (bullets). */
export function layoutOf(lines: readonly string[], isOwn: (line: string) => boolean): Layout {
  let blocks = 0;
  let filled = 0;
  let before = "";
  const followed: number[] = [];
  for (const line of lines) {
    const blank = isBlank(line);
    if (!blank) {
      filled++;
      if (isBlank(before)) blocks++;
      else if (!isOwn(line)) followed.push(before.trimEnd().length);
    }
    before = line;
  }
  const width = widthOf(followed);
  const wrapped = width !== null && mostlyFull(lines, width, isOwn);
  const parted = blocks > 1 && (wrapped || blocks * LINES_A_BLOCK >= filled);
  return { width: wrapped ? width : null, parted };
}

export const isBlank = (line: string): boolean => !/\S/.test(line);

/** "Lead: Head of Housing" below a full stop is a line of its own, however full the one above it. */
const LABELLED = /^\s*[A-Z][A-Za-z]*(?: [A-Za-z]+){0,3}:(?:\s|$)/;
const STOPS = /[.!?:;]$/;

/** Whether the line break between two lines is a wrap. */
export function isWrap(line: string, next: string, { width }: Layout): boolean {
  if (width === null) return false;
  const end = line.trimEnd();
  if (end.length > WIDEST || (STOPS.test(end) && LABELLED.test(next))) return false;
  return end.length + 1 + firstWord(next) > width || (end.length >= NARROWEST && /^\s*\p{Ll}/u.test(next));
}

/** Nine in ten of the lines that another follows are no longer than this; null where that is no width of a page. */
function widthOf(followed: readonly number[]): number | null {
  const sorted = Int32Array.from(followed).sort();
  const width = sorted[Math.floor(sorted.length * 0.9)] ?? sorted.at(-1) ?? 0;
  return width >= NARROWEST && width <= WIDEST ? width : null;
}

function mostlyFull(lines: readonly string[], width: number, isOwn: (line: string) => boolean): boolean {
  let full = 0;
  let all = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] ?? "";
    const next = lines[i + 1] ?? "";
    if (isBlank(line) || isBlank(next) || isOwn(next)) continue;
    all++;
    if (isWrap(line, next, { width, parted: true })) full++;
  }
  return full * 2 >= all;
}

function firstWord(line: string): number {
  const from = line.search(/\S/);
  const end = line.slice(from, from + 100).search(/\s/);
  return end < 0 ? Math.min(line.length - from, 100) : end;
}
