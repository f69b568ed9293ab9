/** A stretch of a line's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a pronoun may stand for: the actor of an earlier sentence of the paragraph. */
export interface Antecedent extends Stretch {
  readonly text: string;
}

export type Owner = Stretch | Antecedent;
