import type { Edit, InsertParagraphs, RemoveParagraphs } from "../../edits/edit";
import { controlsWithin } from "./controls";
import type { Whole } from "./whole";

/** Where new paragraphs take the place of all that a content control holds. */
export interface TakenOver {
  /** By which Word knows the control. */
  readonly control: number;
  /** What goes with its former content. */
  readonly remove: RemoveParagraphs;
}

/**
 * The insertions that write a content control anew which is there already, under the same tag: its content can be
 * replaced in one call, so that one undo takes it back, where a call for each paragraph that comes and goes would each
 * take one (office-js issue 1827).
 */
export function takenOver(
  edits: readonly Edit[],
  { controls, reading }: Pick<Whole, "controls" | "reading">,
): ReadonlyMap<InsertParagraphs, TakenOver> {
  const found = new Map<InsertParagraphs, TakenOver>();
  for (const edit of edits) {
    if (edit.kind !== "insert") continue;
    const outer = outerOf(edit);
    const remove = edits.find(
      (each): each is RemoveParagraphs => each.kind === "remove" && each.from === edit.before,
    );
    if (!outer || !remove) continue;
    const end = remove.from + remove.count - 1;
    const [own] = controlsWithin(controls, reading.paragraphs, remove.from, end).filter(
      ({ tag, span }) =>
        tag === outer.tag && span.paragraph === remove.from && (span.endParagraph ?? span.paragraph) === end,
    );
    if (own) found.set(edit, { control: own.id, remove });
  }
  return found;
}

/** The one control around everything that an insertion writes. */
function outerOf({ paragraphs, controls = [] }: InsertParagraphs) {
  const [outer, ...others] = controls.filter(({ around }) => around === "paragraphs");
  if (!outer || others.length > 0) return null;
  const { span } = outer;
  return span.paragraph === 0 && (span.endParagraph ?? 0) === paragraphs.length - 1 ? outer : null;
}

/** What such an insertion writes inside the control. */
export const withoutOuter = (edit: InsertParagraphs): InsertParagraphs => ({
  ...edit,
  controls: (edit.controls ?? []).filter(({ around }) => around !== "paragraphs"),
});
