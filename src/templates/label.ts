import { MONTH_BEGINNINGS } from "../model/dates";
import { isVerdict } from "./acceptance";
import { inFirstPerson } from "./first-person";
import { ANSWERING, type LabelKind, labelKey, type Vocabulary } from "./vocabulary";

/** A label such as "Action taken:", "LSCB View" or "Lead agency – Police". */
export interface Label {
  readonly kind: LabelKind;
  /** UTF-16 offsets in the paragraph: where it begins and ends, its punctuation included. */
  readonly start: number;
  readonly end: number;
  /** Where words that run in behind it begin; the text's length where there are none. */
  readonly rest: number;
  /** Its words as vocabulary/labels.json spells them. */
  readonly key: string;
  /** Whether it is nothing but an agency's name, which may as well begin a recommendation. */
  readonly named: boolean;
  /** Whether its words are a usual label but for a body's name. */
  readonly exact: boolean;
  /** Whether it is too common a word to be a label but by its looks or its place. */
  readonly weak: boolean;
}

/** A label is a few words; nothing longer is looked up. */
const LONGEST = 90;
const DATED_TAIL = new RegExp(
  String.raw`\s(?:(?:as )?(?:at|of|to|on|in|for)\s)?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:(?:${MONTH_BEGINNINGS})[a-z]*|spring|summer|autumn|winter)?\s?(?:(?:19|20)\d\d)(?:\/\d\d)?$`,
);
/** "Action 1.2", which comes here without its stop. */
const NUMBERED_TAIL = /(?<=[a-z]) (?:no )?\d{1,3}[a-z]?$/;
const OF_RESPONSE = /^(?:[^\s]+ ){0,7}(?:responses?|reply)$/;
/** What no name of a body contains: a sentence that happens to end in "response". */
const SENTENCE =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|should|this|that|to|in|on|by|with|there|it)\b/;
const BY_WHOM =
  /^(responses?|reply|updates?|progress|actions? taken|comments?|actions?|feedback|assurance|position|opinion|views?|statement) (?:from|by|of|for|on behalf of|provided by|received from) ((?:the |our |all |each )?.{2,70})$/;
