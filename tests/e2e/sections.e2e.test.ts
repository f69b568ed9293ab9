import { unzipSync } from "fflate";
import type { Browser, Frame, Page } from "playwright-core";
import { readDocx } from "../../src/hosts/docx/read";
import { picture, testBrowser } from "../kit/browser";
import { DARK_FIRST, faultsIn, inEachLook } from "../kit/faults";
import { type Keys, keysOf } from "../kit/keys";
import { styledDrafts } from "../kit/styled-drafts";
import { checked, idle } from "../kit/waiting";
import { inWord } from "../kit/word-visit";
import { atWorkbench, savedCopy, selectOn } from "../kit/workbench";

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});

const FILE = styledDrafts.find(({ name }) => name === "Word's own styles")?.bytes ?? new Uint8Array();
const DOORS = ["the workbench", "Word with WordApi 1.3", "Word with WordApi 1.9"] as const;

/** A pane with a document beside it. */
interface Beside {
  readonly pane: Page | Frame;
  readonly keys: Keys;
  readonly complaints: readonly string[];
  /** The document as it would be saved now. */
  saved(): Promise<Uint8Array>;
  /** The person writes in the document: `text` in place of `was`. */
  write(was: string, text: string): Promise<void>;
  select(words: string): Promise<void>;
  undo(): Promise<void>;
  close(): Promise<void>;
}

async function openedIn(door: (typeof DOORS)[number]): Promise<Beside> {
  const version = /WordApi (.*)/.exec(door)?.[1];
  return version ? besideWord(version) : onWorkbench();
}

async function besideWord(version: string): Promise<Beside> {
  const sets = { WordApi: version };
  const { word, page, pane, complaints, close } = await inWord(
    browser,
    FILE,
    { sets },
    { reducedMotion: "reduce" },
  );
  await checked(pane);
  const checkedAgain = async (): Promise<void> => {
    await pane.getByRole("button", { name: /^Check/ }).click();
    await idle(pane);
  };
  return {
    pane,
    keys: keysOf(page, pane),
    complaints,
    saved: async () => word.save(),
    async write(was, text) {
      word.person.replace(word.person.find(was), text);
      await checkedAgain();
    },
    select: async (words) => word.person.select(word.person.find(words)),
    async undo() {
      word.person.undo();
      await checkedAgain();
    },
    close,
  };
}

async function onWorkbench(): Promise<Beside> {
  const { page, complaints, close } = await atWorkbench(browser, FILE, { reducedMotion: "reduce" });
  return {
    pane: page,
    keys: keysOf(page, page),
    complaints,
    saved: () => savedCopy(page),
    async write(was, text) {
      await selectOn(page, was);
      await page.keyboard.type(text);
      await idle(page);
    },
    select: (words) => selectOn(page, words),
    async undo() {
      await page.getByRole("button", { name: "Undo" }).click();
      await idle(page);
    },
    close,
  };
}

const texts = async ({ saved }: Beside): Promise<readonly string[]> => {
  const read = readDocx(await saved());
  if (!read.ok) throw new Error(read.reason);
  return read.reading.paragraphs.map(({ text }) => text);
};
const row = ({ pane }: Beside, title: string) =>
  pane.getByRole("listitem").filter({ has: pane.getByRole("heading", { name: title, exact: true }) });
const stands = (beside: Beside, title: string, how: string): Promise<void> =>
  row(beside, title).getByText(how, { exact: true }).waitFor();

const SAYS =
  "The Case Review Group of the Northmere Safeguarding Children Board considered the case of Child Wren on 9 February 2016 and decided on a Serious Case Review. It did so on the basis of regulation 5 of the Local Safeguarding Children Boards Regulations 2006 (SI 2006/90). The statutory guidance at the time was Working Together to Safeguard Children (2015).";
const TITLE = "Decision and regulation";

/** The pane's keyboard is one in every Word: of those, each of the ways that are gone by keys is gone in one. */
const BY_KEYS = {
  aSection: ["the workbench", "Word with WordApi 1.3"],
  ownSections: ["the workbench", "Word with WordApi 1.9"],
} as const satisfies Record<string, readonly (typeof DOORS)[number][]>;

