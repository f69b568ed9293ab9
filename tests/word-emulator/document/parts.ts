import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openPackage, type Package } from "../../../src/hosts/docx/package";
import { escapeXml } from "./xml";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a .docx. What is not written to stays as it was, byte for byte. */
export class Parts {
  readonly file: Package;
  private readonly entries: Record<string, Uint8Array>;
  private readonly original: Readonly<Record<string, Uint8Array>>;

  constructor(private readonly bytes: Uint8Array) {
    const file = openPackage(bytes);
    if ("ok" in file) throw new Error(file.reason);
    this.file = file;
    this.original = unzipSync(bytes);
    this.entries = { ...this.original };
  }

  get main(): string {
    return this.file.main;
  }

  has(part: string): boolean {
    return this.entries[part] !== undefined;
  }

  read(part: string): string {
    const bytes = this.entries[part];
    if (!bytes) throw new Error(`The file has no part ${part}.`);
    return strFromU8(bytes);
  }

  write(part: string, text: string): void {
    if (this.has(part) && this.read(part) === text) return;
    const before = this.original[part];
    this.entries[part] = before && strFromU8(before) === text ? before : strToU8(text);
  }

  remove(part: string): void {
    delete this.entries[part];
  }

  /** The target of the first relationship of a type that the main part has; null where there is none. */
  related(type: string): string | null {
    return this.file.related.find((one) => one.type === type && !one.external)?.target ?? null;
  }

  /** Relates the main part to another, whose address is relative to it. */
  relate(type: string, target: string): void {
    const slash = this.main.lastIndexOf("/") + 1;
    const part = `${this.main.slice(0, slash)}_rels/${this.main.slice(slash)}.rels`;
    const before = this.has(part)
      ? this.read(part)
      : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
    let id = 1;
    while (before.includes(`"rIdE${id}"`)) id++;
    const entry = `<Relationship Id="rIdE${id}" Type="${OFFICE}/${type}" Target="${escapeXml(target)}"/>`;
    this.write(
      part,
      before.replace(
        /<\/Relationships>|\/>\s*$/,
        (end) => `${end[0] === "/" ? ">" : ""}${entry}</Relationships>`,
      ),
    );
  }

  /** Takes the main part's relationship to a target away. */
  unrelate(target: string): void {
    const slash = this.main.lastIndexOf("/") + 1;
    const part = `${this.main.slice(0, slash)}_rels/${this.main.slice(slash)}.rels`;
    if (!this.has(part)) return;
    const without = this.read(part).replace(/<Relationship\b[^>]*>/g, (tag) =>
      tag.includes(`Target="${target}"`) || tag.includes(`Target="/${target.replace(/^\.\.\//, "")}"`)
        ? ""
        : tag,
    );
    this.write(part, without);
  }

  /** Says of which type a part is. */
  declare(part: string, type: string): void {
    const name = "[Content_Types].xml";
    const before = this.read(name);
    if (before.includes(`"/${part}"`)) return;
    const entry = `<Override PartName="/${part}" ContentType="${type}"/>`;
    this.write(name, before.replace("</Types>", `${entry}</Types>`));
  }

  undeclare(part: string): void {
    const name = "[Content_Types].xml";
    this.write(
      name,
      this.read(name).replace(/<Override\b[^>]*>/g, (tag) => (tag.includes(`"/${part}"`) ? "" : tag)),
    );
  }

  names(): string[] {
    return Object.keys(this.entries);
  }

  /** The file: the very same bytes where every part is as it was. */
  save(): Uint8Array {
    const { entries, original } = this;
    const names = Object.keys(entries);
    if (
      names.length === Object.keys(original).length &&
      names.every((name) => entries[name] === original[name])
    )
      return this.bytes;
    // A fixed day, so that the same changes always make the same bytes; to pack them would take longer than all else.
    return zipSync(entries, { mtime: new Date(1980, 0, 1), level: 0 });
  }
}
