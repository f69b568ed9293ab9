import { resolveTime, type TimePhrase, timesIn } from "../../../src/language/times/times";
import { plainParagraph } from "../../../src/model/paragraph";

/** The Marlshire draft that these sentences might stand in is dated Monday 10 February 2025. */
const BASE = "2025-02-10";

type Row = readonly [sentence: string, words: string, timing: TimePhrase["timing"], from: string, to: string];

const days: readonly Row[] = [
  // What stands alone in the cell of a table
  ["31.12.25", "31.12.25", "dated", "2025-12-31", "2025-12-31"],
  ["1.9.25", "1.9.25", "dated", "2025-09-01", "2025-09-01"],
  ["31.12.25 (revised)", "31.12.25", "dated", "2025-12-31", "2025-12-31"],
  ["w/c 3.11.25", "w/c 3.11.25", "dated", "2025-11-03", "2025-11-09"],
  [
    "The files are read in the week ending 7.11.25.",
    "in the week ending 7.11.25",
    "dated",
    "2025-11-01",
    "2025-11-07",
  ],
  ["The panel meets on Monday 3.11.25.", "on Monday 3.11.25", "dated", "2025-11-03", "2025-11-03"],
  ["The panel meets Monday 3.11.25", "Monday 3.11.25", "dated", "2025-11-03", "2025-11-03"],
  ["12/25", "12/25", "dated", "2025-12-01", "2025-12-31"],
  ["The protocol goes live on 20 October 2025.", "on 20 October 2025", "dated", "2025-10-20", "2025-10-20"],
  ["The leaflet will be out by 20th October.", "by 20th October", "incomplete", "2025-10-20", "2025-10-20"],
  [
    "Partners meet on Monday 12th May 2025 in Eastvale.",
    "on Monday 12th May 2025",
    "dated",
    "2025-05-12",
    "2025-05-12",
  ],
  ["Partners meet on Monday, 12 May 2025.", "on Monday, 12 May 2025", "dated", "2025-05-12", "2025-05-12"],
  ["Reissued: 13 May 13", "13 May 13", "dated", "2013-05-13", "2013-05-13"],
  ["Sign-off is due on 05/04/2025.", "on 05/04/2025", "dated", "2025-04-05", "2025-04-05"],
  ["Sign-off is due on 5/4/25.", "on 5/4/25", "dated", "2025-04-05", "2025-04-05"],
  ["Target: 31.03.26", "31.03.26", "dated", "2026-03-31", "2026-03-31"],
  ["Target 5-4-2025", "5-4-2025", "dated", "2025-04-05", "2025-04-05"],
  ["To be in place by 2025-04-05.", "by 2025-04-05", "dated", "2025-04-05", "2025-04-05"],
  ["The panel reports on the 8th March.", "on the 8th March", "incomplete", "2025-03-08", "2025-03-08"],
  [
    "The panel reports on the 8th of March 2026.",
    "on the 8th of March 2026",
    "dated",
    "2026-03-08",
    "2026-03-08",
  ],
  [
    "Both schools sign on 1 st September 2025.",
    "on 1 st September 2025",
    "dated",
    "2025-09-01",
    "2025-09-01",
  ],
  ["We publish on March 8th, 2026.", "on March 8th, 2026", "dated", "2026-03-08", "2026-03-08"],
  ["We publish on 29 February.", "on 29 February", "incomplete", "2025-02-28", "2025-02-28"],
  ["Staff will be trained w/c 2 June 2025.", "w/c 2 June 2025", "dated", "2025-06-02", "2025-06-08"],
  [
    "Staff will be trained in the week commencing 2 June 2025.",
    "in the week commencing 2 June 2025",
    "dated",
    "2025-06-02",
    "2025-06-08",
  ],
  [
    "Returns are due by week ending 13 June 2025.",
    "by week ending 13 June 2025",
    "dated",
    "2025-06-07",
    "2025-06-13",
  ],
  ["Workshops run on 3-5 June 2025.", "on 3-5 June 2025", "dated", "2025-06-03", "2025-06-05"],
  [
    "Workshops run on 3, 10 and 17 June 2025.",
    "on 3, 10 and 17 June 2025",
    "dated",
    "2025-06-03",
    "2025-06-17",
  ],
  [
    "Workshops run from 30 June to 4 July 2025.",
    "from 30 June to 4 July 2025",
    "dated",
    "2025-06-30",
    "2025-07-04",
  ],
  [
    "The form goes out no later than 1 August 2025.",
    "no later than 1 August 2025",
    "dated",
    "2025-08-01",
    "2025-08-01",
  ],
  [
    "The form goes out on or before 1 August 2025.",
    "on or before 1 August 2025",
    "dated",
    "2025-08-01",
    "2025-08-01",
  ],
  ["The form goes out before 1 August 2025.", "before 1 August 2025", "dated", "2025-07-31", "2025-07-31"],
  ["The form goes out after 1 August 2025.", "after 1 August 2025", "dated", "2025-08-02", "2025-08-02"],
  [
    "It is in force with effect from 1 April 2026.",
    "with effect from 1 April 2026",
    "dated",
    "2026-04-01",
    "2026-04-01",
  ],
  ["The rota starts by Friday.", "by Friday", "incomplete", "2025-02-14", "2025-02-14"],
  ["The audit closes by 20/10.", "by 20/10", "incomplete", "2025-10-20", "2025-10-20"],
  [
    "The audit closes on 20\u2011October\u20112025.",
    "on 20\u2011October\u20112025",
    "dated",
    "2025-10-20",
    "2025-10-20",
  ],
  [
    "The audit closes by 20\u00a0October\u00a02025.",
    "by 20\u00a0October\u00a02025",
    "dated",
    "2025-10-20",
    "2025-10-20",
  ],
  ["The audit closes by 20 OCTOBER 2025.", "by 20 OCTOBER 2025", "dated", "2025-10-20", "2025-10-20"],
];

