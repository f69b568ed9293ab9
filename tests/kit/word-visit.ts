import type { Browser, Frame, Page } from "playwright-core";
import { openWordInBrowser, type WordPage } from "../word-emulator/browser";
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

const visits = new WeakMap<Browser, Promise<Visit>>();

/**
 * Opens a Word file in the stand-in, with the pane beside it: a page of its own, with nothing kept from the one before,
 * in a browser whose settings are shared unless its colours are to be others.
 */
export async function inWord(
  browser: Browser,
  file: Uint8Array,
  options: WordOptions = {},
  look: Look = {},
): Promise<InWord> {
  // The context of a visit hands out the site's files; Word's page is another of its pages.
  const { viewport, reducedMotion = null, ...colours } = look;
  const own = Object.keys(colours).length > 0;
  const opening =
    (own ? null : visits.get(browser)) ??
    visit(browser, "deploy.html", { acceptDownloads: true, ...colours });
  if (!own) visits.set(browser, opening);
  const there = await opening;
  await there.context.clock.setFixedTime(`${TODAY}T09:00:00`);
  await there.page.evaluate(() => localStorage.clear());
  there.forget();
  const word = await openWordInBrowser(there.context, file, `${SITE}taskpane.html`, options);
  if (viewport) await word.page.setViewportSize(viewport);
  await word.page.emulateMedia({ reducedMotion });
  const { complaints, requests, forget } = there;
  return {
    word,
    page: word.page,
    pane: word.addIn,
    complaints,
    requests,
    forget,
    close: own ? there.close : () => word.page.close(),
  };
}
