import type { Citation, EditionCited, InstrumentCited } from "../../law/citations";
import {
  bare,
  citationOf,
  editionAt,
  editionOfYear,
  guidance,
  type Instrument,
  instrumentNumbered,
  instruments,
  type Provision,
  provisionOf,
  type Review,
} from "../../law/law";
import { type Applies, standingOf } from "../../law/period";
import type { Severity } from "../../model/draft";
import type { Trouble } from "./trouble";

export interface Verdict {
  readonly trouble: Trouble;
  readonly severity: Severity;
}

/** The body that took the decision, as far as the draft says: it settles what the days of transition leave open. */
export type Decider = "board" | "partnership" | "unknown";

export interface Case {
  readonly considered: string | null;
  readonly decider: Decider;
  /** The country outside England that the board's or the review's own name speaks of; null for none. */
  readonly elsewhere: string | null;
  /** The kind of review, as far as the draft says; null where the table does not hold it. */
  readonly review: Review | null;
  /** Whether the edition of the decision's day is cited too: then a later one is a slip, not the basis. */
  readonly rightEditionCited: boolean;
}

/** What is wrong with a citation wherever it stands: there never was such a thing, or it has another title. */
export function judgeExistence(citation: Citation, { considered }: Case): Verdict | null {
  if (citation.kind === "edition") {
    if (editionOfYear(citation.year)) return null;
    const instead = considered === null ? null : editionAt(considered);
    return { trouble: { kind: "no-edition", instead }, severity: "error" };
  }
  const { named } = citation;
  if (named?.match === "never") {
    const { never } = named;
    const instead = considered === null ? null : firstInForce(never.instead, considered);
    return { trouble: { kind: "never", never, instead }, severity: never.verified ? "error" : "warning" };
  }
  if (named?.match === "year")
    return { trouble: { kind: "no-such-year", instruments: named.instruments }, severity: "warning" };
  const instrument = instrumentOf(citation);
  if (
    instrument?.number &&
    citation.number &&
    citation.title !== "" &&
    !sameNumber(instrument.number, citation.number)
  )
    return { trouble: { kind: "number", instrument, number: instrument.number }, severity: "warning" };
  return null;
}

/** What is wrong with a citation in `text` as the basis of a review decided on the day of the case. */
export function judgeBasis(citation: Citation, of: Case, text: string): Verdict | null {
  const elsewhere = judgeCountry(citation, of) ?? judgeSection(citation, of, text);
  if (elsewhere) return elsewhere;
  if (of.considered === null) return null;
  return citation.kind === "edition"
    ? judgeEdition(citation, of, of.considered)
    : judgeInstrument(citation, of, of.considered);
}

/** The title, where it is a recorded slip: said only of a citation with nothing worse to it. */
export function judgeTitle(citation: Citation): Verdict | null {
  if (citation.kind === "edition") return null;
  const { named } = citation;
  return named?.match === "misnamed"
    ? { trouble: { kind: "title", right: named.right, instrument: named.instrument }, severity: "info" }
    : null;
}

/** Whether the answer hangs on the date of the decision, so that without one nothing can be said. */
export function hangsOnDate(citation: Citation): boolean {
  if (citation.kind === "edition") return editionOfYear(citation.year) !== null;
  const instrument = instrumentOf(citation);
  if (!instrument) return false;
  return (
    instrument.kind === "regulations" || provisionsOf(citation, instrument).some(({ from, to }) => from ?? to)
  );
}

/** Guidance of England, or an instrument that does not extend so far, for a review of another country. */
function judgeCountry(citation: Citation, { elsewhere, review }: Case): Verdict | null {
  if (elsewhere === null) return null;
  const cited = citation.kind === "edition" ? editionOfYear(citation.year) : instrumentOf(citation);
  if (!cited) return null;
  const applies = "country" in cited ? cited.country : ["England"];
  if (applies.includes(elsewhere)) return null;
  const follows = guidance.find(({ reviews }) => review !== null && reviews.includes(review.id));
  const { source } = cited;
  return {
    trouble: {
      kind: "other-country",
      applies,
      country: elsewhere,
      guidance: follows?.title ?? null,
      source,
    },
    severity: "warning",
  };
}

/** "a review under section 42": another section of the very Act on which such reviews rest, or of its namesake. */
function judgeSection(citation: Citation, { review }: Case, text: string): Verdict | null {
  if (citation.kind === "edition" || !review?.law?.includes("/")) return null;
  const [id, number] = review.law.split("/");
  const instrument = instrumentOf(citation);
  const meant = instruments.find((each) => each.id === id);
  if (!instrument || !meant || citation.provisions.length === 0) return null;
  const named = provisionsOf(citation, instrument);
  const [provision = null] = named;
  const isNumber = citation.provisions.some((each) => each.number.toUpperCase() === number);
  const right = citationOf(review.law);
  const trouble = { kind: "wrong-section", provision, review: review.name, right } as const;
  const saysUnder = REVIEW_UNDER.test(text.slice(Math.max(0, citation.start - 90), citation.start));
  // "section 16F of the Children Act 1989", "a Safeguarding Adults Review under section 44 of the Children Act 2004"
  if (instrument !== meant)
    return isNumber && !provision && (saysUnder || bare(instrument) === bare(meant))
      ? { trouble, severity: "warning" }
      : null;
  if (isNumber || (provision && provision.wrongFor !== null)) return null;
  return saysUnder ? { trouble, severity: "warning" } : null;
}

