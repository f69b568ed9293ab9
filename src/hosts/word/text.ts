import { isUnseen, UNSEEN_SIGNS } from "../../model/unseen";

/**
 * What Word's `text` holds beside letters. Word keeps some signs as control characters (Range.Text in the Word object
 * model); the draft has them as a .docx file's reader does.
 */
const SHOWN: Readonly<Record<string, string>> = {
  "\u000B": "\n", // line break
  "\u2028": "\n", // line break, on the web
  "\u001E": "\u2011", // non-breaking hyphen
  "\u001F": "", // optional hyphen
  "\u0001": "", // picture
  "\u0002": "", // footnote's or endnote's mark
  "\u0005": "", // comment's mark
  "\u0007": "", // end of a table cell
  "\u0008": "", // drawing
  "\r": "",
  "\uFFFC": "", // object
};
/** A page break and a column break. */
const BREAKS = "\u000C\u000E";

const SPECIAL = new RegExp(String.raw`[\0-\x08\x0a-\x1f\u2028\ufffc${UNSEEN_SIGNS}]`);

/** A text of Word's as the draft has it, and for each of its letters the offset in Word's text. */
export interface Shown {
  readonly text: string;
  /** As long as the text, and one more for its end. */
  readonly offsets: readonly number[];
}

/** The text of a paragraph as Word hands it over, as the draft has it. */
export function shownText(raw: string): string {
  return SPECIAL.test(raw) ? shown(raw).text : raw;
}

/** The same with the offsets in Word's text. */
export function shown(raw: string): Shown {
  let text = "";
  const offsets: number[] = [];
  let broken = false;
  for (let at = 0; at < raw.length; at++) {
    const letter = raw[at] as string;
    if (BREAKS.includes(letter)) {
      broken = true;
      continue;
    }
    const instead = SHOWN[letter] ?? (isUnseen(letter) ? "" : letter);
    if (instead === "") continue;
    // Words on both sides of a page break do not run into one.
    if (broken && text !== "" && !/\s$/.test(text) && !/\s/.test(instead)) {
      text += "\n";
      offsets.push(at - 1);
    }
    broken = false;
    text += instead;
    offsets.push(at);
  }
  offsets.push(raw.length);
  return { text, offsets };
}

/**
 * Where each letter of `kept` stands in `all`, of which it is what was left after deletions; null where it is not.
 * Of several ways the one with the fewest gaps is taken, and gaps that lie between words rather than in them: that is
 * how people delete.
 */
export function alignment(all: string, kept: string): readonly number[] | null {
  if (all === kept) return Array.from({ length: all.length }, (_, at) => at);
  let start = 0;
  while (start < kept.length && all[start] === kept[start]) start++;
  // A deleted word may begin as the next one does: back to the beginning of the word.
  while (start > 0 && !/\s/.test(kept[start - 1] as string)) start--;
  let end = 0;
  const most = Math.min(kept.length, all.length) - start;
  while (end < most && all[all.length - 1 - end] === kept[kept.length - 1 - end]) end++;
  while (end > 0 && !/\s/.test(kept[kept.length - end - 1] ?? " ")) end--;
  const middle = aligned(all.slice(start, all.length - end), kept.slice(start, kept.length - end));
  if (!middle) return null;
  const found: number[] = [];
  for (let at = 0; at < start; at++) found.push(at);
  for (const at of middle) found.push(start + at);
  for (let at = end; at > 0; at--) found.push(all.length - at);
  return found;
}

/** Beyond this many comparisons the first way that fits is taken. */
const MOST = 4_000_000;
const NEVER = 1 << 28;

function aligned(all: string, kept: string): number[] | null {
  const [n, m] = [all.length, kept.length];
  if (m === 0) return [];
  if (n * m > MOST) return firstWay(all, kept);
  // cost[i][j]: of placing kept from j on in all from i on; 1 for a gap at the edge of a word, 3 within one.
  const width = m + 1;
  const met = new Int32Array((n + 2) * width).fill(NEVER);
  const gap = new Int32Array((n + 2) * width).fill(NEVER);
  for (let i = n; i >= 0; i--) {
    const opening = i === 0 || /\s/.test(all[i - 1] as string) || /\s/.test(all[i] ?? " ") ? 1 : 3;
    for (let j = m; j >= 0; j--) {
      const here = i * width + j;
      if (i === n) {
        met[here] = gap[here] = j === m ? 0 : NEVER;
        continue;
      }
      const next = (i + 1) * width;
      const match = j < m && all[i] === kept[j] ? (met[next + j + 1] as number) : NEVER;
      const skip = gap[next + j] as number;
      gap[here] = Math.min(match, skip);
      met[here] = Math.min(match, skip + opening);
    }
  }
  if ((met[0] as number) >= NEVER) return null;
  const found: number[] = [];
  let inGap = false;
  for (let i = 0, j = 0; j < m; i++) {
    const next = (i + 1) * width;
    const match = all[i] === kept[j] ? (met[next + j + 1] as number) : NEVER;
    inGap = match > (inGap ? (gap[i * width + j] as number) : (met[i * width + j] as number));
    if (!inGap) {
      found.push(i);
      j++;
    }
  }
  return found;
}

function firstWay(all: string, kept: string): number[] | null {
  const found: number[] = [];
  let from = 0;
  for (const letter of kept.split("")) {
    const at = all.indexOf(letter, from);
    if (at < 0) return null;
    found.push(at);
    from = at + 1;
  }
  return found;
}

/** The stretches of `all` that are missing from what was kept, with the offset in the kept text where each was. */
export function gaps(
  all: string,
  places: readonly number[],
): readonly { readonly at: number; readonly text: string }[] {
  const found: { at: number; text: string }[] = [];
  let from = 0;
  for (let at = 0; at <= places.length; at++) {
    const to = places[at] ?? all.length;
    if (to > from) found.push({ at, text: all.slice(from, to) });
    from = to + 1;
  }
  return found;
}
