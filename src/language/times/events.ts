import words from "./events.json";
import { functionWords, has, setOf, unitOf, word } from "./lexicon";
import { isNumber, isWord, symbolAt, type Tokens } from "./scan";

const openers = setOf(words.openers);
const done = setOf(words.done);
const alone = setOf(words.alone);
const aloneIf = setOf(words.aloneIf);
const verbs = setOf(words.verbs);
const copulas = setOf(words.copulas);
const past = setOf(words.past);
const givenOut = setOf(words.givenOut);
export const generalHeads = setOf(words.generalHeads);
const prepositions = setOf(words.prepositions);
const [
  ON,
  BEDDED,
  AS,
  SOON,
  IF,
  IN,
  PLACE,
  PROGRESS,
  UP,
  OFF,
  OUT,
  NOT,
  TIME,
  SUCH,
  THE,
  ONCE,
  TO,
  BEFORE,
  IT,
  IS,
  THERE,
] = [
  word("on"),
  word("bedded"),
  word("as"),
  word("soon"),
  word("if"),
  word("in"),
  word("place"),
  word("progress"),
  word("up"),
  word("off"),
  word("out"),
  word("not"),
  word("time"),
  word("such"),
  word("the"),
  word("once"),
  word("to"),
  word("before"),
  word("it"),
  word("is"),
  word("there"),
];

export const eventBegins = (symbol: number): boolean => has(openers, symbol);

/** A clause is looked at no further than this: it keeps the work linear, and longer ones are no deadline. */
const CLAUSE_WORDS = 14;

/**
 * The index behind a clause that makes a promise wait for something still to come: "once ratified", "when the
 * policy is agreed", "as soon as the system goes live", "after the inquest concludes". Null for the condition of a
 * general rule: "once a child is referred", "when required", "after the family moves".
 */
export function eventClauseAt(tokens: Tokens, at: number): number | null {
  const opener = symbolAt(tokens, at);
  if (!has(openers, opener)) return null;
  // "once a month and is written up"
  if (opener === ONCE && has(rhythmic, symbolAt(tokens, at + 1)) && unitOf(symbolAt(tokens, at + 2)) !== null)
    return null;
  // "before it is published": "before they are closed" and "before a child is placed" tell a rule.
  if (opener === BEFORE) {
    const isOurs = symbolAt(tokens, at + 1) === IT && symbolAt(tokens, at + 2) === IS;
    return isOurs ? participleAt(tokens, skipAdverbs(tokens, at + 3), givenOut) : null;
  }
  let next = at + 1;
  if (opener === AS) {
    if (symbolAt(tokens, at + 1) !== SOON || symbolAt(tokens, at + 2) !== AS) return null;
    next = at + 3;
  }
  if (symbolAt(tokens, next) === SUCH && symbolAt(tokens, next + 1) === TIME)
    next += symbolAt(tokens, next + 2) === AS ? 3 : 2;
  const short = participleAt(tokens, skipAdverbs(tokens, next), opener === IF ? aloneIf : alone);
  if (short !== null) return short;
  // "if there is enough interest"
  if (opener === IF && symbolAt(tokens, next) === THERE)
    return symbolAt(tokens, next + 1) === IS && has(plenty, symbolAt(tokens, next + 2)) ? next + 4 : null;
  // "if it is satisfied", "if they are content"
  if (opener === IF && has(reviewers, symbolAt(tokens, next)) && has(copulas, symbolAt(tokens, next + 1)))
    return participleAt(tokens, skipAdverbs(tokens, next + 2), content);
  // "if funding is agreed"; what else may come is a rule's condition.
  if (opener === IF) return has(hoped, symbolAt(tokens, next)) ? clauseAt(tokens, next, false) : null;
  return clauseAt(tokens, next, opener === ONCE || opener === AS);
}

