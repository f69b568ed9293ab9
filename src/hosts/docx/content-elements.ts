import { withoutUnseen } from "../../model/unseen";
import { CONTROL_PROPERTIES } from "./controls";
import { fieldCode, fieldMark, simpleField } from "./fields";
import { DECORATIVE, FOREIGN } from "./namespaces";
import { authorOf, PARAGRAPH, RUN, SECTION } from "./paragraph-elements";
import type { Reader } from "./reader";
import { newRun } from "./story";
import { shownSymbol } from "./symbols";
import { TABLE_ELEMENTS } from "./table-elements";
import { type Element, SKIP, type Table, THROUGH } from "./walk";

const insertion = (kind: "inserted" | "moved"): Element<Reader> => ({
  open: (reader, tag) => reader.revisions.begin(kind, authorOf(tag), reader.place(), false),
  close: (reader) => reader.revisions.end(reader.place()),
});

const deletion = (kind: "deleted" | "moved"): Element<Reader> => ({
  open(reader, tag) {
    reader.revisions.begin(kind, authorOf(tag), reader.place(), true);
    reader.story.gone++;
  },
  close(reader) {
    reader.story.gone--;
    reader.revisions.end(reader.place());
  },
});

const shows = (text: string): Element<Reader> => ({ open: (reader) => reader.text(text) });

const lost = (code: string, message: string): Element<Reader> => ({
  open: (reader) => reader.say(code, message),
  skip: "inside",
});

const textBox: Element<Reader> = {
  open: (reader) => reader.beginStory("text box", reader.place()),
  close(reader) {
    const { anchor } = reader.story;
    const inBody = reader.story.gone === 0;
    const text = reader.endStory();
    if (inBody && text.trim() !== "") {
      reader.notes.push({
        kind: "text box",
        text,
        paragraph: anchored(reader) ? (anchor?.paragraph ?? null) : null,
      });
    }
  },
};

/** Whether what is being read belongs to a place in the body: headers, footers and comments do not. */
const anchored = ({ story }: Reader): boolean =>
  story.kind === "body" || story.kind === "text box" || story.kind === "footnote" || story.kind === "endnote";

const noteReference = (kind: "footnote" | "endnote"): Element<Reader> => ({
  open(reader, tag) {
    if (reader.story.gone > 0) return;
    reader.references.set(`${kind} ${tag.attribute("w:id") ?? ""}`, reader.place().paragraph);
  },
});

const sign = (prefix: "w" | "w16se"): Element<Reader> => ({
  open(reader, tag) {
    const font = tag.attribute(`${prefix}:font`) ?? "";
    const code = tag.attribute(`${prefix}:char`) ?? "";
    const shown = shownSymbol(font, code);
    if (shown === null) {
      reader.say(
        "unknown-symbol",
        `A sign of the font ${font} (${code}) has no letter of its own and was read as “\uFFFD”.`,
        `${font} ${code}`,
      );
    }
    reader.text(shown ?? "\uFFFD");
  },
});

const picture: Element<Reader> = { open: ({ revisions }) => revisions.picture() };

/** Inside a run of text a line end of the file is a space; what no eye sees is not shown. */
const shownText = (text: string): string =>
  withoutUnseen(/[\r\n]/.test(text) ? text.replace(/[\r\n]+/g, " ") : text);

/** Without xml:space="preserve" the spaces at both ends of a text are the file's own (ISO/IEC 29500-1 17.3.3.31). */
const text: Element<Reader> = {
  open({ story }, tag) {
    story.kept = tag.attribute("xml:space") === "preserve";
    story.words = "";
  },
  text: ({ story }, words) => {
    story.words += words;
  },
  close(reader) {
    const { kept, words } = reader.story;
    const shown = shownText(kept ? words : words.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ""));
    if (shown !== "") reader.text(shown);
  },
};

const paragraph: Element<Reader> = {
  open: (reader) => reader.beginParagraph(),
  close: (reader) => reader.endParagraph(),
};

const run: Element<Reader> = {
  open(reader) {
    reader.story.run = newRun(reader.place());
    reader.settleRun();
  },
  close: (reader) => reader.endRun(),
};

const EMBEDDED =
  "An embedded object (such as a spreadsheet) stands in the draft; what it says was not read: check it by eye.";
const DIAGRAM = "A diagram or chart stands in the draft; the words in it were not read: check it by eye.";
const OTHER_FILE =
  "Part of the text is kept in another file that is only linked in, and was not read: open the draft in Word and save it again, so that the text is taken in.";

