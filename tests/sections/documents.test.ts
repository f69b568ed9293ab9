import { unzipSync } from "fflate";
import { openDocx } from "../../src/hosts/docx/document";
import type { DocumentPort } from "../../src/hosts/port";
import { nationalRegister } from "../../src/language/agencies/register";
import { textOf } from "../../src/model/span";
import { check } from "../../src/session/actions";
import { insertSection } from "../../src/session/insert-section";
import { listedSections } from "../../src/session/section-list";
import { openSession, type Session } from "../../src/session/session";
import { fillFields, settleSection } from "../../src/session/update-sections";
import { builtInTemplates } from "../../src/templates/built-in/index";
import { opened as inWord } from "../hosts/word/opened";
import { styledDrafts } from "../kit/styled-drafts";

/** A document in one of its hosts, with a session on it. */
interface Opened {
  readonly session: Session;
  readonly port: DocumentPort;
  readonly save: () => Uint8Array;
  readonly undo: () => Promise<unknown>;
}

async function opened(host: (typeof HOSTS)[number], bytes: Uint8Array): Promise<Opened> {
  const given = {
    templates: builtInTemplates,
    register: nationalRegister,
    now: () => "2026-05-04T09:30:00.000Z",
    newId: () => "id",
    preferences: { load: () => null, save: () => true },
  };
  const version = /WordApi (.*)/.exec(host)?.[1];
  if (version) {
    const { word, document } = await inWord(bytes, version);
    const undo = async (): Promise<void> => void word.person.undo();
    return { port: document, session: openSession(document, given), save: () => word.save(), undo };
  }
  const document = openDocx("draft.docx", bytes, {
    author: "Ada Quill",
    now: () => "2026-05-04T09:00:00.000Z",
    guid: () => "6f1a2b3c-0000-4000-8000-000000000001",
  });
  if (!document.ok) throw new Error(document.reason);
  const port = document.value;
  return { port, session: openSession(port, given), save: () => port.save(), undo: () => port.undo() };
}

const HOSTS = ["a .docx file", "Word with WordApi 1.3", "Word with WordApi 1.9"] as const;

const mainXml = ({ save }: Opened): string =>
  new TextDecoder().decode(
    unzipSync(save(), { filter: ({ name }) => name === "word/document.xml" })["word/document.xml"],
  );

