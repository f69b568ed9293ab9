import fc from "fast-check";
import type { Draft } from "../../src/model/draft";
import { type Paragraph, plainParagraph } from "../../src/model/paragraph";
import { readingOf } from "../../src/model/reading";
import { type Span, textOf } from "../../src/model/span";
import { recommendationsIn } from "../../src/model/walk";
import { parseDraft } from "../../src/parse/parse";
import { builtInTemplates } from "../../src/templates/built-in/index";
import { detectTemplate } from "../../src/templates/detect";
import { sketch } from "../kit/paragraphs";
import { labelled } from "./layouts/labelled";
import { numbered } from "./layouts/numbered";
import { others } from "./layouts/others";
import { tables } from "./layouts/tables";

const sketches = Object.values({ ...labelled, ...numbered, ...tables, ...others }).map(
  (each) => sketch(each).paragraphs,
);

const template = fc.constantFrom(...builtInTemplates);

function parsed(paragraphs: readonly Paragraph[], style: (typeof builtInTemplates)[number]): Draft {
  return parseDraft(readingOf(paragraphs), style, {
    detected: false,
    confidence: 1,
    register: { bodies: [] },
  });
}

function inside(span: Span, paragraphs: readonly Paragraph[]): boolean {
  const first = paragraphs[span.paragraph];
  const last = paragraphs[span.endParagraph ?? span.paragraph];
  if (!first || !last || (span.endParagraph ?? span.paragraph) < span.paragraph) return false;
  return span.start >= 0 && span.start <= first.text.length && span.end >= 0 && span.end <= last.text.length;
}

/** What holds of every draft, however broken. */
function expectSound(draft: Draft): void {
  const { paragraphs } = draft;
  const spans: Span[] = [];
  for (const of of recommendationsIn(draft)) {
    expect(of.number).not.toBe("");
    spans.push(of.span, of.responsePlace, ...of.leads, ...of.due);
    if (of.labelSpan) {
      spans.push(of.labelSpan);
      // Word's automatic number belongs to the label without being in the text.
      expect(of.label.endsWith(textOf(paragraphs, of.labelSpan).trim())).toBe(true);
    }
    if (of.finding !== null) expect(draft.findings[of.finding]?.recommendations).toContain(of);
    if (!of.response) continue;
    spans.push(of.response.span);
    expect(of.response.paragraphs.length).toBeGreaterThan(0);
    expect(of.response.text).toBe(of.response.paragraphs.map((at) => paragraphs[at]?.text).join("\n"));
    const own = new Set(of.response.paragraphs);
    expect(of.response.parts.flatMap((part) => part.paragraphs.filter((at) => !own.has(at)))).toEqual([]);
  }
  for (const { span, deadline, ownerAt } of draft.commitments)
    spans.push(span, ...(deadline ? [deadline.span] : []), ...(ownerAt ? [ownerAt] : []));
  for (const { span, place } of draft.sections) spans.push(place, ...(span ? [span] : []));
  expect(spans.filter((span) => !inside(span, paragraphs))).toEqual([]);
}

it("no deletion or reordering of paragraphs makes it throw or point outside the draft", () => {
  const cases = fc
    .constantFrom(...sketches)
    .chain((paragraphs) =>
      fc.tuple(fc.shuffledSubarray([...paragraphs], { minLength: 1 }), fc.constant(paragraphs)),
    );
  fc.assert(
    fc.property(cases, template, ([shuffled], style) => {
      expectSound(parsed(shuffled, style));
    }),
    { numRuns: 300 },
  );
});

it("no deletion from a draft makes it throw or point outside the draft", () => {
  const cases = fc
    .constantFrom(...sketches)
    .chain((paragraphs) => fc.subarray([...paragraphs], { minLength: 1 }));
  fc.assert(
    fc.property(cases, template, (kept, style) => {
      expectSound(parsed(kept, style));
    }),
    { numRuns: 300 },
  );
});

it("no words in any shape make it throw", () => {
  const word = fc.constantFrom(
    "Recommendation",
    "1",
    "2a",
    ":",
    "–",
    "Response",
    "Finding",
    "one",
    "Lead",
    "By when",
    "(a)",
    "Police",
    "\t",
    "\n",
    "The board should",
    "will review by May 2024.",
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 8 }).map((words) => words.join(" ")),
    fc.string(),
  );
  const paragraph = fc
    .record({
      text,
      listString: fc.constantFrom("", "•", "1.", "2.1", "a)", "Recommendation 3:"),
      bold: fc.boolean(),
      outlineLevel: fc.constantFrom(null, null, 1, 2, 3),
      cell: fc.option(
        fc.record({
          table: fc.nat(2),
          row: fc.nat(4),
          column: fc.nat(3),
          span: fc.integer({ min: 1, max: 3 }),
          header: fc.boolean(),
          within: fc.constant(null),
        }),
      ),
    })
    .map(({ text: words, ...more }) => plainParagraph(words, more));
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 25 }), template, (paragraphs, style) => {
      const reading = readingOf(paragraphs);
      const detected = detectTemplate(reading, builtInTemplates);
      if (detected) {
        expect(detected.confidence).toBeGreaterThan(0);
        expect(detected.confidence).toBeLessThanOrEqual(1);
      }
      expectSound(parsed(paragraphs, style));
    }),
    { numRuns: 500 },
  );
});

it("reads an unchanged draft the same twice", () => {
  for (const paragraphs of sketches) {
    const [style] = builtInTemplates;
    if (!style) throw new Error("no style");
    expect(parsed([...paragraphs], style)).toEqual(parsed([...paragraphs], style));
  }
});
