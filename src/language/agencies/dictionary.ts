import { keyOf } from "./letters";
import terms from "./terms.json";

export type ActorKind = "body" | "group" | "role" | "class" | "generic";

/** What the dictionary says of a word; several may hold at once ("trust" is a head and a modifier). */
export interface Term {
  readonly word: string;
  /** Set for words that can be the head of an actor phrase. */
  kind: ActorKind | null;
  /** Whether it can be a head at all, by itself or before a duty. */
  headLike: boolean;
  plural: boolean;
  modifier: boolean;
  /** Names nobody nearer, in front of a head: "relevant". */
  vague: boolean;
  verbLike: boolean;
  /** A verb where a sentence or "to" begins with it. */
  imperative: boolean;
  determiner: boolean;
  singularDeterminer: boolean;
  /** Never part of a name, seen from the head to the left. */
  stop: boolean;
  /** The same, unless its capital shows that it belongs to a name. */
  stopUnlessCapital: "verb" | "noun" | null;
  /** Behind a head it takes the phrase over: "Board papers". */
  thing: boolean;
  maybeVerb: boolean;
  verbSign: boolean;
  /** Shows a verb only behind a plural: "agencies report on". */
  verbSignBehindSeveral: boolean;
  /** A head that may be a verb: "schools lead on". */
  headVerb: boolean;
  duty: boolean;
  takesOf: boolean;
  placeOf: boolean;
  needsOf: boolean;
  notActor: boolean;
  /** A service written by its subject alone, an actor only in front of a duty. */
  dutyOnly: boolean;
  /** Null where any word may stand in front. */
  before: ReadonlySet<string> | null;
  /** Words behind which it means no body: "peer group". */
  notBehind: ReadonlySet<string> | null;
}

const words = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => line.split(", ")).filter((word) => word !== "");

const dictionary = new Map<number, Term>();

function term(word: string): Term {
  const key = keyOf(word);
  const known = dictionary.get(key);
  if (known) return known;
  const fresh: Term = {
    word,
    kind: null,
    headLike: false,
    plural: false,
    modifier: false,
    vague: false,
    verbLike: false,
    imperative: false,
    determiner: false,
    singularDeterminer: false,
    stop: false,
    stopUnlessCapital: null,
    thing: false,
    maybeVerb: false,
    verbSign: false,
    verbSignBehindSeveral: false,
    headVerb: false,
    duty: false,
    takesOf: false,
    placeOf: false,
    needsOf: false,
    notActor: false,
    dutyOnly: false,
    before: null,
    notBehind: null,
  };
  dictionary.set(key, fresh);
  return fresh;
}

const irregular = new Map(
  words(terms.irregular).map((pair) => {
    const [plural = "", singular = ""] = pair.split(" ");
    return [singular, plural] as const;
  }),
);
const neverPlural = new Set(words(terms["never-plural"]));
const pluralOf = (word: string): string => irregular.get(word) ?? `${word}s`;

/** Plurals of one body are a class of bodies; of one role, holders of it. */
const PLURAL_KIND = { body: "class", name: "class", group: "group", role: "class" } as const;

