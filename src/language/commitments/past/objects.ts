import { classes } from "../classes";
import { DEMONSTRATIVE, objectIsFinding, type Said, wordAt, wordsFrom } from "../deed";
import { isNoun, isThing, type Token } from "../line";
import { tokenAt } from "../neighbours";
import { COORDINATOR, DETERMINER, NUMBER, PARTICIPLE, PREPOSITION, RELATIVE, SUBORDINATOR } from "../words";

const TAUGHT =
  /^(?:an? input|(?:\w+ ){1,2}(?:days?|hours?|sessions?) of (?:training|teaching|supervision))\b/;

/** "have had the change explained to them", "have had two days of training" */
export function hadDone(said: Said): boolean {
  const { tokens, group } = said;
  if (TAUGHT.test(wordsFrom(said, group.after))) return true;
  for (let i = group.after; i < Math.min(tokens.length, group.after + 6); i++) {
    const { is = 0, lower = "" } = tokens[i] ?? {};
    if (is & PARTICIPLE && i > group.after && (!isThing(tokens[i + 1]) || tokens[i - 1]?.lower === "it"))
      return true;
    if (is & (PREPOSITION | RELATIVE | SUBORDINATOR) || lower === ",") return false;
  }
  return false;
}

/** What the subject is a number of: "140 people" or, a rate, "62% of nurses"; null where it is none. */
export function countedIn({ tokens, subject, group }: Said): "number" | "rate" | null {
  for (let i = Math.max(0, subject.from - 4); i < group.first; i++) {
    if (!((tokens[i]?.is ?? 0) & NUMBER)) continue;
    // "Recommendation 6"
    const before = tokenAt(tokens, i - 1);
    const opens =
      !before ||
      before.time ||
      before.lower === "," ||
      before.is & (DETERMINER | COORDINATOR) ||
      classes.roughly.has(before.lower);
    const unit = tokens[i + 1]?.lower ?? "";
    const rate = unit === "%" || unit === "percent" || unit === "per";
    if (opens || rate) return rate ? "rate" : "number";
  }
  return null;
}

/** "agreed a rota", "A chart was agreed on 3 May", "Template agreed with practices"; not "agreed with the findings". */
export function agreesThing(said: Said): boolean {
  const { group, subject, tokens } = said;
  if (classes.agreedItems.has(subject.head)) return false;
  const next = tokens[group.after];
  if (group.passive) return subject.head !== "" && next?.lower !== "that";
  if (!next || next.is & (SUBORDINATOR | RELATIVE)) return false;
  if (said.clauses.main.content.length > 0 || objectIsFinding(said)) return false;
  if (next.is & PREPOSITION)
    return subject.actor === -1 && next.lower === "with" && !DEMONSTRATIVE.has(subject.head);
  return next.actor === null && isNoun(tokens[group.after + 1]);
}

/** "has given a commitment to …"; not "gave that undertaking to the family", which is one made before. */
export function pledges(said: Said): boolean {
  const behind = said.tokens.slice(said.group.after, said.group.after + 5);
  const at = behind.findIndex(({ lower }) => classes.pledges.has(lower));
  if (at === -1 || DEMONSTRATIVE.has(behind[0]?.lower ?? "")) return false;
  return classes.toOrThat.has(behind[at + 1]?.lower ?? wordAt(said, said.group.after + at + 1));
}

/** Whether no object follows. */
export function endsHere(said: Said): boolean {
  const next = said.tokens[said.group.after];
  return (
    next === undefined ||
    next.time !== null ||
    (next.is & PREPOSITION) !== 0 ||
    (!isNoun(next) && !(next.is & DETERMINER))
  );
}

/** "the following response", "the update below" */
export function isAnswer(said: Said): boolean {
  const { tokens, group } = said;
  const behind = tokens.slice(group.after, group.after + 6).map(({ lower }) => lower);
  // "has sent us the following"
  if (behind.includes("following") && behind.indexOf("following") + 1 >= tokens.length - group.after - 1)
    return true;
  const noun = behind.findIndex((lower) =>
    /^(?:response|reply|update|statement|information|account|answer)s?$/.test(lower),
  );
  return noun !== -1 && (behind.slice(0, noun).includes("following") || behind[noun + 1] === "below");
}

/** "reported to the Board", "informed all staff". */
export function reportsTo(said: Said): boolean {
  const { after } = said.group;
  // "reported back to the panel"
  const next = said.tokens[wordAt(said, after) === "back" ? after + 1 : after];
  return (
    (next?.lower === "to" || said.line.text.startsWith("to ", next?.start ?? 0) || next?.actor != null) &&
    said.clauses.main.content.length === 0
  );
}

/** "by the Trust", "by nurses": somebody behind "by". */
export const byActor = (tokens: readonly Token[], from: number): boolean =>
  tokens.some(({ lower }, at) => at > from && lower === "by" && tokens[at + 1]?.actor != null);
