import type { ListNumber } from "../../../src/hosts/docx/list-numbers";
import { Comments } from "./comments";
import { CustomXml } from "./custom-xml";
import { type DocumentEvent, eventsOf } from "./events";
import { Formats } from "./formats";
import { type CellAt, type Layout, layoutOf } from "./layout";
import { Parts } from "./parts";
import { type Point, Ranges, type TextRange } from "./range";
import { Settings } from "./settings";
import { Stories } from "./stories";
import { joined, type Piece, piecesOf } from "./text";
import { Tree } from "./tree";
import { around, byName, childOf, parseXml, within, writeXml, type XmlElement, type XmlPart } from "./xml";

export type Tracking = "Off" | "TrackAll" | "TrackMineOnly";

/** Who is writing: tracked changes and events carry it. */
export interface Author {
  readonly name: string;
  readonly source: "Local" | "Remote";
}

/** A critique of a paragraph's words. */
export interface Annotation {
  readonly id: string;
  readonly critique: Readonly<Record<string, unknown>>;
  readonly range: TextRange;
  state: "Created" | "Accepted" | "Rejected";
}

/** A Word document that is open: the main part of a .docx as Word's object model sees it. */
export class WordDocument {
  readonly parts: Parts;
  readonly tree: Tree;
  readonly formats: Formats;
  readonly ranges = new Ranges();
  readonly body: XmlElement;
  readonly comments: Comments;
  readonly customXml: CustomXml;
  readonly settings: Settings;
  readonly stories: Stories;
  /** Stretches that are highlighted without being changed. */
  highlights: TextRange[] = [];
  /** Critiques on paragraphs: decoration that no file keeps. */
  readonly annotations = new Map<string, Annotation>();
  readonly me: Author = { name: "Reviewer", source: "Local" };
  /** Who makes the present change. */
  author: Author = this.me;
  /** Told of each change, once it is whole. */
  onEvent: (event: DocumentEvent) => void = () => undefined;
  /** Told when the selection stands elsewhere. */
  onSelect: () => void = () => undefined;
  selection: TextRange;
  /** The day that changes carry. */
  now = "2026-01-05T09:00:00Z";
  private lastId = 0;
  private readonly settingsPart: string | null;
  private trackingMode: Tracking;
  private readonly part: XmlPart;
  private readonly ids = new Map<XmlElement, string>();
  private readonly byId = new Map<string, XmlElement>();
  private pieces = new Map<XmlElement, Piece[]>();
  private layouts = new Map<XmlElement, Layout>();
  private lists: Map<XmlElement, ListNumber> | null = null;
  private names: ReadonlyMap<string, readonly XmlElement[]> | null = null;
  /** What the present change has touched, with its text before, as far as that was known. */
  private touched = new Map<XmlElement, string | null>();

  /** Throws where the bytes are no .docx. */
  constructor(bytes: Uint8Array) {
    this.parts = new Parts(bytes);
    this.part = parseXml(this.parts.read(this.parts.main));
    const body = childOf(this.part.root, "w:body");
    if (!body) throw new Error("The main part has no w:body; the prefixes must be those that Word writes.");
    this.body = body;
    this.tree = new Tree((element) => this.touch(element));
    this.formats = new Formats(this.parts);
    this.comments = new Comments(this);
    this.customXml = new CustomXml(this.parts);
    this.settings = new Settings(this.parts);
    this.stories = new Stories(this);
    this.settingsPart = this.parts.related("settings");
    this.trackingMode =
      this.settingsPart !== null &&
      /<w:trackRevisions(?:\s*\/>|\s+w:val="(?:1|true|on)")/.test(this.parts.read(this.settingsPart))
        ? "TrackAll"
        : "Off";
    const first = this.paragraphs[0];
    if (!first) throw new Error("The document has no paragraph.");
    this.selection = this.ranges.make({ paragraph: first, offset: 0 }, { paragraph: first, offset: 0 });
  }

  private touch(element: XmlElement): void {
    this.names = null;
    const paragraph = around(element, "w:p");
    if (paragraph) {
      const before = this.pieces.get(paragraph);
      if (!this.touched.has(paragraph)) this.touched.set(paragraph, before ? joined(before) : null);
      this.pieces.delete(paragraph);
      if (element === paragraph || around(element, "w:pPr")) this.lists = null;
    } else {
      this.layouts.clear();
      this.lists = null;
    }
  }

  layout(story: XmlElement = this.body): Layout {
    let layout = this.layouts.get(story);
    if (!layout) {
      layout = layoutOf(story);
      this.layouts.set(story, layout);
    }
    return layout;
  }

  /** The body's paragraphs in document order, those in tables and empty ones included. */
  get paragraphs(): readonly XmlElement[] {
    return this.layout().paragraphs;
  }

  /** Every element of the body that has one of these names, in document order. */
  named(...names: readonly string[]): readonly XmlElement[] {
    this.names ??= byName(this.body);
    const there = names.filter((name) => this.names?.has(name));
    if (there.length > 1) return [...within(this.body)].filter(({ name }) => there.includes(name));
    return this.names.get(there[0] ?? "") ?? [];
  }

  indexOf(paragraph: XmlElement): number {
    return this.layout().index.get(paragraph) ?? -1;
  }

  layoutAt(paragraph: XmlElement): Layout {
    return this.layout(storyOf(paragraph));
  }

