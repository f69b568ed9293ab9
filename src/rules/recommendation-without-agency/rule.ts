import { actorsIn } from "../../language/agencies/actors";
import { capitalised } from "../../model/capitalised";
import type { AgencyNamed, Draft, Recommendation } from "../../model/draft";
import type { Paragraph } from "../../model/paragraph";
import { perRecommendation } from "../../model/per-recommendation";
import { textOf } from "../../model/span";
import { recommendationsIn } from "../../model/walk";
import { underAgencies } from "../chapters";
import type { Found } from "../kit";
import { defineRule } from "../kit";
import { leftOpen } from "../left-open";
import { isNobody } from "../nobody";
import { cite, listed, quoted } from "../wording";
import words from "./words.json";

interface Nameless extends Found {
  readonly of: Recommendation;
  readonly generic: readonly AgencyNamed[];
  /** Who acts by another place than the recommendation, as far as it can be quoted. */
  readonly elsewhere: "lead" | "heading" | "response" | null;
}

export default defineRule<Nameless>({
  id: "recommendation-without-agency",
  about: "Every recommendation names who is to act.",
  severity: "error",

  *find(draft) {
    if (!draft.style.agencyRequired) return;
    for (const of of recommendationsIn(draft)) {
      if (namesSomebody(of, draft.paragraphs) || leftOpen("name", of.span, draft)) continue;
      const generic = of.agencies.filter((agency) => agency.generic);
      // A blank where the lead belongs is reported as such; that nobody is named is the same hole.
      if (isOpen(of, draft)) continue;
      const elsewhere = namedElsewhere(of, draft);
      // Who acts may stand in a response that is not there: its absence is reported as such, once.
      // A lead column or line does name somebody, only not in the recommendation's own words.
      const known = elsewhere === "lead" || elsewhere === "heading";
      // A learning point that only tells what was found asks nobody for anything.
      const severity =
        known || (of.response && !asks(of.text)) ? "info" : elsewhere || !of.response ? "warning" : "error";
      const span = generic[0]?.span ?? of.span;
      yield { span, recommendation: of.number, severity, of, generic, elsewhere };
    }
  },

  say({ of, generic, elsewhere }, draft) {
    const which = capitalised(cite(of, draft));
    const said = [...new Set(generic.map(({ mention }) => quoted(mention)))];
    return {
      what:
        said.length > 0
          ? `${which} names only ${listed(said)}, which ${said.length > 1 ? "name" : "names"} nobody in particular.`
          : `${which} does not name who is to act.`,
      why: "What is asked of everybody is taken up by nobody, and nobody can be asked how far it has come.",
      todo: elsewhere
        ? `The ${PLACE[elsewhere]} says who acts: name them in the ${draft.style.unit} too, if the review's wording allows.`
        : "Name the agency, board or group that acts; if several do, name each, or the one that leads.",
    };
  },

  holds({ agencies }, draft) {
    if (!draft.style.agencyRequired)
      return { applies: false, why: "This house style does not ask for agencies by name." };
    if (!agencies.some(({ generic }) => !generic))
      return { applies: true, why: "Who is to act stands as a blank, which is reported as one." };
    const named = [...new Set(agencies.filter(({ generic }) => !generic).map(({ name }) => name))];
    return { applies: true, why: `It names ${listed(named)}.` };
  },
});

/** A lead line or column names somebody beside the recommendation, not in its words. */
const namesSomebody = perRecommendation(({ agencies, leads }) =>
  agencies.some(
    ({ generic, span: { paragraph, start } }) =>
      !generic &&
      !leads.some((lead) => lead.paragraph === paragraph && lead.start <= start && start < lead.end),
  ),
);

const PLACE = { lead: "lead given beside it", heading: "heading above it", response: "response" } as const;

const ASKS = new RegExp(
  String.raw`\b(?:should|must|shall|will|ought|need(?:s|ed)? to|required?|recommend\w*|asked|ensures?|consider|to [a-z]+|how (?:can|will|might))\b|\?|^\W*(?:${words.opening.words.join("|")})\b`,
  "i",
);
const TELLS = /\b(?:was|were|had|did|been|is|are|has|have|do|does)\b/;

/** Whether the words ask for something, and do not only tell what the review found. */
const asks = (text: string): boolean => ASKS.test(text) || !TELLS.test(text);

/** Whether a lead line or column is there, with a blank in it and nobody beside it. */
function isOpen({ leads }: Recommendation, draft: Draft): boolean {
  const open = leads.filter((span) => leftOpen("any", span, draft));
  return (
    open.length > 0 && leads.every((span) => open.includes(span) || isNobody(textOf(draft.paragraphs, span)))
  );
}

function namedElsewhere({ leads, response, span }: Recommendation, draft: Draft): Nameless["elsewhere"] {
  const { paragraphs } = draft;
  if (leads.some((span) => !isNobody(textOf(paragraphs, span)))) return "lead";
  if (underAgencies(draft).has(span.paragraph)) return "heading";
  if (!response) return null;
  if (response.commitments.some(({ owner }) => owner && !isNobody(owner))) return "response";
  return response.paragraphs.some((index) => namesActor(paragraphs[index])) ? "response" : null;
}

/** Somebody to whom something is given, or with whom it is shared, need not be who acts: "It was sent to the Board." */
const namesActor = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined &&
  actorsIn(paragraph).some(
    ({ kind, start }) =>
      NAMES.has(kind) && !RECEIVES.test(paragraph.text.slice(Math.max(0, start - 12), start)),
  );

const RECEIVES = /\b(?:to|with|from|for|at|of|in)\s+(?:the\s+|an?\s+)?$/i;

const NAMES: ReadonlySet<string> = new Set(["body", "group", "role"]);