const monthsAndSeasons: readonly Row[] = [
  ["The toolkit will be ready in March 2026.", "in March 2026", "dated", "2026-03-01", "2026-03-31"],
  [
    "The toolkit will be ready by the end of March 2026.",
    "by the end of March 2026",
    "dated",
    "2026-03-31",
    "2026-03-31",
  ],
  ["The toolkit will be ready by end March 2026.", "by end March 2026", "dated", "2026-03-31", "2026-03-31"],
  [
    "The toolkit will be ready by end of Feb 2028.",
    "by end of Feb 2028",
    "dated",
    "2028-02-29",
    "2028-02-29",
  ],
  ["The toolkit will be ready before March 2026.", "before March 2026", "dated", "2026-02-28", "2026-02-28"],
  ["Training begins in May.", "in May", "incomplete", "2025-05-01", "2025-05-31"],
  ["Training begins in January.", "in January", "incomplete", "2026-01-01", "2026-01-31"],
  ["By June Marlshire Police will join.", "By June", "incomplete", "2025-06-01", "2025-06-30"],
  ["The second phase will start in June.", "in June", "incomplete", "2025-06-01", "2025-06-30"],
  [
    "The lead reports at its September 2026 meeting.",
    "at its September 2026",
    "dated",
    "2026-09-01",
    "2026-09-30",
  ],
  [
    "It will close before the summer break.",
    "before the summer break",
    "incomplete",
    "2025-07-31",
    "2025-07-31",
  ],
  ["Training ends in February.", "in February", "incomplete", "2025-02-01", "2025-02-28"],
  ["Deadline: Oct-25", "Oct-25", "dated", "2025-10-01", "2025-10-31"],
  ["Deadline: Sept 2025", "Sept 2025", "dated", "2025-09-01", "2025-09-30"],
  ["Deadline: Mar \u201926", "Mar \u201926", "dated", "2026-03-01", "2026-03-31"],
  ["Deadline: March 26", "March 26", "dated", "2026-03-01", "2026-03-31"],
  ["Deadline: Sept. 2025", "Sept. 2025", "dated", "2025-09-01", "2025-09-30"],
  ["The rollout begins in Febuary 2026.", "in Febuary 2026", "dated", "2026-02-01", "2026-02-28"],
  ["The rollout begins in Septmeber 2025.", "in Septmeber 2025", "dated", "2025-09-01", "2025-09-30"],
  ["The rollout begins in march 2026.", "in march 2026", "dated", "2026-03-01", "2026-03-31"],
  ["Wexcombe will report in early May 2026.", "in early May 2026", "dated", "2026-05-01", "2026-05-10"],
  ["Wexcombe will report by mid-June 2026.", "by mid-June 2026", "dated", "2026-06-11", "2026-06-20"],
  ["Wexcombe will report in late June 2026.", "in late June 2026", "dated", "2026-06-21", "2026-06-30"],
  [
    "Wexcombe will report by the beginning of June 2026.",
    "by the beginning of June 2026",
    "dated",
    "2026-06-01",
    "2026-06-01",
  ],
  [
    "Wexcombe will report in the first week of June 2026.",
    "in the first week of June 2026",
    "dated",
    "2026-06-01",
    "2026-06-07",
  ],
  [
    "Wexcombe will report in the last week of June 2026.",
    "in the last week of June 2026",
    "dated",
    "2026-06-24",
    "2026-06-30",
  ],
  [
    "The lead officer starts from April 2026 onwards.",
    "from April 2026 onwards",
    "dated",
    "2026-04-01",
    "2026-04-30",
  ],
  ["It stays open until July 2026.", "until July 2026", "dated", "2026-07-01", "2026-07-31"],
  [
    "It is due by September 2026 at the latest.",
    "by September 2026 at the latest",
    "dated",
    "2026-09-01",
    "2026-09-30",
  ],
  [
    "Audits run between July and November 2026.",
    "between July and November 2026",
    "dated",
    "2026-07-01",
    "2026-11-30",
  ],
  [
    "Audits run between November and February 2027.",
    "between November and February 2027",
    "dated",
    "2026-11-01",
    "2027-02-28",
  ],
  [
    "Audits run between October 2025 and April 2026.",
    "between October 2025 and April 2026",
    "dated",
    "2025-10-01",
    "2026-04-30",
  ],
  [
    "Audits run between October 2025 and April.",
    "between October 2025 and April",
    "dated",
    "2025-10-01",
    "2026-04-30",
  ],
  [
    "Audits run in March, June and September 2026.",
    "in March, June and September 2026",
    "dated",
    "2026-03-01",
    "2026-09-30",
  ],
  ["Audits run April\u2013June 2026.", "April\u2013June 2026", "dated", "2026-04-01", "2026-06-30"],
  ["Audits run Sept to Dec 2025.", "Sept to Dec 2025", "dated", "2025-09-01", "2025-12-31"],
  [
    "Audits run from October to December.",
    "from October to December",
    "incomplete",
    "2025-10-01",
    "2025-12-31",
  ],
  [
    "Audits run from November to January.",
    "from November to January",
    "incomplete",
    "2025-11-01",
    "2026-01-31",
  ],
  ["The offer will be reviewed in Summer 2026.", "in Summer 2026", "dated", "2026-06-01", "2026-08-31"],
  [
    "The offer will be reviewed in the autumn of 2026.",
    "in the autumn of 2026",
    "dated",
    "2026-09-01",
    "2026-11-30",
  ],
  ["The offer will be reviewed in winter 2025/26.", "in winter 2025/26", "dated", "2025-12-01", "2026-02-28"],
  [
    "The offer will be reviewed in Spring/Summer 2026.",
    "in Spring/Summer 2026",
    "dated",
    "2026-03-01",
    "2026-08-31",
  ],
  [
    "The offer will be reviewed in late spring 2026.",
    "in late spring 2026",
    "dated",
    "2026-05-01",
    "2026-05-31",
  ],
  ["The offer will be reviewed this autumn.", "this autumn", "incomplete", "2025-09-01", "2025-11-30"],
  ["The offer will be reviewed next spring.", "next spring", "incomplete", "2025-03-01", "2025-05-31"],
  [
    "The offer will be reviewed over the summer.",
    "over the summer",
    "incomplete",
    "2025-06-01",
    "2025-08-31",
  ],
  ["The offer will be reviewed by Christmas.", "by Christmas", "incomplete", "2025-12-25", "2025-12-25"],
  [
    "The offer will be reviewed in the new year.",
    "in the new year",
    "incomplete",
    "2026-01-01",
    "2026-01-31",
  ],
  ["The report is expected at the May meeting.", "at the May", "incomplete", "2025-05-01", "2025-05-31"],
];

