import { readFileSync } from "node:fs";
import type { Browser, Frame, Page } from "playwright-core";
import { readDocx } from "../../src/hosts/docx/read";
import { picture, testBrowser } from "../kit/browser";
import { docx, heading, paragraph } from "../kit/docx";
import { faultsIn, inEachLook, LIGHT_FIRST } from "../kit/faults";
import { type Keys, keysOf } from "../kit/keys";
import { styledDrafts } from "../kit/styled-drafts";
import { checked, idle } from "../kit/waiting";
import { inWord } from "../kit/word-visit";
import { atWorkbench, DOCX, savedCopy, selectedOn, untilDrawn } from "../kit/workbench";

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});

const DRAFT = styledDrafts.find(({ name }) => name === "Word's own styles")?.bytes ?? new Uint8Array();
const REPORT = {
  name: "report.docx",
  mimeType: DOCX,
  buffer: Buffer.from(
    docx([
      heading(1, "Overview report"),
      heading(2, "Recommendations"),
      heading(3, "Recommendation 1"),
      paragraph("Northmere Police should tell every school and nursery of a call to a child's home."),
      heading(3, "Recommendation 2"),
      paragraph("Eastvale Health Trust should rewrite its letters to families."),
      heading(3, "Recommendation 3"),
      paragraph("Northmere Council should train its foster carers."),
    ]),
  ),
};
const LIST = [
  "1. Northmere Police should tell every school of a call to a child's home.",
  "2. Northmere Council should train its foster carers.",
].join("\n");

const DOORS = ["the workbench", "Word with WordApi 1.3", "Word with WordApi 1.9"] as const;

/** A pane with a draft beside it. */
interface Beside {
  readonly pane: Page | Frame;
  readonly keys: Keys;
  readonly complaints: readonly string[];
  /** The words that are shown as selected in the document. */
  selected(): Promise<string>;
  /** The texts of the new response that was opened. */
  newOne(): Promise<string>;
  close(): Promise<void>;
}

async function openedIn(door: (typeof DOORS)[number]): Promise<Beside> {
  const version = /WordApi (.*)/.exec(door)?.[1];
  return version ? besideWord(version) : onWorkbench();
}

function textOf(bytes: Uint8Array | undefined): string {
  const read = readDocx(bytes ?? new Uint8Array());
  if (!read.ok) throw new Error(read.reason);
  return read.reading.paragraphs.map(({ text }) => text).join("\n");
}

async function besideWord(version: string): Promise<Beside> {
  const sets = { WordApi: version };
  const { word, complaints, close } = await inWord(browser, DRAFT, { sets }, { reducedMotion: "reduce" });
  await checked(word.addIn);
  return {
    pane: word.addIn,
    keys: keysOf(word.page, word.addIn),
    complaints,
    selected: async () => word.selection(),
    async newOne() {
      await word.addIn.getByText(/^The new response was opened/).waitFor();
      return textOf(word.opened.at(-1));
    },
    close,
  };
}

async function onWorkbench(): Promise<Beside> {
  const { page, complaints, close } = await atWorkbench(browser, DRAFT, { reducedMotion: "reduce" });
  return {
    pane: page,
    keys: keysOf(page, page),
    complaints,
    selected: () => selectedOn(page),
    async newOne() {
      await untilDrawn(page, /^The draft: (New|Response)/);
      return textOf(await savedCopy(page));
    },
    close,
  };
}

const chooser = (pane: Page | Frame) => pane.locator('input[type="file"][aria-label="Choose the report"]');

describe.each(DOORS)("the report in %s", (door) => {
  it("is compared with the draft, and makes a new one of what is ticked and corrected", async () => {
    const beside = await openedIn(door);
    const { pane, complaints } = beside;
    await pane.getByRole("tab", { name: "Report" }).click();
    await chooser(pane).setInputFiles(REPORT);
    await pane.getByText("1 missing, 1 reworded, 1 renumbered, 1 word for word").waitFor();
    expect(await pane.locator("[data-difference] del").allTextContents()).toEqual(["and nursery "]);
    await pane.getByRole("button", { name: "Recommendation 1 is not worded as in the report." }).click();
    await idle(pane);
    expect((await beside.selected()).trim()).toContain("Northmere Police should tell every school of a call");

    await pane.getByRole("checkbox", { name: "Recommendation 2" }).uncheck();
    await pane.getByRole("button", { name: /^Correct: Recommendation 1/ }).click();
    await pane.getByLabel("Words of Recommendation 1").fill("Northmere Police should tell every school.");
    await pane.getByRole("button", { name: "Done" }).click();
    await pane.getByRole("checkbox", { name: "Recommendation 1 (corrected)" }).waitFor();
    // What was ticked and corrected is there when the person comes back to the view.
    await pane.getByRole("tab", { name: "Sections" }).click();
    await pane.getByRole("tab", { name: "Report" }).click();
    await pane.getByLabel("House style of the new response").selectOption("labelled-headings");
    await pane.getByRole("button", { name: "Make the response to 2 recommendations" }).click();
    const text = await beside.newOne();
    expect(text).toContain("Northmere Police should tell every school.");
    expect(text).toContain("Northmere Council should train its foster carers.");
    expect(text).not.toContain("Eastvale");
    expect(complaints).toEqual([]);
    await beside.close();
  });
});

/** The pane's keyboard is one in every Word. */
const BY_KEYS = [
  "the workbench",
  "Word with WordApi 1.3",
] as const satisfies readonly (typeof DOORS)[number][];

