import { unzipSync } from "fflate";

/** What stands in document.xml between and in its paragraphs, one piece after another. */
const pieces = (xml: string): string[] => xml.split(/(<w:p[ >].*?<\/w:p>)/s);
const textOf = (xml: string): string => wordsOf(xml.replace(/<w:delText[ >].*?<\/w:delText>/gs, ""));
/** The text as it would be if every tracked change were rejected. */
const rejected = (xml: string): string => wordsOf(xml.replace(/<w:ins [^>]*>.*?<\/w:ins>/gs, ""));
/** A run that is cut in two is written anew, and every program has its own references for the same signs. */
const wordsOf = (xml: string): string => xml.replace(/<[^>]*>/g, "").replace(/&#?\w+;/g, signOf);
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function signOf(reference: string): string {
  const name = reference.slice(1, -1);
  const named = NAMED[name];
  if (named !== undefined) return named;
  if (!name.startsWith("#")) return reference;
  return String.fromCodePoint(Number(name[1] === "x" ? `0${name.slice(1)}` : name.slice(1)));
}
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
