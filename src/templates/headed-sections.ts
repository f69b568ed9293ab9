import type { Paragraph } from "../model/paragraph";
import { headedAsks } from "./headed";
import { hasHeadings, type MarkReader } from "./mark";
import { inOrder } from "./numbered-sections";
import { NO_PARTS } from "./numbered-series";
import { recurringLines } from "./recurring";
import { answers, type Series } from "./series";

/**
 * Sections under headings without numbers whose answer stands behind a label, and among them those that ask as they do
 * and are answered without one.
 */
export function headedSections(paragraphs: readonly Paragraph[], marks: MarkReader): Series | null {
  const labelled = labelledSections(paragraphs, marks);
  const asking = labelled && headedAsks(paragraphs, marks);
  if (!labelled || asking?.by !== "section") return labelled;
  const both = [...labelled.units].filter((at) => asking.units.has(at)).length;
  if (2 * both < labelled.units.size || both === asking.units.size) return labelled;
  const units = inOrder([...labelled.units, ...asking.units]);
  return { ...labelled, units, breaks: new Set([...labelled.breaks].filter((at) => !units.has(at))) };
}

/** Sections whose answer stands behind a label. */
function labelledSections(paragraphs: readonly Paragraph[], marks: MarkReader): Series | null {
  const byLevel = new Map<number, { units: Set<number>; breaks: Set<number>; asked: Set<number> }>();
  let heading = -1;
  let level = 0;
  const looks = hasHeadings(paragraphs, marks);
  // What comes again is a part of each section, and heads none.
  const labels = recurringLines(paragraphs);
  paragraphs.forEach((paragraph, at) => {
    if (paragraph.cell) return;
    const mark = marks(paragraph);
    if (labels.has(paragraph) && !answers(mark) && mark.label?.kind !== "asked") return;
    const heads = looks ? mark.heading : mark.titleLike && paragraph.text.length > 4;
    if (mark.label?.kind === "asked" && heading >= 0) byLevel.get(level)?.asked.add(heading);
    else if (answers(mark) && heading >= 0) {
      byLevel.get(level)?.units.add(heading);
      byLevel.get(level)?.breaks.delete(heading);
    } else if (heads && mark.level !== 0 && !mark.label && !mark.group && !mark.contents) {
      level = mark.level ?? 9;
      heading = mark.section ? -1 : at;
      const known = byLevel.get(level) ?? { units: new Set(), breaks: new Set(), asked: new Set() };
      byLevel.set(level, known);
      known.breaks.add(at);
    }
  });
  let best: Series | null = null;
  for (const { units, breaks, asked } of byLevel.values()) {
    if (units.size < 2 || units.size <= (best?.units.size ?? 1)) continue;
    const all = inOrder([...units, ...asked]);
    const others = new Set([...breaks].filter((at) => !all.has(at)));
    best = { by: "section", units: all, breaks: others, numbered: false, parts: NO_PARTS, across: false };
  }
  return best;
}
