import type { AgencyNamed, Draft, Recommendation } from "../../model/draft";
import type { Register } from "../../model/register";
import { textOf } from "../../model/span";
import { recommendationsIn } from "../../model/walk";
import type { Found } from "../kit";
import { defineRule } from "../kit";
import { isNobody } from "../nobody";
import { cite, listed, quoted, sentence } from "../wording";
import words from "./words.json";

const any = (entries: readonly { readonly words: string }[]): string =>
  entries.map((entry) => entry.words).join("|");

/** A body by its kind, with its name in front or "the" before it. */
const BODY = new RegExp(
  `\\b(?:[Tt]he|[A-Z][\\w'’-]+) (?:(?:[A-Z][\\w'’-]+|and|of|&|for) ){0,6}(?:${any(words.kinds)})\\b|\\b(?:[Tt]he) (?:${any(words.kinds).toLowerCase()})\\b`,
);
const KIND = new RegExp(`\\b(?:${any(words.kinds)})\\b`);
const LETTERS = /\b[A-Z][A-Za-z&]*[A-Z]\b/g;

interface Nameless extends Found {
  readonly of: Recommendation;
  readonly generic: readonly AgencyNamed[];
  /** Who acts by another place than the recommendation, as far as it can be quoted. */
  readonly elsewhere: "lead" | "response" | null;
}

export default defineRule<Nameless>({
  id: "recommendation-without-agency",
  about: "Every recommendation names who is to act.",
  severity: "error",

  *find(draft, { register }) {
    if (!draft.style.agencyRequired) return;
    for (const of of recommendationsIn(draft)) {
      const generic = of.agencies.filter((agency) => agency.generic);
      if (of.agencies.length > generic.length) continue;
      const elsewhere = namedElsewhere(of, draft, register);
      // Who acts may stand in a response that is not there: its absence is reported as such, once.
      const severity = elsewhere || !of.response ? "warning" : "error";
      const span = generic[0]?.span ?? of.span;
      yield { span, recommendation: of.number, severity, of, generic, elsewhere };
    }
  },

  say({ of, generic, elsewhere }, draft) {
    const which = sentence(cite(of, draft));
    const said = [...new Set(generic.map(({ mention }) => quoted(mention, 40)))];
    return {
      what:
        said.length > 0
          ? `${which} names only ${listed(said)}, which is nobody in particular.`
          : `${which} does not name who is to act.`,
      why: "What is asked of everybody is taken up by nobody, and nobody can be asked how far it has come.",
      todo: elsewhere
        ? `The ${elsewhere === "lead" ? "lead given beside it" : "response"} says who acts: name them in the ${draft.style.unit} too, if the review's wording allows.`
        : "Name the agency, board or group that acts; if several do, name each, or the one that leads.",
    };
  },
});

function namedElsewhere(of: Recommendation, draft: Draft, register: Register): "lead" | "response" | null {
  if (of.leads.some((span) => !isNobody(textOf(draft.paragraphs, span)))) return "lead";
  if (!of.response) return null;
  const { text, commitments } = of.response;
  if (commitments.some(({ owner }) => owner && !isNobody(owner))) return "response";
  return namesBody(text, draft, register) ? "response" : null;
}

function namesBody(text: string, { expansions, facts }: Draft, register: Register): boolean {
  if (BODY.test(text) || (facts.board && text.includes(facts.board))) return true;
  const letters = text.match(LETTERS);
  if (!letters) return false;
  const known = shortNames(register);
  return letters.some(
    (each) => known.has(each) || expansions.some(({ short, full }) => short === each && KIND.test(full)),
  );
}

function shortNames(register: Register): ReadonlySet<string> {
  let known = shortByRegister.get(register);
  if (!known) {
    known = new Set(register.bodies.flatMap(({ short }) => short));
    shortByRegister.set(register, known);
  }
  return known;
}

const shortByRegister = new WeakMap<Register, ReadonlySet<string>>();
