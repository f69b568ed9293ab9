import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { testBrowser } from "../kit/browser";
import { type DocxBlock, docx, heading, paragraph, table } from "../kit/docx";
import { noteParts } from "../kit/docx-notes";
import { draftDocx } from "../kit/draft-docx";
import { faultsIn } from "../kit/faults";
import { idle } from "../kit/waiting";
import { atWorkbench, pasted, savedCopy, selectOn, textsOf, untilDrawn } from "../kit/workbench";

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});

const BLOCKS: readonly DocxBlock[] = [
  heading(1, "Response to the review"),
  paragraph("The Board will train its staff."),
  paragraph("It will report in May."),
  paragraph("The Trust will audit its rota."),
  table(["Ref", "Action"], ["1", "Train all staff"]),
  paragraph("It ends here."),
];
const TEXTS = [
  "Response to the review",
  "The Board will train its staff.",
  "It will report in May.",
  "The Trust will audit its rota.",
  "Ref",
  "Action",
  "1",
  "Train all staff",
  "It ends here.",
];

/** A draft that somebody edits, and what the file says afterwards. */
async function edited(file = docx(BLOCKS)) {
  const at = await atWorkbench(browser, file);
  const { page } = at;
  return {
    ...at,
    file,
    texts: () => textsOf(page),
    undo: () => page.keyboard.press("Control+z").then(() => idle(page)),
    /** Where the page says why it does not do something. */
    note: page.locator("section[data-region] > [role=alert]"),
  };
}

/** Selects from the beginning of some words to the end of others, as Shift with the arrows or the mouse do. */
const selectTo = (page: Page, from: string, to: string): Promise<void> =>
  page.evaluate(
    ([first, last]) => {
      const places = [first, last].map((words, nth) => {
        for (const element of document.querySelectorAll("article p")) {
          const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          for (let node = texts.nextNode(); node; node = texts.nextNode()) {
            const at = (node as Text).data.indexOf(words ?? "");
            if (at >= 0) return [node, nth === 0 ? at : at + (words ?? "").length] as const;
          }
        }
        throw new Error(`Nobody wrote ${words}`);
      });
      const [[start, startAt], [end, endAt]] = places as [readonly [Node, number], readonly [Node, number]];
      document.querySelector<HTMLElement>("[contenteditable]")?.focus();
      getSelection()?.setBaseAndExtent(start, startAt, end, endAt);
    },
    [from, to] as const,
  );

/** What differs between two files: the part, and the stretch of its text that is another. */
function differing(was: Uint8Array, now: Uint8Array): readonly (readonly [string, string, string])[] {
  const [before, after] = [unzipSync(was), unzipSync(now)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  return Object.keys(before).flatMap((name) => {
    const [a = "", b = ""] = [before[name], after[name]].map((bytes) => new TextDecoder().decode(bytes));
    if (a === b) return [];
    let from = 0;
    while (a[from] === b[from]) from++;
    let back = 0;
    while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back)) back++;
    return [[name, a.slice(from, a.length - back), b.slice(from, b.length - back)] as const];
  });
}

