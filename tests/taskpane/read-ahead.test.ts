import { openMemory } from "../../src/hosts/memory/document";
import { plainParagraph } from "../../src/model/paragraph";
import { readAhead } from "../../src/taskpane/read-ahead";

describe("a document that is read ahead", () => {
  it("is asked once before anybody asks, and again for each reading after the first", async () => {
    const port = openMemory([plainParagraph("One.")]);
    const read = jest.spyOn(port, "read");
    const ahead = readAhead(port, []);
    expect(read).toHaveBeenCalledTimes(1);
    const first = await ahead.read();
    expect(first).toMatchObject({ ok: true, value: { paragraphs: [{ text: "One." }] } });
    expect(read).toHaveBeenCalledTimes(1);
    port.write([plainParagraph("Two.")]);
    expect(await ahead.read()).toMatchObject({ ok: true, value: { paragraphs: [{ text: "Two." }] } });
    expect(read).toHaveBeenCalledTimes(2);
  });

  it("is asked for what is kept with it as well, by the names given, and again after the first time", async () => {
    const port = openMemory([plainParagraph("One.")]);
    await port.keep("decisions", "old");
    const load = jest.spyOn(port, "load");
    const ahead = readAhead(port, ["decisions"]);
    expect(load.mock.calls).toEqual([["decisions"]]);
    expect(await ahead.load("decisions")).toEqual({ ok: true, value: "old" });
    expect(load).toHaveBeenCalledTimes(1);
    await port.keep("decisions", "new");
    expect(await ahead.load("decisions")).toEqual({ ok: true, value: "new" });
    expect(await ahead.load("sections")).toEqual({ ok: true, value: null });
  });
});
