import { MONTH_BEGINNINGS } from "../model/dates";
import { inFirstPerson } from "./first-person";
import { ANSWERING, type LabelKind, labelKey, type Vocabulary } from "./vocabulary";

/** What words mean as a label. */
export interface Meaning {
  readonly kind: LabelKind;
  readonly weak: boolean;
  /** Whether the words are a usual label as they stand, without a name in front or behind. */
  readonly exact: boolean;
}

/** A label is a few words; nothing longer is looked up. */
export const LONGEST_LABEL = 90;

const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th)? )?`;
const MONTH_OR_SEASON = `(?:(?:${MONTH_BEGINNINGS})[a-z]*|spring|summer|autumn|winter)?`;
const YEAR = String.raw`(?:19|20)\d\d(?:\/\d\d)?`;
/** "Update as at 4 May 2024", "Progress 2023/24". */
const DATED_TAIL = new RegExp(
  String.raw`\s(?:(?:as )?(?:at|of|to|on|in|for)\s)?${DAY}${MONTH_OR_SEASON}\s?${YEAR}$`,
);
/** "Action 1.2", which comes here without its stop. */
const NUMBERED_TAIL = /(?<=[a-z]) (?:no )?\d{1,3}[a-z]?$/;
const OF_RESPONSE = /^(?:[^\s]+ ){0,7}(?:responses?|reply)$/;
/** What no name of a body contains: a sentence that happens to end in "response". */
const SENTENCE =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|should|this|that|to|in|on|by|with|there|it)\b/;
const ANSWER =
  "responses?|reply|updates?|progress|actions? taken|comments?|actions?|feedback|assurance|position|opinion|views?|statement";
const FROM = "from|by|of|for|on behalf of|provided by|received from";
/** "Update from Northmere Police", "Comments received from all partners". */
const BY_WHOM = new RegExp(`^(${ANSWER}) (?:${FROM}) (?:the |our |all |each )?.{2,70}$`);
/** "What are we doing about this?", "Rationale for recommendation". */
const ABOUT_TAIL =
  / (?:about (?:this|it|that|these|them)|(?:for|behind) (?:the |this |our )?(?:recommendation|finding))$/;

/** "Both councils (joint response)": whose answer it is, and that it is one. */
const WHAT_IT_IS = /^[A-Z][^():]{2,60} \(([a-z][a-z ]{3,30})\)\s*:?$/;

const JOINT = / (?:and|&) /;
const FACTS: ReadonlySet<LabelKind> = new Set(["lead", "due", "status"]);

/** "Outcome / impact", "Action taken/progress", "Owner and date": labels that would each do alone. */
function joinedLabels(words: string, vocabulary: Vocabulary): Meaning | null {
  const slash = words.includes("/");
  if (!slash && !JOINT.test(words)) return null;
  const kinds = words.split(slash ? "/" : JOINT).map((each) => vocabulary.labels.get(labelKey(each)));
  if (kinds.includes(undefined)) return null;
  // "Context and actions" is one part of an answer, and in the list of those.
  if (!slash && !kinds.every((each) => each !== undefined && FACTS.has(each))) return null;
  const kind = kinds.find((each) => each !== undefined && ANSWERING.has(each)) ?? kinds[0];
  return kind ? { kind, weak: false, exact: true } : null;
}

/** What words mean as a label; null where they are none. */
export function meaningOf(words: string, vocabulary: Vocabulary): Meaning | null {
  const key = labelKey(words);
  if (key === "" || key.length > LONGEST_LABEL) return null;
  const undated = key.replace(DATED_TAIL, "").replace(NUMBERED_TAIL, "").replace(ABOUT_TAIL, "");
  const exact = vocabulary.labels.get(key) ?? vocabulary.labels.get(undated);
  if (exact) return { kind: exact, weak: vocabulary.weak.has(key), exact: true };
  const ours = inFirstPerson(undated);
  const asked = vocabulary.labels.get(ours);
  if (asked) return { kind: asked, weak: false, exact: true };
  const question = vocabulary.questions.find((each) => each.words.test(ours));
  if (question) return question.kind && { kind: question.kind, weak: true, exact: true };
  const joined = joinedLabels(words, vocabulary);
  if (joined) return joined;
  const aside = WHAT_IT_IS.exec(words.trim())?.[1];
  const answer = aside === undefined ? null : withoutNames(aside, aside, vocabulary);
  if (answer && ANSWERING.has(answer.kind)) return { ...answer, exact: false };
  const own = withoutNames(undated, words, vocabulary);
  if (own) return own;
  if (OF_RESPONSE.test(undated) && !SENTENCE.test(undated))
    return { kind: "response", weak: false, exact: false };
  const by = BY_WHOM.exec(undated)?.[1];
  const named =
    / (?:from|by|of|for) (?:the |our |all |each )?[A-Z]/.test(words) &&
    !SENTENCE.test(undated.replace(/ by /, " "));
  const kind = by && named && vocabulary.labels.get(by);
  return kind ? { kind, weak: false, exact: false } : null;
}

const MOST_WORDS = 10;

/** "HSCB View" and "Our agreed actions" mean what "View" and "Actions" do. */
function withoutNames(key: string, words: string, vocabulary: Vocabulary): Meaning | null {
  if (!vocabulary.lastWords.has(key.slice(key.lastIndexOf(" ") + 1))) return null;
  const parts = key.split(" ");
  if (parts.length > MOST_WORDS) return null;
  const written = words
    .replace(/\([^)]*\)?/g, " ")
    .trim()
    .split(/\s+/);
  // In a line of capitals none of them stands for a name.
  const capitals = words === words.toUpperCase();
  let dropped = 0;
  let exact = true;
  while (dropped < parts.length - 1 && dropped < 7) {
    const two = `${parts[dropped]} ${parts[dropped + 1]}`;
    const word = parts[dropped] ?? "";
    if (dropped + 2 < parts.length && vocabulary.bodies.has(two)) dropped += 2;
    else if (vocabulary.bodies.has(word) || (!capitals && /^[A-Z]{2,}/.test(written[dropped] ?? "")))
      dropped += 1;
    else if (/^[A-Z]/.test(written[dropped] ?? "") || word === "and" || word === "of") {
      dropped += 1;
      exact = false;
    } else return null;
    const rest = parts.slice(dropped).join(" ");
    const kind = vocabulary.labels.get(rest);
    // "Garrow Voluntary Action" is a body, and no body's action.
    if (vocabulary.bodies.has(`${parts[dropped - 1]} ${rest}`)) return null;
    if (kind && (exact || ANSWERING.has(kind))) return { kind, weak: vocabulary.weak.has(rest), exact };
  }
  return null;
}
