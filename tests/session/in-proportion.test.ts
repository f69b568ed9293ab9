import { type Paragraph, plainParagraph } from "../../src/model/paragraph";
import { asShipped } from "../../src/session/as-shipped";
import { checkReading } from "../../src/session/check";

/** How often the words of any paragraph are asked for while a draft is checked. */
function readsOf(lines: readonly string[]): number {
  let reads = 0;
  const paragraphs = lines.map((line): Paragraph => {
    const paragraph = { ...plainParagraph("") };
    Object.defineProperty(paragraph, "text", {
      enumerable: true,
      get() {
        reads++;
        return line;
      },
    });
    return paragraph;
  });
  const reading = { paragraphs, notes: [], comments: [], revisions: [], controls: [], messages: [] };
  const checked = checkReading(reading, { ...asShipped });
  if (!checked.ok) throw new Error(checked.reason);
  return reads;
}

/** Nothing is timed: a check that looks again at all lines for each line asks for four times as many words. */
describe("twice the length asks for twice the words", () => {
  const asked = (i: number): string[] => [`Recommendation ${i}`, `Tarnwick Council should do thing ${i}.`];

  it.each<[string, (i: number) => string[]]>([
    [
      "in a draft that counts beyond what can be a number",
      (i) => [...asked(i + 990), "Response: It will by May 2027."],
    ],
    [
      "in one answer of many lines",
      (i) => (i === 0 ? [...asked(1), "Response:"] : [`The Council will do thing ${i}`]),
    ],
    [
      "in findings without an end",
      (i) => [`Finding ${i + 990}: thing ${i}`, ...asked(i + 990), "Response: It will by May 2027."],
    ],
  ])("%s", (_, blockOf) => {
    const lines = (count: number): string[] => Array.from({ length: count }, (_, i) => blockOf(i)).flat();
    readsOf(lines(10));
    expect(readsOf(lines(800)) / readsOf(lines(400))).toBeLessThan(2.6);
  });
});
