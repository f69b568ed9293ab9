import { SaxesParser } from "saxes";
import { outermostScope, type Scope, scopeWith } from "./scope";

/** What a reader is told while XML is read. Both ends of an empty element are told. */
export interface Listener {
  open(tag: Tag): void;
  close(): void;
  text(text: string): void;
}

/** An opening tag; good only during the call of `open`. */
export interface Tag {
  /** With the prefix of `namespaces.ts`: "w:p". */
  readonly name: string;
  /** As the file has it. */
  readonly written: string;
  readonly scope: Scope;
  /** The value of an attribute, its name with the prefix of `namespaces.ts`; null where there is none. */
  attribute(name: string): string | null;
}

export type XmlFault = "doctype" | "too-deep" | "damaged";

/** Word itself nests a few dozen deep; a table in a table is six levels. */
const DEEPEST = 1000;

/**
 * Reads the XML that Office files may hold (well-formed, no DOCTYPE: ISO/IEC 29500-2 6.2.5) piece by piece, without
 * building a tree and without recursion. `write` and `end` give the first fault; nothing is told after it.
 */
export function xmlScanner(listener: Listener): {
  write(piece: string): XmlFault | null;
  end(): XmlFault | null;
  /** The offset behind the tag that is being told, in all that was written. */
  at(): number;
} {
  // Prefixes are mapped in `scope.ts`: saxes' own namespace mode costs half as much again on Word's verbose XML.
  const parser = new SaxesParser({ xmlns: false, position: false });
  let fault: XmlFault | null = null;
  let scope = outermostScope();
  const outer: Scope[] = [];
  let attributes: Record<string, string> = {};

  const tag = {
    name: "",
    written: "",
    get scope() {
      return scope;
    },
    attribute(name: string): string | null {
      if (scope.usual) return Object.hasOwn(attributes, name) ? (attributes[name] ?? null) : null;
      const written = Object.keys(attributes).find((as) => scope.attribute(as) === name);
      return written === undefined ? null : (attributes[written] ?? null);
    },
  };

  parser.on("opentag", (opened) => {
    if (fault !== null) return;
    if (outer.length >= DEEPEST) {
      fault = "too-deep";
      return;
    }
    attributes = opened.attributes as Record<string, string>;
    outer.push(scope);
    const declared = declarations(attributes);
    if (declared.length > 0) scope = scopeWith(scope, declared);
    tag.written = opened.name;
    tag.name = scope.element(opened.name);
    listener.open(tag);
  });
  parser.on("closetag", () => {
    if (fault !== null) return;
    listener.close();
    scope = outer.pop() ?? scope;
  });
  const text = (words: string): void => {
    if (fault === null && outer.length > 0 && words !== "") listener.text(words);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  // Entities could be declared there; Word refuses such files too.
  parser.on("doctype", () => {
    fault ??= "doctype";
  });
  parser.on("error", () => {
    fault ??= "damaged";
  });

  return {
    write(piece) {
      if (fault === null) parser.write(piece);
      return fault;
    },
    end() {
      if (fault === null) parser.close();
      return fault;
    },
    at: () => parser.position,
  };
}

/** The namespaces that are bound here, by prefix; "" for the default namespace (Namespaces in XML 1.0, 3). */
function declarations(attributes: Record<string, string>): [string, string][] {
  const declared: [string, string][] = [];
  for (const name in attributes) {
    if (!name.startsWith("xmlns")) continue;
    if (name === "xmlns") declared.push(["", attributes[name] ?? ""]);
    else if (name.startsWith("xmlns:")) declared.push([name.slice(6), attributes[name] ?? ""]);
  }
  return declared;
}
