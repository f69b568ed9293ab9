import axe from "axe-core";
import type { Browser, BrowserContext } from "playwright-core";
import { COMMAND_NAMES, SECTION_COMMANDS } from "../../src/commands/names";

const COMMANDS = [...COMMAND_NAMES, ...Object.keys(SECTION_COMMANDS)];

import { isPageIcon, picture, SITE, testBrowser, visit } from "../kit/browser";
import { until } from "../kit/waiting";

let browser: Browser;
/** One person's browser, in which one page of the site is opened after another. */
let again: BrowserContext;
beforeAll(async () => {
  browser = await testBrowser();
  again = (await visit(browser, "deploy.html")).context;
});

describe("the built pages", () => {
  it.each([
    ["index.html", [SITE]],
    ["workbench.html", [SITE]],
    ["taskpane.html", [SITE, "https://appsforoffice.microsoft.com/"]],
    ["deploy.html", [SITE]],
  ])(
    "%s opens under its own content security policy without a complaint, and asks nobody else for anything",
    async (name, asked) => {
      const { page, requests, complaints, close } = await visit(browser, name, { again });
      await page.locator("#root > *, main").first().waitFor();
      await page.waitForLoadState("networkidle");
      expect(complaints).toEqual([]);
      expect(new Set(requests.map((url) => `${new URL(url).origin}/`))).toEqual(new Set(asked));
      await close();
    },
  );

  it("lets no page send anything anywhere, whatever its scripts try", async () => {
    const { page, close } = await visit(browser, "taskpane.html", { again });
    await page.waitForLoadState("networkidle");
    const sent: string[] = [];
    page.on("request", (request) => {
      if (!isPageIcon(request.url())) sent.push(request.url());
    });
    page.on("requestfailed", (request) => {
      if (request.failure()?.errorText === "csp") sent.splice(sent.indexOf(request.url()), 1);
    });
    const refused = await page.evaluate(async () => {
      const attempts: Record<string, () => unknown> = {
        fetch: () => fetch("https://elsewhere.test/"),
        "fetch from its own site": () => fetch("taskpane.html"),
        beacon: () => navigator.sendBeacon("https://elsewhere.test/", "x"),
        socket: () =>
          new Promise((opened, failed) =>
            Object.assign(new WebSocket("wss://elsewhere.test/"), { onopen: opened, onerror: failed }),
          ),
        picture: () =>
          new Promise((loaded, failed) =>
            Object.assign(new Image(), {
              onload: loaded,
              onerror: failed,
              src: "https://elsewhere.test/x.png",
            }),
          ),
      };
      const names: string[] = [];
      for (const [name, attempt] of Object.entries(attempts))
        await Promise.resolve()
          .then(attempt)
          .catch(() => names.push(name));
      return names;
    });
    expect(refused).toEqual(["fetch", "fetch from its own site", "socket", "picture"]);
    // That a request was refused may be told later than the page hears of it.
    await until(() => sent.length === 0).catch(() => undefined);
    expect(sent).toEqual([]);
    await close();
  });

  it.each(["taskpane.html", "commands.html"])(
    "%s tells Office.js what to run for each command of the ribbon",
    async (name) => {
      const { page, complaints, close } = await visit(browser, name, { again });
      // Where Office.js itself looks when Word calls a command; it keeps names in capitals.
      const known = page.waitForFunction((count) => {
        const { mappings } = (
          globalThis as unknown as { Office: { actions: { _association: { mappings: object } } } }
        ).Office.actions._association;
        return Object.keys(mappings).length >= count && Object.keys(mappings);
      }, COMMANDS.length);
      expect(await (await known).jsonValue()).toEqual(COMMANDS.map((command) => command.toUpperCase()));
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it("keeps the page for administrators readable for everyone, from 320 px on, light and dark", async () => {
    const { page, close } = await visit(browser, "deploy.html", { bypassCSP: true });
    await page.evaluate(axe.source);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
        return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      });
      expect([colorScheme, found]).toEqual([colorScheme, []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await picture(page, `deploy-${colorScheme}`);
    }
    await close();
  });

  it("says in an old Word's browser, where no script runs, what to do instead", async () => {
    const { page, close } = await visit(browser, "taskpane.html", { javaScriptEnabled: false });
    const message = page.getByText("Answerable has not started.");
    await message.waitFor({ state: "visible" });
    expect(await page.getByRole("link", { name: "the workbench" }).getAttribute("href")).toBe(
      "workbench.html",
    );
    await close();
  });
});
