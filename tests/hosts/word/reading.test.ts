import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocx } from "../../../src/hosts/docx/read";
import { readBytes } from "../../../src/hosts/read";
import { draftDocx } from "../../kit/draft-docx";
import { opened, SETS, well } from "./opened";

const drafts = join(__dirname, "../../drafts");
const names = readdirSync(drafts, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(SETS)("a draft read through Word with WordApi %s", (version) => {
  it.each(names)("has the very paragraphs that the file's reader reads: %s", async (name) => {
    const bytes = docxOf(name);
    const file = readDocx(bytes);
    if (!file.ok) throw new Error(file.reason);
    const { word, document } = await opened(bytes, version);
    const reading = well(await document.read());
    expect(reading.paragraphs).toEqual(file.reading.paragraphs);
    expect(reading.messages).toEqual([]);
    expect(word.syncs).toBeLessThanOrEqual(2);
  });
});

function docxOf(name: string): Uint8Array {
  const file = readdirSync(join(drafts, name)).find((each) => each.startsWith("draft."));
  const path = join(drafts, name, file ?? "");
  const result = readBytes(path, readFileSync(path));
  if (!result.ok) throw new Error(result.reason);
  return draftDocx(result.reading.paragraphs);
}
