import type { Browser, Frame } from "playwright-core";
import { testBrowser } from "../kit/browser";
import { docx, heading, paragraph } from "../kit/docx";
import { quiet } from "../kit/doors";
import { draftDocx } from "../kit/draft-docx";
import { checked } from "../kit/waiting";
import { type InWord, inWord as wordVisit } from "../kit/word-visit";
import { atWorkbench, openDraft, savedCopy } from "../kit/workbench";

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});

const FILE = draftDocx("kestrelby-child-l");
const BLANK = "has not been filled in";
const HALF = "The figure is due on";

async function inWord(file: Uint8Array = FILE): Promise<InWord> {
  const there = await wordVisit(browser, file, {}, { reducedMotion: "reduce" });
  await checked(there.pane);
  return there;
}

const card = (pane: Frame, words = BLANK) => pane.locator("[data-problem]", { hasText: words });
const reason = (pane: Frame) => card(pane).getByLabel("Why may it stand?");
const tab = (pane: Frame, name: string | RegExp): Promise<void> => pane.getByRole("tab", { name }).click();

/** The person has begun to say why a problem may stand. */
async function halfTyped(there: InWord): Promise<void> {
  const { pane } = there;
  await card(pane).getByRole("button").first().click();
  await card(pane).getByRole("button", { name: "Let it stand" }).click();
  await reason(pane).fill(HALF);
  await card(pane).getByLabel("Your name").fill("Ana");
  // Word may still be asked to show the place.
  await quiet(there);
}

async function isThere({ pane }: InWord): Promise<void> {
  await reason(pane).waitFor();
  expect(await reason(pane).inputValue()).toBe(HALF);
  expect(await card(pane).getByLabel("Your name").inputValue()).toBe("Ana");
}

/** Nobody who comes back by keys, or writes in the document, finds the focus taken to what they left off. */
const focused = (pane: Frame): Promise<string | undefined> =>
  pane.evaluate(() => document.activeElement?.tagName);

/** What else happens while somebody types, and how they come back to it. */
const MEANWHILE: Readonly<Record<string, (there: InWord) => Promise<void>>> = {
  async "they look something up under another tab"({ pane }) {
    await tab(pane, "Sections");
    await pane.getByRole("list", { name: "Standard sections" }).waitFor();
    await tab(pane, /^Problems/);
  },
  async "they go to the next problem and back"({ pane, word }) {
    await pane.getByRole("button", { name: "Next problem" }).click();
    await quiet({ pane, word });
    expect(await reason(pane).count()).toBe(0);
    await pane.getByRole("button", { name: "Previous problem" }).click();
  },
  async "they group the problems by check"({ pane }) {
    await pane.getByLabel("Group by").selectOption("rule");
  },
  async "Word refuses to read the draft"({ pane, word }) {
    word.fail(1, "GeneralException");
    word.fail(2, "GeneralException");
    await pane.getByRole("button", { name: "Check again" }).click();
    await quiet({ pane, word });
  },
  async "the document is closed"({ pane, word }) {
    word.close();
    await pane.getByRole("button", { name: "Check again" }).click();
    await pane.getByRole("alert").filter({ hasText: "not open in Word any more" }).waitFor();
  },
  async "all of the draft is cut and put back"({ pane, word }) {
    const lines = word.text().split("\n");
    const end = lines.at(-1)?.length ?? 0;
    word.person.replace({ paragraph: 0, start: 0, endParagraph: lines.length - 1, end }, "");
    await card(pane).waitFor({ state: "detached" });
    word.person.undo();
  },
  async "a colleague changes the words that it is about"({ pane, word }) {
    word.person.colleague.replace(word.person.find("XX per cent"), "XXX per cent");
    await quiet({ pane, word });
    await card(pane, "XXX per cent").waitFor();
  },
  async "the pane is loaded anew"({ pane }) {
    await pane.evaluate(() => location.reload());
    await pane.waitForLoadState("load");
    await checked(pane);
  },
};

