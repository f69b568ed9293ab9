import { capitalised } from "../../model/capitalised";
import type { ActorPhrase } from "./actors";
import duties from "./duties.json";

/** How far a clause is read in front of or behind an actor; keeps the work linear in a paragraph without stops. */
const REACH = 240;

export const either = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[-]/g, "[-‑]?").replace(/ /g, "\\s+"))
    .join("|");

export const before = (text: string, at: number, reach = REACH) => text.slice(Math.max(0, at - reach), at);
/** An expression that looks for words right in front of an actor needs no more of the text than this. */
export const NEAR = 60;
const behind = (text: string, at: number) => text.slice(at, at + REACH);

const BRACKET = String.raw`(?:\s*[([][^)\]]{0,80}[)\]])?`;
const CHAIN = new RegExp(
  String.raw`^${BRACKET}(?:\s*[,/]\s*|\s*,?\s*(?:and|or|&|as well as|along with|together with|with)(?:,[^,.;:]{2,40},)?\s+(?:the\s+|its\s+)?(?:both\s+)?)$`,
  "i",
);

/** Whether the actor behind `index` is one of the same list: "X, Y and the Z". */
export function joinsNext(text: string, actors: readonly ActorPhrase[], index: number): boolean {
  const left = actors[index];
  const right = actors[index + 1];
  if (!left || !right || right.start - left.end > 110) return false;
  return CHAIN.test(text.slice(left.end, right.start));
}

const ADVERB = String.raw`(?:\s+(?:both|each|all|jointly|together|collectively|urgently|now|also|therefore|continue|always|\w+ly))?`;
const INSET = String.raw`(?:\s*,[^,.;:]{1,150},|\s*[–-]\s[^–.;:]{1,120}\s[–-]|\s+(?:via|through|in partnership with|in conjunction with|together with|working with|working|as part of|alongside|of(?!\s+(?:the\s+)?(?:public|family))|with|in(?!\s+order)|within|at|across|for|on behalf of|who|that|which|involved|supported by)\s[^,.;:]{1,140}?(?:,[^,.;:]{1,150},)?|\s+and\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,4})?`;
const DUTY = String.raw`(?:should|shall|must|will|ought\s+to|needs?\s+(?:to|an?|better|clearer)|ha(?:s|ve)\s+to|(?:is|are)\s+(?:to|responsible|required|asked|requested|recommended|invited|urged|advised|expected|reminded|encouraged|tasked|directed)\b)`;
const STRONG = new RegExp(
  String.raw`^${BRACKET}${ADVERB}${INSET}${ADVERB}\s+${DUTY}(?:\s+(?:also|both|all|each|\w+ly))*(?:\s+be\s+(?:\w+ly\s+)?([\w-]+))?`,
  "i",
);
const TO = new RegExp(
  String.raw`^${BRACKET}${ADVERB}${INSET}\s+to\s+(?:also\s+|both\s+|\w+ly\s+)*([a-z-]+)(?:\s+([a-z-]+))?`,
  "i",
);
const PLAINLY = new RegExp(String.raw`^${BRACKET}${ADVERB}\s+(?:${either(duties.plainly.words)})\s`, "");
const BY_SOMEBODY = /^\s+by\s+(?:the\s+)?[A-Z]/;
/** "make sure that mental health and housing services ask": what is ensured of somebody else. */
const ENSURED = /\b(?:ensures?|sure|assured?|assurances?)\s+that\s+[^.;:,]{2,60}\band\s+(?:the\s+)?$/i;
const IMPERFECT = new Set(duties.imperfect.words);
const PARTICIPLE = /(?:ed|en|n|t|ade|one|aid|old|eld|und|ard)$/;

/** "GPs should be invited to each meeting": the duty is that of whoever invites. */
const GUESTS =
  /\bbe\s+(?:\w+ly\s+)?invited\s+to\s+(?:the|an?|all|every|each|any|these|this|attend|join|take\s+part|participate|be)\b/i;
/** Behind "recommended that" any verb is a duty: "that the Trust replaces its form". */
const ANY_VERB = new RegExp(
  String.raw`^${BRACKET}\s+(?!(?:of|for|in|on|at|by|to|with|within|from|and|or|who|which|that|whose|is|are|was|were|has|have|had)\b)[a-z]`,
);

/** Whether any verb may follow the actor. */
export const anyVerbFollows = (text: string, actor: ActorPhrase): boolean =>
  ANY_VERB.test(behindName(text, actor));

