import { unzipSync } from "fflate";
import { type Refusal, refuse } from "../result";
import { crcOf, type Declared, type Inflate } from "./inflate";

export interface ZipEntry extends Declared {
  readonly name: string;
  /** The size of the packed bytes. */
  readonly packed: number;
  /** 0 for bytes as they are, 8 for DEFLATE. */
  readonly method: number;
  /** Where its own header begins. */
  readonly at: number;
}

/** About twenty times a 300-page document. Only parts that are needed are unpacked, so pictures do not count. */
const LARGEST_PART = 200 * 2 ** 20;
/** Word's own XML packs 10 to 40 to 1; what is large and packs better than this was made to be a bomb. */
const LARGEST_RATIO = 250;
const RATIO_MATTERS_FROM = 64 * 2 ** 20;
/** All parts together, where every one is unpacked: pictures in formats of old may be large. */
const LARGEST_WHOLE = 512 * 2 ** 20;

const DAMAGED =
  "This Word file is damaged (its zip archive cannot be read): open it in Word, let Word repair it, and save it again under a new name, or ask for a fresh copy.";

/** The files in a zip archive, by name in lower case (names of parts do not tell case apart, ISO/IEC 29500-2 6.2.2.3). */
export function listZip(bytes: Uint8Array): Map<string, ZipEntry> | Refusal {
  const entries = new Map<string, ZipEntry>();
  let twice: string | null = null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    let record = directoryOf(view);
    unzipSync(bytes, {
      filter({ name, size, originalSize, compression }) {
        // What fflate does not tell of the record that it has come to (APPNOTE.TXT 4.3.12).
        const crc = view.getUint32(record + 16, true);
        const at = view.getUint32(record + 42, true);
        const entry = { name, packed: size, size: originalSize, method: compression, crc, at };
        if (entries.has(keyOf(name)) && /\.(?:xml|rels)$/i.test(name)) twice = name;
        entries.set(keyOf(name), entry);
        const [named = 0, extra = 0, comment = 0] = [28, 30, 32].map((its) =>
          view.getUint16(record + its, true),
        );
        record += 46 + named + extra + comment;
        return false;
      },
    });
  } catch {
    // Whatever fflate has to say of a broken archive, it is broken.
    return refuse("damaged", DAMAGED);
  }
  // ISO/IEC 29500-2 6.2.2.3 allows one of each: nobody can say which of two texts the draft is.
  return twice === null ? entries : damagedPart(twice, "it is there twice");
}

export const keyOf = (name: string): string => name.replaceAll("\\", "/").toLowerCase().replace(/^\//, "");

/** The bytes of one entry. Refused by its declared size before anything is unpacked, and checked after. */
export const unpack = (bytes: Uint8Array, entry: ZipEntry, inflate: Inflate): Uint8Array | Refusal =>
  tooLarge(entry) ?? unpacked(bytes, entry, inflate) ?? unreadable(bytes, entry.name);

function tooLarge({ name, size, packed }: ZipEntry): Refusal | null {
  const ratio = size / Math.max(packed, 1);
  const bounded = size <= LARGEST_PART && (size <= RATIO_MATTERS_FROM || ratio <= LARGEST_RATIO);
  return bounded ? null : wouldUnpack(`because its part ${name}`, size);
}

/** Why not everything in an archive may be unpacked, by the sizes that it declares; null where it may. */
export function tooLargeAsWhole(entries: Iterable<ZipEntry>): Refusal | null {
  let whole = 0;
  for (const entry of entries) {
    const refusal = tooLarge(entry);
    if (refusal) return refusal;
    whole += entry.size;
  }
  return whole <= LARGEST_WHOLE ? null : wouldUnpack("because it", whole);
}

const wouldUnpack = (why: string, size: number): Refusal =>
  refuse(
    "too-large",
    `This file was not opened ${why} would unpack to ${Math.round(size / 2 ** 20).toLocaleString("en-GB")} MB, which is no ordinary draft: open it in Word and save it again, or split it.`,
  );

function unpacked(bytes: Uint8Array, entry: ZipEntry, inflate: Inflate): Uint8Array | null {
  try {
    const isNear = entry.at < ZIP64;
    if (isNear && entry.method === 8) return inflate(packedBytes(bytes, entry), entry);
    const part =
      isNear && entry.method === 0
        ? packedBytes(bytes, entry).slice()
        : unzipSync(bytes, { filter: ({ name }) => name === entry.name })[entry.name];
    return part?.length === entry.size && crcOf(part) === entry.crc ? part : null;
  } catch {
    return null;
  }
}

function packedBytes(bytes: Uint8Array, { at, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return bytes.subarray(from, from + packed);
}

/** A place that is too far on for an archive's first form stands elsewhere (APPNOTE.TXT 4.4.16). */
const ZIP64 = 0xffffffff;

/** Where the directory of an archive begins (APPNOTE.TXT 4.3.14 to 4.3.16); a throw where it has none. */
function directoryOf(view: DataView): number {
  let end = view.byteLength - 22;
  while (end > 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end >= 20 && view.getUint32(end - 20, true) === 0x07064b50) {
    const larger = view.getUint32(end - 12, true);
    if (view.getUint32(larger, true) === 0x06064b50) return view.getUint32(larger + 48, true);
  }
  return view.getUint32(end + 16, true);
}

const LOCKED =
  "This file is a zip archive with a password, which no Word document has: unpack it with the password, and check the document inside.";

const unreadable = (bytes: Uint8Array, part: string): Refusal =>
  isLocked(bytes) ? refuse("encrypted", LOCKED) : damagedPart(part);

/** Whether an entry of the archive's directory is encrypted (APPNOTE.TXT 4.4.4, bit 0 of the general purpose flag). */
function isLocked(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    const isEntry = bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2;
    if (isEntry && ((bytes[at + 8] ?? 0) & 1) === 1) return true;
  }
  return false;
}

/** The sentence for a part that cannot be unpacked or is not well-formed XML. */
export function damagedPart(name: string, detail = ""): Refusal {
  return refuse(
    "damaged",
    `This Word file is damaged in its part ${name}${detail && ` (${detail})`}: open it in Word, let Word repair it, and save it again under a new name, or ask for a fresh copy.`,
  );
}
