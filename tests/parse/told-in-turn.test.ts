import { nationalRegister } from "../../src/language/agencies/register";
import { readingOf } from "../../src/model/reading";
import { recommendationsIn } from "../../src/model/walk";
import { parseDraft } from "../../src/parse/parse";
import { builtInTemplates } from "../../src/templates/built-in/index";
import { detectTemplate } from "../../src/templates/detect";
import { sketch } from "../kit/paragraphs";

function told(notation: string) {
  const reading = readingOf(sketch(notation).paragraphs);
  const detected = detectTemplate(reading, builtInTemplates);
  if (!detected) return null;
  const { template, confidence } = detected;
  const draft = parseDraft(reading, template, { detected: true, confidence, register: nationalRegister });
  return [...recommendationsIn(draft)].map(({ number, text, response, agencies }) => ({
    number,
    text,
    response: response?.text ?? null,
    agencies: agencies.map(({ mention }) => mention),
    done: response?.commitments.length ?? 0,
  }));
}

describe("recommendations that a statement tells inside its sentences", () => {
  it.each([
    ["typed", (n: number) => `${n}. `],
    ["Word's own", (n: number) => `[${n}.] `],
  ])("are known by the review's number in a letter of numbered paragraphs, %s", (_, numbered) => {
    const answered = told(`
T: Response of Garrow City Council
${numbered(1)}Thank you for your letter of 21 January, with which you enclosed the report.
${numbered(2)}The report has eleven recommendations. Four of them are for the Council.
${numbered(3)}Recommendation 2 is that Garrow City Council should commission interpreters for its contact centre.
${numbered(4)}This is accepted. The contract was changed in May 2020.
${numbered(5)}Recommendation 3 is that the Housing Options service should no longer ask for proof of abuse.
${numbered(6)}All officers have had training since.
${numbered(7)}Our procedures will be revised by June 2021.
${numbered(8)}Recommendations 7 and 8 are both about our schools. Recommendation 7 is that Education Welfare should share what it knows with a new school.
${numbered(9)}A form was introduced last September.
${numbered(10)}Recommendation 8 is that the Council should tell nurseries of each call to the Police.
${numbered(11)}Nurseries will be told from May 2021.
`);
    // A typed number stands in the text.
    const words = (response: string | null) => response?.replace(/^\d+\. /gm, "");
    expect(answered?.map(({ number, response }) => [number, words(response)])).toEqual([
      ["2", "This is accepted. The contract was changed in May 2020."],
      ["3", "All officers have had training since.\nOur procedures will be revised by June 2021."],
      ["7", "A form was introduced last September."],
      ["8", "Nurseries will be told from May 2021."],
    ]);
  });

  it("are what stands in quotation marks, and the answer runs on behind", () => {
    expect(
      told(`
T: Aldermoor Safeguarding Children Board
The report makes three recommendations, all of which the Board accepts.
The first recommendation was “That Aldermoor Council reviews how its duty desk records a call.” The desk was reviewed in May 2014.
A further review will be held by the Head of Service in June 2015.
The second recommendation, “That Aldermoor Police shares its logs with the duty desk each day”, fell to the Constabulary. Logs have been shared since July 2014.
Lastly, the third: “That the Department of Health considers national guidance on the matter.”
`),
    ).toEqual([
      {
        number: "1",
        text: "That Aldermoor Council reviews how its duty desk records a call.",
        response:
          "The desk was reviewed in May 2014.\nA further review will be held by the Head of Service in June 2015.",
        agencies: ["Aldermoor Council"],
        done: 2,
      },
      {
        number: "2",
        text: "That Aldermoor Police shares its logs with the duty desk each day",
        response: "fell to the Constabulary. Logs have been shared since July 2014.",
        agencies: ["Aldermoor Police"],
        done: expect.any(Number),
      },
      {
        number: "3",
        text: "That the Department of Health considers national guidance on the matter.",
        response: null,
        agencies: ["Department of Health"],
        done: 0,
      },
    ]);
  });

  it("are the first sentence of a letter's paragraph where nothing is quoted", () => {
    const all = told(`
T: Letter to the family of Mr K
The review made three recommendations, and you asked what has come of them.
The first recommendation was that Felling Council should ring families back within a day. A rota was drawn up in March 2019.
The second was that Moor Hospitals NHS Trust should tell families what happens at discharge. A leaflet will be given to each family from September 2019.
The third recommendation asked the Board to review its guidance on self-neglect. This was done in May 2019.
`);
    expect(all?.map(({ number, text }) => [number, text])).toEqual([
      ["1", "Felling Council should ring families back within a day."],
      ["2", "Moor Hospitals NHS Trust should tell families what happens at discharge."],
      ["3", "the Board to review its guidance on self-neglect."],
    ]);
    expect(all?.map(({ response }) => response)).toEqual([
      "A rota was drawn up in March 2019.",
      "A leaflet will be given to each family from September 2019.",
      "This was done in May 2019.",
    ]);
  });

  it("are counted with adverbs, and one that has not been answered has no response", () => {
    const all = told(`
T: Ravensby Adult Protection Committee: statement by the Convener
Firstly, the reviewer recommended that Ravensby Council should audit its case notes. An audit took place in April 2020.
Secondly, the reviewer recommended that NHS Ravensby should review its falls pathway. The pathway is being rewritten.
The third recommendation, that Ravensby Homes should train its wardens, has not been answered.
Finally, the reviewer recommended that the Committee should publish a summary. It was published in June 2020.
`);
    expect(all?.map(({ number, response }) => [number, response])).toEqual([
      ["1", "An audit took place in April 2020."],
      ["2", "The pathway is being rewritten."],
      ["3", null],
      ["4", "It was published in June 2020."],
    ]);
  });

  it("are told by their number in words", () => {
    const all = told(`
T: Corrin Safeguarding Adults Board
Statement of the Chair
Recommendation one asked that Corrin Council should review its panel. The panel now meets each week.
Recommendation two asked that Corrin Trust should share its risk tool. The tool was shared in May 2021.
Recommendation three asked that the Board should hold an event. The event will be held on 4 March 2022.
`);
    expect(all?.map(({ number }) => number)).toEqual(["1", "2", "3"]);
    expect(all?.map(({ response }) => response)).toEqual([
      "The panel now meets each week.",
      "The tool was shared in May 2021.",
      "The event will be held on 4 March 2022.",
    ]);
  });

  it("are what a letter's writer was asked, in a subjunctive or in the sentence behind", () => {
    const all = told(`
T: Ullet Constabulary
Thank you for your letter and the report.
Your first recommendation asks us to review how our control room grades calls. A new guide has been in use since May 2022.
Your second recommendation is made to the Council as well. It asks that Ullet Council and Ullet Police brief their officers together. Briefings began in June 2022.
Your third recommendation, that the Board satisfy itself that thresholds are understood, raises questions on which we have sought advice.
Your fourth recommendation is accepted in full, and the work has been put in hand.
The last of your recommendations is that Ullet Homes publish its policy. It was published in July 2022.
We will write again in a year.
`);
    expect(all?.map(({ number, text }) => [number, text])).toEqual([
      ["1", "us to review how our control room grades calls."],
      ["2", "Ullet Council and Ullet Police brief their officers together."],
      ["3", "the Board satisfy itself that thresholds are understood"],
      ["4", "Your fourth recommendation"],
      ["5", "Ullet Homes publish its policy."],
    ]);
    expect(all?.map(({ response }) => response)).toEqual([
      "A new guide has been in use since May 2022.",
      "Briefings began in June 2022.",
      "raises questions on which we have sought advice.",
      "is accepted in full, and the work has been put in hand.",
      "It was published in July 2022.",
    ]);
    expect(all?.map(({ agencies }) => agencies)).toEqual([
      ["us"],
      ["Ullet Council", "Ullet Police"],
      ["Board"],
      [],
      ["Ullet Homes"],
    ]);
  });

  it("are answered behind their paragraph where it tells nothing else, and speak of titles in quotation marks", () => {
    const all = told(`
T: Letter of the Ullet Community Safety Partnership
Recommendation 1 was that Ullet Homes ensure that wardens know the signs of coercion.
Three things have been done:
[•] wardens were trained in May 2019;
[•] the guide for wardens was printed again.
The Head of Housing will look at ten files in March 2020.
Recommendation 2 was that Ullet Council should write for friends and neighbours. A leaflet, "Is she all right?", was printed in June 2019.
Recommendation 3 was that the booklet "Ask Me" be given to each of the employers in Ullet. Forty employers have had it since July 2019.
Recommendation 4 was that the Home Office consider its guidance. The Chair wrote to the Minister on 1 May 2019.
The partners will go on meeting four times a year until the plan has been closed.
`);
    expect(all?.map(({ number, text }) => [number, text])).toEqual([
      ["1", "Ullet Homes ensure that wardens know the signs of coercion."],
      ["2", "Ullet Council should write for friends and neighbours."],
      ["3", 'the booklet "Ask Me" be given to each of the employers in Ullet.'],
      ["4", "the Home Office consider its guidance."],
    ]);
    expect(all?.map(({ response }) => response)).toEqual([
      "Three things have been done:\nwardens were trained in May 2019;\nthe guide for wardens was printed again.\nThe Head of Housing will look at ten files in March 2020.",
      'A leaflet, "Is she all right?", was printed in June 2019.',
      "Forty employers have had it since July 2019.",
      "The Chair wrote to the Minister on 1 May 2019.",
    ]);
    expect(all?.map(({ agencies }) => agencies)).toEqual([
      ["Ullet Homes"],
      ["Ullet Council"],
      [],
      ["Home Office"],
    ]);
  });

  it("are the rows of a table that is typed with tabs, one of them unanswered", () => {
    const row = (...cells: readonly string[]): string => cells.join("\t");
    const all = told(`
T: Ullet Safeguarding Children Board
Response of the Board to the recommendations
${row("No.", "Recommendation", "Response", "Lead", "Date")}
${row("1.", "The Board should review its bruising protocol.", "Reviewed and issued anew in March 2012.", "Policy Officer", "Complete")}
${row("2.", "The Trust should train practice nurses.", "Training will be offered to all practices.", "Named GP", "September 2012")}
${row("3.", "Ullet Council should audit its enquiries.", "", "Head of Safeguarding", "July 2012")}
The Board will look at this table in a year.
`);
    expect(all?.map(({ number, text, response }) => [number, text, response])).toEqual([
      ["1", "The Board should review its bruising protocol.", "Reviewed and issued anew in March 2012."],
      ["2", "The Trust should train practice nurses.", "Training will be offered to all practices."],
      ["3", "Ullet Council should audit its enquiries.", null],
    ]);
  });

  it("are the review's own numbers where a body answers only some of them", () => {
    const all = told(`
T: Letter of Ullet Ambulance Service
Recommendation 2 was that Ullet Ambulance Service should ring families back. A rota was drawn up in March 2019.
Recommendation 5 was that Ullet Ambulance Service should tell hospitals. A form has been printed.
Recommendation 6 was that Ullet Ambulance Service should share its log. It is shared each day.
`);
    expect(all?.map(({ number }) => number)).toEqual(["2", "5", "6"]);
  });

  it("have no answer in the thanks and the signature behind the last of them", () => {
    const all = told(`
T: Letter of the Ullet Community Safety Partnership
Recommendation 1 was that Ullet Homes ensure that wardens know the signs of coercion.
Wardens were trained in May 2019.
Recommendation 2 was that Ullet Council should write for friends and neighbours. A leaflet was printed in June 2019.
Recommendation 3 was that each employer in Ullet be given a booklet. Forty have had it since July 2019.
Recommendation 4 was that the Home Office consider its guidance.
The Strategic Group will oversee the plan which sits behind this letter and hears of it four times a year.
The Audit Subgroup of the Partnership has been asked to track each of these matters.
We will write to you again in six months.
May I end by thanking the Panel for its care.
Yours sincerely
Chair, Ullet Community Safety Partnership
cc Home Office; Ullet Police
`);
    expect(all?.map(({ number, response }) => [number, response])).toEqual([
      ["1", "Wardens were trained in May 2019."],
      ["2", "A leaflet was printed in June 2019."],
      ["3", "Forty have had it since July 2019."],
      ["4", null],
    ]);
  });

  it("are quoted in the middle of their sentence, and what is said of all of the above is no answer", () => {
    const all = told(`
T: Letter of the Ullet Safeguarding Adults Board
The first recommendation was that "the Board should refresh its protocol on hoarding". It came into force on 1 September 2022.
The second recommendation was that "Ullet Homes should share its list of tenants with the fire service". An agreement was signed in May 2022.
I should add that nine tenants have been visited.
The third recommendation was that "the Board should ask for advocates". The contract is out to tender and begins in July 2023.
The Board's Performance Group will look at all of the above in May 2023 and I would be happy to come back after that.
Yours sincerely
`);
    expect(all?.map(({ text, response }) => [text, response])).toEqual([
      ["the Board should refresh its protocol on hoarding", "It came into force on 1 September 2022."],
      [
        "Ullet Homes should share its list of tenants with the fire service",
        "An agreement was signed in May 2022.\nI should add that nine tenants have been visited.",
      ],
      ["the Board should ask for advocates", "The contract is out to tender and begins in July 2023."],
    ]);
  });

  it("stand in full in front of the review's number, as each body answers", () => {
    const all = told(`
Joint statement on the review of Mr K
Issued by the Garrow Health Trust, Garrow Homes and the Police
The review makes four recommendations. They keep the numbers that they have in it.
Garrow Health Trust
“The Trust should offer each carer an assessment and record it.” (Recommendation 1)
We have changed the template so that it cannot be left blank.
Offers rose from 41 to 163.
“The Trust should agree with practices how missed doses are told.” (Recommendation 3)
We wrote to all practices in March 2022.
Garrow Homes
“Garrow Homes should train its wardens to recognise abuse at home.” (Recommendation 2)
Police
The Police should complete the list of risks where a parent is hurt (R4).
The order has been issued again.
Police and Garrow Homes
The Police and Garrow Homes should report in public after a year (R5).
Notes to editors
1. No interviews will be given.
`);
    expect(all?.map(({ number, text, response }) => [number, text, response])).toEqual([
      [
        "1",
        "The Trust should offer each carer an assessment and record it.",
        "We have changed the template so that it cannot be left blank.\nOffers rose from 41 to 163.",
      ],
      [
        "3",
        "The Trust should agree with practices how missed doses are told.",
        "We wrote to all practices in March 2022.",
      ],
      ["2", "Garrow Homes should train its wardens to recognise abuse at home.", null],
      [
        "4",
        "The Police should complete the list of risks where a parent is hurt",
        "The order has been issued again.",
      ],
      ["5", "The Police and Garrow Homes should report in public after a year", null],
    ]);
  });

  it("are counted on behind an ordinal that is given twice", () => {
    const all = told(`
T: Ullet Safeguarding Adults Board
The first recommendation was that Ullet Council should ring families back. A rota was drawn up in March 2019.
The second recommendation was that Ullet Trust should tell families. A leaflet has been printed.
The second recommendation was that Ullet Police should share their log. It is shared each day.
The fourth recommendation was that the Board should review its guidance. This was done in May 2019.
`);
    expect(all?.map(({ number }) => number)).toEqual(["1", "2", "2", "4"]);
  });

  it("are divided behind their first sentence where nothing else answers any of them", () => {
    const all = told(`
T: Ullet Safeguarding Adults Board
**R1.** The Board should agree a protocol on mental capacity. A protocol was agreed in May 2020.
**R2.** Ullet Trust should review its discharge letters. The letters were reviewed. An audit will follow by March 2021.
**R3.** Ullet Council should review its direct payments.
`);
    expect(all?.map(({ text }) => text)).toEqual([
      "R1. The Board should agree a protocol on mental capacity.",
      "R2. Ullet Trust should review its discharge letters.",
      "R3. Ullet Council should review its direct payments.",
    ]);
    expect(all?.map(({ response }) => response)).toEqual([
      "A protocol was agreed in May 2020.",
      "The letters were reviewed. An audit will follow by March 2021.",
      null,
    ]);
  });

  it("are whole where what stands behind the first sentence is still the review's", () => {
    const all = told(`
T: Ullet Safeguarding Adults Board
Recommendation 1: The Board should agree a protocol on mental capacity. This was missing at the time.
Recommendation 2: Ullet Trust should review its discharge letters. It should do so with general practice.
Recommendation 3: Ullet Council should review its direct payments. These had not been reviewed since 2015.
`);
    expect(all?.map(({ response }) => response)).toEqual([null, null, null]);
    const reasons = told(`
T: Ullet Safeguarding Adults Board
R1. Ullet Council should agree a protocol on missed visits. Practitioners were unsure whom to call.
R2. Ullet Police should share its logs each day. Families had told four officers the same story.
R3. The Board should review its threshold document. Nobody had looked at the words of it since 2015.
`);
    expect(reasons?.map(({ response }) => response)).toEqual([null, null, null]);
  });

  it("are none where a report only tells of stages, or of two", () => {
    expect(
      told(`
T: Corrin Safeguarding Adults Board
The first meeting was held so that agencies should agree terms of reference. It went well.
The second meeting was held so that families should be heard. They were.
The third meeting was held so that the Board should agree the report. It did.
`),
    ).toBeNull();
  });

  it("are what the questions of a paper cite, answered behind a letter", () => {
    const draft = (q: (nth: number) => string): string => `
T: Isle of Corran Child Protection Committee
# Finding A: The desk
Nobody wrote down what was said.
${q(1)}Recommendation A1 says that the Corran Council should write down each call to its desk. Has it begun?
A. Yes. Each call has been written down since May 2010.
${q(2)}Recommendation A2 was that Corran Police tell the desk of each visit at night. Do they?
A. They have since June 2010.
The desk is told at eight in the morning.
# Finding B: The school
The teacher did not know whom to ring.
${q(3)}Recommendation B1 asks the Committee to print a card with numbers on it. When will it come?
A. It will be sent to every school by 30 September 2011.
# Who goes through all of this?
The Committee will hear of it four times in 2011.
`;
    for (const q of [(nth: number) => `Q${nth}. `, (nth: number) => `[Q${nth}.] `]) {
      const all = told(draft(q));
      expect(all?.map(({ number, text, response }) => [number, text, response])).toEqual([
        [
          "a1",
          "the Corran Council should write down each call to its desk.",
          "Yes. Each call has been written down since May 2010.",
        ],
        [
          "a2",
          "Corran Police tell the desk of each visit at night.",
          "They have since June 2010.\nThe desk is told at eight in the morning.",
        ],
        [
          "b1",
          "the Committee to print a card with numbers on it.",
          "It will be sent to every school by 30 September 2011.",
        ],
      ]);
    }
  });

  it("are the questions themselves where those cite nothing", () => {
    const all = told(`
T: Isle of Corran Child Protection Committee
# Finding A: The desk
Q1. Does the Council write down each call to its desk?
A. Yes. Each call has been written down since May 2010.
Q2. Do the Police tell the desk of each visit at night?
A2: They have since June 2010.
`);
    expect(all?.map(({ number, text, response }) => [number, text, response])).toEqual([
      [
        "1",
        "Q1. Does the Council write down each call to its desk?",
        "Yes. Each call has been written down since May 2010.",
      ],
      ["2", "Q2. Do the Police tell the desk of each visit at night?", "They have since June 2010."],
    ]);
  });
});
