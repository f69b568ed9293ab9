import { termOf } from "./dictionary";

/** A body's name as the document gives it in full, in small letters. */
export interface FullName {
  readonly name: string;
  readonly words: readonly string[];
}

export const fullName = (name: string): FullName => ({ name, words: wordsOf(name) });

/**
 * The one body of the document that is meant by words which say only what it is ("the Fire and Rescue Service"), or by
 * its name without what it is ("Garrow Housing" for Garrow Housing Association). Null where none is, or several are.
 */
export function nameInFull(mention: string, all: readonly FullName[], board: string | null): string | null {
  const words = wordsOf(mention);
  if (words.length < 2 || !/^(?:[Tt]he )?[A-Z]/.test(mention)) return null;
  const place = board === null ? null : placeOf(wordsOf(board));
  const fits = all.filter((one) => isKindOf(words, one.words, place) || isBegunBy(words, one.words));
  const [first] = fits;
  if (!first) return null;
  return fits.every(({ words: other }) => other.join(" ") === first.words.join(" ")) ? first.name : null;
}

/** "the local authority": of the councils named, the one that shares the board's place. */
export function councilOfPlace(councils: Iterable<string>, board: string): string | null {
  const place = placeOf(wordsOf(board));
  const [only, ...others] = [...councils].filter((name) => placeOf(wordsOf(name)) === place);
  return only !== undefined && others.length === 0 ? only : null;
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/clinical commissioning group$/, "ccg")
    .replace(/integrated care board$/, "icb")
    .replace(/[’]/g, "'")
    .replace(/(?:'s|')$/, "")
    .replace(/&/g, "and")
    .replace(/^(?:the|an?|our|its) /, "")
    .split(" ")
    .filter((word) => word !== "nhs" && word !== "foundation");

const placeOf = ([first, second]: readonly string[]): string | undefined =>
  first === "nhs" ? second : first;

/**
 * Whether all the words stand in the name in their order, behind a name of its own: a body's or, of the many teams and
 * services that may be called alike, the board's place.
 */
function isKindOf(
  words: readonly string[],
  name: readonly string[],
  place: string | null | undefined,
): boolean {
  if (name.length <= words.length || name[0] === words[0] || name.at(-1) !== words.at(-1)) return false;
  // "University Health Board" has no name of its own either
  const first = termOf(name[0] ?? "");
  if (first?.kind || first?.modifier) return false;
  if (termOf(name.at(-1) ?? "")?.kind !== "body" && place !== name[0]) return false;
  let at = 0;
  for (const word of name) if (word === words[at]) at++;
  return at === words.length;
}

/** What a name is left without where only its own words are used. */
const LEFT_OUT =
  /^(?:(?:university|teaching) )?(?:hospitals? )?(?:healthcare )?(?:trust|association|limited|ltd|cic)$/;

/** "Garrow Hospital" begins "Garrow Hospital NHS Trust". */
const isBegunBy = (words: readonly string[], name: readonly string[]): boolean =>
  name.length > words.length &&
  words.every((word, i) => word === name[i]) &&
  LEFT_OUT.test(name.slice(words.length).join(" "));