describe.each(DOORS)("standard sections in %s", (door) => {
  it("are asked for once, shown before they go in, follow their fields, and never change what somebody wrote", async () => {
    const beside = await openedIn(door);
    const { pane, write, undo, complaints, close } = beside;
    const before = await texts(beside);
    await pane.getByRole("tab", { name: "Sections" }).click();
    await pane.getByRole("button", { name: `Insert: ${TITLE}` }).click();
    await pane.getByLabel("Day of the decision").fill("2016-02-09");
    await pane.getByLabel("Group that decided").fill("Case Review Group");
    await pane.getByRole("region", { name: "It will say" }).getByText(SAYS).waitFor();
    await pane.getByRole("button", { name: `Insert: ${TITLE}` }).click();
    await stands(beside, TITLE, "In the draft");
    const after = await texts(beside);
    expect(after.filter((text) => !before.includes(text))).toEqual([TITLE, SAYS]);
    expect(after.filter((text) => text !== TITLE && text !== SAYS)).toEqual(before);

    await pane.getByRole("button", { name: "What the sections know" }).click();
    await pane.getByLabel("Group that decided").fill("Learning Group");
    await pane.getByRole("button", { name: "Save", exact: true }).click();
    await pane.getByText(/^Brought up to date/).waitFor();
    expect(await texts(beside)).toContain(SAYS.replace("Case Review Group", "Learning Group"));

    await write("It did so on the basis of", "This was under");
    await stands(beside, TITLE, "Changed by hand");
    await pane.getByRole("button", { name: `Compare: ${TITLE}` }).click();
    const version = (name: string) => pane.getByRole("region", { name, exact: true });
    await version("In the draft now").getByRole("deletion").filter({ hasText: "This" }).waitFor();
    expect(await version("In the draft now").getByRole("paragraph").allTextContents()).toContain(
      SAYS.replace("It did so on the basis of", "This was under").replace(
        "Case Review Group",
        "Learning Group",
      ),
    );
    const standard = version("As the standard has it");
    expect(await standard.getByRole("paragraph").allTextContents()).toContain(
      SAYS.replace("Case Review Group", "Learning Group"),
    );
    expect((await standard.getByRole("insertion").allTextContents()).join(" ")).toMatch(/It.*did so/);
    expect(await version(`Two versions of “${TITLE}”`).getByRole("heading").allTextContents()).toEqual([
      "In the draft now",
      "As the standard has it",
    ]);
    await pane.getByRole("button", { name: "Keep these words" }).click();
    await pane.getByText("The words of “Decision and regulation” stay as they are.").waitFor();
    expect((await texts(beside)).join("\n")).toContain("This was under regulation 5");
    await pane.getByRole("button", { name: "Use the standard's words" }).click();
    await stands(beside, TITLE, "In the draft");
    const replaced = await texts(beside);
    expect(replaced).toContain(SAYS.replace("Case Review Group", "Learning Group"));
    expect(replaced).toHaveLength(after.length);
    await undo();
    expect((await texts(beside)).join("\n")).toContain("This was under regulation 5");
    expect(complaints).toEqual([]);
    await close();
  });

  it("may be the board's own, made of selected words, carried as a file, and refused as a broken one", async () => {
    const beside = await openedIn(door);
    const { pane, select, close } = beside;
    await pane.getByRole("tab", { name: "Sections" }).click();
    await pane.getByRole("button", { name: "The board's own sections" }).click();
    await select("agreed by every agency that is named in it");
    await pane.getByRole("button", { name: "Save the selection as a section" }).click();
    await pane.getByLabel("Title").fill("Agreement");
    const area = pane.getByLabel("Text, a line for each paragraph");
    expect(await area.inputValue()).toBe("agreed by every agency that is named in it");
    await area.fill("This response was agreed by every agency on the day.");
    await area.evaluate((element: HTMLTextAreaElement) => {
      const at = element.value.indexOf("the day");
      element.setSelectionRange(at, at + "the day".length);
    });
    await pane.getByLabel("Name of the field").fill("agreement day");
    await pane.getByRole("button", { name: "Make the selected words a field" }).click();
    expect(await area.inputValue()).toBe("This response was agreed by every agency on {agreementDay}.");
    await pane.getByRole("button", { name: "Save", exact: true }).last().click();
    await stands(beside, "Agreement", "Not in the draft");
    await pane.getByRole("button", { name: "Insert: Agreement" }).click();
    await pane.getByLabel("Agreement day").fill("4 May 2016");
    await pane.getByRole("button", { name: "Insert: Agreement" }).click();
    await stands(beside, "Agreement", "In the draft");
    expect(await texts(beside)).toContain("This response was agreed by every agency on 4 May 2016.");

    // Both versions are shown before one takes the other's place.
    const version = (name: string) => pane.getByRole("region", { name, exact: true });
    await pane.getByRole("button", { name: "Edit: Agreement" }).click();
    await area.fill("This response was agreed by every partner on {agreementDay}.");
    await pane.getByRole("button", { name: "Save", exact: true }).last().click();
    await version("In use now").getByRole("deletion").filter({ hasText: "agency" }).waitFor();
    await version("As you have edited it").getByRole("insertion").filter({ hasText: "partner" }).waitFor();
    await pane.getByRole("button", { name: "Edit on" }).click();
    expect(await area.inputValue()).toBe("This response was agreed by every partner on {agreementDay}.");
    await pane.getByRole("button", { name: "Save", exact: true }).last().click();
    await pane.getByRole("button", { name: "Replace the one in use" }).click();
    await stands(beside, "Agreement", "Out of date");
    await pane.getByRole("button", { name: "Bring up to date: Agreement" }).click();
    await stands(beside, "Agreement", "In the draft");
    expect(await texts(beside)).toContain("This response was agreed by every partner on 4 May 2016.");

    const file = (name: string, text: string) => ({
      name,
      mimeType: "application/json",
      buffer: Buffer.from(text),
    });
    const section = {
      ...{
        id: "agreement",
        title: "Agreement",
        about: "Who agreed.",
        heading: "Agreement",
        belongs: "opening",
      },
      ...{ source: "The board's own.", examples: [] },
      paragraphs: [[[{ text: "This response was agreed by nobody." }]]],
    };
    const others = file(
      "others.json",
      JSON.stringify({ answerable: "sections", version: 1, sections: [section] }),
    );
    const broken = file(
      "broken.json",
      '{\n  "answerable": "sections",\n  "version": 1,\n  "sections": [{ "id": "x" }]\n}\n',
    );
    const input = pane.locator('input[type="file"][aria-label="Take in a file"]');
    await input.setInputFiles(others);
    await version("In the file").getByRole("insertion").filter({ hasText: "nobody" }).waitFor();
    await pane.getByRole("button", { name: "Keep the one in use" }).click();
    await version("In the file").waitFor({ state: "detached" });
    await stands(beside, "Agreement", "In the draft");
    await input.setInputFiles(broken);
    await pane.getByText(/broken\.json: line 4: sections/).waitFor();
    await stands(beside, "Agreement", "In the draft");
    await close();
  });
});

