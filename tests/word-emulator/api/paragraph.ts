import { controlAround, controlsIn, wrapInControl } from "../document/controls";
import type { WordDocument } from "../document/document";
import { storyOf } from "../document/document";
import { deleteParagraph, insertParagraph } from "../document/edit-paragraphs";
import { propertyValue } from "../document/formats";
import { alignmentOf, setProperty, setStyle } from "../document/look";
import { reviewed } from "../document/text";
import { childOf, element, type XmlElement } from "../document/xml";
import {
  collection,
  type HostClass,
  type HostObject,
  host,
  listOf,
  liveList,
  orNull,
  writing,
} from "./classes";
import { ApiError } from "./errors";
import type { Spans } from "./spans";

/** Paragraph, ListItem and the collection of paragraphs. */
export function paragraphClasses(word: WordDocument, spans: Spans): Record<string, HostClass<never>> {
  /** A proxy outlives its paragraph; then everything about it fails. */
  const there = (at: XmlElement): XmlElement => {
    if (!word.isThere(at)) throw new ApiError("ItemNotFound", "The paragraph has been deleted.");
    return at;
  };
  const neighbour = (at: XmlElement, step: number): HostObject | null => {
    const { index, paragraphs } = word.layoutAt(there(at));
    return orNull("Paragraph", paragraphs[(index.get(at) ?? 0) + step]);
  };
  const cell = (at: XmlElement) => word.cellOf(there(at));
  const listItem = (at: XmlElement) => orNull("ListItem", word.listOf(there(at)) && at);
  const table = (at: XmlElement) => orNull("Table", cell(at)?.row.table);
  const control = (at: XmlElement) =>
    orNull("ContentControl", controlAround(word.wholeOf(there(at), false), word));
  const indent = (at: XmlElement, name: string): number =>
    Number(childOf(childOf(at, "w:pPr"), "w:ind")?.attributes[name] ?? 0) / 20;
  const space = (at: XmlElement, name: string): number =>
    Number(childOf(childOf(at, "w:pPr"), "w:spacing")?.attributes[name] ?? 0) / 20;

  const paragraph: HostClass<XmlElement> = {
    scalars: {
      Text: (at) => word.textOf(there(at)),
      Style: {
        get: (at) => word.formats.styleOf(there(at)).name,
        set: (at, name) => setStyle(word, there(at), String(name)),
      },
      StyleBuiltIn: {
        get: (at) => builtIn(word.formats.styleOf(there(at)).name),
        set: (at, name) => setStyle(word, there(at), String(name).replace(/([a-z])(?=[A-Z\d])/g, "$1 ")),
      },
      OutlineLevel: {
        get: (at) => word.formats.outlineLevel(there(at)),
        set: (at, level) =>
          setProperty(word, word.tree.child(there(at), "w:pPr"), "w:outlineLvl", {
            "w:val": String(Number(level) - 1),
          }),
      },
      Alignment: {
        get: (at) => alignmentOf(there(at)),
        set: (at, value) =>
          setProperty(word, word.tree.child(there(at), "w:pPr"), "w:jc", {
            "w:val":
              value === "Justified" ? "both" : value === "Centered" ? "center" : String(value).toLowerCase(),
          }),
      },
      FirstLineIndent: (at) => indent(at, "w:firstLine") - indent(at, "w:hanging"),
      LeftIndent: (at) => indent(at, "w:left"),
      RightIndent: (at) => indent(at, "w:right"),
      SpaceBefore: (at) => space(at, "w:before"),
      SpaceAfter: (at) => space(at, "w:after"),
      LineSpacing: (at) => space(at, "w:line") || 12,
      IsListItem: (at) => word.listOf(there(at)) !== null,
      IsLastParagraph: (at) => neighbour(at, 1) === null,
      TableNestingLevel: (at) => cell(at)?.row.table.nesting ?? 0,
      UniqueLocalId: (at) => word.idOf(there(at)),
    },
    navigations: {
      ListItem: listItem,
      ListItemOrNullObject: listItem,
      ParentTable: table,
      ParentTableOrNullObject: table,
      ParentTableCell: (at) => orNull("TableCell", cell(at)),
      ParentTableCellOrNullObject: (at) => orNull("TableCell", cell(at)),
      ParentContentControl: control,
      ParentContentControlOrNullObject: control,
      ParentBody: (at) => host("Body", storyOf(there(at))),
      ContentControls: (at) =>
        liveList("ContentControlCollection", "ContentControl", () =>
          controlsIn(word, word.wholeOf(there(at))),
        ),
      Font: (at) => host("Font", word.wholeOf(there(at), false)),
    },
    methods: {
      // Text goes in front of the mark.
      ...spans.members<XmlElement>((at) => word.wholeOf(there(at), false)).methods,
      GetRange: (at: XmlElement, where: string | null) =>
        host("Range", spans.part(word.wholeOf(there(at)), where ?? "Whole")),
      GetNext: (at: XmlElement) => neighbour(at, 1),
      GetNextOrNullObject: (at: XmlElement) => neighbour(at, 1),
      GetPrevious: (at: XmlElement) => neighbour(at, -1),
      GetPreviousOrNullObject: (at: XmlElement) => neighbour(at, -1),
      GetText: (
        at: XmlElement,
        options: { IncludeTextMarkedAsDeleted?: boolean; includeTextMarkedAsDeleted?: boolean } | null,
      ) => {
        const text = word.textOf(there(at));
        const all = options?.includeTextMarkedAsDeleted ?? options?.IncludeTextMarkedAsDeleted ?? false;
        return all ? text : reviewed(word.piecesOf(at), 0, text.length, "Current");
      },
      GetAnnotations: (at: XmlElement) =>
        listOf(
          "AnnotationCollection",
          "Annotation",
          [...word.annotations.values()].filter(({ range }) => range.start.paragraph === there(at)),
        ),
      Delete: writing((at: XmlElement) => deleteParagraph(word, there(at))),
      DetachFromList: writing((at: XmlElement) => detachFromList(word, there(at))),
      InsertParagraph: writing((at: XmlElement, text: string, where: string) =>
        host("Paragraph", insertParagraph(word, there(at), where === "Before" ? "Before" : "After", text)),
      ),
      InsertContentControl: writing((at: XmlElement, type: string | null) =>
        host("ContentControl", wrapInControl(word, word.wholeOf(there(at)), type ?? "RichText")),
      ),
    },
  };

  const item: HostClass<XmlElement> = {
    scalars: {
      ListString: (at) => word.listOf(at)?.listString ?? "",
      Level: (at) => word.listOf(at)?.listLevel ?? 0,
      SiblingIndex: (at) => siblings(word, at),
    },
  };

  return { Paragraph: paragraph, ListItem: item, ParagraphCollection: collection };
}