describe.each(BY_KEYS)("the report in %s", (door) => {
  it("may be a pasted list, with the keyboard alone", async () => {
    const beside = await openedIn(door);
    const { pane, keys } = beside;
    await keys.to(/^Problems/);
    for (const _ of "123") await keys.press("ArrowRight");
    await keys.to("Or paste its recommendations, one a line");
    for (const line of LIST.split("\n")) {
      await keys.type(line);
      await keys.press("Enter");
    }
    await keys.use("Use this list");
    await pane
      .getByText("Nothing differs: all 2 recommendations of the report stand in the response word for word.")
      .waitFor();
    await keys.to("Recommendation 2");
    await keys.press("Space");
    await keys.use(/^Fill in the case/);
    await keys.to(/^Board or partnership/);
    await keys.type("Westing Board");
    await pane
      .getByRole("region", { name: "The standard sections will say" })
      .getByText("Westing Board")
      .first()
      .waitFor();
    await keys.use("Make the response to 1 recommendation");
    const text = await beside.newOne();
    expect(text).toContain("Westing Board");
    expect(text).toContain("[insert pseudonym]");
    expect(text).toContain("should tell every school of a call");
    expect(text).not.toContain("foster carers");
    await beside.close();
  });
});

it("a file that is no report is refused with its sentence", async () => {
  const beside = await openedIn("Word with WordApi 1.9");
  await beside.pane.getByRole("tab", { name: "Report" }).click();
  await chooser(beside.pane).setInputFiles({
    name: "plan.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.7\n"),
  });
  await beside.pane.getByText(/^plan\.pdf: This is a PDF, not a Word document/).waitFor();
  await beside.close();
});

it("a draft with changes that are not saved stays on the workbench until the person lets it go", async () => {
  const beside = await openedIn("the workbench");
  const page = beside.pane as Page;
  const place = page.locator("article p", { hasText: "agreed by every agency" }).first();
  await place.click();
  await page.keyboard.type("Now. ");
  await idle(page);
  await page.getByRole("tab", { name: "Report" }).click();
  await page.getByLabel("Or paste its recommendations, one a line").fill(LIST);
  await page.getByRole("button", { name: "Use this list" }).click();
  const asked: string[] = [];
  page.once("dialog", (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.getByRole("button", { name: /^Make the response/ }).click();
  await page.getByText(/^The draft on the table stays/).waitFor();
  expect(asked).toEqual(["This draft has changes that are not saved. Leave it all the same?"]);
  expect(await place.textContent()).toContain("Now. ");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the new response as a file" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("New response.docx");
  expect(textOf(new Uint8Array(readFileSync(await download.path())))).toContain("foster carers");
  await beside.close();
});

it("where Word cannot open it, the new response is offered as a file", async () => {
  const { word, pane, close } = await inWord(browser, DRAFT);
  await pane.getByRole("tab", { name: "Report" }).click();
  await pane.getByLabel("Or paste its recommendations, one a line").fill(LIST);
  await pane.getByRole("button", { name: "Use this list" }).click();
  const make = pane.getByRole("button", { name: /^Make the response/ });
  await make.waitFor();
  await idle(pane);
  word.fail(1, "ApiNotFound");
  await make.click();
  const [download] = await Promise.all([
    word.page.waitForEvent("download"),
    pane.getByRole("button", { name: "Save the new response as a file" }).click(),
  ]);
  expect(textOf(new Uint8Array(readFileSync(await download.path())))).toContain("foster carers");
  expect(word.opened).toEqual([]);
  await close();
});

describe("at 320 pixels, light, dark and in high contrast", () => {
  it("axe finds nothing in the view of the report, and nothing is wider", async () => {
    const { word, page, pane, close } = await inWord(
      browser,
      DRAFT,
      {},
      { viewport: { width: 320, height: 800 }, reducedMotion: "reduce", ...LIGHT_FIRST[0].media },
    );
    const eachLook = inEachLook(page, pane, LIGHT_FIRST);
    const faultless = async (name: string): Promise<void> => {
      await idle(pane);
      await eachLook(async (look, rules) => {
        await picture(word.page, `pane ${look} ${name}`);
        expect([look, name, await faultsIn(pane, rules)]).toEqual([look, name, []]);
        const wide = await pane.evaluate(() => {
          const list = document.querySelector('[role="tablist"]');
          const fields = [...document.querySelectorAll("input, select, textarea, button")];
          return [
            document.documentElement.scrollWidth - document.documentElement.clientWidth,
            list ? list.scrollWidth - list.clientWidth : -1,
            fields.filter((field) => field.getBoundingClientRect().right > innerWidth).length,
          ];
        });
        expect([look, name, wide]).toEqual([look, name, [0, 0, 0]]);
      });
    };
    await pane.getByRole("tab", { name: "Report" }).click();
    await pane.getByRole("button", { name: "Choose the report" }).waitFor();
    await faultless("no report");
    await chooser(pane).setInputFiles(REPORT);
    await pane.getByText("1 missing, 1 reworded, 1 renumbered, 1 word for word").waitFor();
    await pane.getByRole("button", { name: /^Correct: Recommendation 1/ }).click();
    await faultless("report compared");
    await pane.getByRole("button", { name: "Done" }).click();
    await pane.getByRole("button", { name: /^Fill in the case/ }).click();
    await pane.getByLabel("Group that decided").fill("Case Review Group");
    const preview = pane.getByRole("region", { name: "The standard sections will say" });
    await preview.getByText("Case Review Group").first().waitFor();
    await pane.getByLabel("House style of the new response").scrollIntoViewIfNeeded();
    await faultless("case filled in");
    await preview.scrollIntoViewIfNeeded();
    await eachLook((look) => picture(word.page, `pane ${look} case previewed`));
    await close();
  });
});
