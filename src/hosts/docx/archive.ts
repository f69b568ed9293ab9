import { zipSync } from "fflate";
import type { Refusal } from "../result";
import { inflate } from "./inflate";
import { keyOf, listZip, tooLargeAsWhole, unpack } from "./zip";

/** All the entries of a Word file by name, in the file's own order; a changed part replaces its entry. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks every entry, pictures included. Refused where that would fill the memory, before anything is unpacked, and
 * where a part is not what it was when it was packed: a picture cut short must not be saved as if it were whole.
 */
export function unpackAll(bytes: Uint8Array): Archive | Refusal {
  const entries = listZip(bytes);
  if (!(entries instanceof Map)) return entries;
  const tooLarge = tooLargeAsWhole(entries.values());
  if (tooLarge) return tooLarge;
  const archive = new Map<string, Uint8Array>();
  for (const entry of entries.values()) {
    const part = unpack(bytes, entry, inflate);
    if ("ok" in part) return part;
    archive.set(entry.name, part);
  }
  return archive;
}

/** A zip archive of the entries, in their order, which begins with the content types as Word's own does. */
export function packed(archive: Archive): Uint8Array {
  const types = (name: string): number => (keyOf(name) === "[content_types].xml" ? 0 : 1);
  const ordered = [...archive].sort(([a], [b]) => types(a) - types(b));
  return zipSync(Object.fromEntries(ordered), { level: 6, mtime: DAY });
}

/** The earliest day that a zip archive can write; Word's own files bear it, so that equal drafts are equal files. */
const DAY = new Date(1980, 0, 1);

/** The name under which the archive has a part, whatever its case (ISO/IEC 29500-2 6.2.2.3). */
export function entryOf(archive: Archive, part: string): string | null {
  const key = keyOf(part);
  for (const name of archive.keys()) if (keyOf(name) === key) return name;
  return null;
}

export function partText(archive: Archive, part: string): string | null {
  const name = entryOf(archive, part);
  const bytes = name === null ? undefined : archive.get(name);
  return bytes ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) : null;
}

/** The archive with a part's text changed or added behind the others. */
export function withPart(archive: Archive, part: string, text: string): Archive {
  return new Map(archive).set(entryOf(archive, part) ?? part, new TextEncoder().encode(text));
}

/** The archive without a part. */
export function withoutPart(archive: Archive, part: string): Archive {
  const fewer = new Map(archive);
  const name = entryOf(archive, part);
  if (name !== null) fewer.delete(name);
  return fewer;
}