export const paragraphsOf = (find: () => readonly XmlElement[]): HostObject =>
  liveList("ParagraphCollection", "Paragraph", find);

/** Takes a paragraph out of its list, also where its style puts it there (ISO/IEC 29500-1 17.9.18). */
function detachFromList(word: WordDocument, at: XmlElement): null {
  setProperty(word, word.tree.child(at, "w:pPr"), "w:numPr", null);
  if (word.listOf(at) === null) return null;
  setProperty(word, word.tree.child(at, "w:pPr"), "w:numPr", {});
  const list = childOf(childOf(at, "w:pPr"), "w:numPr");
  if (list) word.tree.append(list, element("w:numId", { "w:val": "0" }));
  return null;
}

/** The name of a built-in style in `Word.Style`; "Other" for one of somebody's own. */
const builtIn = (name: string): string =>
  /^(Normal|Title|Subtitle|Heading [1-9]|TOC [1-9]|List Paragraph|Quote|Intense Quote|Caption|Header|Footer|Footnote Text|Endnote Text|No Spacing|Strong|Emphasis)$/.test(
    name,
  )
    ? name.replaceAll(" ", "").replace(/^TOC/, "Toc")
    : "Other";

/** How many items of the same list and level stand before one, back to the last of a higher level. */
function siblings(word: WordDocument, at: XmlElement): number {
  const list = (one: XmlElement) => propertyValue(childOf(childOf(one, "w:pPr"), "w:numPr"), "w:numId");
  const level = word.listOf(at)?.listLevel ?? 0;
  let count = 0;
  for (const one of word.paragraphs.slice(0, word.indexOf(at)).toReversed()) {
    const other = word.listOf(one);
    if (!other || list(one) !== list(at)) continue;
    if (other.listLevel < level) break;
    if (other.listLevel === level) count++;
  }
  return count;
}
