import { unzipSync } from "fflate";
import type { Browser, Frame } from "playwright-core";
import { picture, testBrowser } from "../kit/browser";
import { docx, paragraph, part } from "../kit/docx";
import { draftDocx } from "../kit/draft-docx";
import { letters, wordsOfProblems } from "../kit/expected-problems";
import { CONTRAST_FIRST, faultsIn, inEachLook } from "../kit/faults";
import { idle, openCount, untilOpen } from "../kit/waiting";
import { type InWord, type Look, inWord as wordVisit } from "../kit/word-visit";
import type { WordOptions } from "../word-emulator/options";

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});

const inWord = (file: Uint8Array, options: WordOptions = {}, look: Look = {}): Promise<InWord> =>
  wordVisit(browser, file, options, look);

const OFFER = "There is no edition of Working Together";

/** Unfolds a problem that is not unfolded yet. */
async function opened(pane: Frame, text: string): Promise<void> {
  const head = pane.locator("[data-problem]", { hasText: text }).getByRole("button").first();
  if ((await head.getAttribute("aria-expanded")) !== "true") await head.click();
  await idle(pane);
}

/**
 * The base, reviewed text, and everything. With 1.6 all that is done here goes the ways of 1.9, which only marks
 * otherwise; that it does, and marks as it can, is held by the tests of each set in this process (tests/hosts/word).
 */
const SETS = ["1.3", "1.4", "1.9"] as const;

describe.each(SETS)("the task pane in a Word with WordApi %s", (version) => {
  const sets = { WordApi: version };
  const FILE = draftDocx("kestrelby-child-l");
  /** One draft in one Word, on which a person does one thing after another. */
  let there: InWord;
  beforeAll(async () => {
    there = await inWord(FILE, { sets });
    await there.pane.locator("[data-problem]").first().waitFor();
  });
  afterAll(() => there.close());

  // Nothing has been done with the file yet. Other drafts are walked through in tests/e2e/walks.
  it("each problem in turn is selected word for word, and the document stays as it is", async () => {
    const { word, pane, complaints } = there;
    const words = await wordsOfProblems(FILE);
    expect(await openCount(pane)).toBe(words.length);
    for (const expected of words) {
      await pane.getByRole("button", { name: "Next problem" }).click();
      await idle(pane);
      expect(letters(word.selection())).toBe(expected);
    }
    expect(unzipSync(word.save())).toEqual(unzipSync(FILE));
    expect(complaints).toEqual([]);
  });

  it("tells in one sentence what went wrong, and works again afterwards", async () => {
    const { word, pane } = there;
    const before = await openCount(pane);
    for (const code of ["ActivityLimitReached", "GeneralException", "InvalidReference"]) {
      word.fail(1, code);
      await pane.getByRole("button", { name: "Check again" }).click();
      await idle(pane);
      expect(await openCount(pane)).toBe(before);
    }
    await pane.getByRole("button", { name: "Check again" }).click();
    await idle(pane);
    expect(await openCount(pane)).toBe(before);
  });

  it("makes an offered change, and nothing else in the document is another", async () => {
    const { word, pane } = there;
    const was = unzipSync(word.save());
    const before = await openCount(pane);
    await opened(pane, OFFER);
    await pane.getByRole("button", { name: /^Apply: Write “2018”/ }).click();
    await untilOpen(pane, before - 1);
    const now = unzipSync(word.save());
    const text = (bytes: Uint8Array | undefined): string =>
      new TextDecoder().decode(bytes).replace(/<[^>]*>/g, "");
    expect(text(was["word/document.xml"])).toContain("Children' 2021");
    expect(text(now["word/document.xml"])).toBe(
      text(was["word/document.xml"]).replace("Children' 2021", "Children' 2018"),
    );
    for (const name of Object.keys(was))
      if (name !== "word/document.xml") expect([name, now[name]]).toEqual([name, was[name]]);
  });

  it("makes every safe change at once, and nothing else in the document is another", async () => {
    const { word, pane } = there;
    const text = (bytes: Uint8Array): string =>
      new TextDecoder().decode(unzipSync(bytes)["word/document.xml"]).replace(/<[^>]*>/g, "");
    const was = text(word.save());
    const before = await openCount(pane);
    await pane.getByRole("button", { name: "Make 1 safe fix" }).click();
    await untilOpen(pane, before - 1);
    expect(was).toContain("Recommendation four");
    expect(text(word.save())).toBe(was.replace("Recommendation four", "Recommendation 4"));
  });

  it("keeps a waiver in the document, for whoever opens it next", async () => {
    const { word, pane } = there;
    const before = await openCount(pane);
    const card = pane.locator("[data-problem]", { hasText: "has not been filled in" });
    await opened(pane, "has not been filled in");
    await card.getByRole("button", { name: "Let it stand" }).click();
    await card.getByLabel("Why may it stand?").fill("The figure is due on Friday.");
    await card.getByLabel("Your name").fill("Ana Reeve");
    await card.getByRole("button", { name: "Let it stand" }).click();
    await untilOpen(pane, before - 1);
    // It holds at once, and is with the document a moment later.
    await idle(pane);
    const next = await inWord(word.save(), { sets });
    await next.pane.locator("[data-problem]").first().waitFor();
    expect(await openCount(next.pane)).toBe(before - 1);
    // Among the open ones it says of itself that it stands.
    await next.pane.getByRole("button", { name: "1 let stand" }).click();
    await next.pane.getByRole("button", { name: /has not been filled in\.\s+Let stand$/ }).waitFor();
    expect(await next.pane.getByRole("button", { name: /Let stand$/ }).count()).toBe(1);
    await next.close();
  });

  it("finds the words after the draft has moved on, and says so when they are gone", async () => {
    const { word, pane, close } = await inWord(FILE, { sets });
    await pane.locator("[data-problem]").first().waitFor();
    word.person.type({ paragraph: 0, offset: 0 }, "Draft of May.\n");
    const blank = pane.locator("[data-problem]", { hasText: "XX per cent" }).getByRole("button").first();
    await blank.click();
    await idle(pane);
    expect(word.selection()).toBe("XX per cent");
    if (version === "1.3" || version === "1.4") {
      word.person.replace(word.person.find("XX per cent"), "94 per cent");
      await pane.getByRole("button", { name: "Go to the words" }).click();
      await pane.getByRole("alert").filter({ hasText: "no longer in the draft" }).waitFor();
      await pane.getByRole("button", { name: "Check again" }).click();
    } else word.person.replace(word.person.find("XX per cent"), "94 per cent");
    await blank.waitFor({ state: "detached" });
    await close();
  });
});

