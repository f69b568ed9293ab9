import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, LaunchOptions, Page } from "playwright-core";
import { serveSite } from "./site-server";

const root = join(__dirname, "../..");

/** Where the built pages seem to stand; `.test` belongs to nobody (RFC 6761). */
export const SITE = "https://answerable.test/";

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const ON_MAC = ["Google Chrome", "Microsoft Edge", "Chromium"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const ON_WINDOWS = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((name) =>
  ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].map((path) =>
    join(process.env[name] ?? "", path),
  ),
);

/** A Chromium, Chrome or Edge of this machine: what CHROMIUM names, else on the PATH, else in its usual place. */
export function findBrowser(): string | null {
  const named = process.env.CHROMIUM;
  if (named) return named;
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((dir) => COMMANDS.map((c) => join(dir, c)));
  return [...onPath, ...ON_MAC, ...ON_WINDOWS].find((path) => existsSync(path)) ?? null;
}

/**
 * jest's global set-up for the tests that need a browser. On Debian and its like, as root, the browser is installed
 * where none is; elsewhere its absence is said in one sentence.
 */
export function provideBrowser(): void {
  if (findBrowser() !== null) return;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const apt = (...args: string[]): void => {
      execFileSync("apt-get", args, {
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
    };
    apt("update", "-qq");
    apt("install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation");
  }
  if (findBrowser() === null)
    throw new Error(
      "The tests in a browser found no Chromium, Chrome or Edge: install one, or name its program in the environment variable CHROMIUM.",
    );
}

/** A page is drawn anew with every key: in one piece, where nothing but the processor draws, for a fifth less. */
const FEW_TILES = ["--default-tile-width=2048", "--default-tile-height=2048"];

/** What Playwright turns off; of two such lists Chromium takes the last. */
const AS_PLAYWRIGHT =
  "AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,LensOverlay,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,AvoidCorsURLLoaderRestartOnRedirect,TcpPortRandomizationWin,OptimizationHints,NetworkTimeServiceQuerying,AimEnabled,PreconnectToSearch,msForceBrowserSignIn,msEdgeUpdateLaunchServicesPreferredVersion";
/**
 * What drops down from a browser's address bar is two pages more, which Chromium loads and keeps for each page, and which
 * nobody ever sees here: a sixth of the processor's time in these tests.
 */
const NO_ADDRESS_BAR = `--disable-features=${AS_PLAYWRIGHT},WebUIOmniboxPopup,WebUIOmniboxAimPopup`;

/**
 * How a browser is started: without a window, with the site as all the world that it can reach (`serveSite`). A
 * container's root has no sandbox and little shared memory.
 */
function starting(siteArgs: readonly string[]): LaunchOptions {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("No browser: run jest, whose set-up provides one.");
  return {
    executablePath,
    args: ["--no-sandbox", "--disable-dev-shm-usage", NO_ADDRESS_BAR, ...FEW_TILES, ...siteArgs],
  };
}

/** The variable in which jest's set-up leaves what a browser has to be told of the site's server. */
export const SITE_ARGS = "ANSWERABLE_SITE_ARGS";

/** The browser of the tests, which closes by itself (kit/browser-environment.js), as does every context in it. */
export function testBrowser(): Promise<Browser> {
  const { keptBrowser } = globalThis as unknown as {
    keptBrowser: (options: LaunchOptions) => Promise<Browser>;
  };
  const siteArgs = process.env[SITE_ARGS];
  if (!siteArgs) throw new Error("No site: run jest, whose set-up serves it.");
  return keptBrowser(starting(JSON.parse(siteArgs)));
}

/** A browser for what is no test, with a server of its own. */
export async function launch(): Promise<Browser> {
  const { chromium } = await import("playwright-core");
  const server = await serveSite();
  const browser = await chromium.launch(starting(server.args));
  browser.on("disconnected", server.close);
  return browser;
}

/** One person's visit to one page. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Every address asked for since the visit began or `forget` was called, in order, whether or not it was answered. */
  readonly requests: readonly string[];
  /** Exceptions, errors on the console (refusals by the content security policy are among them) and missing files. */
  readonly complaints: readonly string[];
  /** Empties both logs, so that a test can say that from here on nothing is asked for. */
  forget(): void;
  close(): Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** What must be there before the page's first script, such as a stand-in for Word. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
  /**
   * The person has been on the site before: a context that this visit shares, and leaves open. What the browser has
   * fetched and compiled for one page it need not for the next.
   */
  readonly again?: BrowserContext;
}

/**
 * Opens a page of the built site, such as "taskpane.html". 320 px wide, as Word's pane is at its narrowest, unless
 * `viewport` says otherwise.
 */
export async function visit(browser: Browser, path: string, options: VisitOptions = {}): Promise<Visit> {
  const { prepare, again, ...rest } = options;
  const context =
    again ??
    (await browser.newContext({
      viewport: { width: 320, height: 720 },
      locale: "en-GB",
      timezoneId: "Europe/London",
      ...rest,
    }));
  // What is there is there at once; only what never comes takes this long.
  context.setDefaultTimeout(PATIENCE);
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => {
    if (!isPageIcon(request.url())) requests.push(request.url());
  });
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  context.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()} is not there.`);
  });
  if (!again) slowDown(context);
  await prepare?.(context);
  const page = await context.newPage();
  page.on("websocket", (socket) => requests.push(socket.url()));
  await page.goto(SITE + path);
  return {
    context,
    page,
    requests,
    complaints,
    forget() {
      requests.length = 0;
      complaints.length = 0;
    },
    close: () => (again ? page.close() : context.close()),
  };
}

/** The icon of a page's tab, which the browser fetches when it pleases, on a busy machine long after the page. */
export const isPageIcon = (url: string): boolean => /\/assets\/icon-\d+\.png$/.test(url);

/** How long something may take on a slow and busy machine, in milliseconds. */
export const PATIENCE = 150_000;

/** With ANSWERABLE_SLOW=10 every page of the tests runs as if on a machine ten times slower. */
function slowDown(context: BrowserContext): void {
  const rate = Number(process.env.ANSWERABLE_SLOW ?? 1);
  if (rate <= 1) return;
  context.on("page", (page) => {
    context
      .newCDPSession(page)
      .then((session) => session.send("Emulation.setCPUThrottlingRate", { rate }))
      // The page is closed already.
      .catch(() => undefined);
  });
}

/**
 * Keeps a picture of the page in coverage/screens, which git ignores, for people to look at: with ANSWERABLE_PICTURES=1,
 * since nobody looks at those of most runs.
 */
export async function picture(page: Page, name: string): Promise<void> {
  if (!process.env.ANSWERABLE_PICTURES) return;
  const folder = join(root, "coverage/screens");
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
