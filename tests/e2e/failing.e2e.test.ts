import type { Browser, Frame } from "playwright-core";
import { testBrowser } from "../kit/browser";
import { draftDocx } from "../kit/draft-docx";
import { inWord } from "../kit/word-visit";
import type { WordPage } from "../word-emulator/browser";

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});

/** An error of each kind that the pane hears of; what Word's errors are taken for is told in tests/hosts/word/faults. */
const KINDS = [
  "GeneralException",
  "AccessDenied",
  "ItemNotFound",
  "NotImplemented",
  "ActivityLimitReached",
  "RequestPayloadSizeLimitExceeded",
  "InvalidOrTimedOutSession",
];
const ALL = [
  ...KINDS,
  "InvalidArgument",
  "InvalidReference",
  "ResponsePayloadSizeLimitExceeded",
  "WriteNotSupportedWhenModalDialogOpen",
];

/** Of all kinds, those that the pane answers in ways of their own. */
const OWN = ["GeneralException", "AccessDenied", "InvalidOrTimedOutSession"];

/**
 * Every kind of error meets every request of one task. Of the others, where one takes as many requests as it has kinds to
 * meet, each request meets one kind and each kind a request: errors of each kind at each request of each call of the
 * document are met in tests/hosts/word/failing. ANSWERABLE_ALL=1 meets all here.
 */
const EVERY = process.env.ANSWERABLE_ALL ? ALL : KINDS;
const meetsEvery = (name: string): boolean =>
  process.env.ANSWERABLE_ALL !== undefined || name === "making a change";

interface At {
  readonly word: WordPage;
  readonly pane: Frame;
}

/** A thing that a person does, and what must be so when it is done. */
interface Task {
  act(at: At): Promise<void>;
  isDone(at: At): Promise<boolean>;
  /** What a person has typed for it and must find again, done or not. */
  isKept?(at: At): Promise<boolean>;
  /** Makes it undone again. */
  again(at: At): Promise<void>;
}

const OFFER = "There is no edition of Working Together";
const BLANK = "has not been filled in";
const REASON = "The figure is due on Friday.";
const card = ({ pane }: At, text: string) => pane.locator("[data-problem]", { hasText: text });
const says = (at: At, text: string): Promise<boolean> =>
  card(at, text)
    .count()
    .then((count) => count > 0);
const press = (at: At, name: string | RegExp): Promise<void> =>
  at.pane.getByRole("button", { name }).first().dispatchEvent("click", {}, { timeout: 60_000 });

/** Until nothing more is said between the pane and Word. */
async function quiet({ word, pane }: At): Promise<void> {
  for (let said = -1; said !== word.requests.length; ) {
    said = word.requests.length;
    // Longer than the pane waits for more events before it asks.
    await pane.evaluate(async () => {
      for (let turns = 0; turns < 2; turns++) {
        await new Promise((done) => setTimeout(done, 18));
        if (document.querySelector('[aria-busy="true"]')) turns = -1;
      }
    });
  }
}

async function opened(at: At, text: string): Promise<void> {
  const head = card(at, text).getByRole("button").first();
  if ((await head.getAttribute("aria-expanded")) !== "true") await head.dispatchEvent("click");
  await quiet(at);
}

const TASKS: Readonly<Record<string, Task>> = {
  "reading the draft": {
    act: (at) => press(at, "Check again"),
    isDone: async ({ pane }) =>
      (await pane.getByRole("status").textContent())?.startsWith("Checked") ?? false,
    again: async () => {},
  },
  "going to the words": {
    act: (at) => card(at, OFFER).getByRole("button").first().dispatchEvent("click"),
    isDone: async ({ word }) => word.selection().includes("2021"),
    async again({ word }) {
      word.person.select({ paragraph: 0, start: 0, end: 4 });
    },
  },
  "making a change": {
    async act(at) {
      await opened(at, OFFER);
      await press(at, /^Apply: Write “2018”/);
    },
    isDone: async (at) => !(await says(at, OFFER)) && at.word.text().includes("Children' 2018"),
    async again(at) {
      at.word.person.undo();
      await quiet(at);
      await card(at, OFFER).waitFor();
    },
  },
  "letting a problem stand": {
    async act(at) {
      await opened(at, BLANK);
      const own = card(at, BLANK);
      if ((await own.getByLabel("Why may it stand?").count()) === 0) {
        await own.getByRole("button", { name: "Let it stand" }).dispatchEvent("click");
        await own.getByLabel("Why may it stand?").fill(REASON);
        const name = own.getByLabel("Your name");
        if ((await name.count()) > 0) await name.fill("Ana Reeve");
      }
      await own.getByRole("button", { name: "Let it stand" }).dispatchEvent("click");
    },
    isDone: async (at) => (await at.pane.getByText(`: ${REASON}`).count()) > 0,
    isKept: async (at) =>
      (await at.pane.getByText(`: ${REASON}`).count()) > 0 ||
      (await card(at, BLANK).getByLabel("Why may it stand?").inputValue()) === REASON,
    async again(at) {
      await press(at, "Take back");
      await quiet(at);
    },
  },
  "taking a waiver back": {
    act: (at) => press(at, "Take back"),
    isDone: async (at) => (await at.pane.getByText(`: ${REASON}`).count()) === 0,
    async again(at) {
      await TASKS["letting a problem stand"]?.act(at);
      await quiet(at);
    },
  },
  "writing a comment": {
    async act(at) {
      await opened(at, OFFER);
      await card(at, OFFER).getByRole("button", { name: "Add as comment" }).dispatchEvent("click");
    },
    isDone: async ({ word }) => word.comments().length > 0,
    async again({ word }) {
      while (word.comments().length > 0) word.person.undo();
    },
  },
  "marking the problems": {
    act: (at) => press(at, "Mark in the text"),
    isDone: async ({ word, pane }) =>
      word.critiques().length + word.highlighted().length > 0 &&
      (await pane.getByRole("button", { name: "Mark in the text", pressed: true }).count()) === 1,
    async again(at) {
      await press(at, "Mark in the text");
      await quiet(at);
      expect(at.word.critiques().length + at.word.highlighted().length).toBe(0);
    },
  },
  "choosing a house style": {
    async act({ pane }) {
      await pane.getByLabel("House style").selectOption({ index: 1 });
    },
    isDone: async ({ pane }) => (await pane.getByLabel("House style").inputValue()) !== "",
    async again(at) {
      await at.pane.getByLabel("House style").selectOption("");
      await quiet(at);
    },
  },
};

