import { unzipSync } from "fflate";
import type { Browser, Frame, Page } from "playwright-core";
import { opened as openedInProcess } from "../hosts/word/opened";
import { testBrowser } from "../kit/browser";
import { checkedSession, leftIn } from "../kit/checked-session";
import { draftDocx, draftNames } from "../kit/draft-docx";
import { openedByLibreOffice, SOFFICE } from "../kit/libre-office";
import { onlyTheChanges, WAYS } from "../kit/only-the-changes";
import { checked } from "../kit/waiting";
import { inWord } from "../kit/word-visit";
import { atWorkbench, savedCopy } from "../kit/workbench";

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});

/** A draft that is open beside the pane, and can be saved. */
interface Door {
  readonly pane: Page | Frame;
  save(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What moves is drawn again and again, and nobody looks at it here. */
const STILL = { reducedMotion: "reduce" } as const;

async function openedInWord(file: Uint8Array): Promise<Door> {
  const { word, pane, close } = await inWord(browser, file, {}, STILL);
  return { pane, save: async () => word.save(), close };
}

async function onWorkbench(file: Uint8Array): Promise<Door> {
  const { page, close } = await atWorkbench(browser, file, STILL);
  return { pane: page, save: () => savedCopy(page), close };
}

/** What the checker says, in a Word without its page, of a file that has been opened there. */
async function checkedInWord(file: Uint8Array): Promise<{ open: number; safe: number }> {
  const { document } = await openedInProcess(file);
  return leftIn(await checkedSession(document));
}

/**
 * Drafts with something to change, and one without: tests/session/every-safe-fix makes the changes of all of them, in
 * this process. All of them here too with ANSWERABLE_ALL=1.
 */
const WALKED = ["ashminster-child-h", "kestrelby-child-l", "thornsea-child-r"];
const DRAFTS = process.env.ANSWERABLE_ALL ? draftNames : WALKED;

const results = new Map<string, Uint8Array>();
/** How many changed paragraphs there were, by door and way. */
const changes = new Map<string, number>();

describe.each([
  ["in Word", openedInWord],
  ["on the workbench", onWorkbench],
])("%s", (door, opened) => {
  describe.each(WAYS)("every safe change at once%s, checked again, saved and opened again", (how, parts) => {
    it.each(DRAFTS)("%s: nothing outside the changes is another", async (name) => {
      const file = draftDocx(name, parts);
      const at = await opened(file);
      await checked(at.pane);
      const all = at.pane.getByRole("button", { name: /^Make \d+ safe fix/ });
      const count =
        (await all.count()) > 0
          ? Number.parseInt(/\d+/.exec((await all.textContent()) ?? "")?.[0] ?? "", 10)
          : 0;
      if (count > 0) {
        await all.click();
        await all.waitFor({ state: "detached" });
      }
      await at.pane.getByRole("button", { name: "Check again" }).click();
      const left = await checked(at.pane);
      const copy = await at.save();
      await at.close();
      const changed = onlyTheChanges(file, copy, how !== "");
      // A change may stand in several paragraphs, and several in one.
      expect(changed > 0).toBe(count > 0);
      const where = `${door}${how}`;
      changes.set(where, (changes.get(where) ?? 0) + changed);
      results.set(`${door} ${name}${how}`, copy);
      // Whoever opens it next: on the workbench in any case, and in Word what Word has saved.
      const again = await onWorkbench(copy);
      expect(await checked(again.pane)).toBe(left);
      expect(await again.pane.getByRole("button", { name: /^Make \d+ safe fix/ }).count()).toBe(0);
      await again.close();
      if (opened === openedInWord)
        expect(await checkedInWord(copy)).toEqual({ open: Number.parseInt(left, 10) || 0, safe: 0 });
    });
  });
});

it("there was something to change at every door, tracked and not", () => {
  expect(changes.size).toBe(2 * WAYS.length);
  for (const [where, count] of changes) expect([where, count > 1]).toEqual([where, true]);
});

const LIBRE_OFFICE =
  SOFFICE === null
    ? "LibreOffice is not on this machine: that it opens the results is not shown here, every one is a whole zip"
    : "LibreOffice opens every result";
it(LIBRE_OFFICE, () => {
  const names = [...results.keys()].sort();
  expect(names).toHaveLength(2 * WAYS.length * DRAFTS.length);
  if (SOFFICE === null)
    for (const file of results.values()) expect(unzipSync(file)).toHaveProperty("[Content_Types].xml");
  else expect(openedByLibreOffice(results).sort()).toEqual(names);
}, 600_000);
