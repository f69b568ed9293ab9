import { classes } from "../classes";
import { type Said, wordAt } from "../deed";
import { flags } from "../neighbours";
import { BASE, NEGATION, TO } from "../words";

/** "meets again in October", "meets next on 4 May" */
export const meetsNext = (said: Said): boolean =>
  /^(?:again|next)$/.test(wordAt(said, said.group.head + 1)) || wordAt(said, said.group.head + 2) === "again";

/** "has plans to extend", "have a commitment to" */
export function intends({ tokens, group }: Said): boolean {
  for (let i = group.head + 1; i < group.head + 5; i++) {
    const token = tokens[i];
    if (!token || token.is & NEGATION) return false;
    if (classes.intentions.has(token.lower) || classes.commitments.has(token.lower))
      return (
        (token.lower === "plans" && tokens[i + 1]?.lower === "for") ||
        ((flags(tokens, i + 1) & TO) !== 0 && (flags(tokens, i + 2) & BASE) !== 0)
      );
  }
  return false;
}

/** "has the topic in its programme", "has a visit in the diary" */
export const diarised = ({ tokens, group }: Said): boolean =>
  tokens.some(
    ({ lower }, i) =>
      i > group.head &&
      lower === "in" &&
      tokens.slice(i + 1, i + 5).some((token) => classes.diaries.has(token.lower)),
  ) || tokens.some(({ lower }, i) => i > group.head && i < group.head + 9 && lower === "priority");

/** "has a policy which came in on 4 May": the time belongs to what is told of the thing. */
const isToldOfThing = ({ tokens, group }: Said, at: number): boolean =>
  tokens
    .slice(group.head + 1, at)
    .some(({ lower }) => lower === "which" || lower === "that" || lower === "who");

export const inAMonth = (said: Said): boolean =>
  said.tokens.some(
    ({ time, start }, at) =>
      at > said.group.head &&
      time &&
      !time.past &&
      /^(?:dated|incomplete)$/.test(time.timing) &&
      /^(?:in|on|at) /i.test(said.line.text.slice(start, start + 4)) &&
      !isToldOfThing(said, at),
  );

export const onADay = (said: Said): boolean =>
  said.tokens.some(
    ({ time, start }, at) =>
      time &&
      !time.past &&
      /^on (?:\w+day )?\d/i.test(said.line.text.slice(start, start + 16)) &&
      !isToldOfThing(said, at),
  );
