// One process reads one file after another: waiting for it costs nothing, and loading node:fs/promises does.
import { readFileSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";

/** What a name on the command line stands for. */
export type Input =
  | { readonly kind: "file"; readonly name: string }
  | { readonly kind: "stdin"; readonly name: string }
  | { readonly kind: "nothing"; readonly name: string; readonly reason: string };

/** As the report names standard input (`report.md`). */
export const STDIN = "<stdin>";

/** Word keeps a lock file `~$name.docx` beside an open document, LibreOffice `.~lock.name#`; neither is a draft. */
const DRAFTS = ["**/*.docx", "**/*.docm", "**/*.txt", "**/*.md"];
const NOT_DRAFTS = ["**/~$*", "**/.~lock*", "**/node_modules/**"];

/**
 * Finds the drafts that names, folders and globs stand for, each once, in the order given; those of a folder or a
 * glob by name. A shell that does not expand globs (Windows) is thus no different from one that does.
 */
export async function inputsOf(names: readonly string[]): Promise<Input[]> {
  const inputs: Input[] = [];
  const seen = new Set<string>();
  const add = (input: Input): void => {
    if (!seen.has(input.name)) inputs.push(input);
    seen.add(input.name);
  };
  for (const name of names) for (const input of await inputsNamed(name)) add(input);
  return inputs;
}

async function inputsNamed(name: string): Promise<Input[]> {
  if (name === "-") return [{ kind: "stdin", name: STDIN }];
  const known = statOrNone(name);
  if (known?.isDirectory()) {
    const found = await (await globber()).glob(DRAFTS, {
      cwd: name,
      ignore: NOT_DRAFTS,
      caseSensitiveMatch: false,
    });
    if (found.length === 0)
      return [{ kind: "nothing", name, reason: "There is no .docx, .txt or .md file in this folder." }];
    return found.sort().map((file) => ({ kind: "file", name: join(name, file) }));
  }
  if (!known && /[*?[{]/.test(name)) {
    const found = await (await globber()).glob([name.replaceAll("\\", "/")], { ignore: NOT_DRAFTS });
    if (found.length === 0) return [{ kind: "nothing", name, reason: "No file fits this pattern." }];
    return found.sort().map((file) => ({ kind: "file", name: file }));
  }
  return [{ kind: "file", name }];
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
    return { ok: false, reason: reasonOf((fault as NodeJS.ErrnoException).code) };
  }
}

function reasonOf(code: string | undefined): string {
  switch (code) {
    case "ENOENT":
      return "There is no such file: check its name and folder.";
    case "EACCES":
    case "EPERM":
      return "You may not open this file: ask whoever owns it, or copy it to a folder of your own.";
    case "EBUSY":
      return "Another program holds this file: close it there and try again.";
    case "ERR_FS_FILE_TOO_LARGE":
      return "The file is too large to read.";
    default:
      return `The file could not be read (${code ?? "unknown fault"}).`;
  }
}
