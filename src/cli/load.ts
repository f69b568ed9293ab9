import { readFileSync } from "node:fs";
import nodeModule from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import { CannotDo } from "./cannot-do";

/**
 * The checker is a file of its own, so that what V8 makes of it can be kept beside it (webpack.config.js does so) and a
 * run need not compile it again. What is kept is good for one version of Node on one kind of processor: hence its name,
 * and everybody else compiles for themselves.
 *
 * Loads the checker from a folder; `compiled` says whether what V8 had made of it was of use. Throws `CannotDo`
 * where there is no checker.
 */
export function loadChecker(folder: string): {
  readonly run: typeof import("./run").run;
  readonly compiled: boolean;
} {
  const filename = join(folder, "checker.js");
  const cachedData = bytesOrNone(join(folder, `checker-${process.version}-${process.arch}.compiled`));
  const source = bytesOrNone(filename)?.toString("utf8");
  if (source === undefined)
    throw new CannotDo("checker.js is missing: it has to stand in one folder with answerable.js.");
  const script = new Script(nodeModule.wrap(source), {
    filename,
    ...(cachedData && { cachedData }),
  });
  const module = { exports: {} as typeof import("./run") };
  script.runInThisContext()(module.exports, nodeModule.createRequire(filename), module, filename, folder);
  return { run: module.exports.run, compiled: script.cachedDataRejected === false };
}

function bytesOrNone(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
