import { readFileSync } from "node:fs";
import type { Browser, Dialog, Frame, Page } from "playwright-core";
import { testBrowser } from "../kit/browser";
import { draftDocx } from "../kit/draft-docx";
import { TODAY_IN_WORDS } from "../kit/expected-problems";
import { type Keys, keysOf } from "../kit/keys";
import { idle, openCount, until, untilOpen } from "../kit/waiting";
import { inWord } from "../kit/word-visit";
import { atWorkbench, DOCX, selectedOn, untilDrawn } from "../kit/workbench";
import type { WordPage } from "../word-emulator/browser";

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});

/** A pane with nothing but a keyboard before it. */
interface AtKeys {
  readonly page: Page;
  readonly pane: Page | Frame;
  readonly keys: Keys;
  /** The words that are selected in the document. */
  selected(): Promise<string>;
  readonly word: WordPage | null;
  /** The name of the draft on the workbench. */
  readonly name: string;
  close(): Promise<void>;
}

let files = 0;
const FILE = () => draftDocx("kestrelby-child-l");

async function besideWord(): Promise<AtKeys> {
  const { word, page, pane, close } = await inWord(browser, FILE(), {}, { reducedMotion: "reduce" });
  await pane.locator("[data-problem]").first().waitFor();
  const keys = keysOf(page, pane);
  return { page, pane, keys, selected: async () => word.selection(), word, name: "", close };
}

async function onWorkbench(): Promise<AtKeys> {
  const { page, close } = await atWorkbench(browser, null, { reducedMotion: "reduce" });
  const keys = keysOf(page, page);
  // Where the Tab key goes first when the page has just been opened.
  await page.getByRole("button", { name: "Open a draft" }).focus();
  const name = `by keyboard ${++files}.docx`;
  const chosen = page.waitForEvent("filechooser");
  const asked = (dialog: Dialog): void => void dialog.accept();
  page.on("dialog", asked);
  await keys.use("Open a draft");
  await (await chosen).setFiles({ name, mimeType: DOCX, buffer: Buffer.from(FILE()) });
  await untilDrawn(page, name);
  page.off("dialog", asked);
  return { page, pane: page, keys, selected: () => selectedOn(page), word: null, name, close };
}

const OFFER = /There is no edition of Working Together/;
const BLANK = /has not been filled in/;

/** Whether a person can see and click a button without scrolling first. */
const isInSight = (pane: Page | Frame, name: string): Promise<boolean> =>
  pane.getByRole("button", { name }).evaluate((button) => {
    const { left, right, top, bottom } = button.getBoundingClientRect();
    return button.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
  });