/** The main part without the content controls of sections: what everybody else wrote. */
const without = (xml: string): string => {
  const at = xml.search(/<w:sdt><w:sdtPr>(?:<w:(?!tag)[^>]*>)*<w:tag w:val="answerable:/);
  if (at < 0) return xml;
  let depth = 0;
  for (const { 0: tag, index } of xml.slice(at).matchAll(/<(\/?)w:sdt>/g)) {
    depth += tag === "<w:sdt>" ? 1 : -1;
    if (depth === 0) return without(xml.slice(0, at) + xml.slice(at + index + tag.length));
  }
  throw new Error("A content control has no end.");
};

/** Takes back what was done last, as a person does who wants the draft as it was. */
async function undoneTo(document: Opened, before: string): Promise<void> {
  await document.undo();
  if (mainXml(document) !== before) await document.undo();
  expect(mainXml(document)).toBe(before);
}

const texts = (session: Session): readonly string[] =>
  (session.state().draft?.paragraphs ?? []).map(({ text }) => text);
const wordsOf = (session: Session, tag: string): readonly string[] => {
  const { draft } = session.state();
  return (draft?.reading.controls ?? [])
    .filter((control) => control.tag === tag)
    .map(({ span }) => textOf(draft?.paragraphs ?? [], span));
};
const standing = (session: Session, id: string) =>
  listedSections(session.state()).find(({ section }) => section.id === id)?.standing;

const REGULATION =
  "The Case Review Group of the Northmere Safeguarding Children Board considered the case of Child Wren on 9 February 2016 and decided on a Serious Case Review. It did so on the basis of regulation 5 of the Local Safeguarding Children Boards Regulations 2006 (SI 2006/90). The statutory guidance at the time was Working Together to Safeguard Children (2015).";

const CASES = HOSTS.flatMap((host) => styledDrafts.map(({ name, bytes }) => [name, host, bytes] as const));

describe.each(CASES)("standard sections in a draft with %s, in %s", (name, host, bytes) => {
  const insert = { id: "regulation", at: "place" } as const;
  const ready = async () => {
    const document = await opened(host, bytes);
    const { session } = document;
    await session.do(check);
    return { document, session, before: mainXml(document) };
  };

  describe("inserted with what the draft says of itself", () => {
    let document: Opened;
    let session: Session;
    let [before, after] = ["", ""];
    beforeAll(async () => {
      ({ document, session, before } = await ready());
      await session.do(insertSection, insert);
      expect(session.state().notice?.kind).toBe("done");
      after = mainXml(document);
    });

    it("leave every other byte as it was, and go in once", async () => {
      expect(without(after)).toBe(before);
      expect(wordsOf(session, "answerable:regulation").join("\n")).toContain(
        "of the Northmere Safeguarding Children Board considered the case of Child Wren on [insert date of the decision]",
      );
      await session.do(insertSection, insert);
      expect(mainXml(document)).toBe(after);
      expect(session.state().notice?.text).toContain("is there already");
    });

    it("look as the draft's own text does", () => {
      const { paragraphs = [], reading } = session.state().draft ?? {};
      const control = reading?.controls.find(({ tag }) => tag === "answerable:regulation");
      const last = paragraphs[control?.span.endParagraph ?? control?.span.paragraph ?? -1];
      const own = paragraphs.find(({ text }) => text.startsWith("This document sets out how"));
      expect([last?.style, last?.bold, last?.outlineLevel, last?.listString]).toEqual([
        own?.style,
        own?.bold,
        own?.outlineLevel,
        own?.listString,
      ]);
    });

    if (name === "Track Changes on")
      it("are tracked as the person's own insertions", () => {
        expect(
          session.state().draft?.reading.revisions.map(({ kind, author }) => [kind, author]),
        ).toContainEqual(["inserted", host === "a .docx file" ? "Ada Quill" : "Reviewer"]);
        expect(after).toContain('<w:ins w:id="');
      });

    it("stand in front of the first recommendation, or behind the last response", async () => {
      await session.do(insertSection, { id: "monitoring", at: "place" });
      const all = texts(session);
      const at = (words: string): number => all.findIndex((text) => text.includes(words));
      expect(at("decided on a Serious Case Review")).toBeGreaterThan(
        at("Response to the Serious Case Review"),
      );
      expect(at("decided on a Serious Case Review")).toBeLessThan(at("Northmere Police should tell"));
      expect(at("monitors progress on every action")).toBeGreaterThan(at("Northmere Council trained"));
      expect(session.state().draft?.recommendations).toHaveLength(2);
      await undoneTo(document, after);
    });

    // Last: afterwards they are gone.
    it("are taken back by two undos at most", async () => {
      await undoneTo(document, before);
      await session.do(check);
      expect(standing(session, "regulation")?.kind).toBe("absent");
    });
  });

  it("follow their fields, leave every other byte as it was, and know themselves again in the saved file", async () => {
    const { document, session, before } = await ready();
    await session.do(insertSection, insert);
    await session.do(insertSection, { id: "purpose", at: "place" });
    await session.do(fillFields, { considered: "2016-02-09", group: "Case Review Group" });
    expect(wordsOf(session, "answerable:regulation").join("\n")).toContain(REGULATION);
    expect(wordsOf(session, "answerable-field:group")).toEqual(["Case Review Group"]);
    expect(without(mainXml(document))).toBe(before);
    await session.do(fillFields, { group: "Learning Group" });
    expect(wordsOf(session, "answerable-field:group")).toEqual(["Learning Group"]);
    expect(standing(session, "regulation")?.kind).toBe("current");
    expect(without(mainXml(document))).toBe(before);

    const again = await opened(host, document.save());
    await again.session.do(check);
    expect(standing(again.session, "regulation")?.kind).toBe("current");
    await again.session.do(fillFields, { subject: "Child Robin" });
    expect(wordsOf(again.session, "answerable:regulation").join()).toContain("the case of Child Robin on");
  });

  it("keep what somebody changed by hand until that person chooses, and what is written anew is taken back by two undos at most", async () => {
    const { document, session, before } = await ready();
    await session.do(fillFields, { considered: "2016-02-09", group: "Case Review Group" });
    await session.do(insertSection, insert);
    const inserted = mainXml(document);
    // A review that no statute asks for is spoken of in other sentences.
    await session.do(fillFields, { review: "learning-review", considered: "2022-02-09" });
    expect(mainXml(document)).not.toBe(inserted);
    expect(wordsOf(session, "answerable:regulation")).toHaveLength(1);
    await undoneTo(document, inserted);
    await session.do(check);
    await session.do(fillFields, { review: "serious-case-review", considered: "2016-02-09" });
    expect(mainXml(document)).toBe(inserted);

    const paragraphs = session.state().draft?.paragraphs ?? [];
    const paragraph = paragraphs.findIndex(({ text }) => text.includes("It did so on the basis of"));
    const start = paragraphs[paragraph]?.text.indexOf("It did so") ?? -1;
    const edit = {
      kind: "replace",
      paragraph,
      start,
      end: start + 9,
      was: "It did so",
      text: "This was",
    } as const;
    expect((await document.port.apply([edit], paragraphs)).ok).toBe(true);
    await session.do(fillFields, { group: "Learning Group" });
    expect(wordsOf(session, "answerable:regulation").join()).toContain("The Case Review Group of");
    expect(standing(session, "regulation")).toMatchObject({ kind: "edited", asks: true });
    await session.do(settleSection, { id: "regulation", choice: "keep" });
    expect(standing(session, "regulation")).toMatchObject({ kind: "edited", asks: false });
    expect(wordsOf(session, "answerable:regulation").join()).toContain(
      "This was on the basis of regulation 5",
    );
    const edited = mainXml(document);
    await session.do(settleSection, { id: "regulation", choice: "replace" });
    expect(session.state().notice).toEqual({
      kind: "done",
      text: "“Decision and regulation” has the standard's words again.",
    });
    expect(wordsOf(session, "answerable:regulation").join("\n")).toContain(
      REGULATION.replace("Case Review Group", "Learning Group"),
    );
    expect(mainXml(document)).not.toBe(edited);
    expect(without(mainXml(document))).toBe(before);
    await undoneTo(document, edited);
  });
});
