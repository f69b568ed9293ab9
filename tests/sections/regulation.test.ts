import { basisOf } from "../../src/law/basis";
import { editions, guidance, type Review, reviews } from "../../src/law/law";
import { plainParagraph } from "../../src/model/paragraph";
import { readingOf } from "../../src/model/reading";
import { fill } from "../../src/sections/fill";
import { shippedSections } from "../../src/sections/shipped";
import { asShipped } from "../../src/session/as-shipped";
import { checkReading } from "../../src/session/check";
import { builtInTemplates } from "../../src/templates/built-in/index";

/** The day before a day, and the day after, as ISO. */
const shifted = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

const BOUNDARIES = [
  ...new Set(
    [...reviews, ...editions, ...guidance].flatMap(({ from, to }) => [
      ...(from ? [shifted(from, -1), from] : []),
      ...(to ? [to, shifted(to, 1)] : []),
    ]),
  ),
].sort();

const BOARDS: Readonly<Record<string, string>> = {
  lscb: "Marlshire Safeguarding Children Board",
  "safeguarding-partners": "Fenmarch Safeguarding Children Partnership",
  "national-panel": "Child Safeguarding Practice Review Panel",
  sab: "Marlshire Safeguarding Adults Board",
  csp: "Marlshire Community Safety Partnership",
  rsb: "Glan Arwen Regional Safeguarding Board",
  cpc: "Kilbrae Child Protection Committee",
  sbni: "Safeguarding Board for Northern Ireland",
  "pilot areas": "Marlshire Community Safety Partnership",
};

function valuesFor(review: Review, considered: string) {
  return {
    board: BOARDS[review.body] ?? "",
    review: review.id,
    considered,
    group: "Case Review Group",
    subject: "Child Lark",
  };
}

describe("the regulation paragraph", () => {
  const [section] = shippedSections;
  const cells = reviews.flatMap((review) => BOUNDARIES.map((day) => [review, day] as const));
  const fitting = cells.filter(([review, day]) => basisOf(review, day).fits);

  it("is refused, with the kind of review that may be meant, on the days on which there was no such review", () => {
    expect(section?.id).toBe("regulation");
    const misfits = cells.filter(([review, day]) => !basisOf(review, day).fits);
    expect(misfits.length).toBeGreaterThan(100);
    for (const [review, day] of misfits)
      expect(section && fill(section, valuesFor(review, day)).law.refusal?.reason).toMatch(/^No .+\.$/);
  });

  it.each(reviews.map((review) => [review.id, review] as const))(
    "gives the citation check nothing to report, for a %s on each boundary day and the day before",
    (_, review) => {
      const days = fitting.filter(([each]) => each === review).map(([, day]) => day);
      expect(days.length).toBeGreaterThan(0);
      for (const day of days) {
        const values = valuesFor(review, day);
        const open = section ? fill(section, values).law.choices : [];
        const editionChoices = open.length > 0 ? open.map(({ id }) => id) : [undefined];
        for (const edition of editionChoices) {
          const filled = section && fill(section, { ...values, ...(edition && { edition }) });
          const paragraphs = [
            plainParagraph(`${values.board}: response to the review of Child Lark`, { outlineLevel: 1 }),
            ...(filled?.paragraphs ?? []).map(({ text }) => plainParagraph(text)),
            plainParagraph("Recommendation 1", { outlineLevel: 2 }),
            plainParagraph("Marlshire Council should tell schools who its link officers are."),
            plainParagraph("Response: Marlshire Council told all schools on 4 May 2026."),
          ];
          const checked = checkReading(readingOf(paragraphs), {
            ...asShipped,
            template: builtInTemplates.find(({ id }) => id === "labelled-headings") ?? null,
          });
          if (!checked.ok) throw new Error(checked.reason);
          const said = checked.problems
            .filter(({ rule }) => rule === "citation-not-in-force" || rule === "section-unfilled")
            .map(({ what }) => `${day}: ${what}`);
          expect(said).toEqual([]);
          expect(checked.draft.facts.considered).toBe(day);
          expect(checked.draft.sections.find(({ id }) => id === "regulation")?.span).not.toBeNull();
        }
      }
    },
  );
});
