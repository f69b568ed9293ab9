import { unzipSync } from "fflate";
import { part } from "./docx";

/** How the changes are made in a draft: as they are, or with Track Changes on. */
export const WAYS = [
  ["", {}],
  [" with Track Changes on", { "word/settings.xml": part("settings", "<w:trackRevisions/>") }],
] as const;

/** What stands in document.xml between and in its paragraphs, one piece after another. */
const pieces = (xml: string): string[] => xml.split(/(<w:p[ >].*?<\/w:p>)/s);
const textOf = (xml: string): string =>
  xml.replace(/<w:delText[ >].*?<\/w:delText>/gs, "").replace(/<[^>]*>/g, "");
/** The text as it would be if every tracked change were rejected. */
const rejected = (xml: string): string =>
  xml.replace(/<w:ins [^>]*>.*?<\/w:ins>/gs, "").replace(/<[^>]*>/g, "");
const main = (parts: Readonly<Record<string, Uint8Array>>): string =>
  new TextDecoder().decode(parts["word/document.xml"]);

/**
 * Holds a file in which every safe change was made to the one before: nothing outside the changed paragraphs is another,
 * and each of those keeps its properties, and its text where the change is tracked. Returns how many there are.
 */
export function onlyTheChanges(before: Uint8Array, after: Uint8Array, tracked: boolean): number {
  const [was, now] = [unzipSync(before), unzipSync(after)];
  const { "word/document.xml": _was, ...othersWas } = was;
  const { "word/document.xml": _now, ...othersNow } = now;
  expect(othersNow).toEqual(othersWas);
  const [old, fresh] = [pieces(main(was)), pieces(main(now))];
  expect(fresh).toHaveLength(old.length);
  const changed = fresh.flatMap((piece, i) => (piece === old[i] ? [] : [[old[i] ?? "", piece] as const]));
  for (const [one, other] of changed) {
    expect(one).toMatch(/^<w:p[ >]/);
    expect(textOf(other)).not.toBe(textOf(one));
    expect(other).toContain(/<w:pPr>.*?<\/w:pPr>/s.exec(one)?.[0] ?? "");
    if (!tracked) expect(other).not.toMatch(/<w:(ins|del) /);
    else {
      expect(other).toMatch(/<w:(ins|del) /);
      expect(rejected(other)).toBe(textOf(one));
    }
  }
  return changed.length;
}
