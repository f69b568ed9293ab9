import type { Remark, Revision } from "../../model/reading";
import type { Span } from "../../model/span";

/** A place in the body's text. */
export interface Place {
  readonly paragraph: number;
  readonly offset: number;
}

type Kind = Revision["kind"];

interface Open {
  readonly kind: Kind;
  readonly author: string;
  readonly start: Place;
  /** Whether the words under it are gone. */
  readonly gone: boolean;
  words: string;
  /** Whether it holds a picture, which has no words. */
  picture: boolean;
}

interface Recorded {
  readonly kind: Kind;
  readonly author: string;
  readonly start: Place;
  end: Place;
  text: string;
  /** Whether the paragraph mark behind it belongs to it. */
  throughMark: boolean;
}

/** Collects tracked changes; those that follow on each other, of one kind and author, become one. */
export class Revisions {
  private readonly open: Open[] = [];
  private readonly recorded: Recorded[] = [];
  /** By kind, since a change of format often lies inside an insertion. */
  private readonly last = new Map<Kind, Recorded>();

  begin(kind: Kind, author: string, start: Place, gone: boolean): void {
    this.open.push({ kind, author, start, gone, words: "", picture: false });
  }

  end(at: Place): void {
    const done = this.open.pop();
    if (!done) return;
    if (done.words !== "" || done.picture) {
      this.record(done.kind, done.author, done.start, done.gone ? done.start : at, done.words);
    }
  }

  /** Words that were met, shown or gone. */
  words(text: string): void {
    const innermost = this.open.at(-1);
    if (!innermost) return;
    if (innermost.gone) innermost.words += text;
    else for (const insertion of this.open) if (!insertion.gone) insertion.words += text;
  }

  picture(): void {
    const innermost = this.open.at(-1);
    if (innermost) innermost.picture = true;
  }

  record(kind: Kind, author: string, start: Place, end: Place, text: string): void {
    const last = this.last.get(kind);
    if (last && last.author === author) {
      const here = same(last.end, start);
      const next = start.offset === 0 && start.paragraph === last.end.paragraph + 1;
      if (here || (next && (last.throughMark || kind === "formatted"))) {
        last.text += here ? text : `\n${text}`;
        last.end = end;
        last.throughMark = false;
        return;
      }
    }
    const revision = { kind, author, start, end, text, throughMark: false };
    this.recorded.push(revision);
    this.last.set(kind, revision);
  }

  /** A tracked paragraph mark at the end of a paragraph. */
  mark(kind: Kind, author: string, at: Place, gone: boolean): void {
    this.record(kind, author, at, at, gone ? "\n" : "");
    const last = this.last.get(kind);
    if (last && !gone) last.throughMark = true;
  }

  list(paragraphs: readonly { readonly text: string }[]): Revision[] {
    return this.recorded.map(({ kind, author, start, end, text }) => ({
      kind,
      author,
      at: spanOf(paragraphs, start, end),
      // A wholly deleted paragraph: its mark is no word of it.
      text: same(start, end) && text.length > 1 ? text.replace(/\n$/, "") : text,
    }));
  }
}

const same = (a: Place, b: Place): boolean => a.paragraph === b.paragraph && a.offset === b.offset;

/** The stretch between two places; one that ends before the first letter of a paragraph ends with the one before. */
function spanOf(paragraphs: readonly { readonly text: string }[], start: Place, end: Place): Span {
  const from = within(paragraphs, start);
  let to = within(paragraphs, end);
  if (to.paragraph < from.paragraph) to = from;
  if (to.paragraph > from.paragraph && to.offset === 0) {
    to = { paragraph: to.paragraph - 1, offset: paragraphs[to.paragraph - 1]?.text.length ?? 0 };
  }
  return to.paragraph === from.paragraph
    ? { paragraph: from.paragraph, start: from.offset, end: Math.max(from.offset, to.offset) }
    : { paragraph: from.paragraph, start: from.offset, end: to.offset, endParagraph: to.paragraph };
}

/** A place behind the last paragraph, where a table or row went that nothing follows, is its end. */
function within(paragraphs: readonly { readonly text: string }[], { paragraph, offset }: Place): Place {
  const last = Math.max(0, paragraphs.length - 1);
  const length = paragraphs[Math.min(paragraph, last)]?.text.length ?? 0;
  return paragraph > last
    ? { paragraph: last, offset: length }
    : { paragraph, offset: Math.min(offset, length) };
}

/** Where comments stand in the text, by the comment's id. */
export class CommentRanges {
  private readonly starts = new Map<string, Place>();
  private readonly ends = new Map<string, Place>();

  start(id: string, at: Place): void {
    this.starts.set(id, at);
  }

  end(id: string, at: Place): void {
    this.ends.set(id, at);
  }

  /** The comment's mark, which stands alone where a comment is on a place and not on words. */
  mark(id: string, at: Place): void {
    if (!this.starts.has(id)) this.starts.set(id, at);
    if (!this.ends.has(id)) this.ends.set(id, at);
  }

  remark(comment: Comment, paragraphs: readonly { readonly text: string }[]): Remark {
    const start = this.starts.get(comment.id);
    return {
      author: comment.author,
      text: comment.text,
      at:
        start && paragraphs.length > 0 ? spanOf(paragraphs, start, this.ends.get(comment.id) ?? start) : null,
    };
  }
}

export interface Comment {
  readonly id: string;
  readonly author: string;
  readonly text: string;
}
