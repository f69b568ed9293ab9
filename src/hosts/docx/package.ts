import { type Refusal, refuse } from "../result";
import { type Inflate, inflate as inflateAnywhere } from "./inflate";
import { anywhere, type Table, walker } from "./walk";
import { type Listener, type XmlFault, xmlScanner } from "./xml";
import { damagedPart, listZip, unpack } from "./zip";

/** A Word file opened as a package of parts (ISO/IEC 29500-2). */
export interface Package {
  /** The name of its main text's part. */
  readonly main: string;
  /** What the main part refers to. */
  readonly related: readonly Relationship[];
  has(part: string): boolean;
  /**
   * Leads a part through a table of elements; gives why it could not, and null where all went well. `beside` may put a
   * listener of its own between the two; it is told the part's XML and how to ask where in it reading has come to.
   */
  read<State>(part: string, state: State, table: Table<State>, beside?: Beside): Refusal | null;
}

export type Beside = (xml: string, inner: Listener, at: () => number) => Listener;

/** Where the bytes of a package's parts come from. */
export interface PartsSource {
  /** Names in lower case. */
  readonly names: readonly string[];
  has(part: string): boolean;
  /** The unpacked bytes and the name as the file has it. */
  bytesOf(part: string): { readonly name: string; readonly bytes: Uint8Array } | Refusal;
}

export interface Relationship {
  readonly id: string;
  /** The last word of its type, which is the same in strict and transitional files: "styles", "comments". */
  readonly type: string;
  /** The full name of a part, or an address where `external`. */
  readonly target: string;
  readonly external: boolean;
}

