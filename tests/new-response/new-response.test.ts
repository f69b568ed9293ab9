import type { Block, TextBlock } from "../../src/edits/block";
import { readText } from "../../src/hosts/text/read";
import { nationalRegister } from "../../src/language/agencies/register";
import { newResponse } from "../../src/new-response/new-response";
import promptsFile from "../../src/new-response/words.json";
import { linesApart } from "../../src/review/pasted";
import { waysToRead } from "../../src/review/read";
import { DATE_SLOT, OWNER_SLOT, RESPONSE_SLOT, type Slot } from "../../src/rules/slots";
import type { Values } from "../../src/sections/fields";
import { shippedSections } from "../../src/sections/shipped";
import { builtInTemplates } from "../../src/templates/built-in/index";
import type { Template } from "../../src/templates/schema";

const templateOf = (id: string): Template => builtInTemplates.find((each) => each.id === id) as Template;

function made(source: string, id: string, values: Values = {}) {
  const read = readText(linesApart(source), "markdown");
  if (!read.ok) throw new Error(read.reason);
  const options = { templates: builtInTemplates, template: null, register: nationalRegister };
  const [review] = waysToRead(read.reading, options);
  if (!review) throw new Error("nothing to answer");
  const result = newResponse(review, templateOf(id), values, shippedSections);
  if (!result.ok) throw new Error(result.reason);
  return result.response;
}

const texts = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === "table")
      return block.rows.map((cells) => cells.map((cell) => texts(cell).join("/")).join(" | "));
    return block.kind === "control" ? texts(block.blocks) : [block.runs.map(({ text }) => text).join("")];
  });

/** The lines from the first finding or recommendation to the last response. */
const unitLines = (response: ReturnType<typeof made>): string[] =>
  texts(
    response.document.blocks.filter(
      (block) => !(block.kind === "control" && /^answerable:/.test(block.control.tag)),
    ),
  ).slice(2);

const LIST = "1. Marlshire Police should review its duty rota.\n2. The rota should be published.";
const RESPONSE = "[insert who will do what, by when]";

const REPORT = `# Marlshire Safeguarding Children Board

# Serious Case Review: Child Q

The Case Review Group of Marlshire Safeguarding Children Board (MSCB) decided on 9 May 2016 that there would be a Serious Case Review of Child Q.

## Finding 1: Rotas were not kept

Nobody knew who was on duty at the weekend.

Recommendation: MSCB should ask for rotas.

Recommendation: Marlshire Police should:

- publish its rota;

- keep it up to date.

## Finding 2: Calls were not passed on

Schools heard of calls by chance.

Recommendation: Marlshire Police should tell schools of each call.
`;

