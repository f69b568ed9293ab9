import { decoded } from "./references";
import { outermostScope, type Scope, scopeWith } from "./scope";

/** What a scanner tells while it reads. Both ends of an empty element are told. */
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
  /** The place of its "<" and of what follows its ">", in UTF-16 units from the part's beginning. */
  readonly start: number;
  readonly end: number;
  readonly scope: Scope;
  /** The value of an attribute, its name with the prefix of `namespaces.ts`; null where there is none. */
  attribute(name: string): string | null;
}

export type XmlFault = "doctype" | "too-deep" | "damaged";

/** Word itself nests a few dozen deep; a table in a table is six levels. */
const DEEPEST = 1000;
/** One tag with a picture inside it (VML's o:gfxdata) runs to a few megabytes. */
const LONGEST_TOKEN = 64 * 2 ** 20;

const SPACE = 32;
const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;

/**
 * Reads the XML that Office files may hold (well-formed, no DOCTYPE: ISO/IEC 29500-2 6.2.5) piece by piece, without
 * building a tree and without recursion. `write` and `end` give the first fault, and go no further after it.
 * Three times as fast as saxes on Word's verbose XML, against which the tests hold it.
 */
export function xmlScanner(listener: Listener): { write(piece: string): XmlFault | null; end(): XmlFault | null } {
  let source = "";
  /** Where `source` begins in the part. */
  let base = 0;
  let fault: XmlFault | null = null;
  let scope = outermostScope();
  const open: string[] = [];
  const scopes: Scope[] = [];
  let seenRoot = false;
  /** Name and value ends of the attributes of the tag at hand, four numbers each. */
  const marks: number[] = [];
  let declares = false;
  let selfClosing = false;

  const tag = {
    name: "",
    written: "",
    start: 0,
    end: 0,
    get scope() {
      return scope;
    },
    attribute(name: string): string | null {
      for (let i = 0; i < marks.length; i += 4) {
        const from = marks[i] ?? 0;
        const to = marks[i + 1] ?? 0;
        const found = scope.usual
          ? to - from === name.length && source.startsWith(name, from)
          : scope.attribute(source.slice(from, to)) === name;
        if (found) return decoded(source.slice(marks[i + 2], marks[i + 3])) ?? "";
      }
      return null;
    },
  };

  /** The index behind the name that begins at `i`; `i` where none does. */
  function afterName(i: number): number {
    let c = source.charCodeAt(i);
    while ((c > 96 && c < 123) || (c > 64 && c < 91) || (c > 47 && c < 59) || c > 127 || c === 95 || c === 45 || c === 46)
      c = source.charCodeAt(++i);
    return i;
  }

  function afterSpace(i: number): number {
    let c = source.charCodeAt(i);
    while (c === SPACE || c === 10 || c === 13 || c === 9) c = source.charCodeAt(++i);
    return i;
  }

  /** The index behind the ">" of the tag whose name ends at `i`, with its attributes in `marks`; -1 where it is cut off. */
  function afterAttributes(i: number): number {
    marks.length = 0;
    declares = false;
    for (;;) {
      const from = afterSpace(i);
      const c = source.charCodeAt(from);
      if (c === GREATER) {
        selfClosing = false;
        return from + 1;
      }
      if (c === SLASH) {
        if (from + 1 >= source.length) return -1;
        if (source.charCodeAt(from + 1) !== GREATER) return fail();
        selfClosing = true;
        return from + 2;
      }
      if (from >= source.length) return -1;
      const to = afterName(from);
      if (from === i || to === from) return fail();
      // "xmlns" and "xmlns:w" bind prefixes (Namespaces in XML 1.0, 3).
      if (c === 120 && source.startsWith("xmlns", from)) declares = true;
      let at = afterSpace(to);
      if (at >= source.length) return -1;
      if (source.charCodeAt(at) !== EQUALS) return fail();
      at = afterSpace(at + 1);
      if (at >= source.length) return -1;
      const quote = source.charCodeAt(at);
      if (quote !== 34 && quote !== 39) return fail();
      const value = at + 1;
      let last = source.charCodeAt(++at);
      while (last !== quote) {
        if (last === LESS) return fail();
        if (at >= source.length) return -1;
        last = source.charCodeAt(++at);
      }
      marks.push(from, to, value, at);
      i = at + 1;
    }
  }

  function fail(what: XmlFault = "damaged"): -1 {
    fault ??= what;
    return -1;
  }

  function openTag(start: number): number {
    const nameEnd = afterName(start + 1);
    if (nameEnd === start + 1 && nameEnd < source.length) return fail();
    const end = afterAttributes(nameEnd);
    if (end < 0) return -1;
    if (open.length === 0 && seenRoot) return fail();
    if (open.length >= DEEPEST) return fail("too-deep");
    seenRoot = true;
    const before = scope;
    if (declares) scope = scopeWith(scope, declarations());
    tag.written = source.slice(start + 1, nameEnd);
    tag.name = scope.element(tag.written);
    tag.start = base + start;
    tag.end = base + end;
    listener.open(tag);
    if (selfClosing) {
      listener.close();
      scope = before;
    } else {
      open.push(tag.written);
      scopes.push(before);
    }
    return end;
  }

  function declarations(): [string, string][] {
    const found: [string, string][] = [];
    for (let i = 0; i < marks.length; i += 4) {
      const name = source.slice(marks[i], marks[i + 1]);
      const uri = source.slice(marks[i + 2], marks[i + 3]);
      if (name === "xmlns") found.push(["", uri]);
      else if (name.startsWith("xmlns:")) found.push([name.slice(6), uri]);
    }
    return found;
  }

  function closeTag(start: number): number {
    const name = open.at(-1);
    const nameEnd = start + 2 + (name?.length ?? 0);
    const end = source.indexOf(">", start);
    if (end < 0) return -1;
    if (name === undefined || !source.startsWith(name, start + 2) || afterSpace(nameEnd) !== end) return fail();
    listener.close();
    open.pop();
    scope = scopes.pop() ?? scope;
    return end + 1;
  }

  /** Comments, CDATA, processing instructions and the XML declaration. */
  function other(start: number): number {
    if (source.charCodeAt(start + 1) === 63) return behind("?>", start + 2);
    if (source.startsWith("<!--", start)) return behind("-->", start + 4);
    if (source.startsWith("<![CDATA[", start)) {
      const end = behind("]]>", start + 9);
      if (end < 0) return end;
      if (open.length === 0) return fail();
      listener.text(source.slice(start + 9, end - 3));
      return end;
    }
    // Entities could be declared there; Word refuses such files too.
    if (source.startsWith("<!DOCTYPE", start)) return fail("doctype");
    return source.length - start < 9 ? -1 : fail();
  }

  function behind(mark: string, from: number): number {
    const at = source.indexOf(mark, from);
    return at < 0 ? -1 : at + mark.length;
  }

  function characters(raw: string): void {
    if (raw === "") return;
    if (open.length === 0) {
      if (raw.trim() !== "" && raw !== "\uFEFF") fail();
      return;
    }
    const text = decoded(raw);
    if (text === null) fail();
    else listener.text(text);
  }

  function scan(last: boolean): void {
    let i = 0;
    while (fault === null) {
      const less = source.indexOf("<", i);
      const textEnd = less >= 0 ? less : last ? source.length : safeEnd(source, i);
      if (textEnd > i) characters(source.slice(i, textEnd));
      i = textEnd;
      if (less < 0 || fault !== null) break;
      const c = source.charCodeAt(less + 1);
      const next = c === SLASH ? closeTag(less) : c === 33 || c === 63 ? other(less) : openTag(less);
      if (next < 0) break;
      i = next;
    }
    base += i;
    source = source.slice(i);
  }

  return {
    write(piece) {
      if (fault !== null) return fault;
      source = source === "" ? piece : source + piece;
      scan(false);
      if (source.length > LONGEST_TOKEN) fail();
      return fault;
    },
    end() {
      if (fault === null) scan(true);
      if (source !== "" || open.length > 0 || !seenRoot) fail();
      return fault;
    },
  };
}

/** Text is handed on as it comes, but never with a character reference cut in two. */
function safeEnd(source: string, from: number): number {
  const and = source.lastIndexOf("&");
  return and >= from && source.length - and < 12 && !source.includes(";", and) ? and : source.length;
}
