import fc from "fast-check";
import { readText } from "../../src/hosts/text/read";
import { shown, silently, textsOf } from "./reading";

const plain = (text: string | Uint8Array): string[] => textsOf(silently(readText(text, "plain")));

describe("plain text", () => {
  it("has a paragraph for each block between blank lines, with its exact words", () => {
    expect(plain("Recommendation 1a\n\nThe Board should act.\n \t\n\nIt has.\n")).toEqual([
      "Recommendation 1a",
      "The Board should act.",
      "It has.",
    ]);
  });

  it("joins the lines of a block that was wrapped", () => {
    const wrapped =
      "The Partnership has written to every agency that knew the family and has\nasked each of them to say what has changed in the way in which it shares\nwhat it knows.\n\nHousing has replied.";
    expect(plain(wrapped)).toEqual([
      "The Partnership has written to every agency that knew the family and has asked each of them to say what has changed in the way in which it shares what it knows.",
      "Housing has replied.",
    ]);
  });

  it("keeps a label on its own line above its text as a line of the same block", () => {
    const text =
      "Recommendation 1\nThe Board should ask for a yearly audit of supervision and of how it is written down in every agency that works with children.\n\nRecommendation 2\nHousing should join.";
    expect(plain(text)[0]).toMatch(/^Recommendation 1\nThe Board/);
    expect(plain(text)).toHaveLength(2);
  });

  it("has a paragraph for each line where no blank lines part them", () => {
    const long =
      "The Board will publish the protocol and will write to every school, surgery and nursery in the county to say what it changes for them.";
    expect(plain(`Finding one\n${long}\nRecommendation 1\n${long}`)).toEqual([
      "Finding one",
      long,
      "Recommendation 1",
      long,
    ]);
  });

  it("has a paragraph for each line also where the only blank lines stand below the title", () => {
    const long =
      "The Board will publish the protocol and will write to every school, surgery and nursery in the county to say what it changes for them.";
    expect(plain(`Marlshire\n\n${`${long}\n`.repeat(12)}`)).toHaveLength(13);
  });

  it("finds the paragraphs of wrapped text without blank lines by their short last lines", () => {
    const one =
      "The Partnership has written to every agency that knew the family and has\nasked each of them to say what has changed in the way in which it shares\nwhat it knows.";
    const two =
      "Housing has replied that its officers now attend each of the conferences\nto which they are invited.";
    expect(plain(`${one}\n${two}`)).toEqual([one.replaceAll("\n", " "), two.replaceAll("\n", " ")]);
  });

  it("makes each bullet a paragraph, its sign not being part of the text", () => {
    const reading = silently(
      readText(
        "We will:\n- train staff\n  and managers\n- audit\n    • files\n    • visits\n– report\no\tclose\n\nDone.",
        "plain",
      ),
    );
    expect(
      reading.paragraphs.map(({ text, listString, listLevel }) => [text, listString, listLevel]),
    ).toEqual([
      ["We will:", "", null],
      ["train staff and managers", "•", 0],
      ["audit", "•", 0],
      ["files", "•", 1],
      ["visits", "•", 1],
      ["report", "•", 0],
      ["close", "•", 0],
      ["Done.", "", null],
    ]);
  });

  it("leaves typed numbers in the text, each beginning a paragraph", () => {
    expect(plain("1. First\n2.3.1 Second\na) Third\nR4 Fourth\n\n24 hours a day")).toEqual([
      "1. First",
      "2.3.1 Second",
      "a) Third",
      "R4 Fourth",
      "24 hours a day",
    ]);
  });

  it("does not take a hyphen, a negative number or a year for a bullet or a number", () => {
    expect(plain("-5 degrees\n\n*note\n\n2024 was better")).toEqual([
      "-5 degrees",
      "*note",
      "2024 was better",
    ]);
  });

  it("takes a drawn line for a blank one", () => {
    expect(plain("One\n-----\nTwo\n\n* * *\n\nThree")).toEqual(["One", "Two", "Three"]);
  });
});

describe("the letters of a text file", () => {
  const bytes = (...all: number[]): Uint8Array => Uint8Array.from(all);

  it.each([
    ["UTF-8", new TextEncoder().encode("Børd – é")],
    ["UTF-8 with its mark", bytes(0xef, 0xbb, 0xbf, ...new TextEncoder().encode("Børd – é"))],
    ["Windows-1252", bytes(0x42, 0xf8, 0x72, 0x64, 0x20, 0x96, 0x20, 0xe9)],
    [
      "UTF-16, small end first",
      bytes(
        0xff,
        0xfe,
        ...[..."Børd – é"].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
      ),
    ],
    [
      "UTF-16, large end first",
      bytes(
        0xfe,
        0xff,
        ...[..."Børd – é"].flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255]),
      ),
    ],
  ])("are read from %s", (_, source) => {
    expect(plain(source)).toEqual(["Børd – é"]);
  });

  it("may have the line ends of any system", () => {
    expect(plain("one\r\n\r\ntwo\r\rthree\fby page")).toEqual(["one", "two", "three", "by page"]);
  });

  it("are only those that an eye sees", () => {
    expect(plain("\uFEFFRecom\u00ADmen\u200Bdation\u2060\u00A01\n\n\u200B\n\nDone.\u200E")).toEqual([
      "Recommendation\u00A01",
      "Done.",
    ]);
  });

  it("are refused where they are none", () => {
    expect(readText(bytes(1, 0, 2), "plain")).toEqual({
      ok: false,
      code: "wrong-kind",
      reason: expect.stringContaining("not a text file"),
    });
    expect(readText(" \n\t\n", "plain")).toEqual({
      ok: false,
      code: "empty",
      reason: expect.stringContaining("no text"),
    });
  });
});

describe("whatever a text holds", () => {
  const line = fc.string({ unit: fc.constantFrom(..."ab1. -*•|#_[]()<>`&\\!~:\t "), maxLength: 30 });
  const texts = fc.array(line, { maxLength: 20 }).map((all) => all.join("\n"));

  it("reading it never throws, in either form", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom("plain" as const, "markdown" as const), (text, form) => {
        const result = readText(text, form);
        if (result.ok)
          for (const paragraph of result.reading.paragraphs)
            expect(paragraph.text).toBe(paragraph.text.trim());
      }),
      { numRuns: 1000 },
    );
  });

  it("no letter of a plain text is lost", () => {
    const letters = (text: string): string => text.replace(/[^abc\d]/g, "");
    fc.assert(
      fc.property(texts, (text) => {
        const result = readText(text, "plain");
        expect(letters(result.ok ? shown(result.reading).join("") : "")).toBe(letters(text));
      }),
    );
  });
});
