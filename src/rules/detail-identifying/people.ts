import type { Paragraph } from "../../model/paragraph";
import { asksFor } from "../../model/signs";
import words from "./words.json";

/** A person's name in words that tell who it is. UTF-16 offsets of the name. */
export interface PersonHere {
  readonly kind: "relative" | "involved" | "practitioner";
  readonly start: number;
  readonly end: number;
}

const PART = "[A-Z][a-zà-ÿ]+(?:(?![’']s\\b)[’'-][A-Z]?[a-zà-ÿ]+)?";
const INITIAL = String.raw`[A-Z]\. ?(?:[A-Z]\. ?)?`;
/** Not the letter that a person or a place goes by, at the end of a sentence: "the care of Child T. Letters are sent". */
const CODED = String.raw`(?<!\b(?:Child|Children|Adult|Person|Sibling|Baby|Family|Case|School|Hospital|Mother|Father|Patient|Resident)[ \u00a0])`;
/** "Jo Lovell", "Amy Rose O’Lovell", "Mrs Lovell", "Dr Jo Lovell", "Dr A. Lovell", "J. Lovell". */
const NAME = new RegExp(
  String.raw`\b(?:(?:Mr|Mrs|Ms|Miss|Mx)\.? (?:${INITIAL}|[A-Z] |${PART} )?${PART}|Dr\.? (?:${INITIAL}|[A-Z] )?${PART}(?! ?[A-Z][a-z])|${CODED}${INITIAL}${PART}|(?:Dr\.? )?${PART}(?: ${PART})?[ \u00a0](?:(?:de|van|von) )?(?:Mc|Mac|O[’'])?${PART})`,
  "g",
);
/** "The Board" is nobody: "the" is a word of no name. */
const mayName = asksFor({ shapes: ["names"], words: ["mr", "mrs", "ms", "miss", "mx", "dr"] });

