import { SaxesParser } from "saxes";

/** An element of an XML file: its name without a prefix, its attributes as written, its own text, its children. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
}

type Growing = { name: string; attributes: Record<string, string>; text: string; children: Growing[] };

/** Reads a small XML file whole. Throws where it is not well-formed. */
export function parseXml(xml: string): Element {
  const top: Growing = { name: "", attributes: {}, text: "", children: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Growing = { name: name.replace(/^.*:/, ""), attributes, text: "", children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  const root = top.children[0];
  if (!root) throw new Error("The file has no element.");
  return root;
}

/** The element and all that is in it, in document order. */
export function* within(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* within(child);
}
