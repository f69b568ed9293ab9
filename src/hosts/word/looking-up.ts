import type { Edit, InsertParagraphs } from "../../edits/edit";
import type { Batch } from "./ask";
import { lookedAt } from "./inserting";
import { LOOKS } from "./looks";
import type { Located } from "./places";
import { takenOver, withoutOuter } from "./taking-over";

/** Flat packages for insertions that Word can take in one go. */
export type Packages = ReadonlyMap<InsertParagraphs, string>;

/**
 * One more request, for what new paragraphs are to look like where that is asked for. What is to stand in a content
 * control of its own comes back as a package: Word has no way to undo several calls as one (office-js issue 1827), so
 * that a section written call by call would take a dozen undos to take back.
 */
export async function lookUp(batch: Batch, located: Located, edits: readonly Edit[]): Promise<Packages> {
  const { paragraphs } = located.whole.reading;
  const numbers = lookedAt(edits, paragraphs.length);
  const packages = new Map<InsertParagraphs, string>();
  if (numbers.length === 0) return packages;
  const whole = edits.filter(isOneBlock);
  const modelNumbers = new Set(whole.flatMap(({ looks = [] }) => looks as readonly number[]));
  for (const number of numbers) {
    const paragraph = located.paragraph(number);
    paragraph.load(LOOKS);
    located.looks.set(number, paragraph);
    if (modelNumbers.has(number)) located.models.set(number, paragraph.getRange("Whole").getOoxml());
  }
  await batch.sync();
  if (whole.length === 0) return packages;
  const over = takenOver(edits, located.whole);
  const { packageMadeLike } = await import(/* webpackChunkName: "docx-reader" */ "../docx/made-like");
  for (const edit of whole) {
    const models = (edit.looks ?? []).map((number) => ({
      text: paragraphs[number ?? -1]?.text ?? "",
      xml: located.models.get(number ?? -1)?.value ?? "",
    }));
    const made = packageMadeLike(over.has(edit) ? withoutOuter(edit) : edit, models);
    if (made !== null) packages.set(edit, made);
  }
  return packages;
}

const isOneBlock = (edit: Edit): edit is InsertParagraphs =>
  edit.kind === "insert" &&
  (edit.controls ?? []).some(({ around }) => around === "paragraphs") &&
  edit.paragraphs.every((_, i) => typeof edit.looks?.[i] === "number");
