import type { Parts } from "./parts";
import { escapeXml, parseXml, within } from "./xml";

const PART = "word/webextensions/webextension1.xml";
const NAMESPACE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";

/** An add-in's settings in a document, by name, their values as JSON; Word keeps them in the add-in's own part. */
export class Settings {
  private values = new Map<string, string>();

  constructor(private readonly parts: Parts) {
    if (!parts.has(PART)) return;
    for (const { name, attributes } of within(parseXml(parts.read(PART)).root))
      if (name === "we:property") this.values.set(attributes.name ?? "", attributes.value ?? "");
  }

  all(): Record<string, string> {
    return Object.fromEntries(this.values);
  }

  names(): string[] {
    return [...this.values.keys()];
  }

  get(name: string): string | undefined {
    return this.values.get(name);
  }

  set(name: string, json: string): void {
    this.values.set(name, json);
    this.write();
  }

  delete(name: string): void {
    this.values.delete(name);
    this.write();
  }

  replace(values: Readonly<Record<string, string>>): void {
    this.values = new Map(Object.entries(values));
    this.write();
  }

  private write(): void {
    const properties = [...this.values].map(
      ([name, value]) => `<we:property name="${escapeXml(name)}" value="${escapeXml(value)}"/>`,
    );
    if (!this.parts.has(PART)) {
      if (properties.length === 0) return;
      this.parts.relate("webextension", PART.replace(/^word\//, ""));
      this.parts.declare(PART, "application/vnd.ms-office.webextension+xml");
    }
    this.parts.write(
      PART,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<we:webextension xmlns:we="${NAMESPACE}" id="{00000000-0000-0000-0000-000000000001}"><we:properties>${properties.join("")}</we:properties></we:webextension>`,
    );
  }
}
