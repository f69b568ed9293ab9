import type { AgencyNamed } from "../../model/draft";
import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { asksFor } from "../../model/signs";
import type { Span } from "../../model/span";
import type { ActorPhrase } from "./actors";
import { actorsAsCalled } from "./as-called";
import { isAsked } from "./asked";
import {
  anyVerbFollows,
  beginsAfterAnd,
  byAgent,
  dutyFollows,
  isLabelled,
  isQuestioned,
  isSubject,
  joinsNext,
} from "./duty";
import { type Names, resolve } from "./names";
import { unlistedNames } from "./unlisted-names";
import vague from "./vague.json";
import { behindArticle, type Named, whoIsMeant } from "./whose";

/**
 * The agencies that a recommendation (the paragraphs of `span`) names to act: the subject of each duty, those it
 * asks to act or to act with, and those a label names ("Lead: …"). Bodies that are only spoken of, audiences and
 * lists inside a description are left out. In document order, each name once.
 */
export function agenciesNamedIn(paragraphs: readonly Paragraph[], span: Span, names: Names): AgencyNamed[] {
  const found: AgencyNamed[] = [];
  const seen = new Set<string>();
  const last = span.endParagraph ?? span.paragraph;
  let isOfOthers = false;
  for (let index = span.paragraph; index <= last; index++) {
    const paragraph = paragraphs[index];
    if (!paragraph) continue;
    const others: boolean = isOfOthers;
    isOfOthers = LISTS_OTHERS.test(paragraph.text) || (others && paragraph.text.length < LONGEST_ITEM);
    if (others && isOfOthers) continue;
    const from = index === span.paragraph ? span.start : 0;
    const to = index === last ? span.end : paragraph.text.length;
    const told = from > 0 ? calledInPart(paragraph, from, to) : [];
    const called = told.length > 0 ? told : calledIn(paragraph);
    for (const { start, end, generic } of called) {
      if (end > to) continue;
      const mention = paragraph.text.slice(start, end);
      const name = generic ? mention : (resolve(names, mention)?.name ?? mention);
      const key = name.toLowerCase();
      if (seen.has(key)) continue;
      seen.add(key);
      found.push({ name, mention, span: { paragraph: index, start, end }, generic });
    }
  }
  return found;
}

/** "… to share what was learned, including with:" leads in a list of those who are told. */
const LISTS_OTHERS = /\b(?:with|including|such as)\s*:\s*$/;
const LONGEST_ITEM = 100;

/**
 * "Adults Safeguarding Children Board": a board for adults or one for children, and nobody can tell which. One for both
 * says so with an "and".
 */
const isMuddled = (name: string): boolean => BOTH.test(name) && !/(?:\band\b|[&,/])/i.test(name);
const BOTH = /\badults?['’]?s?\b.*\bchild|\bchild\w*['’]?s?\b.*\badult/i;

// "R6 Havenside should …", "(v) That Garrow Homes reviews …": the number in front is no part of the name.
const NUMBER = new RegExp(
  String.raw`^(?:${[
    // "R6", "[Rec. 2]:", "Action 1.2 –"
    String.raw`[([]?(?:[A-Z]{1,4}|Rec\.?|Recommendation|Action) ?\d{1,2}(?:\.\d{1,2})?[a-z]?[)\]]?[.:)]?(?: ?[–—-])?`,
    // "(v)", "b)", "2.", "2.1"
    String.raw`\((?:[ivx]{1,5}|[a-z]|\d{1,2})\)`,
    String.raw`(?:[ivx]{1,5}|[a-z])\)`,
    String.raw`\d{1,2}(?:\.\d{1,2}){0,2}[.)]`,
    String.raw`\d{1,2}\.\d{1,2}`,
  ].join("|")})\s+(?:[Tt]hat )?(?=["“‘']?[A-Z])`,
);

const calledIn = perParagraph((paragraph: Paragraph): readonly Named[] => {
  const number = NUMBER.exec(paragraph.text)?.[0].length ?? 0;
  if (number === 0) return calledBehindNumber(paragraph, /^that\s/i.test(paragraph.text));
  const asked = /that\s+$/i.test(paragraph.text.slice(0, number));
  const rest = calledBehindNumber({ ...paragraph, text: paragraph.text.slice(number) }, asked);
  return rest.map((called) => ({ ...called, start: called.start + number, end: called.end + number }));
});

/** What a sentence tells as recommended, read as if it stood alone: "The first was that the Board should …". */
function calledInPart(paragraph: Paragraph, from: number, to: number): readonly Named[] {
  const part = calledIn({ ...paragraph, text: paragraph.text.slice(from, to) });
  return part.map((called) => ({ ...called, start: called.start + from, end: called.end + from }));
}

