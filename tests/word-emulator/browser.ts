import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import type { BrowserContext, Frame, Page } from "playwright-core";
import { catchUp } from "./catch-up/catch-up";
import type { WordOptions } from "./options";
import { type OpenDocument, Session } from "./session";
import { WORD_PAGE } from "./word-page";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_JS_FOLDER = join(__dirname, "../../node_modules/@microsoft/office-js/dist");

/** A Word in a browser, with the add-in in a frame of its page. */
export interface WordPage extends OpenDocument {
  readonly page: Page;
  /** The add-in's frame. */
  readonly addIn: Frame;
  /** What the add-in has told Word of the keyboard: [6] Ctrl+F6, [15] Escape, [13] and [14] Tab out at either end. */
  readonly notifications: readonly unknown[];
  /** Takes document and add-in off the page, which can then show others (`showWord`). */
  leave(): Promise<void>;
}

/**
 * Opens a .docx in the stand-in for Word as a page of the browser, with an add-in beside it. Nothing is served: Word's
 * page and Office.js are handed to the browser as it asks for them; the add-in's own files are the caller's business,
 * by the routes of the context. `addIn` is its address; it must be https, and Word's page then stands on the same host
 * with another port, which Office.js takes for one of Office's own domains.
 */
export async function openWordInBrowser(
  context: BrowserContext,
  docx: Uint8Array,
  addIn: string,
  options: WordOptions = {},
): Promise<WordPage> {
  const page = await context.newPage();
  await page.route(`${originBeside(addIn)}/`, (route) => route.fulfill(WORD_PAGE));
  await page.route(`${OFFICE_JS}**`, (route) => {
    const path = route.request().url().slice(OFFICE_JS.length).replace(/\?.*$/, "");
    return route.fulfill({
      contentType: "text/javascript",
      body: readFileSync(join(OFFICE_JS_FOLDER, path)),
    });
  });
  return showWord(page, docx, addIn, options);
}

/** The sessions whose documents are on their pages now. */
const shown = new WeakMap<Page, Session>();

/**
 * Opens a .docx as `openWordInBrowser` does, on a page where WORD_PAGE and Office.js can be reached. The page may have
 * shown Word before, if that has been left.
 */
export async function showWord(
  page: Page,
  docx: Uint8Array,
  addIn: string,
  options: WordOptions = {},
): Promise<WordPage> {
  const origin = originBeside(addIn);
  const session: Session = new Session(docx, options, origin, (message) => {
    // A page that has been closed hears nothing more.
    if (shown.get(page) === session) page.evaluate(carried(message)).catch(() => undefined);
  });
  session.layOut();
  if (!shown.has(page))
    await page.exposeBinding("toWord", (_, conversation: string, message: string) => {
      const now = shown.get(page);
      // What the add-in before had still to say is for nobody.
      if (now?.wac.frameName() === conversation) now.wac.receive(message);
    });
  shown.set(page, session);
  const script = await page.addInitScript({ content: supplement(session) });
  // Word's page stays where it is when an add-in goes and the next one comes.
  if (page.url() !== `${origin}/`) await page.goto(`${origin}/`);
  const beside = { name: session.wac.frameName(), addIn };
  await page.evaluate(`show(${JSON.stringify(beside)})`);
  const frame = page.frames().findLast((one) => one !== page.mainFrame() && !one.isDetached());
  if (!frame) throw new Error("Word's page has no frame.");
  await frame.waitForLoadState("load");
  const leave = async (): Promise<void> => {
    await page.evaluate("leave()");
    await script.dispose();
  };
  return Object.assign(session, { page, addIn: frame, notifications: session.wac.notifications, leave });
}

const originBeside = (addIn: string): string => `https://${new URL(addIn).hostname}:8443`;

/** Above this a message is worth packing. */
const LARGE = 20_000;

/** The expression that hands a message to Word's page: what is large takes its way into the browser packed. */
function carried(message: string): string {
  if (message.length < LARGE) return `toAddIn(${JSON.stringify(message)})`;
  const packed = deflateRawSync(message, { level: 1 }).toString("base64");
  return `toAddIn(unpacked("${packed}"))`;
}

/** The script that goes in front of the add-in's own: it makes Office.js whole as soon as that has been loaded. */
function supplement({ supplement: { missing, events, platform } }: Session): string {
  return `if (window !== parent) document.addEventListener("load", ({ target }) => {
  const name = /([^/]*)\\.js(?:\\?.*)?$/.exec(target.src ?? "")?.[1] ?? "";
  const platform = ${JSON.stringify(platform)};
  if (name === "office" && platform) OfficeExt.HostName.Host.prototype.getPlatform = () => platform;
  if (name.startsWith("word-web-")) (${catchUp})(Word, OfficeExtension, ${JSON.stringify(missing)}, ${JSON.stringify(events)});
}, true);`;
}
