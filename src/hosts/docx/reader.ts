import type { Cell, Paragraph } from "../../model/paragraph";
import type { Note, ReadingMessage } from "../../model/reading";
import { Controls } from "./controls";
import type { ListNumbers } from "./list-numbers";
import { type Comment, CommentRanges, type Place, Revisions } from "./revisions";
import { newParagraph, newRun, newStory, type Story } from "./story";
import type { ResolvedStyle, Styles } from "./styles";

/** What is known so far while a document is read. The tables of elements call its methods. */
export class Reader {
  readonly paragraphs: Paragraph[] = [];
  readonly notes: Note[] = [];
  readonly comments: Comment[] = [];
  readonly revisions = new Revisions();
  readonly commentRanges = new CommentRanges();
  readonly controls = new Controls();
  /** Relationship ids of the headers and footers in use. */
  readonly headers = new Set<string>();
  /** The body paragraph that refers to a note: "footnote 3". */
  readonly references = new Map<string, number>();
  tables = 0;
  hiddenWords = 0;
  story: Story;
  private readonly outer: Story[] = [];
  private readonly messagesByKey = new Map<string, ReadingMessage>();
  private readonly normal: ResolvedStyle;

  constructor(
    readonly styles: Styles,
    private readonly numbers: ListNumbers,
  ) {
    this.normal = styles.resolve("paragraph", null);
    this.story = newStory("comment", null, this.normal);
  }

  get messages(): ReadingMessage[] {
    return [...this.messagesByKey.values()];
  }

  /** Says something once for each key. */
  say(code: string, message: string, key = ""): void {
    if (!this.messagesByKey.has(`${code} ${key}`))
      this.messagesByKey.set(`${code} ${key}`, { code, message });
  }

  /** Where in the body reading has come to. */
  place(): Place {
    const { kind, anchor, paragraph } = this.story;
    if (kind === "body") return { paragraph: this.paragraphs.length, offset: paragraph.text.length };
    return anchor ?? { paragraph: 0, offset: 0 };
  }

  beginStory(kind: Story["kind"], anchor: Place | null): void {
    const inner = newStory(kind, anchor, this.normal);
    // What hangs on deleted words is deleted with them.
    inner.gone = this.story.gone;
    this.outer.push(this.story);
    this.story = inner;
  }

  /** Ends the story and gives its text; the body's paragraphs have been collected already. */
  endStory(): string {
    this.endJoining();
    const { lines, inCode, heldBack } = this.story;
    if (inCode > 0 && heldBack) {
      this.say(
        "unfinished-field",
        "A field begins and never ends, so that words behind it could not be read: in Word, press Alt+F9 to find it and delete it.",
      );
    }
    this.story = this.outer.pop() ?? this.story;
    return lines.join("\n");
  }

  beginParagraph(): void {
    const before = this.story.paragraph;
    this.story.paragraph = newParagraph(this.normal);
    if (before.joining) {
      const { text, broken, boldLetters, otherLetters, boldDigits, otherDigits } = before;
      Object.assign(this.story.paragraph, {
        text,
        broken,
        boldLetters,
        otherLetters,
        boldDigits,
        otherDigits,
      });
    }
    this.story.run = newRun(this.place());
  }

  endParagraph(): void {
    const { paragraph } = this.story;
    const end = this.place();
    for (const { kind, author } of paragraph.markChanges) {
      this.revisions.mark(kind, author, end, kind === "deleted" || paragraph.markGone);
    }
    if (paragraph.formattedBy !== null) {
      this.revisions.record("formatted", paragraph.formattedBy, { ...end, offset: 0 }, end, paragraph.text);
    }
    if (this.story.gone > 0) this.revisions.words("\n");
    else if (paragraph.markGone) paragraph.joining = true;
    else this.finishParagraph();
  }

  /** A paragraph whose mark is deleted has nothing to go on in at the end of a cell, of a story, or before a table. */
  endJoining(): void {
    if (this.story.paragraph.joining) this.finishParagraph();
  }