const anyCase = (list: readonly string[]): string =>
  list
    .join("|")
    .replace(/\bgp\b/g, "GP")
    .replace(/(?<![a-z])[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
const KIN = `(?:${anyCase([...words.kin, ...words.parties])})`;
const PARTY = `(?:${anyCase(words.parties)})`;
const ROLE = `(?:${anyCase(words.roles)})`;
const WHOSE = `(?:(?:[Hh]is|[Hh]er|[Tt]heir|the|a|who (?:is|was) (?:his|her|their|the)) (?:[a-z-]+ )?|[A-Z][A-Za-z0-9 ]{0,20}['’]s (?:[a-z-]+ )?)`;

/** "his mother, ", "Child X (", "the father is called ": what leads to a relative's name. */
const LED = String.raw`(?:['’]s (?:real |full )?name)?(?: (?:is|was))?(?:,? (?:who is |who was )?(?:called|named|known as))?(?:, |: | \(| [–-] | )(?:${PART} and )?$`;
const KIN_BEFORE = new RegExp(
  String.raw`\b(?:${KIN}|(?:Child|Adult|Young Person|Sibling|Baby) [A-Z0-9]{1,3})${LED}`,
);
const PARTY_BEFORE = new RegExp(String.raw`\b${PARTY}${LED}`);
const PARTY_BEHIND = new RegExp(String.raw`^(?:,| –| -| \() ?(?:the |a )?${PARTY}\b`);
/** The same without any doubt: for a name whose first part is not a usual first name. */
const THE_KIN_BEFORE = new RegExp(
  String.raw`(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he)|['’]s) (?:[a-z-]+ )?${KIN}(?<!s)${LED}|\b(?:Child|Adult|Young Person|Sibling|Baby) [A-Z0-9]{1,3} \($|\b[Tt]he (?:[a-z-]+ )?${KIN}s? of $|\b(?:real|full|birth|legal|given) name(?: is| was)?:? $`,
);
/** ", the child's aunt", " (mother)", ", aged 3", "'s grandfather" */
const THE_KIN_BEHIND = new RegExp(
  String.raw`^(?:(?:,| –| -) ?${WHOSE}${KIN}\b| \((?:${WHOSE})?${KIN}\b|,? \(?aged \d{1,2}\b|,? \(?born (?:on|in) (?:\d|[A-Z])|,? \(?[Dd]\.?[Oo]\.?[Bb]\b)`,
);
const KIN_BEHIND = new RegExp(String.raw`^(?:(?:,| –| -) ?${KIN}\b| \(\d{1,2}\)|,? age \d|['’]s ${KIN}\b)`);
const ROLE_BEFORE = new RegExp(String.raw`\b${ROLE}(?:,? |(?: [A-Za-z]+){1,4}, )$`);
const ROLE_BEHIND = new RegExp(
  String.raw`^(?:,| \(| –| -) ?(?:(?:the |a |our |his |her |their )?(?:[A-Za-z]+['’]s )?)(?:[A-Z][a-z]+ )?${ROLE}\b`,
);

/** "Sister ", "Det Sgt ": a title in front of a name; not "his sister ". */
const titleBefore = (titles: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<!\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|['’]s) )\b(?:${titles.join("|")})\.? $`);
const WORKING_TITLE = titleBefore(words.workingTitles);
const PUBLIC_TITLE = titleBefore(words.publicTitles);

/** "the case of ", "the deaths of": what leads to the name of the one whom a case is about. */
const CASE_BEFORE = new RegExp(String.raw`\b(?:${anyCase(words.caseOf)}) (?:of|to) $`);
/** "'s death", " and her children", " died", " was found": what is said of the one whom a case is about. */
const CASE_BEHIND = new RegExp(
  String.raw`^(?:['’]s? (?:[a-z-]+ ){0,2}(?:${anyCase(words.ofCase)})\b|,? and (?:his|her|their) (?:[a-z-]+ ){0,2}${KIN}(?:ren|s|es)?\b| (?:had |has |was |were )?(?:${words.befell.join("|")})|,? (?:${words.lived.join("|")}))`,
);

/** " had told her residential worker": what only the one in somebody's care does. */
const CARED_BEHIND = new RegExp(
  String.raw`^(?: had| has)?(?: also| once| first| already)? (?:${words.told.join("|")}) (?:her|his|their) (?:[a-z-]+ ){0,2}?(?:${words.carers.join("|")})\b`,
);

const TITLES = [
  ...words.workingTitles,
  ...words.publicTitles,
  ...words.kin,
  ...words.parties,
  ...words.roles,
].flatMap((title) => title.toLowerCase().split(" "));
const NOT_NAMES = new Set([...words.notNames, ...TITLES]);
const FIRST_NAMES = new Set(words.firstNames);
const plain = (name: string): string => name.replace(/’/g, "'").replace(/\u00a0/g, " ");
const PUBLIC_NAMES = new Set(words.publicNames.map(plain));
const ALLOWED = new RegExp(String.raw`\b(?:${words.allowed.join("|")})\b`, "i");

/** Names of children, relatives and practitioners, in order. */
export function peopleIn(paragraph: Paragraph): readonly PersonHere[] {
  if (!mayName(paragraph)) return NONE;
  const { text } = paragraph;
  const found: PersonHere[] = [];
  NAME.lastIndex = 0;
  for (let match = NAME.exec(text); match; match = NAME.exec(text)) {
    const start = match.index;
    const name = match[0];
    if (!isPerson(name)) {
      // "Child Jo Lovell": the name may begin with the next word.
      NAME.lastIndex = start + 1 + firstBreak(name);
      continue;
    }
    const end = start + name.length;
    const before = text.slice(Math.max(0, start - 60), start);
    const behind = text.slice(end, end + 60);
    if (PUBLIC_TITLE.test(before)) continue;
    const atWork = WORKING_TITLE.test(before);
    const isRelative =
      !atWork &&
      (THE_KIN_BEFORE.test(before) ||
        standsFor(name, before, behind) ||
        (CARED_BEHIND.test(behind) && !PUBLIC_NAMES.has(plain(name))) ||
        THE_KIN_BEHIND.test(behind) ||
        (isUsual(name) &&
          (KIN_BEFORE.test(before) ||
            KIN_BEHIND.test(behind) ||
            (!PUBLIC_NAMES.has(plain(name)) && (CASE_BEFORE.test(before) || CASE_BEHIND.test(behind))))));
    const isPractitioner =
      !isRelative && (atWork || (isUsual(name) && (ROLE_BEFORE.test(before) || ROLE_BEHIND.test(behind))));
    if (!isRelative && !isPractitioner) continue;
    if (ALLOWED.test(nearby(text, start, end, isRelative))) continue;
    const kind = !isRelative ? "practitioner" : isInvolved(name, before, behind) ? "involved" : "relative";
    found.push({ kind, start, end });
  }
  return found;
}

/** Whether it is said that the case is about them, and not that they are somebody's child or relative. */
const isInvolved = (name: string, before: string, behind: string): boolean =>
  PARTY_BEFORE.test(before) ||
  PARTY_BEHIND.test(behind) ||
  standsFor(name, before, behind) ||
  (!KIN_BEFORE.test(before) && (CASE_BEFORE.test(before) || CASE_BEHIND.test(behind)));

/** "KM (Kayleigh Moss)", "Kayleigh Moss (KM)": whom the letters are to hide. */
function standsFor(name: string, before: string, behind: string): boolean {
  const letters = /\b([A-Z]{2,3}) \($/.exec(before)?.[1] ?? /^ \(([A-Z]{2,3})\)/.exec(behind)?.[1];
  if (letters === undefined || !isUsual(name)) return false;
  return letters === name.replace(TITLE, "").replace(/[^A-Z]/g, "");
}

const NONE: readonly PersonHere[] = [];

function firstBreak(name: string): number {
  let at = 0;
  while (at < name.length && name[at] !== " " && name[at] !== "\u00a0") at++;
  return Math.min(at, name.length - 1);
}

const TITLE = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? /;

/** Whether capitalised words can be a person: none of them is a word of services, roles, places or the calendar. */
function isPerson(name: string): boolean {
  const [first] = name;
  let from = first === "M" || first === "D" ? (TITLE.exec(name)?.[0].length ?? 0) : 0;
  while (from < name.length) {
    let end = from;
    while (end < name.length && isLetter(name.charCodeAt(end))) end++;
    if (end - from > 1 && NOT_NAMES.has(name.slice(from, end).toLowerCase())) return false;
    while (end < name.length && name[end] !== " " && name[end] !== "\u00a0") end++;
    from = end + 1;
  }
  return true;
}

const isLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0;

/** A title or a usual first name leaves no doubt that a person is meant. */
const isUsual = (name: string): boolean =>
  /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b|[A-Z]\.)/.test(name) ||
  FIRST_NAMES.has((/^[A-Za-zà-ÿ]+/.exec(name)?.[0] ?? "").toLowerCase());

/** Whether the draft's own name for its subject is a full name: "Jo Lovell", but not "Child Q" or "Robin". */
export function isFullName(subject: string): boolean {
  const [first = "", last = "", more] = subject.split(" ");
  return !more && FIRST_NAMES.has(first.toLowerCase()) && /^[A-Z][a-z]{2,}/.test(last) && isPerson(subject);
}

/** The words beside a name that say who it is: a reviewer, chair or author may be named, a relative only as one of these. */
function nearby(text: string, start: number, end: number, close: boolean): string {
  const reach = close ? 30 : 120;
  const from = Math.max(text.lastIndexOf(". ", start), start - reach, 0);
  const stop = text.indexOf(". ", end);
  return text.slice(from, Math.min(stop < 0 ? text.length : stop, end + reach));
}
