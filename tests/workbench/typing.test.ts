import { openMemory } from "../../src/hosts/memory/document";
import { nationalRegister } from "../../src/language/agencies/register";
import { plainParagraph } from "../../src/model/paragraph";
import { openSession } from "../../src/session/session";
import { builtInTemplates } from "../../src/templates/built-in/index";
import { typeInto } from "../../src/workbench/actions";

describe("typing faster than the draft is checked", () => {
  it("loses no letter", async () => {
    const port = openMemory([plainParagraph("Title"), plainParagraph("The Board")]);
    const session = openSession(port, {
      templates: builtInTemplates,
      register: nationalRegister,
      now: () => "2026-05-04T09:00:00.000Z",
      newId: () => "id",
      preferences: { load: () => null, save: () => {} },
    });
    const page = { agreed: "The Board", now: "The Board" };
    const turns: Promise<void>[] = [];
    for (const letter of " will act.") {
      page.now += letter;
      turns.push(
        session.do(typeInto, {
          paragraph: 1,
          shown: () => ({ before: page.agreed, now: page.now }),
          agreed: (text) => {
            page.agreed = text;
          },
        }),
      );
    }
    await Promise.all(turns);
    const reading = await port.read();
    expect(reading.ok && reading.value.paragraphs.map(({ text }) => text)).toEqual([
      "Title",
      "The Board will act.",
    ]);
  });
});
