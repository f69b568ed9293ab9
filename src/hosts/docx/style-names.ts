/** Names that files hold in lower case and Word shows otherwise (ISO/IEC 29500-1 17.7.4.9; Word's style list). */
const SHOWN: Readonly<Record<string, string>> = {
  "annotation text": "Comment Text",
  "annotation subject": "Comment Subject",
  "annotation reference": "Comment Reference",
  "table of authorities": "Table of Authorities",
  "table of figures": "Table of Figures",
  "toa heading": "TOA Heading",
  "endnote text": "Endnote Text",
  "endnote reference": "Endnote Reference",
  "footnote text": "Footnote Text",
  "footnote reference": "Footnote Reference",
  "envelope address": "Envelope Address",
  "envelope return": "Envelope Return",
  "line number": "Line Number",
  "page number": "Page Number",
  "index heading": "Index Heading",
  header: "Header",
  footer: "Footer",
  caption: "Caption",
  macro: "Macro Text",
  title: "Title",
  subtitle: "Subtitle",
  normal: "Normal",
};

const NUMBERED = /^(heading|index|toc) ([1-9])$/;

/** The name of a style as Word's own lists show it: "Heading 1" for "heading 1", "TOC 2" for "toc 2". */
export function styleNameShown(name: string): string {
  const [, word, number] = NUMBERED.exec(name) ?? [];
  if (word === "toc") return `TOC ${number}`;
  if (word !== undefined) return `${word[0]?.toUpperCase()}${word.slice(1)} ${number}`;
  return SHOWN[name] ?? name;
}
