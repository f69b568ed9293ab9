import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DocxBlock, docx, escapeXml, heading, paragraph, part, table } from "./docx";

/** One response in ten dresses: how its file was made decides what a new paragraph in it has to look like. */
export interface StyledDraft {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const TITLE = "Northmere Safeguarding Children Board";
const SUBTITLE = "Response to the Serious Case Review of Child Wren";
const PURPOSE =
  "This document sets out how the Northmere Safeguarding Children Board answers each recommendation of the review.";
const MORE =
  "It was written in the winter after the review and has been agreed by every agency that is named in it.";
const UNITS: readonly (readonly [string, string, string])[] = [
  [
    "Recommendation 1",
    "Northmere Police should tell every school of a call to a child's home.",
    "Northmere Police will tell schools by 30 June 2016.",
  ],
  [
    "Recommendation 2",
    "Northmere Council should train its foster carers.",
    "Northmere Council trained all of them in March 2016.",
  ],
];

const body = (units: (unit: (typeof UNITS)[number]) => readonly DocxBlock[]): readonly DocxBlock[] =>
  UNITS.flatMap(units);
const styled: readonly DocxBlock[] = [
  heading(1, TITLE),
  paragraph(SUBTITLE),
  heading(2, "Purpose of this document"),
  paragraph(PURPOSE),
  paragraph(MORE),
  ...body(([label, text, response]) => [
    heading(2, label),
    paragraph(text),
    paragraph(`Response: ${response}`),
  ]),
];

/** A paragraph with nothing but direct formatting, as Google Docs writes them. */
const direct = (text: string, size: number, bold = false): DocxBlock => ({
  xml: `<w:p><w:pPr><w:pageBreakBefore w:val="0"/><w:spacing w:after="${size * 6}" w:line="276" w:lineRule="auto"/><w:jc w:val="both"/><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="${size}"/></w:rPr></w:pPr><w:r w:rsidR="00000000"><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>${bold ? '<w:b w:val="1"/>' : ""}<w:sz w:val="${size}"/><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`,
});
const directly: readonly DocxBlock[] = [
  direct(TITLE, 40, true),
  direct(SUBTITLE, 28, true),
  direct("Purpose of this document", 28, true),
  direct(PURPOSE, 22),
  direct(MORE, 22),
  ...body(([label, text, response]) => [
    direct(label, 28, true),
    direct(text, 22),
    direct(`Response: ${response}`, 22),
  ]),
];

const twoColumns = (blocks: readonly DocxBlock[]): Uint8Array => {
  const from = { xml: '<w:p><w:pPr><w:sectPr><w:cols w:num="1"/></w:sectPr></w:pPr></w:p>' };
  return docx([
    ...blocks.slice(0, 2),
    from,
    ...blocks.slice(2),
    {
      xml: '<w:p><w:pPr><w:sectPr><w:type w:val="continuous"/><w:cols w:num="2" w:space="708"/></w:sectPr></w:pPr></w:p>',
    },
  ]);
};

const SMALL_CAPS = part(
  "styles",
  `<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Titel2"><w:name w:val="heading 2"/><w:basedOn w:val="Standard"/><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:smallCaps/></w:rPr></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="BoardText"><w:name w:val="Board Text"/><w:basedOn w:val="Standard"/><w:pPr><w:ind w:left="284"/></w:pPr></w:style>`,
);

export const styledDrafts: readonly StyledDraft[] = [
  { name: "Word's own styles", bytes: docx(styled) },
  {
    name: "a board's own styles, headings numbered by Word",
    bytes: docx(
      [
        paragraph(TITLE),
        paragraph(SUBTITLE),
        paragraph("Purpose of this document", { style: "Titel2" }),
        paragraph(PURPOSE, { style: "BoardText" }),
        paragraph(MORE, { style: "BoardText" }),
        ...body(([label, text, response]) => [
          paragraph(label, { style: "Titel2" }),
          paragraph(text, { style: "BoardText" }),
          paragraph(`Response: ${response}`, { style: "BoardText" }),
        ]),
      ],
      { "word/styles.xml": SMALL_CAPS },
    ),
  },
  { name: "the direct formatting of Google Docs", bytes: docx(directly) },
  { name: "no styles at all", bytes: docx(directly, { "word/styles.xml": null }) },
  {
    name: "a table of recommendations",
    bytes: docx([
      ...styled.slice(0, 5),
      table(
        ["Ref", "Recommendation", "Response", "By when"],
        ["1", UNITS[0]?.[1] ?? "", UNITS[0]?.[2] ?? "", "30 June 2016"],
        ["2", UNITS[1]?.[1] ?? "", UNITS[1]?.[2] ?? "", "March 2016"],
      ),
      paragraph(""),
    ]),
  },
  {
    name: "Track Changes on",
    bytes: docx(styled, { "word/settings.xml": part("settings", "<w:trackRevisions/>") }),
  },
  {
    name: "a list where the section goes",
    bytes: docx([
      ...styled.slice(0, 4),
      paragraph("schools and colleges that are named in the review", {
        style: "ListParagraph",
        list: "bullets",
      }),
      paragraph("health services that are named in the review", { style: "ListParagraph", list: "bullets" }),
      ...styled.slice(5),
    ]),
  },
  { name: "two columns", bytes: twoColumns(styled) },
  { name: "the strict form of the standard", bytes: docx(styled, {}, "strict") },
  {
    name: "LibreOffice as its maker",
    bytes: new Uint8Array(readFileSync(join(__dirname, "../sections/fixtures/libreoffice.docx"))),
  },
];
