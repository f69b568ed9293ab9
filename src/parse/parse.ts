import { expansionsIn } from "../language/agencies/expansions";
import { agenciesNamedIn } from "../language/agencies/named-to-act";
import { type Names, namesOf, resolve } from "../language/agencies/names";
import type { PartRole } from "../language/commitments/deed";
import type {
  AgencyNamed,
  Commitment,
  Draft,
  Expansion,
  Finding,
  HouseStyleInUse,
  Recommendation,
} from "../model/draft";
import { inOrder } from "../model/in-order";
import type { Paragraph } from "../model/paragraph";
import { withPlainSpaces } from "../model/plain-spaces";
import type { Reading } from "../model/reading";
import type { Register } from "../model/register";
import { compareSpans, type Span, wholeOf } from "../model/span";
import { atOnce, type Steps } from "../model/steps";
import type { Template } from "../templates/schema";
import type { LabelKind } from "../templates/vocabulary";
import { type Circumstance, commitmentsIn, everyKind, type Reader } from "./commitments";
import { factsOf } from "./facts/facts";
import { bodiesLeading, isAddressed } from "./leads";
import { outsideCommitments } from "./outside";
import { askedBy, askedOfWriters } from "./questions";
import type { RawDraft, RowFacts, Scene } from "./raw";
import { LEADS_IN } from "./refiners/letters";
import { sectionsOf } from "./sections";
import { asBefore, besideResponse, keep, surroundingsFor } from "./surroundings";
import { withThat } from "./told";
import { treeOf } from "./tree";
import { findingsAsUnits, rawDraft, sceneOf } from "./walk";

export interface ParseOptions {
  /** False where the user named the house style. */
  readonly detected: boolean;
  readonly confidence: number;
  /** ISO dates that outrank what the draft says of them; undefined leaves it to the draft. */
  readonly considered?: string | null;
  readonly written?: string | null;
  readonly register: Register;
}

/** Understands a draft by a house style. Never fails: what is not there comes out as a hole. */
export const parseDraft = (reading: Reading, template: Template, options: ParseOptions): Draft =>
  atOnce(parsing(reading, template, options));

/** The same in steps. */
export function* parsing(given: Reading, template: Template, options: ParseOptions): Steps<Draft> {
  const reading = withPlainSpaces(given);
  const { paragraphs } = reading;
  let scene = sceneOf(reading, template);
  yield;
  let raw = yield* rawDraft(scene);
  const again = findingsAsUnits(scene, raw);
  if (again) [scene, raw] = [again, yield* rawDraft(again)];
  yield;
  const tree = treeOf(raw, scene);
  const { sections, found } = sectionsOf(raw, scene);
  yield;
  const stated = factsOf(reading, scene.evidence.marks, raw.outside, found.get("regulation") ?? []);
  const facts =
    options.considered === undefined && options.written === undefined
      ? stated
      : {
          ...stated,
          ...(options.considered !== undefined && { considered: options.considered, consideredAt: null }),
          ...(options.written !== undefined && { written: options.written, writtenAt: null }),
        };
  const expansions = expansionsIn(paragraphs);
  const names = namesOf(paragraphs, expansions, options.register, facts.board);
  const reader: Reader = {
    paragraphs,
    marks: scene.evidence.marks,
    bodies: bodiesAmong(names, expansions),
    base: facts.written,
  };
  const commitments: Commitment[] = [];
  const parts = partsOfAnswers(raw);
  const around = surroundingsFor(names, reader);
  const completed = function* (all: readonly Recommendation[]): Steps<Recommendation[]> {
    const done: Recommendation[] = [];
    for (const of of all) {
      // What has been read as another's response already belongs to that one.
      const own = !of.response || !raw.read.has(of.response.span.paragraph);
      const addressed = isAddressed(of.leads, scene);
      const beside = [addressed, ...besideResponse(of, parts, raw, paragraphs)];
      const before = own ? asBefore(of, around, beside) : null;
      if (before) {
        if (before.response) {
          raw.read.set(before.response.span.paragraph, before.response.commitments);
          for (const each of before.response.commitments) commitments.push(each);
        }
        done.push(before);
        continue;
      }
      // Only what has to be read takes long enough to rest before it.
      yield;
      const agencies = askedBy(paragraphs, of.span, namedIn(of, addressed, paragraphs, names), names);
      const complete = withCommitments({ ...of, agencies }, raw, parts, scene, reader, commitments);
      if (own) keep(of, around, beside, complete);
      done.push(complete);
    }
    return done;
  };
  const findings: Finding[] = [];
  for (const finding of tree.findings)
    findings.push({ ...finding, recommendations: yield* completed(finding.recommendations) });
  const recommendations = yield* completed(tree.recommendations);
  yield;
  const outside = outsideCommitments(raw, scene, found, reader);
  return {
    reading: given,
    paragraphs,
    style: styleOf(template, options),
    facts,
    findings,
    recommendations,
    sections,
    commitments: merged(commitments, outside),
    expansions,
  };
}

