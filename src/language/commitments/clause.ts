import type { VerbGroup } from "./verb-group";

/** A clause and its finite verbs. What it says "that" is a content clause of its verb. */
export interface Clause {
  readonly kind: "main" | "relative" | "adverbial" | "content";
  /** The token that opens it. */
  readonly from: number;
  readonly groups: VerbGroup[];
  /** Clauses that say what a verb of this one reports or agrees: "confirmed that …". */
  readonly content: Content[];
}

/** What a verb is followed by: "that …". */
export interface Content {
  readonly of: VerbGroup;
  readonly clause: Clause;
}

export interface Clauses {
  readonly main: Clause;
  /** First token of each subordinate clause, the token behind its last, and whether it only describes a noun. */
  readonly subordinate: readonly (readonly [number, number, boolean])[];
}
