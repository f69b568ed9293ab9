import type { AnyEdit, Edit } from "../src/edits/edit";
import { placeOf } from "../src/edits/place";
import type { DocumentPort, Outcome } from "../src/hosts/port";
import { type Paragraph, plainParagraph } from "../src/model/paragraph";
import type { Note, Reading } from "../src/model/reading";
import { type Span, textOf } from "../src/model/span";
import { docx, paragraph } from "./kit/docx";

/** What the suite needs beside the port: how to open a document, and to see what a person would see. */
export interface ContractHost {
  readonly port: DocumentPort;
  /** Whether its documents have words outside the body. */
  readonly hasNotes: boolean;
  /** The words selected last; null where nothing was shown. */
  selected(): string | null;
  /** The marked stretches' words, in no order. */
  marked(): readonly string[];
  comments(): readonly string[];
  /** The files that were opened as documents of their own. */
  openedBeside(): readonly Uint8Array[];
  /** Another person types into the draft: `text` in place of `was`, wherever that first stands. */
  type(was: string, text: string): Promise<void>;
  /** The person selects words, from the beginning of the first to the end of the last; a cursor in front for no last. */
  select(first: string, last: string | null): Promise<void>;
}

/** A paragraph of a document to open: its text, as a heading of a level or in a table's row where it says so. */
export interface ContractParagraph {
  readonly text: string;
  readonly heading?: number;
}

export interface ContractOptions {
  readonly readOnly?: boolean;
  /** Words that stand deleted under Track Changes in front of the given text of a paragraph. */
  readonly deleted?: { readonly paragraph: number; readonly before: string; readonly text: string };
  /** Footnotes, endnotes and text boxes on paragraphs, those of one paragraph together. */
  readonly notes?: readonly Note[];
}

export type OpenForContract = (
  paragraphs: readonly ContractParagraph[],
  options: ContractOptions,
) => Promise<ContractHost>;

/** The stretch that `ContractHost.select` means. */
export function stretchBetween(
  paragraphs: readonly { readonly text: string }[],
  first: string,
  last: string | null,
): Span {
  const from = paragraphs.findIndex(({ text }) => text.includes(first));
  const start = paragraphs[from]?.text.indexOf(first) ?? 0;
  if (last === null) return { paragraph: from, start, end: start };
  const to = paragraphs.findIndex(({ text }, at) => at > from && text.includes(last));
  const end = (paragraphs[to]?.text.indexOf(last) ?? 0) + last.length;
  return { paragraph: from, start, end, endParagraph: to };
}

/** The words of every draft here are the project's own. */
const DRAFT: readonly ContractParagraph[] = [
  { text: "Response to the Recommendations", heading: 1 },
  { text: "Recommendation 1", heading: 2 },
  { text: "Eastvale Council should tell schools." },
  { text: "Response:" },
  { text: "Eastvale Council will tell schools. Eastvale Council will tell parents." },
  { text: "Recommendation 2", heading: 2 },
  { text: "Response:" },
  { text: "The Board said “yes” and it’s done." },
];

/**
 * The one suite that every implementation of the port has to pass; a new ability begins as a case here. `marks` says who
 * divides and joins paragraphs: the port, or the person in the document itself, which the port then says.
 */
