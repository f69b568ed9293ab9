import { classes } from "./classes";
import { isNoun, type Line, type Token } from "./line";
import { before as beforeOf, flags, opensContent, takesObject, tokenAt } from "./neighbours";
import { wordFrom } from "./spellings";
import {
  ADVERB,
  AUXILIARY,
  BASE,
  COORDINATOR,
  DETERMINER,
  GUESSED,
  ING,
  NONFINITE_BE,
  NOUN_TOO,
  NUMBER,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  S_FORM,
  SUBORDINATOR,
  TO,
} from "./words";

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

const ORDINALS = new Set("next first final further initial key other own new main last".split(" "));

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}

/** 2 where a lexical verb form must be finite, 1 where it may be, 0 where it is not. */
export function sureness(line: Line, i: number, place: Place): 0 | 1 | 2 {
  const { tokens } = line;
  const is = flags(tokens, i);
  const token = tokens[i];
  // "the Safer Sleep Week": names keep their capitals, verbs have none
  if (token && i > 0 && isCapital(line.text, token.start) && (tokens[i - 1]?.start ?? 0) >= line.seam)
    return 0;
  const ahead = beforeOf(tokens, i);
  const inset =
    tokenAt(tokens, ahead)?.lower === "," && place.mainWaits && !place.closes ? insetHead(tokens, ahead) : -1;
  const at = inset !== -1 && is & (BASE | S_FORM) ? inset : ahead;
  const before = tokenAt(tokens, at);
  const relative = before && before.is & RELATIVE && place.relative === at;
  if (relative && is & (BASE | S_FORM | PAST)) return 2;
  // "what happened"
  if (before?.lower === "what" && is & (PAST | S_FORM) && classes.happensWhat.has(token?.lemma ?? ""))
    return 2;
  if (!before || !token) return 0;
  // "Two missed visits, or a call from a neighbour, now lead to a visit"
  const now = is & (BASE | S_FORM) && place.mainWaits && tokens[i - 1]?.lower === "now";
  if (now && flags(tokens, i + 1) & (PREPOSITION | TO | DETERMINER)) return 2;
  const closing = before.lower === "," && place.closes;
  // "The new nurses all received the letter"
  const shares =
    SHARING.has(before.lower) &&
    at > 0 &&
    (tokens[at - 1]?.actor != null || isNoun(tokens[at - 1])) &&
    !(flags(tokens, at - 1) & PREPOSITION);
  // "Adult A told us"
  const label = at > 0 && before.lower === "a" && isCapital(line.text, before.start);
  const noun =
    (isNoun(before) || closing || label) && !(before.is & (COORDINATOR | TO | AUXILIARY | SUBORDINATOR));
  const subject = noun || (before.is & PRONOUN) !== 0;
  // "carried out but needs to be repeated"
  if (is & S_FORM && before.is & COORDINATOR && place.listed && takesInfinitive(tokens, i)) return 2;
  // "has not agreed the wording but continues to press", "We have no date but hope to"
  if (is & BASE && before.lower === "but" && place.listed && takesInfinitive(tokens, i)) return 2;
  // "the form, as amended in May, will"
  if (is & PARTICIPLE && tokenAt(tokens, i - 1)?.lower === "as") return 0;
  // "the panel's work"
  if (is & NOUN_TOO && before.actor && /['\u2019]s?$/.test(line.text.slice(before.end - 2, before.end)))
    return 0;
  // "meets and now operates"
  if (is & S_FORM && !(is & NOUN_TOO) && before.is & COORDINATOR && place.listed) return 1;
  // "a sample of 30 closed cases"
  if (is & PARTICIPLE && before.is & NUMBER && flags(tokens, at - 1) & PREPOSITION && isNoun(tokens[i + 1]))
    return 0;
  // "agree next steps"
  if (is & NOUN_TOO && ORDINALS.has(tokenAt(tokens, i - 1)?.lower ?? "")) return 0;
  // "to review coded records", "will share updated guidance": a verb's object begins here.
  if (at === place.infinitive) return 0;
  const preposed = (before.is & PREPOSITION) !== 0;
  // "data set", "the read", "a cut in": the same in every form
  if (is & PAST && is & BASE && !takesObject(tokens, i) && !followsSet(tokens, i + 1)) return 0;
  if (is & PAST) {
    if (!(is & PARTICIPLE)) return subject && !preposed ? 2 : 1;
    if (before.is & COORDINATOR || before.lower === ",") {
      // "The review, published in May, highlighted that …"
      if (before.lower === "," && (takesObject(tokens, i) || opensContent(tokens, i + 1)) && place.mainWaits)
        return 2;
      if (before.lower === "," && place.closes && place.mainWaits && standsAlone(tokens, i)) return 2;
      return place.listed ? 1 : 0;
    }
    if (preposed || !subject || (before.is & DETERMINER && !(before.is & PRONOUN) && !label && !shares))
      return 0;
    // "to include a film made by residents"
    if (tokens[i + 1]?.lower === "by") return place.infinitive === -1 ? 1 : 0;
    if (takesObject(tokens, i) || opensContent(tokens, i + 1)) return 2;
    // "The Trust for its part sent out a card"
    const particle = /^(?:out|up|off|down|over|back)$/.test(tokens[i + 1]?.lower ?? "");
    if (particle && !(is & BASE) && /^(?:an?|its|their|our|every|all|both)$/.test(tokens[i + 2]?.lower ?? ""))
      return 2;
    // "The Council set up a panel"
    if (before.actor && classes.behindSet.has(tokens[i + 1]?.lower ?? "") && takesObject(tokens, i + 1))
      return 2;
    if (is & GUESSED) return 1;
    // "It was well received and both nurses started in May"
    if (!place.mainWaits && !place.closes && classes.intransitive.has(token.lemma) && isLastVerb(tokens, i))
      return 2;
    const next = tokens[i + 1];
    const plain =
      next !== undefined &&
      isNoun(next) &&
      (next.is & ~(NOUN_TOO | S_FORM | BASE | PARTICIPLE | PAST | ING)) === 0;
    return plain && !next.time ? 2 : 1;
  }
  // "Health and police each supply their notes"
  if (shares && is & BASE && takesObject(tokens, i)) return 2;
  if (preposed || !subject || before.is & NUMBER) return 0;
  if (is & S_FORM) {
    if (!(is & NOUN_TOO)) return 2;
    // "Strengthened links with the school"
    if (at === 0 && before.is & PARTICIPLE) return 0;
    // "The table sets out what"
    if (token.lemma === "set" && /^(?:up|out)$/.test(tokens[i + 1]?.lower ?? "")) return 2;
    if (takesObject(tokens, i) || opensContent(tokens, i + 1) || takesInfinitive(tokens, i)) return 2;
    return plausible(tokens, i, before) ? 1 : 0;
  }
  if (is & BASE && !(is & ADVERB)) {
    // "These allow officers to search it"
    const these = /^(?:these|those)$/.test(before.lower) && !(is & NOUN_TOO) && takesObject(tokens, i);
    if (these) return 2;
    if (before.is & DETERMINER) return 0;
    const plural = before.actor !== null || /[^s]s$/.test(before.lower) || classes.plurals.has(before.lower);
    if (before.is & (S_FORM | BASE) && !(before.is & NOUN_TOO)) return 0;
    // "Housing Advice hope to join"
    if (isCapital(line.text, before.start) && at > 0 && takesInfinitive(tokens, i)) return 2;
    // "Notes of the huddle go to the nurse"
    const going = token.lemma === "go" && tokens[i + 1]?.lower === "to" && at > 1;
    if (!plural) return noun && (takesObject(tokens, i) || going) ? 1 : 0;
    // "Ward sisters check five records a week"
    const counted = countsObject(line, i + 1);
    // "cases open for more than a month had"
    if (ADJECTIVES.has(token.lower) && !counted && !takesObject(tokens, i)) return 1;
    if (
      !(is & NOUN_TOO) ||
      counted ||
      takesObject(tokens, i) ||
      opensContent(tokens, i + 1) ||
      takesInfinitive(tokens, i)
    )
      return 2;
    return before.is & PRONOUN ? 2 : plausible(tokens, i, before) ? 1 : 0;
  }
  return 0;
}

/** "The trial, which began in May, ended in June", "Ofsted, which came in May, said so." */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.time || (next && next.is & PREPOSITION && next.lower !== "by")) {
    // "The form, which is new, used in May by the wards, is"
    const { lemma = "" } = tokens[at] ?? {};
    return classes.starts.has(lemma) || tokens.every(({ is }, i) => i <= at || !(is & AUXILIARY));
  }
  return !next || /^(?:so|[.;])$/.test(next.lower);
}

