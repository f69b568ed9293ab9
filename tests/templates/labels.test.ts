import { plainParagraph } from "../../src/model/paragraph";
import { usualMarks } from "../../src/templates/mark";

const markOf = (text: string, more = {}) => usualMarks(plainParagraph(text, more));

describe("labels of what a review puts to a board", () => {
  it.each([
    ["Finding one:", "finding", ["1"], ""],
    ["FINDING TWO –", "finding", ["2"], ""],
    ["Finding 3", "finding", ["3"], ""],
    ["Key finding 2: Supervision", "finding", ["2"], "Supervision"],
    ["Recommendation 1a", "recommendation", ["1a"], ""],
    ["Recommendation 1 (a) The board should act.", "recommendation", ["1a"], "The board should act."],
    ["R4 a) The board should act.", "recommendation", ["4a"], "The board should act."],
    ["Rec. 4 – The board should act.", "recommendation", ["4"], "The board should act."],
    ["Recommendation No. 3", "recommendation", ["3"], ""],
    ["Recommendation Twelve:", "recommendation", ["12"], ""],
    ["Recommendation IV", "recommendation", ["4"], ""],
    ["RECOMMENDATION\u00a03", "recommendation", ["3"], ""],
    ["Recommendation 1.2: The board should act.", "recommendation", ["1.2"], "The board should act."],
    ["Recommendation 1 for Police:", "recommendation", ["1"], ""],
    ["Recommendation 4 The board should act.", "recommendation", ["4"], "The board should act."],
    ["Recommendation 4 Marlshire should act.", "recommendation", ["4"], "Marlshire should act."],
    ["R3 Octavia Homes should act.", "recommendation", ["3"], "Octavia Homes should act."],
    ["Recommendations 3 and 4", "recommendation", ["3", "4"], ""],
    ["Recommendations 3-5", "recommendation", ["3", "4", "5"], ""],
    ["Recommendation: The board will act.", "recommendation", [], "The board will act."],
    ["Practice Learning Point 3.", "learning-point", ["3"], ""],
    ["Area for improvement 2:", "improvement", ["2"], ""],
    ["Line of enquiry 1", "theme", ["1"], ""],
    ["4.2 Recommendation 7: The board should act.", "recommendation", ["7"], "The board should act."],
  ])("reads %j", (text, word, numbers, rest) => {
    const { unit } = markOf(text);
    expect(unit?.word.id).toBe(word);
    expect(unit?.numbers).toEqual(numbers);
    expect(text.slice(unit?.rest)).toBe(rest);
    expect(unit?.answers).toBe(false);
  });

  it.each([
    "Recommendation 3 asks the board to act.",
    "Recommendations were made to four agencies.",
    "see Recommendation 2",
    "Finding a way through is hard.",
    "Finding 1 was accepted.",
    "Recommendation 2 and Finding 3 overlap.",
    "Learning from the review was shared.",
    "Priority is given to children under five.",
    "R is for reading",
  ])("takes no label from %j", (text) => {
    expect(markOf(text).unit).toBeNull();
  });

  it.each([
    ["Response to Recommendation 2", ["2"]],
    ["Recommendation 2 – Response", ["2"]],
    ["The Board’s response to recommendations 1 and 2:", ["1", "2"]],
    ["Response to R5", ["5"]],
    ["In respect of Recommendation 3", ["3"]],
    ["With regard to recommendations 3 and 4:", ["3", "4"]],
    ["In relation to Recommendation Two", ["2"]],
    ["As to Recommendation 6, a panel has met.", ["6"]],
    ["Regarding R7:", ["7"]],
    ["On Recommendation 1:", ["1"]],
    ["Response 3:", ["3"]],
    ["Reply Twenty-one:", ["21"]],
    ["Answer to each Multi-agency Learning Point 4", ["4"]],
    ["Their reply and response to the Finding 2", ["2"]],
  ])("knows that %j answers", (text, numbers) => {
    const { unit } = markOf(text);
    expect(unit).toMatchObject({ numbers, answers: true });
  });

  it("does not take a date for the number of a response", () => {
    expect(markOf("Date of this response: 20 May 2026").unit).toBeNull();
    expect(markOf("Response 20 May 2026").unit).toBeNull();
  });

  it("reads the label that Word's numbering shows", () => {
    const { unit } = markOf("The board should act.", { listString: "Recommendation 6:" });
    expect(unit).toMatchObject({ numbers: ["6"], automatic: true, rest: 0 });
  });

  it("leaves out the lines of a table of contents", () => {
    expect(markOf("Recommendation 1 ........ 4")).toMatchObject({ contents: true, unit: null });
    expect(markOf("Recommendation 1\t4")).toMatchObject({ contents: true, unit: null });
    expect(markOf("Recommendation 1", { style: "TOC 2" })).toMatchObject({ contents: true, unit: null });
  });

  it("knows the heading over several", () => {
    expect(markOf("Recommendations").group?.id).toBe("recommendation");
    expect(markOf("Lessons learned").group?.id).toBe("lesson");
    expect(markOf("The review’s recommendations", { bold: true }).group?.id).toBe("recommendation");
    expect(markOf("Recommendations were made.").group).toBeNull();
    expect(markOf("Findings and what was learned").group?.id).toBe("finding");
    expect(markOf("The findings of this audit will go to the Garrow Board").group).toBeNull();
    expect(markOf("Lessons from it have been shared with staff").group).toBeNull();
  });
});