  /** Whether a paragraph still stands in its story. */
  isThere(paragraph: XmlElement): boolean {
    return this.layoutAt(paragraph).index.has(paragraph);
  }

  cellOf(paragraph: XmlElement): CellAt | null {
    return this.layoutAt(paragraph).cells.get(paragraph) ?? null;
  }

  piecesOf(paragraph: XmlElement): readonly Piece[] {
    let pieces = this.pieces.get(paragraph);
    if (!pieces) {
      pieces = piecesOf(paragraph);
      this.pieces.set(paragraph, pieces);
    }
    return pieces;
  }

  textOf(paragraph: XmlElement): string {
    return joined(this.piecesOf(paragraph));
  }

  listOf(paragraph: XmlElement): ListNumber | null {
    this.lists ??= this.formats.listNumbers(this.paragraphs);
    return this.lists.get(paragraph) ?? null;
  }

  /** A paragraph's id in this session, in the form that Word gives it. */
  idOf(paragraph: XmlElement): string {
    let id = this.ids.get(paragraph);
    if (id === undefined) {
      id = `00000000-0000-4000-8000-${(this.ids.size + 1).toString(16).toUpperCase().padStart(12, "0")}`;
      this.ids.set(paragraph, id);
      this.byId.set(id, paragraph);
    }
    return id;
  }

  paragraphById(id: string): XmlElement | null {
    const paragraph = this.byId.get(id);
    return paragraph && this.indexOf(paragraph) >= 0 ? paragraph : null;
  }

  get tracking(): Tracking {
    return this.trackingMode;
  }

  set tracking(mode: Tracking) {
    this.trackingMode = mode;
    if (this.settingsPart === null) return;
    const before = this.parts.read(this.settingsPart);
    const without = before.replace(/<w:trackRevisions[^>]*\/>/, "");
    // Behind w:removeDateAndTime and the like in the schema's order; Word reads it anywhere.
    this.parts.write(
      this.settingsPart,
      mode === "Off" ? without : without.replace(/(<w:settings[^>]*>)/, "$1<w:trackRevisions/>"),
    );
  }

  get isTracked(): boolean {
    return (
      this.trackingMode === "TrackAll" || (this.trackingMode === "TrackMineOnly" && this.author === this.me)
    );
  }

  /** An id that nothing in the document has. */
  nextId(): number {
    if (this.lastId === 0) {
      for (const { attributes } of within(this.body)) {
        const id = Number(attributes["w:id"]);
        if (Number.isInteger(id) && id > this.lastId) this.lastId = id;
      }
    }
    return ++this.lastId;
  }

  /** Makes one change, which is one entry of Word's undo list, and tells of it. A change that fails leaves no trace. */
  change<Result>(make: () => Result, author: Author = this.me): Result {
    return this.telling(author, "edit", () => {
      try {
        const result = make();
        this.tree.endStep();
        return result;
      } catch (error) {
        this.tree.cancel();
        throw error;
      }
    });
  }

  undo(): boolean {
    return this.telling(this.me, "undo", () => this.tree.undo());
  }

  redo(): boolean {
    return this.telling(this.me, "undo", () => this.tree.redo());
  }

  private telling<Result>(author: Author, cause: "edit" | "undo", make: () => Result): Result {
    const before = this.layout();
    this.touched = new Map();
    this.author = author;
    let result: Result;
    try {
      result = make();
    } finally {
      this.author = this.me;
    }
    const onlyLook = ([one, text]: readonly [XmlElement, string | null]): boolean =>
      cause === "edit" && this.trackingMode !== "Off" && text === this.textOf(one);
    const changed = [...this.touched];
    const marked = changed.filter(onlyLook).map(([one]) => one);
    const edited = changed.filter((one) => !onlyLook(one)).map(([one]) => one);
    for (const { paragraphs, ...event } of eventsOf(before, this.layout(), edited, marked, cause))
      this.onEvent({ ...event, source: author.source, ids: paragraphs.map((one) => this.idOf(one)) });
    return result;
  }

  /** Whether a range's ends still stand in the document, its offsets within their texts. */
  settle(range: TextRange): boolean {
    for (const point of [range.start, range.end]) {
      if (!this.isThere(point.paragraph)) return false;
      point.offset = Math.min(point.offset, this.textOf(point.paragraph).length);
    }
    return true;
  }

  /** Below 0 where `a` stands before `b`. */
  compare(a: Point, b: Point): number {
    const { index } = this.layoutAt(a.paragraph);
    return (index.get(a.paragraph) ?? 0) - (index.get(b.paragraph) ?? 0) || a.offset - b.offset;
  }

  wholeOf(paragraph: XmlElement, mark = true): TextRange {
    return this.ranges.make(
      { paragraph, offset: 0 },
      { paragraph, offset: this.textOf(paragraph).length },
      mark,
    );
  }

  select(range: TextRange): void {
    this.selection = this.ranges.make(range.start, range.end, range.mark);
    this.onSelect();
  }

  /** The .docx as it is now: the very same bytes where nothing was changed. */
  save(): Uint8Array {
    this.parts.write(this.parts.main, writeXml(this.part));
    this.comments.save();
    return this.parts.save();
  }
}

/** The body, footnote or header that a paragraph stands in. */
export function storyOf(paragraph: XmlElement): XmlElement {
  if (paragraph.parent?.name === "w:body") return paragraph.parent;
  return around(paragraph, "w:body", "w:footnote", "w:endnote", "w:hdr", "w:ftr", "w:comment") ?? paragraph;
}