describe("the workbench's page", () => {
  it("breaks a line with Shift+Enter, in the middle and at the end, where one types on", async () => {
    const { page, file, texts, close } = await edited();
    await selectOn(page, "will report");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("now ");
    await page.keyboard.press("End");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("Or June.");
    const now = [...TEXTS];
    now[2] = "It \nnow will report in May.\n\nOr June.";
    expect(await texts()).toEqual(now);
    const changed = differing(file, await savedCopy(page));
    expect(changed.map(([name]) => name)).toEqual(["word/document.xml"]);
    expect(changed[0]?.[2].match(/<w:br\/>/g)).toHaveLength(3);
    expect(changed[0]?.[2]).not.toContain("w:p>");
    await close();
  });

  it("deletes and types over a selection of several paragraphs, each in one step that is undone to the byte", async () => {
    const { page, file, texts, undo, close } = await edited();
    await selectTo(page, "will train", "The Trust ");
    await page.keyboard.press("Delete");
    const deleted = [TEXTS[0], "The Board will audit its rota.", ...TEXTS.slice(4)];
    expect(await texts()).toEqual(deleted);
    await undo();
    expect(differing(file, await savedCopy(page))).toEqual([]);
    await page.keyboard.press("Control+y");
    expect(await texts()).toEqual(deleted);
    await page.getByRole("button", { name: "Undo" }).click();
    await idle(page);
    expect(differing(file, await savedCopy(page))).toEqual([]);
    await selectTo(page, "The Board", "It will");
    await page.keyboard.type("They");
    expect(await texts()).toEqual([TEXTS[0], "They report in May.", ...TEXTS.slice(3)]);
    await close();
  });

  it("selects over paragraphs with Shift and the arrows, and types on where the selection was", async () => {
    const { page, texts, close } = await edited();
    await selectOn(page, "train its staff");
    await page.keyboard.press("ArrowLeft");
    for (let presses = 0; presses < "train its staff.".length + 1; presses++)
      await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Backspace");
    await page.keyboard.type("and ");
    expect(await texts()).toEqual([TEXTS[0], "The Board will and It will report in May.", ...TEXTS.slice(3)]);
    await close();
  });

  it("makes paragraphs of pasted lines, over a selection too, and cuts what it takes elsewhere", async () => {
    const { page, texts, undo, close } = await edited();
    await selectTo(page, "train its", "report in");
    await pasted(page, "train:\r\nall staff\r\nby\u000bJune and");
    expect(await texts()).toEqual([
      TEXTS[0],
      "The Board will train:",
      "all staff",
      "by\nJune and May.",
      ...TEXTS.slice(3),
    ]);
    await undo();
    expect(await texts()).toEqual(TEXTS);
    // Where what goes from the page again is longer than what comes back.
    await selectOn(page, "Board will");
    await page.keyboard.press("ArrowLeft");
    await pasted(page, "Chair and the whole\nnew ");
    await page.locator("article p", { hasText: "new Board will train its staff." }).waitFor();
    expect((await texts()).slice(1, 3)).toEqual([
      "The Chair and the whole",
      "new Board will train its staff.",
    ]);
    await undo();
    expect(await texts()).toEqual(TEXTS);
    await idle(page);
    expect(await page.locator("article p").allTextContents()).toEqual(TEXTS);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await selectTo(page, "its staff", "It ");
    await page.keyboard.press("Control+x");
    expect(await texts()).toEqual([TEXTS[0], "The Board will train will report in May.", ...TEXTS.slice(3)]);
    await selectOn(page, "It ends");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Control+v");
    expect((await texts()).slice(-2)).toEqual(["its staff.", "It It ends here."]);
    await close();
  });

  it("takes lines that are dropped on it, and opens a file that is", async () => {
    const { page, texts, close } = await edited();
    await selectOn(page, "ends here");
    await page.evaluate(() => {
      const box = getSelection()?.getRangeAt(0).getBoundingClientRect() as DOMRect;
      const dataTransfer = new DataTransfer();
      dataTransfer.setData("text/plain", "stops.\nSo it ");
      const at = { clientX: box.left + 1, clientY: box.top + box.height / 2 };
      document
        .elementFromPoint(at.clientX, at.clientY)
        ?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true, ...at }));
    });
    expect((await texts()).slice(-2)).toEqual(["It stops.", "So it ends here."]);
    page.once("dialog", (asked) => void asked.accept());
    await page.evaluate(
      (bytes) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(bytes)], "dropped.docx"));
        document
          .querySelector("article p")
          ?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      },
      [...docx([paragraph("Another draft.")])],
    );
    await untilDrawn(page, "dropped.docx");
    expect(await texts()).toEqual(["Another draft."]);
    await close();
  });

  it("goes from cell to cell with Tab, selects what is in them, and leaves the table behind the last", async () => {
    const { page, texts, note, close } = await edited();
    await selectOn(page, "Ref");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Train everybody");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.type("2");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("[contenteditable]"))).toBeNull();
    expect(await texts()).toEqual([...TEXTS.slice(0, 6), "2", "Train everybody", TEXTS[8]]);
    await selectTo(page, "The Trust", "Action");
    await page.keyboard.press("Delete");
    await note.filter({ hasText: "over the edge of a table or of a cell" }).waitFor();
    expect(await faultsIn(page)).toEqual([]);
    await page.keyboard.press("ArrowLeft");
    await note.waitFor({ state: "hidden" });
    expect(await texts()).toEqual([...TEXTS.slice(0, 6), "2", "Train everybody", TEXTS[8]]);
    await close();
  });

  it("writes what an input method composes, over a selection of several paragraphs too", async () => {
    const { page, texts, close } = await edited();
    const method = await page.context().newCDPSession(page);
    const compose = async (...steps: string[]): Promise<void> => {
      for (const text of steps)
        await method.send("Input.imeSetComposition", {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
      await method.send("Input.insertText", { text: steps.at(-1) ?? "" });
    };
    await selectOn(page, "in May");
    await compose("ń", "ńi", "ńiedziela");
    expect((await texts())[2]).toBe("It will report ńiedziela.");
    await selectTo(page, "will train", "It ");
    await compose("w", "wë");
    expect(await texts()).toEqual([TEXTS[0], "The Board wëwill report ńiedziela.", ...TEXTS.slice(3)]);
    await selectOn(page, "Response to the review");
    await page.keyboard.press("Delete");
    await compose("A", "Ań");
    expect((await texts())[0]).toBe("Ań");
    await close();
  });

  it("moves words that are dragged to where they are dropped, and copies them with Ctrl, in one step of undo", async () => {
    const { page, texts, undo, note, close } = await edited();
    const drag = async (from: string, to: string, onto: string, ctrlKey: boolean): Promise<void> => {
      await selectTo(page, from, to);
      await page.evaluate(
        ([words, ctrl]) => {
          const text = getSelection()?.toString() ?? "";
          const from = getSelection()?.anchorNode?.parentElement;
          const over = [...document.querySelectorAll("article p")].find((p) =>
            p.textContent?.includes(words),
          );
          const place = document.createRange();
          const node = document.createTreeWalker(over as Element, NodeFilter.SHOW_TEXT).nextNode() as Text;
          place.setStart(node, node.data.indexOf(words));
          place.setEnd(node, node.data.indexOf(words) + 1);
          over?.scrollIntoView({ block: "nearest" });
          const box = place.getBoundingClientRect();
          const dataTransfer = new DataTransfer();
          const options = { dataTransfer, bubbles: true, cancelable: true, ctrlKey: ctrl };
          from?.dispatchEvent(new DragEvent("dragstart", options));
          dataTransfer.setData("text/plain", text);
          const at = { clientX: box.left + 1, clientY: box.top + box.height / 2 };
          over?.dispatchEvent(new DragEvent("drop", { ...options, ...at }));
          from?.dispatchEvent(new DragEvent("dragend", options));
        },
        [onto, ctrlKey] as const,
      );
    };
    await drag("Board will ", "Board will ", "audit its rota", false);
    const moved = [...TEXTS];
    moved[1] = "The train its staff.";
    moved[3] = "The Trust will Board will audit its rota.";
    expect(await texts()).toEqual(moved);
    await drag("its rota.", "its rota.", "report in", true);
    moved[2] = "It will its rota.report in May.";
    expect(await texts()).toEqual(moved);
    await drag("train its", "It will ", "ends here", false);
    expect(await texts()).toEqual([
      TEXTS[0],
      "The its rota.report in May.",
      ...moved.slice(3, 8),
      "It train its staff.",
      "It will ends here.",
    ]);
    await undo();
    expect(await texts()).toEqual(moved);
    await undo();
    await undo();
    expect(await texts()).toEqual(TEXTS);
    // What cannot go from where it is does not come to where it is dropped either.
    await drag("audit its", "ends", "report in", false);
    expect(await texts()).toEqual(TEXTS);
    expect(await note.textContent()).toMatch(/cell/);
    await close();
  });

  it("has no fault that axe finds, while one writes and where it says why it does not do something", async () => {
    const { page, note, close } = await edited(draftDocx("kestrelby-child-l"));
    await selectOn(page, "XX per cent");
    await page.keyboard.press("Control+b");
    await note.filter({ hasText: "How words look is changed in Word." }).waitFor();
    expect(await faultsIn(page)).toEqual([]);
    await close();
  });

  it("says in a sentence that a paragraph with a page break in it is changed in Word, and leaves it as it is", async () => {
    const xml =
      '<w:p><w:r><w:t>Before the break</w:t><w:br w:type="page"/><w:t>and behind it.</w:t></w:r></w:p>';
    const { page, file, note, close } = await edited(
      docx([paragraph("First."), { xml }, paragraph("Last.")]),
    );
    await selectOn(page, "behind it");
    await page.keyboard.type("x");
    await note.filter({ hasText: "A page break stands in this paragraph" }).waitFor();
    expect(await page.locator("article p", { hasText: "and behind it." }).count()).toBe(1);
    expect(differing(file, await savedCopy(page))).toEqual([]);
    await close();
  });

  it("draws and takes words beside notes, text boxes, signs and tick boxes, and in cells that are controls", async () => {
    const r = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const control = (inside: string): string =>
      `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const box = `<w:r><w:pict><v:shape style="width:200pt;height:40pt"><v:textbox><w:txbxContent><w:p>${r("Set apart")}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const tick = `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const lines = [
      `${r("The Board will report")}<w:r><w:footnoteReference w:id="2"/></w:r>${r(" in May.")}`,
      `${r("The Trust will report")}${box}${r(" in June.")}`,
      `${r("Police report in July ")}<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${r(" when asked.")}`,
      `${tick}${r(" Schools report in August.")}`,
    ];
    const cell = `<w:tc><w:p>${r("Homes report in October.")}</w:p></w:tc>`;
    const xml = `${lines.map((line) => `<w:p>${line}</w:p>`).join("")}<w:tbl><w:tr>${control(cell)}</w:tr></w:tbl>`;
    const notes = noteParts([{ kind: "footnote", text: "Every year.", paragraph: 0 }], 2);
    const { page, note, texts, close } = await edited(docx([{ xml }, paragraph("It ends.")], notes));
    for (const month of ["May", "June", "July", "August", "October"]) {
      await selectOn(page, month);
      await page.keyboard.type("March");
      await idle(page);
    }
    const now = [
      "The Board will report in March.",
      "The Trust will report in March.",
      "Police report in March ✓ when asked.",
      "☒ Schools report in March.",
      "Homes report in March.",
      "It ends.",
    ];
    expect(await texts()).toEqual(now);
    // What hangs on words stays with them.
    await selectTo(page, "will report", " in");
    await page.keyboard.press("Delete");
    await note.filter({ hasText: "A note or a text box hangs on these words" }).waitFor();
    expect(await texts()).toEqual(now);
    await close();
  });

  it("says in a sentence at the place what only Word can change, and changes nothing", async () => {
    const field = (which: string): string => `<w:r><w:fldChar w:fldCharType="${which}"/></w:r>`;
    const xml =
      `<w:p>${field("begin")}<w:r><w:instrText>TOC</w:instrText></w:r>${field("separate")}<w:r><w:t>Contents one</w:t></w:r></w:p>` +
      `<w:p><w:r><w:t>Contents two</w:t></w:r>${field("end")}</w:p>`;
    const { page, file, note, texts, close } = await edited(
      docx([paragraph("Before it."), { xml }, paragraph("Behind it.")]),
    );
    await selectTo(page, "fore", "Contents");
    await page.keyboard.press("Delete");
    await idle(page);
    expect(await texts()).toEqual(["Be one", "Contents two", "Behind it."]);
    await page.keyboard.press("Control+z");
    await idle(page);
    await selectTo(page, "fore", "two");
    await page.keyboard.press("Delete");
    await note.filter({ hasText: "A field, a form or a formula stands among these words" }).waitFor();
    expect(await texts()).toEqual(["Before it.", "Contents one", "Contents two", "Behind it."]);
    expect(await page.locator("article p", { hasText: "Contents one" }).count()).toBe(1);
    expect(differing(file, await savedCopy(page))).toEqual([]);
    await selectOn(page, "Behind");
    await page.keyboard.press("Control+b");
    await note.filter({ hasText: "How words look is changed in Word." }).waitFor();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([new Uint8Array(8)], "picture.png", { type: "image/png" }));
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    });
    await note.filter({ hasText: "Only words can be put in here" }).waitFor();
    await page.keyboard.press("Control+Enter");
    await note.filter({ hasText: "Page breaks" }).waitFor();
    expect(differing(file, await savedCopy(page))).toEqual([]);
    await close();
  });
});
