import { readDocx } from "../../../src/hosts/docx/read";
import { draftDocx, draftNames } from "../../kit/draft-docx";
import { opened, SETS, well } from "./opened";

describe.each(SETS)("a draft read through Word with WordApi %s", (version) => {
  it.each(draftNames)("has the very paragraphs that the file's reader reads: %s", async (name) => {
    const bytes = draftDocx(name);
    const file = readDocx(bytes);
    if (!file.ok) throw new Error(file.reason);
    const { word, document } = await opened(bytes, version);
    const reading = well(await document.read());
    expect(reading.paragraphs).toEqual(file.reading.paragraphs);
    expect(reading.messages).toEqual([]);
    expect(word.syncs).toBeLessThanOrEqual(2);
  });
});
