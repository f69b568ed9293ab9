import { type BigIntStats, statSync, writeFileSync } from "node:fs";
import { join, parse } from "node:path";
import { CannotDo } from "./cannot-do";

/** Refuses an output that the command is to read: a report written over a draft leaves no draft. */
export function spare(output: string, read: readonly string[], instead: string): void {
  const there = fileAt(output);
  if (!there) return;
  const same = read.some((name) => {
    const file = fileAt(name);
    // Links, and other spellings of one name, lead to one file.
    return file && file.ino === there.ino && file.dev === there.dev;
  });
  if (same) throw new CannotDo(`${output} is to be read, and would be written over: ${instead}.`);
}

export const ANOTHER = "choose another file with --output";

/** Refuses a name for a Word file that Word would not know it by; one with macros keeps its own ending. */
export function asWordFile(output: string, what: string, ending: ".docx" | ".docm" = ".docx"): void {
  const { dir, name, base, ext } = parse(output);
  if (ext.toLowerCase() === ending) return;
  const isFolder = /[\\/]$/.test(output) || base === ending;
  const better = isFolder
    ? join(base === ending ? dir : output, `draft${ending}`)
    : join(dir, `${name}${ending}`);
  throw new CannotDo(`${what} is a Word file: write --output ${better}.`);
}

function fileAt(name: string): BigIntStats | undefined {
  try {
    const file = statSync(name, { bigint: true });
    return file.isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a file; `what` it is begins the sentence that says why it could not be. */
export function write(
  output: string,
  content: string | Uint8Array,
  what: string,
  flag: "w" | "wx" = "w",
): void {
  try {
    writeFileSync(output, content, { flag });
  } catch (fault) {
    throw new CannotDo(`${what} could not be written to ${output}, ${why(fault)}.`);
  }
}

/** Why a file could not be written, and what to do, as the end of a sentence that names the file. */
function why(fault: unknown): string {
  const code = (fault as NodeJS.ErrnoException).code;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return `since there is no such folder: make it, or ${ANOTHER}`;
    case "EISDIR":
      return "which is a folder: name a file in it with --output";
    case "EEXIST":
      return `since somebody has put a file there meanwhile: ${ANOTHER}`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `where you may not write: ${ANOTHER}`;
    case "EBUSY":
      return `since another program holds it: close it there, or ${ANOTHER}`;
    case "ENOSPC":
      return `since the disk is full: make room, or ${ANOTHER}`;
    case "ENAMETOOLONG":
      return `whose name is too long: ${ANOTHER}`;
    default:
      return `for a reason that the computer calls ${code ?? "unknown"}: ${ANOTHER}`;
  }
}
