import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

/** What axe finds fault with on a page or in a pane, by WCAG 2.2 AA and best practice: the rule, and where. */
export async function faultsIn(page: Page | Frame): Promise<readonly string[]> {
  // axe is half a megabyte: once on a page is enough.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      // What passed is neither told apart nor sent here; what is at fault is found all the same.
      resultTypes: ["violations"],
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** The looks that every view is held to: light, dark, and the high contrast that a person has chosen. */
export const LOOKS = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["high contrast", { colorScheme: "dark", forcedColors: "active" }],
] as const;