for (const [kind, lines] of Object.entries(terms.heads)) {
  for (const word of words(lines)) {
    const head = term(word);
    if (kind === "class" || kind === "generic") {
      head.kind = kind;
      head.plural = kind === "class" || /s$|^every/.test(word);
      continue;
    }
    const known = kind as keyof typeof PLURAL_KIND;
    head.kind ??= known === "name" ? "body" : known;
    if (neverPlural.has(word)) continue;
    const several = term(pluralOf(word));
    several.kind ??= PLURAL_KIND[known];
    several.plural = true;
  }
}
for (const line of terms["needs-before"].entries) {
  const [head = "", before = ""] = line.split(": ");
  term(head).before = new Set(before.split(" "));
}
for (const line of terms["not-behind"].entries) {
  const [head = "", behind = ""] = line.split(": ");
  term(head).notBehind = new Set(behind.split(" "));
}
for (const word of words(terms["before-duty-only"].words)) term(word).dutyOnly = true;
for (const word of words(terms["takes-of"].words)) {
  term(word).takesOf = true;
  term(pluralOf(word)).takesOf = true;
}
for (const word of words(terms["needs-of"].words)) term(word).needsOf = true;
for (const word of words(terms["place-of"].words)) term(word).placeOf = true;
for (const word of words(terms.modifiers)) term(word).modifier = true;
for (const word of words(terms["generic-modifiers"])) term(word).vague = true;
for (const word of words(terms["verb-like"].words)) {
  term(word).modifier = true;
  term(word).verbLike = true;
}
for (const word of words(terms.imperatives.words)) term(word).imperative = true;
for (const word of words(terms.determiners)) term(word).determiner = true;
for (const word of words(terms["singular-determiners"])) term(word).singularDeterminer = true;
for (const word of words(terms["not-after"].words)) term(word).thing = true;
for (const word of words(terms["maybe-verb"].words)) term(word).maybeVerb = true;
for (const word of words(terms["verb-signs"].always)) term(word).verbSign = true;
for (const word of words(terms["verb-signs"]["behind-several"])) term(word).verbSignBehindSeveral = true;
for (const word of words(terms["head-verbs"].words)) term(word).headVerb = true;
for (const word of words(terms.duty.words)) term(word).duty = true;
for (const word of words(terms["not-left"].words)) term(word).stop = true;
for (const word of words(terms["not-left-unless-capital"].verbs)) term(word).stopUnlessCapital = "verb";
for (const word of words(terms["not-left-unless-capital"].nouns)) term(word).stopUnlessCapital = "noun";
for (const word of words(terms["not-an-actor"].words)) term(word).notActor = true;
term("&").stop = true;

for (const known of dictionary.values()) known.headLike = known.kind !== null || known.dutyOnly;

const pairs = new Set(words(terms.pairs));
/** Whether two small words may be joined inside one name: "drug and alcohol". */
export const isPair = (left: string, right: string): boolean => pairs.has(`${left} and ${right}`);

/** The terms by their numbers, from 1: 0 is every other word. */
const numbered: readonly (Term | undefined)[] = [undefined, ...dictionary.values()];

const SLOTS = 1 << 14;
const slotKeys = new Int32Array(SLOTS);
const slotNumbers = new Int16Array(SLOTS);
const slotLengths = new Uint8Array(SLOTS);
let given = 0;
for (const [key, { word }] of dictionary) {
  let slot = key & (SLOTS - 1);
  while (slotNumbers[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  slotKeys[slot] = key;
  slotNumbers[slot] = ++given;
  slotLengths[slot] = word.length;
}

/** By number, 1 for what can be a head at all: few words are, and all are asked. */
const headLike = Uint8Array.from(numbered, (known) => (known?.headLike ? 1 : 0));

export const isHeadLike = (number: number): boolean => headLike[number] === 1;

/** The number of the word with this key and this length as typed, possessive ending included; 0 if it is no term. */
export function numberOf(key: number, length: number): number {
  for (let slot = key & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
    const number = slotNumbers[slot] ?? 0;
    if (number === 0) return 0;
    if (slotKeys[slot] !== key) continue;
    // two words of some million share a key: the length tells them apart well enough
    const spare = length - (slotLengths[slot] ?? 0);
    if (spare >= 0 && spare <= 2) return number;
  }
}

/** What the dictionary knows of a word in small letters. */
export const termOf = (word: string): Term | undefined => dictionary.get(keyOf(word));

/** What the dictionary knows of the word with that number. */
export const termNumbered = (number: number): Term | undefined => numbered[number];

const NOUN_ENDING = /(?:tions?|ments?|ness|ances?|ences?|ships?|ities|ity|logy|isms?)$/;
const VERBS_THAT_LOOK_SO = new Set([
  "implement",
  "mention",
  "question",
  "function",
  "supplement",
  "complement",
]);

/** Whether an unknown small word is a noun by its ending, so that a head in front of it only describes it. */
export const looksLikeNoun = (word: string): boolean =>
  NOUN_ENDING.test(word) && !VERBS_THAT_LOOK_SO.has(word);
