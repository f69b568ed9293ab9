import { usualVocabulary } from "../../src/templates/mark";
import { roleOfHeading } from "../../src/templates/table-form";

it.each([
  ["Ref", "ref"],
  ["No.", "ref"],
  ["Recommendation", "recommendation"],
  ["Overview report recommendation", "recommendation"],
  ["What the review asked for", "recommendation"],
  ["Learning point", "unit"],
  ["You said", "unit"],
  ["Theme", "finding"],
  ["Key findings", "finding"],
  ["Board response", "response"],
  ["Response of the partnership", "response"],
  ["Action to be taken", "actions"],
  ["What will we do?", "actions"],
  ["Still to do", "actions"],
  ["Progress / update", "taken"],
  ["Key milestones achieved in enacting recommendation", "taken"],
  ["Done so far", "taken"],
  ["Lead agency", "lead"],
  ["Lead Officer / Agency", "lead"],
  ["Who is responsible?", "lead"],
  ["By when", "due"],
  ["Target date for completion", "due"],
  ["Timescale", "due"],
  ["RAG", "status"],
  ["BRAG rating", "status"],
  ["Evidence of completion", "evidence"],
  ["Intended outcome", "evidence"],
  ["What difference will this make?", "impact"],
  ["Telephone", "other"],
  ["", "other"],
])("the column %j holds %s", (heading, role) => {
  expect(roleOfHeading(heading, usualVocabulary)).toBe(role);
});
