import type { Commitment } from "../model/draft";
import type { Paragraph } from "../model/paragraph";
import type { Span } from "../model/span";
import type { Evidence } from "../templates/evidence";
import type { Levels } from "../templates/levels";
import type { Template } from "../templates/schema";
import type { LabelKind } from "../templates/vocabulary";

/** Everything that recognisers and refiners look at. */
export interface Scene {
  readonly paragraphs: readonly Paragraph[];
  readonly template: Template;
  readonly evidence: Evidence;
  readonly levels: Levels;
  /** The paragraphs of each standard section that stands in a content control of its own, by the section's id. */
  readonly inserted: ReadonlyMap<string, readonly number[]>;
  /** All of them. */
  readonly insertedAt: ReadonlySet<number>;
}

/** A label as it stands in the draft. */
export interface LabelAt {
  /** As typed, or as Word's numbering shows it; "" where there is none. */
  readonly text: string;
  /** Null where it is not in the text. */
  readonly span: Span | null;
}

/** A paragraph of a unit, in document order, and what it is to it. */
export interface Piece {
  /**
   * title: words behind the label that may be a heading only; text: the recommendation; answer: the response; label:
   * a line that only says that the response, or a part of it, begins; heading: a line over some paragraphs;
   * undecided: whatever comes before any sign of the response.
   */
  readonly role: "title" | "text" | "answer" | "label" | "heading" | "undecided";
  readonly at: number;
  /** The part of the response that it belongs to or begins; null where none is named. */
  readonly part: LabelKind | null;
}

/** A paragraph of which some words ask and others answer. */
export interface Told {
  readonly asked: Span;
  /** The lines of the answer, where it is one of several lines of the paragraph. */
  readonly lines?: { readonly from: number; readonly to: number };
}

/** A unit while it is being put together. */
export interface RawUnit {
  /** As a reader would cite them; empty for an unnumbered one, several where they are made together. */
  numbers: readonly string[];
  label: LabelAt;
  /** Index of the paragraph that opens it. */
  readonly at: number;
  finding: RawFinding | null;
  flow: Piece[];
  readonly leads: Span[];
  readonly due: Span[];
  /** Where its response belongs, where the draft has a place of its own for it. */
  place: Span | null;
  /** Whether it repeats only the number of a unit made elsewhere, in order to answer it. */
  answersOnly: boolean;
  /** Whether a label or a column tells its response from its text. */
  divided: boolean;
  /** After how many pieces a lead or date line stood, which seldom interrupts a text; null where none did. */
  brokenAfter: number | null;
  /** What is asked, where its answer runs on behind in the same paragraph. */
  told?: Told;
  readonly byRow: boolean;
  /** Whether the label's paragraph is a list item of several under one heading, answered one by one or together. */
  readonly listed: boolean;
}

export interface RawFinding {
  readonly numbers: readonly string[];
  readonly label: LabelAt;
  readonly at: number;
  /** Where words run in behind the label; null where the label stands alone. */
  readonly runIn: number | null;
  readonly pieces: number[];
}

/** What a table says beside the paragraphs of a response. */
export interface RowFacts {
  readonly leads: readonly Span[];
  readonly due: readonly Span[];
}

export interface RawDraft {
  findings: RawFinding[];
  units: RawUnit[];
  /** By paragraph of a response: what its own row says of lead and date. */
  readonly rows: ReadonlyMap<number, RowFacts>;
  /** Responses whose sentences have been read, by their first paragraph. */
  readonly read: Map<number, readonly Commitment[]>;
  /** Paragraphs that belong to no finding and no unit. */
  readonly outside: number[];
}

/** What a recogniser makes of a paragraph or of a cell. */
export type Event =
  | { readonly kind: "nothing"; readonly at: number }
  | {
      readonly kind: "finding";
      readonly at: number;
      readonly numbers: readonly string[];
      readonly label: LabelAt;
      readonly runIn: number | null;
    }
  | {
      readonly kind: "unit";
      readonly at: number;
      readonly numbers: readonly string[];
      readonly label: LabelAt;
      /** What stands behind the label in its own paragraph. */
      readonly behind: "nothing" | "title" | "text";
      readonly answers: boolean;
      readonly byRow: boolean;
    }
  | { readonly kind: "group"; readonly at: number; readonly word: string }
  | {
      readonly kind: "label";
      readonly at: number;
      readonly label: LabelKind;
      /** Where words run in behind the label; null where it stands alone. */
      readonly runIn: number | null;
      /** Whether it is nothing but an agency's name. */
      readonly named: boolean;
    }
  | { readonly kind: "heading"; readonly at: number; readonly level: number | null; readonly ends: boolean }
  | { readonly kind: "body"; readonly at: number }
  /** A row without a unit of its own: it goes on with the unit of that number, or the one above. */
  | { readonly kind: "row"; readonly at: number; readonly number: string | null }
  | {
      readonly kind: "cell";
      readonly at: number;
      readonly slot: "text" | "answer" | "lead" | "due" | "nothing";
      readonly part: LabelKind | null;
    }
  /** The end of a table whose units do not go on below it. */
  | { readonly kind: "close" }
  | { readonly kind: "place"; readonly at: number }
  | { readonly kind: "number"; readonly at: number; readonly number: string };
