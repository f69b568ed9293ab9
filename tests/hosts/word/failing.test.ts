import { replaceWords } from "../../../src/edits/edit";
import { placeOf } from "../../../src/edits/place";
import type { Outcome } from "../../../src/hosts/port";
import type { WordDocument } from "../../../src/hosts/word/document";
import type { Paragraph } from "../../../src/model/paragraph";
import { docx, paragraph, table } from "../../kit/docx";
import { opened, well } from "./opened";
import { spanOf } from "./span-of";

const DRAFT = docx([
  paragraph([{ text: "Recommendation 1:", bold: true }, " the MSCB must act."]),
  paragraph(["The board will ", { text: "soon ", deleted: "A" }, "act by May."]),
  table(["Action", "Lead"], ["Tell schools", "MSCB"]),
]);
/** One of each kind; tests/hosts/word/faults.test.ts has the rest. */
const CODES = ["GeneralException", "AccessDenied", "ItemNotFound", "ActivityLimitReached"];

const place = (paragraphs: readonly Paragraph[], words: string) =>
  placeOf(paragraphs, spanOf(paragraphs, words));

const DONE: Readonly<
  Record<string, (document: WordDocument, was: readonly Paragraph[]) => Promise<Outcome<unknown>>>
> = {
  read: (document) => document.read(),
  show: (document, was) => document.show(place(was, "board will act")),
  apply: (document, was) =>
    document.apply([replaceWords(was, 0, 22, 26, "council"), replaceWords(was, 5, 0, 4, "Council")], was),
  mark: (document, was) =>
    document.mark([{ place: place(was, "Tell schools"), severity: "error", text: "Wrong." }]),
  comment: (document, was) => document.comment(place(was, "Tell schools"), "Who?"),
  keep: (document) => document.keep("decisions", "new"),
  load: (document) => document.load("decisions"),
};

describe.each(["1.3", "1.9"])("a Word with WordApi %s in which something fails", (version) => {
  it.each(Object.keys(DONE))(
    "%s: any request may fail with anything, and it is a sentence",
    async (what) => {
      const act = DONE[what];
      if (!act) throw new Error(what);
      let requests = Number.POSITIVE_INFINITY;
      for (const code of CODES) {
        // How many it takes is found out once.
        for (let at = 1; at <= requests; at++) {
          const { word, document } = await opened(DRAFT, version);
          const { paragraphs } = well(await document.read());
          well(await document.keep("decisions", "old"));
          const before = { text: word.text(), requests: word.requests.length };
          word.fail(at, code);
          const outcome = await act(document, paragraphs);
          // It took fewer requests than that: each has failed once.
          if (word.requests.length < before.requests + at) {
            requests = at - 1;
            break;
          }
          if (!outcome.ok) expect(outcome.reason).toMatch(/^[A-Z].{20,}\.$/);
          // All or none.
          if (what === "apply" && !outcome.ok) expect(word.text()).toBe(before.text);
          // Nothing is lost, and what was asked for is done the next time.
          const { paragraphs: now } = well(await document.read());
          expect(["old", what === "keep" ? "new" : "old"]).toContain(well(await document.load("decisions")));
          const again = await act(document, outcome.ok ? now : paragraphs);
          // A Word that refuses a change or a mark, or has none, is taken at its word.
          const refused = code === "AccessDenied" || (!again.ok && again.code === "not-supported");
          const isDone = what === "apply" && outcome.ok;
          if (!refused && !isDone) expect([code, at, again]).toMatchObject([code, at, { ok: true }]);
        }
      }
      // Each failure has a Word of its own.
    },
    60_000,
  );

  it("says that the document was closed", async () => {
    const { word, document } = await opened(DRAFT, version);
    const { paragraphs } = well(await document.read());
    word.close();
    for (const [what, act] of Object.entries(DONE)) {
      const outcome = await act(document, paragraphs);
      if (outcome.ok || outcome.code === "not-supported") continue;
      expect([what, outcome.code]).toEqual([what, "closed"]);
    }
  });
});
