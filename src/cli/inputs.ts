// One process reads one file after another: waiting for it costs nothing, and loading node:fs/promises does.
import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from "node:fs";
import { join, resolve } from "node:path";

/** What a name on the command line stands for. */
export type Input =
  | { readonly kind: "file"; readonly name: string }
  | { readonly kind: "stdin"; readonly name: string }
  | { readonly kind: "nothing"; readonly name: string; readonly reason: string };

/** As every report names standard input. */
export const STDIN = "<stdin>";

const IS_DRAFT = /\.(?:docx|docm|txt|md|markdown)$/i;
/** What somebody may have kept a draft in, and take for checked where nobody says that it was not. */
const MAY_BE_DRAFT = /\.(?:doc|dot|dotx|odt|ott|rtf|pdf|pages|wpd)$/i;
/** Word keeps a lock file `~$name.docx` beside an open document, LibreOffice `.~lock.name#`; neither is a draft. */
const NOT_DRAFTS = ["**/~$*", "**/.~lock*", "**/node_modules/**"];
/** The same in a folder, where what is hidden is no draft either. */
const PASSED_OVER = /^(?:\.|~\$|node_modules$)/;

export interface Found {
  readonly inputs: readonly Input[];
  /** Files of the folders named that may be drafts in a form that is not read. */
  readonly unread: readonly string[];
}

/**
 * Finds the drafts that names, folders and globs stand for, each once, in the order given; those of a folder or a
 * glob by name. A shell that does not expand globs (Windows) is thus no different from one that does.
 */
export async function inputsOf(names: readonly string[]): Promise<Found> {
  const inputs = new Map<string, Input>();
  const unread = new Set<string>();
  for (const name of names) {
    const found = await foundAt(name);
    for (const input of found.inputs) {
      const key = input.kind === "file" ? resolve(input.name) : input.name;
      if (!inputs.has(key)) inputs.set(key, input);
    }
    for (const file of found.unread) unread.add(file);
  }
  return { inputs: [...inputs.values()], unread: [...unread] };
}

async function foundAt(name: string): Promise<Found> {
  const only = (input: Input): Found => ({ inputs: [input], unread: [] });
  if (name === "-") return only({ kind: "stdin", name: STDIN });
  const known = statOrNone(name);
  if (known?.isDirectory()) return inFolder(name);
  if (known || !/[*?[{]/.test(name)) return only({ kind: "file", name });
  const found = await (await globber()).glob([name.replaceAll("\\", "/")], { ignore: NOT_DRAFTS });
  if (found.length === 0)
    return only({
      kind: "nothing",
      name,
      reason: "No file fits this pattern: check it, and the folder that it begins in.",
    });
  return { inputs: found.sort().map((file) => ({ kind: "file", name: file })), unread: [] };
}

function inFolder(folder: string): Found {
  const { files, closed } = within(folder);
  const drafts = files.filter((file) => IS_DRAFT.test(file));
  const unread = files.filter((file) => MAY_BE_DRAFT.test(file));
  const inputs = [...drafts.map((name): Input => ({ kind: "file", name })), ...closed];
  if (inputs.length > 0) return { inputs, unread };
  const reason =
    "There is no .docx, .txt or .md file in this folder: choose the folder that holds the drafts.";
  return { inputs: [{ kind: "nothing", name: folder, reason }], unread };
}

/**
 * The files of a folder and of all folders in it, each once by whatever links it is reached, and the folders that may
 * not be looked into: a draft in one of them would be taken for checked.
 */
function within(top: string): { readonly files: readonly string[]; readonly closed: readonly Input[] } {
  const files: string[] = [];
  const closed: Input[] = [];
  const met = new Set<string>();
  const folders = [top];
  for (const folder of folders) {
    try {
      const entries = readdirSync(folder, { withFileTypes: true });
      // Links behind what they lead to, so that a file goes by its own name.
      entries.sort((a, b) => Number(a.isSymbolicLink()) - Number(b.isSymbolicLink()));
      for (const { name } of entries) {
        const path = join(folder, name);
        const stats = PASSED_OVER.test(name) ? null : statOrNone(path);
        if (!(stats?.isFile() || stats?.isDirectory())) continue;
        const own = realpathSync(path);
        if (met.has(own)) continue;
        met.add(own);
        (stats.isFile() ? files : folders).push(path);
      }
    } catch (fault) {
      closed.push({ kind: "nothing", name: folder, reason: reasonOf(fault, "folder") });
    }
  }
  return { files: files.sort(), closed };
}

function statOrNone(name: string): Stats | null {
  try {
    return statSync(name);
  } catch {
    return null;
  }
}

/** A shell mostly expands patterns itself: no other run need wait for what does it here. */
const globber = (): Promise<typeof import("tinyglobby")> => import("tinyglobby");

export type Bytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string };

/** The bytes of a file or of standard input. */
export async function bytesOf(input: Input, stdin: NodeJS.ReadableStream): Promise<Bytes> {
  if (input.kind === "nothing") return { ok: false, reason: input.reason };
  try {
    if (input.kind === "file") return { ok: true, bytes: fileBytes(input.name) };
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of stdin) {
      const piece = Buffer.from(chunk);
      chunks.push(piece);
      size += piece.length;
      if (size > LARGEST) throw new TooLarge();
    }
    return { ok: true, bytes: Buffer.concat(chunks) };
  } catch (fault) {
    return { ok: false, reason: reasonOf(fault) };
  }
}

/** More than any draft, its pictures included; nothing larger is taken into memory. */
const LARGEST = 256 * 2 ** 20;

class TooLarge extends Error {
  readonly code = "ERR_FS_FILE_TOO_LARGE";
}

/** A pipe or a device has no size beforehand, and may have no end. */
function fileBytes(name: string): Uint8Array {
  const stats = statSync(name);
  if (stats.size > LARGEST) throw new TooLarge();
  if (stats.isFile() || stats.isDirectory()) return readFileSync(name);
  const chunks: Buffer[] = [];
  const file = openSync(name, "r");
  try {
    for (let size = 0; size <= LARGEST; ) {
      const chunk = Buffer.allocUnsafe(1 << 20);
      const read = readSync(file, chunk);
      if (read === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, read));
      size += read;
    }
    throw new TooLarge();
  } finally {
    closeSync(file);
  }
}

/** Why a file or a folder could not be read, and what to do. */
export function reasonOf(fault: unknown, what: "file" | "folder" = "file"): string {
  const { code } = fault as NodeJS.ErrnoException;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return "There is no such file: check its name and folder.";
    case "EACCES":
    case "EPERM":
      return `You may not open this ${what}: ask whoever owns it, or copy it to a folder of your own.`;
    case "EISDIR":
      return "This is a folder: name the file in it.";
    case "EBUSY":
      return "Another program holds this file: close it there and try again.";
    case "ERR_FS_FILE_TOO_LARGE":
      return "This file is too large to read: choose the draft itself, or split it.";
    default:
      return `The ${what} could not be read (${code ?? "unknown fault"}): copy it to a folder of your own, and check that.`;
  }
}
