import { openMemory } from "../../src/hosts/memory/document";
import { nationalRegister } from "../../src/language/agencies/register";
import { plainParagraph } from "../../src/model/paragraph";
import { openSession } from "../../src/session/session";
import { builtInTemplates } from "../../src/templates/built-in/index";
import { type OnPage, typeInto } from "../../src/workbench/actions";
import { typed } from "../../src/workbench/page/typed";

describe("typing faster than the draft is checked", () => {
  it("loses no letter", async () => {
    const port = openMemory([plainParagraph("Title"), plainParagraph("The Board")]);
    const session = openSession(port, {
      templates: builtInTemplates,
      register: nationalRegister,
      now: () => "2026-05-04T09:00:00.000Z",
      newId: () => "id",
      preferences: { load: () => null, save: () => true },
    });
    const shown = { agreed: "The Board", now: "The Board", taking: "" };
    const page: OnPage = {
      next(paragraphs) {
        shown.taking = shown.now;
        return typed(paragraphs, 1, shown.agreed, shown.now);
      },
      taken() {
        shown.agreed = shown.taking;
      },
      refused() {
        throw new Error("Nothing is refused here.");
      },
    };
    const turns: Promise<void>[] = [];
    for (const letter of " will act.") {
      shown.now += letter;
      turns.push(session.do(typeInto, page));
    }
    await Promise.all(turns);
    const reading = await port.read();
    expect(reading.ok && reading.value.paragraphs.map(({ text }) => text)).toEqual([
      "Title",
      "The Board will act.",
    ]);
  });
});
