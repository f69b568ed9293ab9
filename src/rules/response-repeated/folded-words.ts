/** The same for texts that differ in white space, capitals and punctuation only. */
export interface FoldedWords {
  /** Of 32 bits. */
  readonly sum: number;
  readonly letters: number;
  readonly words: number;
  /** The sum of the first words, as many as make a passage; 0 where there are fewer. */
  readonly opening: number;
}

/** Fewer words than these recur by themselves. */
export const PASSAGE = 12;

const FNV = 0x01000193;
const BASIS = 0x811c9dc5 | 0;
const APART = 0;
const SILENT = 1;

/** What each code of the Latin blocks stands for: itself in small letters, nothing inside a word, or the end of one. */
const LATIN = Uint16Array.from({ length: 0x250 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (character === "'") return SILENT;
  return /[\p{L}\p{N}]/u.test(character) ? character.toLowerCase().charCodeAt(0) : APART;
});
const CURLY = 0x2019;
const PUNCTUATION = 0x2000;

/** Other scripts count as letters as they are; what stands between U+2000 and U+2FFF is punctuation and signs. */
const beyondLatin = (code: number): number =>
  code === CURLY ? SILENT : code < PUNCTUATION || code >= 0x3000 ? code : APART;

/**
 * Counts the words of a text and sums them up in one pass, without a string for each: every paragraph of a long draft
 * is folded.
 */
export function foldedWords(text: string): FoldedWords {
  const { length } = text;
  let sum = BASIS;
  let others = 0;
  let words = 0;
  let opening = 0;
  let inWord = false;
  for (let i = 0; i < length; i++) {
    const raw = text.charCodeAt(i);
    // Nearly all are small letters, which stand for themselves.
    if (raw >= 97 && raw <= 122) {
      sum = Math.imul(sum ^ raw, FNV);
      inWord = true;
      continue;
    }
    const code = raw < LATIN.length ? (LATIN[raw] ?? APART) : beyondLatin(raw);
    if (code > SILENT) {
      sum = Math.imul(sum ^ code, FNV);
      inWord = true;
      continue;
    }
    others++;
    if (code === APART && inWord) {
      words++;
      sum = Math.imul(sum, FNV);
      inWord = false;
      if (words === PASSAGE) opening = sum;
    }
  }
  if (inWord) {
    words++;
    sum = Math.imul(sum, FNV);
    if (words === PASSAGE) opening = sum;
  }
  return { sum, letters: length - others, words, opening };
}

/** The same for several texts in their order, of which each is folded already. */
export function foldedTogether(texts: readonly FoldedWords[]): FoldedWords {
  let sum = BASIS;
  let letters = 0;
  let words = 0;
  for (const text of texts) {
    sum = Math.imul(sum ^ text.sum, FNV);
    letters += text.letters;
    words += text.words;
  }
  return { sum, letters, words, opening: 0 };
}

/** One number for both: a sum of 32 bits with the number of letters makes a chance match unthinkable. */
export const keyOf = ({ sum, letters }: Pick<FoldedWords, "sum" | "letters">): number =>
  letters * 2 ** 32 + (sum >>> 0);
