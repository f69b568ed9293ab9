import { strToU8 } from "fflate";
import type { Block, BlockRun, ControlBlock, NewDocument, TableBlock, TextBlock } from "../../edits/block";
import type { Archive } from "./archive";
import { controlXml } from "./control-xml";
import {
  CONTENT_TYPES,
  coreProperties,
  DOCUMENT_RELATIONSHIPS,
  LISTS,
  NUMBERING,
  PACKAGE_RELATIONSHIPS,
  SETTINGS,
  STYLE_IDS,
  STYLES,
  wordPart,
} from "./new-parts";
import { textElements } from "./run-text";
import { escaped } from "./splice";

/** A4 in twentieths of a point, and its margins. */
const PAGE = { short: 11906, long: 16838, margin: 1440 } as const;

/** The parts of a Word file of these blocks, on A4, before they are packed. `created` (an ISO instant) goes into its properties. */
export function newParts({ title, landscape, blocks }: NewDocument, created: string): Archive {
  const [width, height] = landscape ? [PAGE.long, PAGE.short] : [PAGE.short, PAGE.long];
  const { margin } = PAGE;
  const size = `<w:pgSz w:w="${width}" w:h="${height}"${landscape ? ' w:orient="landscape"' : ""}/>`;
  const margins = `<w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="708" w:footer="708" w:gutter="0"/>`;
  const last = blocks.at(-1);
  // A table at the end would be followed by nothing, which Word takes for damage.
  const end = last?.kind === "table" ? "<w:p/>" : "";
  const body = blocks.map((block) => blockXml(block, width - 2 * margin)).join("");
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": PACKAGE_RELATIONSHIPS,
    "docProps/core.xml": coreProperties(escaped(title), escaped(created)),
    "word/document.xml": wordPart(
      "document",
      `<w:body>${body}${end}<w:sectPr>${size}${margins}</w:sectPr></w:body>`,
    ),
    "word/_rels/document.xml.rels": DOCUMENT_RELATIONSHIPS,
    "word/styles.xml": STYLES,
    "word/numbering.xml": NUMBERING,
    "word/settings.xml": SETTINGS,
  };
  return new Map(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
}

function blockXml(block: Block, width: number): string {
  if (block.kind === "table") return tableXml(block, width);
  return block.kind === "control" ? heldXml(block) : paragraphXml(block);
}

const heldXml = ({ control, blocks }: ControlBlock): string =>
  inControl(control, "paragraphs", blocks.map(paragraphXml).join(""));

const inControl = (
  control: ControlBlock["control"],
  around: "paragraphs" | "words",
  content: string,
): string => controlXml({ ...control, around, span: { paragraph: 0, start: 0, end: 0 } }, "w:", content);

function paragraphXml({ style, runs, list }: TextBlock): string {
  const named = list?.kind === "bullet" ? "ListBullet" : STYLE_IDS[style];
  const number = list
    ? `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${LISTS[list.kind]}"/></w:numPr>`
    : "";
  const properties = named === "Normal" ? number : `<w:pStyle w:val="${named}"/>${number}`;
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs.map(runXml).join("")}</w:p>`;
}

function runXml({ text, bold, control }: BlockRun): string {
  if (text === "") return "";
  const run = `<w:r>${bold ? "<w:rPr><w:b/><w:bCs/></w:rPr>" : ""}${textElements(text, "w:")}</w:r>`;
  return control ? inControl(control, "words", run) : run;
}

function tableXml({ header, widths, rows }: TableBlock, width: number): string {
  const whole = widths.reduce((sum, each) => sum + each, 0);
  const columns = widths.map((each) => Math.round((each / whole) * width));
  const cell = (inside: string, at: number): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${columns[at] ?? 0}" w:type="dxa"/></w:tcPr>${inside}</w:tc>`;
  const head = header.map((text, at) => cell(`<w:p>${runXml({ text, bold: true })}</w:p>`, at));
  const body = rows.map((cells) => {
    const inside = cells.map((blocks, at) => cell(cellXml(blocks), at));
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${inside.join("")}</w:tr>`;
  });
  const grid = columns.map((each) => `<w:gridCol w:w="${each}"/>`).join("");
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.join("")}</w:tr>${body.join("")}</w:tbl>`;
}

/** In a cell a control holds words: Word writes controls around paragraphs there in another form (17.5.2.32). */
function cellXml(blocks: readonly (TextBlock | ControlBlock)[]): string {
  const paragraphs = blocks.flatMap((block): TextBlock[] => {
    if (block.kind === "paragraph") return [block];
    return block.blocks.map((each) => ({
      ...each,
      runs: each.runs.map((run) => ({ ...run, control: run.control ?? block.control })),
    }));
  });
  return paragraphs.length === 0 ? "<w:p/>" : paragraphs.map(paragraphXml).join("");
}
