import type { Reader } from "./reader";
import type { Listener, Tag } from "./xml";

/** A stretch of a part's XML by its offsets. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What shows some of a paragraph's text, and where it stands in the XML. */
export interface Piece {
  /** Where its words stand in the paragraph's text. */
  readonly start: number;
  readonly end: number;
  /** The name of the element that holds the words: "w:t", "w:tab". */
  readonly name: string;
  /** The whole element … */
  readonly element: Stretch;
  /** … and what stands between its tags; empty for an empty element. */
  readonly content: Stretch;
  /** The run it stands in and the run's properties; null outside any run. */
  readonly run: RunAt | null;
}

export interface RunAt extends Stretch {
  /** The `w:rPr` element; null where the run has none. */
  properties: Stretch | null;
}

/** A paragraph of the body: where each of its `w:p` elements stands, and what shows its text. */
export interface LocatedParagraph {
  /** More than one where deleted paragraph marks join them. */
  readonly elements: readonly Stretch[];
  readonly properties: Stretch | null;
  readonly pieces: readonly Piece[];
  /** Whether it carries the properties of a section, which ends with it. */
  readonly endsSection: boolean;
  /** The outermost table that it stands in; null outside tables. */
  readonly table: Stretch | null;
  /** Where its innermost table cell begins; -1 outside tables. */
  readonly cellFrom: number;
}

/** A content control around whole paragraphs: its `w:sdt` element, and the numbers of the paragraphs in it. */
export interface LocatedControl extends Stretch {
  readonly first: number;
  /** Of the last; less than `first` where it holds none. */
  readonly last: number;
  /** Where the innermost table cell around it begins; -1 outside tables. */
  readonly cellFrom: number;
}

interface OpenElement {
  readonly name: string;
  readonly from: number;
  readonly inside: number;
}

/** Notes where everything stands while a reader reads; `paragraphs` is complete when the part has been read. */
export interface Locator extends Listener {
  readonly paragraphs: readonly LocatedParagraph[];
  /** Inner before outer. */
  readonly controls: readonly LocatedControl[];
}

/**
 * Listens beside a reader. Whatever makes the paragraph's text longer is what shows those words, so that the two can
 * never disagree about what a paragraph says. `at` gives the offset behind the tag that is being told.
 */
export function locator(xml: string, reader: Reader, inner: Listener, at: () => number): Locator {
  const paragraphs: LocatedParagraph[] = [];
  const controls: LocatedControl[] = [];
  /** For each content control that is open how many paragraphs had been read before it. */
  const before: number[] = [];
  const cells: number[] = [];
  const open: OpenElement[] = [];
  let elements: Stretch[] = [];
  let pieces: Piece[] = [];
  let properties: Stretch | null = null;
  let endsSection = false;
  let run: RunAt | null = null;
  // Filled in when the table ends; its paragraphs hold the same object until then.
  const tables: { from: number; to: number }[] = [];

  const length = (): number => (reader.story.kind === "body" ? reader.story.paragraph.text.length : -1);
  const inBody = (): boolean => reader.story.kind === "body";

  function grown(before: number, element: OpenElement, to: number, contentTo: number): void {
    const after = length();
    if (before < 0 || after <= before) return;
    const { name, from, inside } = element;
    const content = { from: inside, to: contentTo };
    pieces.push({ start: before, end: after, name, element: { from, to }, content, run });
  }

  return {
    paragraphs,
    controls,
    open(tag: Tag) {
      const inside = at();
      const from = xml.lastIndexOf("<", inside - 1);
      const element = { name: tag.name, from, inside };
      open.push(element);
      if (tag.name === "w:tbl" && inBody() && tables.length === 0) tables.push({ from, to: xml.length });
      else if (tag.name === "w:tbl" && inBody()) tables.push(tables[0] as { from: number; to: number });
      if (tag.name === "w:sdt") before.push(paragraphs.length);
      if (tag.name === "w:tc" && inBody()) cells.push(from);
      if (tag.name === "w:r" && inBody()) run = { from, to: inside, properties: null };
      const known = length();
      inner.open(tag);
      grown(known, element, inside, inside);
    },
    text: (text) => inner.text(text),
    close() {
      const to = at();
      const element = open.pop() ?? { name: "", from: 0, inside: 0 };
      // An empty element's two ends are told at one place.
      const empty = to === element.inside;
      const contentTo = empty ? to : xml.lastIndexOf("<", to - 1);
      const { name } = element;
      const body = inBody();
      const shown = length();
      const known = reader.paragraphs.length;
      if (body && name === "w:sectPr" && open.at(-1)?.name === "w:pPr") endsSection = true;
      if (body && name === "w:pPr" && open.at(-1)?.name === "w:p") properties = { from: element.from, to };
      if (body && name === "w:rPr" && run && open.at(-1)?.name === "w:r")
        run.properties = { from: element.from, to };
      if (body && name === "w:p") elements.push({ from: element.from, to });
      inner.close();
      if (name === "w:tc" && inBody()) cells.pop();
      if (body && name === "w:r") run = null;
      if (name === "w:tbl" && tables.length > 0) {
        const table = tables.pop();
        if (table && tables.length === 0) table.to = to;
      }
      if (reader.paragraphs.length > known) {
        paragraphs.push({
          elements,
          properties,
          pieces,
          endsSection,
          table: tables[0] ?? null,
          cellFrom: cells.at(-1) ?? -1,
        });
        elements = [];
        pieces = [];
        properties = null;
        endsSection = false;
      } else grown(shown, element, to, contentTo);
      if (name !== "w:sdt") return;
      const first = before.pop() ?? 0;
      // One inside a paragraph holds words of it.
      const wholes = open.every((each) => each.name !== "w:p");
      if (body && wholes)
        controls.push({
          from: element.from,
          to,
          first,
          last: paragraphs.length - 1,
          cellFrom: cells.at(-1) ?? -1,
        });
    },
  };
}
