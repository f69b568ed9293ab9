// One process reads one file after another: waiting for it costs nothing, and loading node:fs/promises does.
import { readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { join, resolve } from "node:path";

/** What a name on the command line stands for. */
export type Input =
  | { readonly kind: "file"; readonly name: string }
  | { readonly kind: "stdin"; readonly name: string }
  | { readonly kind: "nothing"; readonly name: string; readonly reason: string };

/** As every report names standard input. */
export const STDIN = "<stdin>";

/** Word keeps a lock file `~$name.docx` beside an open document, LibreOffice `.~lock.name#`; neither is a draft. */
const DRAFTS = ["**/*.docx", "**/*.docm", "**/*.txt", "**/*.md"];
const IS_DRAFT = /\.(?:docx|docm|txt|md)$/i;
/** What somebody may have kept a draft in, and take for checked where nobody says that it was not. */
const UNREAD = ["**/*.{doc,dot,dotx,odt,ott,rtf,pdf,pages,wpd}"];
const NOT_DRAFTS = ["**/~$*", "**/.~lock*", "**/node_modules/**"];

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

async function inFolder(folder: string): Promise<Found> {
  const closed = unopened(folder);
  if (closed !== null) return { inputs: [{ kind: "nothing", name: folder, reason: closed }], unread: [] };
  const { glob } = await globber();
  const options = { cwd: folder, ignore: NOT_DRAFTS, caseSensitiveMatch: false };
  const found = (await glob([...DRAFTS, ...UNREAD], options)).sort();
  const drafts = found.filter((file) => IS_DRAFT.test(file)).map((file) => join(folder, file));
  const unread = found.filter((file) => !IS_DRAFT.test(file)).map((file) => join(folder, file));
  if (drafts.length > 0) return { inputs: drafts.map((name) => ({ kind: "file", name })), unread };
  const reason =
    "There is no .docx, .txt or .md file in this folder: choose the folder that holds the drafts.";
  return { inputs: [{ kind: "nothing", name: folder, reason }], unread };
}

/** Why a folder cannot be looked into; what finds files takes it for empty. */
function unopened(folder: string): string | null {
  try {
    readdirSync(folder);
    return null;
  } catch (fault) {
    return reasonOf(fault, "folder");
  }
}

function statOrNone(name: string): Stats | null {
  try {
    return statSync(name);
  } catch {
    return null;
  }
}

/** Few runs look into folders, and none of the others need wait for what does. */
const globber = (): Promise<typeof import("tinyglobby")> => import("tinyglobby");

export type Bytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string };

/** The bytes of a file or of standard input. */
export async function bytesOf(input: Input, stdin: NodeJS.ReadableStream): Promise<Bytes> {
  if (input.kind === "nothing") return { ok: false, reason: input.reason };
  try {
    if (input.kind === "file") return { ok: true, bytes: readFileSync(input.name) };
    const chunks: Buffer[] = [];
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
    return { ok: true, bytes: Buffer.concat(chunks) };
  } catch (fault) {
    return { ok: false, reason: reasonOf(fault) };
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
