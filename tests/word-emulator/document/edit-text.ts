import type { WordDocument } from "./document";
import {
  gapAt,
  isOwnInsertion,
  markProperties,
  modelPiece,
  newRun,
  plainProperties,
  renameText,
  setPiece,
  splitRun,
} from "./runs";
import { around, childOf, element, type XmlElement } from "./xml";

/** The attributes of a new tracked change. */
export function revision(word: WordDocument): Record<string, string> {
  return { "w:id": String(word.nextId()), "w:author": word.author.name, "w:date": word.now };
}

/** Puts text without paragraph ends into a paragraph; under Track Changes as an insertion. */
export function insertWords(
  word: WordDocument,
  paragraph: XmlElement,
  offset: number,
  text: string,
  prefer: "left" | "right" = "left",
): void {
  if (text === "") return;
  const pieces = word.piecesOf(paragraph);
  const model = modelPiece(pieces, offset, prefer);
  if (
    model &&
    !model.deleted &&
    model.node.name === "w:t" &&
    !/[\t\v\f]/.test(text) &&
    joins(word, model.node, model.inserted)
  ) {
    const at = offset - model.start;
    word.tree.setText(model.node, model.text.slice(0, at) + text + model.text.slice(at));
  } else {
    const properties = model ? plainProperties(childOf(model.run, "w:rPr")) : markProperties(paragraph);
    const run = newRun(text, properties);
    const { parent, index } = gapAt(word, paragraph, offset);
    word.tree.insert(parent, index, word.isTracked ? element("w:ins", revision(word), run) : run);
  }
  word.ranges.replaced(paragraph, offset, 0, text.length);
}

/** Whether new text can go into an existing `w:t`: tracked into one's own insertion, untracked into no insertion. */
const joins = (word: WordDocument, node: XmlElement, inserted: boolean): boolean =>
  word.isTracked ? isOwnInsertion(word, node) : !inserted;

/** Deletes part of a paragraph's text; under Track Changes it stays, marked as deleted, unless it is one's own insertion. */
export function deleteWords(word: WordDocument, paragraph: XmlElement, from: number, to: number): void {
  if (from >= to) return;
  if (word.isTracked) markDeleted(word, paragraph, from, to);
  else cutWords(word, paragraph, from, to);
}

/** Takes words away for good. */
export function cutWords(word: WordDocument, paragraph: XmlElement, from: number, to: number): void {
  for (const piece of word.piecesOf(paragraph).toReversed()) {
    const start = Math.max(from - piece.start, 0);
    const end = Math.min(to - piece.start, piece.text.length);
    if (start < end) setPiece(word, piece, piece.text.slice(0, start) + piece.text.slice(end));
  }
  word.ranges.replaced(paragraph, from, to - from, 0);
}

function markDeleted(word: WordDocument, paragraph: XmlElement, from: number, to: number): void {
  splitRun(word, paragraph, from);
  splitRun(word, paragraph, to);
  const covered = word
    .piecesOf(paragraph)
    .filter(({ start, text, deleted }) => !deleted && from < start + text.length && start < to);
  for (const piece of covered.toReversed())
    if (isOwnInsertion(word, piece.run))
      cutWords(word, paragraph, piece.start, piece.start + piece.text.length);
  const attributes = revision(word);
  for (const run of new Set(covered.map((piece) => piece.run))) {
    if (!run.parent || isOwnInsertion(word, run) || around(run, "w:del")) continue;
    renameText(word, run, true);
    const { parent } = run;
    const before = parent.children[parent.children.indexOf(run) - 1];
    if (
      before?.kind === "element" &&
      before.name === "w:del" &&
      before.attributes["w:id"] === attributes["w:id"]
    ) {
      word.tree.remove(run);
      word.tree.append(before, run);
    } else {
      const deletion = element("w:del", attributes);
      word.tree.setChildren(
        parent,
        parent.children.map((child) => (child === run ? deletion : child)),
      );
      word.tree.append(deletion, run);
    }
  }
}

/**
 * Puts words in the place of others in one paragraph. Under Track Changes the old ones stay in front of the new.
 * Gives the offset at which the new words begin.
 */
export function replaceWords(
  word: WordDocument,
  paragraph: XmlElement,
  from: number,
  to: number,
  text: string,
): number {
  if (word.isTracked) {
    const before = word.textOf(paragraph).length;
    deleteWords(word, paragraph, from, to);
    const at = to - (before - word.textOf(paragraph).length);
    insertWords(word, paragraph, at, text);
    return at;
  }
  const piece = word
    .piecesOf(paragraph)
    .find(
      ({ start, text: old, deleted, node }) =>
        node.name === "w:t" && !deleted && start <= from && to <= start + old.length,
    );
  if (piece && from < to && text !== "" && !piece.inserted && !/[\t\v\f]/.test(text)) {
    const { start, text: old } = piece;
    word.tree.setText(piece.node, old.slice(0, from - start) + text + old.slice(to - start));
    word.ranges.replaced(paragraph, from, to - from, text.length);
    return from;
  }
  // The words that are replaced lend their look to the new ones, so those come first.
  insertWords(word, paragraph, from, text, from < to ? "right" : "left");
  cutWords(word, paragraph, from + text.length, to + text.length);
  return from;
}
