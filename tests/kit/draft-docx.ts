import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readBytes } from "../../src/hosts/read";
import type { Paragraph } from "../../src/model/paragraph";
import { type DocxBlock, type DocxCell, type DocxParagraph, docx, paragraph } from "./docx";

const DRAFTS = join(__dirname, "../drafts");

/** The project's own drafts (tests/drafts), by name. */
export const draftNames: readonly string[] = readdirSync(DRAFTS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const made = new Map<string, Uint8Array>();

/** The Word file that one of them would be: headings, lists, tables and bold as the draft has them. */
export function draftDocx(name: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const key = JSON.stringify([name, parts]);
  const bytes = made.get(key) ?? make(name, parts);
  made.set(key, bytes);
  return bytes;
}

function make(name: string, parts: Readonly<Record<string, string>>): Uint8Array {
  const file = readdirSync(join(DRAFTS, name)).find((each) => each.startsWith("draft.")) ?? "";
  const read = readBytes(file, readFileSync(join(DRAFTS, name, file)));
  if (!read.ok) throw new Error(read.reason);
  return docx(blocksOf(read.reading.paragraphs), parts);
}

function blocksOf(paragraphs: readonly Paragraph[]): DocxBlock[] {
  const blocks: DocxBlock[] = [];
  for (let at = 0; at < paragraphs.length; ) {
    const one = paragraphs[at] as Paragraph;
    if (!one.cell) {
      blocks.push(blockOf(one));
      at++;
      continue;
    }
    const { table } = one.cell;
    const rows: { header: boolean; cells: { blocks: DocxBlock[]; span: number }[] }[] = [];
    for (; paragraphs[at]?.cell?.table === table; at++) {
      const next = paragraphs[at] as Paragraph;
      if (!next.cell) break;
      const row = rows[next.cell.row] ?? { header: next.cell.header, cells: [] };
      rows[next.cell.row] = row;
      const before = row.cells.reduce((sum, { span }) => sum + span, 0);
      if (next.cell.column >= before) row.cells.push({ blocks: [], span: next.cell.span });
      row.cells.at(-1)?.blocks.push(blockOf(next));
    }
    blocks.push({ rows: rows.filter(Boolean) as { header: boolean; cells: DocxCell[] }[] });
  }
  // Word ends every document with a paragraph.
  if (paragraphs.at(-1)?.cell) blocks.push(paragraph(""));
  return blocks;
}

function blockOf({ text, listString, listLevel, outlineLevel, bold }: Paragraph): DocxParagraph {
  const runs = [{ text, bold: bold && outlineLevel === null }];
  if (outlineLevel !== null && outlineLevel <= 4) return paragraph(runs, { style: `Heading${outlineLevel}` });
  if (listString === "") return paragraph(runs);
  const list = /^\P{L}?$/u.test(listString) ? "bullets" : /\d/.test(listString) ? "decimal" : "letters";
  return paragraph(runs, { style: "ListParagraph", list, level: Math.min(listLevel ?? 0, 1) });
}
