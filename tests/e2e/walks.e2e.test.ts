import { unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { opened as openedInProcess } from "../hosts/word/opened";
import { testBrowser } from "../kit/browser";
import { checkedSession, leftIn } from "../kit/checked-session";
import { type Door, onWorkbench, quiet } from "../kit/doors";
import { DOORWAYS } from "../kit/doorways";
import { eachFailing } from "../kit/each-failing";
import { letters, wordsOfProblems } from "../kit/expected-problems";
import { openedByLibreOffice, SOFFICE } from "../kit/libre-office";
import { onlyTheChanges } from "../kit/only-the-changes";
import { checked, idle, openCount, untilOpen } from "../kit/waiting";
import { WAYS, walkedDrafts } from "../kit/walked-drafts";

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});

/** Goes to each problem in turn, each of which must be these words and no others. */
async function walk(door: Door, words: readonly string[]): Promise<void> {
  // What is in order has no number over it.
  expect((await openCount(door.pane)) || 0).toBe(words.length);
  for (const [nth, expected] of words.entries()) {
    await door.pane.getByRole("button", { name: "Next problem" }).click();
    await idle(door.pane);
    expect([nth, letters(await door.selected())]).toEqual([nth, expected]);
  }
}

/** The same after a new check, which begins behind the problem that the person was at before. */
async function walkOn(door: Door, words: readonly string[]): Promise<void> {
  await untilOpen(door.pane, words.length);
  const selected: string[] = [];
  for (const _ of words) {
    await door.pane.getByRole("button", { name: "Next problem" }).click();
    await idle(door.pane);
    selected.push(letters(await door.selected()));
  }
  const from = words.findIndex((_, nth) => inTurn(words, nth).every((each, i) => each === selected[i]));
  expect(selected).toEqual(inTurn(words, Math.max(0, from)));
}

const inTurn = (words: readonly string[], from: number): readonly string[] => [
  ...words.slice(from),
  ...words.slice(0, from),
];

/** Makes every safe change at once; how many there were. */
async function fixAll({ pane }: Door): Promise<number> {
  const all = pane.getByRole("button", { name: /^Make \d+ safe fix/ });
  if ((await all.count()) === 0) return 0;
  const count = Number.parseInt(/\d+/.exec((await all.textContent()) ?? "")?.[0] ?? "", 10);
  await all.click();
  await all.waitFor({ state: "detached" });
  return count;
}

/** What the checker says, in a Word without its page, of a file that has been opened there. */
async function checkedInWord(file: Uint8Array): Promise<{ open: number; safe: number }> {
  const { document } = await openedInProcess(file);
  return leftIn(await checkedSession(document));
}

const results = new Map<string, Uint8Array>();
/** How many changed paragraphs there were, by door and way. */
const changes = new Map<string, number>();

describe.each(DOORWAYS)("$name", ({ name: doorway, open, own }) => {
  describe.each(WAYS)("from problem to problem and every safe change at once%s", (way) => {
    const drafts = walkedDrafts(own[WAYS.indexOf(way)] ?? [], way);
    if (drafts.length === 0) return;
    it.each(drafts)(
      "%s: each problem is selected word for word, and nothing outside the changes is another",
      async (name, make) => {
        const file = make();
        const door = await open(browser, file);
        await walk(door, await wordsOfProblems(file));
        expect(unzipSync(await door.save())).toEqual(unzipSync(file));
        const count = await fixAll(door);
        await door.pane.getByRole("button", { name: "Check again" }).click();
        const left = await checked(door.pane);
        const copy = await door.save();
        expect(door.complaints).toEqual([]);
        await door.close();
        const changed = onlyTheChanges(file, copy, way !== "");
        // A change may stand in several paragraphs, and several in one.
        expect(changed > 0).toBe(count > 0);
        const where = `${doorway}${way}`;
        changes.set(where, (changes.get(where) ?? 0) + changed);
        results.set(`${where} ${name}`, copy);
        if (changed === 0) return;
        // Whoever opens it next: on the workbench in any case, and in Word what Word has saved.
        const again = await onWorkbench(browser, copy);
        expect(await checked(again.pane)).toBe(left);
        expect(await again.pane.getByRole("button", { name: /^Make \d+ safe fix/ }).count()).toBe(0);
        await again.close();
        if (door.word)
          expect(await checkedInWord(copy)).toEqual({ open: Number.parseInt(left, 10) || 0, safe: 0 });
      },
    );
  });
});

