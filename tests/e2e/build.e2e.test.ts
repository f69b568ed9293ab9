import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { site } from "../kit/built";

const root = join(__dirname, "../..");
const ADDRESS = "https://example.org/safe&sound/answerable/";

describe("a build for another address", () => {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(() => {
    const webpack = join(root, "node_modules/webpack/bin/webpack.js");
    // What the scripts hold is built once, for all other tests; what is looked at here does not depend on it.
    const config = join(__dirname, "../kit/site-without-scripts.config.js");
    const options = ["--config", config, "--mode", "production", "--output-path", folder];
    execFileSync(process.execPath, [webpack, ...options, "--env", `url=${ADDRESS.slice(0, -1)}`], {
      cwd: root,
    });
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

  it.each([
    ["for another address", folder],
    ["that people get", site],
  ])("finds its own files from whatever folder it stands in: the one %s", (_, built) => {
    for (const name of ["index.html", "taskpane.html", "commands.html", "deploy.html"]) {
      const page = readFileSync(join(built, name), "utf8");
      expect(page).not.toMatch(/(?:src|href)="?\/(?!\/)/);
      const own = [...page.matchAll(/(?:src|href)="?([^" >:]+\.js)/g)].map(([, file = ""]) => file);
      expect(own.filter((file) => !existsSync(join(built, file)))).toEqual([]);
      expect(own.length > 0).toBe(name !== "deploy.html");
    }
  });
});
