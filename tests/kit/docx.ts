import { strToU8, zipSync } from "fflate";

/** A stretch of text; a plain string where nothing is special about it. `inserted` and `deleted` name the author. */
export type Run =
  | string
  | {
      readonly text: string;
      readonly bold?: boolean;
      readonly hidden?: boolean;
      readonly inserted?: string;
      readonly deleted?: string;
    };

export interface DocxParagraph {
  readonly runs: readonly Run[];
  /** A style's id: "Heading1", "ListParagraph". */
  readonly style?: string;
  /** A list of the default numbering: "decimal" (1. 1.1 1.1.1), "letters" (a) i)), "bullets". */
  readonly list?: keyof typeof LISTS;
  readonly level?: number;
}

export interface DocxTable {
  readonly rows: readonly DocxRow[];
}

export interface DocxRow {
  readonly header?: boolean;
  readonly cells: readonly DocxCell[];
}

/** A cell: its text, or its blocks and how many columns it spans. */
export type DocxCell = string | { readonly blocks: readonly DocxBlock[]; readonly span?: number };

/** A paragraph, a table, or XML as it stands. */
export type DocxBlock = DocxParagraph | DocxTable | { readonly xml: string };

const LISTS = { decimal: "1", letters: "2", bullets: "3" } as const;

export const paragraph = (
  content: string | readonly Run[],
  more: Omit<DocxParagraph, "runs"> = {},
): DocxParagraph => ({
  runs: typeof content === "string" ? [content] : content,
  ...more,
});
export const heading = (level: number, text: string): DocxParagraph =>
  paragraph(text, { style: `Heading${level}` });
/** A table of texts, its first row marked as header row. */
export const table = (...rows: readonly (readonly DocxCell[])[]): DocxTable => ({
  rows: rows.map((cells, i) => ({ cells, header: i === 0 })),
});

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** The namespaces that parts of the tests' own making may use. */
export const NAMESPACES = [
  `xmlns:w="${W}" xmlns:r="${R}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(" ");
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A Word file of these blocks. `parts` adds parts or replaces the builder's own, by name ("word/styles.xml"); null
 * leaves one out. Parts under word/ named like a relationship ("word/comments.xml", "word/header1.xml") are related
 * to the document as `rId` and their name ("rIdheader1").
 */
export function docx(
  blocks: readonly DocxBlock[],
  parts: Readonly<Record<string, string | null>> = {},
  form: "transitional" | "strict" = "transitional",
): Uint8Array {
  const all: Record<string, string | null> = {
    "word/document.xml": part("document", `<w:body>${blocks.map(blockXml).join("")}<w:sectPr/></w:body>`),
    "word/styles.xml": part("styles", STYLES),
    "word/numbering.xml": part("numbering", NUMBERING),
    ...parts,
  };
  const names = Object.keys(all).filter(
    (name) => /^word\/\w+\.xml$/.test(name) && name !== "word/document.xml",
  );
  const related = names.map((name) => {
    const file = name.slice(5, -4);
    return relationship(`rId${file}`, `${R}/${file.replace(/\d+$/, "")}`, `${file}.xml`);
  });
  const files: Record<string, string | null> = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": relationships([relationship("rId1", `${R}/officeDocument`, "word/document.xml")]),
    "word/_rels/document.xml.rels": relationships(related),
    ...all,
  };
  const bytes: Record<string, Uint8Array> = {};
  for (const [name, text] of Object.entries(files)) {
    if (text !== null) bytes[name] = strToU8(form === "strict" ? strict(text) : text);
  }
  // A fixed day, so that the same blocks always make the same bytes.
  return zipSync(bytes, { mtime: new Date(1980, 1, 1), level: 1 });
}

/** A part of its own root element: `part("comments", "<w:comment …>")`. */
export const part = (root: string, inside: string): string =>
  `${HEAD}<w:${root} ${NAMESPACES}>${inside}</w:${root}>`;

export function blockXml(block: DocxBlock): string {
  if ("xml" in block) return block.xml;
  if ("rows" in block) return `<w:tbl><w:tblPr/>${block.rows.map(rowXml).join("")}</w:tbl>`;
  const { runs, style, list, level = 0 } = block;
  const properties = [
    style === undefined ? "" : `<w:pStyle w:val="${style}"/>`,
    list === undefined
      ? ""
      : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${LISTS[list]}"/></w:numPr>`,
  ].join("");
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs.map(runXml).join("")}</w:p>`;
}

function rowXml({ header, cells }: DocxRow): string {
  const inside = cells.map((cell) => {
    const { blocks, span = 1 } = typeof cell === "string" ? { blocks: [paragraph(cell)] } : cell;
    const properties = span > 1 ? `<w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>` : "";
    return `<w:tc>${properties}${blocks.map(blockXml).join("")}</w:tc>`;
  });
  return `<w:tr>${header ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${inside.join("")}</w:tr>`;
}

function runXml(run: Run): string {
  if (typeof run === "string") return runXml({ text: run });
  const { text, bold, hidden, inserted, deleted } = run;
  const properties = `${bold ? "<w:b/>" : ""}${hidden ? "<w:vanish/>" : ""}`;
  const element = deleted === undefined ? "t" : "delText";
  const inside = escapeXml(text)
    .split(/([\t\n])/)
    .map((piece) => {
      if (piece === "\t") return "<w:tab/>";
      if (piece === "\n") return "<w:br/>";
      return piece && `<w:${element} xml:space="preserve">${piece}</w:${element}>`;
    });
  const xml = `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${inside.join("")}</w:r>`;
  if (inserted !== undefined) return `<w:ins w:id="1" w:author="${escapeXml(inserted)}">${xml}</w:ins>`;
  return deleted === undefined ? xml : `<w:del w:id="2" w:author="${escapeXml(deleted)}">${xml}</w:del>`;
}

export const escapeXml = (text: string): string =>
  text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll("\r", "&#13;");

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
const relationships = (inside: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside.join("")}</Relationships>`;

const CONTENT_TYPES = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

const HEADINGS = [1, 2, 3, 4].map(
  (level) =>
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`,
);
const STYLES = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${HEADINGS.join("")}<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/></w:style><w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`;

/** One level of a list for numbering.xml. */
export const level = (at: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
const NUMBERING = `${abstract(0, [level(0, "decimal", "%1."), level(1, "decimal", "%1.%2"), level(2, "decimal", "%1.%2.%3")])}${abstract(1, [level(0, "lowerLetter", "%1)"), level(1, "lowerRoman", "%2)")])}${abstract(2, [level(0, "bullet", "\uF0B7"), level(1, "bullet", "o")])}${[1, 2, 3].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`).join("")}`;

/** The same part in the strict form of the standard (ISO/IEC 29500-1, annex A). */
const strict = (text: string): string =>
  text
    .replaceAll(W, "http://purl.oclc.org/ooxml/wordprocessingml/main")
    .replaceAll(R, "http://purl.oclc.org/ooxml/officeDocument/relationships")
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/math",
      "http://purl.oclc.org/ooxml/officeDocument/math",
    );
