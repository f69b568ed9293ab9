import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder that is there while the tests of a file, or of the block in which it is asked for, are run. */
export interface TemporaryFolder {
  readonly path: string;
  /** Writes a file, and the folders that it stands in; its path. Before the tests begin it is only taken down. */
  file(name: string, content: string | Uint8Array): string;
}

/**
 * jest leaves `afterAll` out where none of the tests is run, and `beforeAll` with it: the folder is made in the one and
 * cleared away in the other, and never made while the tests are only gathered.
 */
export function temporaryFolder(of: string): TemporaryFolder {
  const path = join(tmpdir(), `answerable-${of}-${randomUUID()}`);
  const taken = new Map<string, string | Uint8Array>();
  let isThere = false;
  const write = (file: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  beforeAll(() => {
    mkdirSync(path);
    isThere = true;
    for (const [file, content] of taken) write(file, content);
  });
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    file(name, content) {
      const file = join(path, name);
      if (isThere) write(file, content);
      else taken.set(file, content);
      return file;
    },
  };
}
