import { inflateSync } from "fflate";

/** What the archive's directory says of an entry whose bytes are packed. */
export interface Declared {
  /** The size of the unpacked bytes. */
  readonly size: number;
  readonly crc: number;
}

/**
 * Unpacks DEFLATE data (RFC 1951) and holds it to what is declared: never more bytes, nor others. Null where it is not
 * that. The command line has a faster one of its own, which a browser has not.
 */
export type Inflate = (packed: Uint8Array, declared: Declared) => Uint8Array | null;

export const inflate: Inflate = (packed, { size, crc }) => {
  try {
    // A stream that is longer than the room for it ends in a fault: a header that lies costs no memory.
    const bytes = inflateSync(packed, { out: new Uint8Array(size) });
    return bytes.length === size && crcOf(bytes) === crc ? bytes : null;
  } catch {
    return null;
  }
};

const CRCS = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** The CRC-32 by which a zip archive knows its entries (APPNOTE.TXT 4.4.7). */
export function crcOf(bytes: Uint8Array): number {
  let crc = -1;
  for (let i = 0; i < bytes.length; i++)
    crc = (crc >>> 8) ^ (CRCS[(crc ^ (bytes[i] as number)) & 0xff] as number);
  return ~crc >>> 0;
}
