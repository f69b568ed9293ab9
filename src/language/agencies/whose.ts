import type { ActorPhrase } from "./actors";

export interface Named {
  readonly start: number;
  readonly end: number;
  readonly generic: boolean;
}

/** A name in front of a bracket that describes it: "Garrow Choices (the advocacy service) to …". */
const DESCRIBED = /(?:^|[\s(“"‘])((?:[A-Z][\w’'&-]*[ \u00a0]){1,5})\((?:[Tt]he |[Aa]n? |[Oo]ur |[Tt]heir )?$/;
/** "(their " */
const LONGEST_ARTICLE = 7;
const NAMED: ReadonlySet<ActorPhrase["kind"]> = new Set(["body", "group"]);
const CLOSES = /^[^()]{0,30}\)/;
const OF_BODY = /^ of (?:the )?$/;
const PRIMARY_CARE = /^(?:other )?primary care(?: (?:services|colleagues|staff|practitioners|providers))?$/i;
const GENERAL_PRACTICE = /^(?:all )?(?:GPs?|general practi\w+|GP practices)\b/i;

/** Who is meant by what has been found to act: the body whose description or part it is, and general practice but once. */
export function whoIsMeant(called: readonly Named[], actors: readonly ActorPhrase[], text: string): Named[] {
  const told = called.map((each) => described(each, actors, text) ?? partOf(each, actors, text) ?? each);
  const meant = told.filter(({ start, end }, i) => {
    const other = told.findIndex((each) => each.start < end && each.end > start);
    return other === i;
  });
  const practice = meant.some(({ start, end }) => GENERAL_PRACTICE.test(text.slice(start, end)));
  return practice
    ? meant.filter(({ start, end }) => !PRIMARY_CARE.test(text.slice(start, end).replace(/^the /i, "")))
    : meant;
}

const ARTICLE = /^(?:the|an?|its|our|their)\s+/i;

/** Where a name begins without "the". */
export const behindArticle = ({ start, end }: ActorPhrase, text: string): number =>
  start + (ARTICLE.exec(text.slice(start, end))?.[0].length ?? 0);

function described({ start, end }: Named, actors: readonly ActorPhrase[], text: string): Named | null {
  const bracket = text.lastIndexOf("(", start);
  if (bracket < start - LONGEST_ARTICLE) return null;
  const name = DESCRIBED.exec(text.slice(Math.max(0, start - 90), start))?.[1];
  if (name === undefined || !CLOSES.test(text.slice(end))) return null;
  // "NHS Garrow and Vale Integrated Care Board (ICB)": known for a body already, and longer than its capitals.
  const known = actors.find(({ end: last, kind }) => last === bracket - 1 && NAMED.has(kind));
  if (known) {
    return { start: behindArticle(known, text), end: known.end, generic: false };
  }
  const article = /^(?:The|All|Each|Every)\s/.exec(name)?.[0].length ?? 0;
  const from = bracket - name.length + article;
  return { start: from, end: bracket - 1, generic: false };
}

/**
 * "the dental service of Marl Hospitals NHS Trust": a trust's. A team with a name of its own, "Child Abuse Unit of Marl
 * Police", is named by both.
 */
function partOf({ start, end }: Named, actors: readonly ActorPhrase[], text: string): Named | null {
  const own = /[A-Z]/.test(text.slice(start, end));
  const whole = actors.find(
    (actor) => actor.kind === "body" && actor.start > end && OF_BODY.test(text.slice(end, actor.start)),
  );
  return whole && /[A-Z]/.test(text.slice(whole.start, whole.end).replace(/^The /, ""))
    ? { start: own ? start : whole.start, end: whole.end, generic: false }
    : null;
}
