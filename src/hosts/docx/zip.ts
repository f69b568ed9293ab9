import { type Refusal, refuse } from "../result";
import { crc32 } from "./crc32";
import type { Inflate } from "./inflate";

export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  /** The declared size of the unpacked bytes. */
  readonly size: number;
  /** Where its local header begins. */
  readonly at: number;
}

/** About twenty times a 300-page document. Only parts that are needed are unpacked, so pictures do not count. */
const LARGEST_PART = 200 * 2 ** 20;
/** Word's own XML packs 10 to 40 to 1; what is large and packs better than this was made to be a bomb. */
const LARGEST_RATIO = 250;
const RATIO_MATTERS_FROM = 64 * 2 ** 20;

const DAMAGED =
  "This Word file is damaged (its zip archive cannot be read): open it in Word, let Word repair it, and save it again under a new name, or ask for a fresh copy.";

/** The files in a zip archive, by name in lower case (names of parts do not tell case apart, ISO/IEC 29500-2 6.2.2.3). */
export function listZip(bytes: Uint8Array): Map<string, ZipEntry> | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return refuse("damaged", DAMAGED);
  const entries = new Map<string, ZipEntry>();
  const names = new TextDecoder();
  let at = end.directory;
  for (let i = 0; i < end.count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return refuse("damaged", DAMAGED);
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > bytes.length) return refuse("damaged", DAMAGED);
    const name = names.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/");
    entries.set(name.toLowerCase().replace(/^\//, ""), {
      name,
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return entries;
}

/** The bytes of one entry. Refused by its declared size before anything is unpacked, and checked after. */
export function unpack(bytes: Uint8Array, entry: ZipEntry, inflate: Inflate): Uint8Array | Refusal {
  if (entry.encrypted) {
    return refuse(
      "encrypted",
      "This file is a zip archive with a password: unpack it first, or ask for a copy without the password.",
    );
  }
  const ratio = entry.size / Math.max(entry.packed, 1);
  if (entry.size > LARGEST_PART || (entry.size > RATIO_MATTERS_FROM && ratio > LARGEST_RATIO)) {
    const megabytes = Math.round(entry.size / 2 ** 20).toLocaleString("en-GB");
    return refuse(
      "too-large",
      `This file was not opened because its part ${entry.name} would unpack to ${megabytes} MB, which is no ordinary draft: open it in Word and save it again, or split it.`,
    );
  }
  const part = damagedPart(entry.name);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50) return part;
  // The local header's own lengths: its extra field may differ from the directory's.
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (from + entry.packed > bytes.length) return part;
  const packed = bytes.subarray(from, from + entry.packed);
  const unpacked = unpackBytes(packed, entry, inflate);
  return unpacked === null || crc32(unpacked) !== entry.crc ? part : unpacked;
}

/** The sentence for a part that cannot be unpacked or is not well-formed XML. */
export function damagedPart(name: string, detail = ""): Refusal {
  return refuse(
    "damaged",
    `This Word file is damaged in its part ${name}${detail && ` (${detail})`}: open it in Word, let Word repair it, and save it again under a new name, or ask for a fresh copy.`,
  );
}

function unpackBytes(packed: Uint8Array, entry: ZipEntry, inflate: Inflate): Uint8Array | null {
  if (entry.method === 0) return entry.size === packed.length ? packed : null;
  // Deflate never makes bytes more by more than a few in a thousand; a larger packed size is a false header.
  if (entry.method !== 8 || entry.packed > entry.size * 1.01 + 1024) return null;
  try {
    return inflate(packed, entry.size);
  } catch {
    // Whatever the unpacker has to say of broken bytes, they are broken.
    return null;
  }
}

/** The last record of an archive says where its directory is; a comment of up to 64 kB may follow it. */
function endOfDirectory(view: DataView): { count: number; directory: number } | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const found = { count: view.getUint16(at + 10, true), directory: view.getUint32(at + 16, true) };
    return found.directory < view.byteLength ? found : null;
  }
  return null;
}