const NOT_WORD = "export it or save it as a Word document (.docx), and check that.";
const OTHER_ZIPS: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, `This is an Excel workbook, not a Word document: ${NOT_WORD}`],
  [/^ppt\//, `This is a PowerPoint presentation, not a Word document: ${NOT_WORD}`],
  [/^index\/(?:document\.iwa|tables)|^index\.zip$/, `This is a Pages document: in Pages, ${NOT_WORD}`],
  [/^content\.xml$/, `This is an OpenDocument file: open it in LibreOffice or Word, ${NOT_WORD}`],
  [/^word\//, ""],
];
const NO_TEXT_PART =
  "This Word file has no main text in it (its document part is missing): open it in Word, let Word repair it, or ask for a fresh copy.";

/** Opens a zip archive as a Word file. The main part is found through the relationships, never by its usual name. */
export function openPackage(bytes: Uint8Array, inflate: Inflate = inflateAnywhere): Package | Refusal {
  const entries = listZip(bytes);
  if (!(entries instanceof Map)) return entries;
  return openParts({
    names: [...entries.keys()],
    has: (part) => entries.has(part.toLowerCase()),
    bytesOf(part) {
      const entry = entries.get(part.toLowerCase());
      if (!entry) return damagedPart(part, "it is missing");
      const unpacked = unpack(bytes, entry, inflate);
      return "ok" in unpacked ? unpacked : { name: entry.name, bytes: unpacked };
    },
  });
}

/** Opens parts, wherever they come from, as a Word file. */
export function openParts(source: PartsSource): Package | Refusal {
  const parts = new Parts(source);
  const roots: Relationship[] = [];
  const rootFault = parts.has("_rels/.rels") ? readRelationships(parts, "", roots) : null;
  if (rootFault) return rootFault;
  const types = new Map<string, string>();
  if (parts.has("[content_types].xml")) {
    const fault = parts.read("[content_types].xml", types, CONTENT_TYPES);
    if (fault) return fault;
  }
  const main =
    roots.find(({ type }) => type === "officeDocument")?.target ??
    [...types].find(([, type]) => MAIN_TYPE.test(type))?.[0];
  const type = main === undefined ? undefined : types.get(main.toLowerCase());
  if (main === undefined || (type !== undefined && !MAIN_TYPE.test(type))) {
    const reason = OTHER_ZIPS.find(([name]) => source.names.some((entry) => name.test(entry)))?.[1];
    if (reason === "") return refuse("damaged", NO_TEXT_PART);
    return refuse(
      "wrong-kind",
      reason ?? `This is a zip archive, not a Word document: unpack it and check the drafts in it.`,
    );
  }
  if (!parts.has(main)) return refuse("damaged", NO_TEXT_PART);
  const related: Relationship[] = [];
  const fault = readRelationships(parts, main, related);
  if (fault) return fault;
  return {
    main,
    related,
    has: (part) => parts.has(part),
    read: (part, state, table, beside) => parts.read(part, state, table, beside),
  };
}

/** The main part of a document or template; of one with macros it is of Microsoft's own kind ([MS-OFFMACRO2] 2.2). */
const MAIN_TYPE =
  /(?:wordprocessingml\.|ms-word\.)(?:document|template)\.(?:macroEnabled(?:Template)?\.)?main\+xml$/i;

const CONTENT_TYPES = anywhere<Map<string, string>>({
  "ct:Override": {
    open(types, tag) {
      const part = tag.attribute("PartName");
      if (part !== null) types.set(part.replace(/^\//, "").toLowerCase(), tag.attribute("ContentType") ?? "");
    },
  },
});

class Parts {
  constructor(private readonly source: PartsSource) {}

  has(part: string): boolean {
    return this.source.has(part);
  }

  read<State>(part: string, state: State, table: Table<State>, beside?: Beside): Refusal | null {
    const found = this.source.bytesOf(part);
    if ("ok" in found) return found;
    const { name, bytes } = found;
    const fault = beside ? heard(bytes, walker(state, table), beside) : scanned(bytes, walker(state, table));
    if (fault === null) return null;
    if (fault === "damaged") return damagedPart(name, "its XML is not well-formed");
    return fault === "doctype"
      ? refuse(
          "doctype",
          `This file was not read because its part ${name} declares a DOCTYPE, which no Word file may: ask where it comes from, or open it in Word and save it again.`,
        )
      : refuse(
          "too-deep",
          `This file was not read because its part ${name} nests more than 1,000 levels deep, which no ordinary draft does: open it in Word and save it again, or copy its text into a new document.`,
        );
  }
}

function scanned(bytes: Uint8Array, listener: Listener): XmlFault | null {
  const scanner = xmlScanner(listener);
  return feed(bytes, scanner.write) ?? scanner.end();
}

/** The whole part at once, so that places are offsets in its text. Only UTF-8 is ever written back. */
function heard(bytes: Uint8Array, inner: Listener, beside: Beside): XmlFault | null {
  let xml: string;
  try {
    xml = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return "damaged";
  }
  let listener: Listener = inner;
  const scanner = xmlScanner({
    open: (tag) => listener.open(tag),
    close: () => listener.close(),
    text: (text) => listener.text(text),
  });
  listener = beside(xml, inner, scanner.at);
  return scanner.write(xml) ?? scanner.end();
}

/** Pieces small enough that their text is not copied far, and large enough that few tags are cut in two. */
const PIECE = 1 << 18;

/** Decodes a part (UTF-8, or UTF-16 by its first bytes: XML 1.0, appendix F) and hands it on in pieces. */
function feed<Fault>(bytes: Uint8Array, write: (piece: string) => Fault | null): Fault | "damaged" | null {
  const [first, second] = bytes;
  const encoding =
    (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
      ? "utf-16le"
      : (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
        ? "utf-16be"
        : "utf-8";
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  try {
    if (encoding !== "utf-8") return write(decoder.decode(bytes));
    for (let from = 0; from < bytes.length; ) {
      let to = Math.min(bytes.length, from + PIECE);
      // Behind a tag, so that neither tags nor characters are cut in two.
      if (to < bytes.length) to = bytes.lastIndexOf(0x3e, to) + 1;
      if (to <= from) to = wholeCharacters(bytes, from + PIECE);
      const fault = write(decoder.decode(bytes.subarray(from, to)));
      if (fault !== null) return fault;
      from = to;
    }
    return null;
  } catch {
    // The decoder throws on bytes that are no characters.
    return "damaged";
  }
}

/** The last place up to `to` that is not within a character: the later bytes of one are 10xxxxxx. */
function wholeCharacters(bytes: Uint8Array, to: number): number {
  let end = Math.min(to, bytes.length);
  for (let back = 0; back < 4 && end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80; back++) end--;
  return end;
}

/** The relationships of a part, its name "" for those of the whole package. */
function readRelationships(parts: Parts, part: string, into: Relationship[]): Refusal | null {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const name = `${folder}_rels/${part.slice(slash + 1)}.rels`;
  if (!parts.has(name)) return null;
  return parts.read(
    name,
    into,
    anywhere<Relationship[]>({
      "rel:Relationship": {
        open(found, tag) {
          const external = tag.attribute("TargetMode") === "External";
          const target = tag.attribute("Target") ?? "";
          found.push({
            id: tag.attribute("Id") ?? "",
            type: /[^/]*$/.exec(tag.attribute("Type") ?? "")?.[0] ?? "",
            target: external ? target : resolved(folder, target),
            external,
          });
        },
      },
    }),
  );
}

/** A part's full name from a target that is relative to a folder, or absolute with a leading slash. */
function resolved(folder: string, target: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  try {
    return decodeURIComponent(names.join("/"));
  } catch {
    return names.join("/");
  }
}