describe("standard sections, by keyboard alone", () => {
  it.each(BY_KEYS.aSection)("in %s are inserted, found again and brought up to date", async (door) => {
    const beside = await openedIn(door);
    const { keys, pane, close } = beside;
    await keys.to(/^Problems/);
    await keys.press("ArrowRight");
    await keys.press("ArrowRight");
    await keys.use(`Insert: ${TITLE}`);
    await keys.to("Day of the decision");
    // The browser of the tests speaks American English, in which the month comes first.
    await keys.type("02092016");
    await keys.to("Group that decided");
    await keys.type("Case Review Group");
    await keys.use(`Insert: ${TITLE}`, "back");
    await stands(beside, TITLE, "In the draft");
    await keys.use(`Go to it: ${TITLE}`, "back");
    await idle(pane);
    await keys.use("What the sections know");
    await keys.to("Group that decided");
    await keys.press("Control+A");
    await keys.type("Learning Group");
    await keys.use("Save");
    await pane.getByText(/^Brought up to date/).waitFor();
    expect(await texts(beside)).toContain(SAYS.replace("Case Review Group", "Learning Group"));
    await close();
  });

  it.each(BY_KEYS.ownSections)(
    "in %s are made the board's own, both versions being read before one replaces the other",
    async (door) => {
      const beside = await openedIn(door);
      const { keys, pane, close } = beside;
      await keys.to(/^Problems/);
      await keys.press("ArrowRight");
      await keys.press("ArrowRight");
      await keys.use("The board's own sections");
      await keys.use("Make it our own: Actions already taken");
      await keys.to(/^Text, a line for each paragraph/);
      await keys.press("Control+Home");
      await keys.type("Much was done at once. ");
      await keys.use("Save");
      const edited = pane.getByRole("region", { name: "As you have edited it" });
      await edited.getByRole("insertion").filter({ hasText: "Much was done at once." }).waitFor();
      await keys.use("Replace the one in use");
      await edited.waitFor({ state: "detached" });
      await pane.getByRole("button", { name: "Back to the standard: Actions already taken" }).waitFor();
      await close();
    },
  );
});

