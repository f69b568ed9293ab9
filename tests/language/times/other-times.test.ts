import { resolveTime, type TimePhrase, timesIn } from "../../../src/language/times/times";
import { plainParagraph } from "../../../src/model/paragraph";

type Row = readonly [sentence: string, words: string];

const recurring: readonly Row[] = [
  ["Progress is reported on a quarterly basis.", "on a quarterly basis"],
  ["Progress is reported on at least an annual basis.", "on at least an annual basis"],
  ["Progress will be reported quarterly.", "quarterly"],
  ["Progress will be reported annually in November.", "annually in November"],
  ["The audit is repeated every six weeks.", "every six weeks"],
  ["The audit is repeated at least every 3 months.", "at least every 3 months"],
  ["The audit is repeated twice a year.", "twice a year"],
  ["The audit is repeated once every two years.", "once every two years"],
  ["The audit is repeated once a year.", "once a year"],
  ["The course runs 5 times a year.", "5 times a year"],
  ["The course runs three times per academic year.", "three times per academic year"],
  ["The data set is shared each month.", "each month"],
  ["The data set is shared every other week.", "every other week"],
  ["It is tabled at each monthly meeting.", "at each monthly meeting"],
  ["It is tabled at every Practice Improvement subgroup.", "at every Practice Improvement subgroup"],
  ["It is due on the first Tuesday of each month.", "on the first Tuesday of each month"],
  ["There will be four sessions per year.", "four sessions per year"],
  ["Visits are bi-annual.", "bi-annual"],
  ["Visits will be termly.", "termly"],
  ["Visits will be half-termly.", "half-termly"],
  ["Returns will come in weekly.", "weekly"],
  ["Dip sampling will be six-monthly.", "six-monthly"],
  ["Dip sampling will be 6 monthly.", "6 monthly"],
  ["Dip sampling takes place at six-monthly intervals.", "at six-monthly intervals"],
  ["Records move within two weeks maximum.", "within two weeks maximum"],
  ["Records move in a maximum of 10 working days.", "in a maximum of 10 working days"],
  ["Calls are returned within 24 hours.", "within 24 hours"],
  ["A visit follows within ten days of a referral.", "within ten days"],
  ["The fee is paid per annum.", "per annum"],
  ["The conference is held every September.", "every September"],
  ["The group meets on Mondays.", "on Mondays"],
];

const events: readonly Row[] = [
  ["Once ratified this will go to all schools.", "Once ratified"],
  ["Once fully implemented the pathway will be audited.", "Once fully implemented"],
  ["Once it has been signed off, the guide will be shared.", "Once it has been signed off"],
  ["Once the new lead is in post and the plan is agreed it will start.", "Once the new lead is in post"],
  ["Once the posts are filled, the team will begin.", "Once the posts are filled"],
  ["The paper goes up at the next meeting.", "at the next meeting"],
  ["The paper goes up at the next Quality and Performance Subgroup meeting.", "at the next Quality"],
  ["The paper goes up at its next Executive meeting.", "at its next Executive meeting"],
  ["The paper goes up at a future meeting.", "at a future meeting"],
  ["It will be reported to future Partnership meetings.", "to future Partnership meetings"],
  ["It will be raised at the forthcoming conference.", "at the forthcoming conference"],
  ["The template will be adopted when issued.", "when issued"],
  [
    "The template will be adopted when the national guidance is published.",
    "when the national guidance is published",
  ],
  ["Families will have the report before it is published.", "before it is published"],
  ["The survey will ask about fathers when it is next repeated.", "when it is next repeated"],
  [
    "A sample will be read within six months of the form being changed.",
    "within six months of the form being changed",
  ],
  ["The template will be adopted when it becomes available.", "when it becomes available"],
  ["A briefing will go out following publication.", "following publication"],
  ["A briefing will go out following the publication of the report.", "following the publication"],
  ["A briefing will go out upon completion.", "upon completion"],
  ["A briefing will go out on completion of the pilot.", "on completion"],
  ["A briefing will go out after the inquest.", "after the inquest"],
  ["A briefing will go out after the inquest concludes.", "after the inquest concludes"],
  ["A briefing will go out on re-launch.", "on re-launch"],
  ["A briefing will go out as soon as the policy is agreed.", "as soon as the policy is agreed"],
  ["The post will be filled subject to approval.", "subject to approval"],
  ["The post will be filled subject to confirmed funding.", "subject to confirmed funding"],
  ["The change is on hold pending the outcome of the trial.", "pending the outcome"],
  ["The change will wait until the new system is in place.", "until the new system is in place"],
  ["We will publish six weeks from publication of the report.", "six weeks from publication"],
  ["We will publish 14 days after the trial ends.", "14 days after the trial ends"],
  ["We will publish within three months of completion.", "within three months of completion"],
  ["It will be presented at the end of the pilot.", "at the end of the pilot"],
  ["Gaps will then be added to the plan.", "then"],
];

