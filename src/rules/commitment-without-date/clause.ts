import places from "./places.json";

/** A stretch of a paragraph's text. UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a date belongs in a sentence, and the words that lead to it there. */
export interface DatePlace {
  readonly at: number;
  /**
   * "by", with a comma where it could be read with the last words alone ("the teams that are trained, by …");
   * ", to be completed by" where the work is under way already.
   */
  readonly lead: " by " | ", by " | ", to be completed by " | ", to be reviewed by ";
}

const anyOf = ({ words }: { readonly words: readonly string[] }): string => `(?:${words.join("|")})`;
const DUTY = new RegExp(String.raw`\b${anyOf(places.duty)}(?![\w’'-])`, "gi");
const UNDER_WAY = new RegExp(String.raw`\b${anyOf(places.underWay)}\b`, "i");
const CONTINUING = new RegExp(
  String.raw`\b(?:will|shall|to)(?: (?:also|then|therefore))? ${anyOf(places.continuing)}\b|^\W*(?:[Cc]ontinu(?:e|ing)|[Mm]aintain(?:ing)?)\b|\b(?:ongoing|on an ongoing basis|on a rolling \w+)\b`,
  "i",
);
/** "will ensure that": the date stands between the verb and what it is about. */
const BEFORE_THAT = new RegExp(
  String.raw`^ (?:(?:also|then|therefore|further|now) )?${anyOf(places.before)}(?= that\b)`,
  "i",
);
/** Clauses inside which a "by" at the end would be read, and an agent with one of its own. */
const SUBORDINATE = /\b(?:who|which|that|whether|when|if|how|where|what|by)\b/i;
const VAGUE_VERB = new RegExp(String.raw`^ (?:(?:also|then|now) )?${anyOf(places.vagueVerbs)}\b`, "i");
const CUT = new RegExp(
  String.raw`,? and (?:this|these|those|it|they|he|she|the (?:[\w’'-]+ ){1,5})(?: ?)(?:will|is|are|has|have|should)\b|, (?:${places.behindComma.words.join("|")})\b|,? (?:${places.behindSpace.words.join("|")})\b|;| [–—] `,
  "gi",
);
/** What closes a sentence or an item: a stop, a footnote's mark behind it, the "and" of the last item but one. */
const STOPS = ".!?…";
const POINTS = ";,:";
const CLOSERS = "”’\"')]";
const RAISED = "¹²³⁰ⁱ⁴⁵⁶⁷⁸⁹";
const LAST_BUT_ONE = /[;,] (?:and|or)$/;
const NOTE_MARK = /\[\^?\d{1,3}\]$/;
/** As long as the longest of the two. */
const LONGEST_CLOSING = 6;
/** Fewer words than this between the duty and a cut, and what is cut off is the promise itself. */
const FEWEST_WORDS = 3;
const ASIDE = /\([^()]*\)|“[^”]*”/g;

/**
 * The place of "by [date]" in a sentence that says nothing of when: before the words that only add to the promise,
 * else at its end, in front of the stop, a closing bracket or quotation mark, and a footnote's mark.
 */
export function placeOfDate(text: string, sentence: Stretch): DatePlace {
  const end = endOfWords(text, sentence);
  const duty = dutyIn(text, sentence.start, end);
  const from = duty?.end ?? sentence.start;
  const words = text.slice(from, end);
  // A sentence that is about what is being done says no "will": "by" would read as who does it.
  const underWay = duty === null ? UNDER_WAY.exec(text.slice(sentence.start, end)) : null;
  if (underWay) {
    const behind = sentence.start + underWay.index + underWay[0].length;
    return { at: cutAt(text, behind, end) ?? end, lead: ", to be completed by " };
  }
  if (CONTINUING.test(text.slice(duty?.start ?? sentence.start, end)))
    return { at: end, lead: ", to be reviewed by " };
  if (duty) {
    const that = BEFORE_THAT.exec(words);
    if (that) return { at: from + that[0].length, lead: " by " };
  }
  const at = cutAt(text, from, end, { isVague: duty !== null && VAGUE_VERB.test(words) }) ?? end;
  return { at, lead: SUBORDINATE.test(text.slice(from, at).replace(ASIDE, "")) ? ", by " : " by " };
}

