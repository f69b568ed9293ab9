import {
  bodies,
  citationOf,
  editionAt,
  editionOfYear,
  editions,
  instrumentNamed,
  instrumentNumbered,
  instruments,
  provisionOf,
  reviews,
} from "../../src/law/law";
import { countryNamedIn } from "../../src/law/naming";
import { daysOf, standingOf } from "../../src/law/period";

const title = (words: string, year: number) => instrumentNamed(words, year);

describe("the table of law", () => {
  const rows = [...editions, ...instruments, ...reviews, ...bodies];

  it("gives every row a source and whole days", () => {
    for (const { source, from, to } of rows) {
      expect(source).toMatch(/^https?:\/\/\S+$/);
      for (const day of [from, to]) expect(day === null || /^\d{4}-\d\d-\d\d$/.test(day)).toBe(true);
    }
  });

  it("has no edition that begins on another day than the one after its predecessor's last", () => {
    for (const [i, edition] of editions.entries()) {
      const before = editions[i - 1];
      if (!before?.to || !edition.from) continue;
      const next = new Date(`${before.to}T00:00:00Z`);
      next.setUTCDate(next.getUTCDate() + 1);
      expect(edition.from).toBe(next.toISOString().slice(0, 10));
    }
  });

  it("refers only to instruments and review types that it holds", () => {
    for (const { law, then } of reviews) {
      if (law) expect(instruments.map(({ id }) => id)).toContain(law.split("/")[0]);
      if (then) expect(reviews.map(({ id }) => id)).toContain(then);
    }
    for (const { instead } of instruments)
      for (const reference of instead)
        expect(citationOf(reference)).toMatch(/^(section|regulation) \w+ of the /);
  });
});

describe("the country that words speak of", () => {
  it.each([
    ["Bro Hafren Regional Safeguarding Board Extended Adult Practice Review", "Wales"],
    ["Glenorra Adult Protection Committee Learning Review", "Scotland"],
    ["Stennay Safeguarding Partnership Board and the States of Stennay", "the islands"],
    ["Stennay Safeguarding Board Serious Case Management Review", "the islands"],
    ["STENNAY SAFEGUARDING BOARD AND THE STATES OF STENNAY", "the islands"],
    ["Case Management Review", "Northern Ireland"],
    ["The group met on 4 May 2021 and spoke of states of mind and case management review meetings.", null],
    ["Northmere Safeguarding Adults Board Safeguarding Adults Review", null],
  ])("%s: %s", (words, country) => {
    expect(countryNamedIn(words)).toBe(country);
  });
});

describe("editions of Working Together", () => {
  it.each([
    ["2013-04-14", 2010],
    ["2013-04-15", 2013],
    ["2015-03-25", 2013],
    ["2015-03-26", 2015],
    ["2018-07-03", 2015],
    ["2018-07-04", 2018],
    ["2020-06", 2018],
    ["2014", 2013],
    ["2024-01-02", 2023],
    ["2026-04-01", 2026],
  ])("on %s it is that of %i", (date, year) => {
    expect(editionAt(date)?.year).toBe(year);
  });

  it.each(["2018", "2015", "2023-12-20", "2026-03-25", "2010-03-15", "no date"])(
    "for %s none is certain",
    (date) => {
      expect(editionAt(date)).toBeNull();
    },
  );

  it("knows updates by their edition, and years without one", () => {
    expect(editionOfYear(2020)?.year).toBe(2018);
    expect(editionOfYear(2017)?.year).toBe(2015);
    expect(editionOfYear(2021)).toBeNull();
  });
});

describe("instruments by title", () => {
  it("takes the right title, its apostrophes and its abbreviation in brackets", () => {
    expect(title("Local Safeguarding Children Boards Regulations", 2006)?.match).toBe("exact");
    expect(title("Local Safeguarding Children Boards (LSCB) Regulations", 2006)?.match).toBe("exact");
    expect(title("Children’s Wellbeing and Schools Act", 2026)?.match).toBe("exact");
    expect(title("LSCB Regulations", 2006)?.match).toBe("exact");
  });

  it("knows usual slips for what they are", () => {
    expect(title("Local Safeguarding Children Board Regulations", 2006)?.match).toBe("misnamed");
    expect(title("Local Safeguarding Children's Boards Regulations", 2006)?.match).toBe("misnamed");
  });

  it("tells a year in which there was none from a title that never was", () => {
    expect(title("Children Act", 2005)?.match).toBe("year");
    expect(title("Local Safeguarding Children Partnership (LSCP) Regulations", 2006)?.match).toBe("never");
    expect(title("Local Safeguarding Children Partnerships Regulations", 2006)?.match).toBe("never");
  });

  it("says nothing of what it does not hold", () => {
    expect(title("Allotments Act", 1922)).toBeNull();
    expect(title("Education Act", 2002)).toBeNull();
  });

  it("finds numbers and provisions", () => {
    const regulations = instrumentNumbered("S.I. 2018/789");
    expect(regulations?.year).toBe(2018);
    expect(regulations && provisionOf(regulations, "regulation", "11")?.about).toMatch(/local/);
    expect(instrumentNumbered("SI 1999/1")).toBeNull();
  });
});

describe("dates against periods", () => {
  const applies = {
    from: "2018-06-29",
    fromKnown: "2018-06-29",
    to: "2023-12-14",
    toKnown: "2023-12",
    transition: null,
  };

  it("judges only where every day of a date agrees and the source is precise enough", () => {
    expect(standingOf(applies, "2018-06-28")).toBe("before");
    expect(standingOf(applies, "2018-06")).toBe("within");
    expect(standingOf(applies, "2018")).toBe("within");
    expect(standingOf(applies, "2023-12-31")).toBe("within");
    expect(standingOf(applies, "2024-01")).toBe("after");
    expect(standingOf({ ...applies, fromKnown: null }, "2017")).toBe("unsourced");
  });

  it("leaves the days of transition open", () => {
    const transition = { from: "2018-06-29", to: "2019-09-29", fromBody: "a", toBody: "b" };
    expect(standingOf({ ...applies, transition }, "2019-09-29")).toBe("open");
    expect(standingOf({ ...applies, transition }, "2019-09-30")).toBe("within");
  });

  it("knows how long months are", () => {
    expect(daysOf("2024-02")?.last).toBe("2024-02-29");
    expect(daysOf("2023-02")?.last).toBe("2023-02-28");
    expect(daysOf("2023-04")?.last).toBe("2023-04-30");
    expect(daysOf("soon")).toBeNull();
  });
});
