import type { Author, WordDocument } from "./document/document";
import {
  deleteParagraph,
  deleteText,
  insertParagraph,
  insertText,
  replaceText,
} from "./document/edit-paragraphs";
import type { TextRange } from "./document/range";
import { search } from "./document/stretch";
import { decide, trackedChanges } from "./document/tracked";
import type { XmlElement } from "./document/xml";

/** A place in the body's text: its paragraph from 0, the offset in UTF-16 code units with deleted text counted. */
export interface Spot {
  readonly paragraph: number;
  readonly offset: number;
}

/** A stretch of the body's text. */
export interface Stretch {
  readonly paragraph: number;
  readonly start: number;
  /** Where it ends in another paragraph, that paragraph. */
  readonly endParagraph?: number;
  readonly end: number;
}

/**
 * The person in front of Word, or a colleague who writes in the same document. What they do is one entry of the undo
 * list each, is tracked where Track Changes is on, and raises the events that Word raises.
 */
export class Person {
  constructor(
    private readonly word: WordDocument,
    private readonly author: Author = word.me,
  ) {}

  /** Somebody who writes in the document from elsewhere: their changes are remote. */
  get colleague(): Person {
    return new Person(this.word, { name: "Colleague", source: "Remote" });
  }

  /** Where words stand for the n-th time, counted from 0; throws where they do not. */
  find(words: string, nth = 0): Stretch {
    const first = this.paragraph(0);
    const last = this.paragraph(this.word.paragraphs.length - 1);
    const whole = this.word.ranges.make({ paragraph: first, offset: 0 }, this.word.wholeOf(last).end);
    const found = search(this.word, whole, words.slice(0, 255), { MatchCase: true })?.[nth];
    if (!found) throw new Error(`“${words}” does not stand in the document ${nth + 1} times.`);
    const { start } = found;
    return {
      paragraph: this.word.indexOf(start.paragraph),
      start: start.offset,
      end: start.offset + words.length,
    };
  }

  /** Types; "\n" is the Enter key. */
  type(at: Spot, text: string): void {
    this.do(() => {
      const { end } = insertText(
        this.word,
        { paragraph: this.paragraph(at.paragraph), offset: at.offset },
        text,
      );
      if (this.author === this.word.me) this.word.select(this.word.ranges.make(end, end));
    });
  }

  /** Types over a stretch. */
  replace(at: Stretch, text: string): void {
    this.do(() => replaceText(this.word, this.range(at), text));
  }

  delete(at: Stretch): void {
    this.do(() => deleteText(this.word, this.range(at)));
  }

  /** Deletes whole paragraphs with their marks. */
  deleteParagraphs(first: number, count = 1): void {
    this.do(() => {
      const gone = Array.from({ length: count }, (_, at) => this.paragraph(first + at));
      for (const paragraph of gone) deleteParagraph(this.word, paragraph);
    });
  }

  /** Pastes paragraphs behind one. */
  paste(after: number, texts: readonly string[]): void {
    this.do(() => insertParagraph(this.word, this.paragraph(after), "After", texts.join("\n")));
  }

  /** Takes the last change back, whoever made it; false where there is none. */
  undo(): boolean {
    return this.word.undo();
  }

  redo(): boolean {
    return this.word.redo();
  }

  /** Switches Track Changes on or off, for everybody. */
  track(on: boolean): void {
    this.word.tracking = on ? "TrackAll" : "Off";
  }

  /** Accepts or rejects all tracked changes. */
  decideAll(accept: boolean): void {
    this.do(() => {
      for (const change of trackedChanges(this.word).toReversed()) decide(this.word, change, accept);
    });
  }

  select(at: Stretch): void {
    this.word.select(this.range(at));
  }

  private do(make: () => unknown): void {
    this.word.change(make, this.author);
  }

  private range(at: Stretch): TextRange {
    return this.word.ranges.make(
      { paragraph: this.paragraph(at.paragraph), offset: at.start },
      { paragraph: this.paragraph(at.endParagraph ?? at.paragraph), offset: at.end },
    );
  }

  private paragraph(at: number): XmlElement {
    const paragraph = this.word.paragraphs[at];
    if (!paragraph) throw new Error(`The document has no paragraph ${at}.`);
    return paragraph;
  }
}