describe("half a reason why a problem may stand", () => {
  it.each(Object.keys(MEANWHILE))("is there where it was typed when %s", async (name) => {
    const there = await inWord();
    await halfTyped(there);
    expect(await focused(there.pane)).toBe("INPUT");
    await MEANWHILE[name]?.(there);
    await isThere(there);
    expect(await focused(there.pane)).not.toBe("TEXTAREA");
    await there.close();
  });

  it("is kept no longer than it is wanted", async () => {
    const there = await inWord();
    const { pane } = there;
    await halfTyped(there);
    await card(pane).getByRole("button", { name: "Cancel" }).click();
    await card(pane).getByRole("button", { name: "Let it stand" }).click();
    expect(await reason(pane).inputValue()).toBe("");
    await reason(pane).fill(HALF);
    await card(pane).getByRole("button", { name: "Let it stand" }).click();
    await pane.getByRole("button", { name: "1 let stand" }).click();
    await pane.getByRole("button", { name: "Take back" }).click();
    await card(pane).getByRole("button", { name: "Let it stand" }).click();
    expect(await reason(pane).inputValue()).toBe("");
    await there.close();
  });

  it("is there when Word did not keep what was decided and the pane is loaded anew", async () => {
    const there = await inWord();
    const { pane, word } = there;
    await halfTyped(there);
    // Of its requests one looks what is kept, and one keeps it; another may come between, where the machine is slow.
    for (const nth of [2, 3, 4, 5, 6, 7]) word.fail(nth, "GeneralException");
    await card(pane).getByRole("button", { name: "Let it stand" }).click();
    await pane.getByRole("alert").filter({ hasText: "could not be kept with the document" }).waitFor();
    await pane.getByRole("button", { name: "1 let stand" }).waitFor();
    expect(await reason(pane).count()).toBe(0);
    word.forgive();
    await pane.evaluate(() => location.reload());
    await pane.waitForLoadState("load");
    await reason(pane).waitFor();
    expect(await reason(pane).inputValue()).toBe(HALF);
    await there.close();
  });

  it("goes with its draft on the workbench", async () => {
    const { page, close } = await atWorkbench(browser, FILE, { reducedMotion: "reduce" });
    await page.locator("[data-problem]", { hasText: BLANK }).getByRole("button").first().click();
    await page.getByRole("button", { name: "Let it stand" }).click();
    await page.getByLabel("Why may it stand?").fill(HALF);
    await openDraft(page, "another draft.docx", FILE);
    await page.locator("[data-problem]", { hasText: BLANK }).getByRole("button").first().click();
    await page.getByRole("button", { name: "Let it stand" }).waitFor();
    expect(await page.getByLabel("Why may it stand?").count()).toBe(0);
    await close();
  });
});

it("what was decided on the workbench and not saved is not left without a question", async () => {
  const { page, name, close } = await atWorkbench(browser, FILE, { reducedMotion: "reduce" });
  const problem = page.locator("[data-problem]", { hasText: BLANK });
  await page.getByText(name, { exact: true }).waitFor();
  await problem.getByRole("button").first().click();
  await page.getByRole("button", { name: "Let it stand" }).click();
  await page.getByLabel("Why may it stand?").fill(HALF);
  await page.getByLabel("Your name").fill("Ana");
  await problem.getByRole("button", { name: "Let it stand" }).click();
  await page.getByText(`${name} •`).waitFor();
  const asks = (): Promise<boolean> =>
    page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));
  expect(await asks()).toBe(true);
  await savedCopy(page);
  await page.getByText(name, { exact: true }).waitFor();
  expect(await asks()).toBe(false);
  await close();
});

