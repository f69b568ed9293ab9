import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

/** All of axe's rules, or those alone whose answer can be another where only the colours of a page are others. */
export type Rules = "all" | "look";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Colours, and what borders drawn only in high contrast can move; the rest is asked of elements and their names. */
const OF_LOOKS = ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"];

/** What axe finds fault with on a page or in a pane, by WCAG 2.2 AA and best practice: the rule, and where. */
export async function faultsIn(page: Page | Frame, rules: Rules = "all"): Promise<readonly string[]> {
  // axe is half a megabyte: once on a page is enough.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        // What passed is neither told apart nor sent here; what is at fault is found all the same.
        resultTypes: ["violations"],
        runOnly,
      }),
    rules === "all" ? TAGS : { type: "rule" as const, values: OF_LOOKS },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** How a person has set the screen. */
export interface Colours {
  readonly name: string;
  readonly media: { readonly colorScheme?: "light" | "dark"; readonly forcedColors?: "active" };
}

const LIGHT: Colours = { name: "light", media: { colorScheme: "light" } };
const DARK: Colours = { name: "dark", media: { colorScheme: "dark" } };
const CONTRAST: Colours = { name: "high contrast", media: { forcedColors: "active" } };
const DARK_CONTRAST: Colours = {
  name: "high contrast",
  media: { colorScheme: "dark", forcedColors: "active" },
};

/**
 * The looks that every view is held to: light, dark, and the high contrast that a person has chosen. A page is opened
 * in the first of them.
 */
export const LIGHT_FIRST = [LIGHT, DARK, DARK_CONTRAST] as const;
export const DARK_FIRST = [DARK, DARK_CONTRAST, LIGHT] as const;
export const CONTRAST_FIRST = [CONTRAST, DARK, LIGHT] as const;

/**
 * A page that has been opened in the first of some looks, and is to be seen in each of them, as often as one likes:
 * the person's screen changes, and the page with it. Motion stays reduced, so that no colour is half way to another.
 * After the first look nothing is another but the look.
 */
export function inEachLook(
  page: Page,
  pane: Page | Frame,
  looks: readonly [Colours, ...Colours[]],
): (see: (look: string, rules: Rules) => Promise<void>) => Promise<void> {
  let shown: Colours = looks[0];
  const turnTo = async (look: Colours): Promise<void> => {
    const before = await pane.evaluate(paper);
    shown = look;
    const plain = { colorScheme: null, forcedColors: null } as const;
    await page.emulateMedia({ ...plain, ...look.media, reducedMotion: "reduce" });
    // No two looks have the same paper.
    await pane.waitForFunction((was) => {
      const provider = document.querySelector(".fui-FluentProvider") ?? document.body;
      return getComputedStyle(provider).getPropertyValue("--colorNeutralBackground1") !== was;
    }, before);
    await pane.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  };
  return async (see) => {
    const first = shown;
    await see(first.name, "all");
    for (const look of looks) {
      if (look === first) continue;
      await turnTo(look);
      await see(look.name, "look");
    }
  };
}

/** The colour behind everything in Fluent's theme. */
const paper = (): string =>
  getComputedStyle(document.querySelector(".fui-FluentProvider") ?? document.body).getPropertyValue(
    "--colorNeutralBackground1",
  );
