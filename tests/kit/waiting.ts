import type { Frame, Page } from "playwright-core";

/** Until nothing is being done or drawn: what a person hears of as busy. */
export const idle = (pane: Page | Frame): Promise<unknown> =>
  pane.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);

/** How many problems the pane says are open. */
export const openCount = async (pane: Page | Frame): Promise<number> =>
  Number.parseInt((await pane.locator("h1").first().textContent()) ?? "", 10);

/** Until the pane says that so many problems are open. */
export const untilOpen = (pane: Page | Frame, count: number): Promise<unknown> =>
  pane.waitForFunction((n) => document.querySelector("h1")?.textContent?.startsWith(`${n} `), count);

/** Until the draft has been checked and the pane is done with it; resolves to its heading. */
export async function checked(pane: Page | Frame): Promise<string> {
  await pane.waitForFunction(
    () => document.querySelector('[aria-busy="true"]') === null && document.querySelector("h1, h2") !== null,
  );
  return (await pane.locator("h1, h2").first().textContent()) ?? "";
}

/** Asks until it is so. */
export async function until(ready: () => boolean | Promise<boolean>): Promise<void> {
  const patience = 2400;
  for (let turn = 0; !(await ready()); turn++) {
    if (turn > patience) throw new Error("It never happened.");
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
