import type { XmlElement } from "./xml";

/** A place in a paragraph's text, in UTF-16 code units, deleted text counted. */
export interface Point {
  paragraph: XmlElement;
  offset: number;
}

/** A stretch of a document, which moves with its words while others write. */
export interface TextRange {
  start: Point;
  end: Point;
  /** Whether it takes in the mark of its last paragraph, as the whole range of a paragraph does. */
  mark: boolean;
}

/** The ranges that somebody still holds. */
export class Ranges {
  private readonly live = new Set<TextRange>();

  make(start: Point, end: Point, mark = false): TextRange {
    const range = { start: { ...start }, end: { ...end }, mark };
    this.live.add(range);
    return range;
  }

  /** Lets go of all ranges but those that are still needed. */
  keepOnly(needed: (range: TextRange) => boolean): void {
    for (const range of this.live) if (!needed(range)) this.live.delete(range);
  }

  /** Tells that from `at` on, `removed` characters of a paragraph have given way to `inserted` ones. */
  replaced(paragraph: XmlElement, at: number, removed: number, inserted: number): void {
    const move = (point: Point, isStart: boolean, empty: boolean): void => {
      if (point.paragraph !== paragraph) return;
      if (point.offset >= at + removed && (point.offset > at || removed > 0 || (isStart && !empty)))
        point.offset += inserted - removed;
      else if (point.offset > at) point.offset = at;
    };
    for (const range of this.live) {
      const empty = range.start.paragraph === range.end.paragraph && range.start.offset === range.end.offset;
      move(range.start, true, empty);
      move(range.end, false, empty);
    }
  }

  /** Tells that what stands from `at` on has moved to another paragraph, there to begin at `to`. */
  moved(from: XmlElement, at: number, into: XmlElement, to: number): void {
    for (const { start, end } of this.live) {
      for (const point of [start, end]) {
        if (point.paragraph !== from || point.offset < at) continue;
        point.paragraph = into;
        point.offset += to - at;
      }
    }
  }

  /** Tells that a paragraph has gone; what pointed into it points elsewhere. */
  gone(paragraph: XmlElement, to: Point): void {
    for (const { start, end } of this.live) {
      for (const point of [start, end]) if (point.paragraph === paragraph) Object.assign(point, to);
    }
  }
}
