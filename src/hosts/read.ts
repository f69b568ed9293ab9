import type { Inflate } from "./docx/inflate";
import { keptInFile } from "./docx/kept-part";
import { readDocx } from "./docx/read";
import { isZip, refuseBeginning } from "./file-kind";
import { type Result, refuse } from "./result";
import { readText } from "./text/read";

/** Headings, tables, emphasis or links as Markdown writes them, for text that no name says anything of. */
const LOOKS_MARKED = /^#{1,6} \S|^\|?[\s|:-]*-{3,}[\s|:-]*\|[\s|:-]*$|\*\*\S|\]\(https?:/m;

/**
 * Reads a draft of any kind. What it is shows in its first bytes; its name only tells Markdown from plain text
 * (text without a name's ending, such as standard input, is judged by its marks).
 */
export function readBytes(name: string, bytes: Uint8Array, inflate?: Inflate): Result {
  const refusal = refuseBeginning(bytes);
  if (refusal) return refusal;
  if (isZip(bytes)) return readDocx(bytes, inflate);
  const ending = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (/^(?:docx|docm|dotx|dotm)$/.test(ending)) return readDocx(bytes, inflate);
  if (OTHER_KINDS.test(ending)) {
    return refuse(
      "wrong-kind",
      `A file that ends in .${ending} is no draft that this program reads: save it as a Word document (.docx), and check that.`,
    );
  }
  if (/^(?:md|markdown|mdown|mkd)$/.test(ending)) return readText(bytes, "markdown");
  const marked = ending === "" && LOOKS_MARKED.test(new TextDecoder().decode(bytes.subarray(0, 1 << 16)));
  return readText(bytes, marked ? "markdown" : "plain");
}

/** The small data that travels with a Word file, by name; text files carry none. */
export const keptWith = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  isZip(bytes) ? keptInFile(bytes) : new Map();

/** Endings of files that are text inside, and still no drafts. */
const OTHER_KINDS = /^(?:json|csv|tsv|ya?ml|xml|html?|rtf|js|ts|css|pdf|docx?|odt|pages|xlsx?|pptx?)$/;
