import { docx, paragraph } from "../kit/docx";
import type { WordOptions } from "./options";
import { openWord, type Word } from "./word";

const draft = docx([paragraph("First."), paragraph("Second."), paragraph("Third.")]);

/** Opens the draft and notes each paragraph event as "Changed Local: text, text". */
async function watched(options: WordOptions = {}): Promise<{ word: Word; seen: string[] }> {
  const word = await openWord(draft, options);
  const seen: string[] = [];
  await word.Word.run(async (context) => {
    const note = async ({ type, source, uniqueLocalIds }: Word.ParagraphChangedEventArgs): Promise<void> => {
      seen.push(`${type.replace("Paragraph", "")} ${source}: ${uniqueLocalIds.length}`);
    };
    context.document.onParagraphAdded.add(note);
    context.document.onParagraphChanged.add(note);
    context.document.onParagraphDeleted.add(note);
    await context.sync();
  });
  return { word, seen };
}

describe("Paragraph events", () => {
  it("tell of what the person, a colleague and the add-in do, in that order", async () => {
    const { word, seen } = await watched();
    word.person.type({ paragraph: 0, offset: 5 }, "!");
    word.person.colleague.paste(0, ["a", "b"]);
    word.person.deleteParagraphs(1);
    await word.settled();
    expect(seen).toEqual(["Changed Local: 1", "Added Remote: 2", "Deleted Local: 1"]);
    await word.Word.run(async (context) => {
      context.document.body.insertParagraph("By the add-in", "End");
      await context.sync();
      seen.push("answered");
      await word.settled();
    });
    expect(seen.slice(3)).toEqual(["answered", "Added Local: 1"]);
  });

  it("tell of a paste of 200 paragraphs at once", async () => {
    const { word, seen } = await watched();
    word.person.paste(
      1,
      Array.from({ length: 200 }, (_, at) => `Pasted ${at}`),
    );
    await word.settled();
    expect(seen).toEqual(["Added Local: 200"]);
    expect(word.text().split("\n")).toHaveLength(203);
  });

  it("name paragraphs that can be fetched by their id", async () => {
    const word = await openWord(draft);
    const ids: string[] = [];
    await word.Word.run(async (context) => {
      context.document.onParagraphChanged.add(async ({ uniqueLocalIds }) => void ids.push(...uniqueLocalIds));
      await context.sync();
    });
    word.person.type({ paragraph: 1, offset: 0 }, "The ");
    await word.settled();
    const text = await word.Word.run(async (context) => {
      const changed = context.document.getParagraphByUniqueLocalId(ids[0] ?? "");
      changed.load("text");
      await context.sync();
      return changed.text;
    });
    expect(text).toBe("The Second.");
  });

  it("tell of undo, and of deletions under Track Changes, unless this Word misses them", async () => {
    const act = async ({ word, seen }: { word: Word; seen: string[] }): Promise<string[]> => {
      word.person.type({ paragraph: 0, offset: 0 }, "x");
      word.person.undo();
      word.person.track(true);
      word.person.delete({ paragraph: 0, start: 0, end: 5 });
      await word.settled();
      return seen;
    };
    expect(await act(await watched())).toEqual(["Changed Local: 1", "Changed Local: 1", "Changed Local: 1"]);
    expect(await act(await watched({ misses: { undo: true, trackedDeletion: true } }))).toEqual([
      "Changed Local: 1",
    ]);
  });

  it("stop when the handler is taken away", async () => {
    const word = await openWord(draft);
    let told = 0;
    const handler = await word.Word.run(async (context) => {
      const added = context.document.onParagraphChanged.add(async () => void told++);
      await context.sync();
      return added;
    });
    word.person.type({ paragraph: 0, offset: 0 }, "x");
    await word.settled();
    handler.remove();
    await handler.context.sync();
    word.person.type({ paragraph: 0, offset: 0 }, "y");
    await word.settled();
    expect(told).toBe(1);
  });
});

describe("The selection", () => {
  it("is told to the add-in when it moves, and can be read", async () => {
    const word = await openWord(draft);
    let moved = 0;
    await new Promise<void>((resolve) => {
      word.Office.context.document.addHandlerAsync(
        word.Office.EventType.DocumentSelectionChanged,
        () => moved++,
        () => resolve(),
      );
    });
    word.person.select({ paragraph: 0, start: 0, endParagraph: 1, end: 6 });
    await word.settled();
    const text = await word.Word.run(async (context) => {
      const selection = context.document.getSelection();
      selection.load("text");
      await context.sync();
      return selection.text;
    });
    expect([moved, text, word.selection()]).toEqual([1, "First.\rSecond", "First.\nSecond"]);
  });
});