const vague: readonly Row[] = [
  ["Notes will follow in due course.", "in due course"],
  ["Notes will follow shortly.", "shortly"],
  ["The work is ongoing.", "ongoing"],
  ["The work will continue on an ongoing basis.", "on an ongoing basis"],
  ["The plan will be reviewed regularly.", "regularly"],
  ["The plan will be reviewed at regular intervals.", "at regular intervals"],
  ["The plan will be reviewed on a rolling basis.", "on a rolling basis"],
  ["It will be issued as soon as possible.", "as soon as possible"],
  ["It will be issued as soon as is practicable.", "as soon as is practicable"],
  ["It will be issued ASAP.", "ASAP"],
  ["Going forward, the lead will chair.", "Going forward"],
  ["It will be issued in the near future.", "in the near future"],
  ["It will be issued soon.", "soon"],
  ["It will be issued imminently.", "imminently"],
  ["Practice will change over time.", "over time"],
  ["Sessions will be added as and when required.", "as and when required"],
  ["It will be issued in the coming weeks.", "in the coming weeks"],
  ["It will be issued over the coming months.", "over the coming months"],
  ["It will be issued in the next few months.", "in the next few months"],
  ["It will be issued at the earliest opportunity.", "at the earliest opportunity"],
  ["It will be issued at a later date.", "at a later date"],
  ["It will be issued without delay.", "without delay"],
  ["TBC", "TBC"],
];

const wordsOf = (sentence: string): string[] =>
  timesIn(plainParagraph(sentence)).map((phrase) => sentence.slice(phrase.start, phrase.end));

describe.each<readonly [TimePhrase["timing"], readonly Row[]]>([
  ["recurring", recurring],
  ["event", events],
  ["vague", vague],
])("a %s time is found", (timing, rows) => {
  it.each(rows)("%s", (sentence, words) => {
    const phrase = timesIn(plainParagraph(sentence)).find((each) =>
      sentence.slice(each.start, each.end).startsWith(words),
    );
    expect(wordsOf(sentence).join(" | ")).toContain(words);
    expect(phrase).toMatchObject({ timing, role: "time", past: false });
    if (phrase) expect(resolveTime(phrase, "2025-02-10")).toBeNull();
  });
});

describe("a rhythm that describes a thing", () => {
  it.each([
    ["Staff attend monthly supervision.", true],
    ["Staff have regular supervision.", true],
    ["A question goes into the annual Section 11 audit.", true],
    ["There is an ongoing programme of visits.", true],
    ["Staff are supervised monthly.", false],
    ["Staff are supervised monthly by the lead.", false],
    ["Staff are supervised on a monthly basis.", false],
  ])("is told from one of the promise: %s", (sentence, attributive) => {
    expect(timesIn(plainParagraph(sentence))).toEqual([expect.objectContaining({ attributive })]);
  });
});