const termsAndYears: readonly Row[] = [
  ["Q1 25", "Q1 25", "dated", "2025-01-01", "2025-03-31"],
  ["Autumn 25", "Autumn 25", "dated", "2025-09-01", "2025-11-30"],
  ["Autumn term 25", "Autumn term 25", "dated", "2025-09-01", "2025-12-31"],
  ["Winter 2025/6", "Winter 2025/6", "dated", "2025-12-01", "2026-02-28"],
  [
    "The course begins in the autumn term 2025.",
    "in the autumn term 2025",
    "dated",
    "2025-09-01",
    "2025-12-31",
  ],
  [
    "The course begins in the spring term of 2026.",
    "in the spring term of 2026",
    "dated",
    "2026-01-01",
    "2026-04-30",
  ],
  [
    "The course begins in the Summer Term 2026.",
    "in the Summer Term 2026",
    "dated",
    "2026-04-01",
    "2026-07-31",
  ],
  [
    "The course begins in the 2026 summer term.",
    "in the 2026 summer term",
    "dated",
    "2026-04-01",
    "2026-07-31",
  ],
  [
    "The course begins in the spring term 2025/26.",
    "in the spring term 2025/26",
    "dated",
    "2026-01-01",
    "2026-04-30",
  ],
  ["The course begins in the autumn term.", "in the autumn term", "incomplete", "2025-09-01", "2025-12-31"],
  [
    "The course ends by the end of the summer term 2025.",
    "by the end of the summer term 2025",
    "dated",
    "2025-07-31",
    "2025-07-31",
  ],
  [
    "The course ends by October half-term 2025.",
    "by October half-term 2025",
    "dated",
    "2025-10-01",
    "2025-10-31",
  ],
  [
    "The course ends before the end of the autumn half-term 2025.",
    "before the end of the autumn half-term 2025",
    "dated",
    "2025-10-31",
    "2025-10-31",
  ],
  [
    "The course ends by the spring half term 2025.",
    "by the spring half term 2025",
    "dated",
    "2025-02-01",
    "2025-02-28",
  ],
  ["The course ends by Whitsun 2025.", "by Whitsun 2025", "dated", "2025-05-10", "2025-06-13"],
  ["The course begins by Michaelmas 2025.", "by Michaelmas 2025", "dated", "2025-09-29", "2025-09-29"],
  [
    "The course runs in the first half of the autumn term 2025.",
    "in the first half of the autumn term 2025",
    "dated",
    "2025-09-01",
    "2025-10-31",
  ],
  [
    "The course runs in the 2025/26 academic year.",
    "in the 2025/26 academic year",
    "dated",
    "2025-09-01",
    "2026-08-31",
  ],
  [
    "It is to be in place for the start of the 2025/26 training year.",
    "for the start of the 2025/26 training year",
    "dated",
    "2025-09-01",
    "2025-09-30",
  ],
  [
    "The course runs in the academic year 2025-26.",
    "in the academic year 2025-26",
    "dated",
    "2025-09-01",
    "2026-08-31",
  ],
  [
    "The course runs throughout the school year 2025/2026.",
    "throughout the school year 2025/2026",
    "dated",
    "2025-09-01",
    "2026-08-31",
  ],
  [
    "The course runs in the next academic year.",
    "in the next academic year",
    "relative",
    "2025-09-01",
    "2026-08-31",
  ],
  ["Funding is agreed for 2025/26.", "for 2025/26", "dated", "2025-04-01", "2026-03-31"],
  ["Funding is agreed for 2025-26.", "for 2025-26", "dated", "2025-04-01", "2026-03-31"],
  ["Funding is agreed for FY25/26.", "for FY25/26", "dated", "2025-04-01", "2026-03-31"],
  [
    "Funding is agreed for the financial year 2025/26.",
    "for the financial year 2025/26",
    "dated",
    "2025-04-01",
    "2026-03-31",
  ],
  ["It is part of the Audit Programme for 2025/26.", "for 2025/26", "dated", "2025-04-01", "2026-03-31"],
  [
    "A course is planned within the 2025/26 training offer.",
    "within the 2025/26",
    "dated",
    "2025-04-01",
    "2026-03-31",
  ],
  [
    "It will be done by the end of the financial year.",
    "by the end of the financial year",
    "incomplete",
    "2025-03-31",
    "2025-03-31",
  ],
  [
    "It will be done by the end of the school year.",
    "by the end of the school year",
    "incomplete",
    "2025-08-31",
    "2025-08-31",
  ],
  [
    "It will be done by the end of this financial year.",
    "by the end of this financial year",
    "relative",
    "2025-03-31",
    "2025-03-31",
  ],
  [
    "It will be done in the next financial year.",
    "in the next financial year",
    "relative",
    "2025-04-01",
    "2026-03-31",
  ],
  ["It will be done by year end.", "by year end", "incomplete", "2025-03-31", "2025-03-31"],
  [
    "It will be done by the end of the year.",
    "by the end of the year",
    "incomplete",
    "2025-12-31",
    "2025-12-31",
  ],
  ["It will be done this year.", "this year", "relative", "2025-01-01", "2025-12-31"],
  ["It will be done later this year.", "later this year", "relative", "2025-09-01", "2025-12-31"],
  ["It will be done next year.", "next year", "relative", "2026-01-01", "2026-12-31"],
  ["It will be done next month.", "next month", "relative", "2025-03-01", "2025-03-31"],
  [
    "It will be done by the end of next month.",
    "by the end of next month",
    "relative",
    "2025-03-31",
    "2025-03-31",
  ],
  ["It will be done next week.", "next week", "relative", "2025-02-17", "2025-02-23"],
  ["It will be done in the next quarter.", "in the next quarter", "relative", "2025-02-10", "2025-05-10"],
  ["It will be done next quarter.", "next quarter", "relative", "2025-04-01", "2025-06-30"],
  ["It will be done next term.", "next term", "relative", "2025-04-01", "2025-07-31"],
  ["In 2026 Eastvale Council will join.", "In 2026", "dated", "2026-01-01", "2026-12-31"],
  ["Eastvale Council will join by 2026.", "by 2026", "dated", "2026-01-01", "2026-12-31"],
  [
    "Eastvale Council will join before the end of 2026.",
    "before the end of 2026",
    "dated",
    "2026-12-31",
    "2026-12-31",
  ],
  ["Eastvale Council will join during 2026.", "during 2026", "dated", "2026-01-01", "2026-12-31"],
  [
    "Eastvale Council will join throughout 2026 and 2027.",
    "throughout 2026 and 2027",
    "dated",
    "2026-01-01",
    "2027-12-31",
  ],
  ["Eastvale Council will join in early 2026.", "in early 2026", "dated", "2026-01-01", "2026-04-30"],
  ["Eastvale Council will join in mid 2026.", "in mid 2026", "dated", "2026-05-01", "2026-08-31"],
  ["Eastvale Council will join in late 2026.", "in late 2026", "dated", "2026-09-01", "2026-12-31"],
  ["Eastvale Council will join later in 2026.", "later in 2026", "dated", "2026-09-01", "2026-12-31"],
  [
    "Eastvale Council will join between 2026 and 2028.",
    "between 2026 and 2028",
    "dated",
    "2026-01-01",
    "2028-12-31",
  ],
  ["Eastvale Council will join in 2026-28.", "in 2026-28", "dated", "2026-01-01", "2028-12-31"],
  ["Delivery is due by Q3 2025/26.", "by Q3 2025/26", "dated", "2025-10-01", "2025-12-31"],
  ["Delivery is due by Q4 2025/26.", "by Q4 2025/26", "dated", "2026-01-01", "2026-03-31"],
  ["Delivery is due by Q2 2026.", "by Q2 2026", "dated", "2026-04-01", "2026-06-30"],
  ["Delivery is due by the end of Q1.", "by the end of Q1", "incomplete", "2025-06-30", "2025-06-30"],
  ["Delivery is due in quarter 4.", "in quarter 4", "incomplete", "2025-01-01", "2025-03-31"],
  [
    "Delivery is due in the fourth quarter of 2025.",
    "in the fourth quarter of 2025",
    "dated",
    "2025-10-01",
    "2025-12-31",
  ],
  [
    "Delivery is due in the 4th quarter of 2025/26.",
    "in the 4th quarter of 2025/26",
    "dated",
    "2026-01-01",
    "2026-03-31",
  ],
  ["Delivery is due in Q1/Q2 2025/26.", "in Q1/Q2 2025/26", "dated", "2025-04-01", "2025-09-30"],
  [
    "Delivery is due in the first half of 2026.",
    "in the first half of 2026",
    "dated",
    "2026-01-01",
    "2026-06-30",
  ],
  ["Delivery is due in H2 2026.", "in H2 2026", "dated", "2026-07-01", "2026-12-31"],
  [
    "Delivery is due in the second half of 2025/26.",
    "in the second half of 2025/26",
    "dated",
    "2025-10-01",
    "2026-03-31",
  ],
];

