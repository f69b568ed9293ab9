import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../../src/hosts/text/read";
import type { Paragraph } from "../../src/model/paragraph";
import { type DocxBlock, docx, heading, paragraph } from "./docx";

/** The Word file that one of the project's own drafts (tests/drafts) would be. */
export function draftDocx(name: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const file = join(__dirname, "../drafts", name);
  const read = readText(readFileSync(join(file, "draft.md")), "markdown");
  if (!read.ok) throw new Error(read.reason);
  return docx(blocksOf(read.reading.paragraphs), parts);
}

function blocksOf(paragraphs: readonly Paragraph[]): DocxBlock[] {
  const blocks: DocxBlock[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const { cell } = paragraphs[at] as Paragraph;
    if (!cell) {
      blocks.push(blockOf(paragraphs[at] as Paragraph));
      continue;
    }
    const within: Paragraph[] = [];
    while (paragraphs[at]?.cell?.table === cell.table) within.push(paragraphs[at++] as Paragraph);
    at--;
    blocks.push(tableOf(within));
  }
  return blocks;
}

function blockOf({ text, outlineLevel, bold, listString }: Paragraph): DocxBlock {
  if (outlineLevel !== null) return heading(outlineLevel, text);
  return paragraph(
    [{ text, bold }],
    listString === "" ? {} : { list: /\d/.test(listString) ? "decimal" : "bullets" },
  );
}

function tableOf(paragraphs: readonly Paragraph[]): DocxBlock {
  const rows = new Map<number, Map<number, DocxBlock[]>>();
  for (const each of paragraphs) {
    const { row = 0, column = 0 } = each.cell ?? {};
    const cells = rows.get(row) ?? new Map<number, DocxBlock[]>();
    rows.set(row, cells.set(column, [...(cells.get(column) ?? []), blockOf(each)]));
  }
  return {
    rows: [...rows].map(([row, cells]) => ({
      header: row === 0,
      cells: [...cells].sort(([a], [b]) => a - b).map(([, blocks]) => ({ blocks })),
    })),
  };
}
