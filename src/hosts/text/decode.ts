import { withoutUnseen } from "../../model/unseen";

/**
 * Text from bytes: UTF-8 or UTF-16 by their first bytes, else UTF-8 where that fits, else Windows-1252, in which
 * older British office files are. Line ends become "\n". Null where the bytes are no text at all.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return lines(new TextDecoder("utf-16le").decode(bytes));
  if (first === 0xfe && second === 0xff) return lines(new TextDecoder("utf-16be").decode(bytes));
  if (bytes.subarray(0, 1 << 16).includes(0)) return null;
  try {
    return lines(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    // Not UTF-8: every byte is a letter of Windows-1252.
    return lines(windows1252(bytes));
  }
}

/** Where Windows-1252 differs from Latin-1: 0x80 to 0x9F (unicode.org, CP1252.TXT). Node 20 takes the two for one. */
const FROM_80 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";

function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replace(/[\x80-\x9F]/g, (sign) => FROM_80[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** Line ends of Windows and old Macs, and page breaks, as "\n"; without what no eye sees, such as a byte order mark. */
export function lines(text: string): string {
  const body = withoutUnseen(text);
  return /[\r\f\u2028\u2029\v]/.test(body)
    ? body.replace(/\r\n?|[\u2028\v]/g, "\n").replace(/[\f\u2029]/g, "\n\n")
    : body;
}
