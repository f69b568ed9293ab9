import { strToU8, zipSync } from "fflate";
import type { Paragraph } from "../../model/paragraph";
import type { Reading } from "../../model/reading";
import { readDocx } from "../docx/read";
import { alignment, shownText } from "./text";

/**
 * Reads what Word's getOoxml gives: a package in one XML file (ISO/IEC 29500-2, "Flat OPC"), its parts as elements
 * `pkg:part`. Null where it is none, or holds no text.
 */
export function readOoxml(xml: string): Reading | null {
  const parts: Record<string, Uint8Array> = {};
  const types: string[] = [];
  for (let at = xml.indexOf("<pkg:part "); at >= 0; at = xml.indexOf("<pkg:part ", at + 1)) {
    const head = xml.slice(at, xml.indexOf(">", at));
    const name = /pkg:name="\/?([^"]+)"/.exec(head)?.[1];
    const begin = xml.indexOf("<pkg:xmlData", at);
    const next = xml.indexOf("<pkg:part ", at + 1);
    // Pictures are `pkg:binaryData`: nothing in them is read.
    if (name === undefined || begin < 0 || (next >= 0 && begin > next)) continue;
    const end = xml.indexOf("</pkg:xmlData>", begin);
    parts[name] = strToU8(xml.slice(xml.indexOf(">", begin) + 1, end));
    const type = /pkg:contentType="([^"]+)"/.exec(head)?.[1];
    types.push(`<Override PartName="/${name}" ContentType="${type ?? ""}"/>`);
  }
  parts["[Content_Types].xml"] = strToU8(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types.join("")}</Types>`,
  );
  const result = readDocx(zipSync(parts, { level: 0 }));
  return result.ok ? result.reading : null;
}

/** A reading of Word's own XML laid beside the paragraphs that Word counts. */
export interface Beside {
  readonly reading: Reading;
  /** For each paragraph of the reading, which of Word's paragraphs it begins in. */
  readonly at: readonly number[];
}

/**
 * Lays a reading of Word's XML beside the texts of Word's paragraphs, in which deleted words are still there: wholly
 * deleted paragraphs are in Word's count only. Null where the two do not fit.
 */
export function besideWord(reading: Reading, raws: readonly string[]): Beside | null {
  const texts = raws.map(shownText);
  const at: number[] = [];
  let word = 0;
  for (const { text } of reading.paragraphs) {
    if (word >= texts.length) break;
    while (word + 1 < texts.length && texts[word] !== text && texts[word] !== "" && texts[word + 1] === text)
      word++;
    if (texts[word] !== text && alignment(texts[word] ?? "", text) === null) {
      const joined = `${texts[word] ?? ""}${texts[word + 1] ?? ""}`;
      if (alignment(joined, text) === null) return null;
      at.push(word);
      word += 2;
      continue;
    }
    at.push(word++);
  }
  // Word ends the XML of a range with an empty paragraph of its own.
  const rest: readonly Paragraph[] = reading.paragraphs.slice(at.length);
  if (rest.some(({ text }) => text !== "") || texts.slice(word).some((text) => text !== "")) return null;
  if (rest.length === 0) return { reading, at };
  return { reading: { ...reading, paragraphs: reading.paragraphs.slice(0, at.length) }, at };
}
