import { strFromU8, unzipSync } from "fflate";
import { readDocx } from "../../src/hosts/docx/read";
import { docx, paragraph } from "../kit/docx";
import { openWord, type Word } from "./word";

const partOf = (word: Word, name: string): string =>
  strFromU8(unzipSync(word.save())[name] ?? new Uint8Array());

/** What stands when all changes are accepted, as the product's own reader has it. */
function standing(word: Word): string[] {
  const read = readDocx(word.save());
  if (!read.ok) throw new Error(read.reason);
  return read.reading.paragraphs.map(({ text }) => text);
}

const first = (word: Word, version: "Current" | "Original" = "Current") =>
  word.Word.run(async (context) => {
    const one = context.document.body.paragraphs.getFirst();
    one.load("text");
    const reviewed = one.getReviewedText(version);
    await context.sync();
    return [one.text, reviewed.value];
  });

describe("Track Changes in the stand-in", () => {
  const draft = docx([paragraph("The board will act soon."), paragraph("Second.")]);

  it("keeps deleted words in the text and leaves them out of the reviewed text", async () => {
    const word = await openWord(draft);
    await word.Word.run(async (context) => {
      context.document.changeTrackingMode = "TrackAll";
      context.document.body.search("soon").getFirst().insertText("by May", "Replace");
      await context.sync();
    });
    expect(await first(word)).toEqual(["The board will act soonby May.", "The board will act by May."]);
    expect(await first(word, "Original")).toEqual([
      "The board will act soonby May.",
      "The board will act soon.",
    ]);
    expect(standing(word)).toEqual(["The board will act by May.", "Second."]);
    const xml = partOf(word, "word/document.xml");
    expect(xml).toMatch(
      /<w:del [^>]*><w:r><w:delText xml:space="preserve">soon<\/w:delText><\/w:r><\/w:del><w:ins /,
    );
  });

  it("takes one's own insertion away for good, and only marks another's", async () => {
    const word = await openWord(draft);
    word.person.track(true);
    word.person.type({ paragraph: 0, offset: 3 }, " whole");
    word.person.colleague.type({ paragraph: 1, offset: 6 }, " part");
    expect(word.text()).toBe("The whole board will act soon.\nSecond part.");
    word.person.delete(word.person.find(" whole"));
    word.person.delete(word.person.find(" part"));
    expect(word.text()).toBe("The board will act soon.\nSecond part.");
    expect(standing(word)).toEqual(["The board will act soon.", "Second."]);
  });

  it("lists the changes and accepts or rejects them", async () => {
    const word = await openWord(draft);
    word.person.track(true);
    word.person.replace(word.person.find("soon"), "now");
    const changes = await word.Word.run(async (context) => {
      const tracked = context.document.body.getTrackedChanges();
      tracked.load("items/type,items/text,items/author");
      await context.sync();
      return tracked.items.map(({ type, text, author }) => [type, text, author]);
    });
    expect(changes).toEqual([
      ["Deleted", "soon", "Reviewer"],
      ["Added", "now", "Reviewer"],
    ]);
    word.person.decideAll(false);
    expect(word.text()).toBe("The board will act soon.\nSecond.");
    word.person.undo();
    word.person.decideAll(true);
    expect(word.text()).toBe("The board will act now.\nSecond.");
  });

  it("marks a deleted paragraph and its mark, which then stands in nobody's way", async () => {
    const word = await openWord(draft);
    word.person.track(true);
    word.person.deleteParagraphs(0);
    expect(word.text()).toBe("The board will act soon.\nSecond.");
    expect(standing(word)).toEqual(["Second."]);
    word.person.decideAll(true);
    expect(word.text()).toBe("Second.");
  });
});

describe("Comments in the stand-in", () => {
  it("are attached to words, found again and read by others", async () => {
    const word = await openWord(docx([paragraph("The board will act soon.")]));
    const found = await word.Word.run(async (context) => {
      context.document.body.search("soon").getFirst().insertComment("When?");
      await context.sync();
      const comments = context.document.body.getComments();
      comments.load("items/content,items/authorName");
      await context.sync();
      const range = comments.items[0]?.getRange();
      range?.load("text");
      await context.sync();
      return [comments.items[0]?.content, comments.items[0]?.authorName, range?.text];
    });
    expect(found).toEqual(["When?", "Reviewer", "soon"]);
    expect(word.comments()).toEqual([{ words: "soon", text: "When?" }]);
    const read = readDocx(word.save());
    expect(read.ok && read.reading.comments).toEqual([
      { author: "Reviewer", text: "When?", at: { paragraph: 0, start: 19, end: 23 } },
    ]);
    word.person.undo();
    expect(word.comments()).toEqual([]);
  });
});

describe("Marks that leave the document as it is", () => {
  const draft = docx([paragraph("The board will act soon.")]);

  it("are highlights, where Word has them", async () => {
    const word = await openWord(draft);
    await word.Word.run(async (context) => {
      context.document.body.search("soon").getFirst().highlight();
      await context.sync();
    });
    expect(word.highlighted()).toEqual(["soon"]);
    word.person.type({ paragraph: 0, offset: 0 }, "Now: ");
    expect(word.highlighted()).toEqual(["soon"]);
    await word.Word.run(async (context) => {
      context.document.body.getRange().removeHighlight();
      await context.sync();
    });
    expect(word.highlighted()).toEqual([]);
    word.person.undo();
    expect(word.save()).toEqual(draft);
  });

  it("are critiques, for people with Microsoft 365", async () => {
    const word = await openWord(draft);
    const seen: string[] = [];
    await word.Word.run(async (context) => {
      context.document.onAnnotationClicked.add(async ({ id }) => void seen.push(id));
      const one = context.document.body.paragraphs.getFirst();
      const ids = one.insertAnnotations({ critiques: [{ colorScheme: "Red", start: 19, length: 4 }] });
      const all = one.getAnnotations();
      all.load("items/id,items/state,items/critiqueAnnotation/critique");
      await context.sync();
      expect(all.items.map(({ id, state }) => [id, state])).toEqual([[ids.value[0], "Created"]]);
      expect(all.items[0]?.critiqueAnnotation.critique.length).toBe(4);
    });
    expect(word.critiques()).toEqual([{ words: "soon", colour: "Red", title: "" }]);
    word.pointAt("soon", "Clicked");
    await word.settled();
    expect(seen).toHaveLength(1);
    expect(word.save()).toEqual(draft);
  });

  it("are refused to others", async () => {
    const word = await openWord(draft, { annotations: false });
    const refused = word.Word.run(async (context) => {
      const one = context.document.body.paragraphs.getFirst();
      one.insertAnnotations({ critiques: [{ colorScheme: "Red", start: 0, length: 3 }] });
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "AccessDenied" });
  });
});