/** "Garrow Council, Housing Directorate, to visit": a name with a comma in it has one behind it too. */
const behindName = (text: string, { start, end }: ActorPhrase): string =>
  behind(text, end).replace(text.slice(start, end).includes(",") ? /^,/ : /^$/, "");

/** Whether a duty follows the subject that goes from `head` to `tail`, and is its own to do. */
export function dutyFollows(text: string, head: ActorPhrase, tail: ActorPhrase): boolean {
  // "X, together with Y, should", "X, with Y as commissioner, should"
  const rest = behindName(text, tail).replace(
    head === tail ? /^$/ : /^(?:\s+as\s+[a-z][^,.;:]{2,40})?\s*,(?=\s+(?:should|must|shall|will|to)\b)/,
    "",
  );
  const left = before(text, head.start, 120);
  if (
    /\bthat\s+$/i.test(left.slice(-8)) &&
    (RECOMMENDED.test(left) || THAT_FIRST.test(left)) &&
    ANY_VERB.test(rest)
  ) {
    return true;
  }
  const strong = STRONG.exec(rest);
  if (strong) {
    if (GUESTS.test(strong.input.slice(0, strong[0].length + 24))) return false;
    const passive = strong[1]?.toLowerCase();
    // "Schools should be supported by X to …", "are reminded by X": it is for X to act
    if (strong[0].endsWith("ed") && BY_SOMEBODY.test(rest.slice(strong[0].length))) return false;
    // "GPs should be invited": they are acted on, unless they are asked to do something
    return passive === undefined || IMPERFECT.has(passive) || !PARTICIPLE.test(passive);
  }
  const to = TO.exec(rest);
  if (to) {
    const verb = to[1] ?? "";
    if (verb === "the" || verb === "a" || verb === "be") return IMPERFECT.has(to[2] ?? "");
    return true;
  }
  return PLAINLY.test(rest) && !ENSURED.test(left);
}

const QUESTION = new RegExp(
  String.raw`(?:^|[.?!:\n•–-]\s*)(?:${duties.asking.words.map(capitalised).join("|")}|How (?:${either(duties.asking.words)})|What (?:would|will|can|might|could|has|have)(?: tell)?)\s+(?:the\s+)?$`,
);

/** "Is the Board content with …?": a review that asks questions puts them to whom they name first. */
export function isQuestioned(text: string, head: ActorPhrase): boolean {
  if (!text.includes("?")) return false;
  const left = before(text, head.start, NEAR);
  return left.length < NEAR && QUESTION.test(left);
}

const OPENS_LABEL = new RegExp(
  String.raw`(?:^|[.;)\]\n\t(\[–-])\s*(?:${either(duties.labels.words)})\s*[:–-]\s*$`,
  "i",
);
/** "… is agreed. (Marlshire Council, Marlshire Police)" */
const BEHIND_STOP = /[.;]\s*[([]\s*(?:the\s+)?(?:[^()[\]:.]{2,80}(?:[;,]|\sand)\s*)?$/i;
const ENDS_TEXT = /^\s*(?:(?:[;,]|\sand\s)[^()[\]:.]{2,80})?[)\]]\s*\.?\s*$/;
/** "(Action: Marlshire Council)": but "Action: the Council will …" is what it does. */
const ACTION_LABEL = /[.;)\]\n\t([]\s*(?:for )?action\s*[:–-]\s*(?:the\s+)?(?:[^()[\]:.]{2,80}[;,]\s*)?$/i;
const LABEL_CLOSES = /^\s*(?:[)\]]|[;,][^()[\]:.]{2,80}[)\]]|[.)]?\s*$)/;
const LABEL_ONLY =
  /(?:^|\n)\s*(?:[-•*]\s*)?(?:(?:recommendation|rec|r|action|learning point|lesson)s?\s*[\w.]{0,5}\s*[:.)–-]*\s*)?(?:(?:for|to|recommendations? (?:for|to))\s+)?$/i;
