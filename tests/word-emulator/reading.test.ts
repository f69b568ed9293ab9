import { docx, heading, paragraph, table } from "../kit/docx";
import { openWord } from "./word";

describe("Office.js in the stand-in for Word", () => {
  it("is ready in Word on the web and reads paragraphs", async () => {
    const word = await openWord(
      docx([
        heading(1, "Recommendation 1"),
        paragraph("The board will act.", { list: "decimal" }),
        table(["Action", "Lead"], ["Train staff", "Kestrel Council"]),
      ]),
    );
    const texts = await word.Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/text,items/style,items/listItemOrNullObject/listString,items/uniqueLocalId");
      await context.sync();
      return paragraphs.items.map((one) => [
        one.text,
        one.style,
        one.listItemOrNullObject.isNullObject ? "" : one.listItemOrNullObject.listString,
        one.uniqueLocalId.length,
      ]);
    });
    expect(texts).toEqual([
      ["Recommendation 1", "Heading 1", "", 36],
      ["The board will act.", "Normal", "1.", 36],
      ["Action", "Normal", "", 36],
      ["Lead", "Normal", "", 36],
      ["Train staff", "Normal", "", 36],
      ["Kestrel Council", "Normal", "", 36],
    ]);
    expect(word.syncs).toBe(1);
  });
});
