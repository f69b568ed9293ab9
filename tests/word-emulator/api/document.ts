import { controls } from "../document/controls";
import type { Tracking, WordDocument } from "../document/document";
import { deleteText, insertParagraph } from "../document/edit-paragraphs";
import { insertFile } from "../document/ooxml";
import { pointOf } from "../document/place";
import type { TextRange } from "../document/range";
import type { XmlElement } from "../document/xml";
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
import { paragraphsOf } from "./paragraph";
import type { Spans } from "./spans";

type NoteAt = { readonly note: XmlElement; readonly reference: XmlElement };

/** Document, Body, sections, notes and styles. */
export function documentClasses(word: WordDocument, spans: Spans): Record<string, HostClass<never>> {
  const whole = (story: XmlElement): TextRange => {
    const { paragraphs } = word.layout(story);
    const [first, last] = [paragraphs[0], paragraphs.at(-1)];
    if (!first || !last) throw new ApiError("ItemNotFound", "This part of the document is empty.");
    return word.ranges.make({ paragraph: first, offset: 0 }, word.wholeOf(last).end, true);
  };
  const allControls = () => liveList("ContentControlCollection", "ContentControl", () => controls(word));
  const notes = (kind: "footnote" | "endnote") => () =>
    liveList("NoteItemCollection", "NoteItem", () => word.stories.notes(kind));
  const sections = () => liveList("SectionCollection", "Section", () => word.stories.sections());
  const style = (name: string): HostObject => host("Style", name);

  const document: HostClass<unknown> = {
    scalars: {
      ChangeTrackingMode: {
        get: () => word.tracking,
        set: (_, mode) => {
          word.tracking = mode as Tracking;
        },
      },
      Saved: () => true,
    },
    navigations: {
      Body: () => host("Body", word.body),
      ContentControls: allControls,
      Sections: sections,
      CustomXmlParts: () => liveList("CustomXmlPartCollection", "CustomXmlPart", () => word.customXml.all()),
      Settings: () => liveList("SettingCollection", "Setting", () => word.settings.names()),
    },
    methods: {
      GetSelection: () => {
        const { start, end, mark } = spans.settled(word.selection);
        return host("Range", word.ranges.make(start, end, mark));
      },
      GetContentControls: allControls,
      GetParagraphByUniqueLocalId: (_: unknown, id: string) => orNull("Paragraph", word.paragraphById(id)),
      GetStyles: () =>
        listOf(
          "StyleCollection",
          "Style",
          word.formats.styleNames().map(({ name }) => name),
        ),
      GetAnnotationById: (_: unknown, id: string) => orNull("Annotation", word.annotations.get(id)),
      Search: (_: unknown, ...args: never[]) => {
        const find = spans.members<XmlElement>(whole).methods.Search;
        return typeof find === "function" ? find(word.body, ...args) : null;
      },
      InsertFileFromBase64: writing((_: unknown, base64: string, where: string) => {
        insertFile(word, whole(word.body), base64, where);
        return sections();
      }),
      Save: () => null,
    },
  };

  const body: HostClass<XmlElement> = {
    scalars: {
      Text: (at) =>
        word
          .layout(at)
          .paragraphs.map((one) => word.textOf(one))
          .join("\r"),
      Type: (at) => BODY_TYPES[at.name] ?? "Unknown",
      Style: () => "Normal",
    },
    navigations: {
      Paragraphs: (at) => paragraphsOf(() => word.layout(at).paragraphs),
      Tables: (at) =>
        liveList("TableCollection", "Table", () =>
          word.layout(at).tables.filter((one) => one.within === null),
        ),
      ContentControls: allControls,
      Font: (at) => host("Font", whole(at)),
      Footnotes: notes("footnote"),
      Endnotes: notes("endnote"),
    },
    methods: {
      ...spans.members<XmlElement>(whole).methods,
      InsertParagraph: writing((at: XmlElement, text: string, where: string) => {
        const { start, end } = whole(at);
        return where === "Start"
          ? host("Paragraph", insertParagraph(word, start.paragraph, "Before", text))
          : host("Paragraph", insertParagraph(word, end.paragraph, "After", text));
      }),
      Clear: writing((at: XmlElement) => deleteText(word, { ...whole(at), mark: false })),
    },
  };

  const section: HostClass<XmlElement> = {
    navigations: { Body: () => host("Body", word.body) },
    methods: {
      GetHeader: (at: XmlElement, type: string) =>
        host("Body", word.stories.header(at, "header", type) ?? EMPTY),
      GetFooter: (at: XmlElement, type: string) =>
        host("Body", word.stories.header(at, "footer", type) ?? EMPTY),
    },
  };

  const note: HostClass<NoteAt> = {
    scalars: { Type: ({ note }) => (note.name === "w:footnote" ? "Footnote" : "Endnote") },
    navigations: {
      Body: ({ note }) => host("Body", note),
      Reference: ({ reference }) => {
        const point = pointOf(word, reference);
        return point && host("Range", word.ranges.make(point, { ...point, offset: point.offset + 1 }));
      },
    },
  };

  return {
    Document: document,
    Body: body,
    Section: section,
    SectionCollection: collection,
    NoteItem: note,
    NoteItemCollection: collection,
    Style: {
      scalars: {
        NameLocal: (at: string) => at,
        Type: () => "Paragraph",
        BuiltIn: (at: string) => /^(Normal|Title|Heading \d)$/.test(at),
      },
    },
    StyleCollection: {
      ...collection,
      methods: {
        ...collection.methods,
        GetByNameOrNullObject: (_: unknown, name: string) =>
          word.formats.styleNames().some((one) => one.name === name) ? style(name) : null,
      },
    },
    AddinInternalService: { methods: { NotifyActionHandlerReady: () => null } },
  };
}

const BODY_TYPES: Readonly<Record<string, string>> = {
  "w:body": "MainDoc",
  "w:tc": "TableCell",
  "w:hdr": "Header",
  "w:ftr": "Footer",
  "w:footnote": "Footnote",
  "w:endnote": "Endnote",
};

/** A header that is not there is empty. */
const EMPTY: XmlElement = {
  kind: "element",
  name: "w:hdr",
  attributes: {},
  children: [],
  parent: null,
  written: null,
};
