import { KEPT_NAMESPACE, keptTexts, keptXml } from "../kept";
import { type Archive, entryOf, partText, withoutPart, withPart } from "./archive";
import { inflate } from "./inflate";
import { freeName, relationshipsOf, withContentType, withRelationship } from "./relations";
import { listZip, unpack } from "./zip";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const ITEM = /^customxml\/item\d+\.xml$/i;

/** The small data that travels with a Word file; empty where there is none. */
export function keptIn(archive: Archive): ReadonlyMap<string, string> {
  const found = itemOf(archive);
  return (found && keptTexts(found.xml)) ?? new Map();
}

/** The same for a file that is only read: nothing is unpacked but the custom XML that may hold it. */
export function keptInFile(bytes: Uint8Array): ReadonlyMap<string, string> {
  const entries = listZip(bytes);
  if (!(entries instanceof Map)) return new Map();
  for (const [name, entry] of entries) {
    if (!ITEM.test(name)) continue;
    const unpacked = unpack(bytes, entry, inflate);
    const texts = "ok" in unpacked ? null : keptTexts(new TextDecoder().decode(unpacked));
    if (texts) return texts;
  }
  return new Map();
}

function itemOf(archive: Archive): { readonly name: string; readonly xml: string } | null {
  for (const name of archive.keys()) {
    if (!ITEM.test(name)) continue;
    const xml = partText(archive, name);
    if (xml?.includes(KEPT_NAMESPACE)) return { name, xml };
  }
  return null;
}

/**
 * The archive with other small data, as a custom XML part with the properties part that Word expects beside it
 * (ISO/IEC 29500-1 15.2.5 and 15.2.6). `guid` names a new part.
 */
export function withKept(
  archive: Archive,
  main: string,
  texts: ReadonlyMap<string, string>,
  guid: () => string,
): Archive {
  const found = itemOf(archive);
  const xml = HEAD + keptXml(texts);
  if (found) return withPart(archive, found.name, xml);
  if (texts.size === 0) return archive;
  const item = freeName("customXml/item", (name) => entryOf(archive, name) !== null, ".xml");
  const properties = item.replace(/item(\d+)/, "itemProps$1");
  const store = `${HEAD}<ds:datastoreItem ds:itemID="{${guid().toUpperCase()}}" xmlns:ds="${PROPERTIES}"><ds:schemaRefs><ds:schemaRef ds:uri="${KEPT_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
  const up = "../".repeat(main.split("/").length - 1);
  let changed = withPart(withoutPart(archive, relationshipsOf(item)), item, xml);
  changed = withPart(changed, properties, store);
  changed = withRelationship(changed, item, "customXmlProps", properties.slice("customXml/".length));
  changed = withRelationship(changed, main, "customXml", up + item);
  return withContentType(changed, properties, PROPERTIES_TYPE);
}
