import { readDocx } from "../../../src/hosts/docx/read";
import { openWordDocument } from "../../../src/hosts/word/document";
import type { Paragraph } from "../../../src/model/paragraph";
import { type DocxBlock, docx, heading, paragraph, table } from "../../kit/docx";
import { silently } from "../reading";
import { opened, well } from "./opened";

const MANY = 1_400;

/** A draft of several pages with something special far behind the first; every word is the project's own. */
function longDraft(special: Readonly<Record<number, DocxBlock>> = {}): Uint8Array {
  const blocks = Array.from(
    { length: MANY },
    (_, at): DocxBlock =>
      special[at] ??
      (at % 7 === 0
        ? heading(2, `Recommendation ${at / 7 + 1}`)
        : at % 7 === 3
          ? paragraph(`Point ${at} of the list.`, { list: "decimal" })
          : paragraph(`The Board agreed paragraph ${at}.`)),
  );
  return docx(blocks);
}

const SPECIAL: Readonly<Record<string, Readonly<Record<number, DocxBlock>>>> = {
  "nothing special": {},
  "a table across two pages": {
    480: table(...Array.from({ length: 30 }, (_, row) => [`Action ${row}`, `Lead ${row}`])),
  },
  "merged cells on a later page": {
    700: table(["Action", "Lead"], [{ blocks: [paragraph("Both")], span: 2 }]),
  },
  "deleted words on each page": Object.fromEntries(
    [20, 620, 1_350].map((at) => [
      at,
      paragraph([
        "The Board ",
        { text: "may ", deleted: "Ana" },
        { text: "will ", inserted: "Ben" },
        `act (${at}).`,
      ]),
    ]),
  ),
  "bold words on each page": Object.fromEntries(
    [30, 530, 1_360].map((at) => [at, paragraph([{ text: "Response: ", bold: true }, `agreed (${at}).`])]),
  ),
};

describe("a long draft in Word", () => {
  it.each(Object.keys(SPECIAL))("is read page by page as the file's reader reads it: %s", async (what) => {
    const bytes = longDraft(SPECIAL[what]);
    const { word, document } = await opened(bytes);
    const reading = well(await document.read());
    expect(reading.paragraphs).toEqual(silently(readDocx(bytes)).paragraphs);
    // Three pages and a closer look.
    expect(word.syncs).toBeLessThanOrEqual(4);
  });

  it("is handed on as it comes, in paragraphs that the reading then has", async () => {
    const { document } = await opened(longDraft(SPECIAL["deleted words on each page"]));
    const pages: (readonly Paragraph[])[] = [];
    const { paragraphs } = well(await document.read((page) => pages.push(page)));
    expect(pages.length).toBeGreaterThan(1);
    const come = pages.flat();
    // What is deleted in two of them was not known yet; the last page comes with the reading.
    const same = come.filter((each, at) => each === paragraphs[at]);
    expect(come.length - same.length).toBe(2);
    expect(come.length).toBeLessThan(paragraphs.length);
  });

  it("keeps its objects from one reading to the next", async () => {
    const { document } = await opened(longDraft());
    const first = well(await document.read());
    expect(well(await document.read())).toBe(first);
  });

  it("is right although somebody writes a paragraph while it is on its way", async () => {
    const { word, document } = await opened(longDraft());
    const pages: (readonly Paragraph[])[] = [];
    const { paragraphs } = well(
      await document.read((page) => {
        if (pages.push(page) === 1) word.person.type({ paragraph: 4, offset: 0 }, "New.\n");
      }),
    );
    expect(paragraphs).toHaveLength(MANY + 1);
    expect(paragraphs[4]?.text).toBe("New.");
    expect(new Set(paragraphs).size).toBe(MANY + 1);
  });

  it("is read in one piece by a Word that knows no pages", async () => {
    const bytes = longDraft();
    const { word } = await opened(bytes);
    const { RequestContext } = word.Word;
    class WithoutPages extends RequestContext {
      override load(
        object: OfficeExtension.ClientObject,
        option?: string | string[] | OfficeExtension.LoadOption,
      ): void {
        super.load(object, typeof option === "object" && "skip" in option ? { ...option, skip: 0 } : option);
      }
    }
    const document = openWordDocument({
      Office: word.Office,
      Word: { ...word.Word, RequestContext: WithoutPages },
    });
    const expected = silently(readDocx(bytes)).paragraphs;
    expect(well(await document.read()).paragraphs).toEqual(expected);
    const before = word.syncs;
    expect(well(await document.read()).paragraphs).toEqual(expected);
    expect(word.syncs - before).toBe(1);
  });

  it("is read in one piece by a Word that refuses pages", async () => {
    const bytes = longDraft();
    const { word, document } = await opened(bytes);
    word.fail(2, "InvalidArgument");
    expect(well(await document.read()).paragraphs).toEqual(silently(readDocx(bytes)).paragraphs);
  });
});
