import type { Reader } from "./reader";
import { type Element, onOff, properties, wholeNumber } from "./walk";
import type { Tag } from "./xml";

export const authorOf = (tag: Tag): string => tag.attribute("w:author") ?? "";

/** The old properties inside a change of format are nobody's business; only that there is one. */
const runChanged: Element<Reader> = {
  open: ({ story }, tag) => {
    story.run.formattedBy = authorOf(tag);
  },
  skip: "inside",
};

const paragraphChanged: Element<Reader> = {
  open: ({ story }, tag) => {
    story.paragraph.formattedBy = authorOf(tag);
  },
  skip: "inside",
};

/** A change of format of a table, row, cell or section, which has no words of its own. */
export const changedHere: Element<Reader> = {
  open: (reader, tag) =>
    reader.revisions.record("formatted", authorOf(tag), reader.place(), reader.place(), ""),
  skip: "inside",
};

const markInserted = (kind: "inserted" | "moved"): Element<Reader> => ({
  open: ({ story }, tag) => void story.paragraph.markChanges.push({ kind, author: authorOf(tag) }),
});

const markGone = (kind: "deleted" | "moved"): Element<Reader> => ({
  open({ story }, tag) {
    story.paragraph.markGone = true;
    story.paragraph.markChanges.push({ kind, author: authorOf(tag) });
  },
});

/** The properties of a paragraph's mark (ISO/IEC 29500-1 17.3.1.29). */
const MARK = properties<Reader>({
  "w:ins": markInserted("inserted"),
  "w:moveTo": markInserted("moved"),
  "w:del": markGone("deleted"),
  "w:moveFrom": markGone("moved"),
  "w:vanish": {
    open: ({ story }, tag) => {
      story.paragraph.markHidden = onOff(tag);
    },
  },
  "w:rPrChange": paragraphChanged,
});

const LIST = properties<Reader>({
  "w:numId": {
    open: ({ story }, tag) => {
      story.paragraph.numId = tag.attribute("w:val");
    },
  },
  "w:ilvl": {
    open: ({ story }, tag) => {
      story.paragraph.level = wholeNumber(tag);
    },
  },
});

const headerInUse: Element<Reader> = {
  open: ({ headers }, tag) => void headers.add(tag.attribute("r:id") ?? ""),
};

/** The last paragraph of a section carries the section's properties. */
export const SECTION = properties<Reader>({
  "w:headerReference": headerInUse,
  "w:footerReference": headerInUse,
  "w:sectPrChange": changedHere,
});

export const PARAGRAPH = properties<Reader>({
  "w:pStyle": {
    open({ story, styles }, tag) {
      story.paragraph.style = styles.resolve("paragraph", tag.attribute("w:val"));
    },
  },
  "w:numPr": { inside: LIST },
  "w:outlineLvl": {
    open: ({ story }, tag) => {
      story.paragraph.outline = wholeNumber(tag);
    },
  },
  "w:rPr": { inside: MARK },
  "w:sectPr": {
    open({ story }) {
      story.paragraph.endsSection = true;
    },
    inside: SECTION,
  },
  "w:pPrChange": paragraphChanged,
});

export const RUN = properties<Reader>({
  "w:b": {
    open: ({ story }, tag) => {
      story.run.bold = onOff(tag);
    },
  },
  "w:vanish": {
    open: ({ story }, tag) => {
      story.run.hidden = onOff(tag);
    },
  },
  "w:rStyle": {
    open: ({ story }, tag) => {
      story.run.style = tag.attribute("w:val");
    },
  },
  "w:rPrChange": runChanged,
});
