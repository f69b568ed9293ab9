/**
 * How small data travels with a document: as one custom XML part (ISO/IEC 29500-1 22.5), the same whether Word or this
 * program keeps it, so that what is decided in one is known in the other. The part holds one JSON object of texts by
 * name; Word takes custom XML parts over untouched when it saves.
 */
export const KEPT_NAMESPACE = "urn:answerable:kept:1";

const ROOT = new RegExp(
  `^(?:\\uFEFF)?\\s*(?:<\\?xml[^>]*\\?>\\s*)?<kept\\b[^>]*\\bxmlns="${KEPT_NAMESPACE}"[^>]*>([\\s\\S]*)</kept>\\s*$`,
);

/** The part's XML for these texts. */
export function keptXml(texts: ReadonlyMap<string, string>): string {
  const json = JSON.stringify(Object.fromEntries(texts))
    // JSON escapes control characters itself; XML 1.0 has no characters for these two either (2.2).
    .replace(/\ufffe/g, "\\ufffe")
    .replace(/\uffff/g, "\\uffff");
  return `<kept xmlns="${KEPT_NAMESPACE}">${escaped(json)}</kept>`;
}

/** The texts in a part's XML; null where it is another's or was damaged. */
export function keptTexts(xml: string): ReadonlyMap<string, string> | null {
  const inside = ROOT.exec(xml)?.[1];
  if (inside === undefined) return null;
  try {
    const value: unknown = JSON.parse(unescaped(inside));
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
    const entries = Object.entries(value);
    return entries.every((entry): entry is [string, string] => typeof entry[1] === "string")
      ? new Map(entries)
      : null;
  } catch {
    return null;
  }
}

/** Text as the content of an element; ">" is escaped too, for "]]>" may not stand there (XML 1.0, 2.4). */
const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hexadecimal?: string, decimal?: string) =>
      String.fromCodePoint(hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal)),
    )
    .replace(/&amp;/g, "&");
