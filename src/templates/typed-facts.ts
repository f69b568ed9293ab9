import { LONGEST_LABEL, meaningOf } from "./label-meaning";
import type { Vocabulary } from "./vocabulary";

/** A fact that a line gives beside its first label: "Lead: Police   By when: May 2024". */
export interface Fact {
  readonly kind: "lead" | "due";
  /** UTF-16 offsets of what it says, without its label. */
  readonly start: number;
  readonly end: number;
}

/** A semicolon or full stop only in front of the next label: "Lead: Garrow Police; Marl Council. By when: May". */
const BETWEEN_FACTS =
  /\t+| {2,}| \| |\n|; (?=[A-Za-z]+(?: [A-Za-z]+){0,3}:)|\. (?=[A-Z][A-Za-z]*(?: [A-Za-z]+){0,2}: )/g;
const SEPARATORS = ["\n", "\t", "  ", " | ", "; "];
const NO_FACTS: readonly Fact[] = [];

/** The leads and dates that a paragraph gives in lines or columns typed into it, where it gives any that way. */
export function factsIn(text: string, vocabulary: Vocabulary): readonly Fact[] {
  if (text.length > 4000 || !text.includes(":") || !SEPARATORS.some((each) => text.includes(each)))
    return NO_FACTS;
  const facts: Fact[] = [];
  let from = 0;
  for (const separator of [...text.matchAll(BETWEEN_FACTS), null]) {
    const to = separator ? separator.index : text.length;
    const colon = text.slice(from, Math.min(to, from + LONGEST_LABEL)).indexOf(":");
    const kind = colon > 0 ? meaningOf(text.slice(from, from + colon), vocabulary)?.kind : undefined;
    const start = from + colon + 1 + (/^\s*/.exec(text.slice(from + colon + 1, to))?.[0].length ?? 0);
    const end = from + text.slice(from, to).trimEnd().length;
    if ((kind === "lead" || kind === "due") && end > start) facts.push({ kind, start, end });
    if (separator) from = to + separator[0].length;
  }
  return facts;
}