  private finishParagraph(): void {
    const { story } = this;
    const { paragraph } = story;
    paragraph.joining = false;
    if (story.kind !== "body") {
      story.lines.push(paragraph.text);
      paragraph.text = "";
      return;
    }
    const { text, style, outline } = paragraph;
    // A paragraph of which nothing is shown, not even its mark, takes no number, nor does a bare section break.
    const shown = text !== "" || !((paragraph.markHidden ?? style.hidden) || paragraph.endsSection);
    const number = shown ? this.numbers.next(style, paragraph.numId, paragraph.level) : null;
    this.paragraphs.push({
      text: apart(text),
      listString: number?.listString ?? "",
      listLevel: number?.listLevel ?? null,
      style: style.name,
      outlineLevel: outline === null ? style.outlineLevel : outline >= 0 && outline < 9 ? outline + 1 : null,
      bold:
        paragraph.boldLetters || paragraph.otherLetters
          ? !paragraph.otherLetters
          : paragraph.boldDigits && !paragraph.otherDigits,
      cell: this.cell(),
    });
    paragraph.text = "";
  }

  /** The cell at hand, one object for all its paragraphs. */
  cell(): Cell | null {
    const table = this.story.tables.at(-1);
    if (!table?.inCell) return null;
    table.cell ??= {
      table: table.index,
      row: table.row,
      column: table.column,
      span: table.span,
      header: table.header,
      ...(table.mergedAbove && { mergedAbove: true as const }),
      within: table.within,
    };
    return table.cell;
  }

  /** Words that were met: shown, deleted, hidden or part of a field's code. */
  text(text: string): void {
    const { story } = this;
    if (story.gone > 0) {
      this.revisions.words(text);
      return;
    }
    if (story.inCode > 0) {
      story.heldBack = true;
      return;
    }
    if (story.run.isHidden || story.hiddenRows > 0) {
      if (text.trim() !== "") this.hiddenWords += text.trim().split(/\s+/).length;
      return;
    }
    this.show(text);
  }

  private show(text: string): void {
    const { paragraph, run } = this.story;
    if (paragraph.broken) {
      if (paragraph.text !== "" && !/\s$/.test(paragraph.text) && !/^\s/.test(text)) paragraph.text += "\n";
      paragraph.broken = false;
    }
    paragraph.text += text;
    this.revisions.words(text);
    if (run.isBold) {
      paragraph.boldLetters ||= LETTER.test(text);
      paragraph.boldDigits ||= DIGIT.test(text);
    } else if (!paragraph.otherLetters) {
      paragraph.otherLetters = LETTER.test(text);
      paragraph.otherDigits ||= DIGIT.test(text);
    }
  }

  breakPage(): void {
    if (this.story.gone === 0) this.story.paragraph.broken = true;
  }

  /** Works out what a run's own settings and its styles come to. */
  settleRun(): void {
    const { run, paragraph, tables } = this.story;
    const character = run.style === null ? null : this.styles.resolve("character", run.style);
    const table = tables.at(-1);
    const tableBold =
      table?.style != null &&
      (table.style.bold ||
        (table.firstRow && table.row === 0 && table.style.firstRowBold) ||
        (table.firstColumn && table.column === 0 && table.style.firstColumnBold));
    // Toggle properties cancel each other out between the kinds of style (ISO/IEC 29500-1 17.7.3).
    run.isBold =
      run.bold ??
      (this.styles.boldByDefault || (tableBold !== paragraph.style.bold) !== (character?.bold ?? false));
    run.isHidden =
      run.hidden ?? (this.styles.hiddenByDefault || paragraph.style.hidden !== (character?.hidden ?? false));
  }

  endRun(): void {
    const { run } = this.story;
    if (run.formattedBy === null || this.story.gone > 0) return;
    const end = this.place();
    const text = this.story.kind === "body" ? this.story.paragraph.text.slice(run.start.offset) : "";
    this.revisions.record("formatted", run.formattedBy, run.start, end, text);
  }
}

const LETTER = /\p{L}/u;
const DIGIT = /\d/;

/**
 * The same words in a string of their own. V8 keeps what a string is cut out of, here a piece of the file's XML many
 * times as long as the words, for as long as the string lives.
 */
const apart = (text: string): string => ` ${text}`.slice(1);
