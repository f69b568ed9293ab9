import { unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { picture, testBrowser } from "../kit/browser";
import { docx, heading, paragraph, part, table } from "../kit/docx";
import { draftDocx } from "../kit/draft-docx";
import { TODAY_IN_WORDS } from "../kit/expected-problems";
import { CONTRAST_FIRST, faultsIn, inEachLook } from "../kit/faults";
import { idle, openCount, untilOpen } from "../kit/waiting";
import {
  type AtWorkbench,
  atWorkbench,
  type Look,
  openDraft,
  pasted,
  savedCopy,
  selectedOn,
  selectOn,
  textsOf,
  untilDrawn,
} from "../kit/workbench";

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});

const opened = (file: Uint8Array | null, look: Look = {}): Promise<AtWorkbench> =>
  atWorkbench(browser, file, look);

describe("the workbench", () => {
  it("makes an offered change, saves it, and nothing else in the file is another", async () => {
    const file = draftDocx("kestrelby-child-l");
    const { page, close } = await opened(file);
    const before = await openCount(page);
    await page.getByRole("button", { name: "There is no edition of Working Together" }).click();
    await page.getByRole("button", { name: /^Apply: Write “2018”/ }).click();
    await untilOpen(page, before - 1);
    const copy = await savedCopy(page);
    const [was, now] = [unzipSync(file), unzipSync(copy)];
    const { "word/document.xml": mainWas, ...othersWas } = was;
    const { "word/document.xml": mainNow, ...othersNow } = now;
    expect(othersNow).toEqual(othersWas);
    const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
    expect(decode(mainNow)).toBe(
      decode(mainWas).replace("Safeguard Children' 2021", "Safeguard Children' 2018"),
    );
    await openDraft(page, "copy.docx", copy);
    expect(await openCount(page)).toBe(before - 1);
    await close();
  });

  it("undoes and does again, by button and by key", async () => {
    const { page, close } = await opened(draftDocx("kestrelby-child-l"));
    const before = await openCount(page);
    await page.getByRole("button", { name: "There is no edition of Working Together" }).click();
    await page.getByRole("button", { name: /^Apply: Write “2018”/ }).click();
    await untilOpen(page, before - 1);
    await page.getByRole("button", { name: "Undo" }).click();
    await untilOpen(page, before);
    await page.keyboard.press("Control+y");
    await untilOpen(page, before - 1);
    await page.keyboard.press("Control+z");
    await untilOpen(page, before);
    await close();
  });

  it("follows what is typed on the page", async () => {
    const { page, close } = await opened(draftDocx("kestrelby-child-l"));
    const before = await openCount(page);
    await selectOn(page, "XX per cent");
    await page.keyboard.type("94 per cent");
    await untilOpen(page, before - 1);
    const copy = await savedCopy(page);
    await openDraft(page, "copy.docx", copy);
    expect(await openCount(page)).toBe(before - 1);
    expect(await page.locator("article p", { hasText: "which is 94 per cent of" }).count()).toBe(1);
    await close();
  });

  it("divides and joins paragraphs as Word's keys do, quick as they come; each is undone in one step", async () => {
    const { page, close } = await opened(draftDocx("kestrelby-child-l"));
    const before = await openCount(page);
    const first = await textsOf(page);
    await selectOn(page, "XX per cent");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.type("half.\nOr rather ");
    await idle(page);
    // The cursor stays where it was when the draft is drawn anew.
    await page.keyboard.type("about ");
    await idle(page);
    const at = first.findIndex((text) => text.includes("XX per cent"));
    const [head = "", tail = ""] = (first[at] ?? "").split("XX per cent");
    const divided = [`${head}half.`, `Or rather about XX per cent${tail}`];
    expect(await textsOf(page)).toEqual([...first.slice(0, at), ...divided, ...first.slice(at + 1)]);

    await selectOn(page, "Or rather");
    await page.keyboard.press("Home");
    await page.keyboard.type("one\ntwo\nthree");
    for (let presses = 0; presses < "\ntwo\nthree".length; presses++) await page.keyboard.press("Backspace");
    for (const _ of "one") await page.keyboard.press("Backspace");
    await idle(page);
    expect((await textsOf(page)).slice(at, at + 2)).toEqual(divided);

    await selectOn(page, "Or rather");
    await page.keyboard.press("Home");
    await page.keyboard.press("Backspace");
    await idle(page);
    const joined = `${head}half.Or rather about XX per cent${tail}`;
    expect((await textsOf(page))[at]).toBe(joined);
    await page.keyboard.press("Control+z");
    await idle(page);
    expect((await textsOf(page)).slice(at, at + 2)).toEqual(divided);
    await page.keyboard.press("Control+y");
    await idle(page);
    expect((await textsOf(page))[at]).toBe(joined);

    await selectOn(page, "XX per cent");
    await pasted(page, "94 per cent\r\n(as of May)\r\n");
    await untilOpen(page, before - 1);
    await idle(page);
    const lines = [`${head}half.Or rather about 94 per cent`, "(as of May)", tail];
    expect((await textsOf(page)).slice(at, at + 3)).toEqual(lines);
    await page.getByRole("button", { name: "Undo" }).click();
    await untilOpen(page, before);
    await close();
  });

  it("keeps to the table's cell, and tracks the marks where Track Changes is on", async () => {
    const parts = { "word/settings.xml": part("settings", "<w:trackRevisions/>") };
    const file = docx([heading(1, "Response"), table(["Ref", "Action"], ["1", "Train them"])], parts);
    const { page, close } = await opened(file);
    await selectOn(page, "Train");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Home");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Enter");
    await page.keyboard.type("all of");
    await idle(page);
    expect(await textsOf(page)).toEqual(["Response", "Ref", "Action", "1", "Train", "all of them"]);
    await selectOn(page, "Ref");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Backspace");
    await idle(page);
    expect(await textsOf(page)).toEqual(["Response", "Ref", "Action", "1", "Train", "all of them"]);
    const xml = new TextDecoder().decode(unzipSync(await savedCopy(page))["word/document.xml"]);
    expect(xml.match(/<w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr>/g)).toHaveLength(1);
    await close();
  });

  it("tracks its changes where the file has Track Changes on", async () => {
    const parts = { "word/settings.xml": part("settings", "<w:trackRevisions/>") };
    const { page, close } = await opened(draftDocx("kestrelby-child-l", parts));
    await page.getByRole("button", { name: "There is no edition of Working Together" }).click();
    await page.getByRole("button", { name: /^Apply: Write “2018”/ }).click();
    await page.waitForFunction(() => !document.body.textContent?.includes("There is no edition"));
    const xml = new TextDecoder().decode(unzipSync(await savedCopy(page))["word/document.xml"]);
    expect(xml).toMatch(/<w:del [^>]*>.*2021<\/w:delText>.*<w:ins [^>]*>.*2018<\/w:t>/);
    await close();
  });

  it("keeps a waiver in the file, with reason, name and day, and takes it back", async () => {
    const { page, close } = await opened(draftDocx("kestrelby-child-l"));
    const before = await openCount(page);
    const card = page.locator("[data-problem]", { hasText: "has not been filled in" });
    await card.getByRole("button").first().click();
    await card.getByRole("button", { name: "Let it stand" }).click();
    await page.keyboard.press("Tab");
    await card.getByRole("button", { name: "Let it stand" }).click();
    expect(await card.getByText("Give a reason: the next reader will ask.").count()).toBe(1);
    await card.getByLabel("Why may it stand?").fill("The figure is due on Friday.");
    await card.getByLabel("Your name").fill("Ana Reeve");
    await card.getByRole("button", { name: "Let it stand" }).click();
    await untilOpen(page, before - 1);
    await idle(page);
    const copy = await savedCopy(page);
    await openDraft(page, "copy.docx", copy);
    expect(await openCount(page)).toBe(before - 1);
    await page.getByRole("tab", { name: "Settings" }).click();
    await page
      .getByText(`Let stand by Ana Reeve on ${TODAY_IN_WORDS}: The figure is due on Friday.`)
      .waitFor();
    await page.getByRole("button", { name: "Take back" }).click();
    await untilOpen(page, before);
    await close();
  });

  it("shows a finding without a recommendation as a hole in the outline, counts it, and fills it from there", async () => {
    const file = docx([
      heading(1, "Response to the review of Child J"),
      heading(2, "Theme A: Late letters"),
      paragraph("Recommendation 1: Garrow Council should write within a week."),
      paragraph("Response: The Council will do so from May 2027."),
      heading(2, "Theme B: Lost letters"),
      paragraph("Nobody asked the family."),
    ]);
    const { page, close } = await opened(file);
    const before = await openCount(page);
    await page.getByRole("tab", { name: "Outline" }).click();
    const theme = page.getByRole("listitem").filter({ has: page.getByRole("button", { name: /^Theme B/ }) });
    await theme.getByText("1 open problem").waitFor();
    await theme.getByRole("button", { name: "No recommendation" }).click();
    await idle(page);
    expect(await selectedOn(page)).toBe("Theme B:");
    await theme.getByRole("button", { name: /^Put in Recommendation 2/ }).click();
    await theme
      .getByRole("button", { name: /^Recommendation 2/ })
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await untilOpen(page, before);
    await close();
  });

  it("asks nobody for anything during a check, a change and a save", async () => {
    const visitor = await opened(draftDocx("kestrelby-child-l"));
    const { page, close } = visitor;
    await page.getByRole("button", { name: "Check again" }).click();
    await page.getByRole("button", { name: "There is no edition of Working Together" }).click();
    await page.getByRole("button", { name: /^Apply: Write “2018”/ }).click();
    for (const view of ["Outline", "Sections", "Report", "Settings", "Problems"]) {
      await page.getByRole("tab", { name: view }).click();
      await page.locator("#view :is(h2, h3, button, select)").first().waitFor();
    }
    await page.getByRole("button", { name: "has not been filled in" }).click();
    await page.getByRole("button", { name: "About this check" }).click();
    await page.getByRole("heading", { name: "What it reports" }).waitFor();
    // The examples are shown as a draft looks, not as they are typed.
    expect((await page.locator("pre").allTextContents()).join("\n")).not.toMatch(/^#|\*\*|⟪/m);
    await savedCopy(page);
    expect(visitor.requests.filter((url) => !url.startsWith("blob:"))).toEqual([]);
    await close();
  });

  it("says in one sentence why a file cannot be opened, and keeps the one before", async () => {
    const { page, name, close } = await opened(draftDocx("kestrelby-child-l"));
    const type = "application/octet-stream";
    await page
      .locator('input[type="file"][accept=".docx,.docm,.dotx,.dotm"]')
      .setInputFiles({ name: "notes.docx", mimeType: type, buffer: Buffer.from("not a Word file") });
    await page.getByRole("alert").filter({ hasText: "notes.docx: This is not a Word document" }).waitFor();
    expect(await page.getByRole("region", { name: `The draft: ${name}` }).count()).toBe(1);
    await page.getByRole("button", { name: "Dismiss" }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Open a draft");
    expect(await page.getByText("notes.docx").count()).toBe(0);
    await close();
  });

  it("opens the first of several files that are dropped, and says so", async () => {
    const { page, close } = await opened(null);
    const bytes = [...draftDocx("kestrelby-child-l")];
    await page.evaluate((file) => {
      const dataTransfer = new DataTransfer();
      for (const name of ["first.docx", "second.docx"])
        dataTransfer.items.add(new File([Uint8Array.from(file)], name));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, bytes);
    await untilDrawn(page, "first.docx");
    await page.getByRole("alert").filter({ hasText: "only first.docx was opened" }).waitFor();
    await close();
  });

  it("is done by keyboard alone: to a problem, its words, a waiver, the next view", async () => {
    const { page, close } = await opened(draftDocx("kestrelby-child-l"));
    const focusOn = async (name: string | RegExp): Promise<void> => {
      for (let presses = 0; presses < 60; presses++) {
        const now = await page.evaluate(() => document.activeElement?.textContent ?? "");
        if (typeof name === "string" ? now.trim() === name : name.test(now)) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`The Tab key never reaches ${name}.`);
    };
    await page.getByRole("button", { name: "Check again" }).focus();
    await focusOn(/^There is no edition/);
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("XX per cent");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => getSelection()?.toString() === "XX per cent");
    // The focus has stayed in the pane: the next Tab is the next control of the card.
    await focusOn("Let it stand");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Known.");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("XX per cent");
    await page.getByRole("tab", { name: "Problems" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByRole("navigation", { name: "Findings and recommendations" }).waitFor();
    await close();
  });

  it("axe finds nothing in any view, light, dark or in high contrast, and nothing is wider than 320 px", async () => {
    const { page, close } = await opened(draftDocx("kestrelby-child-l"), {
      ...CONTRAST_FIRST[0].media,
      viewport: { width: 320, height: 900 },
      reducedMotion: "reduce",
    });
    const eachLook = inEachLook(page, page, CONTRAST_FIRST);
    for (const view of ["Problems", "Outline", "Settings"]) {
      await page.getByRole("tab", { name: view }).click();
      await page.locator("#view > *").first().waitFor();
      if (view === "Problems") await page.locator("[data-problem] > button").first().click();
      if (view === "Outline") await page.locator("nav [aria-expanded]").first().click();
      await idle(page);
      await eachLook(async (look, rules) => {
        await picture(page, `workbench ${look} ${view}`);
        expect([look, view, await faultsIn(page, rules)]).toEqual([look, view, []]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([look, view, wide]).toEqual([look, view, 320]);
      });
    }
    await close();
  });
});