describe("a new response", () => {
  it("has each recommendation word for word, who acts, and a place for the response", () => {
    expect(unitLines(made(LIST, "labelled-headings"))).toEqual([
      "Recommendation 1",
      "Marlshire Police should review its duty rota.",
      "Lead agency: Marlshire Police",
      "Response:",
      RESPONSE,
      "Recommendation 2",
      "The rota should be published.",
      "Lead agency: [insert agency]",
      "Response:",
      RESPONSE,
    ]);
  });

  it("letters recommendations within their findings where the style does and the report numbers none", () => {
    const lines = unitLines(made(REPORT, "hampshire-scr"));
    expect(lines.filter((line) => /^(?:Finding|Recommendation)/.test(line))).toEqual([
      "Finding 1: Rotas were not kept",
      "Recommendation 1a",
      "Recommendation 1b",
      "Finding 2: Calls were not passed on",
      "Recommendation 2a",
    ]);
    expect(lines).toContain("Nobody knew who was on duty at the weekend.");
  });

  it("keeps a list that belongs to a recommendation, with its bullets", () => {
    const { blocks } = made(REPORT, "hampshire-scr").document;
    const bullets = blocks.filter(
      (block): block is TextBlock => block.kind === "paragraph" && block.list?.kind === "bullet",
    );
    expect(texts(bullets)).toEqual(["publish its rota;", "keep it up to date."]);
  });

  it("runs findings and recommendations in behind their labels where the style does", () => {
    expect(unitLines(made(REPORT, "portsmouth-scr")).slice(0, 4)).toEqual([
      "Finding 1: Rotas were not kept – Nobody knew who was on duty at the weekend.",
      "Recommendation: MSCB should ask for rotas.",
      "Lead agency: Marlshire Safeguarding Children Board",
      `Action taken: ${RESPONSE}`,
    ]);
  });

  it("is a table with a row for each recommendation where the style is one", () => {
    const response = made(LIST, "action-table");
    expect(response.document.landscape).toBe(true);
    expect(unitLines(response)).toEqual([
      "Recommendations and actions",
      `1 | Marlshire Police should review its duty rota. | Marlshire Police | ${RESPONSE} | [insert date]`,
      `2 | The rota should be published. | [insert agency] | ${RESPONSE} | [insert date]`,
    ]);
  });

  it("divides the response into its parts where the style does", () => {
    expect(unitLines(made(LIST, "suffolk-scr")).slice(2, 12)).toEqual([
      "Lesson 1",
      "Marlshire Police should review its duty rota.",
      "Board View",
      "[insert view]",
      "Context and Actions Taken",
      "[insert what has been done]",
      "Impact",
      "[insert what difference it has made]",
      "Board Actions",
      RESPONSE,
    ]);
  });

  it("makes up no finding where the style has findings and the report gives none", () => {
    const response = made(LIST, "hampshire-scr");
    expect(response.findingWanted).toBe(true);
    expect(unitLines(response).slice(0, 2)).toEqual([
      "Recommendation 1",
      "Marlshire Police should review its duty rota.",
    ]);
  });

  it("says how many findings a style without findings leaves out", () => {
    expect(made(REPORT, "hampshire-lcspr")).toMatchObject({
      findings: 0,
      findingsLeftOut: 2,
      recommendations: 3,
    });
    expect(made(REPORT, "hampshire-scr")).toMatchObject({ findings: 2, findingsLeftOut: 0 });
  });

  it("takes what the report states, and what a person gives before that", () => {
    const values = { board: "Fellside Safeguarding Children Board", group: "Serious Incident Panel" };
    expect(made(REPORT, "hampshire-scr").values).toMatchObject({
      board: "Marlshire Safeguarding Children Board",
      boardShort: "MSCB",
      subject: "Child Q",
      review: "serious-case-review",
      considered: "2016-05-09",
      group: "Case Review Group",
    });
    const given = made(REPORT, "hampshire-scr", values);
    expect(given.values).toMatchObject(values);
    expect(texts(given.document.blocks).slice(0, 2)).toEqual([
      "Fellside Safeguarding Children Board",
      "Response to the Recommendations of the Serious Case Review – Child Q",
    ]);
  });

  it("leaves what is not known as a visible blank, and says what that is", () => {
    const response = made(LIST, "hampshire-lcspr");
    expect(texts(response.document.blocks).slice(0, 2)).toEqual([
      "[insert name of the board]",
      "Response to the Recommendations of the [insert kind of review] – [insert pseudonym]",
    ]);
    expect(response.missing).toEqual(expect.arrayContaining(["subject", "reviewer", "model"]));
    expect(response.missing).not.toContain("contact");
  });

  it("does not believe a report that a review was decided on when there were none of its kind", () => {
    const late = made(REPORT.replace("9 May 2016", "9 May 2024"), "hampshire-scr");
    expect(late.values).not.toHaveProperty("considered");
    const said = made(REPORT, "hampshire-scr", { considered: "2024-05-09" });
    expect(said.values.considered).toBe("2024-05-09");
    expect(said.notes.join(" ")).toContain("Serious Case Review");
  });

  it("takes the day of what happened for no day of a decision", () => {
    const report = REPORT.replace(
      "decided on 9 May 2016 that there would be a Serious Case Review of Child Q",
      "commissioned a Serious Case Review after Child Q was injured in May 2016",
    );
    expect(made(report, "hampshire-scr").values).not.toHaveProperty("considered");
  });

  it("cannot be made in a style that does not say how", () => {
    const { new: _, ...bare } = templateOf("labelled-headings");
    const options = { templates: builtInTemplates, template: null, register: nationalRegister };
    const read = readText(LIST, "plain");
    const [review] = read.ok ? waysToRead(read.reading, options) : [];
    if (!review) throw new Error("nothing to answer");
    expect(newResponse(review, bare, {}, shippedSections)).toMatchObject({
      ok: false,
      reason: expect.stringContaining("does not say how a new response is laid out"),
    });
  });

  it("leaves the slots that the rules know", () => {
    const slot = (field: keyof typeof promptsFile.prompts) => {
      const { blank, tag } = promptsFile.prompts[field];
      return { blank, tag: `answerable-slot:${tag}` };
    };
    const known = ({ blank, tag }: Slot) => ({ blank, tag });
    expect(slot("response")).toEqual(known(RESPONSE_SLOT));
    expect(slot("agency")).toEqual(known(OWNER_SLOT));
    expect(slot("due")).toEqual(known(DATE_SLOT));
  });
});