/** `asked`: whether the words stand behind "That", where whatever verb the first subject has is its duty. */
const calledBehindNumber = (paragraph: Paragraph, asked = false): readonly Named[] => {
  const { text } = paragraph;
  const { actors, areas } = actorsAsCalled(paragraph);
  const called: Named[] = [];
  const begun = new Set<number>();
  const add = (actor: ActorPhrase) => {
    const start = behindArticle(actor, text);
    if (begun.has(start)) return;
    begun.add(start);
    called.push({
      start,
      end: actor.end,
      generic: namesNobody(actor, text) || isMuddled(text.slice(start, actor.end)),
    });
  };
  for (let first = 0; first < actors.length; ) {
    let last = first;
    while (last + 1 < actors.length && joinsNext(text, actors, last)) last++;
    const group = actors.slice(first, last + 1);
    const [head] = group;
    const tail = group.at(-1);
    if (head && tail) {
      if (isLabelled(text, head, tail)) for (const actor of group) add(actor);
      else if (isSubject(text, head) && dutyFollows(text, head, tail)) for (const actor of group) add(actor);
      else if (asked && opens(text, head) && anyVerbFollows(text, tail))
        for (const actor of group) add(actor);
      else if (isQuestioned(text, head)) for (const actor of group) add(actor);
      else if (byAgent(text, head)) for (const actor of group) add(actor);
      else {
        const requested = isAsked(text, head, tail);
        if (requested) for (const actor of group) if (canBeAsked(actor, text)) add(actor);
        // "ask X and the other landlords to agree" has but one duty
        const second = requested
          ? -1
          : group.findIndex((actor, index) => index > 0 && beginsAfterAnd(text, actor));
        const opener = second === -1 ? undefined : group[second];
        if (opener && dutyFollows(text, opener, tail)) for (const actor of group.slice(second)) add(actor);
      }
    }
    first = last + 1;
  }
  if (hasAudit(paragraph) && hasLetters(paragraph)) addAudits(text, called);
  for (const area of areas) add(area);
  for (const { start, end } of unlistedNames(text, actors, asked))
    if (!called.some((each) => each.start < end && each.end > start))
      called.push({ start, end, generic: false });
  return whoIsMeant(called, actors, text).sort((a, b) => a.start - b.start);
};

/** Whether nothing but an article stands in front of an actor. */
const opens = (text: string, { start }: ActorPhrase): boolean => /^(?:the\s+)?$/i.test(text.slice(0, start));

const ONLY_VAGUE = new RegExp(
  String.raw`^(?:(?:${vague.describing.words.join("|")})\s+)*(?:${vague.people.words.join("|")})$`,
  "i",
);

/** "An officer", "each senior manager": whichever there is. */
const ONE_OF_THEM = new RegExp(
  String.raw`^(?:[Aa]n?|[Ee]ach|[Ee]very|[Aa]ny)\s+(?:(?:${vague.describing.words.join("|")})\s+)*(?:${vague.one.words.join("|")})$`,
);

/** Whether a phrase satisfies no reader who asks "who?" (the facts given to the project on agencies, section 4). */
function namesNobody(actor: ActorPhrase, text: string): boolean {
  if (actor.kind === "generic") return true;
  const words = text.slice(actor.start, actor.end);
  // "Those commissioning services": whoever does so
  if (/^those [a-z]+ing\b/i.test(words)) return true;
  if (actor.kind === "role") return ONE_OF_THEM.test(words);
  if (actor.kind !== "class") return false;
  return ONLY_VAGUE.test(words) || isAnybodysStaff(words);
}

/** "Housing staff", "ward staff": whose, nobody says; "Trust staff", "Marlshire Police staff", "the Board's staff" are somebody's. */
const isAnybodysStaff = (words: string): boolean =>
  /(?:^| )(?:staff|personnel|workforce|employees)$/i.test(words) &&
  !/['’]|.[A-Z]|^(?:Trust|Council|Police|Board|Partnership|Force|Home Office)\b/.test(words);

/** "Every dental practice", "primary care", "health services": as many as there are. */
const A_SECTOR = new RegExp(
  String.raw`^(?:(?:each|every|any|all)\b|(?:(?:the|local|all) )?(?:${vague.sectors.words.join("|")})$)`,
  "i",
);

/** Whether one who is asked, or acted with, is named: a body or team, not a class of them or "the housing association". */
function canBeAsked(actor: ActorPhrase, text: string): boolean {
  if (actor.kind === "generic" || actor.kind === "class") return false;
  if (A_SECTOR.test(text.slice(actor.start, actor.end))) return false;
  const words = text.slice(actor.start, actor.end).replace(/^(?:[Tt]he|[Aa]n?|[Ii]ts|[Oo]ur)\s+/, "");
  if (actor.kind === "group")
    return !/groups$|^(?:local|other|community|faith|working|task|steering|reference|relevant)\b/.test(words);
  if (actor.kind === "role") {
    // "consider with the Registrar whether …" only takes an office's advice
    const advised =
      !words.includes(" ") && /\bwith $/.test(text.slice(Math.max(0, actor.start - 5), actor.start));
    return /[A-Z]/.test(words) && !words.endsWith("s") && !advised;
  }
  return /[A-Z]/.test(words) || /^(?:local authority|council|police|diocese)$/.test(words);
}

const AUDITS =
  /\b(?:feedback|assurances?|reports?|findings|results|outcomes?|learning) (?:from|of) (?:the |a |its )?(?:[a-z-]+ )?([A-Z][A-Za-z]*[A-Z][A-Za-z]*)(?:['’]s)? (?:[a-z-]+ )?(?:audit|review|survey|evaluation|inspection)s?\b/g;
const hasAudit = asksFor({ words: ["audit*", "review*", "survey*", "evaluation*", "inspection*"] });
const hasLetters = asksFor({ shapes: ["letters"] });

/** "feedback from the planned CCG audit": the body whose audit is awaited has to make it. */
function addAudits(text: string, called: Named[]): void {
  AUDITS.lastIndex = 0;
  for (let match = AUDITS.exec(text); match; match = AUDITS.exec(text)) {
    const short = match[1] ?? "";
    const start = match.index + match[0].indexOf(` ${short}`) + 1;
    called.push({ start, end: start + short.length, generic: false });
  }
}
