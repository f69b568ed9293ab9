import { type Cell, type Paragraph, plainParagraph } from "../../model/paragraph";
import type { Note, Reading, ReadingMessage } from "../../model/reading";
import { type Result, refuse } from "../result";
import { decodeText, lines as withPlainLines } from "./decode";
import { beginsItem, type Flowed, flow } from "./flow";
import { type Definitions, shownMarkdown } from "./inline";
import { type Layout, layoutOf } from "./layout";
import { type Segment, takeApart } from "./markdown";
import { type TypedTable, typedTables } from "./typed-tables";

/**
 * Reads plain text or Markdown. A paragraph is a block between blank lines (or a line, in a text without blank
 * lines), and each bullet is one; `layout.ts` says how that is judged. Typed numbers stay in the text.
 */
export function readText(source: Uint8Array | string, form: "plain" | "markdown"): Result {
  if (source.length > LARGEST) {
    const megabytes = Math.round(source.length / 2 ** 20);
    return refuse(
      "too-large",
      `This file was not read because it holds ${megabytes} MB of text, which is no ordinary draft: check that it is the right file, or split it.`,
    );
  }
  const text = typeof source === "string" ? withPlainLines(source) : decodeText(source);
  if (text === null) {
    return refuse(
      "wrong-kind",
      "This is not a text file: choose the Word document (.docx), or save the draft as plain text in UTF-8.",
    );
  }
  const reading = form === "markdown" ? readMarkdown(text) : readPlain(text);
  if (reading.paragraphs.length === 0) {
    return refuse("empty", "This file has no text in it: save the draft again, or choose the right file.");
  }
  return { ok: true, reading };
}

/** About twenty times a 300-page document, as for the parts of a Word file. */
const LARGEST = 20 * 2 ** 20;

function readPlain(text: string): Reading {
  const lines = text.split("\n");
  const tables = typedTables(text, lines);
  const running = tables.length === 0 ? lines : outside(lines, tables);
  const layout = layoutOf(running, beginsItem);
  const paragraphs: Paragraph[] = [];
  const run = (from: number, to: number): void => {
    for (const flowed of flow(lines.slice(from, to), layout))
      paragraphs.push(paragraphOf(flowed, flowed.text));
  };
  let from = 0;
  for (const [nth, table] of tables.entries()) {
    run(from, table.from);
    for (const { text: words, cell } of cellsIn(table.rows, nth)) {
      const items = flow(words.split("\n"), EACH_LINE);
      for (const item of items.length > 0 ? items : [EMPTY])
        paragraphs.push(paragraphOf(item, item.text, { cell }));
    }
    from = table.to;
  }
  run(from, lines.length);
  return { paragraphs, notes: [], comments: [], revisions: [], controls: [], messages: [] };
}

const EACH_LINE: Layout = { width: null, parted: false };
const EMPTY: Flowed = { text: "", bullet: null };

/** The lines that are in no table. */
const outside = (lines: readonly string[], tables: readonly TypedTable[]): string[] =>
  [...tables, { from: lines.length, to: 0 }].flatMap(({ from }, nth) =>
    lines.slice(tables[nth - 1]?.to ?? 0, from),
  );

const paragraphOf = ({ bullet }: Flowed, text: string, more: Partial<Paragraph> = {}): Paragraph =>
  plainParagraph(text, bullet === null ? more : { listString: "•", listLevel: Math.min(bullet, 8), ...more });

function readMarkdown(text: string): Reading {
  const { segments, links, footnotes, frontMatter } = takeApart(text);
  const messages: ReadingMessage[] = frontMatter
    ? [{ code: "front-matter", message: "The settings at the beginning of the file were left out." }]
    : [];
  const all = segments.flatMap((segment) => (segment.kind === "lines" ? [...segment.lines, ""] : []));
  const layout = layoutOf(all, beginsItem);
  const definitions: Definitions = { links, footnotes: new Set(footnotes.keys()) };
  const paragraphs: Paragraph[] = [];
  const notes: Note[] = [];
  let tables = 0;

  const add = (flowed: Flowed, more: Partial<Paragraph> = {}): void => {
    const shown = shownMarkdown(flowed.text, definitions);
    for (const label of shown.footnotes) {
      const note = shownMarkdown(footnotes.get(label) ?? "", { links, footnotes: new Set() });
      notes.push({ kind: "footnote", text: note.text, paragraph: paragraphs.length });
    }
    // A paragraph of nothing but tags is none; an empty cell is.
    if (shown.text === "" && !more.cell) return;
    paragraphs.push(paragraphOf(flowed, shown.text, { bold: shown.bold, ...more }));
  };

  const read: { readonly [Kind in Segment["kind"]]: (segment: Extract<Segment, { kind: Kind }>) => void } = {
    lines: (segment) => {
      // As pandoc styles them, too.
      const more = segment.quoted ? { style: "Block Text" } : {};
      for (const flowed of flow(segment.lines, layout, hardBreak))
        add(flowed, flowed.bullet === null ? more : {});
    },
    heading: ({ level, text: title }) => {
      add({ text: title, bullet: null }, { style: `Heading ${level}`, outlineLevel: level });
    },
    code: ({ lines }) => {
      for (const { text: line, bullet } of flow(lines, { width: null, parted: false })) {
        paragraphs.push(paragraphOf({ text: line, bullet }, line));
      }
    },
    table: ({ rows }) => {
      for (const { text: words, cell } of cellsIn(rows, tables)) {
        // A cell with bullets holds them as lines, since a row of Markdown is one line.
        const lines = words.split(/<br\s*\/?>/i);
        const items = lines.some((line) => beginsItem(line))
          ? flow(lines, { width: null, parted: true })
          : paragraphsOf(lines).map((text): Flowed => ({ text, bullet: null }));
        if (items.length === 0) add({ text: words, bullet: null }, { cell });
        for (const item of items) add(item, { cell });
      }
      tables++;
    },
  };
  for (const segment of segments) (read[segment.kind] as (segment: Segment) => void)(segment);
  return { paragraphs, notes, comments: [], revisions: [], controls: [], messages };
}

const ENDS = /[.!?:;][\s”"’')*_]*$/;

/** The paragraphs of a cell that is written in one line: a sentence ends one, a name may go on in the next line. */
function paragraphsOf(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  for (const line of lines) {
    const last = paragraphs.length - 1;
    const before = paragraphs[last];
    if (line.trim() === "" && before !== undefined) paragraphs.push("");
    else if (before === undefined || before === "" || ENDS.test(before)) paragraphs.push(line.trim());
    else paragraphs[last] = `${before}<br>${line.trim()}`;
  }
  return paragraphs.filter((text) => text !== "");
}

/** Two spaces or a backslash at the end of a line ask for a line break (CommonMark 6.7). */
function hardBreak(line: string): string | null {
  if (line.endsWith("  ")) return line.trimEnd();
  return line.endsWith("\\") ? line.slice(0, -1) : null;
}

function* cellsIn(
  rows: readonly (readonly string[])[],
  table: number,
): Generator<{ text: string; cell: Cell }> {
  const columns = rows[0]?.length ?? 0;
  for (const [row, cells] of rows.entries()) {
    for (let column = 0; column < Math.max(columns, cells.length); column++) {
      yield {
        text: cells[column] ?? "",
        cell: { table, row, column, span: 1, header: row === 0, within: null },
      };
    }
  }
}
