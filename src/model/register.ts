/** Bodies that may act, as the agencies register names them. National facts are shipped; an area adds its own. */
export interface Register {
  readonly bodies: readonly Body[];
}

export interface Body {
  /** Its full name: "Care Quality Commission". */
  readonly name: string;
  /** Abbreviations in use: "CQC". */
  readonly short: readonly string[];
  /** Other forms and usual misspellings that mean the same body. */
  readonly aliases: readonly string[];
  readonly kind: string;
  /** First and last day on which the name is right, ISO 8601 at known precision; null where open. */
  readonly from: string | null;
  readonly to: string | null;
  /** The name of the body that took over, where it has ended. */
  readonly successor: string | null;
}
