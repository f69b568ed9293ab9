import { SaxesParser } from "saxes";
import { LearntTag, learnt } from "./learnt";
import { outermostScope, type Scope, scopeWith } from "./scope";
import { type Step, standsAt, type Wordless, wordlessBehind } from "./wordless";

/** What a reader is told while XML is read. Both ends of an empty element are told. */
export interface Listener {
  open(tag: Tag): void;
  close(): void;
  text(text: string): void;
  /**
   * Which tags and ends of an element without words it wants to be told of where reading has come to. Without it, it is
   * told of all.
   */
  heard?(element: Wordless, scope: Scope): readonly Step[];
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

/** What text cannot hold as it stands, or what is not told as it stands (XML 1.0, 2.2, 2.4 and 2.11). */
const NOT_PLAIN = /[&\]]|[^\t\n\x20-\ud7ff\ue000-\ufffd]/;
const WHITE = /^[ \t\r\n]*$/;
/** Text between two tags that is longer than this is left to the parser, which takes it in piece by piece. */
const LONGEST_TOKEN = 1 << 20;

/**
 * Reads the XML that Office files may hold (well-formed, no DOCTYPE: ISO/IEC 29500-2 6.2.5) piece by piece, without
 * building a tree and without recursion. `write` and `end` give the first fault; nothing is told after it.
 *
 * What is XML and what is not is the parser's to say. But Word writes the same few tags hundreds of thousands of
 * times: each is put before the parser once (`learnt.ts`), and only tags that end what they should end, and text
 * between them, are read without it. From the first thing that is anything else, such as a comment or a fault, the
 * parser reads on alone.
 */
export function xmlScanner(listener: Listener): {
  write(piece: string): XmlFault | null;
  end(): XmlFault | null;
  /** The offset behind the tag that is being told, in all that was written. */
  at(): number;
} {
  const known = learnt();
  let fault: XmlFault | null = null;
  let scope = outermostScope();
  const outer: Scope[] = [];
  /** The elements that are open and were opened without the parser, and the last that was. */
  const names: LearntTag[] = [];
  let last: LearntTag | Wordless | null = null;
  let rooted = false;
  let opening: LearntTag | null = null;
  /** What was written and is not read yet, and the offset at which it begins. */
  let rest = "";
  let from = 0;
  /** Where reading has come to, in what is being read. */
  let place = 0;
  let parser: SaxesParser | null = null;

  const tag = {
    name: "",
    written: "",
    get scope() {
      return scope;
    },
    attribute(name: string): string | null {
      const attributes = opening?.attributes ?? {};
      if (scope.usual) return Object.hasOwn(attributes, name) ? (attributes[name] ?? null) : null;
      const written = Object.keys(attributes).find((as) => scope.attribute(as) === name);
      return written === undefined ? null : (attributes[written] ?? null);
    },
  };

  function open(met: LearntTag): void {
    const { declares } = met;
    if (outer.length >= DEEPEST) {
      fault ??= "too-deep";
      return;
    }
    opening = met;
    outer.push(scope);
    if (declares.length > 0) scope = scopeWith(scope, declares);
    tag.written = met.written;
    tag.name = met.nameIn(scope);
    listener.open(tag);
  }

  function close(): void {
    listener.close();
    scope = outer.pop() ?? scope;
  }

  /** Reads what can be read without the parser; false where the parser has to go on from `place`. */
  function plain(xml: string): boolean {
    if (!rooted) {
      const declaration = /^\ufeff?<\?xml[^<>]*\?>/.exec(xml)?.[0];
      if (declaration !== undefined) {
        if (!known.isDeclaration(declaration)) return false;
        place = declaration.length;
      }
    }
    while (fault === null && place < xml.length) {
      const expected = last?.next;
      if (expected && names.length > 0 && standsAt(expected.source, xml, place)) {
        place += expected.source.length;
        begin(expected, xml);
        continue;
      }
      const begins = xml.charCodeAt(place) === LESS ? place : xml.indexOf("<", place);
      if (begins < 0) return xml.length - place < LONGEST_TOKEN;
      if (begins > place && !told(xml.slice(place, begins))) return false;
      place = begins;
      if (xml.charCodeAt(begins + 1) === SLASH) {
        const end = names.at(-1)?.end;
        if (end !== undefined && xml.startsWith(end, begins)) {
          place += end.length;
          names.pop();
          close();
          continue;
        }
        return xml.indexOf(">", begins) < 0 && xml.length - place < LONGEST_TOKEN;
      }
      const end = xml.indexOf(">", begins) + 1;
      if (end === 0) return xml.length - place < LONGEST_TOKEN;
      const found = names.length === 0 && rooted ? null : known.tag(xml.slice(begins, end));
      if (found === null) return false;
      place = end;
      if (last !== null) last.next = found;
      begin(found, xml);
    }
    return true;
  }

  function begin(met: LearntTag, xml: string): void {
    rooted = true;
    const whole = listener.heard && wordlessBehind(met, xml, place, known);
    if (whole && outer.length + whole.depth <= DEEPEST) {
      last = whole;
      place += whole.source.length;
      for (const step of listener.heard?.(whole, scope) ?? whole.steps) {
        if (step === null) close();
        else open(step);
      }
      return;
    }
    last = met;
    open(met);
    if (fault !== null) return;
    if (met.empty) close();
    else names.push(met);
  }

  /** Tells a stretch without tags; false where it is more than text. */
  function told(written: string): boolean {
    if (names.length === 0) return WHITE.test(written);
    const words = NOT_PLAIN.test(written) ? known.text(written) : written;
    if (words !== null) listener.text(words);
    return words !== null;
  }

  /** The parser, brought to where reading has come to. */
  function takenOver(): SaxesParser {
    // Prefixes are mapped in `scope.ts`: saxes' own namespace mode costs half as much again on Word's verbose XML.
    const made = new SaxesParser({ xmlns: false, position: false });
    const path =
      names.length > 0 ? names.map(({ written }) => `<${written}>`).join("") : rooted ? "<all/>" : "";
    made.write(path);
    from -= path.length;
    made.on("opentag", ({ name, attributes: given }) => {
      if (fault !== null) return;
      open(new LearntTag("", name, false, "", given as Record<string, string>, () => ({})));
    });
    made.on("closetag", () => {
      if (fault === null) close();
    });
    const text = (words: string): void => {
      if (fault === null && outer.length > 0 && words !== "") listener.text(words);
    };
    made.on("text", text);
    made.on("cdata", text);
    // Entities could be declared there; Word refuses such files too.
    made.on("doctype", () => {
      fault ??= "doctype";
    });
    made.on("error", () => {
      fault ??= "damaged";
    });
    return made;
  }

  function handOver(): void {
    // Nothing has been told of what stands before the root, and the parser wants to see all of it.
    if (!rooted) place = 0;
    const left = rest.slice(place);
    from += place;
    place = 0;
    rest = "";
    parser = takenOver();
    parser.write(left);
  }

  return {
    write(piece) {
      if (fault !== null) return fault;
      if (parser !== null) {
        parser.write(piece);
        return fault;
      }
      rest = rest === "" ? piece : rest + piece;
      if (plain(rest)) {
        if (!rooted) place = 0;
        rest = rest.slice(place);
        from += place;
        place = 0;
      } else handOver();
      return fault;
    },
    end() {
      if (fault !== null) return fault;
      if (parser === null && !(rooted && names.length === 0 && WHITE.test(rest))) handOver();
      parser?.close();
      return fault;
    },
    at: () => from + (parser === null ? place : parser.position),
  };
}

const LESS = "<".charCodeAt(0);
const SLASH = "/".charCodeAt(0);