describe.each([
  ["in Word", besideWord],
  ["on the workbench", onWorkbench],
])("by keyboard alone, %s", (_, opened) => {
  let at: AtKeys;
  beforeEach(async () => {
    at = await opened();
  });
  afterEach(() => at.close());

  it("a person checks, and walks through the problems in both directions", async () => {
    const { keys, selected } = at;
    await keys.use("Check again");
    await idle(at.pane);
    await keys.use("Next problem");
    await until(async () => (await selected()) !== "");
    const first = await selected();
    await keys.press("Enter");
    await until(async () => (await selected()) !== first);
    await keys.use("Previous problem", "back");
    await until(async () => (await selected()) === first);
  });

  it("a person goes to the words, looks at the change that is offered, makes it, and takes the next problem", async () => {
    const { keys, pane, selected } = at;
    const before = await openCount(at.pane);
    await keys.use(OFFER);
    await until(async () => (await selected()).includes("2021"));
    await pane.locator("del", { hasText: "2021" }).waitFor();
    await keys.use("Go to the words");
    await idle(at.pane);
    await keys.use(/^Apply: Write “2018”/, "back");
    await untilOpen(at.pane, before - 1);
    await idle(at.pane);
    // The card has gone with its problem: the keyboard goes on in the pane, not at its beginning.
    await keys.press("Tab");
    expect(await pane.evaluate(() => document.activeElement?.closest("[data-problem], #view") !== null)).toBe(
      true,
    );
  });

  it("a person makes every safe change, and all of one kind", async () => {
    const { keys } = at;
    const before = await openCount(at.pane);
    await keys.to("Group by");
    await keys.type("Kind");
    await keys.use(/^Make 1 safe fix/);
    await untilOpen(at.pane, before - 1);
  });

  it("a person lets a problem stand with a reason, sees it among the others, and takes that back", async () => {
    const { keys, pane } = at;
    const before = await openCount(at.pane);
    await keys.use(BLANK);
    await keys.use("Let it stand");
    await until(() => isInSight(pane, "Cancel"));
    await keys.type("Due on Friday.");
    await keys.to(/^Your name/);
    await keys.type("Ana Reeve");
    await keys.press("Enter");
    await untilOpen(at.pane, before - 1);
    await idle(at.pane);
    await keys.press("Tab");
    expect(await pane.evaluate(() => document.activeElement?.closest("[data-problem], #view") !== null)).toBe(
      true,
    );
    await keys.use("1 let stand", "back");
    await pane
      .getByText(`Let stand by Ana Reeve on ${TODAY_IN_WORDS}`)
      .or(pane.locator("[data-problem]", { hasText: BLANK }))
      .first()
      .waitFor();
    await keys.use(BLANK);
    await keys.use("Take back");
    await untilOpen(at.pane, before);
    await keys.use(BLANK, "back");
    await keys.use("Let it stand");
    await keys.type("Known.");
    await keys.use("Let it stand");
    await untilOpen(at.pane, before - 1);
    await keys.to(`Problems (${before - 1})`, "back");
    await keys.press("End");
    await pane.getByText(`Let stand by Ana Reeve on ${TODAY_IN_WORDS}: Known.`).waitFor();
    // Of several it is heard which is meant.
    await keys.use(/^Take back: .*not been filled in/);
    await untilOpen(at.pane, before);
  });

  it("a person leaves the waiving form with Escape and is back on the problem", async () => {
    const { keys } = at;
    await keys.use(BLANK);
    await keys.use("Let it stand");
    await keys.type("Known.");
    await keys.press("Escape");
    expect(await keys.focused()).toMatch(BLANK);
  });

  it("a person filters, groups by kind, moves with the arrows, and reads a rule's page", async () => {
    const { keys, pane } = at;
    const all = await pane.locator("[data-problem]").count();
    await keys.use(/^\d+ errors?$/);
    await pane.waitForFunction((n) => document.querySelectorAll("[data-problem]").length < n, all);
    await keys.press("Space");
    await pane.waitForFunction((n) => document.querySelectorAll("[data-problem]").length === n, all);
    await keys.to("Group by");
    await keys.type("Kind");
    await keys.to(BLANK);
    await keys.press("ArrowDown");
    const next = await keys.focused();
    expect(next).not.toMatch(BLANK);
    await keys.press("ArrowUp");
    expect(await keys.focused()).toMatch(BLANK);
    await keys.press("End");
    await keys.press("Home");
    await keys.to(BLANK);
    await keys.press("Enter");
    await keys.use("About this check");
    await pane.getByText("What it reports").waitFor();
    await keys.use("Back", "back");
    await pane.locator("[data-problem]").first().waitFor();
    // Back where the person was.
    expect(await keys.focused()).toMatch(/About this check|has not been filled in/);
  });

  it("a person walks the outline, goes to a place, opens a recommendation's checks and one check's page", async () => {
    const { keys, pane, selected } = at;
    await keys.to(/^Problems/);
    await keys.press("ArrowRight");
    await keys.use(/^Checks: Recommendation 1/);
    await pane.locator('nav [aria-expanded="true"]').waitFor();
    await keys.press("Tab");
    await keys.press("Enter");
    await until(async () => (await selected()).includes("should agree"));
    await keys.use(/^Response/);
    await keys.use(/^Every promise says by when/);
    await pane.getByText("What it reports").waitFor();
    await keys.use("Back", "back");
    await pane.locator("nav").waitFor();
  });

  it("a person changes the house style and lets the draft decide again", async () => {
    const { keys, pane } = at;
    await keys.to("House style");
    const value = (): Promise<string> =>
      pane.evaluate(() => (document.querySelector("#house-style") as HTMLSelectElement).value);
    await keys.type("Action");
    await until(async () => (await value()) !== "");
    await idle(at.pane);
    await keys.press("Home");
    await until(async () => (await value()) === "");
    await idle(at.pane);
  });

  it("a person sets a name, a severity, live checking and the area's own agencies, and takes them out again", async () => {
    const { keys, pane, page } = at;
    const before = await openCount(at.pane);
    await keys.to(/^Problems/);
    await keys.press("End");
    await keys.to("Name, for what you let stand");
    await keys.type("Ana Reeve");
    await keys.to("Check as I write");
    await keys.press("Space");
    await idle(at.pane);
    const kept = (): Promise<Record<string, unknown>> =>
      pane.evaluate(() => JSON.parse(localStorage.getItem("answerable.preferences") ?? "{}"));
    expect(await kept()).toMatchObject({ name: "Ana Reeve", live: false });
    await keys.use("Edit");
    await keys.to("The register, as JSON");
    await keys.press("Control+a");
    await keys.type('{"bodies":1}');
    await keys.use("Save");
    await pane.getByRole("alert").waitFor();
    // What was refused stays there to be mended.
    await keys.to("The register, as JSON", "back");
    await keys.press("Control+a");
    await keys.type('{"bodies":[{"name":"Reed Trust","short":[],"aliases":[]}]}');
    await keys.use("Save");
    await pane.getByText("1 body of the area's own").waitFor();
    const saved = page.waitForEvent("download");
    await keys.use("Save as a file");
    const copy = readFileSync(await (await saved).path());
    await keys.use("Remove");
    await pane.getByText("No file of the area's own is in use.").waitFor();
    const chooser = page.waitForEvent("filechooser");
    await keys.use("Choose a file", "back");
    await (await chooser).setFiles({ name: "agencies.json", mimeType: "application/json", buffer: copy });
    await pane.getByText("1 body of the area's own").waitFor();
    await keys.to(/^Law and guidance/);
    await keys.type("Off");
    await untilOpen(at.pane, before - 1);
  });
});

