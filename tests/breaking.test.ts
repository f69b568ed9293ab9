import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../src/engine/check";
import { readBytes } from "../src/hosts/read";
import type { Draft } from "../src/model/draft";
import type { Paragraph } from "../src/model/paragraph";
import { textOf } from "../src/model/span";
import { recommendationsIn } from "../src/model/walk";
import { asShipped } from "../src/session/as-shipped";
import { checkReading } from "../src/session/check";
import { builtInTemplates } from "../src/templates/built-in/index";
import { draftsIn } from "../src/tools/draft-expectations";

/** Good drafts, broken in one place each: the one hole is reported, and nothing else changes. */
const folder = join(__dirname, "drafts");
const CLEAN = ["ashminster-child-h", "dunmarrow-grace", "welmouth-bay-action-plan"];

interface Checked {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
}

function check(paragraphs: readonly Paragraph[], style: string | null): Checked {
  const checked = checkReading(
    { paragraphs, notes: [], comments: [], revisions: [], controls: [], messages: [] },
    { ...asShipped, template: builtInTemplates.find(({ id }) => id === style) ?? null },
  );
  if (!checked.ok) throw new Error(checked.reason);
  return checked;
}

const drafts = draftsIn(folder)
  .filter(({ slug }) => CLEAN.includes(slug))
  .map(({ slug, file }) => {
    const read = readBytes(file, readFileSync(join(folder, slug, file)));
    if (!read.ok) throw new Error(read.reason);
    return { slug, ...check(read.reading.paragraphs, null) };
  });

const key = (problem: Problem, draft: Draft): string =>
  `${problem.severity} ${problem.rule} [${problem.recommendation ?? ""}] ${textOf(draft.paragraphs, problem.span)}`;

/** What the broken draft reports and the good one did not. */
function news(good: Checked, paragraphs: readonly Paragraph[]): string[] {
  const broken = check(paragraphs, good.draft.style.id);
  const before = good.problems.map((problem) => key(problem, good.draft));
  return broken.problems.map((problem) => key(problem, broken.draft)).filter((it) => !before.includes(it));
}

const without = (paragraphs: readonly Paragraph[], gone: readonly number[]): Paragraph[] =>
  paragraphs.filter((_, i) => !gone.includes(i));
const rewritten = (
  paragraphs: readonly Paragraph[],
  at: number,
  write: (text: string) => string,
): Paragraph[] =>
  paragraphs.map((paragraph, i) => (i === at ? { ...paragraph, text: write(paragraph.text) } : paragraph));

describe.each(drafts.map((draft) => [draft.slug, draft] as const))(
  "%s, broken in one place",
  (_slug, good) => {
    const { draft } = good;
    const recommendations = [...recommendationsIn(draft)];
    const named = recommendations.map((it) => [it.number, it] as const);

    it("reports no error or warning while it is whole", () => {
      expect(good.problems.filter(({ severity }) => severity !== "info").map((it) => key(it, draft))).toEqual(
        [],
      );
    });

    it.each(named)("a response emptied: %s", (number, { response }) => {
      const paragraphs = draft.paragraphs.map((paragraph, i) =>
        response?.paragraphs.includes(i) ? { ...paragraph, text: "" } : paragraph,
      );
      expect(news(good, paragraphs)).toEqual([`error recommendation-without-response [${number}] `]);
    });

    it.each(named.slice(1))("its number given twice: %s", (number, { labelSpan, span }) => {
      const at = labelSpan ?? span;
      const previous =
        recommendations[recommendations.findIndex((it) => it.number === number) - 1]?.number ?? "";
      const paragraphs = rewritten(draft.paragraphs, at.paragraph, (text) => text.replace(number, previous));
      const told = news(good, paragraphs);
      expect(told.map((it) => it.split(" ")[1])).toEqual(["numbering-broken"]);
    });

    it.each(named)("nobody named to act: %s", (number, { agencies, leads, response }) => {
      const struck = agencies.filter(({ generic }) => !generic).map(({ span: at }) => at);
      const paragraphs = draft.paragraphs.map((paragraph, i) => {
        const spans = [...struck, ...leads]
          .filter((at) => at.paragraph === i)
          .sort((a, b) => b.start - a.start);
        const text = spans.reduce(
          (words, at) => `${words.slice(0, at.start)}${leads.includes(at) ? "" : "it"}${words.slice(at.end)}`,
          paragraph.text,
        );
        return { ...paragraph, text };
      });
      if (struck.length === 0 || !response) throw new Error("The draft is not clean.");
      const told = news(good, paragraphs).map((it) => it.split(" ").slice(0, 3).join(" "));
      expect(told).toEqual([
        expect.stringMatching(new RegExp(`^(warning|error) recommendation-without-agency \\[${number}\\]$`)),
      ]);
    });

    it("a required section gone", () => {
      const sections = draft.sections.filter(({ span, required }) => span && required);
      for (const { span } of sections) {
        const gone = draft.paragraphs
          .map((_, i) => i)
          .filter((i) => span && i >= span.paragraph && i <= (span.endParagraph ?? span.paragraph));
        // Where one paragraph is two sections, both go.
        const both = sections.filter((other) => other.span && gone.includes(other.span.paragraph));
        const told = news(good, without(draft.paragraphs, gone)).filter((it) => !it.startsWith("info"));
        expect(told).toEqual(both.map(() => "error section-missing [] "));
      }
    });

    it("a blank left where the decision date stood", () => {
      const at = draft.facts.consideredAt;
      if (!at) throw new Error("The draft states no decision date.");
      const paragraphs = rewritten(
        draft.paragraphs,
        at.paragraph,
        (text) => `${text.slice(0, at.start)}[insert date]${text.slice(at.end)}`,
      );
      expect(news(good, paragraphs)).toEqual(["error section-unfilled [] [insert date]"]);
    });
  },
);
