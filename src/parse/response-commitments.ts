import type { PartRole } from "../language/commitments/deed";
import type { Commitment, Recommendation } from "../model/draft";
import type { Span } from "../model/span";
import type { LabelKind } from "../templates/vocabulary";
import { type Circumstance, commitmentsIn, everyKind, type Reader } from "./commitments";
import type { RawDraft, RowFacts, Scene } from "./raw";

/** By paragraph: what its label, or its column in a table, says that this part of an answer holds. */
export function partsOfAnswers({ units }: RawDraft): ReadonlyMap<number, LabelKind> {
  const parts = new Map<number, LabelKind>();
  for (const { flow } of units)
    for (const { role, at, part } of flow) if (role === "answer" && part) parts.set(at, part);
  return parts;
}

const ROLES: Readonly<Partial<Record<LabelKind, PartRole>>> = {
  view: "view",
  taken: "taken",
  impact: "taken",
  actions: "actions",
  sought: "view",
};

/** Whether words stand in an answer, and not in what its first paragraph tells as asked, or in a line that says who leads. */
function isWithin({ paragraph, start, end }: Span, answer: Span): boolean {
  if (paragraph !== answer.paragraph) return true;
  return end > answer.start && (answer.endParagraph !== undefined || start < answer.end);
}

const PROMISES = /\b(?:will|shall|to be|due to|going to)\b/;

/**
 * Whether a sentence counts in its part: what is hoped for binds nobody unless it says who will do it, nor do the names
 * of papers in a cell of evidence.
 */
function countsIn(part: LabelKind | undefined, { kind, owner, text }: Commitment): boolean {
  if (part === "sought")
    return kind === "done" || (kind === "planned" && owner !== null && PROMISES.test(text));
  return part !== "evidence" || kind !== "planned" || PROMISES.test(text);
}

/** Adds to a response what it reports and promises. */
export function withCommitments(
  of: Recommendation,
  raw: RawDraft,
  parts: ReadonlyMap<number, LabelKind>,
  { paragraphs, evidence }: Scene,
  reader: Reader,
): Recommendation {
  const { response } = of;
  if (!response) return of;
  // Recommendations that are answered together have one response, whose sentences belong to the first of them.
  const before = raw.read.get(response.span.paragraph);
  if (before) return { ...of, response: { ...response, commitments: before } };
  const headings = new Map<number, string>();
  for (const part of response.parts) for (const at of part.paragraphs) headings.set(at, part.label);
  const line: RowFacts = { leads: of.leads, due: of.due };
  const around: Circumstance = {
    recommendation: of.number,
    heading: (at) => {
      const own = paragraphs[at] && evidence.marks(paragraphs[at])?.label;
      return own ? paragraphs[at]?.text.slice(own.start, own.end) : headings.get(at);
    },
    part: (at) => ROLES[parts.get(at) ?? "response"],
    facts: (at) => {
      const row = raw.rows.get(at);
      if (!row) return line;
      // A date merged over several actions stands in the first row only.
      return {
        leads: row.leads.length > 0 ? row.leads : of.leads,
        due: row.due.length > 0 || of.due.length > 1 ? row.due : of.due,
      };
    },
    counts: everyKind,
  };
  const commitments = commitmentsIn(response.paragraphs, around, reader).filter(
    (each) => countsIn(parts.get(each.span.paragraph), each) && isWithin(each.span, response.span),
  );
  raw.read.set(response.span.paragraph, commitments);
  return { ...of, response: { ...response, commitments } };
}
