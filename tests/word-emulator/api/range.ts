import { controlAround, controlsIn, wrapInControl } from "../document/controls";
import type { WordDocument } from "../document/document";
import { storyOf } from "../document/document";
import { insertParagraph } from "../document/edit-paragraphs";
import { setStyle, styleIn } from "../document/look";
import type { TextRange } from "../document/range";
import { intersection, paragraphsIn, relation, union, wordsOf } from "../document/stretch";
import { collection, type HostClass, type HostObject, host, liveList, orNull, writing } from "./classes";
import { ApiError } from "./errors";
import { paragraphsOf } from "./paragraph";
import type { Spans } from "./spans";

/** Range, its collection, Font and SearchOptions. */
export function rangeClasses(word: WordDocument, spans: Spans): Record<string, HostClass<never>> {
  const settled = (at: TextRange): TextRange => spans.settled(at);
  const cellAt = (at: TextRange) => word.cellOf(settled(at).start.paragraph);

  const range: HostClass<TextRange> = {
    scalars: {
      Text: (at) => wordsOf(word, settled(at)),
      IsEmpty: (at) => wordsOf(word, settled(at)) === "" && !at.mark,
      Style: {
        get: (at) => styleIn(word, paragraphsIn(word, settled(at))),
        set: (at, name) => {
          for (const paragraph of paragraphsIn(word, settled(at))) setStyle(word, paragraph, String(name));
        },
      },
    },
    navigations: {
      Paragraphs: (at) => paragraphsOf(() => paragraphsIn(word, settled(at))),
      Font: (at) => host("Font", settled(at)),
      ContentControls: (at) =>
        liveList("ContentControlCollection", "ContentControl", () => controlsIn(word, settled(at))),
      ParentContentControl: (at) => orNull("ContentControl", controlAround(settled(at), word)),
      ParentContentControlOrNullObject: (at) => orNull("ContentControl", controlAround(settled(at), word)),
      ParentBody: (at) => host("Body", storyOf(settled(at).start.paragraph)),
      ParentTable: (at) => orNull("Table", cellAt(at)?.row.table),
      ParentTableOrNullObject: (at) => orNull("Table", cellAt(at)?.row.table),
      ParentTableCell: (at) => orNull("TableCell", cellAt(at)),
      ParentTableCellOrNullObject: (at) => orNull("TableCell", cellAt(at)),
    },
    methods: {
      ...spans.members<TextRange>((at) => at).methods,
      CompareLocationWith: (at: TextRange, other: HostObject) =>
        relation(word, settled(at), settled(other.at as TextRange)),
      ExpandTo: (at: TextRange, other: HostObject) =>
        host("Range", union(word, settled(at), settled(other.at as TextRange))),
      ExpandToOrNullObject: (at: TextRange, other: HostObject) =>
        host("Range", union(word, settled(at), settled(other.at as TextRange))),
      IntersectWith: (at: TextRange, other: HostObject) =>
        orNull("Range", intersection(word, settled(at), settled(other.at as TextRange))),
      IntersectWithOrNullObject: (at: TextRange, other: HostObject) =>
        orNull("Range", intersection(word, settled(at), settled(other.at as TextRange))),
      Highlight: (at: TextRange) => {
        word.highlights.push(word.ranges.make(settled(at).start, at.end));
        return null;
      },
      RemoveHighlight: (at: TextRange) => {
        const range = settled(at);
        word.highlights = word.highlights.filter((one) => {
          const lies = relation(word, one, range);
          return ["Before", "After", "AdjacentBefore", "AdjacentAfter"].includes(lies);
        });
        return null;
      },
      Delete: writing((at: TextRange) => spans.delete(at)),
      InsertParagraph: writing((at: TextRange, text: string, where: string) => {
        const { start, end } = settled(at);
        return where === "Before"
          ? host("Paragraph", insertParagraph(word, start.paragraph, "Before", text))
          : host("Paragraph", insertParagraph(word, end.paragraph, "After", text));
      }),
      InsertComment: writing((at: TextRange, text: string) => {
        if (text === "") throw new ApiError("InvalidArgument", "A comment needs a text.");
        return host("Comment", word.comments.add(settled(at), text));
      }),
      InsertContentControl: writing((at: TextRange, type: string | null) =>
        host("ContentControl", wrapInControl(word, settled(at), type ?? "RichText")),
      ),
    },
  };

  const searchOptions: HostClass<Record<string, unknown>> = {
    scalars: Object.fromEntries(
      [
        "IgnorePunct",
        "IgnoreSpace",
        "MatchCase",
        "MatchPrefix",
        "MatchSuffix",
        "MatchWholeWord",
        "MatchWildcards",
      ].map((name) => [
        name,
        {
          get: (at: Record<string, unknown>) => at[name] === true,
          set: (at: Record<string, unknown>, value: unknown) => {
            at[name] = value;
          },
        },
      ]),
    ),
  };

  return { Range: range, RangeCollection: collection, Font: spans.font(), SearchOptions: searchOptions };
}