const DATED_STOP = /^[A-Z][^.:;!?\n]{3,70}? (?:19|20)\d\d(?=\.\s+[A-Z“‘"'])/;
const CENTURIES = [" 19", " 20"];
const DATE_ALONE = /^(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:[A-Z][a-z]{2,8}\.?\s+)?(?:19|20)\d\d\s*$/;
const NAME_ALONE =
  /^(?:[A-Z][\w’'&/-]*|and|of|the|for|&|social|care|services?)(?:[ ,/]+(?:[A-Z][\w’'&/-]*|and|of|the|for|&|social|care|services?)){0,8}\s*$/;

/** Reads a label at an offset; null where the words there are none. */
export function readLabel(
  text: string,
  start: number,
  headingLike: boolean,
  vocabulary: Vocabulary,
): Label | null {
  const head = text.slice(start, start + LONGEST + 1);
  if (!/^[A-Z‘“"'(]/.test(head)) return null;
  const colon = colonIn(head);
  if (colon > 0) {
    const found = meaningOf(head.slice(0, colon), vocabulary);
    if (found) return labelAt(text, start, start + colon + 1, found, false);
    if (isName(head.slice(0, colon), vocabulary)) {
      const label = labelAt(
        text,
        start,
        start + colon + 1,
        { kind: "response", weak: false, exact: false },
        false,
      );
      return { ...label, named: true };
    }
  }
  const line =
    head.includes("\t") || head.includes("\n") ? /^[^\t\n]{2,60}?(?= *[\t\n])/.exec(head)?.[0] : undefined;
  if (line !== undefined) {
    const found = meaningOf(line, vocabulary);
    if (found) return labelAt(text, start, start + line.length, found, false);
  }
  // "Update, November 2022. The rota …": of when the words behind it are.
  const dated = CENTURIES.some((years) => head.includes(years)) ? DATED_STOP.exec(head)?.[0] : undefined;
  if (dated !== undefined) {
    const found = meaningOf(dated.replace(",", ""), vocabulary);
    // "Completed in March 2019. Six have answered.": how far it has come is told, not labelled.
    const label =
      found && found.kind !== "status" ? labelAt(text, start, start + dated.length + 1, found, false) : null;
    if (label) return { ...label, rest: label.end + (/^\s*/.exec(text.slice(label.end))?.[0].length ?? 0) };
  }
  const dash = head.search(/\s[–—-]\s/);
  if (dash > 0 && dash < 60) {
    const found = meaningOf(head.slice(0, dash), vocabulary);
    if (found && (found.exact || headingLike)) {
      const label = labelAt(text, start, start + dash + 2, found, !headingLike);
      // "Agency response – Police" says whose it is, "Update – May 2024" of when; what they say comes next.
      const behind = text.slice(label.rest);
      const whose = (found.kind === "response" && NAME_ALONE.test(behind)) || DATE_ALONE.test(behind);
      return whose ? { ...label, end: text.trimEnd().length, rest: text.length } : label;
    }
  }
  if (text.length - start > 2 * LONGEST) return null;
  const whole = text.slice(start).trimEnd();
  if (whole.length > LONGEST || /[.;,]$/.test(whole)) return null;
  const found = meaningOf(whole, vocabulary);
  return found && labelAt(text, start, start + whole.length, found, !headingLike);
}

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
    const colon = text.slice(from, Math.min(to, from + LONGEST)).indexOf(":");
    const kind = colon > 0 ? meaningOf(text.slice(from, from + colon), vocabulary)?.kind : undefined;
    const start = from + colon + 1 + (/^\s*/.exec(text.slice(from + colon + 1, to))?.[0].length ?? 0);
    const end = from + text.slice(from, to).trimEnd().length;
    if ((kind === "lead" || kind === "due") && end > start) facts.push({ kind, start, end });
    if (separator) from = to + separator[0].length;
  }
  return facts;
}

/** What a cell is as a label of its row. */
export type CellKey = LabelKind | "unit" | "ref";

/** What a cell's words say as a label of its row: a unit or a finding without its number, a reference, a label. */
export function keyOfCell(words: string, vocabulary: Vocabulary): CellKey | null {
  const column = vocabulary.columns.get(labelKey(words));
  if (column === "ref") return "ref";
  if (column === "recommendation" || column === "unit" || column === "finding") return "unit";
  return meaningOfCell(words, vocabulary) ?? answerOfSomebody(words, vocabulary);
}

/** "Response: Children's Services", "Update – the Board", "Reply (Law Officers)", in a row of each one's own. */
function answerOfSomebody(words: string, vocabulary: Vocabulary): LabelKind | null {
  const [, label = "", name = ""] = AND_WHOSE.exec(words.trim()) ?? [];
  const kind = vocabulary.labels.get(labelKey(label));
  if (!kind || !ANSWERING.has(kind) || isVerdict(name)) return null;
  return hasBodyNoun(name, vocabulary) || NAME_OF_TWO.test(name) ? kind : null;
}

const AND_WHOSE = /^([A-Z][^:–(]{2,40}?)\s*[:–(]\s*((?:the )?[A-Z][^.;:?]{2,70}?)\)?$/;
const NAME_OF_TWO = /^(?:the )?[A-Z][\w’'-]+ (?:(?:and|of|for|the) )*[A-Z]/;

/** What a cell or a heading of a column says as a label, whatever its looks. */
export function meaningOfCell(text: string, vocabulary: Vocabulary): LabelKind | null {
  return text.length > LONGEST ? null : (meaningOf(text, vocabulary)?.kind ?? null);
}

/** Whether words name a body: "Northmere Police", "The Partnership", "Children's Social Care and Health". */
export const isName = (words: string, vocabulary: Vocabulary): boolean =>
  words.length <= 80 && NAME_ALONE.test(words) && hasBodyNoun(words, vocabulary);

/** Whether one of the words is such as the names of bodies end in or hold. */
export const hasBodyNoun = (words: string, { bodyNouns }: Vocabulary): boolean =>
  words
    .toLowerCase()
    .split(/[^a-z’']+/)
    .some((word) => bodyNouns.has(word));

function colonIn(head: string): number {
  for (let at = head.indexOf(":"); at >= 0; at = head.indexOf(":", at + 1))
    if (!(/\d/.test(head.charAt(at - 1)) && /\d/.test(head.charAt(at + 1)))) return at;
  return -1;
}

interface Meaning {
  readonly kind: LabelKind;
  readonly weak: boolean;
  /** Whether the words are a usual label as they stand, without a name in front or behind. */
  readonly exact: boolean;
}

function labelAt(text: string, start: number, end: number, found: Meaning, bare: boolean): Label {
  const gap = /^[\s:–—-]*/.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  const key = labelKey(text.slice(start, end));
  const { kind, exact } = found;
  return { kind, start, end, rest: end + gap, key, named: false, exact, weak: bare && found.weak };
}

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

function meaningOf(words: string, vocabulary: Vocabulary): Meaning | null {
  const key = labelKey(words);
  if (key === "" || key.length > LONGEST) return null;
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
