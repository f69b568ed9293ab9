/** Text in place of a stretch of a part's XML. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Makes all the splices at once; everything else stays letter for letter. Those at one place keep their order. */
export function spliced(xml: string, splices: readonly Splice[]): string {
  const ordered = splices
    .map((splice, nth) => ({ splice, nth }))
    .sort((a, b) => a.splice.from - b.splice.from || a.splice.to - b.splice.to || a.nth - b.nth);
  let result = "";
  let at = 0;
  for (const { splice } of ordered) {
    result += xml.slice(at, splice.from) + splice.text;
    at = Math.max(at, splice.to);
  }
  return result + xml.slice(at);
}

/** Text as the content of an element or of an attribute in double quotation marks. */
export const escaped = (text: string): string =>
  // What XML 1.0 has no characters for (2.2) cannot stand in any Word file.
  text
    .replace(UNWRITABLE, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