describe("words that are no time", () => {
  it.each([
    "Some workers may find this hard.",
    "May the partners take this as read?",
    "Those aged 12 may refuse.",
    "Children over 16 may consent.",
    "The work will march forward at pace.",
    "A march was held in Port Garrow.",
    "June Hartley, a manager at the Trust, owns this.",
    "This is led by April Hartley for Northmere Trust.",
    "June Marsh chairs the group.",
    "Mr August signed it off with May Brook.",
    "The 0-19 team in Port Garrow was asked.",
    "The 16-17 year olds were asked.",
    "She was aged 12 at the time.",
    "The 18 month review was missed.",
    "Each 6 month old baby is weighed.",
    "A child of two years old was seen.",
    "The line is staffed 24/7.",
    "Anyone at risk is told to ring 999.",
    "Three section 47 enquiries were held.",
    "The duty under s.17 was met.",
    "Compare paragraphs 2.6.4 and 4.5.12.",
    "Learning 14.3, 14.9 and 14.13 apply.",
    "All 19 GP practices sent a form.",
    "About 3 in 5 of the 15 cases were closed.",
    "A drop of 61% was seen in 2000 cases.",
    "It cost £2,000 and then £2019.",
    "Ring 01632 960 123 or 020 7946 0018.",
    "The ratio is 1:12 in most wards.",
    "Pupils in Year 11 at Key Stage 2 attend.",
    "Level 3 training and Tier 2 support are offered.",
    "Version 3.2 and v2.1 were compared.",
    "LCSPR 2021/03 refers.",
    "SI 2018/789 applies.",
    "Staff are reminded when required.",
    "Checks are made where appropriate and when necessary.",
    "Once a child is referred, the worker calls the school.",
    "When a pupil changes school, the file goes too.",
    "When the family moves, the file goes too.",
    "Once children are placed, the visits begin.",
    "After the child is discharged a letter goes out.",
    "When making a referral, staff give reasons.",
    "Following an allegation of abuse, the officer is told.",
    "Staff on annual leave are covered.",
    "The child's daily life was described.",
    "There are ongoing concerns for the child.",
    "Records are kept up to date.",
    "The rolling out of the tool was discussed.",
    "As soon as a child is hurt, staff act.",
    "Staff focus on completion of the form.",
    "Early Years providers and early help teams attend.",
    "The first quarter of the form is blank.",
    "The second half of the form is blank.",
    "The plan is subject to regulation.",
    "Timely action was taken.",
    "It happened more than once and once again.",
    "Three steps were set out.",
    "Each other agency replied.",
    "The team works in partnership at all times.",
    "In the first instance, staff call the hub.",
    "Next steps were agreed.",
    "This term is used widely.",
    "Mentors work with school year groups.",
    "This week-long course is new to the second tier.",
    "The new school has a new year group.",
    "Page 12 of 20 lists them.",
    "The score was 12/10 overall.",
  ])("are passed over: %s", (sentence) => {
    expect(wordsOf(sentence)).toEqual([]);
  });

  it.each([
    ["Partners follow Working Together 2018 in full.", "2018"],
    ["Partners follow Working Together 2018/2023.", ""],
    ["Staff read Keeping Children Safe in Education 2024.", "2024"],
    ["Staff read Keeping Children Safe in Education (2024).", "2024"],
    ["Staff read Keeping Children Safe in Education (September 2024).", "September 2024"],
    ["Staff read KCSiE September 2024.", "September 2024"],
    ["The Children Act 1989 is quoted twice.", "1989"],
    ["The Children and Social Work Act 2017 applies.", "2017"],
    ["Regulation 3 of the 2009 Regulations applies.", "the 2009"],
    ["An item stood in the newsletter (June 2022 edition).", "June 2022"],
    ["The 2019 statutory guidance says so.", "The 2019"],
    ["Guidance published in June 2019 says so.", "in June 2019"],
    ["A letter dated 3 June 2021 says so.", "3 June 2021"],
    ["The Child Q 2019 review says so.", "2019"],
    ["The Neglect Strategy 2022/23 says so.", "2022/23"],
    ["The Neglect Strategy 2022-2025 says so.", "2022-2025"],
    ["The guidance (DfE, 2018) says so.", "2018"],
  ])("or only name an edition: %s", (sentence, words) => {
    const found = timesIn(plainParagraph(sentence));
    expect(found.map((phrase) => phrase.role)).toEqual(words === "" ? [] : ["reference"]);
    if (words !== "") expect(wordsOf(sentence)).toEqual([words]);
  });
});
