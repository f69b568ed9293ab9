import { docx, paragraph } from "../../kit/docx";
import { placeOf } from "../../../src/edits/place";
import { opened, well } from "./opened";
it("x", async () => {
  const { word, document } = await opened(docx([paragraph("The board will act."), paragraph("The council will too.")]), "1.3");
  const { paragraphs } = well(await document.read());
  await document.show(placeOf(paragraphs, { paragraph: 1, start: 4, end: 11 }));
  process.stdout.write(JSON.stringify(word.requests, null, 1).slice(0, 3000));
});
