import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { site } from "./kit/built";

const page = (name: string): string => readFileSync(join(site, name), "utf8");

/** The addresses of a page's scripts in their order; quotes may be left out in HTML. */
const scriptsOf = (name: string): string[] =>
  [...page(name).matchAll(/<script\b[^>]*\bsrc="?([^"\s>]+)/g)].map(([, src]) => src ?? "");

describe("the built site", () => {
  it.each(["taskpane.html", "commands.html"])(
    "%s loads Office.js from Microsoft alone, before its own scripts",
    (name) => {
      const [first, ...own] = scriptsOf(name);
      expect(first).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
      for (const src of own) expect(src).toMatch(/^[\w.-]+\.[0-9a-f]{12}\.js$/);
      expect(own.length).toBeGreaterThan(0);
    },
  );

  it.each(["index.html", "workbench.html", "deploy.html"])("%s loads nothing of Microsoft's", (name) => {
    expect(scriptsOf(name).filter((src) => src.includes(":"))).toEqual([]);
  });

  it("has no copy of Office.js", () => {
    const copies = readdirSync(site, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".js"))
      .filter((file) => /OSF\.DDA|OfficeExt\.\w+Manager/.test(page(file)));
    expect(copies).toEqual([]);
  });

  it("starts the pane with at most 200 KB of scripts, as they travel", () => {
    const own = scriptsOf("taskpane.html").filter((src) => !src.includes(":"));
    const size = own.reduce((sum, src) => sum + gzipSync(readFileSync(join(site, src))).length, 0);
    expect(size).toBeLessThanOrEqual(200 * 1024);
  });

  it("asks for what the pane needs first beside Office.js, to be compiled as it comes", () => {
    const soon = [...page("taskpane.html").matchAll(/<link rel="preload" as="script" href="([^"]+)"/g)].map(
      ([, file = ""]) => file,
    );
    expect(soon.length).toBeGreaterThan(3);
    for (const file of soon) expect(page(file)).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
    // The pane's own script begins; none of the others runs by itself.
    expect(scriptsOf("taskpane.html").filter((src) => soon.includes(src))).toEqual([]);
  });

  it("has a policy as the first thing after the encoding in every page, with no evaluated and no inline script", () => {
    for (const name of readdirSync(site).filter((file) => file.endsWith(".html"))) {
      const html = page(name);
      const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(html);
      expect(policy?.[1]).toMatch(/^default-src 'none'; script-src 'self'/);
      expect(policy?.[1]).not.toMatch(/script-src[^;]*unsafe/);
      expect(html.search(/<(script|link|style|img)\b/)).toBeGreaterThan(
        policy?.index ?? Number.POSITIVE_INFINITY,
      );
    }
  });
});

describe("a build for an address", () => {
  const build = (url: string) =>
    spawnSync(
      process.execPath,
      [
        join(__dirname, "../node_modules/webpack/bin/webpack.js"),
        "--config-name",
        "none",
        "--env",
        `url=${url}`,
      ],
      { cwd: join(__dirname, ".."), encoding: "utf8" },
    );

  it.each([
    "http://example.org/",
    "answerable.example.org",
    "https://example.org/?page=1",
    "https://example.org/#pane",
  ])("is refused for %s with one sentence", (url) => {
    const { status, stderr, stdout } = build(url);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^"[^\n]+ cannot be the site's address, [^\n]+\.\n$/);
  });
});