/** The same for ", and no later than [date]" in a sentence that hangs on an event, which has to come before it. */
export function placeBehindEvent(text: string, sentence: Stretch, event: Stretch | null): number {
  const end = endOfWords(text, sentence);
  const duty = dutyIn(text, sentence.start, end);
  const from = duty?.end ?? sentence.start;
  const isBehind = event !== null && event.end > from && event.end <= end;
  return (isBehind ? cutAt(text, event.end, end, { fewest: 0 }) : cutAt(text, from, end)) ?? end;
}

/** Where the words of a sentence end, in front of what closes it. */
function endOfWords(text: string, { start, end }: Stretch): number {
  let to = end;
  for (;;) {
    const closing = closingIn(text, start, to);
    if (closing > 0) to -= closing;
    else if (text[to - 1] === ")" && isAllInBrackets(text.slice(start, to))) to--;
    else return to;
    if (to <= start) return end;
  }
}

/** The length of what closes the stretch; 0 where it ends with a word. It is asked from behind, where it must stand. */
function closingIn(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && CLOSERS.includes(text.charAt(at - 1))) at--;
  // “… by noon.”: the stop stands inside the quotation, and so does the date.
  if (at > start && at < end && STOPS.includes(text.charAt(at - 1))) return end - at + 1;
  const last = end > start ? text.charAt(end - 1) : "";
  if (last === "") return 0;
  if (STOPS.includes(last) || POINTS.includes(last)) return 1;
  if (last === "d" || last === "r" || last === "]") {
    const words = text.slice(Math.max(start, end - LONGEST_CLOSING), end);
    return (LAST_BUT_ONE.exec(words) ?? NOTE_MARK.exec(words))?.[0].length ?? 0;
  }
  at = end;
  while (at > start && RAISED.includes(text.charAt(at - 1))) at--;
  if (at === end) while (at > start && /\s/.test(text.charAt(at - 1))) at--;
  return end - at;
}

const isAllInBrackets = (words: string): boolean =>
  words.endsWith(")") && words.startsWith("(") && words.indexOf(")") === words.length - 1;

function dutyIn(text: string, start: number, end: number): Stretch | null {
  DUTY.lastIndex = start;
  const found = DUTY.exec(text);
  if (!found || found.index >= end) return null;
  return { start: found.index, end: found.index + found[0].length };
}

/** The first place outside brackets and quotations where words begin that only add to what is promised. */
function cutAt(
  text: string,
  from: number,
  end: number,
  { isVague = false, fewest = FEWEST_WORDS }: { readonly isVague?: boolean; readonly fewest?: number } = {},
): number | null {
  const words = text.slice(from, end);
  CUT.lastIndex = 0;
  for (let match = CUT.exec(words); match; match = CUT.exec(words)) {
    const { index, 0: cut } = match;
    const before = words.slice(0, index);
    if ((before.match(/\S+/g)?.length ?? 0) < fewest || isOpen(before)) continue;
    // "will work with schools to ensure …": what is to be ensured is what is promised.
    if (isVague && !/[,;–—]/.test(cut)) continue;
    // "the Police, who hold the data, to share it": the promise goes on behind the aside.
    if (
      /^, (?:who|which|whose|where|as|with|including|led|supported)\b/.test(cut) &&
      goesOn(words.slice(index + 2))
    )
      continue;
    return from + index;
  }
  return null;
}

const goesOn = (rest: string): boolean =>
  /, (?:to|and (?:will|to|then|ask|share|report|publish|train|review)|will|in|by|for|on|about)\b/.test(rest);

const isOpen = (words: string): boolean =>
  isLeftOpen(words, "(", ")") || isLeftOpen(words, "[", "]") || isLeftOpen(words, "“", "”");

const isLeftOpen = (words: string, opening: string, closing: string): boolean =>
  words.includes(opening) && count(words, opening) > count(words, closing);

function count(words: string, mark: string): number {
  let number = 0;
  for (let at = words.indexOf(mark); at >= 0; at = words.indexOf(mark, at + 1)) number++;
  return number;
}
