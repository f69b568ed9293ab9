import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");
/** The large ones; the build that all other tests look at has them in it. */
const LIBRARIES = [
  "@fluentui/react-components",
  "@fluentui/react-icons",
  "react",
  "react-dom/client",
  "docx-preview",
  "zod",
];
const ADDRESS = "https://example.org/safe&sound/answerable/";

describe("a build for another address", () => {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(() => {
    const webpack = join(root, "node_modules/webpack/bin/webpack.js");
    // Where files stand does not depend on how small they are, nor on what the libraries in them hold.
    const smaller = ["--no-optimization-minimize", "--externals-type", "commonjs"];
    const without = LIBRARIES.flatMap((name) => ["--externals", name]);
    const options = ["--mode", "production", "--config-name", "site", "--output-path", folder];
    execFileSync(
      process.execPath,
      [webpack, ...options, ...smaller, ...without, "--env", `url=${ADDRESS.slice(0, -1)}`],
      { cwd: root },
    );
  });

  it.each(["manifest.xml", "manifest-microsoft365.xml"])(
    "%s names only files of the site at that address",
    (name) => {
      const addresses = [...readFileSync(join(folder, name), "utf8").matchAll(/"(https:\/\/[^"]+)"/g)].map(
        ([, address = ""]) => address.replaceAll("&amp;", "&"),
      );
      expect(addresses.length).toBeGreaterThan(30);
      for (const address of addresses) {
        expect(address.slice(0, ADDRESS.length)).toBe(ADDRESS);
        expect(existsSync(join(folder, address.slice(ADDRESS.length)))).toBe(true);
      }
    },
  );

  it("tells administrators that address", () => {
    const text = readFileSync(join(folder, "deploy.html"), "utf8").replaceAll("&amp;", "&");
    expect(text).toContain(`${ADDRESS}manifest-microsoft365.xml`);
  });

  it("finds its own files from whatever folder it stands in", () => {
    for (const name of ["index.html", "taskpane.html", "commands.html", "deploy.html"])
      expect(readFileSync(join(folder, name), "utf8")).not.toMatch(/(?:src|href)="?\/(?!\/)/);
  });
});
