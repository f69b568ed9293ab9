import { basisOf } from "../../src/law/basis";
import { reviews } from "../../src/law/law";

const reviewOf = (id: string) => {
  const review = reviews.find((each) => each.id === id);
  if (!review) throw new Error(`There is no review ${id}.`);
  return review;
};

const SCR = "regulation 5 of the Local Safeguarding Children Boards Regulations 2006 (SI 2006/90)";
const LCSPR = "section 16F of the Children Act 2004";
const SAR = "section 44 of the Care Act 2014";
const DHR = "section 9 of the Domestic Violence, Crime and Victims Act 2004";
const WT = (year: number) => `Working Together to Safeguard Children (${year})`;

/** Each first day and the day before it, by hand from the sources of the table; null: no such review on that day. */
const CELLS: readonly (readonly [string, string, string | null, string | null])[] = [
  ["serious-case-review", "2006-03-31", null, null],
  ["serious-case-review", "2007-01-01", SCR, WT(2006)],
  ["serious-case-review", "2010-02-28", SCR, WT(2006)],
  ["serious-case-review", "2013-04-14", SCR, WT(2010)],
  ["serious-case-review", "2013-04-15", SCR, WT(2013)],
  ["serious-case-review", "2015-03-25", SCR, WT(2013)],
  ["serious-case-review", "2015-03-26", SCR, WT(2015)],
  ["serious-case-review", "2018-07-03", SCR, WT(2015)],
  ["serious-case-review", "2018-07-04", SCR, WT(2018)],
  ["serious-case-review", "2019-09-29", SCR, WT(2018)],
  ["serious-case-review", "2019-09-30", null, null],
  ["practice-review", "2018-06-28", null, null],
  ["practice-review", "2018-06-29", LCSPR, WT(2015)],
  ["practice-review", "2018-07-04", LCSPR, WT(2018)],
  ["practice-review", "2019-09-30", LCSPR, WT(2018)],
  ["practice-review", "2023-11-30", LCSPR, WT(2018)],
  ["practice-review", "2024-01-01", LCSPR, WT(2023)],
  ["practice-review", "2026-02-28", LCSPR, WT(2023)],
  ["practice-review", "2026-04-01", LCSPR, WT(2026)],
  ["safeguarding-adults-review", "2015-03-31", null, null],
  ["safeguarding-adults-review", "2015-04-01", SAR, "Care and Support Statutory Guidance"],
  ["serious-case-review-adult", "2015-03-31", "", null],
  ["serious-case-review-adult", "2015-04-01", null, null],
  ["domestic-homicide-review", "2011-04-12", null, null],
  [
    "domestic-homicide-review",
    "2011-04-13",
    DHR,
    "Multi-agency statutory guidance for the conduct of domestic homicide reviews (2011)",
  ],
  [
    "domestic-homicide-review",
    "2017-01-01",
    DHR,
    "Multi-agency statutory guidance for the conduct of domestic homicide reviews (2016)",
  ],
  ["single-unified-safeguarding-review", "2024-09-30", null, null],
  [
    "single-unified-safeguarding-review",
    "2024-10-01",
    "",
    "Single Unified Safeguarding Review statutory guidance",
  ],
];

describe("what a review rests on", () => {
  it.each(CELLS)("%s decided on %s: %s, %s", (id, date, law, guidance) => {
    const basis = basisOf(reviewOf(id), date);
    expect(basis.fits).toBe(law !== null);
    if (!basis.fits) {
      expect(basis.reason).toMatch(/^No .+ could be decided .+\.$/);
      return;
    }
    expect(basis.law ?? "").toBe(law);
    expect(basis.guidance.kind === "known" ? basis.guidance.title : null).toBe(guidance);
  });

  it("names the kind of review that may be meant instead", () => {
    const late = basisOf(reviewOf("serious-case-review"), "2020-06-01");
    const early = basisOf(reviewOf("practice-review"), "2014-06-01");
    expect([late.fits ? null : late.instead?.id, early.fits ? null : early.instead?.id]).toEqual([
      "practice-review",
      "serious-case-review",
    ]);
  });

  it("asks for the edition where the sources know no more than the month", () => {
    const basis = basisOf(reviewOf("practice-review"), "2023-12-10");
    expect(basis.fits && basis.guidance).toEqual({
      kind: "ask",
      choices: [
        { id: "wt2018", title: WT(2018) },
        { id: "wt2023", title: WT(2023) },
      ],
    });
    const chosen = basisOf(reviewOf("practice-review"), "2023-12-10", "wt2023");
    expect(chosen.fits && chosen.guidance).toEqual({ kind: "known", title: WT(2023), edition: "wt2023" });
  });

  it("notes what hung on the area, and what is not verified", () => {
    const open = basisOf(reviewOf("serious-case-review"), "2019-03-01");
    expect(open.fits && open.notes.join(" ")).toContain("hung on the area");
    const welsh = basisOf(reviewOf("child-practice-review"), "2019-03-01");
    expect(welsh.fits && welsh.notes.join(" ")).toContain("not verified");
    const plain = basisOf(reviewOf("serious-case-review"), "2016-03-01");
    expect(plain.fits && plain.notes).toEqual([]);
  });
});
