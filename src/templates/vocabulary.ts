import { alternatives } from "../model/alternatives";
import { NUMBER_WORD } from "./numbers";
import columns from "./vocabulary/columns.json";
import labels from "./vocabulary/labels.json";
import units from "./vocabulary/units.json";

/** What a label says of what stands behind it. */
export type LabelKind =
  | "response"
  | "view"
  | "taken"
  | "impact"
  | "actions"
  | "lead"
  | "due"
  | "status"
  | "evidence"
  | "sought"
  | "background"
  | "asked";

/** The labels that begin a response, or a part of it, wherever they stand. */
export const ANSWERING: ReadonlySet<LabelKind> = new Set(["response", "view", "taken", "impact", "actions"]);

/** What a column of a table holds; "unit" is a word that is a recommendation unless another column is. */
export type ColumnRole = LabelKind | "ref" | "recommendation" | "unit" | "finding" | "other";

/** A word for a thing that a review puts to a board. */
export interface UnitWord {
  /** "recommendation", "learning-point", "finding" … */
  readonly id: string;
  /** 0 for what is answered wherever it is present; a higher rank holds those below it. */
  readonly rank: number;
  /** Whether it may stand without a number. */
  readonly bare: boolean;
}

/** What is known of a unit's name. */
export interface KnownName {
  readonly word: UnitWord;
  readonly plural: boolean;
  readonly needsNumber: boolean;
}

/** Words that a house style uses beyond the usual ones. */
export interface OwnWords {
  /** Names of units, by the id of the usual word that they stand for. */
  readonly units?: Readonly<Partial<Record<string, readonly string[]>>> | undefined;
  readonly labels?: Readonly<Partial<Record<LabelKind, readonly string[]>>> | undefined;
  readonly columns?: Readonly<Partial<Record<ColumnRole, readonly string[]>>> | undefined;
}

/** The words that labels are read by, made ready for looking up. */
export interface Vocabulary {
  /** Matches a unit's name at a place, with what may stand in front: groups "name" and "short". */
  readonly unitName: RegExp;
  /** "Response to Recommendation": the name's group is "name". */
  readonly answerName: RegExp;
  /** Names of one word that begins no longer name, in small letters: where they stand no pattern is needed. */
  readonly loneNames: ReadonlyMap<string, KnownName>;
  /** The first words of units' names, in small letters, and words that may stand in front of one behind an answer. */
  readonly nameWords: ReadonlySet<string>;
  readonly inFront: ReadonlySet<string>;
  /** The small letters that a unit's name, or what may stand in front of it, begins with: no other word can. */
  readonly firstWords: ReadonlySet<string>;
  unit(name: string): KnownName | null;
  readonly labels: ReadonlyMap<string, LabelKind>;
  /** The words that labels end in: nothing else is worth looking for one behind a name. */
  readonly lastWords: ReadonlySet<string>;
  /** Labels that are too common as words to be one without a colon, a heading's looks or a cell of their own. */
  readonly weak: ReadonlySet<string>;
  /** Labels that boards word for themselves ("What we still have to do"), in the order in which they are asked. */
  readonly questions: readonly { readonly kind: LabelKind | null; readonly words: RegExp }[];
  /** Words that may stand in front of a label: "Board", "our". */
  readonly bodies: ReadonlySet<string>;
  /** What names of agencies end in or hold: "constabulary". */
  readonly bodyNouns: ReadonlySet<string>;
  readonly columns: ReadonlyMap<string, ColumnRole>;
  readonly stems: readonly { readonly role: ColumnRole; readonly any: RegExp; readonly not: RegExp | null }[];
  /** What headings of columns were found to hold before, by their words. */
  readonly headings: Map<string, ColumnRole>;
}

const RANKS: ReadonlyMap<string, number> = new Map(units.units.map(({ id, rank }) => [id, rank] as const));

/** The rank of a unit's word by its id; a word of a style's own ranks as a finding. */
export const rankOf = (id: string): number => RANKS.get(id) ?? 3;

/** "lesson learned" becomes "lessons learned", "area for improvement" "areas for improvement". */
function plural(name: string): string {
  const head = /^(.*?)(?= (?:of|for|to|learn(?:ed|t))\b|$)/.exec(name)?.[0] ?? name;
  const many = head.endsWith("y") && !/[aeou]y$/.test(head) ? `${head.slice(0, -1)}ies` : `${head}s`;
  return many + name.slice(head.length);
}

