import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { type Visit, type VisitOptions, visit } from "./browser";
import { TODAY } from "./expected-problems";
import { checked } from "./waiting";

export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** The draft and the pane beside each other. */
export const WIDE = { width: 1280, height: 860 };

/** A visit to the workbench, where a draft is open as "draft.docx"; without a file the sample is. */
export async function atWorkbench(
  browser: Browser,
  file: Uint8Array | null,
  options: VisitOptions = {},
): Promise<Visit> {
  const there = await visit(browser, "workbench.html", {
    viewport: WIDE,
    acceptDownloads: true,
    ...options,
  });
  await there.page.clock.setFixedTime(`${TODAY}T09:00:00`);
  await untilDrawn(there.page, "sample draft.docx");
  if (file) await openDraft(there.page, "draft.docx", file);
  return there;
}

/** Opens a file there; what is drawn then, checked, and to be typed into is this draft and none before it. */
export async function openDraft(page: Page, name: string, file: Uint8Array): Promise<void> {
  await page
    .locator('input[type="file"][accept=".docx"]')
    .setInputFiles({ name, mimeType: DOCX, buffer: Buffer.from(file) });
  await untilDrawn(page, name);
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
