import { openLeftOff } from "../../src/taskpane/left-off";

/** What a page has of the browser's storage; it may be switched off. */
function withStorage(isOn = true): void {
  const texts = new Map<string, string>();
  const refused = (): never => {
    throw new Error("SecurityError");
  };
  Object.assign(globalThis, {
    sessionStorage: {
      getItem: isOn ? (name: string) => texts.get(name) ?? null : refused,
      setItem: isOn ? (name: string, text: string) => texts.set(name, text) : refused,
    },
  });
}
afterEach(() => {
  Reflect.deleteProperty(globalThis, "sessionStorage");
});

const turn = (): Promise<unknown> => new Promise((done) => setTimeout(done));

describe("what a person has left off", () => {
  it("is there again beside the same document when the page has been loaded anew, and beside no other", async () => {
    withStorage();
    openLeftOff(Promise.resolve("one.docx")).set("reason", "Half");
    await turn();
    const [again, other] = [
      openLeftOff(Promise.resolve("one.docx")),
      openLeftOff(Promise.resolve("two.docx")),
    ];
    await turn();
    expect([again.get("reason"), other.get("reason")]).toEqual(["Half", undefined]);
  });

  it("goes with the page where no document can be told from another", async () => {
    withStorage();
    openLeftOff(null).set("reason", "Half");
    expect(openLeftOff(null).get("reason")).toBeUndefined();
  });

  it("gives way to what was typed before the document was known, and whoever shows it hears of the rest", async () => {
    withStorage();
    const before = openLeftOff(Promise.resolve("one.docx"));
    before.set("reason", "Old");
    before.set("tab", "sections");
    await turn();
    const again = openLeftOff(Promise.resolve("one.docx"));
    const heard = jest.fn();
    again.subscribe(heard);
    again.set("reason", "New");
    await turn();
    expect([again.get("reason"), again.get("tab"), heard.mock.calls.length]).toEqual(["New", "sections", 2]);
  });

  it("is forgotten when it is finished", async () => {
    withStorage();
    const before = openLeftOff(Promise.resolve("one.docx"));
    await turn();
    before.set("reason", "Half");
    before.set("reason", undefined);
    const again = openLeftOff(Promise.resolve("one.docx"));
    await turn();
    expect(again.get("reason")).toBeUndefined();
  });

  it("lasts as long as the page where storage is switched off", async () => {
    withStorage(false);
    const leftOff = openLeftOff(Promise.resolve("one.docx"));
    await turn();
    leftOff.set("reason", "Half");
    expect(leftOff.get("reason")).toBe("Half");
  });
});
