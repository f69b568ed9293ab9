import type { WordDocument } from "./document";
import { deleteText, insertParagraph, removeParagraph, splitParagraph } from "./edit-paragraphs";
import { revision } from "./edit-text";
import { Parts } from "./parts";
import { isWithin } from "./place";
import type { TextRange } from "./range";
import { paragraphsIn } from "./stretch";
import { childOf, copyOf, element, elementsOf, parseXml, within, writeNode, type XmlElement } from "./xml";

const PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** A stretch as a flat package (`pkg:package`): its whole paragraphs and tables, with the document's namespaces. */
export function ooxmlOf(word: WordDocument, range: TextRange): string {
  const paragraphs = new Set(paragraphsIn(word, range));
  const blocks = elementsOf(word.body).filter(
    (block) => block.name !== "w:sectPr" && [...paragraphs].some((one) => isWithin(one, block)),
  );
  const root = word.body.parent ?? word.body;
  const namespaces = Object.entries(root.attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("");
  const body = `<w:document${namespaces}><w:body>${blocks.map(writeNode).join("")}</w:body></w:document>`;
  const relationships = `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;
  const part = (name: string, type: string, inside: string): string =>
    `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${inside}</pkg:xmlData></pkg:part>`;
  // Word sends along what the paragraphs rely on.
  const related = word.parts.file.related.filter(
    ({ type, target, external }) => RELIED_ON.includes(type) && !external && word.parts.has(target),
  );
  const relations = related.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="/${target}"/>`,
  );
  const others = related.map(({ type, target }) =>
    part(
      `/${target}`,
      `application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml`,
      word.parts.read(target).replace(/^\s*<\?xml[^>]*\?>/, ""),
    ),
  );
  return [
    `<pkg:package xmlns:pkg="${PACKAGE}">`,
    part("/_rels/.rels", RELATIONSHIPS_TYPE, relationships),
    part(
      "/word/_rels/document.xml.rels",
      RELATIONSHIPS_TYPE,
      `<Relationships xmlns="${RELATIONSHIPS}">${relations.join("")}</Relationships>`,
    ),
    part("/word/document.xml", MAIN_TYPE, body),
    ...others,
    "</pkg:package>",
  ].join("");
}

const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const RELIED_ON = ["styles", "numbering", "footnotes", "endnotes", "comments", "settings"];

/** Puts the blocks of a flat package, or of a bare `w:document`, into the document. */
export function insertOoxml(word: WordDocument, range: TextRange, xml: string, where: string): TextRange {
  const { root } = parseXml(xml);
  const body = root.name === "w:body" ? root : [...within(root)].find(({ name }) => name === "w:body");
  if (!body) throw new Error("The package holds no w:body.");
  return insertBlocks(word, range, blocksOf(body), where);
}

/** Puts the blocks of another .docx into the document; its styles stay behind unless the document has them. */
export function insertFile(word: WordDocument, range: TextRange, base64: string, where: string): TextRange {
  const parts = new Parts(new Uint8Array(Buffer.from(base64, "base64")));
  const body = childOf(parseXml(parts.read(parts.main)).root, "w:body");
  const blocks = body ? blocksOf(body) : [];
  // Word on the web loses the tags of content controls here (office-js 1467, 2752).
  for (const properties of blocks.flatMap((block) => [block, ...within(block)]))
    if (properties.name === "w:sdtPr")
      properties.children = properties.children.filter(
        (child) => child.kind === "text" || child.name !== "w:tag",
      );
  return insertBlocks(word, range, blocks, where);
}

const blocksOf = (body: XmlElement): XmlElement[] =>
  elementsOf(body)
    .filter(({ name }) => name !== "w:sectPr")
    .map(copyOf);

function insertBlocks(
  word: WordDocument,
  range: TextRange,
  blocks: readonly XmlElement[],
  where: string,
): TextRange {
  if (where === "Replace") deleteText(word, { ...range, mark: false });
  if (word.isTracked) for (const block of blocks) trackInserted(word, block);
  const before = where === "Start" || where === "Before";
  const beside = anchor(word, range, before);
  if (before) word.tree.before(beside, ...blocks);
  else word.tree.after(beside, ...blocks);
  if (where === "Replace" && word.textOf(beside) === "" && blocks.length > 0) removeParagraph(word, beside);
  const made = blocks.flatMap((block) =>
    block.name === "w:p" ? [block] : [...within(block)].filter(({ name }) => name === "w:p"),
  );
  const [first, last] = [made[0], made.at(-1)];
  if (!first || !last) return word.ranges.make(range.start, range.start);
  return word.ranges.make(
    { paragraph: first, offset: 0 },
    { paragraph: last, offset: word.textOf(last).length },
    true,
  );
}

/** Marks all the words and paragraph marks of a block as inserted by whoever tracks changes. */
function trackInserted(word: WordDocument, block: XmlElement): void {
  for (const paragraph of [block, ...within(block)].filter(({ name }) => name === "w:p")) {
    const runs = [...within(paragraph)].filter(
      ({ name, parent }) => name === "w:r" && parent?.name !== "w:ins",
    );
    for (const run of runs) {
      const { parent } = run;
      if (!parent) continue;
      const made = element("w:ins", revision(word), copyOf(run));
      made.parent = parent;
      parent.children = parent.children.map((child) => (child === run ? made : child));
    }
    const known = childOf(paragraph, "w:pPr");
    const properties = known ?? element("w:pPr");
    if (!known) {
      properties.parent = paragraph;
      paragraph.children = [properties, ...paragraph.children];
    }
    const mark = childOf(properties, "w:rPr") ?? element("w:rPr");
    if (!mark.parent) {
      mark.parent = properties;
      properties.children = [...properties.children, mark];
    }
    const inserted = element("w:ins", revision(word));
    inserted.parent = mark;
    mark.children = [inserted, ...mark.children];
  }
}

/** The paragraph beside which blocks go: one is parted where they go into its middle. */
function anchor(word: WordDocument, { start, end }: TextRange, before: boolean): XmlElement {
  const { paragraph, offset } = before ? start : end;
  if (!before && offset === 0 && word.textOf(paragraph) !== "")
    return insertParagraph(word, paragraph, "Before", "");
  if (before ? offset === 0 : offset === word.textOf(paragraph).length) return paragraph;
  const next = splitParagraph(word, { paragraph, offset });
  return before ? next : paragraph;
}