const HELD =
  "is|was|were|be|been|being|has|had|to|held|undertaken|commissioned|conducted|completed|carried out|set up|agreed|required|made|as|and";
const UNDER =
  "under|pursuant to|in accordance with|in line with|required by|by virtue of|defined in|set out in";
/** "… review (LCSPR) was commissioned under the " */
const REVIEW_UNDER = new RegExp(
  String.raw`\breview(?: \([A-Za-z]+\))?(?:,? (?:${HELD}))*,? (?:${UNDER})(?: the)? $`,
  "i",
);

function judgeEdition(citation: EditionCited, of: Case, considered: string): Verdict | null {
  const edition = editionOfYear(citation.year);
  if (!edition) return null;
  const when = standingOf(edition, considered);
  if (when === "before" || when === "after") {
    const severity = when === "before" && of.rightEditionCited ? "warning" : "error";
    return { trouble: { kind: "edition-not-then", edition, when, instead: editionAt(considered) }, severity };
  }
  if (citation.now === null) return null;
  const later = editionOfYear(citation.now);
  if (later && later.year > edition.year) return null;
  // "(now 2020)" for an update of the same edition is right as it stands.
  if (later === edition && citation.now > edition.year) return null;
  return { trouble: { kind: "later-edition", edition: later }, severity: "warning" };
}

function judgeInstrument(citation: InstrumentCited, of: Case, considered: string): Verdict | null {
  const instrument = instrumentOf(citation);
  if (!instrument) return null;
  const provisions = provisionsOf(citation, instrument);
  for (const provision of provisions) {
    const verdict = judgeTime(
      provision,
      `${provision.kind} ${provision.number} of the ${instrument.title}`,
      of,
      considered,
      instrument,
    );
    if (verdict) return verdict;
    if (provision.wrongFor !== null)
      return { trouble: { kind: "wrong-regulation", provision }, severity: "warning" };
    if (!provision.verified && provision.from === null && provision.note !== "") {
      const { note, source } = provision;
      const name = `${provision.kind} ${provision.number} of the ${instrument.title}`;
      return { trouble: { kind: "not-begun", name, note, source }, severity: "warning" };
    }
  }
  if (provisions.length > 0) return null;
  return judgeTime(instrument, `the ${instrument.title}`, of, considered, instrument);
}

function judgeTime(
  applies: Applies & Pick<Provision, "verified" | "source">,
  name: string,
  { decider }: Case,
  considered: string,
  instrument: Instrument,
): Verdict | null {
  const when = standingOf(applies, considered);
  if (when === "within") return null;
  if (when === "open") {
    const { transition } = applies;
    if (!transition) return null;
    // What ends with the boards is settled where a board decided; what begins with the partnerships, where one did.
    const ends = applies.to !== null;
    if (decider === (ends ? "board" : "partnership")) return null;
    const neededBody = ends ? transition.fromBody : transition.toBody;
    return {
      trouble: { kind: "open", name, from: transition.from, to: transition.to, neededBody },
      severity: "warning",
    };
  }
  const instead = firstInForce(
    instrument.instead.length > 0 ? instrument.instead : (SUCCESSORS[name] ?? []),
    considered,
  );
  const { from: since, to: until, source } = applies;
  return {
    trouble: { kind: "law-not-then", name, when, since, until, source, instead },
    severity: when !== "unsourced" && applies.verified ? "error" : "warning",
  };
}

/** What to cite instead of single sections, by their full name. */
const SUCCESSORS: Readonly<Record<string, readonly string[] | undefined>> = {
  "section 13 of the Children Act 2004": ["children-act-2004/16F"],
  "section 14 of the Children Act 2004": ["children-act-2004/16F"],
  "section 16F of the Children Act 2004": ["lscb-regulations-2006/5"],
};

/** Of several references the first that applied on every day the date may mean, as a citation. */
function firstInForce(references: readonly string[], considered: string): string | null {
  for (const reference of references) {
    const [id, number] = reference.split("/");
    const instrument = instruments.find((each) => each.id === id);
    const applies = instrument?.provisions.find((each) => each.number === number) ?? instrument;
    if (applies && standingOf(applies, considered) === "within")
      return citationOf(reference).replace(/ \(S[IR] [^)]*\)$/, "");
  }
  return null;
}

function instrumentOf(citation: InstrumentCited): Instrument | null {
  if (citation.title === "") return citation.number === null ? null : instrumentNumbered(citation.number);
  const { named } = citation;
  return named?.match === "exact" || named?.match === "misnamed" ? named.instrument : null;
}

const provisionsOf = (citation: InstrumentCited, instrument: Instrument): Provision[] =>
  citation.provisions.flatMap(({ kind, number }) => provisionOf(instrument, kind, number) ?? []);

const sameNumber = (a: string, b: string): boolean => a.replace(/\s/g, "") === b.replace(/\s/g, "");
