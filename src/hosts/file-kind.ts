import { type Refusal, refuse } from "./result";

const SAVE = "open it and save it as a Word document (.docx), and check that.";

/** What files begin with, in Latin letters, and what to say of each kind that this program does not read. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^[\s\S]{0,1024}%PDF-/, "This is a PDF, not a Word document: check the Word file that it was made from."],
  [/^\s*\{\\rtf/, `This is a Rich Text (RTF) file, not a Word document: ${SAVE}`],
  [
    /^(?:ï»¿)?\s*(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype html|html)\b/i,
    `This is a web page (HTML), not a Word document: ${SAVE}`,
  ],
  [/^MIME-Version:|^From: <Saved by/i, `This is a saved web page or e-mail, not a Word document: ${SAVE}`],
  [
    /^(?:ï»¿)?\s*<\?xml[\s\S]{0,1000}?(?:pkg:package|w:wordDocument|progid="Word)/,
    `This is a Word file in a single XML file, not a Word document: ${SAVE}`,
  ],
  [/^(?:ï»¿)?\s*<\?xml/, "This is an XML file, not a draft: check the Word document that it belongs to."],
  [
    /^\x89PNG|^ÿØÿ|^GIF8|^BM[\s\S]{4}\0\0\0\0|^II\*\0|^MM\0\*/,
    "This is a picture, not a draft: check the Word file, or type the words in.",
  ],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: gzip's own first bytes
  [/^\x1f\x8b|^7z¼¯|^Rar!/, "This is a packed archive, not a draft: unpack it and check the drafts in it."],
];

/** Why this program cannot read a file that is no zip archive, judged by what it begins with; null for text and zip. */
export function refuseBeginning(bytes: Uint8Array): Refusal | null {
  if (bytes.length === 0) {
    return refuse("empty", "This file is empty (0 bytes): save the draft again, or choose the right file.");
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return refuseCompound(bytes);
  const beginning = latin(bytes.subarray(0, 4096));
  const reason = BEGINNINGS.find(([pattern]) => pattern.test(beginning))?.[1];
  return reason === undefined ? null : refuse("wrong-kind", reason);
}

export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6]);
}

/** Why these bytes cannot be a Word file at all; null where they may be one. */
export function refuseKind(bytes: Uint8Array): Refusal | null {
  const beginning = refuseBeginning(bytes);
  if (beginning || isZip(bytes)) return beginning;
  return refuse(
    "wrong-kind",
    "This is not a Word document, or it is damaged at its beginning: open it in Word, save it again as .docx, and check that.",
  );
}

/** Old Office files and encrypted new ones are compound files ([MS-CFB]); their streams have names in UTF-16. */
function refuseCompound(bytes: Uint8Array): Refusal {
  if (holds(bytes, "EncryptedPackage")) {
    return refuse(
      "encrypted",
      "This is an encrypted Word file: open it in Word, remove the password (File, Info, Protect Document) and save it again.",
    );
  }
  const what = holds(bytes, "WordDocument")
    ? "a Word 97-2003 document (.doc)"
    : holds(bytes, "Workbook")
      ? "an old Excel workbook (.xls)"
      : holds(bytes, "__substg1.0_")
        ? "an Outlook message (.msg)"
        : "an old Office file";
  return refuse("wrong-kind", `This is ${what}, not a .docx: ${SAVE}`);
}

function holds(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let i = 0;
    while (i < name.length && bytes[at + 2 * i] === name.charCodeAt(i) && bytes[at + 2 * i + 1] === 0) i++;
    if (i === name.length) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, i) => bytes[i] === byte);
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
