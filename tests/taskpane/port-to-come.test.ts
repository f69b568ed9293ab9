import { openMemory } from "../../src/hosts/memory/document";
import type { DocumentPort } from "../../src/hosts/port";
import { plainParagraph } from "../../src/model/paragraph";
import { portToCome } from "../../src/taskpane/port-to-come";

function later() {
  let come: (port: DocumentPort) => void = () => {};
  const port = portToCome(
    new Promise<DocumentPort>((resolve) => {
      come = resolve;
    }),
  );
  return { port, come };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("a document that is still to come", () => {
  it("answers what was asked before as soon as it is there", async () => {
    const { port, come } = later();
    const reading = port.read();
    const kept = port.load("decisions");
    const document = openMemory([plainParagraph("One.")]);
    await document.keep("decisions", "kept");
    come(document);
    expect(await reading).toMatchObject({ ok: true, value: { paragraphs: [{ text: "One." }] } });
    expect(await kept).toEqual({ ok: true, value: "kept" });
  });

  it("can do what the document can from then on, and says before of nothing that it cannot be done", async () => {
    const { port, come } = later();
    expect(port.abilities()).toMatchObject({ live: true, write: true, comments: true, keep: true });
    const document = openMemory([plainParagraph("One.")], { write: false, keep: false });
    come(document);
    await turn();
    expect(port.abilities()).toEqual(document.abilities());
  });

  it("tells whoever watches of changes, and nobody who has stopped, before or after it came", async () => {
    const { port, come } = later();
    const [stays, leaves, leftBefore] = [jest.fn(), jest.fn(), jest.fn()];
    port.watch(stays);
    const stop = port.watch(leaves);
    port.watch(leftBefore)();
    const document = openMemory([plainParagraph("One.")]);
    come(document);
    await turn();
    document.write([plainParagraph("Two.")]);
    stop();
    document.write([plainParagraph("Three.")]);
    const texts = (told: jest.Mock) => told.mock.calls.map(([{ value }]) => value.paragraphs[0].text);
    expect(texts(stays)).toEqual(["Two.", "Three."]);
    expect(texts(leaves)).toEqual(["Two."]);
    expect(leftBefore).not.toHaveBeenCalled();
  });
});
