import small from "./function-words.json";
import verbs from "./verbs.json";

/** What a word can be. A word can be several things; which of them it is, its neighbours decide. */
export const MODAL = 1;
export const BE = 1 << 1;
export const HAVE = 1 << 2;
export const DO = 1 << 3;
/** be, been, being */
export const NONFINITE_BE = 1 << 4;
export const TO = 1 << 5;
export const NEGATION = 1 << 6;
export const ADVERB = 1 << 7;
export const DETERMINER = 1 << 8;
export const PRONOUN = 1 << 9;
export const PREPOSITION = 1 << 10;
export const SUBORDINATOR = 1 << 11;
export const RELATIVE = 1 << 12;
export const COORDINATOR = 1 << 13;
/** A verb whose base or s-form is a noun as well ("reports", "plan"). */
export const NOUN_TOO = 1 << 14;
export const BASE = 1 << 15;
export const S_FORM = 1 << 16;
export const PAST = 1 << 17;
export const PARTICIPLE = 1 << 18;
export const ING = 1 << 19;
export const NUMBER = 1 << 20;
/** An -ed word whose verb the lexicon does not list. */
export const GUESSED = 1 << 21;
/** "consistently": goes on steadily. */
export const STEADY = 1 << 22;
/** has, is, was in a contraction with its subject: "we've" */
export const AUXILIARY = MODAL | BE | HAVE | DO;
export const LEXICAL = BASE | S_FORM | PAST | PARTICIPLE | ING;

export interface Word {
  readonly is: number;
  /** The verb that it is a form of; "" where it is none. */
  readonly lemma: string;
}

const NOTHING: Word = { is: 0, lemma: "" };
const NUMERAL: Word = { is: NUMBER, lemma: "" };
const MANNER: Word = { is: ADVERB, lemma: "" };
const POSSESSIVE: Word = { is: DETERMINER, lemma: "" };

const split = (lists: readonly string[]): string[] => lists.flatMap((list) => list.split(" "));
const doubledIng = new Set(["begin", "cut", "get", "let", "put", "run", "set", "sit"]);
const lexicon = buildLexicon();
const notAdverbs = new Set(small.notAdverb.split(" "));
const neverVerbs = new Set(split(verbs.neverVerbs));

function buildLexicon(): Map<string, Word> {
  const known = new Map<string, Word>();
  const add = (form: string, is: number, lemma: string): void => {
    const before = known.get(form);
    known.set(form, { is: is | (before?.is ?? 0), lemma: before?.lemma || lemma });
  };
  const doubling = new Set(split(verbs.doubling));
  const nouns = new Set(split(verbs.nounsToo));
  const irregular: Readonly<Record<string, readonly string[]>> = verbs.irregular;
  const addPresent = (base: string): void => {
    const noun = nouns.has(base) ? NOUN_TOO : 0;
    add(base, BASE | noun, base);
    add(sForm(base), S_FORM | noun, base);
    add(ingForm(base, doubling.has(base) || doubledIng.has(base)), ING, base);
  };
  for (const [base, [past = "", participle = ""]] of Object.entries(irregular)) {
    addPresent(base);
    add(past, PAST, base);
    add(participle, PARTICIPLE, base);
  }
  add("learned", PARTICIPLE, "learn");
  add("proved", PARTICIPLE, "prove");
  for (const base of split(verbs.regular)) {
    addPresent(base);
    add(edForm(base, doubling.has(base)), PAST | PARTICIPLE, base);
  }
  known.set("programmed", { is: PAST | PARTICIPLE, lemma: "programme" });
  for (const word of split(verbs.ingNouns)) known.set(word, NOTHING);
  // "a meeting", but "is meeting": after a form of be they are verbs
  for (const word of split(verbs.ingNounsToo))
    known.set(word, { is: ING | NOUN_TOO, lemma: word.slice(0, -3) });
  for (const word of split(verbs.neverVerbs)) known.set(word, NOTHING);
  const classes: readonly (readonly [string, number, string])[] = [
    [small.modal, MODAL, ""],
    [small.be, BE, "be"],
    [small.have, HAVE, "have"],
    [small.do, DO, "do"],
    [small.nonFinite, NONFINITE_BE, "be"],
    [small.negation, NEGATION, ""],
    [small.adverb, ADVERB, ""],
    [small.determiner, DETERMINER, ""],
    [small.pronoun, PRONOUN, ""],
    [small.preposition, PREPOSITION, ""],
    [small.subordinator, SUBORDINATOR, ""],
    [small.relative, RELATIVE, ""],
    [small.coordinator, COORDINATOR, ""],
  ];
  for (const [words, is, lemma] of classes) for (const word of words.split(" ")) add(word, is, lemma);
  add("to", TO, "");
  for (const word of small.steady.split(" ")) add(word, ADVERB | STEADY, "");
  add("have", BASE, "have");
  add("do", BASE, "do");
  add("done", PARTICIPLE, "do");
  add("having", ING, "have");
  add("had", PARTICIPLE, "have");
  add("doing", ING, "do");
  add("need", BASE | NOUN_TOO, "need");
  add("needs", S_FORM | NOUN_TOO, "need");
  return known;
}

function sForm(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function edForm(base: string, doubled: boolean): string {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubled ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function ingForm(base: string, doubled: boolean): string {
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return doubled ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

const TENS = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty-/;
const PREFIX = /^(?:re|over|under|out|mis|fore|pre)(?!$)/;

/** What a word can be, in lower case with straight apostrophes. Linear in its length; remembers nothing. */
export function wordOf(lower: string): Word {
  const known = lexicon.get(lower);
  if (known) return known;
  const first = lower.charCodeAt(0);
  if (first >= 48 && first <= 57) return NUMERAL;
  if (lower.endsWith("'s") || lower.endsWith("s'")) return POSSESSIVE;
  const hyphen = lower.indexOf("-");
  // "seventy-one"
  if (hyphen > 4 && lower.startsWith("ty", hyphen - 2) && TENS.test(lower)) return NUMERAL;
  if (hyphen > 0 && hyphen <= 5) {
    // "re-issued", "co-ordinate", "re-published", "up-date"
    const joined = lexicon.get(lower.replace("-", ""));
    if (joined) return joined;
    const bare = lexicon.get(lower.slice(hyphen + 1));
    if (bare && /^(?:re|co|pre|up|over|out|sub|mis|self|part)-/.test(lower)) return bare;
  }
  // "overlaid", "underspent", "remade"
  const prefix = PREFIX.exec(lower)?.[0].length ?? 0;
  const stem = prefix > 0 ? lexicon.get(lower.slice(prefix)) : undefined;
  if (stem && stem.is & (PAST | PARTICIPLE) && !(stem.is & BASE) && stem.lemma !== "bind")
    return { is: stem.is & (PAST | PARTICIPLE), lemma: lower.slice(0, prefix) + stem.lemma };
  if (lower.length > 4) {
    if (lower.endsWith("ly")) return notAdverbs.has(lower) ? NOTHING : MANNER;
    if (hyphen === -1 && lower.endsWith("ed") && !neverVerbs.has(lower) && !lower.endsWith("eed")) {
      return { is: PAST | PARTICIPLE | GUESSED, lemma: lower.slice(0, -2) };
    }
    if (hyphen === -1 && lower.endsWith("ing")) return { is: ING | GUESSED, lemma: lower.slice(0, -3) };
  }
  return NOTHING;
}
