import { isoOf } from "../law/period";
import type { Draft } from "../model/draft";
import { sectionTag } from "../model/reading";
import type { Span } from "../model/span";
import { fieldOf, isWorkedOut } from "./fields";
import type { Filled } from "./fill";
import type { StandardSection } from "./schema";
import { linesOf, typedOver, type Written } from "./write";

/** What is kept with the document about a section that was written into it. */
export interface KeptSection extends Written {
  /** What it would have said when somebody chose to keep their own words; null where nobody did. */
  readonly kept: readonly string[] | null;
}

/** How a standard section stands in a draft. */
export type Standing =
  | { readonly kind: "absent" }
  /** Somebody wrote it by hand: it is there, and not ours to change. */
  | { readonly kind: "typed"; readonly span: Span }
  /** It says what it should. */
  | { readonly kind: "current"; readonly span: Span; readonly now: Written }
  /** Nobody has changed it since it was written, and it should say something else by now. */
  | { readonly kind: "outdated"; readonly span: Span; readonly was: Written; readonly now: Written }
  /** Somebody has changed it; `asks` where it differs from what they were shown when they chose to keep it. */
  | {
      readonly kind: "edited";
      readonly span: Span;
      readonly present: readonly string[];
      readonly now: Written;
      readonly asks: boolean;
    };

/** How a section stands, `filled` being what it should say, and `kept` what is known of its last writing. */
export function standingOf(
  section: StandardSection,
  draft: Draft,
  filled: Filled,
  kept: KeptSection | null,
): Standing {
  const control = draft.reading.controls.find(({ tag }) => tag === sectionTag(section.id));
  if (!control) {
    const typed = draft.sections.find(({ id }) => id === section.id)?.span;
    return typed ? { kind: "typed", span: typed } : { kind: "absent" };
  }
  const { span } = control;
  const present = linesIn(draft, span);
  const now = linesOf(section, filled, present[0] === section.heading);
  if (same(present, now.texts)) return { kind: "current", span, now };
  if (kept && same(present, kept.texts)) return { kind: "outdated", span, was: kept, now };
  const asks = !kept?.kept || !same(kept.kept, now.texts);
  return { kind: "edited", span, present, now, asks };
}

/** The values that somebody typed over the blanks and fields of the sections in a draft. */
export function valuesTyped(
  draft: Draft,
  kept: Readonly<Record<string, KeptSection>>,
): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const [id, written] of Object.entries(kept)) {
    const control = draft.reading.controls.find(({ tag }) => tag === sectionTag(id));
    const typed = control && typedOver(written, linesIn(draft, control.span));
    for (const [field, words] of Object.entries(typed ?? {})) {
      // What is worked out from other fields says nothing of them.
      if (isWorkedOut(field) || words.startsWith("[")) continue;
      values[field] = fieldOf(field)?.kind === "date" ? (isoOf(words) ?? words) : words;
    }
  }
  return values;
}

export const linesIn = (
  { paragraphs }: Draft,
  { paragraph, endParagraph = paragraph }: Span,
): readonly string[] => paragraphs.slice(paragraph, endParagraph + 1).map(({ text }) => text);

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, at) => line === b[at]);