it("in Word, F6 is left to Word, which goes round its own panes with it", async () => {
  const { pane, keys, close } = await besideWord();
  await keys.to("Check again");
  await pane.evaluate(() => {
    addEventListener("keydown", (event) =>
      Object.assign(window, { f6: [event.key, event.defaultPrevented] }),
    );
  });
  await keys.press("F6");
  expect(await pane.evaluate(() => (window as unknown as { f6?: unknown }).f6)).toEqual(["F6", false]);
  expect(await keys.focused()).toBe("Check again");
  await close();
});

describe("on the workbench, by keyboard alone", () => {
  it("F6 goes round the toolbar, the words that are shown in the draft and the pane, and back to where the person was", async () => {
    const { keys, close } = await onWorkbench();
    await keys.use("Next problem");
    await keys.press("F6");
    expect(await keys.focused()).toBe("Do again");
    await keys.press("F6");
    expect(await keys.focused()).toBe("The words of the draft");
    await keys.press("F6");
    expect(await keys.focused()).toBe("Next problem");
    await keys.press("Shift+F6");
    expect(await keys.focused()).toBe("The words of the draft");
    await close();
  });

  it("a person goes into the draft, types there, undoes it, does it again, and saves a copy", async () => {
    const at = await onWorkbench();
    const { keys, page, name, close } = at;
    await keys.use(`The draft: ${name}`);
    expect(await keys.focused()).toBe("The words of the draft");
    /** Which paragraph the cursor is in, counted from 1. */
    const here = (): Promise<number> =>
      page.evaluate(() => {
        const node = getSelection()?.focusNode ?? null;
        const own = (node instanceof Element ? node : node?.parentElement)?.closest("p");
        return own ? 1 + [...document.querySelectorAll("article p")].indexOf(own) : 0;
      });
    expect(await here()).toBe(1);
    await keys.press("Control+ArrowDown");
    await keys.press("Control+ArrowDown");
    await keys.press("ArrowDown");
    expect(await here()).toBe(4);
    await keys.press("ArrowUp");
    expect(await here()).toBe(3);
    await keys.press("End");
    await keys.type(", May");
    const line = page.locator("article p", { hasText: "Response of the Partnership and its agencies" });
    await until(async () => (await line.textContent())?.endsWith("agencies, May") ?? false);
    await page.getByText(`${name} •`).waitFor();
    await keys.press("Control+z");
    await until(async () => !((await line.textContent()) ?? "").endsWith("May"));
    await keys.press("Control+y");
    await until(async () => !((await line.textContent()) ?? "").endsWith("agencies"));
    await keys.press("F6");
    const saved = page.waitForEvent("download");
    await keys.use("Save a copy");
    expect((await saved).suggestedFilename()).toBe(name);
    await keys.use("Undo");
    await keys.use("Do again");
    await close();
  });

  it("a fault's details are copied for the help desk", async () => {
    const at = await besideWord();
    const { keys, pane, word, close } = at;
    await at.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    for (const n of [1, 2, 3, 4]) word?.fail(n, "GeneralException");
    await keys.use("Check again");
    await pane.getByRole("alert").waitFor();
    await keys.use("Copy details");
    await pane.getByRole("button", { name: "The details were copied." }).waitFor();
    await keys.use("Dismiss", "back");
    await pane.getByRole("alert").waitFor({ state: "detached" });
    await close();
  });
});
