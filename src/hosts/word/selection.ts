import type { Outcome, Selection } from "../port";
import type { Features } from "./abilities";
import type { Batch } from "./ask";
import { type Fresh, readWhole } from "./reading";
import { shownText } from "./text";
import type { Whole } from "./whole";

/**
 * Where the cursor is, by counting the paragraphs from the beginning of the body to it, in the same request in which the
 * draft is read. Null where it is in a note or a header, for which Word has no way to the body's beginning.
 */
export async function selectionIn(
  batch: Batch,
  features: Features,
  took: (fresh: Fresh) => Whole,
): Promise<Outcome<Selection | null>> {
  const { document } = batch.context;
  const selected = document.getSelection();
  const where = selected.parentBody;
  where.load("type");
  selected.load("text");
  await batch.sync();
  if (where.type !== "MainDoc" && where.type !== "TableCell") return { ok: true, value: null };
  const upTo = document.body.getRange("Start").expandTo(selected.getRange("Start")).paragraphs;
  upTo.load("text");
  const whole = took(await readWhole(batch, features));
  const word = upTo.items.length - 1;
  const paragraph = whole.held.findIndex((held) => held.word >= word);
  if (paragraph < 0) return { ok: true, value: null };
  const words = selected.text.split(/\r\n|\r|\n/).map(shownText);
  return { ok: true, value: { paragraph, words } };
}