const ELEMENTS: Readonly<Record<string, Element<Reader>>> = {
  ...TABLE_ELEMENTS,
  "w:p": paragraph,
  "w:pPr": { inside: PARAGRAPH },
  "w:sectPr": { inside: SECTION },
  "w:r": run,
  "m:r": run,
  "w:rPr": { inside: RUN, close: (reader) => reader.settleRun() },
  "w:t": text,

  "m:t": text,
  "w:delText": {
    text(reader, words) {
      if (reader.story.gone > 0) reader.text(shownText(words));
    },
  },
  "w:tab": shows("\t"),
  "w:ptab": shows("\t"),
  "w:cr": shows("\n"),
  "w:noBreakHyphen": shows("\u2011"),
  "w:br": {
    open(reader, tag) {
      const type = tag.attribute("w:type");
      if (type === "page" || type === "column") reader.breakPage();
      else reader.text("\n");
    },
  },
  "w:sym": sign("w"),
  // Signs beyond the first 65,536, such as the coloured circles of a rating ([MS-DOCX] 2.5.1.45).
  "w16se:symEx": sign("w16se"),
  "w:sdt": {
    open: (reader) => reader.controls.begin(reader.story.kind === "body" ? reader.place() : null),
    close: (reader) => reader.controls.end(reader.place()),
  },
  "w:sdtPr": { inside: CONTROL_PROPERTIES },
  "w:fldChar": fieldMark,
  "w:instrText": fieldCode,
  "w:fldSimple": simpleField,
  "w:ins": insertion("inserted"),
  "w:moveTo": insertion("moved"),
  "w:del": deletion("deleted"),
  "w:moveFrom": deletion("moved"),
  "w:txbxContent": textBox,
  // Text in a drawing that is not a Word text box, such as one pasted from PowerPoint.
  "a:txBody": textBox,
  "a:p": paragraph,
  "a:t": { text: (reader, words) => reader.text(words) },
  // WordArt, as in a watermark: the words are in an attribute.
  "v:textpath": {
    open(reader, tag) {
      const text = tag.attribute("string") ?? "";
      if (text.trim() === "" || reader.story.gone > 0) return;
      reader.notes.push({
        kind: "text box",
        text,
        paragraph: anchored(reader) ? reader.place().paragraph : null,
      });
    },
  },
  "w:drawing": picture,
  "w:pict": picture,
  "w:object": picture,
  "o:OLEObject": lost("embedded-object", EMBEDDED),
  "w:objectEmbed": lost("embedded-object", EMBEDDED),
  "w:objectLink": lost("embedded-object", EMBEDDED),
  "w:control": lost("embedded-object", EMBEDDED),
  "dgm:relIds": lost("diagram", DIAGRAM),
  "c:chart": lost("diagram", DIAGRAM),
  "w:altChunk": lost("lost-text", OTHER_FILE),
  "w:subDoc": lost("lost-text", OTHER_FILE),
  "w:footnoteReference": noteReference("footnote"),
  "w:endnoteReference": noteReference("endnote"),
  "w:commentRangeStart": {
    open: (reader, tag) => reader.commentRanges.start(tag.attribute("w:id") ?? "", reader.place()),
  },
  "w:commentRangeEnd": {
    open: (reader, tag) => reader.commentRanges.end(tag.attribute("w:id") ?? "", reader.place()),
  },
  "w:commentReference": {
    open: (reader, tag) => reader.commentRanges.mark(tag.attribute("w:id") ?? "", reader.place()),
  },
};

/** Elements that only hold others. */
const HOLDERS =
  "document body sdtContent hyperlink smartTag customXml dir bdo ruby rubyBase footnotes endnotes comments hdr ftr";

/** Elements without words that anybody reads, or whose words Word does not show. */
const OF_NO_INTEREST =
  "proofErr bookmarkStart bookmarkEnd permStart permEnd moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd customXmlMoveFromRangeStart customXmlMoveFromRangeEnd customXmlMoveToRangeStart customXmlMoveToRangeEnd lastRenderedPageBreak softHyphen annotationRef footnoteRef endnoteRef separator continuationSeparator pgNum dayShort dayLong monthShort monthLong yearShort yearLong sdtEndPr smartTagPr customXmlPr delInstrText rubyPr rt background contentPart fldData movie";

const known = new Map(Object.entries(ELEMENTS));
for (const name of HOLDERS.split(" ")) known.set(`w:${name}`, THROUGH);
for (const name of OF_NO_INTEREST.split(" ")) known.set(`w:${name}`, SKIP);

/** How to read document text: the body, and every other part that holds paragraphs. */
export const CONTENT: Table<Reader> = {
  known,
  otherwise(reader, tag) {
    const prefix = tag.name.slice(0, tag.name.indexOf(":"));
    if (prefix === "w" || prefix === FOREIGN) {
      reader.say(
        "unknown-element",
        `The draft holds a “${tag.written}”, which this program does not know; the words in it may not all have been read.`,
        tag.written,
      );
    }
    // A chart of the kinds that came with Office 2016 (cx:chart).
    if (prefix === DECORATIVE && tag.name.endsWith(":chart")) reader.say("diagram", DIAGRAM);
    // Drawings, mathematics and Microsoft's additions: what words they hold stands in elements named above.
    return THROUGH;
  },
};
