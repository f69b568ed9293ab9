import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { Readable, Writable } from "node:stream";
import { loadChecker } from "../../src/cli/load";
import { bin } from "./built";

/** What a command has come to. */
export interface Came {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** The built command line as a person starts it in a folder. */
export function started(folder: string, args: readonly string[], input = ""): Came {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: "utf8",
    input,
    cwd: folder,
  });
  return { status, out: stdout, err: stderr };
}

let run: ReturnType<typeof loadChecker>["run"] | undefined;

/**
 * The built checker, asked in a folder as its `main` asks it, without a process of its own: to start one takes ten times
 * as long as most answers. What `main` adds, the exit of a process and its streams, is for `started`.
 */
export async function asked(folder: string, args: readonly string[], input = ""): Promise<Came> {
  run ??= loadChecker(dirname(bin)).run;
  const [stdout, stderr] = [heard(), heard()];
  const before = process.cwd();
  process.chdir(folder);
  try {
    const around = { stdin: Readable.from([Buffer.from(input)]), stdout, stderr, env: process.env };
    const status = await run(args, around);
    return { status, out: stdout.words(), err: stderr.words() };
  } finally {
    process.chdir(before);
  }
}

function heard(): Writable & { words(): string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  return Object.assign(stream, { words: () => Buffer.concat(chunks).toString("utf8") });
}