const lengths: readonly Row[] = [
  ["Schools will answer within six months.", "within six months", "relative", BASE, "2025-08-10"],
  ["Schools will answer in 6mths.", "in 6mths", "relative", BASE, "2025-08-10"],
  [
    "Schools will answer in six months\u2019 time.",
    "in six months\u2019 time",
    "relative",
    BASE,
    "2025-08-10",
  ],
  [
    "Schools will answer over the next twelve months.",
    "over the next twelve months",
    "relative",
    BASE,
    "2026-02-10",
  ],
  [
    "Schools will answer in the next 3 to 6 months.",
    "in the next 3 to 6 months",
    "relative",
    BASE,
    "2025-08-10",
  ],
  ["Schools will answer in the coming year.", "in the coming year", "relative", BASE, "2026-02-10"],
  ["Schools will answer within 28 days.", "within 28 days", "relative", BASE, "2025-03-10"],
  ["Schools will answer within 10 working days.", "within 10 working days", "relative", BASE, "2025-02-24"],
  ["Schools will answer within a month.", "within a month", "relative", BASE, "2025-03-10"],
  [
    "Schools will answer within the next fortnight.",
    "within the next fortnight",
    "relative",
    BASE,
    "2025-02-24",
  ],
  [
    "Schools will answer over a twelve-month period.",
    "over a twelve-month period",
    "relative",
    BASE,
    "2026-02-10",
  ],
  [
    "Schools will answer within 6 weeks of the date of this report.",
    "within 6 weeks",
    "relative",
    BASE,
    "2025-03-24",
  ],
  ["3 months", "3 months", "relative", BASE, "2025-05-10"],
  ["It takes effect with immediate effect.", "with immediate effect", "relative", BASE, BASE],
];

