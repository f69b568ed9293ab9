import { docx, paragraph } from "../kit/docx";
import { openWord, type Word } from "./word";

const draft = docx([paragraph("Only.")]);
const XML = '<kept xmlns="urn:example:kept">data</kept>';
const NAMESPACE = "urn:example:kept";

/** A call of the common API as a promise. */
const asked = <Value>(call: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> =>
  new Promise((resolve, reject) =>
    call(({ status, value, error }) => (String(status) === "succeeded" ? resolve(value) : reject(error))),
  );

describe("Small data in the document", () => {
  it("is kept in custom XML parts, which both APIs see and the file has", async () => {
    const word = await openWord(draft);
    const id = await word.Word.run(async (context) => {
      const part = context.document.customXmlParts.add(XML);
      part.load("id");
      await context.sync();
      return part.id;
    });
    const parts = await asked<Office.CustomXmlPart[]>((done) =>
      word.Office.context.document.customXmlParts.getByNamespaceAsync(NAMESPACE, done),
    );
    expect(parts.map((part) => part.id)).toEqual([id]);
    expect(await asked<string>((done) => parts[0]?.getXmlAsync(done))).toBe(XML);

    const again = await openWord(word.save());
    const found = await again.Word.run(async (context) => {
      const part = context.document.customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
      const xml = part.getXml();
      await context.sync();
      return xml.value;
    });
    expect(found).toBe(XML);
    await again.Word.run(async (context) => {
      context.document.customXmlParts.getByNamespace(NAMESPACE).getOnlyItem().delete();
      await context.sync();
      const part = context.document.customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
      part.load("id");
      await context.sync();
      expect(part.isNullObject).toBe(true);
    });
  });

  it("is kept by the common API alone where the Word is old", async () => {
    const word = await openWord(draft, { sets: { WordApi: "1.3" } });
    const { customXmlParts } = word.Office.context.document;
    const part = await asked<Office.CustomXmlPart>((done) => customXmlParts.addAsync(XML, done));
    await asked((done) => part.deleteAsync(done));
    expect(await asked((done) => customXmlParts.getByNamespaceAsync(NAMESPACE, done))).toEqual([]);
  });

  it("is kept as settings, which both APIs see and the file has", async () => {
    const word = await openWord(draft);
    const { settings } = word.Office.context.document;
    settings.set("waived", { rule: "who" });
    await asked((done) => settings.saveAsync(done));
    const again = await openWord(word.save());
    expect(again.Office.context.document.settings.get("waived")).toEqual({ rule: "who" });
    const value = await again.Word.run(async (context) => {
      const setting = context.document.settings.getItemOrNullObject("waived");
      setting.load("value");
      const missing = context.document.settings.getItemOrNullObject("nothing");
      missing.load("value");
      await context.sync();
      return [setting.value, missing.isNullObject];
    });
    expect(value).toEqual([{ rule: "who" }, true]);
  });

  it("can be refused", async () => {
    const word = await openWord(draft, { readOnly: true });
    const { customXmlParts } = word.Office.context.document;
    await expect(asked((done) => customXmlParts.addAsync(XML, done))).rejects.toMatchObject({ code: 7000 });
  });
});

describe("The file", () => {
  it("can be fetched in slices", async () => {
    const word = await openWord(draft);
    const file = await asked<Office.File>((done) =>
      word.Office.context.document.getFileAsync(word.Office.FileType.Compressed, { sliceSize: 65536 }, done),
    );
    const slice = await asked<Office.Slice>((done) => file.getSliceAsync(0, done));
    expect(new Uint8Array(slice.data)).toEqual(draft);
    await asked((done) => file.closeAsync(done));
  });
});

describe("Content controls", () => {
  const put = (word: Word) =>
    word.Word.run(async (context) => {
      const control = context.document.body.search("Only").getFirst().insertContentControl();
      control.tag = "blank";
      control.title = "A blank";
      await context.sync();
    });

  it("can be locked", async () => {
    const word = await openWord(draft);
    await put(word);
    const change = (act: (control: Word.ContentControl) => void) =>
      word.Word.run(async (context) => {
        act(context.document.contentControls.getByTag("blank").getFirst());
        await context.sync();
      });
    await change((control) => {
      control.cannotEdit = true;
      control.cannotDelete = true;
      control.appearance = "Tags";
    });
    await expect(change((control) => void control.insertText("x", "Replace"))).rejects.toMatchObject({
      code: "AccessDenied",
    });
    await expect(change((control) => control.delete(true))).rejects.toMatchObject({ code: "AccessDenied" });
    expect(word.text()).toBe("Only.");
  });

  it("are put around words, found by their tag, written to, and taken away", async () => {
    const word = await openWord(draft);
    await put(word);
    const again = await openWord(word.save());
    const text = await again.Word.run(async (context) => {
      const control = context.document.contentControls.getByTag("blank").getFirst();
      control.insertText("Kestrel Council", "Replace");
      control.load("text,title,type");
      await context.sync();
      return [control.text, control.title, control.type];
    });
    expect(text).toEqual(["Kestrel Council", "A blank", "RichText"]);
    expect(again.text()).toBe("Kestrel Council.");
    await again.Word.run(async (context) => {
      context.document.contentControls.getByTag("blank").getFirst().delete(true);
      await context.sync();
      const left = context.document.contentControls;
      left.load("items");
      await context.sync();
      expect(left.items).toHaveLength(0);
    });
    expect(again.text()).toBe("Kestrel Council.");
  });
});
