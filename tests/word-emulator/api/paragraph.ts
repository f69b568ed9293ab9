import type { WordDocument } from "../document/document";
import type { XmlElement } from "../document/xml";
import { collection, type HostClass, type HostObject, host, listOf, orNull } from "./classes";
import { ApiError } from "./errors";

/** Paragraph, ListItem and the collection of paragraphs. */
export function paragraphClasses(word: WordDocument): Record<string, HostClass<never>> {
  const neighbour = (at: XmlElement, step: number): HostObject | null => {
    const { index, paragraphs } = word.layout();
    const place = index.get(at);
    return place === undefined ? null : orNull("Paragraph", paragraphs[place + step]);
  };
  /** A proxy of a paragraph that somebody has deleted. */
  const there = (at: XmlElement): XmlElement => {
    if (!word.isThere(at)) throw new ApiError("ItemNotFound", "The paragraph has been deleted.");
    return at;
  };

  const paragraph: HostClass<XmlElement> = {
    scalars: {
      Text: (at) => word.textOf(there(at)),
      Style: (at) => word.formats.styleOf(there(at)).name,
      StyleBuiltIn: (at) => word.formats.styleOf(at).name.replaceAll(" ", ""),
      OutlineLevel: (at) => word.formats.outlineLevel(at),
      IsListItem: (at) => word.listOf(at) !== null,
      IsLastParagraph: (at) => neighbour(at, 1) === null,
      TableNestingLevel: (at) => word.cellOf(at)?.row.table.nesting ?? 0,
      UniqueLocalId: (at) => word.idOf(at),
    },
    navigations: {
      ListItem: (at) => orNull("ListItem", word.listOf(at) && at),
      ListItemOrNullObject: (at) => orNull("ListItem", word.listOf(at) && at),
      ParentTable: (at) => orNull("Table", word.cellOf(at)?.row.table),
      ParentTableOrNullObject: (at) => orNull("Table", word.cellOf(at)?.row.table),
      ParentTableCell: (at) => orNull("TableCell", word.cellOf(at)),
      ParentTableCellOrNullObject: (at) => orNull("TableCell", word.cellOf(at)),
      Font: (at) => host("Font", word.wholeOf(at, false)),
    },
    methods: {
      GetNext: (at: XmlElement) => neighbour(at, 1),
      GetNextOrNullObject: (at: XmlElement) => neighbour(at, 1),
      GetPrevious: (at: XmlElement) => neighbour(at, -1),
      GetPreviousOrNullObject: (at: XmlElement) => neighbour(at, -1),
    },
  };

  const listItem: HostClass<XmlElement> = {
    scalars: {
      ListString: (at) => word.listOf(at)?.listString ?? "",
      Level: (at) => word.listOf(at)?.listLevel ?? 0,
    },
  };

  return { Paragraph: paragraph, ListItem: listItem, ParagraphCollection: collection };
}

export const paragraphsOf = (paragraphs: readonly XmlElement[]): HostObject =>
  listOf("ParagraphCollection", "Paragraph", paragraphs);
