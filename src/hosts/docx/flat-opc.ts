import { strToU8, zipSync } from "fflate";
import type { Result } from "../result";
import { openPackage } from "./package";
import { type Located, readPackage, readPiece } from "./read";
import { type PartText, partText } from "./whole-paragraphs";

/**
 * Reads a Word document, or a piece of one, that is one XML file ("Flat OPC"), its parts as elements `pkg:part`: what
 * Word's getOoxml gives, and what Word saves as "Word XML Document".
 */
export function readFlatOpc(xml: string): Result {
  const file = openPackage(packed(xml));
  return "ok" in file ? file : readPiece(file);
}

/** The same opened for writing beside what is in it; null where it cannot be read. */
export function openFlatOpc(xml: string): PartText | null {
  const file = openPackage(packed(xml));
  if ("ok" in file) return null;
  const found: { located?: Located } = {};
  const result = readPackage(file, (located) => {
    found.located = located;
  });
  return result.ok && found.located ? partText(found.located, result.reading.paragraphs) : null;
}

/** Its parts as the archive that they are in a .docx. */
function packed(xml: string): Uint8Array {
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
  return zipSync(parts, { level: 0 });
}
