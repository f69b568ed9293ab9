import type { WordDocument } from "./document/document";

/** The person in front of Word, or a colleague who writes in the same document. Paragraphs are counted from 0. */
export class Person {
  constructor(private readonly word: WordDocument) {}

  undo(): boolean {
    return this.word.undo();
  }

  /** Switches Track Changes on or off. */
  track(on: boolean): void {
    this.word.tracking = on ? "TrackAll" : "Off";
  }
}
