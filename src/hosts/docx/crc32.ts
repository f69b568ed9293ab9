/** Four tables, so that four bytes go in at a time ("slicing by four"). */
const TABLES = new Int32Array(1024);
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  TABLES[byte] = value;
}
for (let i = 256; i < 1024; i++) {
  const before = TABLES[i - 256] ?? 0;
  TABLES[i] = (before >>> 8) ^ (TABLES[before & 255] ?? 0);
}

/** The checksum that a zip archive keeps of every file in it (ISO/IEC 3309), as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  const whole = bytes.length & ~3;
  let crc = -1;
  let i = 0;
  for (; i < whole; i += 4) {
    crc ^= at(bytes, i) | (at(bytes, i + 1) << 8) | (at(bytes, i + 2) << 16) | (at(bytes, i + 3) << 24);
    crc =
      entry(768 + (crc & 255)) ^
      entry(512 + ((crc >>> 8) & 255)) ^
      entry(256 + ((crc >>> 16) & 255)) ^
      entry(crc >>> 24);
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ entry((crc ^ at(bytes, i)) & 255);
  return ~crc >>> 0;
}

const at = (bytes: Uint8Array, i: number): number => bytes[i] ?? 0;
const entry = (i: number): number => TABLES[i] ?? 0;
