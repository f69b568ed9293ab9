import type { Block, BlockRun, TextBlock } from "../edits/block";
import { sectionTag } from "../model/reading";
import { fieldOf, inPlainWords, type Values } from "../sections/fields";
import { type FieldSaid, fill, saysLaw } from "../sections/fill";
import type { StandardSection } from "../sections/schema";
import { fieldTag, linesOf, type Written } from "../sections/write";
import type { Layout, LayoutLine, Template } from "../templates/schema";
import { styled } from "./lines";

/** Standard sections filled in, as blocks. */
export interface FilledSections {
  readonly opening: readonly Block[];
  readonly closing: readonly Block[];
  /** What was written, by section: kept with the document, so that the sections follow their fields. */
  readonly written: Readonly<Record<string, Written>>;
  /** The fields that stand as blanks. */
  readonly missing: readonly string[];
  /** What a person has to look up before the words are published, one sentence each. */
  readonly notes: readonly string[];
}

/** Fills in the sections that a layout asks for, each inside a content control that the product knows it by. */
export function sectionBlocks(
  template: Template,
  layout: Layout,
  values: Values,
  library: readonly StandardSection[],
): FilledSections {
  const blocks: Record<StandardSection["belongs"], Block[]> = { opening: [], closing: [] };
  const written: Record<string, Written> = {};
  const missing = new Set<string>();
  const notes = new Set<string>();
  for (const id of layout.sections) {
    const section = library.find((each) => each.id === id);
    if (!section) continue;
    const filled = fill(section, values);
    for (const field of filled.missing) missing.add(field);
    if (saysLaw(filled)) for (const note of filled.law.notes) notes.add(note);
    // Behind the last response a heading alone shows that another section begins.
    const heading = section.belongs === "closing" || template.sectionHeadings;
    const lines = linesOf(section, filled, heading);
    written[id] = lines;
    blocks[section.belongs].push({
      kind: "control",
      control: { tag: sectionTag(id), title: section.title },
      blocks: lines.texts.map((text, at) => {
        const line = heading && at === 0 ? layout.section.heading : layout.section.paragraph;
        return blockOf(line, text, lines.fields[at] ?? []);
      }),
    });
  }
  return { ...blocks, written, missing: [...missing], notes: [...notes] };
}

function blockOf(line: LayoutLine, text: string, fields: readonly FieldSaid[]): TextBlock {
  const runs: BlockRun[] = [];
  let at = 0;
  for (const { field, start, end } of fields) {
    if (start > at) runs.push({ text: text.slice(at, start) });
    const title = fieldOf(field)?.label ?? inPlainWords(field);
    runs.push({ text: text.slice(start, end), control: { tag: fieldTag(field), title } });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return styled(line, runs);
}
