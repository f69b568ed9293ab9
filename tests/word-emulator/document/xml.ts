import { SaxesParser } from "saxes";
import { addTo } from "../../../src/model/groups";

/**
 * XML as a tree whose nodes remember how they were written: what nobody touches is written back byte for byte.
 * Names are kept as the file spells them; the object model takes for granted the prefixes that Word itself writes.
 */
export interface XmlElement {
  readonly kind: "element";
  readonly name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
  parent: XmlElement | null;
  /** Its opening tag as the file has it; null where it has none or that is no longer true. */
  written: string | null;
}

export interface XmlText {
  readonly kind: "text";
  readonly text: string;
  /** Text, comments and instructions as the file has them. */
  readonly written: string;
  parent: XmlElement | null;
}

export type XmlNode = XmlElement | XmlText;

/** A part: its root element and what stands around it (declaration, comments). */
export interface XmlPart {
  readonly before: string;
  readonly root: XmlElement;
  readonly after: string;
}

/** Reads well-formed XML; throws where it is not. */
export function parseXml(source: string): XmlPart {
  const parser = new SaxesParser({ xmlns: false });
  const skipped = source.startsWith("\uFEFF") ? 1 : 0;
  const open: XmlElement[] = [];
  const inside: XmlNode[][] = [];
  let root: XmlElement | null = null;
  let before = "";
  let from = 0;
  let words = "";

  /** Puts what stands between two tags in the tree. */
  function gap(to: number): void {
    const written = source.slice(from, to);
    const parent = open.at(-1);
    if (parent && written !== "") inside.at(-1)?.push({ kind: "text", text: words, written, parent });
    words = "";
  }
  parser.on("text", (text) => {
    words += text;
  });
  parser.on("cdata", (text) => {
    words += text;
  });
  parser.on("opentag", (tag) => {
    const end = parser.position + skipped;
    // No attribute may hold "<" (XML 1.0, 3.1).
    const start = source.lastIndexOf("<", end - 1);
    gap(start);
    const parent = open.at(-1) ?? null;
    if (!parent) before = source.slice(0, start);
    const element: XmlElement = {
      kind: "element",
      name: tag.name,
      attributes: tag.attributes as Record<string, string>,
      children: [],
      parent,
      written: source.slice(start, end),
    };
    inside.at(-1)?.push(element);
    root ??= element;
    open.push(element);
    inside.push([]);
    from = end;
  });
  parser.on("closetag", (tag) => {
    const end = parser.position + skipped;
    if (!tag.isSelfClosing) {
      gap(source.lastIndexOf("<", end - 1));
      from = end;
    }
    const element = open.pop();
    const children = inside.pop();
    if (element && children) element.children = children;
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(skipped ? source.slice(1) : source).close();
  if (!root) throw new Error("The part holds no element.");
  return { before, root, after: source.slice(from) };
}

export function writeXml({ before, root, after }: XmlPart): string {
  return before + writeNode(root) + after;
}

export function writeNode(node: XmlNode): string {
  if (node.kind === "text") return node.written;
  const inside = node.children.map(writeNode).join("");
  const opening = node.written ?? openingTag(node);
  if (!opening.endsWith("/>")) return `${opening}${inside}</${node.name}>`;
  return inside === "" ? opening : `${opening.slice(0, -2)}>${inside}</${node.name}>`;
}

const openingTag = ({ name, attributes }: XmlElement): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join("")}/>`;

export const escapeXml = (text: string): string =>
  text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll("\r", "&#13;");

/** A new element, not yet in any tree. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly XmlNode[]
): XmlElement {
  const made: XmlElement = { kind: "element", name, attributes, children, parent: null, written: null };
  for (const child of children) child.parent = made;
  return made;
}

export const textNode = (text: string): XmlText => ({
  kind: "text",
  text,
  written: escapeXml(text),
  parent: null,
});

/** A copy that belongs to no tree yet. */
export function copyOf(node: XmlElement): XmlElement {
  const children = node.children.map((child) => (child.kind === "text" ? { ...child } : copyOf(child)));
  const copy: XmlElement = { ...node, children, parent: null };
  for (const child of children) child.parent = copy;
  return copy;
}

export const elementsOf = (node: XmlElement): XmlElement[] =>
  node.children.filter((child): child is XmlElement => child.kind === "element");

export function childOf(node: XmlElement | null | undefined, name: string): XmlElement | null {
  if (node)
    for (const child of node.children) if (child.kind === "element" && child.name === name) return child;
  return null;
}

/** The nearest element of these names around a node, or the node itself. */
export function around(node: XmlElement | null, ...names: readonly string[]): XmlElement | null {
  let at = node;
  while (at && !names.includes(at.name)) at = at.parent;
  return at;
}

/** Every element below a node, in document order. */
export function* within(node: XmlElement): Generator<XmlElement> {
  for (const child of node.children) {
    if (child.kind !== "element") continue;
    yield child;
    yield* within(child);
  }
}

/** The elements below a node by their names, each list in document order. */
export function byName(node: XmlElement): ReadonlyMap<string, readonly XmlElement[]> {
  const found = new Map<string, XmlElement[]>();
  const below = ({ children }: XmlElement): void => {
    for (const child of children) {
      if (child.kind !== "element") continue;
      addTo(found, child.name, child);
      below(child);
    }
  };
  below(node);
  return found;
}

export const textOf = (node: XmlElement): string =>
  node.children.map((child) => (child.kind === "text" ? child.text : "")).join("");