/**
 * Whom a recommendation names: the words that lead to its letter ("Recommendation 3: The Trust should –"), its own, or
 * those behind its label where it names nobody itself ("Recommendation 1 – Garrow Police"), or those of its lead line.
 */
function namedIn(
  { labelSpan, span, leads }: Recommendation,
  addressed: boolean,
  paragraphs: readonly Paragraph[],
  names: Names,
): AgencyNamed[] {
  const lead = labelSpan && labelSpan.paragraph < span.paragraph ? labelSpan.paragraph : null;
  const led = (): AgencyNamed[] =>
    lead === null ? [] : agenciesNamedIn(paragraphs, wholeOf(paragraphs, lead), names);
  const first = lead !== null && LEADS_IN.test(paragraphs[lead]?.text ?? "") ? led() : [];
  if (first.length > 0) return first;
  const own = [
    ...askedOfWriters(paragraphs, span),
    ...agenciesNamedIn(paragraphs, withThat(span, paragraphs), names),
  ];
  if (own.some(({ generic }) => !generic)) return own;
  const behindLabel = led();
  if (behindLabel.length > 0) return behindLabel;
  return [...own, ...bodiesLeading(paragraphs, leads, addressed, names)];
}

/** Both lists in one, in document order. */
function merged(own: Commitment[], outside: Commitment[]): Commitment[] {
  const [a, b] = [inOrder(own, inDocument), inOrder(outside, inDocument)];
  if (b.length === 0) return a;
  const all: Commitment[] = [];
  let next = 0;
  for (const each of b) {
    while (next < a.length && inDocument(a[next] as Commitment, each) <= 0) all.push(a[next++] as Commitment);
    all.push(each);
  }
  while (next < a.length) all.push(a[next++] as Commitment);
  return all;
}

const inDocument = (a: Commitment, b: Commitment): number => compareSpans(a.span, b.span);

/** The same object again for the same house style, so that who looks at it need not compare it. */
function styleOf(template: Template, { detected, confidence }: ParseOptions): HouseStyleInUse {
  const before = stylesOf.get(template);
  if (before && before.detected === detected && before.confidence === confidence) return before;
  const style = {
    id: template.id,
    title: template.title,
    detected,
    confidence,
    unit: template.unit.name,
    findings: template.findings.presence,
    agencyRequired: template.agencyRequired,
    requiredParts: template.response.parts.filter(({ required }) => required).map(({ id }) => id),
    severities: template.severities,
  };
  stylesOf.set(template, style);
  return style;
}

const stylesOf = new WeakMap<Template, HouseStyleInUse>();

/** The same set again for the same names, so that no sentence has to ask whether its surroundings changed. */
function bodiesAmong(names: Names, expansions: readonly Expansion[]): ReadonlySet<string> {
  let bodies = bodiesOf.get(names);
  if (!bodies) {
    bodies = new Set(expansions.map(({ short }) => short).filter((short) => resolve(names, short)?.body));
    bodiesOf.set(names, bodies);
  }
  return bodies;
}

const bodiesOf = new WeakMap<Names, ReadonlySet<string>>();

/** By paragraph: what its label, or its column in a table, says that this part of an answer holds. */
function partsOfAnswers({ units }: RawDraft): ReadonlyMap<number, LabelKind> {
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

/** Adds what a response reports and promises, to it and to the list of the whole draft. */
function withCommitments(
  of: Recommendation,
  raw: RawDraft,
  parts: ReadonlyMap<number, LabelKind>,
  { paragraphs, evidence }: Scene,
  reader: Reader,
  all: Commitment[],
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
  all.push(...commitments);
  return { ...of, response: { ...response, commitments } };
}
