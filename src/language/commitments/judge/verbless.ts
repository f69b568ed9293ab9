// What looks like a main verb in a note or an order, and is none.

import type { Clauses } from "../clause";
import { describesFiles, LEADING } from "../fragments/participles";
import type { Line } from "../line";
import { before, flags, pastAdverbs, tokenAt } from "../neighbours";
import { hasSign, type Sign } from "../senses";
import type { VerbGroup } from "../verb-group";
import { AUXILIARY, BASE, COORDINATOR, ING, PARTICIPLE, RELATIVE, SUBORDINATOR, TO } from "../words";

/** A line whose first main verb may be none. */
export interface Note {
  readonly line: Line;
  readonly first: VerbGroup;
  readonly groups: readonly VerbGroup[];
  /** Whether it stands in a list of what is to be done. */
  readonly actions: boolean;
}

/** What shows that a line has no main verb, although a word in it looks like one. */
export const verblessSigns: readonly Sign<Note>[] = [ensuring, somebodyTo];

/** What shows it where all that looks like a verb is a participle. */
export const participleSigns: readonly Sign<Note>[] = [
  ledBySomebody,
  beingDone,
  whereFilesWere,
  countedDoing,
  restToBeDone,
];

/** Whether a line has no main verb: "Poster to be redrawn and leaflets printed". */
export function isVerbless(line: Line, { main: { groups } }: Clauses, actions: boolean): boolean {
  const [first] = groups;
  if (!first) return true;
  const note = { line, first, groups, actions };
  return hasSign(verblessSigns, note) || (isParticiples(note) && hasSign(participleSigns, note));
}

/** "Poster redrawn and leaflets printed". */
const isParticiples = ({ line, groups }: Note): boolean =>
  groups.every(({ first, head }) => first === head && (flags(line.tokens, head) & PARTICIPLE) !== 0);

/** "Ensuring that staff know the pathway", in a list of what is to be done. */
function ensuring({ line, actions }: Note): boolean {
  return actions && line.tokens[0]?.lower === "ensuring";
}

/** "Sessions led by our educators", in a list of what is to be done. */
function ledBySomebody({ line: { tokens }, groups, actions }: Note): boolean {
  const led = ({ head }: VerbGroup): boolean =>
    tokens[head + 1]?.lower === "by" && LEADING.has(tokens[head]?.lemma ?? "");
  return actions && groups.every(led);
}

/** "Draft being finalised". */
function beingDone({ line: { tokens }, first }: Note): boolean {
  return tokenAt(tokens, before(tokens, first.first))?.lower === "being";
}

/** "Audit of files where the child was not seen". */
function whereFilesWere({ line, groups, first }: Note): boolean {
  return groups.length === 1 && describesFiles(line.tokens, first.head);
}

const OUT_OF = /^\d+ (?:out )?of \d+ /;

/** "9 of 12 homes signed up and reporting". */
function countedDoing({ line: { tokens, text }, first }: Note): boolean {
  return OUT_OF.test(text) && tokens.some(({ is }, at) => at > first.head && (is & ING) !== 0);
}

/** "Poster to be redrawn", "First cohort trained, second to be invited in May": behind the participle only as a note of its own. */
function restToBeDone({ line: { tokens }, first: { head } }: Note): boolean {
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (!(flags(tokens, i) & TO) || tokens[i + 1]?.lower !== "be" || flags(tokens, i - 1) & AUXILIARY)
      continue;
    if (!(flags(tokens, i + 2) & PARTICIPLE)) continue;
    if (i <= head || tokens.slice(head, i).some(({ lower }) => lower === ",")) return true;
  }
  return false;
}

/** "Matrons to confirm that charts show …": somebody at the front is to act, whatever clauses follow. */
function somebodyTo({ line: { tokens }, first: { first } }: Note): boolean {
  if (!tokens[0]?.actor || first < 4) return false;
  let to = 1;
  while (
    tokens[to]?.actor ||
    tokens[to]?.time ||
    tokens[to]?.lower === "," ||
    flags(tokens, to) & COORDINATOR
  )
    to++;
  if (!(flags(tokens, to) & TO) || !(flags(tokens, pastAdverbs(tokens, to + 1)) & BASE)) return false;
  for (let i = to + 2; i < first; i++) if (flags(tokens, i) & (RELATIVE | SUBORDINATOR)) return true;
  return false;
}
