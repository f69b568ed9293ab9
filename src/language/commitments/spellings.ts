import { unique } from "./unique";
import { type Word, wordOf } from "./words";

/** A word as typed, and what is known of it. */
export interface Spelling extends Word {
  readonly raw: string;
  readonly hash: number;
  /** In lower case. */
  readonly small: string;
  /** In lower case, apostrophes and hyphens plain. */
  readonly lower: string;
  /** Whether a capital stands in it. */
  readonly capital: boolean;
}

/**
 * Spellings met before, found by their letters in the text itself, so that a word that is known costs no new string.
 * Official prose has few; the cap is against input that is not prose.
 */
const SLOTS = 1 << 14;
const SPELLINGS_KEPT = 8_000;
const LONGEST_KEPT = 40;
let slots: (Spelling | undefined)[] = new Array(SLOTS);
let kept = 0;

/** The word from `from` to `to` of a text; `hash` is `hashStep` over its characters. */
export function spellingAt(text: string, from: number, to: number, hash: number): Spelling {
  const length = to - from;
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (;;) {
    const known = slots[slot];
    if (!known) break;
    if (known.hash === hash && stands(known.raw, text, from, to)) return known;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const fresh = spelled(text.slice(from, to), hash);
  if (length >= LONGEST_KEPT) return fresh;
  if (++kept > SPELLINGS_KEPT) {
    slots = new Array(SLOTS);
    kept = 1;
    slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  }
  slots[slot] = fresh;
  return fresh;
}

export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** Letter by letter, which for words of their usual length takes less than asking for it. */
function stands(raw: string, text: string, from: number, to: number): boolean {
  if (raw.length !== to - from) return false;
  for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}

function spelled(raw: string, hash: number): Spelling {
  const small = unique(raw.toLowerCase());
  const lower = /[\u2019\u2010\u2011]/.test(small)
    ? unique(small.replace(/\u2019/g, "'").replace(/[\u2010\u2011]/g, "-"))
    : small;
  const { is, lemma } = wordOf(lower);
  return { raw, hash, small, lower, is, lemma: unique(lemma), capital: small !== raw };
}

/** What is known of a word that stands in no text of its own. */
export function spellingOf(raw: string): Spelling {
  let hash = 0;
  for (let i = 0; i < raw.length; i++) hash = hashStep(hash, raw.charCodeAt(i));
  return spellingAt(raw, 0, raw.length, hash);
}

/** A word in lower case, which for a word that is known costs no new string. */
export const smallOf = (raw: string): string => spellingOf(raw).small;
