import { Inflate as InflateStream, inflateSync } from "fflate";

/**
 * Unpacks deflated bytes to at most `size` bytes; throws where they are damaged or come to more.
 * Node's own is four times as fast as ours: `(bytes, size) => inflateRawSync(bytes, { maxOutputLength: size })`.
 */
export type Inflate = (bytes: Uint8Array, size: number) => Uint8Array;

/** Deflate packs at most 1,032 to 1, so that this much can come to one gigabyte at worst. */
const AT_ONCE = 1 << 20;
const PIECE = 1 << 16;

/** Runs anywhere. What is small is unpacked at once; what is large in pieces, so that a false size is found out early. */
export const inflate: Inflate = (bytes, size) => {
  const out = new Uint8Array(size);
  if (bytes.length <= AT_ONCE) {
    const unpacked = inflateSync(bytes, { out });
    if (unpacked.length !== size) throw new RangeError("another size than declared");
    return unpacked;
  }
  let length = 0;
  const stream = new InflateStream((piece) => {
    if (length + piece.length > size) throw new RangeError("more than declared");
    out.set(piece, length);
    length += piece.length;
  });
  for (let i = 0; i < bytes.length; i += PIECE) {
    stream.push(bytes.subarray(i, i + PIECE), i + PIECE >= bytes.length);
  }
  if (length !== size) throw new RangeError("less than declared");
  return out;
};
