import { actorsIn } from "../../language/agencies/actors";
import { capitalised } from "../../model/capitalised";
import type { Commitment, Draft, Recommendation } from "../../model/draft";
import { type Span, textOf } from "../../model/span";
import { holdingOfPromises } from "../holding";
import type { Found } from "../kit";
import { defineRule } from "../kit";
import { isBlank, leftOpen } from "../left-open";
import { isNobody } from "../nobody";
import { fromPromise, type Promises, promisesOf } from "../promises";
import { cite, quoted } from "../wording";
import { oneBody } from "./bodies";
import { owned } from "./owned";

interface Ownerless extends Found {
  readonly commitment: Commitment;
  readonly of: Recommendation | null;
  /** The one body that the response and its recommendation name; null where it is none or several. */
  readonly likely: string | null;
}

export default defineRule<Ownerless, Promises>({
  id: "commitment-without-owner",
  about: "Every promise says who will keep it.",
  severity: "warning",

  each: { things: promisesOf, find: ownerless, from: ({ expansions, facts }) => [expansions, facts.board] },

  say({ commitment: { owner }, of, likely }, draft) {
    const what = owner
      ? `${quoted(owner, 60)} is nobody in particular, so nothing says who will do this`
      : "nothing says who will do this";
    return {
      what: capitalised(of ? `in the response to ${cite(of, draft)}, ${what}.` : `${what}.`),
      why: "A promise that nobody owns is nobody's to keep, and nobody can be asked about it.",
      todo: likely
        ? `If ${likely.replace(/^The /, "the ")} will do it, say so: “${capitalised(likely)} will …”.`
        : "Name the agency, group or post that will do it.",
    };
  },

  fixes: ({ commitment }, draft) => owned(commitment, draft),

  from({ commitment, of, likely }, draft) {
    const from = fromPromise(commitment, draft);
    return from && [...from, of && cite(of, draft), likely];
  },

  holds: (recommendation) => holdingOfPromises(recommendation, "says who will act"),
});

// A blank where the name belongs is reported as a blank.
const namesNobody = ({ kind, owner, span }: Commitment, draft: Draft): boolean =>
  kind === "planned" &&
  (owner === null || isNobody(owner)) &&
  !isBlank(span, draft) &&
  !leftOpen("name", span, draft);

function* ownerless({ commitments, of }: Promises, draft: Draft): Generator<Ownerless> {
  const unowned = commitments.filter((each) => namesNobody(each, draft));
  if (unowned.length === 0 || (of && hasLead(of, draft))) return;
  // What stands outside all responses is the document's own voice, and that is the board's.
  const likely = of ? likelyOwner(of, commitments, draft) : draft.facts.board;
  for (const commitment of unowned) {
    // A general word in the subject's place is weaker than a name and stronger than nothing.
    const severity = likely || commitment.owner !== null ? "info" : "warning";
    yield { span: commitment.span, recommendation: of?.number ?? null, severity, commitment, of, likely };
  }
}

const hasLead = ({ leads }: Recommendation, draft: Draft): boolean =>
  leads.some((span) => !isNobody(textOf(draft.paragraphs, span)) || leftOpen("any", span, draft));

function likelyOwner(of: Recommendation, commitments: readonly Commitment[], draft: Draft): string | null {
  const names: string[] = [];
  for (const { generic, name, span } of of.agencies) {
    if (generic) continue;
    if (isClass(span, draft)) return null;
    names.push(name);
  }
  for (const { owner, ownerAt } of commitments) {
    if (!owner || isNobody(owner) || isPronoun(owner)) continue;
    if (ownerAt && isClass(ownerAt, draft)) return null;
    names.push(owner);
  }
  return oneBody(names, draft);
}

const PRONOUN = /^(?:we|they|it|i|he|she|this|these)$/i;
const LONGEST_PRONOUN = 5;
const isPronoun = (owner: string): boolean => owner.length <= LONGEST_PRONOUN && PRONOUN.test(owner);

/** "Schools", "early years providers": many bodies, of which none is the one that will do it. */
function isClass({ paragraph, start, end }: Span, { paragraphs }: Draft): boolean {
  const where = paragraphs[paragraph];
  if (where)
    for (const actor of actorsIn(where))
      if (actor.kind === "class" && actor.start < end && actor.end > start) return true;
  return false;
}
