import { classes } from "../classes";
import { type Deed, judged, type Said, wordAt, wordsFrom } from "../deed";
import { isNoun } from "../line";
import { MODAL, NEGATION, NUMBER, PREPOSITION, RELATIVE, SUBORDINATOR, TO } from "../words";

const AMOUNT = new Set(["deal", "lot", "amount", "number", "degree", "period", "range", "series"]);

/** Reads "there is", whose noun begins at `at`. */
export function thereIs(said: Said, at: number): Deed {
  const { group, around } = said;
  const nouns: string[] = [];
  let negated = false;
  for (let i = at; i < said.tokens.length && i < at + 9; i++) {
    const token = said.tokens[i];
    // "a good deal of discussion"
    if (token?.lower === "of" && AMOUNT.has(nouns.at(-1) ?? "")) continue;
    if (!token || (token.is & (PREPOSITION | TO | MODAL | SUBORDINATOR | RELATIVE) && i > at)) break;
    if (token.is & NEGATION || classes.little.has(token.lower)) negated = true;
    if (isNoun(token) && !token.time) nouns.push(token.lower);
  }
  if (negated) return judged(said, "other");
  // "There were four roadshows in the autumn"
  if (group.tense === "past") {
    const counted = (said.tokens[at]?.is ?? 0) & NUMBER || classes.numbers.has(wordAt(said, at));
    const held = !group.perfect && counted && classes.sessions.has(nouns.at(-1) ?? "");
    return judged(said, held ? "done" : "other");
  }
  // "There is much to do", "there is a long way to go"
  const behind = wordsFrom(said, group.head + 1);
  if (
    /^(?:still )?(?:much|more|work|a lot|some way|a long way|room|scope)\b.*?\b(?:to (?:do|go)|for)\b/.test(
      behind,
    )
  )
    return judged(said, "other");
  const head = nouns.at(-1) ?? "";
  if (group.perfect && around.since && !classes.vagueNouns.has(head)) return judged(said, "practice");
  if (group.perfect) return judged(said, classes.vagueNouns.has(head) ? "other" : "done");
  if (classes.intentions.has(head)) {
    let behind = at;
    while (behind < said.tokens.length && wordAt(said, behind) !== head) behind++;
    const plan = said.tokens
      .slice(behind, behind + 7)
      .some((token) => token.is & TO || token.lower === "for");
    if (plan && wordAt(said, behind + 1) !== "in") return judged(said, "planned", "within");
  }
  // "There is a commitment from all partners to fund the post"; a commitment in general is a state of affairs
  if (classes.commitments.has(head)) {
    const from = said.tokens.findIndex(({ lower }, i) => i > at && (lower === "from" || lower === "by"));
    if (from !== -1 && said.tokens[from + 1]?.actor && (said.tokens[from + 2]?.is ?? 0) & TO)
      return judged(said, "planned", "within");
  }
  // "There is broad agreement that …"
  if (classes.views.has(head) && said.clauses.main.content.length + said.clauses.subordinate.length > 0)
    return judged(said, "other");
  if (head === "need" || head === "evidence" || classes.vagueNouns.has(head)) return judged(said, "other");
  if (head === "work" && nouns.includes("ongoing")) return judged(said, "planned", "within");
  if (around.future && classes.piecesOfWork.has(head)) return judged(said, "planned", "within");
  return judged(said, "practice");
}

/** "There are continuing difficulties": no verb, but how they are. Null where it is one. */
export function lastsThere(said: Said): Deed | null {
  const { group, subject } = said;
  if (subject.head !== "there" || group.passive || !isNoun(said.tokens[group.after])) return null;
  return classes.work.has(wordAt(said, group.after))
    ? judged(said, "planned", "within")
    : judged(said, "other");
}