describe("a Word in which any request may fail with anything", () => {
  it.each(Object.keys(TASKS))(
    "%s: one plain sentence, nothing typed or decided is lost, and trying again works",
    async (name) => {
      const task = TASKS[name];
      if (!task) throw new Error(name);
      // What moves is drawn again and again, and nobody looks at it here.
      const at = await inWord(browser, draftDocx("kestrelby-child-l"), {}, { reducedMotion: "reduce" });
      const { word } = at;
      await at.pane.locator("[data-problem]").first().waitFor();
      await quiet(at);
      if (name === "taking a waiver back") await task.again(at);
      let failed = 0;
      const codes = meetsEvery(name) ? EVERY : OWN;
      for (let round = 0, requests = 0; round < codes.length; round++) {
        if (requests >= codes.length && !meetsEvery(name)) break;
        // How many there are is found out once.
        for (let n = 1; round === 0 || n <= requests; n++) {
          const code = codes[(round + n - 1) % codes.length] ?? "";
          const before = word.requests.length;
          word.fail(n, code);
          await task.act(at).catch((problem: unknown) => {
            throw new Error(`${name}, request ${n}, ${code}: ${problem}`);
          });
          await quiet(at);
          word.forgive();
          const reached = word.requests.length - before >= n;
          const told = await at.pane.getByRole("alert").allTextContents();
          const where = [name, code, n] as const;
          expect([...where, told.length <= 1]).toEqual([...where, true]);
          for (const sentence of told)
            expect([...where, sentence]).toEqual([
              ...where,
              expect.stringMatching(/^[A-Z].{20,}\.(Copy details)?$/),
            ]);
          if (told.length > 0) failed++;
          if (task.isKept) expect([...where, await task.isKept(at)]).toEqual([...where, true]);
          if (!(await task.isDone(at))) {
            // What Word refused is offered again when the person checks again.
            await press(at, "Check again");
            await quiet(at);
            await task.act(at);
            await quiet(at);
            expect([...where, await task.isDone(at)]).toEqual([...where, true]);
            expect([...where, await at.pane.getByRole("alert").count()]).toEqual([...where, 0]);
          }
          await task.again(at);
          await quiet(at);
          if (!reached) break;
          requests = Math.max(requests, n);
          expect([...where, n < 20]).toEqual([...where, true]);
        }
      }
      // The failures have been met at all.
      expect(failed).toBeGreaterThan(0);
      expect(at.complaints).toEqual([]);
      await at.close();
    },
    900_000,
  );
});

describe("without a connection", () => {
  it("a part of the pane that cannot be loaded says so, all else stays, and it is shown once it can be", async () => {
    const { page, pane, close } = await inWord(browser, draftDocx("kestrelby-child-l"));
    const problems = pane.locator("[data-problem]");
    await problems.first().waitFor();
    const count = await problems.count();
    await page.route("**/*.js", (route) => route.abort());
    await pane.getByRole("tab", { name: "Sections" }).click();
    await pane.getByRole("alert").filter({ hasText: "could not be loaded" }).waitFor();
    await pane.getByRole("tab", { name: "Problems" }).click();
    expect(await problems.count()).toBe(count);
    await pane.getByRole("tab", { name: "Sections" }).click();
    await page.unroute("**/*.js");
    await pane.getByRole("button", { name: "Try again" }).click();
    await pane.getByRole("button", { name: "At the cursor" }).first().waitFor();
    await close();
  });
});
