import { controlsIn } from "../document/controls";
import type { WordDocument } from "../document/document";
import { storyOf } from "../document/document";
import { deleteText, insertText, replaceText } from "../document/edit-paragraphs";
import type { SearchOptions } from "../document/find";
import { setLook, setToggle, toggleOf, valueIn } from "../document/look";
import { insertFile, insertOoxml, ooxmlOf } from "../document/ooxml";
import { pointOf } from "../document/place";
import type { TextRange } from "../document/range";
import { relation, reviewedOf, search } from "../document/stretch";
import { trackedChanges } from "../document/tracked";
import { type HostClass, type HostObject, host, listOf, writing } from "./classes";
import { ApiError, invalid } from "./errors";

/** What Body, Paragraph, Range and ContentControl share: each stands for a stretch of the document. */
export class Spans {
  constructor(private readonly word: WordDocument) {}

  /** The stretch that a range stands for; throws where its paragraphs have gone. */
  settled(range: TextRange): TextRange {
    if (!this.word.settle(range))
      throw new ApiError("ItemNotFound", "What the range stood for has been deleted.");
    return range;
  }

  /** The members that read or write a stretch; `of` gives the stretch, its last mark with it. */
  members<At>(of: (at: At) => TextRange): Required<Pick<HostClass<At>, "methods">> {
    const { word } = this;
    const find = (at: At, words: string, options: SearchOptions): HostObject => {
      const found = search(word, this.settled(of(at)), words, options);
      if (!found)
        throw new ApiError(
          "SearchStringInvalidOrTooLong",
          "The search string is invalid or longer than 255 characters.",
        );
      return listOf("RangeCollection", "Range", found);
    };
    return {
      methods: {
        Search: (at: At, words: string, options: HostObject | SearchOptions | null) =>
          find(at, words, options && "at" in options ? (options.at as SearchOptions) : (options ?? {})),
        GetReviewedText: (at: At, version: string | null) =>
          reviewedOf(word, this.settled(of(at)), version === "Original" ? "Original" : "Current"),
        GetRange: (at: At, where: string | null) => host("Range", this.part(of(at), where ?? "Whole")),
        GetComments: (at: At) => listOf("CommentCollection", "Comment", this.commentsIn(of(at))),
        GetTrackedChanges: (at: At) =>
          listOf("TrackedChangeCollection", "TrackedChange", this.changesIn(of(at))),
        GetContentControls: (at: At) =>
          listOf("ContentControlCollection", "ContentControl", controlsIn(word, of(at))),
        GetOoxml: (at: At) => ooxmlOf(word, of(at)),
        Select: (at: At, mode: string | null) => {
          const range = this.settled(of(at));
          const whole = { ...range, mark: false };
          const place =
            mode === "Start"
              ? { ...whole, end: range.start }
              : mode === "End"
                ? { ...whole, start: range.end }
                : whole;
          word.select(place);
          return null;
        },
        Clear: writing((at: At) => {
          replaceText(word, { ...this.settled(of(at)), mark: false }, "");
        }),
        InsertText: writing((at: At, text: string, where: string) =>
          host("Range", this.insert(this.settled(of(at)), text, where)),
        ),
        InsertOoxml: writing((at: At, xml: string, where: string) =>
          host("Range", insertOoxml(word, this.settled(of(at)), xml, where)),
        ),
        InsertFileFromBase64: writing((at: At, base64: string, where: string) =>
          host("Range", insertFile(word, this.settled(of(at)), base64, where)),
        ),
        InsertBreak: writing((at: At, kind: string, where: string) => {
          const sign = kind === "Line" ? "\v" : kind === "Page" ? "\f" : null;
          if (sign === null) throw invalid(`Breaks of the kind ${kind} are not implemented.`);
          this.insert(this.settled(of(at)), sign, where === "Before" ? "Start" : "End");
        }),
      },
    };
  }

  part(range: TextRange, where: string): TextRange {
    const { start, end, mark } = this.settled(range);
    const { ranges } = this.word;
    switch (where) {
      case "Start":
      case "Before":
        return ranges.make(start, start);
      case "End":
        return ranges.make(end, end);
      case "After":
        return ranges.make(end, end, mark);
      case "Content":
        return ranges.make(start, end);
      default:
        return ranges.make(start, end, mark);
    }
  }

  private insert(range: TextRange, text: string, where: string): TextRange {
    const { word } = this;
    switch (where) {
      case "Replace":
        return replaceText(word, range, text);
      case "Start": {
        const { start } = range;
        const from = { ...start };
        const made = insertText(word, from, text, "right");
        Object.assign(range, { start: { ...made.start } });
        return made;
      }
      case "End": {
        const made = insertText(word, range.end, text);
        Object.assign(range, { end: { ...made.end } });
        return made;
      }
      case "Before":
        return insertText(word, range.start, text);
      case "After":
        return insertText(word, range.end, text);
      default:
        throw invalid(`Text cannot be inserted at ${where}.`);
    }
  }

  private overlaps(a: TextRange, b: TextRange): boolean {
    return !["Before", "After", "AdjacentBefore", "AdjacentAfter"].includes(relation(this.word, a, b));
  }

  private commentsIn(range: TextRange) {
    const { comments } = this.word;
    return comments.all().filter((comment) => {
      const at = comments.range(comment);
      return at !== null && !comments.answers.has(comment) && this.overlaps(at, range);
    });
  }

  private changesIn(range: TextRange) {
    return trackedChanges(this.word).filter((change) => {
      const at = pointOf(this.word, change);
      return (
        at !== null &&
        storyOf(at.paragraph) === storyOf(range.start.paragraph) &&
        this.word.compare(at, range.start) >= 0 &&
        this.word.compare(at, range.end) <= 0
      );
    });
  }

  delete(range: TextRange): void {
    deleteText(this.word, this.settled(range));
  }

  /** The Font class: `at` is the stretch whose look it is. */
  font(): HostClass<TextRange> {
    const { word } = this;
    const toggle = (name: string) => ({
      get: (at: TextRange) => toggleOf(word, at, name),
      set: (at: TextRange, on: unknown) => setToggle(word, at, name, on === true),
    });
    const value = (
      property: string,
      attribute: string,
      to: (value: unknown) => string,
      from = (v: string): unknown => v,
    ) => ({
      get: (at: TextRange) => from(valueIn(word, at, property, attribute)),
      set: (at: TextRange, wanted: unknown) =>
        setLook(word, at, property, wanted === null || wanted === "" ? null : { [attribute]: to(wanted) }),
    });
    const hex = (wanted: unknown): string => String(wanted).replace(/^#/, "");
    return {
      scalars: {
        Bold: toggle("Bold"),
        Italic: toggle("Italic"),
        StrikeThrough: toggle("StrikeThrough"),
        DoubleStrikeThrough: toggle("DoubleStrikeThrough"),
        Name: value("w:rFonts", "w:ascii", String),
        Size: value(
          "w:sz",
          "w:val",
          (size) => String(Number(size) * 2),
          (half) => (half === "" ? null : Number(half) / 2),
        ),
        Color: value("w:color", "w:val", hex, (found) =>
          /^[0-9a-f]{6}$/i.test(found) ? `#${found.toUpperCase()}` : "#000000",
        ),
        HighlightColor: value(
          "w:highlight",
          "w:val",
          (wanted) => String(wanted).toLowerCase(),
          (found) => found || null,
        ),
        Underline: value(
          "w:u",
          "w:val",
          (wanted) => String(wanted).toLowerCase(),
          (found) => (found === "" ? "None" : found.charAt(0).toUpperCase() + found.slice(1)),
        ),
      },
    };
  }
}
