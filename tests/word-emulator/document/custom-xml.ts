import { randomUUID } from "node:crypto";
import type { Parts } from "./parts";
import { parseXml } from "./xml";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';
const DATASTORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface CustomXmlPart {
  /** "{GUID}", as the part's properties give it. */
  readonly id: string;
  readonly name: string;
}

/** The custom XML parts of a document (ISO/IEC 29500-1 15.2.5), which are no part of Word's undo list. */
export class CustomXml {
  private readonly parts: CustomXmlPart[];

  constructor(private readonly file: Parts) {
    this.parts = file.file.related
      .filter(({ type, external, target }) => type === "customXml" && !external && file.has(target))
      .map(({ target: name }) => ({ name, id: this.idIn(name) }));
  }

  private idIn(name: string): string {
    const properties = propertiesOf(name);
    const found = this.file.has(properties)
      ? /itemID="([^"]*)"/.exec(this.file.read(properties))?.[1]
      : undefined;
    return found ?? `{${randomUUID().toUpperCase()}}`;
  }

  all(): readonly CustomXmlPart[] {
    return this.parts;
  }

  byId(id: string): CustomXmlPart | null {
    return this.parts.find((part) => part.id.toLowerCase() === id.toLowerCase()) ?? null;
  }

  byNamespace(uri: string): CustomXmlPart[] {
    return this.parts.filter((part) => this.namespace(part) === uri);
  }

  namespace(part: CustomXmlPart): string {
    const { root } = parseXml(this.xml(part));
    const prefix = /^([^:]+):/.exec(root.name)?.[1];
    return root.attributes[prefix === undefined ? "xmlns" : `xmlns:${prefix}`] ?? "";
  }

  xml(part: CustomXmlPart): string {
    return this.file.read(part.name).replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, "");
  }

  /** Adds a part; null where the text is no well-formed XML. */
  add(xml: string): CustomXmlPart | null {
    if (!isWellFormed(xml)) return null;
    let number = 1;
    while (this.file.has(`customXml/item${number}.xml`)) number++;
    const name = `customXml/item${number}.xml`;
    const properties = propertiesOf(name);
    const id = `{${randomUUID().toUpperCase()}}`;
    this.file.write(name, xml);
    this.file.write(
      properties,
      `${HEAD}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${DATASTORE}"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    this.file.write(
      relationshipsOf(name),
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    );
    this.file.relate("customXml", `../${name}`);
    this.file.declare(properties, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
    const part = { id, name };
    this.parts.push(part);
    return part;
  }

  /** Whether the text was well-formed and has been written. */
  set(part: CustomXmlPart, xml: string): boolean {
    if (!isWellFormed(xml)) return false;
    this.file.write(part.name, xml);
    return true;
  }

  delete(part: CustomXmlPart): void {
    const at = this.parts.indexOf(part);
    if (at < 0) return;
    this.parts.splice(at, 1);
    for (const name of [part.name, propertiesOf(part.name), relationshipsOf(part.name)])
      if (this.file.has(name)) this.file.remove(name);
    this.file.unrelate(`../${part.name}`);
    this.file.undeclare(propertiesOf(part.name));
  }
}

const propertiesOf = (name: string): string => name.replace(/item(\d*\.xml)$/, "itemProps$1");
const relationshipsOf = (name: string): string => name.replace(/[^/]*$/, "_rels/$&.rels");

function isWellFormed(xml: string): boolean {
  try {
    parseXml(xml);
    return true;
  } catch {
    // What saxes has to say of it does not matter here.
    return false;
  }
}
