/**
 * Members of Word's API that the npm package of Office.js (of 2022) has not, with the set that brought each: the part
 * of them that this product uses, and its neighbourhood. `@types/office-js` says which there are; `tests/word-emulator/
 * catch-up.test.ts` holds this table to it.
 */
export interface Members {
  /** The class of a collection's items. */
  readonly items?: string;
  readonly scalars?: Readonly<Record<string, string>>;
  /** Scalars that can be written to. */
  readonly writable?: readonly string[];
  /** Name: [class, set]. */
  readonly navigations?: Readonly<Record<string, readonly [string, string]>>;
  /** Name: [class of what it gives, "value" for a plain result, "void"; how many arguments; set]. */
  readonly methods?: Readonly<Record<string, readonly [string, number, string]>>;
  readonly events?: Readonly<Record<string, string>>;
}

export const MISSING: Readonly<Record<string, Members>> = {
  Document: {
    navigations: {
      customXmlParts: ["CustomXmlPartCollection", "1.4"],
      settings: ["SettingCollection", "1.4"],
    },
    methods: {
      getAnnotationById: ["Annotation", 1, "1.7"],
      getContentControls: ["ContentControlCollection", 1, "1.5"],
      getParagraphByUniqueLocalId: ["Paragraph", 1, "1.6"],
      getStyles: ["StyleCollection", 0, "1.5"],
      insertFileFromBase64: ["SectionCollection", 3, "1.5"],
    },
    events: {
      onParagraphAdded: "1.6",
      onParagraphChanged: "1.6",
      onParagraphDeleted: "1.6",
      onAnnotationInserted: "1.7",
      onAnnotationClicked: "1.7",
      onAnnotationHovered: "1.7",
      onAnnotationRemoved: "1.7",
      onAnnotationPopupAction: "1.8",
    },
  },
  Body: {
    methods: {
      getContentControls: ["ContentControlCollection", 1, "1.5"],
      getTrackedChanges: ["TrackedChangeCollection", 0, "1.6"],
    },
  },
  Paragraph: {
    scalars: { uniqueLocalId: "1.6" },
    methods: {
      getAnnotations: ["AnnotationCollection", 0, "1.7"],
      getContentControls: ["ContentControlCollection", 1, "1.5"],
      getText: ["value", 1, "1.7"],
      getTrackedChanges: ["TrackedChangeCollection", 0, "1.6"],
      insertAnnotations: ["value", 1, "1.7"],
    },
  },
  Range: {
    methods: {
      getContentControls: ["ContentControlCollection", 1, "1.5"],
      getTrackedChanges: ["TrackedChangeCollection", 0, "1.6"],
    },
  },
  ContentControl: {
    methods: {
      getContentControls: ["ContentControlCollection", 1, "1.5"],
      getTrackedChanges: ["TrackedChangeCollection", 0, "1.6"],
    },
  },
  Annotation: {
    scalars: { state: "1.7" },
    navigations: { critiqueAnnotation: ["CritiqueAnnotation", "1.7"] },
  },
  CritiqueAnnotation: {
    scalars: { critique: "1.7" },
    navigations: { range: ["Range", "1.7"] },
    methods: { accept: ["void", 0, "1.7"], reject: ["void", 0, "1.7"] },
  },
  CustomXmlPartCollection: {
    items: "CustomXmlPart",
    methods: {
      add: ["CustomXmlPart", 1, "1.4"],
      getByNamespace: ["CustomXmlPartScopedCollection", 1, "1.4"],
      getCount: ["value", 0, "1.4"],
      getItem: ["CustomXmlPart", 1, "1.4"],
      getItemOrNullObject: ["CustomXmlPart", 1, "1.4"],
    },
  },
  CustomXmlPartScopedCollection: {
    items: "CustomXmlPart",
    methods: {
      getCount: ["value", 0, "1.4"],
      getItem: ["CustomXmlPart", 1, "1.4"],
      getItemOrNullObject: ["CustomXmlPart", 1, "1.4"],
      getOnlyItem: ["CustomXmlPart", 0, "1.4"],
      getOnlyItemOrNullObject: ["CustomXmlPart", 0, "1.4"],
    },
  },
  CustomXmlPart: {
    scalars: { id: "1.4", namespaceUri: "1.4" },
    methods: { delete: ["void", 0, "1.4"], getXml: ["value", 0, "1.4"], setXml: ["void", 1, "1.4"] },
  },
  SettingCollection: {
    items: "Setting",
    methods: {
      add: ["Setting", 2, "1.4"],
      deleteAll: ["void", 0, "1.4"],
      getCount: ["value", 0, "1.4"],
      getItem: ["Setting", 1, "1.4"],
      getItemOrNullObject: ["Setting", 1, "1.4"],
    },
  },
  Setting: {
    scalars: { key: "1.4", value: "1.4" },
    writable: ["value"],
    methods: { delete: ["void", 0, "1.4"] },
  },
  StyleCollection: {
    items: "Style",
    methods: {
      getByNameOrNullObject: ["Style", 1, "1.5"],
      getCount: ["value", 0, "1.5"],
    },
  },
  Style: {
    scalars: { nameLocal: "1.5", type: "1.5", builtIn: "1.5" },
  },
  TrackedChangeCollection: {
    items: "TrackedChange",
    methods: {
      acceptAll: ["void", 0, "1.6"],
      getFirst: ["TrackedChange", 0, "1.6"],
      getFirstOrNullObject: ["TrackedChange", 0, "1.6"],
      rejectAll: ["void", 0, "1.6"],
    },
  },
  TrackedChange: {
    scalars: { author: "1.6", date: "1.6", text: "1.6", type: "1.6" },
    methods: { accept: ["void", 0, "1.6"], getRange: ["Range", 1, "1.6"], reject: ["void", 0, "1.6"] },
  },
};

/** Members that the npm package has, but that came after 1.3: hosts without the set refuse them. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  "1.4": [
    "Document.changeTrackingMode",
    ...["Body", "Paragraph", "Range", "ContentControl"].flatMap((name) => [
      `${name}.getComments`,
      `${name}.getReviewedText`,
    ]),
    "Range.insertComment",
  ],
  "1.5": ["Body.footnotes", "Body.endnotes", "Range.footnotes", "Paragraph.footnotes"],
  "1.7": ["Document.search", "Annotation.delete"],
  "1.8": ["Range.highlight", "Range.removeHighlight"],
};

/** The version of WordApi that a member needs, by "Class.member"; what is not in it needs 1.3 or less. */
export const NEEDED: ReadonlyMap<string, string> = new Map([
  ...Object.entries(LATER).flatMap(([set, names]) => names.map((name): [string, string] => [name, set])),
  ...Object.entries(MISSING).flatMap(([name, { scalars, navigations, methods, events }]) => [
    ...Object.entries(scalars ?? {}).map(([member, set]): [string, string] => [`${name}.${member}`, set]),
    ...Object.entries(navigations ?? {}).map(([member, [, set]]): [string, string] => [
      `${name}.${member}`,
      set,
    ]),
    ...Object.entries(methods ?? {}).map(([member, [, , set]]): [string, string] => [
      `${name}.${member}`,
      set,
    ]),
    ...Object.entries(events ?? {}).map(([member, set]): [string, string] => [`${name}.${member}`, set]),
  ]),
]);

/** The numbers under which events are told; the real ones are not in the npm package. */
export const EVENT_NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.keys(MISSING.Document?.events ?? {}).map((name, at) => [name, 9001 + at]),
);