function clauseAt(tokens: Tokens, from: number, loose: boolean): number | null {
  let head = 0;
  let headFixed = false;
  for (let i = from; i < from + CLAUSE_WORDS; i++) {
    const symbol = symbolAt(tokens, i);
    if (
      !isWord(symbol) &&
      symbol !== 39 &&
      symbol !== 45 &&
      symbol !== 47 &&
      symbol !== 34 &&
      symbol !== 38 &&
      !isNumber(symbol)
    )
      return null;
    if (has(past, symbol)) return null;
    // "once HR system in place"
    if (loose && symbol === IN && head !== 0 && symbolAt(tokens, i + 1) === PLACE) return i + 2;
    if (i > from && (has(copulas, symbol) || has(verbs, symbol))) {
      // "when this is amended", "once these are restored"
      if (head === 0 && i === from + 1 && has(pointing, symbolAt(tokens, from)))
        head = symbolAt(tokens, from);
      if (head === 0 || has(generalHeads, head)) return null;
      if (has(verbs, symbol) && !has(copulas, symbol)) return i + 1;
      return predicateAt(tokens, i, loose);
    }
    if (has(prepositions, symbol)) headFixed ||= i > from;
    else if (!headFixed && isWord(symbol)) head = symbol;
  }
  return null;
}

/** Behind "is agreed", "has been fully implemented", "are in place", "goes live", "is up and running". */
function predicateAt(tokens: Tokens, at: number, loose: boolean): number | null {
  let next = at + 1;
  if (symbolAt(tokens, next) === NOT) return null;
  while (has(copulas, symbolAt(tokens, next))) next++;
  next = skipAdverbs(tokens, next);
  const end = participleAt(tokens, next, done);
  if (end !== null) return end;
  if (symbolAt(tokens, next) === UP) return next + 1;
  if (
    has(arriving, symbolAt(tokens, at)) &&
    symbolAt(tokens, next) === IN &&
    !isWord(symbolAt(tokens, next + 1))
  )
    return next + 1;
  // "comes to an end"
  const ends = has(arriving, symbolAt(tokens, at)) && symbolAt(tokens, next) === TO;
  if (ends && has(rhythmic, symbolAt(tokens, next + 1)) && has(endings, symbolAt(tokens, next + 2)))
    return next + 3;
  // "comes on stream", "comes into use"
  if (has(arriving, symbolAt(tokens, at)) && has(arrivals, symbolAt(tokens, next + 1))) return next + 2;
  // Behind "once" any step will do: "once the posts are filled".
  return loose && /ed$/i.test(wordText(tokens, next)) ? next + 1 : null;
}

function participleAt(tokens: Tokens, at: number, set: Uint8Array): number | null {
  const symbol = symbolAt(tokens, at);
  if (!has(set, symbol)) return null;
  if (symbol === IN) {
    const next = symbolAt(tokens, at + 1);
    return has(places, next) ? at + 2 : next === THE && symbolAt(tokens, at + 2) === PLACE ? at + 3 : null;
  }
  const next = symbolAt(tokens, at + 1);
  if (next === PROGRESS) return null;
  return next === OFF || next === OUT || next === UP || next === ON || (next === IN && symbol === BEDDED)
    ? at + 2
    : at + 1;
}

function skipAdverbs(tokens: Tokens, at: number): number {
  let next = at;
  while (next < at + 2 && isWord(symbolAt(tokens, next)) && isAdverb(tokens, next)) next++;
  return next;
}

function isAdverb(tokens: Tokens, at: number): boolean {
  const symbol = symbolAt(tokens, at);
  return has(adverbs, symbol) || (!has(functionWords, symbol) && /ly$/i.test(wordText(tokens, at)));
}

const rhythmic = setOf(["a", "an", "each", "every", "per"]);
const pointing = setOf(["that", "this", "these"]);
const arriving = setOf(["comes", "come", "goes", "go"]);
const endings = setOf(["end", "close", "conclusion"]);
const arrivals = setOf(["stream", "line", "use", "force", "operation", "effect"]);
const hoped = setOf(["funding", "approval", "agreement", "resources", "money", "capacity"]);
const reviewers = setOf(["it", "they", "we"]);
const content = setOf(words.content);
const plenty = setOf(["enough", "sufficient"]);
const places = setOf(["place", "post", "force", "use", "operation"]);
const adverbs = setOf(["all", "both", "now", "it", "this", "also", "then", "next"]);

function wordText(tokens: Tokens, at: number): string {
  return tokens.text.slice(tokens.starts[at], tokens.ends[at]);
}
