import type { WordDocument } from "./document";
import { childOf, elementsOf, parseXml, type XmlElement } from "./xml";

/** What stands outside the body: footnotes, endnotes, headers and footers. They are read, not written. */
export class Stories {
  private readonly roots = new Map<string, XmlElement | null>();

  constructor(private readonly word: WordDocument) {}

  private root(part: string | null): XmlElement | null {
    if (part === null || !this.word.parts.has(part)) return null;
    let root = this.roots.get(part);
    if (root === undefined) {
      root = parseXml(this.word.parts.read(part)).root;
      this.roots.set(part, root);
    }
    return root;
  }

  /** Notes in the order in which the body refers to them. */
  notes(kind: "footnote" | "endnote"): { readonly note: XmlElement; readonly reference: XmlElement }[] {
    const root = this.root(this.word.parts.related(`${kind}s`));
    const notes = root ? elementsOf(root) : [];
    return this.word.named(`w:${kind}Reference`).flatMap((reference) => {
      const note = notes.find(({ attributes }) => attributes["w:id"] === reference.attributes["w:id"]);
      return note ? [{ note, reference }] : [];
    });
  }

  /** The properties of each section, in order. */
  sections(): readonly XmlElement[] {
    return this.word.named("w:sectPr");
  }

  /** A header or footer; null where the section has none of its own. */
  header(section: XmlElement, kind: "header" | "footer", type: string): XmlElement | null {
    const wanted = { Primary: "default", FirstPage: "first", EvenPages: "even" }[type] ?? "default";
    const reference = elementsOf(section).find(
      ({ name, attributes }) =>
        name === `w:${kind}Reference` && (attributes["w:type"] ?? "default") === wanted,
    );
    const id = reference?.attributes["r:id"];
    const part = this.word.parts.file.related.find((one) => one.id === id)?.target ?? null;
    return this.root(part);
  }

  /** Whether a document's protection refuses changes ("readOnly", "forms" or "comments", where it is enforced). */
  isProtected(): boolean {
    const settings = this.root(this.word.parts.related("settings"));
    const protection = childOf(settings, "w:documentProtection");
    const enforced = protection?.attributes["w:enforcement"];
    const kind = protection?.attributes["w:edit"] ?? "none";
    return (
      (enforced === "1" || enforced === "true" || enforced === "on") &&
      !["none", "trackedChanges"].includes(kind)
    );
  }
}