it("there was something to change at every door, tracked and not", () => {
  for (const way of WAYS)
    for (const name of ["in Word", "on the workbench"])
      expect([name, way, (changes.get(`${name}${way}`) ?? 0) > 1]).toEqual([name, way, true]);
});

const LIBRE_OFFICE =
  SOFFICE === null
    ? "LibreOffice is not on this machine: that it opens the results is not shown here, every one is a whole zip"
    : "LibreOffice opens every result";
it(LIBRE_OFFICE, () => {
  const names = [...results.keys()].sort();
  expect(names.length).toBeGreaterThan(2 * WAYS.length);
  if (SOFFICE === null)
    for (const file of results.values()) expect(unzipSync(file)).toHaveProperty("[Content_Types].xml");
  else expect(openedByLibreOffice(results).sort()).toEqual(names);
}, 600_000);

/** What somebody writes between a check and a click: a paragraph in front, and something in every third of the others. */
async function edit(door: Door, paragraphs: number): Promise<void> {
  for (let at = paragraphs - 1; at > 0; at -= Math.max(3, Math.ceil(paragraphs / 40)))
    await (at % 2 ? door.type(at, "end", " As amended.") : door.type(at, "start", "Now "));
  await door.type(0, "start", "Draft of May.\n");
}

describe.each(DOORWAYS)("$name, where the draft has moved on since it was checked", (doorway) => {
  const { open, live, edited } = doorway;
  describe.each(WAYS)("edits%s", (way) => {
    const drafts = [...(way === "" ? edited : []), ...walkedDrafts([], way)];
    if (drafts.length === 0) return;
    it.each(drafts)("%s: each problem is selected word for word", async (_, make) => {
      const file = make();
      const was = await wordsOfProblems(file);
      const door = await open(browser, file);
      const paragraphs = door.word
        ? door.word.text().split("\n").length
        : await door.pane.locator("article p").count();
      // An older Word has the draft read again when somebody comes to the pane: whoever is there already is told the old.
      await door.pane.locator("h1").first().click();
      await quiet(door);
      await edit(door, paragraphs);
      await quiet(door);
      if (!live) {
        await walk(door, was);
        await door.pane.getByRole("button", { name: "Check again" }).click();
        await quiet(door);
      }
      await walkOn(door, await wordsOfProblems(await door.save()));
      expect(door.complaints).toEqual([]);
      await door.close();
    });
  });
});

describe.each(DOORWAYS)("$name, where every request fails once", ({ open, failing }) => {
  describe.each(WAYS)("from problem to problem%s", (way) => {
    const drafts = failing ? [...(way === "" ? failing : []), ...walkedDrafts([], way)] : [];
    if (drafts.length === 0) return;
    it.each(drafts)("%s: each is selected word for word at the second try", async (_, make) => {
      const file = make();
      const words = await wordsOfProblems(file);
      const door = await open(browser, file);
      const { word, pane } = door;
      // The mouse, which takes ten times as long to come, presses the same buttons on the walks above.
      const press = (name: string): Promise<void> =>
        pane.getByRole("button", { name }).dispatchEvent("click");
      const again = (): Promise<void> => press("Check again");
      let failed = await eachFailing(door, {
        undo: async () => {},
        act: again,
        isDone: async () => ((await openCount(pane)) || 0) === words.length,
        mend: again,
      });
      for (const expected of words) {
        const back = async (): Promise<void> => {
          await press("Previous problem");
          await quiet(door);
          word?.person.select({ paragraph: 0, start: 0, end: 0 });
        };
        failed += await eachFailing(door, {
          undo: back,
          act: () => press("Next problem"),
          isDone: async () => letters(await door.selected()) === expected,
          mend: () => back().then(() => press("Next problem")),
        });
      }
      expect(failed).toBeGreaterThan(words.length);

      expect(unzipSync(await door.save())).toEqual(unzipSync(file));
      const safe = pane.getByRole("button", { name: /^Make \d+ safe fix/ });
      if ((await safe.count()) > 0) {
        await eachFailing(door, {
          async undo() {
            word?.person.undo();
            await quiet(door);
            await again();
          },
          act: () => safe.dispatchEvent("click"),
          isDone: async () => (await safe.count()) === 0,
          async mend() {
            await again();
            await quiet(door);
            if ((await safe.count()) > 0) await safe.dispatchEvent("click");
          },
        });
        expect(onlyTheChanges(file, await door.save(), way !== "")).toBeGreaterThan(0);
      }
      expect(door.complaints).toEqual([]);
      await door.close();
    });
  });
});
