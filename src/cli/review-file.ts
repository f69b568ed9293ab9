import { isZip } from "../hosts/file-kind";
import { readBytes } from "../hosts/read";
import type { Reading } from "../model/reading";
import { linesApart } from "../review/pasted";
import { CannotDo } from "./cannot-do";
import { inflate } from "./inflate";
import { bytesOf, STDIN } from "./inputs";
import type { Surroundings } from "./run";

/** The report of a review, or a list of its recommendations, as the person named it. */
export interface ReviewFile {
  readonly name: string;
  readonly reading: Reading;
}

/** Reads it from a file, or from standard input for "-". A list may have been pasted without blank lines. */
export async function reviewFile(name: string, around: Surroundings): Promise<ReviewFile> {
  const file = name === "-" ? STDIN : name;
  const bytes = await bytesOf({ kind: name === "-" ? "stdin" : "file", name: file }, around.stdin);
  const read = bytes.ok ? readBytes(file, apart(bytes.bytes), inflate) : bytes;
  if (!read.ok) throw new CannotDo(`${file}: ${read.reason}`);
  return { name: file, reading: read.reading };
}

/** Only text in UTF-8 is looked into; in other encodings it is read as any draft is. */
function apart(bytes: Uint8Array): Uint8Array {
  if (isZip(bytes)) return bytes;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return new TextEncoder().encode(linesApart(text));
  } catch {
    return bytes;
  }
}
