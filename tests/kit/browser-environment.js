const { chromium } = require("playwright-core");
const TestEnvironment = require("./environment");

/**
 * The browser of this worker, which the test files that it runs find open one after another; each opens contexts of its
 * own, which know nothing of each other, and none is left to the next file. Playwright is here with it, and not loaded
 * for every file anew.
 */
let kept = null;

/** How long after a file, in milliseconds, the worker waits for the next that needs the browser. */
const UNTIL_THE_NEXT = 500;

async function keptBrowser(options) {
  clearTimeout(kept?.closing);
  const browser = await kept?.browser;
  if (!browser?.isConnected()) kept = { browser: chromium.launch(options) };
  return kept.browser;
}

/** Closes what a file has left open, and the browser where no other file comes. */
async function leave() {
  const browser = await kept?.browser.catch(() => null);
  if (!browser) return;
  await Promise.all(browser.contexts().map((context) => context.close()));
  kept.closing = setTimeout(() => {
    kept = null;
    browser.close();
  }, UNTIL_THE_NEXT);
}

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    // Between two files, or while the next is being read.
    clearTimeout(kept?.closing);
    // jest wants more lines of a stack than Node has; Playwright takes one for all that it is asked to do.
    Error.stackTraceLimit = 10;
    this.global.keptBrowser = keptBrowser;
  }

  async teardown() {
    await leave();
    await super.teardown();
  }
};