describe("at 320 pixels, light, dark and in high contrast", () => {
  it("axe finds nothing in the view of sections, and nothing is wider", async () => {
    const { word, page, pane, close } = await inWord(
      browser,
      FILE,
      {},
      { viewport: { width: 320, height: 800 }, reducedMotion: "reduce", ...DARK_FIRST[0].media },
    );
    const { person } = word;
    await pane.getByRole("tab", { name: "Sections" }).click();
    const eachLook = inEachLook(page, pane, DARK_FIRST);
    const faultless = async (name: string): Promise<void> => {
      await idle(pane);
      await eachLook(async (look, rules) => {
        await picture(word.page, `pane ${look} ${name}`);
        expect([look, name, await faultsIn(pane, rules)]).toEqual([look, name, []]);
        const wide = await pane.evaluate(() => [
          document.documentElement.scrollWidth - document.documentElement.clientWidth,
          [...document.querySelectorAll("input, select, textarea, button")].filter(
            (field) => field.getBoundingClientRect().right > innerWidth,
          ).length,
        ]);
        expect([look, name, wide]).toEqual([look, name, [0, 0]]);
        // What the browser draws by itself, such as the calendar's sign in the field of a day, can be seen.
        const scheme = await pane.evaluate(
          () => getComputedStyle(document.querySelector("select") as Element).colorScheme,
        );
        expect([look, name, scheme]).toEqual([look, name, look === "high contrast" ? "light dark" : look]);
      });
    };
    await pane.getByRole("button", { name: `Insert: ${TITLE}` }).click();
    await pane.getByLabel("Day of the decision").fill("2016-02-09");
    await pane.getByLabel("Group that decided").fill("Case Review Group");
    await faultless("section asked for");
    await pane.getByRole("button", { name: `Insert: ${TITLE}` }).click();
    await pane.getByRole("button", { name: `Go to it: ${TITLE}` }).waitFor();
    person.replace(person.find("It did so on the basis of"), "This was under");
    await pane.getByRole("button", { name: /^Check/ }).click();
    await pane.getByRole("button", { name: `Compare: ${TITLE}` }).click();
    await pane.getByRole("region", { name: "In the draft now" }).waitFor();
    await faultless("two versions of a section");
    await pane.getByRole("button", { name: "The board's own sections" }).click();
    await pane.getByRole("button", { name: "Make it our own: Actions already taken" }).click();
    const area = pane.getByLabel("Text, a line for each paragraph");
    await area.fill(`Some things were done at once. ${await area.inputValue()}`);
    await pane.getByRole("button", { name: "Save", exact: true }).click();
    await pane.getByRole("region", { name: "As you have edited it" }).waitFor();
    await faultless("two versions of an own section");
    await close();
  });
});

it("an inserted section leaves every other part of the file as it was", async () => {
  const beside = await openedIn("the workbench");
  await beside.pane.getByRole("tab", { name: "Sections" }).click();
  await beside.pane.getByRole("button", { name: "Insert: Actions already taken" }).click();
  await stands(beside, "Actions already taken", "In the draft");
  const [was, now] = [unzipSync(FILE), unzipSync(await beside.saved())];
  for (const [name, bytes] of Object.entries(was))
    if (!["word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"].includes(name))
      expect([name, now[name]]).toEqual([name, bytes]);
  await beside.close();
});