describe("labels of what answers them", () => {
  it.each([
    ["Response:", "response", ""],
    ["Board response", "response", ""],
    ["What are we doing about this?", "actions", ""],
    ["Outcome / impact", "impact", ""],
    ["Rationale for recommendation: Families move.", "background", "Families move."],
    ["Both councils (joint response): A form was agreed.", "response", "A form was agreed."],
    ["Partnership’s response:", "response", ""],
    ["Agency response – Police", "response", ""],
    ["Response from Children’s Social Care", "response", ""],
    ["Northmere Police: We have trained staff.", "response", "We have trained staff."],
    ["Action taken: A review was held.", "taken", "A review was held."],
    ["Actions taken/planned", "taken", ""],
    ["What we have done", "taken", ""],
    ["Context / Actions Taken:", "taken", ""],
    ["Update (March 2024)", "taken", ""],
    ["Update – June 2024", "taken", ""],
    ["2.2 MSCP View", "view", ""],
    ["Board actions:", "actions", ""],
    ["What will we do next?", "actions", ""],
    ["What we still have to do:", "actions", ""],
    ["What remains to be done:", "actions", ""],
    ["Work yet to be done:", "actions", ""],
    ["What the Board has already changed:", "taken", ""],
    ["How we will know that it has worked:", "impact", ""],
    ["Action 1.2: The board will act.", "actions", "The board will act."],
    ["What difference has this made?", "impact", ""],
    ["Lead: Police", "lead", "Police"],
    ["By whom:", "lead", ""],
    ["Target date: May 2024", "due", "May 2024"],
    ["By when:", "due", ""],
    ["RAG: Green", "status", "Green"],
  ])("reads %j", (text, kind, rest) => {
    const { label } = markOf(text);
    expect(label?.kind).toBe(kind);
    expect(text.slice(label?.rest)).toBe(rest);
  });

  it.each([
    "The board agreed that: staff will be trained.",
    "Progress to date shows that visits have gone up:",
    "This will support a better response:",
    "At 10:30 the police were called.",
    "Staff were asked what they needed",
    "What the review told us:",
    "What we found when we looked:",
    "Marl Voluntary Action",
  ])("takes no label from %j", (text) => {
    expect(markOf(text).label).toBeNull();
  });

  it("trusts a common word only where it looks like a label", () => {
    expect(markOf("Lead").label?.weak).toBe(true);
    expect(markOf("Lead", { bold: true }).label?.weak).toBe(false);
    expect(markOf("Lead:").label?.weak).toBe(false);
  });

  it("reads leads and dates typed side by side or line by line", () => {
    const text = "Lead: Training Officer    By when: May 2024";
    const said = markOf(text).facts.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
    expect(said).toEqual([
      ["lead", "Training Officer"],
      ["due", "May 2024"],
    ]);
  });
});
