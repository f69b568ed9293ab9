import type { WordDocument } from "./document";
import { pointOf } from "./place";
import type { TextRange } from "./range";
import { gapAt } from "./runs";
import { joined, piecesOf } from "./text";
import {
  element,
  elementsOf,
  parseXml,
  textNode,
  within,
  writeXml,
  type XmlElement,
  type XmlPart,
} from "./xml";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

/** The part that holds comments' texts; it is written when there is a first comment. */
export class Comments {
  private readonly name: string;
  private readonly existed: boolean;
  private readonly part: XmlPart;
  /** Comments that somebody has resolved, and those that answer another: in this session. */
  readonly resolved = new Set<XmlElement>();
  readonly answers = new Map<XmlElement, XmlElement>();

  constructor(private readonly word: WordDocument) {
    const known = word.parts.related("comments");
    this.existed = known !== null && word.parts.has(known);
    this.name = known ?? `${word.parts.main.replace(/[^/]*$/, "")}comments.xml`;
    this.part = parseXml(
      this.existed
        ? word.parts.read(this.name)
        : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${W}"/>`,
    );
  }

  /** All comments, in the order of the part. */
  all(): XmlElement[] {
    return elementsOf(this.part.root).filter(({ name }) => name === "w:comment");
  }

  text(comment: XmlElement): string {
    return elementsOf(comment)
      .filter(({ name }) => name === "w:p")
      .map((paragraph) => joined(piecesOf(paragraph)))
      .join("\n");
  }

  setText(comment: XmlElement, text: string): void {
    this.word.tree.setChildren(comment, paragraphsOf(text));
  }

  /** The words that a comment is about; null where the document does not say. */
  range(comment: XmlElement): TextRange | null {
    const id = comment.attributes["w:id"];
    const last = (name: string): XmlElement | null =>
      this.word.named(name).findLast(({ attributes }) => attributes["w:id"] === id) ?? null;
    const reference = last("w:commentReference");
    const start = last("w:commentRangeStart") ?? reference;
    const end = last("w:commentRangeEnd") ?? reference;
    const from = start && pointOf(this.word, start);
    const to = end && pointOf(this.word, end, false);
    return from && to ? this.word.ranges.make(from, to) : null;
  }

  /** Attaches a comment to a stretch. */
  add(range: TextRange, text: string): XmlElement {
    const { word } = this;
    const id = String(Math.max(0, ...this.all().map(({ attributes }) => Number(attributes["w:id"]) + 1)));
    const author = { "w:author": word.author.name, "w:initials": word.author.name.slice(0, 1) };
    const comment = element(
      "w:comment",
      { "w:id": id, ...author, "w:date": word.now },
      ...paragraphsOf(text),
    );
    word.tree.append(this.part.root, comment);
    const reference = element("w:r", {}, element("w:commentReference", { "w:id": id }));
    const end = gapAt(word, range.end.paragraph, range.end.offset);
    word.tree.insert(end.parent, end.index, element("w:commentRangeEnd", { "w:id": id }), reference);
    const start = gapAt(word, range.start.paragraph, range.start.offset);
    // An empty range's two ends would stand the wrong way round.
    const first = start.parent.children[start.index - 1] === reference ? start.index - 2 : start.index;
    word.tree.insert(start.parent, first, element("w:commentRangeStart", { "w:id": id }));
    return comment;
  }

  answer(comment: XmlElement, text: string): XmlElement | null {
    const range = this.range(comment);
    if (!range) return null;
    const reply = this.add(range, text);
    this.answers.set(reply, comment);
    return reply;
  }

  delete(comment: XmlElement): void {
    const id = comment.attributes["w:id"];
    const { tree, body } = this.word;
    for (const node of [...within(body)]) {
      if (!/^w:comment(RangeStart|RangeEnd|Reference)$/.test(node.name) || node.attributes["w:id"] !== id)
        continue;
      const run = node.name === "w:commentReference" ? node.parent : null;
      tree.remove(run && elementsOf(run).every((one) => one === node || one.name === "w:rPr") ? run : node);
    }
    tree.remove(comment);
    for (const [reply, to] of this.answers) if (to === comment && reply.parent) this.delete(reply);
  }

  save(): void {
    const { parts } = this.word;
    if (!this.existed && this.all().length === 0) return;
    if (!parts.has(this.name)) {
      parts.relate("comments", this.name.replace(/^.*\//, ""));
      parts.declare(this.name, CONTENT_TYPE);
    }
    parts.write(this.name, writeXml(this.part));
  }
}

const paragraphsOf = (text: string): XmlElement[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) =>
      element("w:p", {}, element("w:r", {}, element("w:t", { "xml:space": "preserve" }, textNode(line)))),
    );