export function hostContract(name: string, open: OpenForContract, marks: "port" | "person" = "port"): void {
  const opened = (options: ContractOptions = {}, paragraphs = DRAFT) => open(paragraphs, options);
  const value = <T>(outcome: Outcome<T>): T => {
    if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.reason}`);
    return outcome.value;
  };
  const texts = ({ paragraphs }: Reading): string[] => paragraphs.map(({ text }) => text);
  const where = (paragraphs: readonly Paragraph[], words: string, nth = 1, from = 0): Span => {
    let seen = 0;
    for (let paragraph = from; paragraph < paragraphs.length; paragraph++) {
      const { text } = paragraphs[paragraph] as Paragraph;
      for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
        if (++seen === nth) return { paragraph, start, end: start + words.length };
    }
    throw new Error(`The draft does not say “${words}”`);
  };
  const replace = (paragraphs: readonly Paragraph[], was: string, text: string, nth = 1): Edit => ({
    kind: "replace",
    ...where(paragraphs, was, nth),
    was,
    text,
  });
  const isSentence = (outcome: Outcome<unknown>, code: string): void => {
    expect(outcome).toMatchObject({ ok: false, code });
    if (!outcome.ok) expect(outcome.reason).toMatch(/^[A-Z].{20,}[.]$/);
  };

  describe(`the document over ${name}`, () => {
    describe("read", () => {
      it("gives the body's paragraphs in order, with their headings", async () => {
        const { port } = await opened();
        const { paragraphs } = value(await port.read());
        expect(paragraphs.map(({ text }) => text)).toEqual(DRAFT.map(({ text }) => text));
        expect(paragraphs.map(({ outlineLevel }) => outlineLevel)).toEqual(
          DRAFT.map(({ heading }) => heading ?? null),
        );
      });

      it("keeps the objects of paragraphs that are as they were", async () => {
        const host = await opened();
        const before = value(await host.port.read()).paragraphs;
        await host.type("parents", "parents soon");
        const after = value(await host.port.read()).paragraphs;
        expect(after.map((paragraph) => before.includes(paragraph))).toEqual(
          DRAFT.map(({ text }) => !text.includes("parents")),
        );
      });
    });

    describe("read, outside the body", () => {
      const NOTES: readonly Note[] = [
        { kind: "text box", text: "Approved by the Board", paragraph: 2 },
        { kind: "footnote", text: "Ring 01632 960001.", paragraph: 2 },
        { kind: "footnote", text: "Their second letter.", paragraph: 4 },
        { kind: "endnote", text: "The minutes of May.", paragraph: 4 },
      ];

      it("gives footnotes, endnotes and text boxes with the paragraphs that they hang on", async () => {
        const { port, hasNotes } = await opened({ notes: NOTES });
        const { notes, paragraphs, messages } = value(await port.read());
        expect(notes).toEqual(hasNotes ? NOTES : []);
        expect(paragraphs.map(({ text }) => text)).toEqual(DRAFT.map(({ text }) => text));
        expect(messages).toEqual([]);
      });

      it("changes words in a paragraph with notes, which stay as they are", async () => {
        const { port, hasNotes } = await opened({ notes: NOTES });
        const { paragraphs } = value(await port.read());
        const edit = replace(paragraphs, "tell schools", "write to schools");
        const after = value(await port.apply([edit], paragraphs));
        expect(after.paragraphs[2]?.text).toBe("Eastvale Council should write to schools.");
        expect(after.notes).toEqual(hasNotes ? NOTES : []);
      });
    });

    describe("show", () => {
      it.each([
        ["words that stand once", "Recommendation 2", 1],
        ["the second of equal words", "Eastvale Council will", 2],
        ["words with curly quotation marks", "“yes” and it’s", 1],
        ["equal paragraphs by what stands around them", "Response:", 2],
      ])("selects exactly %s", async (_, words, nth) => {
        const host = await opened();
        const { paragraphs } = value(await host.port.read());
        const span = where(paragraphs, words, nth);
        expect(value(await host.port.show(placeOf(paragraphs, span)))).toEqual(span);
        expect(host.selected()).toBe(words);
      });

      it("selects words longer than Word's search takes", async () => {
        const long = `${"Northmere Council will write to every school. ".repeat(12)}It will then stop.`;
        const host = await opened({}, [{ text: "Before" }, { text: long }, { text: "After" }]);
        const { paragraphs } = value(await host.port.read());
        await host.port.show(placeOf(paragraphs, { paragraph: 1, start: 10, end: long.length - 5 }));
        expect(host.selected()).toBe(long.slice(10, -5));
      });

      it("selects words over several paragraphs", async () => {
        const host = await opened();
        const { paragraphs } = value(await host.port.read());
        const span = { paragraph: 2, start: 9, end: 8, endParagraph: 3 };
        await host.port.show(placeOf(paragraphs, span));
        expect(host.selected()?.replace(/\r/g, "\n")).toBe(textOf(paragraphs, span));
      });

      it("finds words that have moved, and those that are told apart by what is still around them", async () => {
        const host = await opened();
        const { paragraphs } = value(await host.port.read());
        const place = placeOf(paragraphs, where(paragraphs, "Eastvale Council will", 2));
        await host.type(
          "Eastvale Council should tell schools.",
          "Eastvale Council should now tell all schools.",
        );
        await host.type("tell schools. ", "tell schools at once. ");
        const span = value(await host.port.show(place));
        expect(span).toMatchObject({ paragraph: 4, start: 44 });
        expect(host.selected()).toBe("Eastvale Council will");
      });

      it("says so when the words are gone, and shows nothing else", async () => {
        const host = await opened();
        const { paragraphs } = value(await host.port.read());
        const place = placeOf(paragraphs, where(paragraphs, "parents"));
        await host.type("parents", "pupils");
        isSentence(await host.port.show(place), "gone");
      });

      it("puts the cursor where something is missing", async () => {
        const host = await opened();
        const { paragraphs } = value(await host.port.read());
        const point = { paragraph: 6, start: 9, end: 9 };
        expect(value(await host.port.show(placeOf(paragraphs, point)))).toEqual(point);
        expect(host.selected()).toBe("");
      });

      it("selects words with a deletion among them", async () => {
        const host = await opened({ deleted: { paragraph: 4, before: "tell parents", text: "certainly " } });
        if (!host.port.abilities().deletions) return;
        const { paragraphs } = value(await host.port.read());
        expect(paragraphs[4]?.text).toBe(DRAFT[4]?.text);
        const span = where(paragraphs, "will tell parents");
        await host.port.show(placeOf(paragraphs, span));
        expect(host.selected()?.replace("certainly ", "")).toBe("will tell parents");
      });
    });

    describe("selection", () => {
      it("tells the paragraph of the cursor", async () => {
        const { port, select } = await opened();
        value(await port.read());
        await select("tell parents", null);
        expect(value(await port.selection())).toEqual({ paragraph: 4, words: [""] });
      });

      it("tells the selected words by paragraphs", async () => {
        const { port, select } = await opened();
        value(await port.read());
        await select("should", "Response:");
        expect(value(await port.selection())).toEqual({
          paragraph: 2,
          words: ["should tell schools.", "Response:"],
        });
      });
    });

    describe("content controls", () => {
      const section = (before: number, name: string, field: string): Edit => ({
        kind: "insert",
        before,
        paragraphs: [
          plainParagraph(`About ${name}`),
          plainParagraph(`${name} was written by ${field} alone.`),
        ],
        controls: [
          {
            tag: `answerable:${name}`,
            title: name,
            around: "paragraphs",
            span: {
              paragraph: 0,
              start: 0,
              end: `${name} was written by ${field} alone.`.length,
              endParagraph: 1,
            },
          },
          {
            tag: "answerable-field:author",
            title: "Author",
            around: "words",
            span: {
              paragraph: 1,
              start: `${name} was written by `.length,
              end: `${name} was written by ${field}`.length,
            },
          },
        ],
      });
      const controlled = ({ paragraphs, controls }: Reading): string[] =>
        controls.map(({ tag, span }) => `${tag} = ${textOf(paragraphs, span)}`);

      it("stand around new paragraphs and around words in them", async () => {
        const { port } = await opened();
        const { paragraphs } = value(await port.read());
        const after = value(await port.apply([section(1, "Method", "[insert author]")], paragraphs));
        expect(texts(after).slice(0, 4)).toEqual([
          "Response to the Recommendations",
          "About Method",
          "Method was written by [insert author] alone.",
          "Recommendation 1",
        ]);
        const expected = [
          "answerable:Method = About Method\nMethod was written by [insert author] alone.",
          "answerable-field:author = [insert author]",
        ];
        expect(controlled(after)).toEqual(expected);
        expect(after.controls.map(({ title }) => title)).toEqual(["Method", "Author"]);
        expect(controlled(value(await port.read()))).toEqual(expected);
      });

      it("stay around words that are put in place of theirs", async () => {
        const { port } = await opened();
        const first = value(await port.read());
        const made = value(await port.apply([section(1, "Method", "[insert author]")], first.paragraphs));
        const filled = replace(made.paragraphs, "[insert author]", "Ada Quill");
        const after = value(await port.apply([filled], made.paragraphs));
        expect(controlled(after)).toEqual([
          "answerable:Method = About Method\nMethod was written by Ada Quill alone.",
          "answerable-field:author = Ada Quill",
        ]);
        const again = replace(after.paragraphs, "Ada Quill", "Ada Quillfeather");
        const last = value(await port.apply([again], after.paragraphs));
        expect(controlled(last)[1]).toBe("answerable-field:author = Ada Quillfeather");
      });

      it("stand beside each other and not in each other", async () => {
        const { port } = await opened();
        const first = value(await port.read());
        const made = value(await port.apply([section(1, "Method", "Ada Quill")], first.paragraphs));
        const behind = value(await port.apply([section(3, "Purpose", "Bea Nib")], made.paragraphs));
        const front = value(await port.apply([section(1, "Panel", "Cy Inkwell")], behind.paragraphs));
        expect(texts(front).slice(1, 7)).toEqual([
          "About Panel",
          "Panel was written by Cy Inkwell alone.",
          "About Method",
          "Method was written by Ada Quill alone.",
          "About Purpose",
          "Purpose was written by Bea Nib alone.",
        ]);
        expect(controlled(front)).toEqual([
          "answerable:Panel = About Panel\nPanel was written by Cy Inkwell alone.",
          "answerable-field:author = Cy Inkwell",
          "answerable:Method = About Method\nMethod was written by Ada Quill alone.",
          "answerable-field:author = Ada Quill",
          "answerable:Purpose = About Purpose\nPurpose was written by Bea Nib alone.",
          "answerable-field:author = Bea Nib",
        ]);
      });

      it("go with the last of their paragraphs, and another may come in their place in the same step", async () => {
        const { port } = await opened();
        const first = value(await port.read());
        const made = value(await port.apply([section(1, "Method", "Ada Quill")], first.paragraphs));
        const remove: Edit = { kind: "remove", from: 1, count: 2 };
        const other = value(await port.apply([remove, section(1, "Purpose", "Bea Nib")], made.paragraphs));
        expect(texts(other).slice(0, 4)).toEqual([
          "Response to the Recommendations",
          "About Purpose",
          "Purpose was written by Bea Nib alone.",
          "Recommendation 1",
        ]);
        expect(controlled(other)).toHaveLength(2);
        const gone = value(await port.apply([remove], other.paragraphs));
        expect(texts(gone)).toEqual(texts(first));
        expect(gone.controls).toEqual([]);
      });

      it("stand around words written into a sentence", async () => {
        const { port } = await opened();
        const { paragraphs } = value(await port.read());
        const at = where(paragraphs, "tell schools.", 2);
        const edit: Edit = {
          kind: "replace",
          paragraph: at.paragraph,
          start: at.end - 1,
          end: at.end - 1,
          was: "",
          text: " by [insert date]",
          controls: [
            {
              tag: "answerable-slot:date",
              title: "Date",
              around: "words",
              date: true,
              span: { paragraph: 0, start: 4, end: 17 },
            },
          ],
        };
        const after = value(await port.apply([edit], paragraphs));
        expect(texts(after)[4]).toBe(
          "Eastvale Council will tell schools by [insert date]. Eastvale Council will tell parents.",
        );
        expect(controlled(after)).toEqual(["answerable-slot:date = [insert date]"]);
      });
    });

    describe("apply", () => {
      it("changes the words and nothing else, and gives the draft afterwards", async () => {
        const { port } = await opened();
        const { paragraphs } = value(await port.read());
        const after = value(await port.apply([replace(paragraphs, "will", "shall", 2)], paragraphs));
        const wanted = DRAFT.map(({ text }, at) =>
          at === 4 ? "Eastvale Council will tell schools. Eastvale Council shall tell parents." : text,
        );
        expect(texts(after)).toEqual(wanted);
        expect(texts(value(await port.read()))).toEqual(wanted);
      });

      it("makes several changes at once", async () => {
        const { port } = await opened();
        const { paragraphs } = value(await port.read());
        const edits: Edit[] = [
          replace(paragraphs, "should", "must"),
          replace(paragraphs, "schools. ", "schools & <nurseries>. "),
          {
            kind: "insert",
            before: 7,
            paragraphs: [{ ...(paragraphs[7] as Paragraph), text: "A new one." }],
          },
          { kind: "remove", from: 3, count: 1 },
        ];
        const after = value(await port.apply(edits, paragraphs));
        expect(texts(after)).toEqual([
          "Response to the Recommendations",
          "Recommendation 1",
          "Eastvale Council must tell schools.",
          "Eastvale Council will tell schools & <nurseries>. Eastvale Council will tell parents.",
          "Recommendation 2",
          "Response:",
          "A new one.",
          "The Board said “yes” and it’s done.",
        ]);
      });

      it("follows words that have moved", async () => {
        const host = await opened();
        const { paragraphs } = value(await host.port.read());
        const edit = replace(paragraphs, "parents", "families");
        await host.type("Eastvale Council should", "Here Eastvale Council should");
        const after = value(await host.port.apply([edit], paragraphs));
        expect(texts(after)[4]).toBe(
          "Eastvale Council will tell schools. Eastvale Council will tell families.",
        );
      });

      it("follows words whose quotation marks have turned and whose spaces do not break", async () => {
        const { port } = await opened({}, [{ text: "The Board\u00a0said “yes” and it’s\u00a0done." }]);
        const { paragraphs } = value(await port.read());
        const plain = paragraphs.map((each) => ({ ...each, text: `The Board said "yes" and it's done.` }));
        const edit = replace(plain, `Board said "yes" and it's`, "Board agreed and it is");
        const after = value(await port.apply([edit], plain));
        expect(texts(after)).toEqual(["The Board agreed and it is\u00a0done."]);
      });

      it("makes none of the changes where one of the places is gone", async () => {
        const host = await opened();
        const { paragraphs } = value(await host.port.read());
        const edits = [replace(paragraphs, "should", "must"), replace(paragraphs, "parents", "families")];
        await host.type("parents", "pupils");
        isSentence(await host.port.apply(edits, paragraphs), "gone");
        expect(texts(value(await host.port.read()))[2]).toBe(DRAFT[2]?.text);
      });

      it("changes nothing in a document that may not be changed", async () => {
        const { port } = await opened({ readOnly: true });
        const { paragraphs } = value(await port.read());
        isSentence(await port.apply([replace(paragraphs, "should", "must")], paragraphs), "read-only");
        expect(port.abilities().write).toBe(false);
        expect(texts(value(await port.read()))).toEqual(DRAFT.map(({ text }) => text));
      });
    });

    describe("apply, to the marks of paragraphs", () => {
      const [FIRST, SECOND] = ["Eastvale Council will tell schools.", " Eastvale Council will tell parents."];
      const divided = (paragraphs: readonly Paragraph[], was: string, lines: readonly string[]): AnyEdit => ({
        kind: "divide",
        ...where(paragraphs, was),
        was,
        lines,
      });
      const point = (paragraphs: readonly Paragraph[], words: string): AnyEdit => {
        const { paragraph, end } = where(paragraphs, words);
        return { kind: "divide", paragraph, start: end, end, was: "", lines: ["", ""] };
      };

      if (marks === "person")
        it("says that paragraphs are divided and joined by typing, and changes nothing", async () => {
          const { port } = await opened();
          const { paragraphs } = value(await port.read());
          isSentence(await port.apply([point(paragraphs, FIRST)], paragraphs), "not-supported");
          expect(texts(value(await port.read()))).toEqual(DRAFT.map(({ text }) => text));
        });
      else {
        it("divides a paragraph in the middle, at its beginning and at its end", async () => {
          const { port } = await opened();
          const { paragraphs } = value(await port.read());
          const after = value(await port.apply([point(paragraphs, FIRST)], paragraphs));
          expect(texts(after).slice(3, 7)).toEqual(["Response:", FIRST, SECOND, "Recommendation 2"]);
          const start: AnyEdit = {
            kind: "divide",
            paragraph: 4,
            start: 0,
            end: 0,
            was: "",
            lines: ["", ""],
          };
          const again = value(await port.apply([start], after.paragraphs));
          expect(texts(again).slice(3, 7)).toEqual(["Response:", "", FIRST, SECOND]);
          const last = value(await port.apply([point(again.paragraphs, SECOND)], again.paragraphs));
          expect(texts(last).slice(4, 9)).toEqual(["", FIRST, SECOND, "", "Recommendation 2"]);
        });

        it("puts several lines in place of words, each a paragraph", async () => {
          const { port } = await opened();
          const { paragraphs } = value(await port.read());
          const lines = ["tell schools", "& <nurseries>", "and colleges"];
          const after = value(await port.apply([divided(paragraphs, "tell schools", lines)], paragraphs));
          expect(texts(after).slice(1, 6)).toEqual([
            "Recommendation 1",
            "Eastvale Council should tell schools",
            "& <nurseries>",
            "and colleges.",
            "Response:",
          ]);
        });

        it("joins a paragraph with the next, which is one step and refused where the words have changed", async () => {
          const { port } = await opened();
          const { paragraphs } = value(await port.read());
          const join: AnyEdit = {
            kind: "join",
            paragraph: 3,
            was: ["Response:", DRAFT[4]?.text ?? ""],
          };
          const stale: AnyEdit = { ...join, was: ["Response:", "Something else."] };
          isSentence(await port.apply([stale], paragraphs), "gone");
          const after = value(await port.apply([join], paragraphs));
          expect(texts(after)[3]).toBe(`Response:${DRAFT[4]?.text}`);
          expect(after.paragraphs).toHaveLength(DRAFT.length - 1);
        });

        it("puts lines in place of words of several paragraphs, found again by their words, or not at all", async () => {
          const host = await opened();
          const { paragraphs } = value(await host.port.read());
          const over: AnyEdit = {
            kind: "overwrite",
            from: 2,
            start: "Eastvale Council ".length,
            to: 4,
            end: "Eastvale Council".length,
            was: [(DRAFT[2]?.text ?? "").slice("Eastvale Council ".length), "Response:", "Eastvale Council"],
            lines: ["is asked to.", "It"],
          };
          await host.type("Recommendation 1", "The first recommendation");
          const after = value(await host.port.apply([over], paragraphs));
          expect(texts(after).slice(1, 5)).toEqual([
            "The first recommendation",
            "Eastvale Council is asked to.",
            "It will tell schools. Eastvale Council will tell parents.",
            "Recommendation 2",
          ]);
          isSentence(await host.port.apply([over], paragraphs), "gone");
        });
      }
    });

    describe("watch", () => {
      it("tells of what anybody writes, until it is ended", async () => {
        const host = await opened();
        await host.port.read();
        const told: string[][] = [];
        const end = host.port.watch((outcome) => told.push(texts(value(outcome))));
        await host.type("parents", "families");
        if (!host.port.abilities().live) return expect(told).toEqual([]);
        expect(told.at(-1)?.[4]).toContain("tell families");
        end();
        const before = told.length;
        await host.type("families", "pupils");
        expect(told.length).toBe(before);
      });
    });

    describe("mark", () => {
      it("marks words without changing the draft, and takes the marks away", async () => {
        const host = await opened();
        const { paragraphs } = value(await host.port.read());
        if (host.port.abilities().marks === "none") return;
        const mark = (words: string) => ({
          place: placeOf(paragraphs, where(paragraphs, words)),
          severity: "error" as const,
          text: "Something is wrong.",
        });
        value(await host.port.mark([mark("parents"), mark("Recommendation 2")]));
        expect([...host.marked()].sort()).toEqual(["Recommendation 2", "parents"]);
        expect(texts(value(await host.port.read()))).toEqual(DRAFT.map(({ text }) => text));
        value(await host.port.unmark());
        expect(host.marked()).toEqual([]);
      });
    });

    describe("comment", () => {
      it("ties a comment to the words, and leaves the words as they are", async () => {
        const host = await opened();
        const { paragraphs } = value(await host.port.read());
        if (!host.port.abilities().comments) return;
        value(await host.port.comment(placeOf(paragraphs, where(paragraphs, "parents")), "Which & whose?"));
        expect(host.comments()).toEqual(["Which & whose?"]);
        expect(texts(value(await host.port.read()))).toEqual(DRAFT.map(({ text }) => text));
      });
    });

    describe("openNew", () => {
      it("opens another document byte for byte, and leaves this one as it is", async () => {
        const host = await opened();
        const before = texts(value(await host.port.read()));
        const other = docx(
          Array.from({ length: 400 }, (_, at) => paragraph(`Paragraph ${at}: “£” & Ωmega.`)),
        );
        value(await host.port.openNew("other.docx", other));
        expect(host.openedBeside().map((bytes) => [...bytes])).toEqual([[...other]]);
        expect(texts(value(await host.port.read()))).toEqual(before);
      });
    });

    describe("keep", () => {
      it("keeps small data through edits, and takes it away again", async () => {
        const host = await opened();
        const { port } = host;
        if (!port.abilities().keep) return;
        const { paragraphs } = value(await port.read());
        expect(value(await port.load("decisions"))).toBeNull();
        value(await port.keep("decisions", '{"a":"<b> & ]]> “ü” 🙂"}'));
        value(await port.keep("other", "x"));
        value(await port.apply([replace(paragraphs, "should", "must")], paragraphs));
        expect(value(await port.load("decisions"))).toBe('{"a":"<b> & ]]> “ü” 🙂"}');
        value(await port.keep("decisions", null));
        expect(value(await port.load("decisions"))).toBeNull();
        expect(value(await port.load("other"))).toBe("x");
        expect(texts(value(await port.read()))[2]).toBe("Eastvale Council must tell schools.");
      });
    });
  });
}
