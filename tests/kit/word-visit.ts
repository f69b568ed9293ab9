import type { Browser, Frame, Page } from "playwright-core";
import { showWord, type WordPage } from "../word-emulator/browser";
import type { WordOptions } from "../word-emulator/options";
import { SITE, type Visit, type VisitOptions, visit } from "./browser";
import { TODAY } from "./expected-problems";

/** The task pane beside a draft in the stand-in for Word. */
export interface InWord {
  readonly word: WordPage;
  readonly page: Page;
  readonly pane: Frame;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
  forget(): void;
  close(): Promise<void>;
}

/** How the page is to be looked at; what is left out is as in Word's narrow pane on a light screen. */
export type Look = Pick<VisitOptions, "viewport" | "colorScheme" | "forcedColors" | "reducedMotion">;

/** As Word's pane is at its narrowest. */
const NARROW = { width: 320, height: 720 };

const visits = new WeakMap<Browser, Promise<Visit>>();
/** Pages on which Word was shown and is no more. */
const left = new WeakMap<Browser, Page[]>();

/**
 * Opens a Word file in the stand-in, with the pane beside it: loaded anew, with nothing kept from the visit before, on a
 * page that no other visit is on.
 */
export async function inWord(
  browser: Browser,
  file: Uint8Array,
  options: WordOptions = {},
  { viewport = NARROW, ...media }: Look = {},
): Promise<InWord> {
  const opening = visits.get(browser) ?? firstVisit(browser);
  visits.set(browser, opening);
  const there = await opening;
  await there.page.evaluate(() => localStorage.clear());
  there.forget();
  const free = left.get(browser) ?? [];
  left.set(browser, free);
  const page = free.pop() ?? (await there.context.newPage());
  // What stands behind another page is drawn once a second.
  await page.bringToFront();
  await page.setViewportSize(viewport ?? NARROW);
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null, ...media });
  const word = await showWord(page, file, `${SITE}taskpane.html`, options);
  const { complaints, requests, forget } = there;
  const close = async (): Promise<void> => {
    await word.addIn.evaluate(() => sessionStorage.clear());
    await word.leave();
    free.push(page);
  };
  return { word, page, pane: word.addIn, complaints, requests, forget, close };
}

/** The context of a page of the site serves for all; its own page only clears what is kept. */
async function firstVisit(browser: Browser): Promise<Visit> {
  const there = await visit(browser, "deploy.html", { viewport: NARROW, acceptDownloads: true });
  await there.context.clock.setFixedTime(`${TODAY}T09:00:00`);
  return there;
}