describe("the task pane in Word", () => {
  it("tracks its changes where Track Changes is on", async () => {
    const parts = { "word/settings.xml": part("settings", "<w:trackRevisions/>") };
    const { word, pane, close } = await inWord(draftDocx("kestrelby-child-l", parts));
    await pane.locator("[data-problem]").first().waitFor();
    await pane.getByRole("button", { name: OFFER }).click();
    await pane.getByRole("button", { name: /^Apply: Write “2018”/ }).click();
    await pane.locator("[data-problem]", { hasText: OFFER }).waitFor({ state: "detached" });
    const xml = new TextDecoder().decode(unzipSync(word.save())["word/document.xml"]);
    expect(xml).toMatch(/<w:del /);
    expect(xml).toMatch(/<w:ins /);
    await close();
  });

  it("offers no change in a document that is open for reading only, and still checks it", async () => {
    const { pane, close } = await inWord(draftDocx("kestrelby-child-l"), { readOnly: true });
    await pane.locator("[data-problem]").first().waitFor();
    await pane.getByText("This document cannot be changed here").waitFor();
    await pane.getByRole("button", { name: OFFER }).click();
    expect(await pane.getByRole("button", { name: /^Apply/ }).count()).toBe(0);
    await close();
  });

  it("asks nobody for anything during a check, a change and a waiver", async () => {
    const there = await inWord(draftDocx("kestrelby-child-l"));
    const { pane, close } = there;
    await pane.locator("[data-problem]").first().waitFor();
    await there.word.page.waitForLoadState("networkidle");
    there.forget();
    await pane.getByRole("button", { name: "Check again" }).click();
    await pane.getByRole("button", { name: OFFER }).click();
    await pane.getByRole("button", { name: /^Apply: Write “2018”/ }).click();
    await idle(pane);
    expect(there.requests).toEqual([]);
    await close();
  });

  it("says what there is to do in a document that is no response", async () => {
    const { pane, close } = await inWord(docx([paragraph("Minutes of a meeting.")]));
    await pane.getByRole("heading", { name: "No response to check yet" }).waitFor();
    await idle(pane);
    const told = await pane.getByRole("alert").allTextContents();
    expect(told).toEqual([expect.stringContaining("choose its house style above")]);
    // What to type on the command line is of no use in Word.
    expect(told.join()).not.toMatch(/--template|answerable/);
    await close();
  });

  it.each([
    ["high", 800],
    ["as low as at 200 % zoom on a laptop", 300],
  ])("leaves room to read a problem, and nothing out of reach, where it is %s", async (_, height) => {
    const look = { viewport: { width: 320, height }, reducedMotion: "reduce" as const };
    const { pane, close } = await inWord(draftDocx("kestrelby-child-l"), {}, look);
    await pane.locator("[data-problem] > button").last().click();
    await idle(pane);
    const around = await pane
      .locator("[data-problem]")
      .last()
      .evaluate((card) => {
        const found: { scrolls: boolean; room: number }[] = [];
        for (let at = card.parentElement; at; at = at.parentElement) {
          const more = at.scrollHeight - at.clientHeight > 1;
          const scrolls = /auto|scroll/.test(getComputedStyle(at).overflowY);
          if (more && at.clientHeight > 0) found.push({ scrolls, room: at.clientHeight });
        }
        return found;
      });
    // Whatever holds more than it shows is a list or the pane itself, and scrolls.
    expect(around.filter(({ scrolls }) => !scrolls)).toEqual([]);
    expect(around.length).toBeGreaterThan(0);
    for (const { room } of around) expect(room).toBeGreaterThan(200);
    await close();
  });

  it("axe finds nothing in any view, light, dark or in high contrast, and nothing is wider than 320 px", async () => {
    const { word, page, pane, close } = await inWord(
      draftDocx("kestrelby-child-l"),
      {},
      { ...CONTRAST_FIRST[0].media, viewport: { width: 320, height: 800 }, reducedMotion: "reduce" },
    );
    const eachLook = inEachLook(page, pane, CONTRAST_FIRST);
    await pane.locator("[data-problem]").first().waitFor();
    for (const view of ["Problems", "Outline", "Settings"]) {
      await pane.getByRole("tab", { name: view }).click();
      await pane.locator("#view > *").first().waitFor();
      if (view === "Problems") await pane.locator("[data-problem] > button").first().click();
      if (view === "Outline") await pane.locator("nav [aria-expanded]").first().click();
      await idle(pane);
      await eachLook(async (look, rules) => {
        await picture(word.page, `pane ${look} ${view}`);
        expect([look, view, await faultsIn(pane, rules)]).toEqual([look, view, []]);
        const { wide, wider } = await pane.evaluate(() => ({
          wide: document.documentElement.clientWidth,
          wider: document.documentElement.scrollWidth,
        }));
        expect([look, view, wider]).toEqual([look, view, wide]);
      });
    }
    await close();
  });
});
