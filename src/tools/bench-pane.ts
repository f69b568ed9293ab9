/**
 * `npm run bench:pane`: how soon the pane lists the problems once Office.js is ready, and after keystrokes, in the
 * stand-in for Word in a real browser; medians, and the best in brackets, for a person to read. Needs `npm run build`.
 * What the stand-in takes (its answer, and the way of that answer out of Node into the page) is told apart from what the
 * add-in takes.
 */
import type { Browser, BrowserContext } from "playwright-core";
import { launch, SITE, visit } from "../../tests/kit/browser";
import { showWord } from "../../tests/word-emulator/browser";
import { benchDocx, benchParagraphs } from "./bench-draft";
import { table } from "./table";

/** All in milliseconds. */
interface Measured {
  /** From Office.onReady to the first list of problems, and until that has been painted. */
  readonly listed: number;
  readonly painted: number;
  /** From Word's answer with the draft in it to the list: Office.js unpacks, the draft is checked and drawn. */
  readonly answered: number;
  /** From the event of a keystroke's change to the list with its problem in it: the first, and the others' median. */
  readonly firstKey: number;
  readonly laterKeys: number;
  /** Of these, from Word's answer with the changed paragraph. */
  readonly firstRecheck: number;
  readonly laterRechecks: number;
  /** The longest time for which nothing else could happen: while opening, and at the keystrokes. */
  readonly longest: number;
  readonly longestKey: number;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** tsx puts this helper into functions that the stand-in sends to the page as text. */
const HELPER = "globalThis.__name = (made) => made;";

/**
 * Notes every message from Word, when the list shows what was typed, and every long task, and says on the console when
 * the list stands there and when it follows: whoever asked the page for that would keep it from its work. As text: it
 * runs in the page.
 */
const NOTES = `if (window !== parent) {
  window.notes = { messages: [], followed: [], tasks: [], painted: 0 };
  addEventListener("message", ({ data }) => notes.messages.push([performance.now(), String(data).length]), true);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) notes.tasks.push([startTime, duration]);
  }).observe({ type: "longtask", buffered: true });
  let isListed = false;
  addEventListener("DOMContentLoaded", () => new MutationObserver(() => {
    if (!document.querySelector("[data-problem]")) return;
    if (!isListed) {
      isListed = true;
      console.debug("listed");
      // Behind the frame that is drawn next.
      requestAnimationFrame(() => setTimeout(() => (notes.painted = performance.now())));
    }
    const typed = /“.insert (\\d+).” has not been/.exec(document.body.textContent)?.[1];
    if (typed === undefined || notes.followed[typed]) return;
    notes.followed[typed] = performance.now();
    console.debug("followed " + typed);
  }).observe(document.body, { subtree: true, childList: true, characterData: true }));
}`;

interface Notes {
  readonly now: number;
  readonly ready: number;
  readonly listed: number;
  readonly painted: number;
  readonly messages: readonly (readonly [number, number])[];
  /** When the list had the problem of each keystroke, by its number. */
  readonly followed: readonly number[];
  readonly tasks: readonly (readonly [number, number])[];
}

const READ_NOTES = `({ ...notes, now: performance.now(),
  ready: performance.getEntriesByName("office-ready")[0].startTime,
  listed: performance.getEntriesByName("problems-listed")[0].startTime })`;

/** The first goes ways that no code has gone before: it tells little of the others. */
const KEYSTROKES = 8;

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
  for (let key = 0, was = 0; key < KEYSTROKES; key++) {
    const followed = said(`followed ${key}`);
    const words = `[insert ${key}] `;
    person.replace({ paragraph: 0, start: 0, end: was }, words);
    was = words.length;
    await followed;
    await addIn.waitForTimeout(200);
  }
  const after = await addIn.evaluate<Notes>(READ_NOTES);
  await close();
  const keys = after.followed.map((shown, key) => {
    const heard = after.messages.filter(([at]) => at > (after.followed[key - 1] ?? typed) && at < shown);
    return {
      whole: shown - (heard[0]?.[0] ?? shown),
      recheck: shown - (heard.at(-1)?.[0] ?? shown),
    };
  });
  const [first, ...later] = keys;
  const longest = (from: number, to: number): number =>
    Math.max(0, ...after.tasks.filter(([at]) => at >= from && at < to).map(([, took]) => took));
  return {
    listed: open.listed - open.ready,
    painted: open.painted - open.ready,
    answered: open.listed - answer,
    firstKey: first?.whole ?? 0,
    laterKeys: median(later.map(({ whole }) => whole)),
    firstRecheck: first?.recheck ?? 0,
    laterRechecks: median(later.map(({ recheck }) => recheck)),
    longest: longest(open.ready, typed),
    longestKey: longest(typed, after.now),
  };
}

const MEASURES: readonly (readonly [string, keyof Measured])[] = [
  ["listed", "listed"],
  ["painted", "painted"],
  ["ours: from Word's answer to the list", "answered"],
  ["longest task until then", "longest"],
  ["first key: event to list", "firstKey"],
  ["first key, ours: from Word's answer", "firstRecheck"],
  ["later keys: event to list", "laterKeys"],
  ["later keys, ours: from Word's answer", "laterRechecks"],
  ["longest task at keys", "longestKey"],
];

/** So often each draft is opened: few runs on a busy machine tell nothing. */
const TIMES = 10;

async function main(): Promise<void> {
  const browser = await launch();
  const rows: string[][] = [["what"], ...MEASURES.map(([title]) => [title])];
  const ten = benchParagraphs(5_900);
  const long = benchParagraphs(60_000).slice(0, 2_000);
  const ms = (value: number): string => `${value.toFixed(0)} ms`;
  for (const [name, texts] of [
    [`ten pages (${ten.length} paragraphs)`, ten],
    [`${long.length} paragraphs`, long],
  ] as const) {
    const runs: Measured[] = [];
    for (let i = 0; i < TIMES; i++) runs.push(await once(browser, benchDocx(texts)));
    rows[0]?.push(name);
    for (const [at, [, what]] of MEASURES.entries()) {
      const values = runs.map((run) => run[what]);
      rows[at + 1]?.push(`${ms(median(values))} (${ms(Math.min(...values))})`);
    }
  }
  await browser.close();
  process.stdout.write(table(rows));
}

void main();
