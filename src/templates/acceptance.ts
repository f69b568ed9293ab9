import lists from "./vocabulary/acceptance.json";

const any = (...of: readonly { readonly words: readonly string[] }[]): string =>
  `(?:${of.flatMap(({ words }) => words).join("|")})`;

const ACCEPT = any(lists.verbs);
/** "accepts", "agreed": of a verb that ends in e, in the list or not. */
const IN_FORM = "e?[sd]?";
const HOW = any(lists.how);
const EXTENT = any(lists.extent);

/**
 * Whether words say no more than what became of a recommendation: "Accepted", "Not accepted", "Agreed in principle",
 * "Partially accepted by the Trust".
 */
export const isVerdict = (words: string): boolean => VERDICT.test(words.trim());

const VERDICT = new RegExp(
  String.raw`^(?:(?:not|${HOW}|now) )?${any(lists.verbs, lists.refusing)}e?d(?: (?:${EXTENT}|with ${any(lists.conditions)}s?|by .{2,40}))?\.?$`,
  "i",
);

/** The same of a cell under "Accepted?", where a word for a tick does as well: "Yes", "N", "Noted", "In part". */
export function saysWhetherAccepted(cell: string): boolean {
  const words = cell.replace(/^\W+|\W+$/g, "");
  return TICKED.test(words) || (isVerdict(words) && !TELLS_MORE.test(words));
}

/** "Agreed by the Trust and done in May 2024" answers, in whatever cell it stands. */
const TELLS_MORE = /\d| and (?!the )/i;

const TICKED = new RegExp(
  `^(?:${any(lists.tick)}|${HOW}|${EXTENT}|(?:(?:${HOW}|not) )?(?:noted|${ACCEPT})(?: ${EXTENT})?)$`,
  "i",
);

/** Whether words begin with somebody who accepts what was asked, or does not: "The Trust accepts this, and has begun". */
export function somebodyAccepts(words: string): boolean {
  const head = words.trimStart().slice(0, WITHIN);
  const verb = ACCEPTS.exec(head);
  if (!verb) return false;
  const who = head.slice(0, verb.index);
  return WHO.test(who) && !ASKS.test(who);
}

const WITHIN = 120;
const ACCEPTS = new RegExp(
  String.raw`\s(?:(?:${any(lists.how, lists.beside)} )?${ACCEPT}s?|(?:do|does|did|can)(?: ?not|n[’']t) ${ACCEPT}|(?:is|was|(?:has|have) been|can(?:not| not) be) (?:not |${HOW} )?${ACCEPT}e?d)(?=\s*${any(lists.accepted)})`,
);
/** "We", "The safeguarding partners", "Garrow Homes and the Council", "This recommendation" */
const WHO =
  /^(?:(?:We|I)(?: (?:all|both|do|fully))?|(?:The|Our|Both|All|Each|This|Your) [^.;:,]+|(?:[A-Z][\w’'&-]*|and|of|the|for|in|&)(?: (?:[A-Z][\w’'&-]*|and|of|the|for|in|&)){0,9})$/;
/** "The Board should say whether it accepts this" asks. */
const ASKS = /\b(?:should|must|to|that|whether|if|when|where|until|once)\b/;

/** Whether a paragraph of an answer begins with words by which a board accepts, behind "Response" or not. */
export const beginsAccepting = (text: string): boolean => SIGNS.test(text) && BEGINS.test(text);

/** What nearly no other paragraph has. */
const SIGNS = /[Aa]ccept|ACCEPT|[Aa]gree|AGREE|[Ss]upport|[Rr]eject|[Dd]eclin/;
const BEGINS = new RegExp(
  String.raw`^\W*(?:response\W+)?(?:${lists.opening.map(({ words }) => words).join("|")})(?!\w)`,
  "i",
);

/**
 * Whether an answer accepts, or notes, and says nothing else, behind a label or not: "Response: The Trust accepts this in
 * full and notes the finding."
 */
export function onlyAccepts(answer: string): boolean {
  if (answer.length > LONGEST) return false;
  const sentences = answer
    .replace(LABEL, "")
    .split(/[.;\n]/)
    .filter((each) => each.trim() !== "");
  return sentences.length > 0 && sentences.every((each) => ONLY.test(each));
}

const LONGEST = 140;
const LABEL = /^\s*[\p{L}’' ]{1,40}: ?/u;
const SAID = `${any(lists.verbs, lists.noting)}${IN_FORM}`;
const ONLY = new RegExp(
  String.raw`^\s*(?:(?:(?:we|the|this|these|both|all)(?: \S+){0,6}? )?(?:is |are |has been |have been |have |has )?)?(?:${any(lists.how, lists.beside)} )*${SAID}(?: (?:${any(lists.inTheSentence, lists.extent, lists.how)}|${SAID}))*\s*$`,
  "i",
);
