// A word that may be a verb, with what stands around it.

import { classes } from "../classes";
import { isNoun, type Line, type Token } from "../line";
import { before as beforeOf, flags, opensContent, takesObject, tokenAt } from "../neighbours";
import type { Sense } from "../senses";
import {
  ADVERB,
  AUXILIARY,
  BASE,
  COORDINATOR,
  ING,
  NONFINITE_BE,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  S_FORM,
  SUBORDINATOR,
  TO,
} from "../words";

/** What the clauses that are open where a word stands say about it. */
export interface Place {
  /** The "who" or "which" of a clause that still waits for its verb; -1 where there is none. */
  readonly relative: number;
  /** Whether the innermost clause is subordinate and has its verb, so that a comma may end it. */
  readonly closes: boolean;
  /** Whether the innermost clause has its verb, or a word that may be it, so that a list may go on. */
  readonly listed: boolean;
  readonly mainWaits: boolean;
  /** The last verb behind "to". */
  readonly infinitive: number;
}

/** How sure it is that a word is a finite verb. */
export type Sure = 0 | 1 | 2;
export const NO_VERB = 0;
export const PERHAPS = 1;
export const VERB = 2;

export interface Placed {
  readonly line: Line;
  readonly tokens: readonly Token[];
  readonly place: Place;
  readonly at: number;
  readonly token: Token;
  readonly is: number;
  /** The word in front of it, past adverbs and what two commas set off; and its token. */
  readonly before: Token;
  readonly ahead: number;
  /** Whether that word ends a noun phrase that can be its subject. */
  readonly noun: boolean;
  /** Whether that word is the letter that stands for somebody: "Adult A told us". */
  readonly label: boolean;
  /** Whether that word shares the subject out: "The new nurses all received the letter". */
  readonly shares: boolean;
  /** Whether a subject can stand in front of it. */
  readonly subject: boolean;
}

/** What the place of a word says of how surely it is a verb. */
export type PlacedSense = Sense<Placed, Sure>;

/** The word at `at` with what stands around it; null where nothing stands in front of it. */
export function placedAt(line: Line, at: number, place: Place): Placed | null {
  const { tokens } = line;
  const token = tokens[at];
  const ahead = aheadOf(tokens, at, place);
  const before = tokenAt(tokens, ahead);
  if (!token || !before) return null;
  const label = ahead > 0 && before.lower === "a" && isCapital(line.text, before.start);
  const closing = before.lower === "," && place.closes;
  const noun =
    (isNoun(before) || closing || label) && !(before.is & (COORDINATOR | TO | AUXILIARY | SUBORDINATOR));
  const subject = noun || (before.is & PRONOUN) !== 0;
  const shares = isSharedAt(tokens, ahead, before);
  return { line, tokens, place, at, token, is: token.is, before, ahead, noun, label, shares, subject };
}

/** The token in front of a verb that its subject ends with. */
function aheadOf(tokens: readonly Token[], at: number, { mainWaits, closes }: Place): number {
  const ahead = beforeOf(tokens, at);
  if (!mainWaits || closes || tokenAt(tokens, ahead)?.lower !== ",") return ahead;
  const inset = flags(tokens, at) & (BASE | S_FORM) ? insetHead(tokens, ahead) : -1;
  return inset === -1 ? ahead : inset;
}

const LONGEST_INSET = 14;

/**
 * "Meetings, chaired by a manager, take place": the noun in front of what two commas set off, where the second stands
 * at `comma`; -1 where it sets off nothing.
 */
function insetHead(tokens: readonly Token[], comma: number): number {
  for (let i = comma - 1; i > 0 && i > comma - LONGEST_INSET; i--) {
    const token = tokens[i];
    if (!token || token.is & AUXILIARY) return -1;
    if (token.lower !== ",") continue;
    const opening = tokens[i + 1];
    // "together with the midwives"
    const along = (flags(tokens, i + 1) & ADVERB) !== 0 && (flags(tokens, i + 2) & PREPOSITION) !== 0;
    const opens =
      along ||
      (opening !== undefined && !opening.actor && (opening.is & (PARTICIPLE | ING | PREPOSITION)) !== 0);
    return opens && comma - i > 2 && isNoun(tokens[i - 1]) ? i - 1 : -1;
  }
  return -1;
}

const SHARING = new Set(["all", "both", "each"]);

const isSharedAt = (tokens: readonly Token[], ahead: number, before: Token): boolean =>
  SHARING.has(before.lower) &&
  ahead > 0 &&
  (tokens[ahead - 1]?.actor != null || isNoun(tokens[ahead - 1])) &&
  !(flags(tokens, ahead - 1) & PREPOSITION);

export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}

/** Whether what follows can only be its object, or what it says: "the letter", "that". */
export const hasObject = ({ tokens, at }: Placed): boolean =>
  takesObject(tokens, at) || opensContent(tokens, at + 1);

/** The word behind it, lower case; "" at the end. */
export const nextWord = ({ tokens, at }: Placed): string => tokens[at + 1]?.lower ?? "";

/** "aims to reduce", "needs to be updated"; not "reports to the Board". */
export function takesInfinitive(tokens: readonly Token[], i: number): boolean {
  if (!(flags(tokens, i + 1) & TO) || !(flags(tokens, i + 2) & (BASE | NONFINITE_BE))) return false;
  return classes.leadsToInfinitive.has(tokens[i]?.lemma ?? "");
}

/** "The Trust offers training", but not "audit reports on" or "the review findings". */
export function isPlausible({ tokens, at, before, token }: Placed): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  if (before.actor) return true;
  // "Audit of case files in June"; but "The course starts in June"
  if (next.time) return classes.starts.has(token.lemma);
  if (next.is & TO && flags(tokens, at + 2) & (BASE | NONFINITE_BE)) return false;
  if (next.is & (PREPOSITION | AUXILIARY | COORDINATOR))
    return (
      classes.behindVerb.has(next.lower) ||
      (next.lower === "through" && token.lemma === "run") ||
      (next.lower === "in" && classes.takesIn.has(token.lemma)) ||
      (next.lower === "for" && classes.takesFor.has(token.lemma))
    );
  return isNoun(next);
}
