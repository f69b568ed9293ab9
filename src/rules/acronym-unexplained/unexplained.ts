import { ambiguousShort } from "../../language/agencies/register";
import type { Draft } from "../../model/draft";
import { addTo } from "../../model/groups";
import { inEach } from "../../model/in-each";
import type { Register } from "../../model/register";
import { recommendationOf } from "../belonging";
import type { Found } from "../kit";
import { type Abbreviation, abbreviationsOf, personsIn } from "./abbreviations";
import { type Explanation, explanationsIn, spelledOutIn, writtenOutIn } from "./explained";
import terms from "./known.json";

/** An abbreviation at its first use, which no reader from outside can understand there. */
export interface Unexplained extends Found {
  readonly short: string;
  readonly key: string;
  readonly how: "never" | "later" | "untied";
  /** What it stands for, where the register or the list of national terms says so without doubt, or the draft itself. */
  readonly full: string | null;
  /** Where those words stand without it, for "untied". */
  readonly spelled?: { readonly paragraph: number; readonly end: number };
}

/** Every abbreviation of the draft that is not explained where it is first used, in document order. */
export function* unexplainedIn(draft: Draft, register: Register): Iterable<Unexplained> {
  const written = writtenOutIn(draft);
  const isClear = ({ key, paragraph }: Use, where: ReadonlyMap<string, Explanation>): boolean => {
    const explained = where.get(key);
    return explained !== undefined && isNear(draft, paragraph, explained.paragraph);
  };
  // Most are written out where they are first used: only for the others the draft is searched further.
  const doubtful = firstUsesIn(draft).filter((use) => !isClear(use, written));
  if (doubtful.length === 0) return;
  const explanations = explanationsIn(draft, written);
  const unknown = doubtful.filter(({ key }) => !explanations.has(key));
  const spelledOut = spelledOutIn(draft, new Set(unknown.map(({ key }) => key)));
  for (const use of doubtful) {
    if (isClear(use, explanations)) continue;
    const { paragraph, start, end, text, key } = use;
    const base = {
      span: { paragraph, start, end },
      recommendation: recommendationOf(draft, paragraph),
      short: text,
      key,
    };
    const spelled = spelledOut.get(key);
    if (explanations.has(key))
      yield { ...base, how: "later", full: ownFullFor(key, draft), severity: "info" };
    else if (
      spelled &&
      (spelled.paragraph < paragraph || (spelled.paragraph === paragraph && spelled.end <= start))
    )
      yield { ...base, how: "untied", full: spelled.words, spelled, severity: "info" };
    // "4SCP": the bodies of four areas, whose own letters may well be explained.
    else if (/^\d/.test(key)) yield { ...base, how: "never", full: null, severity: "info" };
    else yield { ...base, how: "never", full: fullFor(key, register) };
  }
}

/** What the document itself says further on, where it says one thing only. */
function ownFullFor(key: string, { expansions }: Draft): string | null {
  const fulls = new Set(expansions.flatMap(({ short, full }) => (short.toUpperCase() === key ? [full] : [])));
  const [only] = fulls;
  return only !== undefined && fulls.size === 1 ? only : null;
}

interface Use extends Abbreviation {
  readonly paragraph: number;
}

const withAbbreviations = inEach(abbreviationsOf);
const withPersons = inEach(personsIn);

/** The first use of each abbreviation that needs explaining, in document order. */
function firstUsesIn(draft: Draft): readonly Use[] {
  const seen = new Set<string>(pseudonymsOf(draft));
  for (const { found } of withPersons(draft.paragraphs)) for (const letters of found) seen.add(letters);
  const used: Use[] = [];
  const review = initialsOf(draft.facts.reviewType);
  const board = initialsOf(draft.facts.board);
  for (const { at: paragraph, found } of withAbbreviations(draft.paragraphs))
    for (const abbreviation of found) {
      if (seen.has(abbreviation.key)) continue;
      seen.add(abbreviation.key);
      if (!isNamedInTitle(abbreviation.key, review, board)) used.push({ paragraph, ...abbreviation });
    }
  return used;
}

/** Explained in the same place, or, for one in a heading or title, in the text that follows. */
function isNear(draft: Draft, used: number, explained: number): boolean {
  if (explained <= used) return true;
  const words = draft.paragraphs[used];
  return (
    words !== undefined &&
    (words.outlineLevel !== null || words.bold || words.text.length < 60) &&
    explained - used <= 4
  );
}

/** "SCR" needs no expansion in a response to a Serious Case Review, nor "LSCB" in one by a Safeguarding Children Board. */
function isNamedInTitle(key: string, review: string, board: string): boolean {
  if (key.length < 3) return false;
  if (review !== "" && (review.endsWith(key) || key === `L${review}`)) return true;
  return /^LSC[BP]$/.test(key) && board.endsWith(key.slice(1));
}

const initialsOf = (words: string | null): string => (words?.match(/\b[A-Z]/g) ?? []).join("");

/** Letters that the draft uses as somebody's name: "Child AB" and then "AB". */
function pseudonymsOf({ facts }: Draft): string[] {
  return (facts.subject?.match(/\b[A-Z]{2,3}\b/g) ?? []).map((letters) => letters.toUpperCase());
}

const TERMS: Readonly<Record<string, string | undefined>> = terms.terms;

/** Only where one body alone bears the abbreviation: HSCP and HSCB stand for several. */
function fullFor(key: string, register: Register): string | null {
  if (ambiguousShort.has(key)) return null;
  let byShort = known.get(register);
  if (!byShort) {
    byShort = namesByShort(register);
    known.set(register, byShort);
  }
  const names = [...(byShort.get(key) ?? [])];
  const term = TERMS[key];
  if (term) names.push(term);
  const [first] = names;
  return first && names.every((name) => name.toLowerCase() === first.toLowerCase()) ? first : null;
}

const known = new WeakMap<Register, ReadonlyMap<string, readonly string[]>>();

function namesByShort({ bodies }: Register): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { name, short } of bodies) for (const each of short) addTo(names, each.toUpperCase(), name);
  return names;
}
