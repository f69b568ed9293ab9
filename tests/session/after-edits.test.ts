import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readText } from "../../src/hosts/text/read";
import type { Paragraph } from "../../src/model/paragraph";
import { readingOf } from "../../src/model/reading";
import { asShipped } from "../../src/session/as-shipped";
import { checkReading } from "../../src/session/check";

function paragraphsOf(draft: string): readonly Paragraph[] {
  const read = readText(readFileSync(join(__dirname, "../drafts", draft, "draft.md")), "markdown");
  if (!read.ok) throw new Error(read.reason);
  return read.reading.paragraphs;
}

/** All that a check says, as text; of paragraphs that are new to it nothing is remembered. */
const said = (paragraphs: readonly Paragraph[]): string =>
  JSON.stringify(checkReading(readingOf(paragraphs), asShipped));
const afresh = (paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  paragraphs.map((paragraph) => ({ ...paragraph }));

/** Where a draft reads differently from one never seen before, a few words of both; null where it does not. */
function difference(paragraphs: readonly Paragraph[], fresh = said(afresh(paragraphs))): string | null {
  const known = said(paragraphs);
  if (known === fresh) return null;
  let from = 0;
  while (known[from] === fresh[from]) from++;
  const [here, there] = [known, fresh].map((all) => all.slice(Math.max(0, from - 150), from + 100));
  return `${here}\n${there}`;
}

/** What somebody may write in place of a paragraph: words, a label, a blank, a promise without a date. */
const LINES = [
  "",
  "Response:",
  "Recommendation 2",
  "Finding 1: Visits were missed",
  "Lead: Marlshire Police",
  "Staff will be trained in due course.",
  "The following actions were agreed:",
  "This will be done by [insert date], as paragraph 4.2 says.",
  "The Partnership accepts this recommendation in full and will publish its plan by March 2031.",
];

type Edit = (paragraphs: readonly Paragraph[]) => readonly Paragraph[];

const at = (place: number, { length }: readonly Paragraph[]): number => Math.floor(place * length);
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const replaced =
  (where: number, write: (text: string, all: readonly Paragraph[]) => string): Edit =>
  (all) =>
    all.map((each, i) => (i === at(where, all) ? { ...each, text: write(each.text, all) } : each));

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...LINES)).map(([where, line]) => replaced(where, () => line)),
  place.map((where) => replaced(where, (text) => `${text} And one word more.`)),
  fc.tuple(place, place).map(([where, upTo]) => replaced(where, (text) => text.slice(0, upTo * text.length))),
  fc.tuple(place, place).map(([where, from]) => replaced(where, (_, all) => all[at(from, all)]?.text ?? "")),
  place.map(
    (where): Edit =>
      (all) =>
        all.filter((_, i) => i !== at(where, all)),
  ),
  fc.tuple(place, fc.constantFrom(...LINES)).map(
    ([where, line]): Edit =>
      (all) => {
        const next = all[at(where, all)];
        return next ? all.flatMap((each) => (each === next ? [{ ...next, text: line }, each] : [each])) : all;
      },
  ),
);

describe("a check after edits", () => {
  // Drafts of four builds.
  it.each(["kestrelby-child-l", "ravensholt-elspeth", "welmouth-bay-action-plan", "saltmere-child-k"])(
    "says of %s what it would say if it had never seen the draft before",
    (draft) => {
      const original = paragraphsOf(draft);
      const first = said(afresh(original));
      expect(difference(original, first)).toBeNull();
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
          let paragraphs = original;
          for (const each of edits) {
            paragraphs = each(paragraphs);
            expect(difference(paragraphs)).toBeNull();
          }
          // What was undone is what it was.
          expect(difference(original, first)).toBeNull();
        }),
        // An edit says nothing in print: the first that fails is as good as a shorter one.
        { numRuns: 25, endOnFailure: true },
      );
    },
  );
});