it("filter, grouping and tab are as the person left them", async () => {
  const there = await inWord();
  const { pane } = there;
  const warnings = pane.getByRole("button", { name: /^\d+ warnings?$/ });
  const asLeft = async (): Promise<void> => {
    await warnings.and(pane.locator('[aria-pressed="false"]')).waitFor();
    expect(await pane.getByLabel("Group by").inputValue()).toBe("rule");
  };
  await warnings.click();
  await pane.getByLabel("Group by").selectOption("rule");
  await tab(pane, "Outline");
  await pane.evaluate(() => location.reload());
  await pane.waitForLoadState("load");
  await pane.getByRole("tab", { name: "Outline", selected: true }).waitFor();
  await tab(pane, /^Problems/);
  await asLeft();
  await there.close();
});

/** A response whose sections have to be told what it says nowhere. */
const BARE = docx([
  heading(1, "Response to the review"),
  heading(2, "Recommendation 1"),
  paragraph("Garrow Council should write to every parent within a week."),
  paragraph("Response: Garrow Council will do so by May 2027."),
]);

describe("what a section has to know", () => {
  const fields = (pane: Frame) => pane.getByRole("button", { name: "What the sections know" });

  it("stays as it was typed when Word refuses to take it", async () => {
    const there = await inWord(BARE);
    const { pane, word } = there;
    await tab(pane, "Sections");
    await fields(pane).click();
    const first = pane.getByRole("textbox").first();
    await first.fill("Garrow Safeguarding Children Partnership");
    await quiet({ pane, word });
    word.fail(1, "ActivityLimitReached");
    await pane.getByRole("button", { name: "Save", exact: true }).click();
    await pane.getByRole("alert").filter({ hasText: "Word is busy" }).waitFor();
    await quiet({ pane, word });
    expect(await first.inputValue()).toBe("Garrow Safeguarding Children Partnership");
    await tab(pane, "Outline");
    await tab(pane, "Sections");
    expect(await first.inputValue()).toBe("Garrow Safeguarding Children Partnership");
    await there.close();
  });

  it("is not left out of the section where Word refuses to take it", async () => {
    const there = await inWord(BARE);
    const { pane, word } = there;
    await tab(pane, "Sections");
    const row = pane.getByRole("listitem").filter({ hasText: "Decision and regulation" }).first();
    await row.getByRole("button", { name: "Insert: Decision and regulation" }).click();
    const field = row.getByRole("textbox").first();
    await field.fill("Child Wren");
    const before = word.text();
    await quiet({ pane, word });
    word.fail(1, "ActivityLimitReached");
    await row.getByRole("button", { name: "Insert: Decision and regulation" }).click();
    await pane.getByRole("alert").filter({ hasText: "Word is busy" }).waitFor();
    await quiet({ pane, word });
    expect(await field.inputValue()).toBe("Child Wren");
    expect(word.text()).toBe(before);
    await row.getByRole("button", { name: "Insert: Decision and regulation" }).click();
    await quiet({ pane, word });
    expect(word.text()).toContain("Child Wren");
    await there.close();
  });
});

it("a section of the board's own stays half written, whatever the person looks at meanwhile", async () => {
  const there = await inWord(BARE);
  const { pane } = there;
  const own = pane.getByRole("button", { name: "The board's own sections" });
  await tab(pane, "Sections");
  await own.click();
  await pane
    .getByRole("button", { name: /^Make it our own/ })
    .first()
    .click();
  await pane.getByLabel("Heading in the draft").fill("How this response came about");
  await tab(pane, "Outline");
  await tab(pane, "Sections");
  await pane.getByLabel("Heading in the draft").waitFor();
  expect(await focused(pane)).toBe("BUTTON");
  expect(await pane.getByLabel("Heading in the draft").inputValue()).toBe("How this response came about");
  await pane.evaluate(() => location.reload());
  await pane.waitForLoadState("load");
  await pane.getByLabel("Heading in the draft").waitFor();
  expect(await pane.getByLabel("Heading in the draft").inputValue()).toBe("How this response came about");
  await there.close();
});
