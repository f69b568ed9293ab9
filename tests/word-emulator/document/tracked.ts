import type { WordDocument } from "./document";
import { joinWithNext, removeParagraph } from "./edit-paragraphs";
import { cutWords } from "./edit-text";
import { stretchOf, unwrap } from "./place";
import type { TextRange } from "./range";
import { REVISIONS, removeEmpty, renameText } from "./runs";
import { piecesIn } from "./stretch";
import { runsOf } from "./text";
import { around, type XmlElement } from "./xml";

/** The tracked changes of the body in document order: of words, and of paragraph marks (inside `w:rPr`). */
export const trackedChanges = (word: WordDocument): readonly XmlElement[] => word.named(...REVISIONS);

const isMark = (change: XmlElement): boolean => change.parent?.name === "w:rPr";
const isDeletion = ({ name }: XmlElement): boolean => name === "w:del" || name === "w:moveFrom";

export const changeType = (change: XmlElement): "Added" | "Deleted" =>
  isDeletion(change) ? "Deleted" : "Added";

export function changeRange(word: WordDocument, change: XmlElement): TextRange | null {
  if (isMark(change)) {
    const paragraph = around(change, "w:p");
    const end = paragraph && { paragraph, offset: word.textOf(paragraph).length };
    return end && word.ranges.make(end, end, true);
  }
  const stretch = stretchOf(word, change);
  return stretch && word.ranges.make(stretch.start, stretch.end);
}

export const changeText = (word: WordDocument, change: XmlElement): string => {
  const range = changeRange(word, change);
  return range
    ? piecesIn(word, range)
        .map(({ piece }) => piece.text)
        .join("")
    : "";
};

/** Accepts or rejects a change: an insertion stays and a deletion goes, or the other way round. */
export function decide(word: WordDocument, change: XmlElement, accept: boolean): void {
  const stays = isDeletion(change) !== accept;
  const paragraph = around(change, "w:p");
  if (!paragraph) return;
  if (isMark(change)) {
    word.tree.remove(change);
    if (!stays) {
      if (word.textOf(paragraph) === "") removeParagraph(word, paragraph);
      else joinWithNext(word, paragraph);
    }
  } else if (stays) {
    if (isDeletion(change)) for (const run of runsOf(change)) renameText(word, run, false);
    unwrap(word, change);
  } else {
    for (const piece of word.piecesOf(paragraph).toReversed())
      if (around(piece.run, change.name) === change)
        cutWords(word, paragraph, piece.start, piece.start + piece.text.length);
    if (change.parent) {
      word.tree.setChildren(change, []);
      removeEmpty(word, change);
    }
  }
}
