import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
export const bin = join(root, "dist/answerable.js");
export const site = join(root, "dist/site");

const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "webpack.licences.js", "package.json"];
const RESULTS = [bin, join(site, "taskpane.html")];

const newest = (path: string): number =>
  statSync(path).isDirectory()
    ? Math.max(...readdirSync(path).map((name) => newest(join(path, name))))
    : statSync(path).mtimeMs;

/**
 * jest's global set-up: the command line and the pages are tested as people get them, so they are built where the
 * build is older than what it is made of.
 */
export default function build(): void {
  const changed = Math.max(...SOURCES.map((name) => newest(join(root, name))));
  if (RESULTS.every((path) => existsSync(path) && statSync(path).mtimeMs > changed)) return;
  execFileSync(
    process.execPath,
    [join(root, "node_modules/webpack/bin/webpack.js"), "--mode", "production"],
    {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  // webpack leaves a file alone that would come out the same, and it would look old for ever.
  const now = new Date();
  for (const path of RESULTS) utimesSync(path, now, now);
}
