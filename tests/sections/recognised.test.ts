import { files } from "../../src/hosts/files";
import { openMemory } from "../../src/hosts/memory/document";
import { readBytes } from "../../src/hosts/read";
import { nationalRegister } from "../../src/language/agencies/register";
import { plainParagraph } from "../../src/model/paragraph";
import { type Reading, readingOf } from "../../src/model/reading";
import { shippedSections } from "../../src/sections/shipped";
import { check } from "../../src/session/actions";
import { checkReading } from "../../src/session/check";
import { insertSection } from "../../src/session/insert-section";
import { newResponseFrom } from "../../src/session/new-response";
import { openSession } from "../../src/session/session";
import { builtInTemplates } from "../../src/templates/built-in/index";
import type { Template } from "../../src/templates/schema";
import { NOW, readBack } from "../kit/new-response";

const options = { templates: builtInTemplates, template: null, register: nationalRegister };

const LIST = readingOf(
  [
    "Northmere Police should tell every school of a call to a child's home.",
    "Northmere Council should train its foster carers in record keeping.",
  ].map((text) => plainParagraph(text)),
);

/** Every field, so that no section differs for want of one. */
const VALUES = {
  board: "Northmere Safeguarding Children Partnership",
  boardShort: "NSCP",
  review: "practice-review",
  considered: "2024-05-09",
  group: "Rapid Review Panel",
  subject: "Child Wren",
  reviewer: "Ada Quill",
  reviewerRole: "an independent safeguarding consultant",
  model: "a systems approach",
  panel: "Review Panel",
  panelMembers: "Northmere Council, Northmere Police and the NHS",
  qualityGroup: "Quality Assurance Subgroup",
  monitor: "Case Review Group",
  acceptance: "in full",
  published: "2025-06-02",
  proceedings: "the inquest",
  contact: "the partnership's office",
};

/** A draft in a house style with every shipped section inserted where it belongs. */
async function draftIn(template: Template): Promise<Reading> {
  const made = newResponseFrom(LIST, template, VALUES, options, { readBack, now: NOW });
  if (!made.ok) throw new Error(made.reason);
  const read = readBytes("new.docx", files.write(made.response.document, "2026-11-21T08:00:00Z", new Map()));
  if (!read.ok) throw new Error(read.reason);
  const port = openMemory(read.reading.paragraphs);
  const session = openSession(port, {
    templates: [template],
    register: nationalRegister,
    now: () => "2026-05-04T09:30:00.000Z",
    newId: () => "id",
    preferences: { load: () => null, save: () => true },
  });
  await session.do(check);
  for (const { id } of shippedSections) await session.do(insertSection, { id, at: "place" });
  const outcome = await port.read();
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

describe.each(builtInTemplates.map((template) => [template.id, template] as const))(
  "in the house style %s",
  (_, template) => {
    it("the check knows every shipped section, by its content control and by its words alone", async () => {
      const reading = await draftIn(template);
      for (const each of [reading, { ...reading, controls: [] }]) {
        const checked = checkReading(each, {
          ...options,
          template,
          severities: {},
          today: null,
          decided: null,
        });
        if (!checked.ok) throw new Error(checked.reason);
        const found = checked.draft.sections.filter(({ span }) => span !== null).map(({ id }) => id);
        expect(shippedSections.map(({ id }) => id).filter((id) => !found.includes(id))).toEqual([]);
        expect(checked.draft.recommendations.length + checked.draft.findings.length).toBeGreaterThan(0);
        const wrong = [
          "section-missing",
          "citation-not-in-force",
          "acceptance-missing",
          "monitoring-missing",
        ];
        expect(checked.problems.filter(({ rule }) => wrong.includes(rule)).map(({ what }) => what)).toEqual(
          [],
        );
      }
    });
  },
);
