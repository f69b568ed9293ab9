import type { BlockRun, ControlBlock } from "../edits/block";
import { sectionTag } from "../model/reading";
import type { Layout } from "../templates/schema";
import { styled } from "./lines";
import file from "./words.json";

/** An abbreviation that the report's words use, and what it stands for; null where nobody says so. */
export interface Abbreviation {
  readonly short: string;
  readonly full: string | null;
}

const { id, heading, between, blank, tag, title } = file.abbreviations;

/**
 * A list of abbreviations in the look of the house style's sections, inside a content control by which the product
 * knows it. It stands apart, so that no word of a recommendation is changed. Empty without any.
 */
export function abbreviationList(abbreviations: readonly Abbreviation[], layout: Layout): ControlBlock[] {
  if (abbreviations.length === 0) return [];
  const sorted = [...abbreviations].sort((one, other) => one.short.localeCompare(other.short, "en-GB"));
  const lines = sorted.map(({ short, full }) => {
    const said: BlockRun =
      full === null
        ? { text: blank.replace("{short}", short), control: { tag: `answerable-slot:${tag}`, title } }
        : { text: full };
    return styled(layout.section.paragraph, [{ text: `${short}${between}` }, said]);
  });
  return [
    {
      kind: "control",
      control: { tag: sectionTag(id), title: heading },
      blocks: [styled(layout.section.heading, [{ text: heading }]), ...lines],
    },
  ];
}
