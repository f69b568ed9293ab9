import { type Archive, partText, withPart } from "./archive";
import { escaped } from "./splice";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The name of the part that holds a part's relationships. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/**
 * The archive with one more relationship of a part; `type` is its last word, `target` relative to the part's folder.
 * The part's other relationships stay letter for letter.
 */
export function withRelationship(archive: Archive, part: string, type: string, target: string): Archive {
  const name = relationshipsOf(part);
  const xml = partText(archive, name) ?? `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
  // A strict file names the kinds of relationships in its own way (ISO/IEC 29500-1 annex A).
  const office = xml.includes(STRICT_OFFICE) ? STRICT_OFFICE : OFFICE;
  const id = freeName("rIdAnswerable", (candidate) => xml.includes(`"${candidate}"`));
  const made = `<Relationship Id="${id}" Type="${office}/${type}" Target="${escaped(target)}"/>`;
  return withPart(archive, name, beforeEnd(xml, "Relationships", made));
}

/** The archive with the kind of a part's content declared (ISO/IEC 29500-2 6.2.3). */
export function withContentType(archive: Archive, part: string, type: string): Archive {
  const xml = partText(archive, "[Content_Types].xml");
  if (xml === null || xml.includes(`"/${part}"`)) return archive;
  const made = `<Override PartName="/${escaped(part)}" ContentType="${type}"/>`;
  return withPart(archive, "[Content_Types].xml", beforeEnd(xml, "Types", made));
}

/** The XML with something more as the last thing in its root element, which may be empty, and may have a prefix. */
export function beforeEnd(xml: string, root: string, made: string): string {
  const end = new RegExp(`</(?:[\\w.-]+:)?${root}\\s*>\\s*$`).exec(xml);
  if (end) return xml.slice(0, end.index) + made + xml.slice(end.index);
  return xml.replace(
    new RegExp(`<((?:[\\w.-]+:)?${root})\\b([^>]*?)\\s*/>\\s*$`),
    (_, name: string, attributes: string) => `<${name}${attributes}>${made}</${name}>`,
  );
}

/** The name itself, or with the first number that makes it free. */
export function freeName(name: string, taken: (candidate: string) => boolean, ending = ""): string {
  for (let number = 1; ; number++) {
    const candidate = `${name}${number}${ending}`;
    if (!taken(candidate)) return candidate;
  }
}