/** Makes the shared words, with those that a house style adds, ready for looking up. */
export function vocabularyOf(own: OwnWords = {}): Vocabulary {
  const names = new Map<string, KnownName>();
  const shorts = new Map<string, UnitWord>();
  const set = (name: string, word: UnitWord): void => {
    names.set(name.toLowerCase(), { word, plural: false, needsNumber: false });
    names.set(plural(name.toLowerCase()), { word, plural: true, needsNumber: false });
  };
  for (const { id, rank, bare, names: usual, spoken, short } of units.units) {
    const word: UnitWord = { id, rank, bare };
    for (const name of usual) set(name, word);
    for (const name of spoken) names.set(name, { word, plural: name.includes("recs"), needsNumber: true });
    for (const name of short) shorts.set(name, word);
  }
  // A style's own word is what the style says, also where it usually means something else.
  for (const { id, rank, bare } of units.units)
    for (const name of own.units?.[id] ?? []) set(name, { id, rank, bare });
  const name = `(?<name>${alternatives([...names.keys()])})(?![\\w’'])`;
  // "Learning" alone is a name too; in front of another it only says more of that, but in "learning theme".
  const others = alternatives([...names.keys()].filter((each) => !names.has(`learning ${each}`)));
  const qualifiers = `(?:${alternatives(["the", ...units.qualifiers])}(?:['’]s?)?[\\s-]+){0,4}?`;
  const short = `(?<short>${alternatives([...shorts.keys()])})`;
  const labelled = labelMap(own);
  const nameWords = new Set([...names.keys(), ...shorts.keys()].map(firstWord));
  return {
    loneNames: loneNames(names),
    nameWords,
    inFront: new Set(
      ["to for on the each", ...units.qualifiers].flatMap((each) => each.toLowerCase().split(/[ -]/)),
    ),
    unitName: new RegExp(
      `${qualifiers}(?!learning\\s+(?:${others})(?![\\w’']))${name}|${short}[\\s-]?(?=\\d)`,
      "iy",
    ),
    answerName: new RegExp(
      `(?:[\\w’'&-]+[\\s]+){0,6}?(?:response|reply|answer)s?(?:\\s+(?:to|for|on)\\s+|\\s*[:–—-]\\s*(?!\\d)|\\s+)(?:${alternatives(["the", "each", ...units.qualifiers])}[\\s-]+){0,4}?(?:${name}|${short}(?=\\d)|(?=\\d|(?:${NUMBER_WORD})\\b))`,
      "iy",
    ),
    firstWords: new Set(["the", ...nameWords, ...units.qualifiers.map(firstWord)]),
    unit: (found) => {
      const known = names.get(found.toLowerCase().replace(/[\s-]+/g, " "));
      if (known) return known;
      const word = shorts.get(found) ?? shorts.get(found.toUpperCase());
      return word ? { word, plural: false, needsNumber: true } : null;
    },
    labels: labelled,
    lastWords: new Set([...labelled.keys()].map((key) => key.slice(key.lastIndexOf(" ") + 1))),
    weak: new Set(labels.weak),
    questions: QUESTIONS,
    bodies: new Set(labels.bodies),
    bodyNouns: new Set(labels.bodyNouns),
    columns: columnMap(own),
    headings: new Map(),
    stems: columns.stems.map(({ role, any, not }) => ({
      role: role as ColumnRole,
      any: new RegExp(any.join("|")),
      not: not.length > 0 ? new RegExp(not.join("|")) : null,
    })),
  };
}

const QUESTIONS = labels.questions.map(({ kind, words }) => ({
  kind: kind as LabelKind | null,
  words: new RegExp(words),
}));

const firstWord = (name: string): string => /^[a-z]+/.exec(name.toLowerCase())?.[0] ?? "";

function loneNames(names: ReadonlyMap<string, KnownName>): ReadonlyMap<string, KnownName> {
  const begun = new Map<string, number>();
  for (const name of names.keys()) begun.set(firstWord(name), (begun.get(firstWord(name)) ?? 0) + 1);
  return new Map([...names].filter(([name]) => begun.get(name) === 1));
}

function labelMap(own: OwnWords): ReadonlyMap<string, LabelKind> {
  const map = new Map<string, LabelKind>();
  for (const [kind, words] of Object.entries(labels.kinds))
    for (const word of words) map.set(labelKey(word), kind as LabelKind);
  for (const [kind, words] of Object.entries(own.labels ?? {}))
    for (const word of words ?? []) map.set(labelKey(word), kind as LabelKind);
  return map;
}

function columnMap(own: OwnWords): ReadonlyMap<string, ColumnRole> {
  const map = new Map<string, ColumnRole>();
  for (const [role, words] of Object.entries(columns.exact))
    for (const word of words) map.set(labelKey(word), role as ColumnRole);
  for (const [role, words] of Object.entries(own.columns ?? {}))
    for (const word of words ?? []) map.set(labelKey(word), role as ColumnRole);
  return map;
}

const PLAIN_WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** A label as the data files spell it: lower case, without brackets, apostrophes and stops. */
export function labelKey(text: string): string {
  if (PLAIN_WORDS.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .replace(/\([^)]*\)?/g, " ")
    .replace(/[’'‘“”".?!*:;,]/g, "")
    .replace(/[–—-]/g, " ")
    .replace(/\s*&\s*/g, " and ")
    .replace(/\s*\/\s*/g, "/")
    .replace(/\s+/g, " ")
    .trim();
}