/** Whether no object and no other verb follows up to the next "and", comma or end. */
function isLastVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next && !next.time && !(next.is & PREPOSITION) && !/^[.;,]$/.test(next.lower)) return false;
  for (let i = at + 1; i < tokens.length; i++) {
    const { is = 0, lower = "" } = tokens[i] ?? {};
    if (is & COORDINATOR || lower === "," || lower === ";") break;
    if (is & AUXILIARY) return false;
  }
  return true;
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
const ADJECTIVES = new Set(["open", "live"]);

/** Whether a rhythm with what is counted follows: "five records a week". */
function countsObject({ tokens, text }: Line, at: number): boolean {
  const token = tokens[at];
  if (token?.time?.timing !== "recurring") return false;
  const { lower, is } = wordFrom(text, token.start, token.end);
  return (is & NUMBER) !== 0 || classes.numbers.has(lower);
}

/** "aims to reduce", "needs to be updated"; not "reports to the Board". */
export function takesInfinitive(tokens: readonly Token[], i: number): boolean {
  if (!(flags(tokens, i + 1) & TO) || !(flags(tokens, i + 2) & (BASE | NONFINITE_BE))) return false;
  return classes.leadsToInfinitive.has(tokens[i]?.lemma ?? "");
}

/** "set up", "set for June" */
function followsSet(tokens: readonly Token[], at: number): boolean {
  return (
    classes.behindSet.has(tokens[at]?.lower ?? "") ||
    (tokens[at]?.time !== undefined && tokens[at]?.time !== null)
  );
}

/** "The Trust offers training", but not "audit reports on" or "the review findings". */
function plausible(tokens: readonly Token[], i: number, before: Token): boolean {
  const next = tokens[i + 1];
  if (!next) return false;
  if (before.actor) return true;
  // "Audit of case files in June"; but "The course starts in June"
  if (next.time) return classes.starts.has(tokens[i]?.lemma ?? "");
  if (next.is & TO && flags(tokens, i + 2) & (BASE | NONFINITE_BE)) return false;
  if (next.is & (PREPOSITION | AUXILIARY | COORDINATOR))
    return (
      classes.behindVerb.has(next.lower) ||
      (next.lower === "through" && tokens[i]?.lemma === "run") ||
      (next.lower === "in" && classes.takesIn.has(tokens[i]?.lemma ?? "")) ||
      (next.lower === "for" && classes.takesFor.has(tokens[i]?.lemma ?? ""))
    );
  return isNoun(next);
}
