import { replaceWords } from "../../../src/edits/edit";
import type { Reading } from "../../../src/model/reading";
import { docx, paragraph } from "../../kit/docx";
import type { WordOptions } from "../../word-emulator/options";
import { heard, opened, watching, well } from "./opened";

/** A draft of these paragraphs that is watched, and what was told of it so far. */
async function watched(texts: readonly string[], options: WordOptions = {}, version = "1.9") {
  const bytes = docx(texts.map((text) => paragraph(text, /^\d/.test(text) ? { list: "decimal" } : {})));
  const both = await opened(bytes, version, options);
  const { word, document } = both;
  const first = well(await document.read());
  const told: Reading[] = [];
  const stop = await watching(both, (outcome) => told.push(well(outcome)));
  const now = (): readonly string[] => (told.at(-1) ?? first).paragraphs.map(({ text }) => text);
  return { word, document, first, told, now, stop };
}

const SELECTED = 450;
const rest = () => new Promise((resolve) => setTimeout(resolve, SELECTED));

describe("a draft that is watched in Word", () => {
  it("is told of what is typed, and only the paragraph that changed is read again", async () => {
    const { word, first, told, now } = await watched(["one", "two", "three"]);
    const before = word.requests.length;
    word.person.type({ paragraph: 1, offset: 3 }, " and more");
    await heard(word);
    expect(now()).toEqual(["one", "two and more", "three"]);
    expect(told).toHaveLength(1);
    expect(told[0]?.paragraphs[0]).toBe(first.paragraphs[0]);
    expect(told[0]?.paragraphs[2]).toBe(first.paragraphs[2]);
    const requests = word.requests.slice(before).filter(({ kind }) => kind === "sync");
    expect(requests).toHaveLength(1);
  });

  it("is read once for a paste of 200 paragraphs", async () => {
    const { word, told, now } = await watched(["one", "two"]);
    const before = word.syncs;
    const pasted = Array.from({ length: 200 }, (_, at) => `Pasted ${at}`);
    word.person.paste(0, pasted);
    await heard(word);
    await heard(word);
    expect(now()).toEqual(["one", ...pasted, "two"]);
    expect(told.length).toBeLessThanOrEqual(2);
    expect(word.syncs - before).toBeLessThanOrEqual(3);
  });

  it("follows deletions, undo and redo, and a colleague", async () => {
    const { word, now } = await watched(["one", "two", "three"]);
    word.person.deleteParagraphs(1);
    await heard(word);
    expect(now()).toEqual(["one", "three"]);
    word.person.undo();
    await heard(word);
    expect(now()).toEqual(["one", "two", "three"]);
    word.person.colleague.replace(word.person.find("three"), "four");
    await heard(word);
    expect(now()).toEqual(["one", "two", "four"]);
    word.person.redo();
    await heard(word);
    word.person.colleague.paste(0, ["between"]);
    await heard(word);
    expect(now()[1]).toBe("between");
    expect(now()).toEqual(word.text().split("\n"));
  });

  it("follows lists that are numbered anew", async () => {
    const { word, told } = await watched(["1 first", "2 second", "3 third"]);
    word.person.deleteParagraphs(0);
    await heard(word);
    expect(told.at(-1)?.paragraphs.map(({ listString }) => listString)).toEqual(["1.", "2."]);
  });

  it("leaves out what is deleted while changes are tracked, and has it again when they are rejected", async () => {
    const { word, told, now } = await watched(["The board will soon act.", "two"]);
    word.person.track(true);
    word.person.delete(word.person.find("soon "));
    await heard(word);
    expect(now()).toEqual(["The board will act.", "two"]);
    expect(told.at(-1)?.revisions).toMatchObject([{ kind: "deleted", text: "soon ", author: "Reviewer" }]);
    word.person.deleteParagraphs(1);
    await heard(word);
    word.person.track(false);
    word.person.type({ paragraph: 0, offset: 0 }, "Now: ");
    await heard(word);
    expect(now()[0]).toBe("Now: The board will act.");
    word.person.decideAll(false);
    await heard(word);
    expect(now()).toEqual(["Now: The board will soon act.", "two"]);
    expect(told.at(-1)?.revisions).toEqual([]);
  });

  it("is not told twice of its own changes", async () => {
    const { word, document, told } = await watched(["one", "two"]);
    const { paragraphs } = well(await document.read());
    const reading = well(await document.apply([replaceWords(paragraphs, 0, 0, 3, "ONE")], paragraphs));
    await heard(word);
    expect(told).toEqual([reading]);
    expect(told[0]).toBe(reading);
  });

  it("finds out what Word has not told of, once the person moves on", async () => {
    const misses = { trackedDeletion: true, undo: true };
    const { word, now } = await watched(["The board will soon act.", "two"], { misses });
    word.person.track(true);
    word.person.delete(word.person.find("soon "));
    await heard(word);
    expect(now()[0]).toBe("The board will soon act.");
    word.person.select({ paragraph: 1, start: 0, end: 0 });
    await rest();
    await heard(word);
    expect(now()[0]).toBe("The board will act.");
    word.person.undo();
    word.person.select({ paragraph: 1, start: 1, end: 1 });
    await rest();
    await heard(word);
    expect(now()[0]).toBe("The board will soon act.");
  });

  it("costs one small request where the person only moves", async () => {
    const { word, told } = await watched(["one", "two"]);
    const before = word.syncs;
    for (const offset of [0, 1, 2]) word.person.select({ paragraph: 1, start: offset, end: offset });
    await rest();
    await heard(word);
    expect(word.syncs - before).toBe(1);
    expect(told).toEqual([]);
  });

  it("is let go of: nothing is heard any more", async () => {
    const { word, told, stop } = await watched(["one"]);
    stop();
    await heard(word);
    const before = word.requests.length;
    word.person.type({ paragraph: 0, offset: 0 }, "x");
    word.person.select({ paragraph: 0, start: 0, end: 0 });
    await rest();
    await heard(word);
    expect(told).toEqual([]);
    expect(word.requests.length).toBe(before);
  });

  it("is not told by itself where Word has no events", async () => {
    const { word, document, told } = await watched(["one"], {}, "1.5");
    expect(document.abilities().live).toBe(false);
    const before = word.requests.length;
    word.person.type({ paragraph: 0, offset: 0 }, "x");
    await heard(word);
    expect(told).toEqual([]);
    expect(word.requests.length).toBe(before);
  });
});
