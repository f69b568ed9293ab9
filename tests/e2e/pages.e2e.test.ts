import type { Browser } from "playwright-core";
import { launch, SITE, visit } from "../kit/browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe("the built pages", () => {
  it.each(["index.html", "workbench.html", "taskpane.html", "deploy.html"])(
    "%s opens under its own content security policy without a complaint",
    async (name) => {
      const { page, complaints, close } = await visit(browser, name);
      await page.getByRole("heading", { name: "Answerable" }).first().waitFor();
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it.each(["index.html", "deploy.html"])("%s asks only its own site for anything", async (name) => {
    const { page, requests, close } = await visit(browser, name);
    await page.getByRole("heading", { name: "Answerable" }).first().waitFor();
    expect(requests.filter((url) => !url.startsWith(SITE))).toEqual([]);
    await close();
  });

  it("lets no page send anything anywhere, whatever its scripts try", async () => {
    const { page, close } = await visit(browser, "taskpane.html");
    await page.getByRole("heading", { name: "Answerable" }).waitFor();
    const sent: string[] = [];
    page.on("request", (request) => sent.push(request.url()));
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
    expect(sent).toEqual([]);
    await close();
  });
});
