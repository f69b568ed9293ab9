import { looksLikeNoun, type Term } from "./dictionary";
import { canBeHead } from "./heads";
import {
  CAPITAL,
  gapAfter,
  isCapital,
  isPossessive,
  LETTERS,
  LOWER,
  NUMBER,
  shapeAt,
  spaceAfter,
  termAt,
  type Words,
  wordAt,
} from "./words";

export type Following =
  /** The head ends its phrase. */
  | { readonly is: "end" }
  /** The phrase is about a thing: "Board papers". */
  | { readonly is: "thing" }
  /** A later word is the head: "council housing team". */
  | { readonly is: "head"; readonly at: number }
  /** Capitals go on to word `to` and name a person: "Named GP Pat Lovell". */
  | { readonly is: "name"; readonly to: number };

const END: Following = { is: "end" };
const THING: Following = { is: "thing" };

/** Whether word `at` is a verb that agrees with the head in front of it. */
export function isVerb(words: Words, at: number, head: Term | undefined): boolean {
  if (shapeAt(words, at) !== LOWER) return false;
  if (!spaceAfter(words, at)) return false;
  const next = termAt(words, at + 1);
  const third = endsWith(words, at, "s") && !endsWith(words, at, "ss");
  if (endsWith(words, at, "ing"))
    return head?.plural === true && (head.kind !== "class" || wordAt(words, at) === "working");
  // "the service offers home visits"; "Board reports are", "Trust plans for" are nouns
  if (third && head && !head.plural && next && !next.duty && !LINKS.has(next.word)) return true;
  if (third && head && !head.plural && !next) return true;
  // a service is one body: "Legal Services reviews its advice"
  if (third && head?.plural && head.kind === "group") return next?.verbSign === true;
  // "the Board and Garrow Council work with landlords", "Social Work need to agree"
  if (next && PAIRS_OF_VERBS.get(wordAt(words, at)) === next.word) return true;
  if (!next?.verbSign && !(next?.verbSignBehindSeveral && (third || head?.plural))) return false;
  // British usage: "the Board report that", "the Trust reports that"
  return head?.plural ? !third : true;
}

const PAIRS_OF_VERBS: ReadonlyMap<string, string> = new Map([
  ["work", "with"],
  ["need", "to"],
]);
const LINKS = new Set(["of", "for", "and", "or"]);

const endsWith = (words: Words, at: number, ending: string): boolean =>
  words.text.endsWith(ending, words.end[at] ?? 0);

/** "Partnership (MSCP) Regulations": the bracket only interrupts the name of a thing. */
function bracketThenThing(words: Words, head: number): boolean {
  const from = words.end[head] ?? 0;
  if (words.text.charCodeAt(from) === 0x29 && shapeAt(words, head) === LETTERS) {
    return (
      isCapital(words, head + 1) &&
      words.start[head + 1] === from + 2 &&
      termAt(words, head + 1)?.thing === true
    );
  }
  if (words.text.charCodeAt(from + 1) !== 0x28) return false;
  const inside = words.end[head + 1] ?? 0;
  if (words.text.charCodeAt(inside) !== 0x29 || (words.start[head + 2] ?? 0) !== inside + 2) return false;
  return isCapital(words, head + 2) && termAt(words, head + 2)?.thing === true;
}

/** "groups of children", "this group of young people": a number of persons, no body. */
function isCrowd(words: Words, head: number): boolean {
  const word = termAt(words, head)?.word;
  if (word !== "group" && word !== "groups") return false;
  return shapeAt(words, head) === LOWER && termAt(words, head + 1)?.word === "of";
}

const NUMBERS = new Set("two three four five six seven eight nine ten twelve eighteen".split(" "));

/** What the words behind a possible head make of it. */
export function following(
  words: Words,
  head: number,
  owned = isPossessive(words, head),
  limit = 8,
): Following {
  const headTerm = termAt(words, head);
  let gap = gapAfter(words, head);
  if (gap === "slash") {
    // "GP/Midwife Liaison Form"
    let other = limit > 0 ? following(words, head + 1, isPossessive(words, head + 1), limit - 1) : END;
    for (let steps = 0; other.is === "head" && steps < 4; steps++) other = following(words, other.at);
    return other.is === "thing" ? THING : END;
  }
  if (gap !== "space") return bracketThenThing(words, head) ? THING : END;
  const capitalised = isCapital(words, head);
  const described = termAt(words, head + 1);
  // "schools working with", "services commissioned by" go on with a verb; "Board monitoring" does not
  const spoken = described?.verbLike === true && shapeAt(words, head + 1) === LOWER;
  const verbal = spoken && (headTerm?.plural === true || endsWith(words, head + 1, "ed"));
  if (isCrowd(words, head)) return THING;
  // "the Police and Crime Commissioner"
  if (headTerm?.word === "police" && described?.word === "and" && /^crime$/i.test(wordAt(words, head + 2)))
    return isCapital(words, head + 2) ? THING : END;
  let capitals = 0;
  for (let at = head + 1; at < head + limit && at < words.count; at++) {
    const term = termAt(words, at);
    const shape = shapeAt(words, at);
    const first = at === head + 1;
    if (first && owned && term?.duty) return END;
    // "by the Trust six weeks later"
    if (first && shape === LOWER && term && NUMBERS.has(term.word)) return owned ? THING : END;
    if (term?.thing && !(term.kind && canBeHead(words, at))) {
      if (first && term.maybeVerb && isVerb(words, at, headTerm)) return END;
      if (!first && verbal) return END;
      if (!spaceAfter(words, at) || !canBeHead(words, at + 1)) return THING;
      continue;
    }
    if (
      canBeHead(words, at) &&
      !(first && shape === LOWER && term?.headVerb && isVerb(words, at, headTerm))
    ) {
      if (capitalised || shape === LOWER || owned || at > head + 1) return { is: "head", at };
    }
    if (!term || term.modifier || ((term.kind || term.notActor) && shape !== LOWER)) {
      if (shape === NUMBER) return owned ? THING : END;
      if (shape === CAPITAL || shape === LETTERS) {
        if (!capitalised && !owned) return END;
        capitals++;
      } else if (!term) {
        if (owned) {
          if (at > head + 4) return THING;
        } else if (looksLikeNoun(wordAt(words, at))) return THING;
        else if (first || capitals > 0) return capitals > 0 ? { is: "name", to: at - 1 } : END;
        else return verbal || headTerm?.plural ? END : THING;
      }
    } else if (term.word === "and" && owned) {
      // "the Trust's Safeguarding and Quality Lead"
    } else {
      if (owned) return THING;
      if (spoken && !verbal) return THING;
      return capitals > 0 ? { is: "name", to: at - 1 } : END;
    }
    gap = gapAfter(words, at);
    if (gap !== "space") {
      if (owned) return THING;
      return capitals > 0 ? { is: "name", to: at } : END;
    }
  }
  return owned ? THING : END;
}