function only(sentence: string, words: string): TimePhrase {
  const found = timesIn(plainParagraph(sentence));
  const same = found.find((phrase) => sentence.slice(phrase.start, phrase.end) === words);
  if (!same)
    throw new Error(`found ${found.map((phrase) => sentence.slice(phrase.start, phrase.end)).join(" | ")}`);
  return same;
}

describe.each([
  ["days", days],
  ["months and seasons", monthsAndSeasons],
  ["terms, quarters and years", termsAndYears],
  ["lengths of time", lengths],
])("a calendar time is found and resolved: %s", (_, rows) => {
  it.each(rows)("%s", (sentence, words, timing, from, to) => {
    const phrase = only(sentence, words);
    expect({ timing: phrase.timing, role: phrase.role, past: phrase.past }).toEqual({
      timing,
      role: "time",
      past: false,
    });
    expect(resolveTime(phrase, BASE)).toEqual({ from, to });
    expect(timesIn(plainParagraph(sentence))).toHaveLength(1);
  });
});

describe("a calendar time", () => {
  it("with its year needs no base", () => {
    expect(resolveTime(only("Due by 3 June 2026.", "by 3 June 2026"), null)).toEqual({
      from: "2026-06-03",
      to: "2026-06-03",
    });
  });

  it("without its year is unknown without a base", () => {
    expect(resolveTime(only("Due by 3 June.", "by 3 June"), null)).toBeNull();
    expect(resolveTime(only("Due within six weeks.", "within six weeks"), null)).toBeNull();
  });

  it("counts from the first to the last day of a base known to the month", () => {
    expect(resolveTime(only("Due within six months.", "within six months"), "2025-02")).toEqual({
      from: "2025-02-01",
      to: "2025-08-28",
    });
    expect(resolveTime(only("Due by 3 June.", "by 3 June"), "2025")).toEqual({
      from: "2025-06-03",
      to: "2025-06-03",
    });
  });

  it("is not resolved against a base that is no date", () => {
    expect(resolveTime(only("Due by 3 June.", "by 3 June"), "soon")).toBeNull();
    expect(resolveTime(only("Due by 3 June.", "by 3 June"), "2025-13-01")).toBeNull();
  });

  it.each([
    ["Version 4, 11 May 2023", "11 May 2023"],
    ["Issue 3, 4 May 2023", "4 May 2023"],
    ["See paragraphs 4, 11 May 2023 minutes", "11 May 2023"],
    ["It was held on 4, 11 and 18 May 2023.", "on 4, 11 and 18 May 2023"],
  ])("begins behind a number that counts something else: %s", (sentence, words) => {
    expect(timesIn(plainParagraph(sentence)).map(({ start, end }) => sentence.slice(start, end))).toEqual([
      words,
    ]);
  });

  it("is found twice where a cell gives two", () => {
    const sentence = "Draft: March 2026; final: June 2026";
    expect(timesIn(plainParagraph(sentence)).map((phrase) => resolveTime(phrase, BASE))).toEqual([
      { from: "2026-03-01", to: "2026-03-31" },
      { from: "2026-06-01", to: "2026-06-30" },
    ]);
  });

  it.each([
    ["In the last six months four audits were held.", "In the last six months", "2024-08-10", BASE],
    ["Since 2019 the pathway has been open.", "Since 2019", "2019-01-01", BASE],
    ["The team moved two years ago.", "two years ago", "2023-02-10", BASE],
    [
      "A survey was carried out between October 2023 and April 2024.",
      "between October 2023 and April 2024",
      "2023-10-01",
      "2024-04-30",
    ],
    ["The tool was launched in May 2024.", "in May 2024", "2024-05-01", "2024-05-31"],
    ["The team met last year.", "last year", "2024-01-01", "2024-12-31"],
  ])("gone by is marked as past: %s", (sentence, words, from, to) => {
    const phrase = only(sentence, words);
    expect(phrase.past).toBe(true);
    expect(resolveTime(phrase, BASE)).toEqual({ from, to });
  });

  it("is not past where the verb only plans", () => {
    expect(only("The launch was planned for May 2026.", "for May 2026").past).toBe(false);
    expect(only("It will have been completed by May 2026.", "by May 2026").past).toBe(false);
  });
});
