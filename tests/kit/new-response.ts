import type { NewDocument } from "../../src/edits/block";
import { files } from "../../src/hosts/files";
import type { Reading } from "../../src/model/reading";
import type { Values } from "../../src/sections/fields";
import { workedOut } from "../../src/sections/worked-out";

export const NOW = "2026-11-21T08:00:00Z";

/** A new document as the program that checks it reads its file. */
export function readBack(document: NewDocument): Reading {
  const read = files.read("new.docx", files.write(document, NOW, new Map()));
  if (!read.ok) throw new Error(read.reason);
  return read.reading;
}

const REST: Values = {
  board: "Northmere Safeguarding Children Partnership",
  review: "practice-review",
  group: "Case Review Group",
  subject: "Child Wren",
  reviewer: "an independent reviewer",
  reviewerRole: "an independent safeguarding consultant",
  model: "a systems approach",
  panel: "Review Panel",
  panelMembers: "Northmere Council and Northmere Police",
  qualityGroup: "Quality Assurance Subgroup",
  monitor: "Case Review Group",
  acceptance: "in full",
  published: "2025-06-02",
  proceedings: "the inquest",
  contact: "the partnership's office",
};

/** Days of which one falls in the time of each kind of review. */
const DAYS = ["2024-05-09", "2015-05-11", "2012-05-11"];

/** What an officer would give beside what the report states, so that no field is left open. */
export function completed(stated: Values): Values {
  const values = { ...REST, ...stated };
  const fits = (considered: string): boolean => workedOut({ ...values, considered }).refusal === null;
  const considered = stated.considered ?? DAYS.find(fits) ?? "";
  const dated = { ...values, considered };
  const edition = workedOut(dated).choices[0]?.id;
  return edition === undefined ? dated : { ...dated, edition };
}
