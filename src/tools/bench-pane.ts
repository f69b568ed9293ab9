/**
 * `npm run bench:pane`: how soon the pane lists the problems once Office.js is ready, in the stand-in for Word in a real
 * browser; medians, for a person to read. Needs `npm run build`.
 */
import type { Browser } from "playwright-core";
import { launch, SITE, visit } from "../../tests/kit/browser";
import { openWordInBrowser } from "../../tests/word-emulator/browser";
import { benchDocx, benchParagraphs } from "./bench-draft";
import { table } from "./table";

interface Measured {
  /** Milliseconds from Office.onReady to the first list of problems. */
  readonly listed: number;
  /** Milliseconds from a person's keystroke until the pane has heard of it and checked again. */
  readonly keystroke: number;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function once(browser: Browser, file: Uint8Array): Promise<Measured> {
  const { context, close } = await visit(browser, "deploy.html");
  const { addIn, person } = await openWordInBrowser(context, file, `${SITE}taskpane.html`);
  await addIn.locator("h1").first().waitFor({ timeout: 60_000 });
  await addIn.locator("[data-problem]").first().waitFor({ timeout: 60_000 });
  // As text: tsx puts helpers into functions that the page does not have.
  const listed = await addIn.evaluate<number>(
    'performance.getEntriesByName("problems-listed")[0].startTime - performance.getEntriesByName("office-ready")[0].startTime',
  );
  const start = performance.now();
  person.type({ paragraph: 0, offset: 0 }, "[insert date] ");
  await addIn.getByText("“[insert date]” has not been filled in.").first().waitFor();
  const keystroke = performance.now() - start;
  await close();
  return { listed, keystroke };
}

async function main(): Promise<void> {
  const browser = await launch();
  const rows: string[][] = [["what", "listed after Office.onReady", "typed, told, checked and drawn"]];
  const ten = benchParagraphs(5_900);
  const long = benchParagraphs(60_000).slice(0, 2_000);
  for (const [name, texts, times] of [
    [`ten pages (${ten.length} paragraphs)`, ten, 7],
    [`${long.length} paragraphs`, long, 3],
  ] as const) {
    const runs: Measured[] = [];
    for (let i = 0; i < times; i++) runs.push(await once(browser, benchDocx(texts)));
    rows.push([
      name,
      `${median(runs.map(({ listed }) => listed)).toFixed(0)} ms`,
      `${median(runs.map(({ keystroke }) => keystroke)).toFixed(0)} ms`,
    ]);
  }
  await browser.close();
  process.stdout.write(table(rows));
}

void main();
