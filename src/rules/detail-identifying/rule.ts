import type { Draft, Severity } from "../../model/draft";
import { inEach } from "../../model/in-each";
import { type Paragraph, plainParagraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { foundSingly, wordsSingly } from "../../model/single-spaces";
import { textOf } from "../../model/span";
import { recommendationOf } from "../belonging";
import { defineRule, type Found } from "../kit";
import { quoted } from "../wording";
import {
  isOffice,
  isOwnMailbox,
  mayHaveNumber,
  type NumberHere,
  type NumberKind,
  numbersIn,
} from "./numbers";
import { isFullName, peopleIn } from "./people";
import lists from "./words.json";

/** Everything in a paragraph that points to one person; one memory for both kinds. */
const detailsIn = perParagraph((paragraph: Paragraph) => {
  const numbers = mayHaveNumber(paragraph)
    ? foundSingly(paragraph, ({ text }) => numbersIn(text))
    : NO_NUMBERS;
  const people = foundSingly(paragraph, peopleIn);
  return numbers.length > 0 || people.length > 0 ? { numbers, people } : null;
});
const NO_NUMBERS: readonly NumberHere[] = [];
const withDetails = inEach(detailsIn);

type Kind = NumberKind | "relative" | "involved" | "practitioner" | "subject";

interface Identifying extends Found {
  readonly kind: Kind;
  /** The words, where they stand in a note outside the body. */
  readonly noted: string | null;
}

const SEVERITIES: Readonly<Record<Kind, Severity>> = {
  nhs: "error",
  insurance: "error",
  birth: "error",
  relative: "error",
  involved: "error",
  subject: "error",
  postcode: "warning",
  address: "warning",
  phone: "warning",
  email: "warning",
  death: "info",
  practitioner: "info",
};

const WHATS: Readonly<Record<Kind, string>> = {
  nhs: "is an NHS number",
  insurance: "has the form of a National Insurance number",
  birth: "is a date of birth",
  relative: "looks like the full name of a child or relative",
  involved: "looks like the full name of somebody whom the case is about",
  subject: "looks like the full name of the person reviewed",
  postcode: "is a full postcode",
  address: "looks like a street address",
  phone: "is a telephone number",
  email: "is an e-mail address",
  death: "is an exact date of death",
  practitioner: "looks like the name of a practitioner",
};

export default defineRule<Identifying>({
  id: "detail-identifying",
  about: "Nothing in the draft tells a reader who the child, the family or a practitioner is.",
  severity: "error",

  *find(draft) {
    const named = new Set<string>();
    let contact: ((paragraph: number) => boolean) | null = null;
    for (const { at: paragraph, paragraph: words, found: details } of withDetails(draft.paragraphs)) {
      const report = (kind: Kind, start: number, end: number): Identifying => ({
        span: { paragraph, start, end },
        recommendation: recommendationOf(draft, paragraph),
        severity: SEVERITIES[kind],
        kind,
        noted: null,
      });
      // An office is meant to be found; the line of somebody named leads to that person.
      const ofPerson = details.people.length > 0;
      for (const { kind, start, end } of details.numbers) {
        contact ??= contactOf(draft);
        const email = kind === "email" ? words.text.slice(start, end) : "";
        const own = isOwnMailbox(email);
        if (isContact(kind) && !ofPerson && !own && contact(paragraph)) continue;
        if (kind === "email" && !ofPerson && isOffice(email)) continue;
        yield report(kind, start, end);
      }
      for (const { kind, start, end } of details.people) {
        // who answers enquiries is meant to be found
        if (kind === "practitioner" && ENQUIRIES.test(words.text.slice(Math.max(0, start - 120), end)))
          continue;
        const name = wordsSingly(words.text.slice(start, end));
        if (named.has(name) || isPseudonym(name, draft)) continue;
        named.add(name);
        yield report(kind, start, end);
      }
    }
    yield* inNotes(draft, named);
    const subject = subjectNamed(draft);
    if (subject && !named.has(draft.facts.subject ?? "")) yield subject;
  },

  say({ kind, span, noted }, draft) {
    const shown = quoted(noted ?? textOf(draft.paragraphs, span));
    const where = noted === null ? "" : " in a note";
    return { what: `${shown}${where} ${WHATS[kind]}.`, ...reasonFor(kind) };
  },

  holds: () => ({ applies: true, why: "Nothing in it was found that tells who somebody is." }),
});

const TITLED = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? \S+$/;
const TITLE_WITHIN = 4;

/** "Mr Tobias", which the paper's own title calls the person reviewed: what the published review calls them too. */
const isPseudonym = (name: string, { facts, paragraphs }: Draft): boolean =>
  TITLED.test(name) &&
  (facts.subject?.includes(name) === true ||
    paragraphs.slice(0, TITLE_WITHIN).some(({ text }) => text.length < LONGEST_TITLE && text.includes(name)));

const LONGEST_TITLE = 120;

function reasonFor(kind: Kind): { why: string; todo: string } {
  if (kind === "practitioner")
    return {
      why: "Practitioners are shown by role and organisation, so that nobody is singled out.",
      todo: "Give the role alone, unless the person agreed to be named.",
    };
  if (kind === "email" || kind === "phone")
    return {
      why: "In a published response a personal contact reaches strangers, and it may lead to a family or a worker.",
      todo: "Take it out, or give an office that anybody may contact.",
    };
  return {
    why: "The response is published, and with a detail like this the family can be found; removing names alone does not protect them.",
    todo:
      kind === "relative" || kind === "involved" || kind === "subject"
        ? "Use the pseudonym or the relationship instead."
        : "Take it out, or say it more broadly.",
  };
}

const isContact = (kind: NumberKind): boolean =>
  kind === "postcode" || kind === "address" || kind === "phone" || kind === "email";

const CONTACT = new RegExp(`\\b(?:${lists.contact.join("|")})\\b`, "i");

/** How many paragraphs the head of a paper may have at most. */
const HEAD = 8;
const SENTENCE_ENDS = /[.!?]["”’)]*\s*$/;

/** "For enquiries please contact …" */
const ENQUIRIES = new RegExp(lists.enquiries.join("|"), "i");

/** The board's own published details, at its head or its foot, are meant to be found. */
function contactOf(draft: Draft): (paragraph: number) => boolean {
  const units = [...draft.findings, ...draft.recommendations];
  let first = draft.paragraphs.length;
  let last = -1;
  for (const { span } of units) {
    first = Math.min(first, span.paragraph);
    last = Math.max(last, span.endParagraph ?? span.paragraph);
  }
  for (const { recommendations } of draft.findings)
    for (const { response } of recommendations)
      last = Math.max(last, response?.span.endParagraph ?? response?.span.paragraph ?? -1);
  for (const { response } of draft.recommendations)
    last = Math.max(last, response?.span.endParagraph ?? response?.span.paragraph ?? -1);
  return (paragraph) => {
    const text = draft.paragraphs[paragraph]?.text ?? "";
    // A line of an address has no full stop: a sentence may say where somebody lived.
    const isLine = paragraph < HEAD && !SENTENCE_ENDS.test(text);
    if (paragraph < first) return text.length < 160 && (CONTACT.test(text) || isLine);
    if (recommendationOf(draft, paragraph) !== null && paragraph < draft.paragraphs.length - 6) return false;
    return (
      (paragraph > last || paragraph >= draft.paragraphs.length - 6) &&
      CONTACT.test(text) &&
      text.length < 300 &&
      recommendationOf(draft, paragraph) === null
    );
  };
}

/** `named`: whose name has been reported already. */
function* inNotes(draft: Draft, named: Set<string>): Generator<Identifying> {
  for (const { kind: where, paragraph, text } of draft.reading.notes) {
    const words = wordsSingly(text);
    const isMargin = where === "header" || where === "footer";
    const span = { paragraph: paragraph ?? 0, start: 0, end: 0 };
    const found = (kind: Kind, noted: string): Identifying => ({
      span,
      severity: SEVERITIES[kind],
      kind,
      noted,
    });
    for (const { kind, start, end } of numbersIn(words)) {
      if (isMargin && isContact(kind)) continue;
      yield found(kind, words.slice(start, end));
    }
    for (const line of words.split("\n"))
      for (const { kind, start, end } of peopleIn(plainParagraph(line))) {
        const name = line.slice(start, end);
        // Whoever has a title and a role in a note is mostly the author of a work.
        if (kind === "practitioner" || named.has(name) || isPseudonym(name, draft)) continue;
        named.add(name);
        yield found(kind, name);
      }
  }
}

function subjectNamed({ facts: { subject }, paragraphs }: Draft): Identifying | null {
  if (subject === null || !isFullName(subject)) return null;
  const paragraph = paragraphs.findIndex(({ text }) => text.includes(subject));
  const start = paragraphs[paragraph]?.text.indexOf(subject) ?? -1;
  if (start < 0) return null;
  return {
    span: { paragraph, start, end: start + subject.length },
    severity: SEVERITIES.subject,
    kind: "subject",
    noted: null,
  };
}
