import { readFileSync } from "node:fs";
import type { Browser, Dialog, Page } from "playwright-core";
import { readDocx } from "../../src/hosts/docx/read";
import { type Visit, type VisitOptions, visit } from "./browser";
import { TODAY } from "./expected-problems";
import { checked, idle, until } from "./waiting";

export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** The draft and the pane beside each other. */
export const WIDE = { width: 1280, height: 860 };

/** How the page is to be looked at; what is left out is as on a wide light screen. */
export type Look = Pick<VisitOptions, "viewport" | "colorScheme" | "forcedColors" | "reducedMotion">;

/** A workbench with a draft on it. */
export interface AtWorkbench extends Omit<Visit, "context"> {
  /** The name under which the draft is open. */
  readonly name: string;
}

const visits = new WeakMap<Browser, Promise<Visit>>();
let files = 0;

/**
 * A workbench where a draft is open; without a file the one before, or the sample. There is one for a browser, on which
 * drafts are opened one after another as a person would, with nothing kept from those before.
 */
export async function atWorkbench(
  browser: Browser,
  file: Uint8Array | null,
  { viewport = WIDE, ...media }: Look = {},
): Promise<AtWorkbench> {
  const opening = visits.get(browser) ?? visitWorkbench(browser);
  visits.set(browser, opening);
  const { page, complaints, requests, forget } = await opening;
  // What stands behind another page is drawn once a second.
  await page.bringToFront();
  await page.evaluate(() => localStorage.clear());
  await page.setViewportSize(viewport ?? WIDE);
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null, ...media });
  const name = `draft ${++files}.docx`;
  // Nobody is anywhere on the page yet.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  if (file) await openDraft(page, name, file);
  forget();
  return { page, name, complaints, requests, forget, close: async () => {} };
}

async function visitWorkbench(browser: Browser): Promise<Visit> {
  const there = await visit(browser, "workbench.html", { viewport: WIDE, acceptDownloads: true });
  await there.page.clock.setFixedTime(`${TODAY}T09:00:00`);
  await untilDrawn(there.page, "sample draft.docx");
  // The last of what is fetched in advance.
  await until(() => there.requests.some((url) => /\/examples\./.test(url)));
  await there.page.waitForLoadState("networkidle");
  return there;
}

/** Opens a file there; what is drawn then, checked, and to be typed into is this draft and none before it. */
export async function openDraft(page: Page, name: string, file: Uint8Array): Promise<void> {
  // Whether the draft before may go with what was changed in it.
  const asked = (dialog: Dialog): void => void dialog.accept();
  page.on("dialog", asked);
  await page
    .locator('input[type="file"][accept=".docx,.docm,.dotx,.dotm"]')
    .setInputFiles({ name, mimeType: DOCX, buffer: Buffer.from(file) });
  await untilDrawn(page, name);
  page.off("dialog", asked);
}

/** Until the draft of a name lies on the page, whole, and has been checked. */
export async function untilDrawn(page: Page, name: string | RegExp): Promise<void> {
  const label = typeof name === "string" ? `The draft: ${name}` : name;
  await page.getByRole("region", { name: label }).and(page.locator('[aria-busy="false"]')).waitFor();
  await checked(page);
}

/** Saves a copy; its bytes. */
export async function savedCopy(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save a copy" }).click(),
  ]);
  return new Uint8Array(readFileSync(await download.path()));
}

/** The paragraphs of the copy that would be saved once the page has come to rest. */
export async function textsOf(page: Page): Promise<readonly string[]> {
  await idle(page);
  const read = readDocx(await savedCopy(page));
  if (!read.ok) throw new Error(read.reason);
  return read.reading.paragraphs.map(({ text }) => text);
}

/** The person pastes what another program has put on the clipboard. */
export const pasted = (page: Page, text: string): Promise<unknown> =>
  page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", words);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    return document.activeElement?.dispatchEvent(event);
  }, text);

/** The words selected on the page. */
export const selectedOn = (page: Page): Promise<string> =>
  page.evaluate(() => getSelection()?.toString() ?? "");

/** Selects words of a paragraph, as a mouse would, with the cursor's focus in it where it can be typed into. */
export async function selectOn(page: Page, words: string): Promise<void> {
  await page
    .locator("article p", { hasText: words })
    .first()
    .evaluate((element, wanted) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const start = (element.textContent ?? "").indexOf(wanted);
      const end = start + wanted.length;
      const range = document.createRange();
      let before = 0;
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const { length } = node as Text;
        if (before <= start && start < before + length) range.setStart(node, start - before);
        if (before < end && end <= before + length) range.setEnd(node, end - before);
        before += length;
      }
      // The page hears of it later than this script goes on.
      return new Promise<void>((heard) => {
        document.addEventListener("selectionchange", () => heard(), { once: true });
        (element as HTMLElement).focus();
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      });
    }, words);
}

/** The person puts the cursor at one end of the n-th paragraph on the page, and types. */
export async function typeAt(
  page: Page,
  paragraph: number,
  where: "start" | "end",
  text: string,
): Promise<void> {
  await page
    .locator("article p")
    .nth(paragraph)
    .evaluate((element, end) => {
      (element as HTMLElement).focus();
      const range = document.createRange();
      range.selectNodeContents(element);
      range.collapse(!end);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    }, where === "end");
  await page.keyboard.press(where === "end" ? "End" : "Home");
  await page.keyboard.type(text);
  await idle(page);
}
