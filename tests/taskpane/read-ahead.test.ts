import { openMemory } from "../../src/hosts/memory/document";
import { plainParagraph } from "../../src/model/paragraph";
import { readAhead } from "../../src/taskpane/read-ahead";

describe("a document that is read ahead", () => {
  it("is asked once before anybody asks, and again for each reading after the first", async () => {
    const port = openMemory([plainParagraph("One.")]);
    const read = jest.spyOn(port, "read");
    const ahead = readAhead(port);
    expect(read).toHaveBeenCalledTimes(1);
    const first = await ahead.read();
    expect(first).toMatchObject({ ok: true, value: { paragraphs: [{ text: "One." }] } });
    expect(read).toHaveBeenCalledTimes(1);
    port.write([plainParagraph("Two.")]);
    expect(await ahead.read()).toMatchObject({ ok: true, value: { paragraphs: [{ text: "Two." }] } });
    expect(read).toHaveBeenCalledTimes(2);
  });
});
