import { nationalRegister } from "../../src/language/agencies/register";
import { readingOf } from "../../src/model/reading";
import { textOf } from "../../src/model/span";
import { parseDraft } from "../../src/parse/parse";
import { builtInTemplates } from "../../src/templates/built-in/index";
import { detectTemplate } from "../../src/templates/detect";
import { sketch } from "../kit/paragraphs";

function draftOf(notation: string) {
  const reading = readingOf(sketch(notation).paragraphs);
  const detected = detectTemplate(reading, builtInTemplates);
  if (!detected) throw new Error("no house style fits");
  const { template, confidence } = detected;
  return parseDraft(reading, template, { detected: true, confidence, register: nationalRegister });
}

const table = (due: string) => `
T: Marlshire Safeguarding Adults Board
May 2023
|! Ref | Recommendation | Response | Lead | By when |
| 1 | The board should audit plans. | The board will audit forty plans. | Board | ${due} |
| 2 | The board should train staff. | The board will train staff by June 2023. | Board | ${due} |`;

it("holds a sentence without a time to its row's date", () => {
  const [audit, train] = draftOf(table("31 July 2023")).commitments;
  expect(audit).toMatchObject({
    recommendation: "1",
    kind: "planned",
    timing: "dated",
    flag: false,
    deadline: { text: "31 July 2023", from: "2023-07-31", to: "2023-07-31" },
  });
  expect(train?.deadline?.text).toContain("June 2023");
});

it("still asks by when where the row only says that it goes on", () => {
  const [audit] = draftOf(table("Ongoing")).commitments;
  expect(audit).toMatchObject({ timing: "vague", flag: true });
});

it("holds every sentence of a response to its date line", () => {
  const { commitments } = draftOf(`
Recommendation 1: The board should audit plans.
Response: The board will audit forty plans.
Timescale: December 2024
Recommendation 2: The board should train staff.
Response: The board will train staff.`);
  expect(commitments.map(({ recommendation, flag }) => [recommendation, flag])).toEqual([
    ["1", false],
    ["2", true],
  ]);
});

it("takes nothing from the words of a recommendation or a finding", () => {
  const { commitments } = draftOf(`
Finding 1: The board will never know what it did not ask.
Recommendation: The board will audit plans by May 2024.
Action taken: Plans were audited in March 2023.`);
  expect(commitments.map(({ kind, text }) => [kind, text])).toEqual([
    ["done", "Plans were audited in March 2023."],
  ]);
});

it("takes what the introduction promises and leaves what it tells", () => {
  const { commitments } = draftOf(`
T: Marlshire Safeguarding Adults Board
As the method is new, the board will evaluate it in the spring of 2025.
The board received the report in May 2024.
## Recommendation 1
The board should audit plans.
### Response
Plans were audited.
# Additional actions
The board published a briefing in June 2024.`);
  expect(commitments.map(({ recommendation, kind }) => [recommendation, kind])).toEqual([
    [null, "planned"],
    ["1", "done"],
    [null, "done"],
  ]);
});

it("reads a bullet with its lead-in, but not the next numbered paragraph", () => {
  const { commitments } = draftOf(`
## Recommendation 1
The board should learn.
### Response
[2.1] By May 2024 the board will:
[•] publish a briefing;
[•] hold an event.
[2.2] The council will train its staff.
## Recommendation 2
The board should act.
### Response
It has acted.`);
  expect(commitments.map(({ timing, owner }) => [timing, owner])).toEqual([
    ["dated", "the board"],
    ["dated", "the board"],
    ["none", "The council"],
    ["none", null],
  ]);
});

it("counts the sentences of a shared response once", () => {
  const draft = draftOf(`
Recommendation 1
The board should adopt a checklist.
Recommendation 2
The board should share it.
Response to Recommendations 1 and 2
The board will adopt and share it by May 2024.`);
  expect(draft.commitments).toHaveLength(1);
  for (const { response } of draft.recommendations) expect(response?.commitments).toHaveLength(1);
});

