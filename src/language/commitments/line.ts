import { countBefore } from "../../model/in-order";
import type { Paragraph } from "../../model/paragraph";
import { type ActorPhrase, actorsIn } from "../agencies/actors";
import { type TimePhrase, timesIn } from "../times/times";
import { withoutAsides } from "./asides";
import { classes } from "./classes";
import { withRole, withVerbs } from "./line-words";
import { ANYTHING, OPENING, TIME } from "./looked-for";
import { isWordCode, type Spelling, wordFrom } from "./spellings";
import { ADVERB, BE, DETERMINER, NONFINITE_BE, PARTICIPLE, PREPOSITION, SUBORDINATOR, TO } from "./words";

/**
 * What is read as one sentence: a sentence of a paragraph, or a lead-in with one of its bullets behind it. Tokens
 * have offsets in `text`; `placeOf` says where in which paragraph these are.
 */
export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Where the bullet begins in `text`; 0 where there is no lead-in. */
  readonly seam: number;
  readonly parts: readonly Part[];
  /** Bits of `looked-for.ts`: what stands somewhere in it. */
  readonly has: number;
}

export interface Part {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

/**
 * A word, a mark of punctuation, or a whole phrase that names an actor or a time: such a phrase behaves like one
 * noun, whatever verbs its words may be elsewhere ("the Planning and Monitoring Group").
 */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** In lower case, apostrophes straight; for an actor its head word. */
  readonly lower: string;
  readonly is: number;
  readonly lemma: string;
  readonly actor: ActorPhrase | null;
  readonly time: TimePhrase | null;
}

/** Builds the line of one or two parts; `bodies` are abbreviations that stand for a body in this document. */
export function lineOf(parts: readonly Part[], bodies: ReadonlySet<string>): Line {
  const tokens: Token[] = [];
  let text = "";
  let seam = 0;
  let has = 0;
  for (const part of parts) {
    if (text !== "") {
      text += " ";
      seam = text.length;
    }
    has |= tokenise(part, text.length - part.start, bodies, tokens);
    text += part.paragraph.text.slice(part.start, part.end);
  }
  const whole = withVerbs(withRole(tokens, text, seam), text);
  return { text, tokens: has & OPENING ? withoutAsides(whole, text) : whole, seam, parts, has };
}

/** "to be dip sampled", "was quality assured": between be and its participle such a word says how. */
function asManner(tokens: Token[]): void {
  const at = tokens.length - 1;
  const [be, word] = [at > 0 ? tokens[at - 1] : undefined, tokens[at]];
  if (!be || !word || !(be.is & (BE | NONFINITE_BE)) || !classes.manner.has(word.lower)) return;
  tokens[at] = { ...word, is: ADVERB };
}

/** Where an offset of the line's text stands. */
export function placeOf(line: Line, offset: number): { readonly part: number; readonly offset: number } {
  const own = line.parts.length - 1;
  if (own > 0 && offset < line.seam) return { part: 0, offset: offset + (line.parts[0]?.start ?? 0) };
  return { part: own, offset: offset - line.seam + (line.parts[own]?.start ?? 0) };
}

type Phrase = { readonly start: number; readonly end: number };

const firstFrom = (phrases: readonly Phrase[], start: number): number =>
  countBefore(phrases, (phrase) => phrase.start < start);

/** A longer stretch without a full stop is no sentence of prose; reading on would take ever more time. */
const MOST_TOKENS = 400;

/** Adds the tokens of a part to a line's; which words are among them that somebody looks for. */
function tokenise(part: Part, shift: number, bodies: ReadonlySet<string>, into: Token[]): number {
  const { paragraph, end: limit } = part;
  const { text } = paragraph;
  const actors = actorsIn(paragraph);
  const times = timesIn(paragraph);
  let i = part.start;
  let actorAt = firstFrom(actors, i);
  let timeAt = firstFrom(times, i);
  // Where the next phrases begin; most words are in front of them.
  let nextActor = startOf(actors, actorAt);
  let nextTime = startOf(times, timeAt);
  const most = into.length + MOST_TOKENS;
  let has = 0;
  while (i < limit && into.length < most) {
    const code = text.charCodeAt(i);
    if (code === 32 || code === 9 || code === 10 || code === 160) {
      i++;
      continue;
    }
    // What begins in front of here a longer phrase has covered.
    while (nextActor < i) nextActor = startOf(actors, ++actorAt);
    while (nextTime < i) nextTime = startOf(times, ++timeAt);
    const actor = nextActor === i ? actors[actorAt] : undefined;
    if (actor && actor.end <= limit) {
      into.push(phraseToken(i + shift, actor.end + shift, actor.head.toLowerCase(), actor, null));
      i = actor.end;
      continue;
    }
    const time = nextTime === i ? times[timeAt] : undefined;
    // "annual" in "the annual report" is an adjective like others, but its time counts.
    if (time && time.end <= limit) {
      const from = pastVerbs(text, time, shift, into);
      has |= from > i ? ANYTHING : TIME;
      into.push(phraseToken(from + shift, time.end + shift, "", null, time));
      i = time.end;
      continue;
    }
    const word = wordFrom(text, i, limit);
    const end = i + word.length;
    has |= word.has;
    if (word.capital && bodies.has(word.raw))
      into.push(phraseToken(i + shift, end + shift, word.lower, bodyPhrase(i, end, word.raw), null));
    else {
      const token = wordToken(i + shift, end + shift, word);
      if (token.is & PARTICIPLE) asManner(into);
      into.push(token);
    }
    i = end;
  }
  return has;
}

const NOWHERE = 0x3fffffff;

const startOf = (phrases: readonly Phrase[], at: number): number => phrases[at]?.start ?? NOWHERE;

/** "scheduled for May": the verb in front of a time stays a verb. Where the time itself begins. */
function pastVerbs(text: string, time: TimePhrase, shift: number, into: Token[]): number {
  let i = time.start;
  for (;;) {
    const word = wordFrom(text, i, time.end);
    const end = i + word.length;
    const verb =
      (word.is & (PARTICIPLE | NONFINITE_BE | TO)) !== 0 || word.lower === "awaiting" || word.lower === "due";
    if (!verb || end >= time.end || (word.is & TO && !/^\s+be\b/.test(text.slice(end, end + 4)))) return i;
    into.push(wordToken(i + shift, end + shift, word));
    i = end;
    while (i < time.end && !isWordCode(text.charCodeAt(i))) i++;
  }
}

function bodyPhrase(start: number, end: number, head: string): ActorPhrase {
  return { start, end, head, kind: "body" };
}

function wordToken(start: number, end: number, { lower, is, lemma }: Spelling): Token {
  return { start, end, lower, is, lemma, actor: null, time: null };
}

function phraseToken(
  start: number,
  end: number,
  lower: string,
  actor: ActorPhrase | null,
  time: TimePhrase | null,
): Token {
  return { start, end, lower, is: 0, lemma: "", actor, time };
}

/** Whether a token can be the head of a noun phrase in front of a verb. */
export function isNoun(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.actor || token.time || token.lower === "\u201c\u201d" || token.lower === "%") return true;
  return isWordCode(token.lower.charCodeAt(0)) && (token.is & DETERMINER) === 0;
}

/** The same of a word that stands for a thing: no time, and nothing that may as well open what comes next. */
export const isThing = (token: Token | undefined): boolean =>
  token !== undefined && !token.time && (token.is & (PREPOSITION | SUBORDINATOR)) === 0 && isNoun(token);
