import type { Edit, InsertParagraphs } from "../../edits/edit";
import type { Batch } from "./ask";
import { lookedAt } from "./inserting";
import { LOOKS } from "./looks";
import type { Located } from "./places";
import type { Wanted } from "./stretches";
import { takenOver, withoutOuter } from "./taking-over";

/** Flat packages for insertions that Word can take in one go. */
export type Packages = ReadonlyMap<InsertParagraphs, string>;

/** What of the draft's paragraphs has to be known before edits can be written. */
export const looksFor = (
  edits: readonly Edit[],
  count: number,
): Required<Pick<Wanted, "looks" | "models">> => ({
  looks: lookedAt(edits, count),
  models: edits.filter(isOneBlock).flatMap(({ looks = [] }) => looks as readonly number[]),
});

/** Queues the question for it. */
export function queueLooks(
  { looks = [], models = [] }: Wanted,
  paragraph: (number: number) => Word.Paragraph,
): Pick<Located, "looks" | "models"> {
  const found = {
    looks: new Map<number, Word.Paragraph>(),
    models: new Map<number, OfficeExtension.ClientResult<string>>(),
  };
  for (const number of looks) {
    const one = paragraph(number);
    one.load(LOOKS);
    found.looks.set(number, one);
    if (models.includes(number)) found.models.set(number, one.getRange("Whole").getOoxml());
  }
  return found;
}

/**
 * What new paragraphs are to look like where that is asked for; one more request where it was not asked with the place.
 * What is to stand in a content control of its own comes back as a package: Word has no way to undo several calls as one
 * (office-js issue 1827), so that a section written call by call would take a dozen undos to take back.
 */
export async function lookUp(batch: Batch, located: Located, edits: readonly Edit[]): Promise<Packages> {
  const { paragraphs } = located.whole.reading;
  const packages = new Map<InsertParagraphs, string>();
  if ((located.wanted.looks ?? []).length === 0) return packages;
  const whole = edits.filter(isOneBlock);
  if (located.looks.size === 0) {
    const { looks, models } = queueLooks(located.wanted, located.paragraph);
    for (const [number, look] of looks) located.looks.set(number, look);
    for (const [number, model] of models) located.models.set(number, model);
    await batch.sync();
  }
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
