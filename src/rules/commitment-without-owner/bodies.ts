import { perName } from "../../language/agencies/per-name";
import type { Draft } from "../../model/draft";

/**
 * The body that all these names mean, in its fullest form, or null where they are none or several. "The Council"
 * beside "Marlshire County Council", and an abbreviation beside what the document expands it to, count as one.
 */
export function oneBody(names: readonly string[], { expansions, facts }: Draft): string | null {
  let fullest: { readonly name: string; readonly words: ReadonlySet<string> } | null = null;
  for (const written of new Set(names)) {
    const { bare, isBoard } = formOf(written);
    const full = fullNames(expansions).get(bare.toLowerCase());
    const name = full ?? (isBoard && facts.board ? facts.board : written.trim());
    const its = wordsOf(name);
    if (!fullest || within(fullest.words, its)) fullest = { name, words: its };
    else if (!within(its, fullest.words)) return null;
  }
  return fullest?.name ?? null;
}

const formOf = perName((written) => {
  const bare = written.replace(/^the /i, "").trim();
  return { bare, isBoard: BOARD.test(bare) };
});

/** The words of a name that tell it from others. */
const wordsOf = perName(
  (name): ReadonlySet<string> =>
    new Set(
      name
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.filter((word) => !EMPTY.has(word)) ?? [],
    ),
);

const known = new WeakMap<Draft["expansions"], ReadonlyMap<string, string>>();

/** Full names by their abbreviations in small letters, of several the first; a long draft is asked for many. */
function fullNames(expansions: Draft["expansions"]): ReadonlyMap<string, string> {
  const before = known.get(expansions);
  if (before) return before;
  const names = new Map<string, string>();
  for (const { short, full } of expansions) {
    const key = short.toLowerCase();
    if (!names.has(key)) names.set(key, full);
  }
  known.set(expansions, names);
  return names;
}

/** How the body whose document it is calls itself. */
const BOARD = /^(?:(?:safeguarding )?(?:children['’]?s? )?(?:board|partnership)|lscb|lscp)$/i;
const EMPTY = new Set(["the", "of", "and", "for", "s"]);

function within(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  for (const word of few) if (!many.has(word)) return false;
  return true;
}
