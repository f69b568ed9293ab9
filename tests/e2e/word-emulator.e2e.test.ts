import type { Browser, BrowserContext } from "playwright-core";
import { PATIENCE, testBrowser } from "../kit/browser";
import { docx, paragraph } from "../kit/docx";
import { openWordInBrowser } from "../word-emulator/browser";

const ADD_IN = "https://add-in.test/pane.html";
/** The smallest of add-ins: it says what it has read, and follows what changes. */
const PANE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pane</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>
<body><button>Shout</button><ol></ol><script>
const read = () => Word.run(async (context) => {
  const { paragraphs } = context.document.body;
  paragraphs.load("items/text,items/uniqueLocalId");
  await context.sync();
  const items = paragraphs.items.map(({ text }) => Object.assign(document.createElement("li"), { textContent: text }));
  document.querySelector("ol").replaceChildren(...items);
});
Office.onReady(async ({ host, platform }) => {
  document.title = host + " on " + platform;
  await Word.run(async (context) => {
    context.document.onParagraphChanged.add(read);
    await context.sync();
  });
  await read();
});
document.querySelector("button").onclick = () => Word.run(async (context) => {
  context.document.body.search("quietly").getFirst().insertText("LOUDLY", "Replace").select();
  await context.sync();
});
</script></body></html>`;

describe("The stand-in for Word in a browser", () => {
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await testBrowser();
  });
  beforeEach(async () => {
    context = await browser.newContext();
    context.setDefaultTimeout(PATIENCE);
    await context.route("**/*", (route) =>
      route.request().url() === ADD_IN
        ? route.fulfill({ contentType: "text/html", body: PANE })
        : route.abort(),
    );
  });
  afterEach(() => context.close());

  const draft = docx([paragraph("The board speaks quietly."), paragraph("Second.")]);

  it("is read, changed and followed by an add-in in its frame", async () => {
    const word = await openWordInBrowser(context, draft, ADD_IN);
    const items = word.addIn.locator("li");
    await items.nth(1).waitFor();
    expect(await items.allTextContents()).toEqual(["The board speaks quietly.", "Second."]);
    expect(await word.addIn.title()).toBe("Word on OfficeOnline");

    await word.addIn.locator("button").click();
    await word.addIn.locator("li", { hasText: "LOUDLY" }).waitFor();
    expect(word.text()).toBe("The board speaks LOUDLY.\nSecond.");
    expect(word.selection()).toBe("LOUDLY");

    word.person.colleague.type({ paragraph: 1, offset: 6 }, " thoughts");
    await word.addIn.locator("li", { hasText: "Second thoughts." }).waitFor();
  });

  it("is another platform and an older Word where a test wants that", async () => {
    const word = await openWordInBrowser(context, draft, ADD_IN, {
      platform: "Mac",
      sets: { WordApi: "1.3" },
    });
    await word.addIn.waitForFunction(() => document.title.startsWith("Word on"));
    expect(await word.addIn.title()).toBe("Word on Mac");
    const has = (version: string): Promise<boolean> =>
      word.addIn.evaluate((asked) => Office.context.requirements.isSetSupported("WordApi", asked), version);
    expect([await has("1.3"), await has("1.4")]).toEqual([true, false]);
  });

  it("is still Word when the add-in's frame is loaded again", async () => {
    const word = await openWordInBrowser(context, draft, ADD_IN);
    await word.addIn.locator("li").nth(1).waitFor();
    await word.addIn.evaluate(() => location.reload());
    await word.page.frameLocator("iframe").locator("li").nth(1).waitFor();
    expect(word.requests.every(({ error }) => error === null)).toBe(true);
  });
});
