import {
  controlProperty,
  controlRange,
  controls,
  controlsInside,
  controlType,
  deleteControl,
  setControlProperty,
  writeControl,
} from "../document/controls";
import type { WordDocument } from "../document/document";
import { insertBeside, insertParagraph } from "../document/edit-paragraphs";
import type { TextRange } from "../document/range";
import { paragraphsIn, wordsOf } from "../document/stretch";
import { childOf, type XmlElement } from "../document/xml";
import {
  collection,
  type HostClass,
  type HostObject,
  host,
  type Items,
  listOf,
  liveList,
  orNull,
  writing,
} from "./classes";
import { ApiError } from "./errors";
import { paragraphsOf } from "./paragraph";
import type { Spans } from "./spans";

/** Whether a control stands around whole paragraphs, and not within one. */
const isWholeControl = (at: XmlElement): boolean =>
  childOf(childOf(at, "w:sdtContent") ?? at, "w:p") !== null;

/** ContentControl and its collection. */
export function controlClasses(word: WordDocument, spans: Spans): Record<string, HostClass<never>> {
  const range = (at: XmlElement): TextRange => {
    const found = controls(word).includes(at) ? controlRange(word, at) : null;
    if (!found) throw new ApiError("ItemNotFound", "The content control has been deleted.");
    return found;
  };
  const property = (name: string) => ({
    get: (at: XmlElement) => controlProperty(at, name),
    set: (at: XmlElement, value: unknown) => setControlProperty(word, at, name, String(value)),
  });
  const lock = (at: XmlElement, ...locks: readonly string[]): boolean =>
    locks.includes(controlProperty(at, "w:lock"));
  const setLock = (at: XmlElement, edit: boolean, remove: boolean): void =>
    setControlProperty(
      word,
      at,
      "w:lock",
      edit ? (remove ? "sdtContentLocked" : "contentLocked") : remove ? "sdtLocked" : "unlocked",
    );
  // Word gives an id to a control that the file has none for.
  const given = new WeakMap<XmlElement, number>();
  const idOf = (at: XmlElement): number => {
    const own = controlProperty(at, "w:id");
    if (own !== "") return Number(own);
    const id = given.get(at) ?? word.nextId();
    given.set(at, id);
    return id;
  };
  const looks = new WeakMap<XmlElement, Record<string, unknown>>();
  const drawn = (name: string, usual: string) => ({
    get: (at: XmlElement) => looks.get(at)?.[name] ?? usual,
    set: (at: XmlElement, value: unknown) => void looks.set(at, { ...looks.get(at), [name]: value }),
  });

  const control: HostClass<XmlElement> = {
    id: "Id",
    scalars: {
      Id: idOf,
      Tag: property("w:tag"),
      Title: property("w:alias"),
      Type: controlType,
      Text: (at) => wordsOf(word, range(at)),
      PlaceholderText: (at) =>
        childOf(childOf(at, "w:sdtPr"), "w:showingPlcHdr") ? wordsOf(word, range(at)) : "",
      CannotEdit: {
        get: (at) => lock(at, "contentLocked", "sdtContentLocked"),
        set: (at, on) => setLock(at, on === true, lock(at, "sdtLocked", "sdtContentLocked")),
      },
      CannotDelete: {
        get: (at) => lock(at, "sdtLocked", "sdtContentLocked"),
        set: (at, on) => setLock(at, lock(at, "contentLocked", "sdtContentLocked"), on === true),
      },
      // How it is drawn matters to nobody here, but add-ins set it.
      Appearance: drawn("appearance", "BoundingBox"),
      Color: drawn("color", "#000000"),
    },
    navigations: {
      Font: (at) => host("Font", range(at)),
      Paragraphs: (at) => paragraphsOf(() => paragraphsIn(word, range(at))),
      ContentControls: (at) =>
        liveList("ContentControlCollection", "ContentControl", () => controlsInside(word, at)),
    },
    methods: {
      ...spans.members(range).methods,
      InsertText: writing((at: XmlElement, text: string, where: string) => {
        if (lock(at, "contentLocked", "sdtContentLocked"))
          throw new ApiError("AccessDenied", "The content control cannot be edited.");
        return host("Range", writeControl(word, at, text, where));
      }),
      // "Before" and "After" are outside the control, "Start" and "End" inside it.
      InsertParagraph: writing((at: XmlElement, text: string, where: string) => {
        const { start, end } = range(at);
        const outside = where === "Before" || where === "After";
        const around = at.parent && isWholeControl(at) ? at : null;
        const side = where === "Before" || where === "Start" ? "Before" : "After";
        const like = side === "Before" ? start.paragraph : end.paragraph;
        return host(
          "Paragraph",
          outside && around
            ? insertBeside(word, around, like, side, text)
            : insertParagraph(word, like, side, text),
        );
      }),
      Delete: writing((at: XmlElement, keepContent: boolean) => {
        if (lock(at, "sdtLocked", "sdtContentLocked"))
          throw new ApiError("AccessDenied", "The content control cannot be deleted.");
        deleteControl(word, at, keepContent);
      }),
    },
  };

  const by = (at: Items, name: string, value: unknown): HostObject =>
    listOf(
      "ContentControlCollection",
      "ContentControl",
      at()
        .map((one) => one.at as XmlElement)
        .filter((one) => controlProperty(one, name) === String(value)),
    );
  const byId = (at: Items, id: unknown): HostObject | null =>
    orNull(
      "ContentControl",
      at()
        .map((one) => one.at as XmlElement)
        .find((one) => idOf(one) === Number(id)),
    );
  return {
    ContentControl: control,
    ContentControlCollection: {
      ...collection,
      index: byId,
      methods: {
        ...collection.methods,
        GetById: byId,
        GetByIdOrNullObject: byId,
        GetByTag: (at: Items, tag: string) => by(at, "w:tag", tag),
        GetByTitle: (at: Items, title: string) => by(at, "w:alias", title),
      },
    },
  };
}
