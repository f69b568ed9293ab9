import type { Paragraph } from "./paragraph";
import type { Reading } from "./reading";
import type { Span } from "./span";

/** A response document understood: what the rules look at and the report shows. Plain data; nothing in it changes. */
export interface Draft {
  /** As the host gave it, letter for letter. */
  readonly reading: Reading;
  /** The same paragraphs as they are understood, in which all spaces are plain ones. */
  readonly paragraphs: readonly Paragraph[];
  readonly style: HouseStyleInUse;
  readonly facts: Facts;
  /** In document order. */
  readonly findings: readonly Finding[];
  /** Recommendations that stand under no finding, in document order. */
  readonly recommendations: readonly Recommendation[];
  /** The standard sections that the house style knows, present or not. */
  readonly sections: readonly Section[];
  /** Every sentence or bullet that reports or promises something, in document order. */
  readonly commitments: readonly Commitment[];
  /** The abbreviations that the document itself expands. */
  readonly expansions: readonly Expansion[];
}

export interface HouseStyleInUse {
  readonly id: string;
  readonly title: string;
  /** False when the user named it. */
  readonly detected: boolean;
  /** 0 to 1; 1 when the user named it. */
  readonly confidence: number;
  /** What the unit that is answered is called in this style: "recommendation", "learning point", "lesson". */
  readonly unit: string;
  /** Whether this style puts recommendations under findings, so that a finding without one is a hole. */
  readonly findings: "required" | "optional" | "none";
  /** Whether each recommendation has to name who acts. */
  readonly agencyRequired: boolean;
  /** Ids of the parts that every response must have ("actions"); empty where responses are not divided. */
  readonly requiredParts: readonly string[];
  /** Severities that this style sets, by rule id; a rule that is not named keeps its own. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
}

export type Severity = "error" | "warning" | "info";

/** Dates are ISO 8601 at the precision that the text gives: "2015-01-19", "2020-06", "2014". */
export interface Facts {
  /** The body whose response this is, by its full name. */
  readonly board: string | null;
  /** The child or family as the document calls them: "Child Q". */
  readonly subject: string | null;
  /** The kind of review, as written: "Serious Case Review". */
  readonly reviewType: string | null;
  /** The day on which the case was considered and the review decided on. */
  readonly considered: string | null;
  readonly consideredAt: Span | null;
  /** The document's own date, where it states one. */
  readonly written: string | null;
  readonly writtenAt: Span | null;
}

export interface Finding {
  /** In figures and lower case, "1"; "" where the document gives none and none can be counted. */
  readonly number: string;
  /** The label as typed or numbered: "Finding one:". */
  readonly label: string;
  /** The label's own place; null where the finding has no label of its own. */
  readonly labelSpan: Span | null;
  /** A title in the label's paragraph behind the label, or a heading's words; "" where there is none. */
  readonly title: string;
  /** Its own paragraphs, joined by "\n"; a label that runs into the text is part of it. */
  readonly text: string;
  readonly span: Span;
  /** Numbers of another document's paragraphs that it refers to ("Learning 14.3"). */
  readonly refs: readonly string[];
  readonly recommendations: readonly Recommendation[];
}

export interface Recommendation {
  /** As a reader would cite it, lower case: "1a", "10"; FINDING.K ("4.2") where the document gives none. */
  readonly number: string;
  /** Whether the document itself gives the number. */
  readonly numbered: boolean;
  readonly label: string;
  readonly labelSpan: Span | null;
  /** The paragraphs of the recommendation, joined by "\n"; a label that runs into the text is part of it. */
  readonly text: string;
  readonly span: Span;
  /** The index of its finding in `draft.findings`; null under no finding. */
  readonly finding: number | null;
  readonly agencies: readonly AgencyNamed[];
  /** What a lead or agency column or line says, where the house style has one. */
  readonly leads: readonly Span[];
  /** What a "by when" column or line says. */
  readonly due: readonly Span[];
  readonly response: Response | null;
  /** Where a response belongs, for one that is missing; the blank that stands there for it ("[insert response]"). */
  readonly responsePlace: Span;
}

export interface AgencyNamed {
  /** The register's or the document's full name for it, or the mention itself. */
  readonly name: string;
  /** The words found. */
  readonly mention: string;
  readonly span: Span;
  /** "partner agencies", "all professionals" and the like, which name nobody. */
  readonly generic: boolean;
}

export interface Response {
  /** Every paragraph of it, joined by "\n", without the headings of its parts. */
  readonly text: string;
  readonly span: Span;
  /** Indices of the paragraphs that are its text, in order. */
  readonly paragraphs: readonly number[];
  readonly parts: readonly ResponsePart[];
  /** Whether it says that the recommendation is accepted, or is not, and nothing else; null where it says neither. */
  readonly accepts: "only" | "also" | null;
  /** What it reports and promises, in document order. */
  readonly commitments: readonly Commitment[];
}

export interface ResponsePart {
  /** "view", "taken", "impact", "actions", or what the house style calls it. */
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly span: Span;
  readonly paragraphs: readonly number[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly required: boolean;
  /** Where it stands; null where the draft lacks it. */
  readonly span: Span | null;
  /** Where it belongs, for one that is missing. */
  readonly place: Span;
  /** Blanks in it that somebody forgot to fill, as they stand there. */
  readonly unfilled: readonly string[];
}

export type CommitmentKind = "planned" | "done" | "practice";
export type Timing = "dated" | "incomplete" | "relative" | "recurring" | "event" | "vague" | "none";

export interface Deadline {
  /** The words that say when. */
  readonly text: string;
  readonly span: Span;
  /** First and last day, ISO, both included; null where the words say no calendar time. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface Commitment {
  /** The number of the recommendation it answers; null outside any response. */
  readonly recommendation: string | null;
  readonly span: Span;
  readonly text: string;
  readonly kind: CommitmentKind;
  /** What follows is about planned ones only; for others "none", null, false. */
  readonly timing: Timing;
  readonly deadline: Deadline | null;
  readonly tentative: boolean;
  /** The words that promise less than doing it, where tentative. */
  readonly tentativeAt: Span | null;
  /** The exact words that name who will act. */
  readonly owner: string | null;
  readonly ownerAt: Span | null;
  /** True where a reader would ask "by when?". */
  readonly flag: boolean;
}

export interface Expansion {
  /** "MSCB" */
  readonly short: string;
  /** "Marlshire Safeguarding Children Board" */
  readonly full: string;
  readonly span: Span;
}
