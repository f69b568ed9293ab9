/**
 * `npm run bench:pane`: how soon the pane lists the problems once Office.js is ready, and after a keystroke, in the
 * stand-in for Word in a real browser; medians, and the best in brackets, for a person to read. Needs `npm run build`. What the stand-in takes
 * (its answer, and the way of that answer out of Node into the page) is told apart from what the add-in takes.
 */
import type { Browser, BrowserContext } from "playwright-core";
import { launch, SITE, visit } from "../../tests/kit/browser";
import { showWord } from "../../tests/word-emulator/browser";
import { benchDocx, benchParagraphs } from "./bench-draft";
import { table } from "./table";

/** All in milliseconds. */
interface Measured {
  /** From Office.onReady to the first list of problems. */
  readonly listed: number;
  /** Of that, from Word's answer with the draft in it to the list: Office.js unpacks, the draft is checked and drawn. */
  readonly answered: number;
  /** From the event of a keystroke's change to the list with its problem in it. */
  readonly keystroke: number;
  /** Of that, from Word's answer with the changed paragraph. */
  readonly rechecked: number;
  /** The longest time for which nothing else could happen: while opening, and at the keystroke. */
  readonly longest: number;
  readonly longestKey: number;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** tsx puts this helper into functions that the stand-in sends to the page as text. */
const HELPER = "globalThis.__name = (made) => made;";

/**
 * Notes every message from Word, every change of the list and every long task, and says on the console when the list
 * stands there and when it has the problem that was typed: whoever asked the page for that would keep it from its work.
 * As text: it runs in the page.
 */
const NOTES = `if (window !== parent) {
  window.notes = { messages: [], changes: [], tasks: [] };
  addEventListener("message", ({ data }) => notes.messages.push([performance.now(), String(data).length]), true);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) notes.tasks.push([startTime, duration]);
  }).observe({ type: "longtask", buffered: true });
  addEventListener("DOMContentLoaded", () => new MutationObserver(() => {
    if (!document.querySelector("[data-problem]")) return;
    const now = performance.now();
    const isThere = document.body.textContent.includes("“[insert date]” has not been");
    if (notes.changes.length === 0) console.debug("listed");
    if (isThere && !notes.changes.some(([, before]) => before)) console.debug("followed");
    notes.changes.push([now, isThere]);
  }).observe(document.body, { subtree: true, childList: true }));
}`;

interface Notes {
  readonly now: number;
  readonly ready: number;
  readonly listed: number;
  readonly messages: readonly (readonly [number, number])[];
  readonly changes: readonly (readonly [number, boolean])[];
  readonly tasks: readonly (readonly [number, number])[];
}

const READ_NOTES = `({ ...notes, now: performance.now(),
  ready: performance.getEntriesByName("office-ready")[0].startTime,
  listed: performance.getEntriesByName("problems-listed")[0].startTime })`;

async function once(browser: Browser, file: Uint8Array): Promise<Measured> {
  const visited = await visit(browser, "deploy.html");
  const { close } = visited;
  const context: BrowserContext = visited.context;
  await context.addInitScript({ content: HELPER + NOTES });
  const said = (what: string) =>
    context.waitForEvent("console", { predicate: (message) => message.text() === what, timeout: 60_000 });
  const listed = said("listed");
  const { addIn, person } = await showWord(await context.newPage(), file, `${SITE}taskpane.html`);
  await listed;
  await addIn.waitForTimeout(500);
  const open = await addIn.evaluate<Notes>(READ_NOTES);
  const draft = Math.max(...open.messages.map(([, size]) => size));
  const answer = open.messages.find(([, size]) => size === draft)?.[0] ?? open.ready;
  const typed = open.now;
  const followed = said("followed");
  person.type({ paragraph: 0, offset: 0 }, "[insert date] ");
  await followed;
  await addIn.waitForTimeout(200);
  const after = await addIn.evaluate<Notes>(READ_NOTES);
  const heard = after.messages.filter(([at]) => at > typed);
  const shown = after.changes.find(([at, isThere]) => at > typed && isThere)?.[0] ?? after.now;
  const last = heard.filter(([at]) => at < shown).at(-1)?.[0] ?? shown;
  await close();
  const longest = (from: number, to: number): number =>
    Math.max(0, ...after.tasks.filter(([at]) => at >= from && at < to).map(([, took]) => took));
  return {
    listed: open.listed - open.ready,
    answered: open.listed - answer,
    keystroke: shown - (heard[0]?.[0] ?? shown),
    rechecked: shown - last,
    longest: longest(open.ready, typed),
    longestKey: longest(typed, after.now),
  };
}

async function main(): Promise<void> {
  const browser = await launch();
  const rows: string[][] = [
    [
      "what",
      "listed",
      "of it ours, from Word's answer",
      "longest task",
      "key: event to list",
      "ours",
      "longest task",
    ],
  ];
  const ten = benchParagraphs(5_900);
  const long = benchParagraphs(60_000).slice(0, 2_000);
  const ms = (value: number): string => `${value.toFixed(0)} ms`;
  for (const [name, texts, times] of [
    [`ten pages (${ten.length} paragraphs)`, ten, 7],
    [`${long.length} paragraphs`, long, 5],
  ] as const) {
    const runs: Measured[] = [];
    for (let i = 0; i < times; i++) runs.push(await once(browser, benchDocx(texts)));
    const of = (what: keyof Measured): string => {
      const values = runs.map((run) => run[what]);
      return `${ms(median(values))} (${ms(Math.min(...values))})`;
    };
    rows.push([
      name,
      of("listed"),
      of("answered"),
      of("longest"),
      of("keystroke"),
      of("rechecked"),
      of("longestKey"),
    ]);
  }
  await browser.close();
  process.stdout.write(table(rows));
}

void main();
