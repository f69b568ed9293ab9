import type { Draft } from "../../model/draft";

/**
 * The body that all these names mean, in its fullest form, or null where they are none or several. "The Council"
 * beside "Marlshire County Council", and an abbreviation beside what the document expands it to, count as one.
 */
export function oneBody(names: readonly string[], { expansions, facts }: Draft): string | null {
  let fullest: { readonly name: string; readonly words: ReadonlySet<string> } | null = null;
  for (const written of new Set(names)) {
    const bare = written.replace(/^the /i, "").trim();
    const short = expansions.find((expansion) => expansion.short.toLowerCase() === bare.toLowerCase());
    const name = short?.full ?? (BOARD.test(bare) && facts.board ? facts.board : written.trim());
    const its = new Set(
      name
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.filter((word) => !EMPTY.has(word)) ?? [],
    );
    if (!fullest || within(fullest.words, its)) fullest = { name, words: its };
    else if (!within(its, fullest.words)) return null;
  }
  return fullest?.name ?? null;
}

/** How the body whose document it is calls itself. */
const BOARD = /^(?:(?:safeguarding )?(?:children['’]?s? )?(?:board|partnership)|lscb|lscp)$/i;
const EMPTY = new Set(["the", "of", "and", "for", "s"]);

function within(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  for (const word of few) if (!many.has(word)) return false;
  return true;
}
