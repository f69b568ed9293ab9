import { capitalised } from "../../model/capitalised";
import type { Expansion } from "../../model/draft";
import { inEach } from "../../model/in-each";
import { type Paragraph, plainParagraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import type { Register } from "../../model/register";
import { settled } from "../../model/settled";
import { actorsIn } from "./actors";
import { formsOf, isBoardsForm, plain } from "./forms";
import { howFits } from "./letters-fit";
import { councilOfPlace, type FullName, fullName, nameInFull } from "./name-in-full";
import { perName } from "./per-name";
import { areaForms } from "./register";

/** What the bodies of one document are called. Built by `namesOf`, read by `resolve`. */
export interface Names {
  /** The body whose response it is, by its full name. */
  readonly board: string | null;
  /** Full names by every form in use, `plain`. */
  readonly byForm: ReadonlyMap<string, string>;
  /** The register's, for forms that the document does not settle itself. */
  readonly registered: ReadonlyMap<string, string>;
  /** Full names of the document's own bodies by their noun: "trust". */
  readonly byNoun: ReadonlyMap<string, ReadonlySet<string>>;
  /** The document's own bodies, by their names in full. */
  readonly inFull: readonly FullName[];
  /** What was resolved before: a draft names few bodies and names them often. */
  readonly asked: Map<string, Resolved | null>;
}

export interface Resolved {
  /** The full name. */
  readonly name: string;
  /** Whether it is somebody who can act; false for "EHA", Early Help Assessment. */
  readonly body: boolean;
}

/** Nouns that stand for an area's one body of that kind: "the Trust". The letters are as good as the noun. */
const NOUN_OF: ReadonlyMap<string, string> = new Map([
  ["clinical commissioning group", "ccg"],
  ["integrated care board", "icb"],
  ["primary care trust", "pct"],
  ["safeguarding adults board", "sab"],
  ["adult safeguarding board", "sab"],
  ["city council", "council"],
  ["county council", "council"],
  ["borough council", "council"],
  ["foundation trust", "trust"],
  ["nhs trust", "trust"],
]);

const bare = (name: string): string =>
  plain(name)
    .replace(/clinical commissioning group$/, "ccg")
    .replace(/integrated care board$/, "icb")
    .replace(/primary care trust$/, "pct")
    .replace(/\b(?:nhs|foundation|hospitals?|university)\b|'s\b|s\b/g, "")
    .replace(/\s+/g, " ");

interface Named {
  readonly name: string;
  readonly form: string;
  /** The noun that its whole name stands for: "ccg"; null where its own last word is the noun. */
  readonly noun: string | null;
  /** "Garrow CCG" and "Garrow Clinical Commissioning Group" are one body under two spellings. */
  readonly same: string;
}

/** What the words of an actor name, if they are more than its noun: "the Northmere NHS Trust". */
const namedBy = perName((mention): Named | null => {
  const words = mention.replace(/^(?:[Tt]he|[Aa]n?|[Oo]ur|[Ii]ts)\s+/, "");
  // "ICB Integrated Care Board": letters that explain themselves
  const [letters = ""] = words.split(" ", 1);
  const name =
    howFits(letters, words.slice(letters.length)) === "initials" ? words.slice(letters.length + 1) : words;
  if (!/\s/.test(name) || !/^[A-Z]/.test(name)) return null;
  return { name, form: plain(name), noun: nounOf(name) ?? null, same: bare(name) };
});

interface NamedHere extends Named {
  readonly noun: string;
}

/** The bodies that a paragraph names by more than their noun: "Northmere NHS Trust". */
const namedIn = perParagraph((paragraph: Paragraph): readonly NamedHere[] => {
  let found: NamedHere[] | null = null;
  for (const { kind, start, end, head } of actorsIn(paragraph)) {
    if (kind !== "body" && kind !== "group") continue;
    const named = namedBy(paragraph.text.slice(start, end));
    if (!named) continue;
    const { name, form, same } = named;
    const noun = named.noun ?? head.toLowerCase();
    found ??= [];
    found.push({ name, form, noun, same: `${noun}:${same}` });
  }
  return found ?? NONE;
});

const NONE: readonly NamedHere[] = [];
const withNamed = inEach(namedIn);
const settledNames = settled<NamedHere>((one, other) => one.name === other.name && one.noun === other.noun);

/** What the last names were made of. */
let last: {
  readonly named: readonly NamedHere[];
  readonly expansions: readonly Expansion[];
  readonly register: Register;
  readonly names: Names;
} | null = null;

function nounOf(name: string): string | undefined {
  const words = plain(name).split(" ");
  return NOUN_OF.get(words.slice(-3).join(" ")) ?? NOUN_OF.get(words.slice(-2).join(" "));
}

/**
 * The names in use in one document: its own expansions first, then the register's names, aliases and (where they
 * stand for one body only) abbreviations, and its own bodies by their noun. `board` is the full name of the body whose response it is.
 */
export function namesOf(
  paragraphs: readonly Paragraph[],
  expansions: readonly Expansion[],
  register: Register,
  board: string | null,
): Names {
  const all: NamedHere[] = [];
  for (const { found } of withNamed(paragraphs)) for (const each of found) all.push(each);
  const named = settledNames(all);
  const same =
    last?.named === named &&
    last.expansions === expansions &&
    last.register === register &&
    last.names.board === board;
  if (last && same) return last.names;
  const names = namesFrom(named, expansions, register, board);
  last = { named, expansions, register, names };
  return names;
}

function namesFrom(
  named: readonly NamedHere[],
  expansions: readonly Expansion[],
  register: Register,
  board: string | null,
): Names {
  const byForm = new Map<string, string>();
  const add = (form: string, name: string) => {
    const key = plain(form);
    if (key !== "" && !byForm.has(key)) byForm.set(key, name);
  };
  if (board) add(board, board);
  for (const { short, full } of expansions) {
    const name = board && isBoardsForm(full, board) ? board : full;
    add(short, name);
    add(full, name);
  }
  const registered = formsOf(register);

  const byNoun = new Map<string, Set<string>>();
  const seen = new Set<string>();
  const addNoun = (noun: string, name: string, same: string) => {
    if (seen.has(same)) return;
    seen.add(same);
    // the mention may be short for a name that stands there already
    if (seen.has(`=${noun}:${name}`)) return;
    seen.add(`=${noun}:${name}`);
    const known = byNoun.get(noun);
    if (known) known.add(name);
    else byNoun.set(noun, new Set([name]));
  };
  const inFull = new Set(board ? [board] : []);
  for (const { name, form, noun, same } of named) {
    if (seen.has(same)) continue;
    const full = byForm.get(form) ?? registered.get(form) ?? name;
    if (areaForms.has(full)) continue;
    addNoun(noun, full, same);
    inFull.add(full);
  }
  for (const { full } of expansions) {
    const noun = nounOf(full) ?? plain(full).split(" ").at(-1) ?? "";
    if (!areaForms.has(full)) addNoun(noun, byForm.get(plain(full)) ?? full, `${noun}:${bare(full)}`);
  }
  return { board, byForm, registered, byNoun, inFull: [...inFull].map(fullName), asked: new Map() };
}

/**
 * The full name that a mention stands for: "MSCP", "the Board's", "the Trust". Null where the document does not
 * settle it; a register alone never expands an abbreviation that several bodies share.
 */
export function resolve(names: Names, mention: string): Resolved | null {
  const known = names.asked.get(mention);
  if (known !== undefined) return known;
  const resolved = resolveAnew(names, mention);
  names.asked.set(mention, resolved);
  return resolved;
}

function resolveAnew(names: Names, mention: string): Resolved | null {
  const form = plain(mention);
  if (form === "") return null;
  const { board, byForm, registered, byNoun, inFull } = names;
  const look = (key: string) => byForm.get(key) ?? registered.get(key);
  const known = look(form) ?? (form.endsWith("s") ? look(form.slice(0, -1)) : undefined);
  if (known) {
    // "Marlshire Integrated Care Board (ICB)": the letters explain the form, the document names which
    const [only, ...others] = areaForms.has(known) ? (byNoun.get(nounOf(known) ?? "") ?? []) : [];
    if (only !== undefined && others.length === 0) return { name: only, body: true };
    const full = nameInFull(known, inFull, board);
    return { name: full ?? known, body: full !== null || isBody(known) };
  }
  if (board) {
    const letters = /^(?:[A-Z]\w{1,9})(?:['’]?s)?$/.test(mention.replace(/^[Tt]he\s+/, ""));
    if (letters && form.length > 2 && howFits(form, board) === "initials") return { name: board, body: true };
    if (isBoardsForm(form, board)) return { name: board, body: true };
    if (form === "board" && /\b(?:board|partnership|committee)\b/i.test(board))
      return { name: board, body: true };
    if (form === "committee" && /\bcommittee$/i.test(board)) return { name: board, body: true };
    if (form === "boards" && /\bboards$/i.test(board)) return { name: board, body: true };
    if (form === "partnership" && /\bpartnership\b/i.test(board)) return { name: board, body: true };
    if (form === "partnership board" && /\b(?:board|partnership)\b/i.test(board))
      return { name: board, body: true };
  }
  const own = byNoun.get(NOUN_OF.get(form) ?? form);
  const [only] = own?.size === 1 ? own : [];
  const place =
    form === "local authority" && board ? councilOfPlace(byNoun.get("council") ?? [], board) : null;
  const name = only ?? place ?? nameInFull(mention, inFull, board);
  return name === null ? null : { name, body: true };
}

/** Whether a full name is somebody's, by its head. */
const isBody = perName((name) => {
  const text = capitalised(name);
  const [actor] = actorsIn(plainParagraph(text));
  return actor !== undefined && actor.start === 0 && actor.end === text.length;
});
