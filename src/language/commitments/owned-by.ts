/** A stretch of a line's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a pronoun may stand for: the actor of an earlier sentence of the paragraph. */
export interface Antecedent extends Stretch {
  readonly text: string;
  /** Several of whom the sentence in front tells that it does something to or with them: "they" rather than its one subject. */
  readonly several: Antecedent | null;
}

export type Owner = Stretch | Antecedent;
