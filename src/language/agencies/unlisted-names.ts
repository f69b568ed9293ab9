import type { ActorPhrase } from "./actors";
import { looksLikeNoun, termOf } from "./dictionary";
import lists from "./unlisted-names.json";

/** A name, where it stands in the text. */
export interface NameAt {
  readonly start: number;
  readonly end: number;
}

const WORD = String.raw`[A-Z][\w’'&-]*`;
const NAME = `${WORD}(?: (?:(?:of|and|for|the|&|in) )?${WORD}){1,4}`;
// The look ahead lets all but capitals pass before anything is looked back for.
const PLAIN_NAME = `${WORD}(?: (?:(?:of|for) )?${WORD}){1,4}`;
const CLAUSE = String.raw`(?=[A-Z])(?<=^|[.:;] |\n|\b[Tt]hat |\band |\b[Tt]he )`;
const ASIDE = "(?:,[^,.;:]{2,100},)?";
const DUTY = "(?:should|must|shall|will|ought to|needs? to|has to|have to|is to|are to)";
const MUST = new RegExp(`${CLAUSE}(${NAME})${ASIDE} ${DUTY} (?:\\w+ly |also )?([a-z-]+)`, "g");
/** Behind "That" any verb is a duty: "That Northmere Fire visits each …". */
const THAT = new RegExp(
  String.raw`^(?:[Tt]hat )?(?:[Tt]he )?(${NAME})${ASIDE} ([a-z-]+) (?:an?|the|its|their|all|each|every|how|that)\b`,
  "g",
);
/** "Northmere Council Moving Choices to review …": what a body calls an office of its own, in front of what it is to do. */
const TO = new RegExp(String.raw`^(?:The )?(${NAME}) to (?:\w+ly )?([a-z-]+)`, "g");
/** "Marl Support Team and Garrow Choices to agree …": behind the one that it is to act with. */
const AND_TO = new RegExp(String.raw`(?<=\band (?:the )?)(${PLAIN_NAME}) to (?:\w+ly )?([a-z-]+)`, "g");
/** "The Partnership, with Garrow Women's Aid, to raise …": who is to act with whom. */
const WITH = new RegExp(
  String.raw`(?:, with|\b(?:together|along|jointly|in (?:partnership|conjunction)) with) (?:the )?(${NAME}),? (?:${DUTY}|to) (?:\w+ly |also )?([a-z-]+)`,
  "g",
);
/** "Garrow Choices (the advocacy service) to record …". */
const DESCRIBED = new RegExp(
  String.raw`${CLAUSE}(${NAME}) \((?:the|an?|our) [^()]{3,60}\) (?:to|${DUTY}) (?:\w+ly )?([a-z-]+)`,
  "g",
);
/** "Cyngor Bro Hafren and Cyngor Sir Glan should …": the first of two. */
const PAIR = new RegExp(
  `${CLAUSE}(${PLAIN_NAME}) and (?:the )?${PLAIN_NAME} ${DUTY} (?:\\w+ly |also )?([a-z-]+)`,
  "g",
);
/** Each with words that it cannot do without, and that are found sooner. */
const ANYWHERE = [
  { form: MUST, sign: "" },
  { form: PAIR, sign: " and " },
  { form: WITH, sign: " with " },
  { form: DESCRIBED, sign: " (" },
  { form: AND_TO, sign: " to " },
] as const;
const BEHIND_THAT = [...ANYWHERE, { form: THAT, sign: "" }];
const ALONE = [...ANYWHERE, { form: TO, sign: " to " }];
const STATES = new Set(lists.states);
const OPENERS = new Set(lists.openers);
const GOVERNMENT = new RegExp(`^(The )?(?:${lists.governments.join("|")}) of `);

/**
 * Names in capitals that no list and no noun of theirs tells for a body, but a duty behind them: "Garrow Fire should
 * visit", "Northmere Recovery must tell". `asked` where the text stands behind "That".
 */
export function unlistedNames(
  text: string,
  known: readonly ActorPhrase[],
  asked: boolean,
): readonly NameAt[] {
  const found: NameAt[] = [];
  for (const { form, sign } of asked ? BEHIND_THAT : ALONE) {
    if (!text.includes(sign)) continue;
    form.lastIndex = 0;
    for (let match = form.exec(text); match; match = form.exec(text)) {
      const [, named = "", verb = ""] = match;
      // "The States of Marl", as islands call their government
      const government = GOVERNMENT.exec(named);
      const name = government ? named.slice(government[1]?.length ?? 0) : named;
      const start = match.index + match[0].indexOf(name);
      const end = start + name.length;
      const within = known.find((each) => each.start < end && each.end > start);
      // "Garrow Hospital and Marl General should": of two the second
      if (within && within.end < end) form.lastIndex = within.end;
      if (within || STATES.has(verb) || (!government && !mayBeBody(name))) continue;
      if (form === TO && !isOfBody(name) && !isOffice(name)) continue;
      if (form === AND_TO && !known.some((each) => /^ and (?:the )?$/.test(text.slice(each.end, start))))
        continue;
      if (found.some((each) => each.start === start)) continue;
      found.push({ start, end });
    }
  }
  return found;
}

/** What an office is called by behind the service that it belongs to: "Housing Options", "Education and Skills". */
const SUBJECTS = new Set(lists.subjects);

const isOfBody = (name: string): boolean =>
  name.split(" ").some((word) => termOf(word.toLowerCase())?.kind === "body");

/** "Housing Options": a service's subject and what its office is called by. */
const isOffice = (name: string): boolean => {
  const words = name.toLowerCase().split(" ");
  return termOf(words[0] ?? "")?.dutyOnly === true && SUBJECTS.has(words.at(-1) ?? "");
};

function mayBeBody(name: string): boolean {
  const words = name.toLowerCase().split(" ");
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  // "Housing Needs", "Education and Lifelong Learning": named by its subject
  // or an office of a body's: "Garrow Council Housing Options"
  const ofBody = termOf(words.at(-2) ?? "")?.dutyOnly === true && isOfBody(name);
  const subject = (termOf(first)?.dutyOnly === true && words.length > 1) || ofBody;
  if (OPENERS.has(first) || (first.endsWith("ing") && !subject)) return false;
  if (subject && SUBJECTS.has(last)) return true;
  // "Northmere Ambulance", "Health Visiting": what its kind of service is called by
  const service = termOf(last)?.dutyOnly || termOf(last)?.modifier;
  if (!service && (last.endsWith("ing") || looksLikeNoun(last))) return false;
  return !termOf(last)?.thing && !termOf(last.replace(/s$/, ""))?.thing && !termOf(first)?.thing;
}