/** "(Marlshire Council) The rota should be reviewed." */
const OPENS_BRACKET = /^\s*[([]\s*$/;
const OTHERS_LISTED = "[^()[\\]:.]{2,120}";
/** "Recommendation 3 (X; Y and Z)": each of them, whatever stands between. */
const IN_BRACKET = new RegExp(
  String.raw`(?:recommendation|rec|action|r)\s*\d{0,3}(?:\.\d+)*[a-z]?\s*[([]\s*(?:${OTHERS_LISTED};\s*)?(?:the\s+)?$`,
  "i",
);
const BRACKET_CLOSES = new RegExp(String.raw`^\s*(?:;${OTHERS_LISTED})?[)\]]`);

/** A colon, or nothing more in the paragraph: "Recommendation 3 – X and Y (Support)". */
const LABEL_ENDS = new RegExp(`^${BRACKET}\\s*(?::|[.)]?\\s*$)`);

/** "For X:", "X:", "Lead: X and Y", "Recommendation 1 (X)". */
export function isLabelled(text: string, head: ActorPhrase, tail: ActorPhrase): boolean {
  const left = before(text, head.start, NEAR);
  const right = behind(text, tail.end);
  if (IN_BRACKET.test(before(text, head.start)) && BRACKET_CLOSES.test(right)) return true;
  if (left.length < NEAR && OPENS_BRACKET.test(left) && /^\s*[)\]]/.test(right)) return true;
  if (OPENS_LABEL.test(left)) return true;
  if (ACTION_LABEL.test(left) && LABEL_CLOSES.test(right)) return true;
  if (BEHIND_STOP.test(left) && ENDS_TEXT.test(right)) return true;
  return left.length < NEAR && LABEL_ONLY.test(left) && LABEL_ENDS.test(right);
}

/** What may stand in front of a subject: nothing, a label, a clause that ends in a comma, "recommended that". */
const CLAUSE_BEGINS = /(?:^|[.;:!?)\]•*–—\n\t"“‘']|\d|(?:^|\s)-|\b[a-z]\))\s*$/;
const RECOMMENDED = new RegExp(
  String.raw`\b(?:${[...duties.recommended.words, ...duties.essential.words].join("|")})(?:\s+(?:by|to)(?:\s+[\w’']+){1,6}?)?\s*,?\s*that\s*$|\brecommendation\s+\S{1,9}\s+(?:was|is)\s+that\s*$|\b(?:${duties.essential.words.join("|")})\s+for\s+$`,
  "i",
);
const THAT_FIRST =
  /(?:^|[.;:•\n\t)]|\d)\s*(?:that|then|also|and|both|therefore|additionally|furthermore|further|in addition)\s*,?\s*$/i;
/** "For the Panel to consider …", "It is for the Panel to …", "It falls to the Panel to …" */
const FOR_FIRST =
  /(?:^|[.;:\n])\s*for\s+$|\bit\s+(?:is|remains|will\s+be|should\s+be|falls|fell)\s+(?:\w+ly\s+|now\s+|also\s+)?(?:for|up\s+to|down\s+to|to)\s+$/i;
/** "Midwifery and health visiting services must": the first of two subjects is no phrase of its own. */
const OTHER_SUBJECT =
  /(?:^|[.;:\n])\s*[A-Z][\w’'-]*(?: (?!(?:of|for|in|to|with|by|on|from|at|should|will|must|shall|that|is|are|has|have)\b)[\w’'-]+,?){0,5} and\s+(?:the\s+)?$/;
const SET_IN =
  /(?<=\bthat),\s+(?:when|where|if|once|in|on|at|for|as|whenever|wherever|before|after)\b[^,.;:]*,\s*(?:the\s+)?$/i;
const SECOND_CLAUSE = /[,;]\s*(?:and|but|so)?\s*$/;
const WHEN =
  /\b(?:where|when|if|which|who|whom|whose|once|until|while|whilst|because|as|than|unless|what|how)\s+[^,]{0,40}$/i;

/** Whether the actor can be the subject of a clause that the recommendation itself makes. */
export function isSubject(text: string, head: ActorPhrase): boolean {
  const left = before(text, head.start);
  return opensClause(left) || opensSecondClause(left);
}

function opensClause(left: string): boolean {
  const near = left.slice(-NEAR);
  if (CLAUSE_BEGINS.test(near.slice(-5)) || THAT_FIRST.test(near) || FOR_FIRST.test(near)) return true;
  if (/(?:that|for)\s+$/i.test(near.slice(-8))) return RECOMMENDED.test(left.slice(-120));
  if (ENDS_WITH_AND.test(near.slice(-12)) && OTHER_SUBJECT.test(left.slice(-120))) return true;
  // "ensure that, when a child is missing, staff consider …": the comma closes what was set in behind "that"
  const that = SET_IN.exec(left.slice(-160));
  if (that) return opensClause(`${left.slice(0, left.length - that[0].length)} `);
  if (SECOND_CLAUSE.test(near.slice(-8)))
    return !/\b(?:such as|including|e\.g\.?|between)\b[^.;:]{0,60}[,;]\s*$/.test(left.slice(-70));
  return false;
}