it("keeps whom a recommendation names apart from its lead column", () => {
  const draft = draftOf(`
|! Ref | Recommendation | Response | Lead |
| 1 | Plans should be audited. | Done. | Northmere Police |
| 2 | The council should train staff. | Done. | Head of Training |`);
  const [plans, staff] = draft.recommendations;
  expect(plans?.agencies).toEqual([]);
  expect(plans?.leads.map((lead) => textOf(draft.paragraphs, lead))).toEqual(["Northmere Police"]);
  expect(staff?.agencies.map(({ mention }) => mention)).toEqual(["council"]);
});

it("judges a bare noun phrase by what its column holds", () => {
  const { commitments } = draftOf(`
T: Marlshire Safeguarding Adults Board
May 2023
|! Ref | Recommendation | Action required | Lead | By when | Progress |
| 1 | The board should help staff to share. | Learning event for care workers. | Board | July 2023 | New leaflet for families. |
| 2 | The board should audit plans. | Spot check forty plans that were closed. | Board | July 2023 | Sample drawn. |`);
  expect(commitments.map(({ kind, text }) => [kind, text])).toEqual([
    ["planned", "Learning event for care workers."],
    ["done", "New leaflet for families."],
    ["planned", "Spot check forty plans that were closed."],
    ["done", "Sample drawn."],
  ]);
});

it.each([
  "Green – on track. Amber – some slippage. Red – not started.",
  "Key to status. Blue – complete and evidenced. Green – on track.",
  "Complete = action finished. On track = will be finished by the date shown.",
  "R: will not be met. A: will be late. G: will be met.",
  "RAG rating: Green = will be completed on time",
  "Overdue = the date has passed and the lead will be asked why.",
  "Blue: finished; Green: will finish on time",
  "Not started – work will begin once money is found.",
  "RAG key: blue is complete, green is on track, amber will be late and red is not started.",
])("takes %j below a table for what its marks mean", (legend) => {
  const { commitments } = draftOf(`${table("31 July 2023")}\n${legend}`);
  expect(commitments.every(({ recommendation }) => recommendation !== null)).toBe(true);
});

it("takes what marks mean for no promise where it stands beside one", () => {
  const { commitments } = draftOf(
    `The board will look at this plan in May 2024. Blue is complete, green will be met, red will be late.\n${table("31 July 2023")}`,
  );
  const outside = commitments.filter(({ recommendation }) => recommendation === null);
  expect(outside.map(({ text }) => text)).toEqual(["The board will look at this plan in May 2024."]);
});

it("takes a promise below a table for one", () => {
  const { commitments } = draftOf(`${table("31 July 2023")}\nThe board will look at the red actions.`);
  expect(commitments.map(({ recommendation }) => recommendation)).toContain(null);
});

it("hears what is promised below the table of a finding's recommendations", () => {
  const { commitments } = draftOf(`
T: Marlshire Safeguarding Board
# Learning point 1: Hearing the child
|! Recommendation | No. | Action | Lead | Timescale |
| 1. The board should audit plans. | 1.1 | The board will audit forty plans. | Board | May 2024 |
# Learning point 2: Knowing the men
|! Recommendation | No. | Action | Lead | Timescale |
| 2. The board should train staff. | 2.1 | The board will train staff. | Board | June 2024 |
The Business Unit will publish a statement within six months of today.`);
  const outside = commitments.filter(({ recommendation }) => recommendation === null);
  expect(outside.map(({ text }) => text)).toEqual([
    "The Business Unit will publish a statement within six months of today.",
  ]);
});

it("reads no word of a label into the promise behind it", () => {
  const draft = draftOf(`
# Recommendation 1
The Trust should look at its form.
What has been done: The form was changed in May 2023.
What remains to be done: Marlshire Police will show it to sergeants in March 2024.
# Recommendation 2
The Trust should look at its leaflet.
What has been done: The leaflet was changed in May 2023.
What remains to be done: Marlshire Police will hand it out in June 2024.`);
  const planned = draft.commitments.filter(({ kind }) => kind === "planned");
  expect(planned.map(({ owner }) => owner)).toEqual(["Marlshire Police", "Marlshire Police"]);
  expect(planned.map(({ span }) => textOf(draft.paragraphs, span))).toEqual([
    "Marlshire Police will show it to sergeants in March 2024.",
    "Marlshire Police will hand it out in June 2024.",
  ]);
});