/** "… reviews its policy and the Trust should …": an actor behind "and" that ends no list. */
export function beginsAfterAnd(text: string, actor: ActorPhrase): boolean {
  return opensSecondClause(before(text, actor.start));
}

const ENDS_WITH_AND = /\band\s+(?:the\s+)?$/i;

function opensSecondClause(left: string): boolean {
  if (!ENDS_WITH_AND.test(left.slice(-12))) return false;
  const clause = clauseBeforeAnd(left);
  // only where the first clause already has its duty
  return (
    clause !== null &&
    /\b(?:should|shall|must|will)\b|^\W*(?:that|it is recommended)\b/i.test(clause) &&
    !WHEN.test(left)
  );
}

const SHORTEST_CLAUSE = 20;

/** The words that a last "and" joins to what follows, back to the nearest stop; null where they are too few. */
function clauseBeforeAnd(left: string): string | null {
  const words = left.trimEnd();
  if (words.length === left.length || !words.endsWith("and")) return null;
  const and = words.length - 3;
  let from = and;
  while (from > 0 && !".;:,".includes(left.charAt(from - 1))) from--;
  return and - from >= SHORTEST_CLAUSE && /\W/.test(left.charAt(and - 1)) ? left.slice(from) : null;
}

const BY = new RegExp(
  String.raw`\b(?:${either(duties.agents.words)})(?:\s+\w+ly)?\s+by\s+(?:both\s+|each of\s+)?$`,
  "i",
);
const DUE = /\b(?:should|must|shall|will|to|needs to|need to|is to|are to)\b[^.;]{0,200}$/i;

/** Of whom these are said, they do nothing by it. */
const NOT_DONE = "used|informed|accompanied|affected|caused|defined|understood|seen";
const AGAIN = String.raw`again|afresh|anew|together|in full|\w+ly|(?:each|every)\s+\w+|(?:once|twice)\s+an?\s+\w+`;
const BE_DONE_BY = new RegExp(
  String.raw`\b(?:should|must|shall|will|to)\s+(?:also\s+)?be\s+(?:\w+ly\s+)?(?!${NOT_DONE})[\w-]+(?:\s+(?:and|or)\s+\w+)?(?:\s+(?:${AGAIN}))?\s+by\s+$`,
  "i",
);

/** "There should be a review by X"; what was "provided by X" is only described. */
const THERE_BY =
  /\bthere\s+(?:should|must|shall|will|needs?\s+to)\s+be\s+[^.,;:]{3,50}(?<!ed|en|wn|\b(?:sent|held|made|run|kept|led|set|put|left|met|done|taught|brought|bought))\s+by\s+$/i;
/** "That nurses are reminded by X", "We recommend that the form be printed by X" */
const THAT_BY =
  /(?:^\W*|\brecommend(?:s|ed)?\s)that\s(?:(?!\b(?:which|who|that)\b)[^,.;:]){2,80}\b(?:is|are|be)\s+(?:\w+ed|written|drawn\s+up|given|set\s+up|made|held|led|sent|rewritten|undertaken|overseen)\s+by\s+$/i;
/** "A review, led by X, should …" */
const INSET_DUE = /^\s*,[^.;,]{0,60}\b(?:should|must|shall|will|needs?\s+to|(?:is|are)\s+to)\b/i;

/** "considered by a manager": whichever there is. */
const isAnyone = (text: string, { kind, start, end }: ActorPhrase): boolean =>
  (kind === "role" || kind === "class") && /^an? [^A-Z]*$/.test(text.slice(start, end));

/** "to be led by X", "should be undertaken by X". */
export function byAgent(text: string, head: ActorPhrase): boolean {
  const near = before(text, head.start, NEAR);
  if (!/\bby\s+(?:both\s+|each of\s+)?$/i.test(near.slice(-20)) || isAnyone(text, head)) return false;
  const inset = /,\s+(?:jointly\s+)?\w+\s+by\s+$/i.test(near) && INSET_DUE.test(behind(text, head.end));
  return (
    BE_DONE_BY.test(near) ||
    THAT_BY.test(before(text, head.start, 120)) ||
    (BY.test(near) && (inset || DUE.test(before(text, head.start)))) ||
    THERE_BY.test(before(text, head.start, 120))
  );
}
