import { applyEdits } from "../../src/edits/apply";
import type { Problem } from "../../src/engine/check";
import type { Paragraph } from "../../src/model/paragraph";
import type { Fix } from "../../src/rules/kit";

/** What a person may write into each blank that a fix leaves. */
const FILLED: readonly (readonly [RegExp, string])[] = [
  [/\[insert date\]/g, "31 March 2027"],
  [/\[insert year\]/g, "2027"],
  [/\[insert agency\]/g, "Marlshire Council"],
  [/\[insert what should be done\]/g, "review its duty rota"],
  [/\[insert [^\]]*\]/g, "Marlshire Council will train its duty staff by 31 March 2027."],
];

/** What a change makes of the problems of a draft. */
export interface AfterFix {
  /** Whether the problem that offered it is reported no more, a blank in its place left aside. */
  readonly isGone: boolean;
  /** What is reported that was not before, blanks left aside. */
  readonly fresh: readonly string[];
  /** The same once somebody has filled in every blank that the change left; a blank that is still reported counts. */
  readonly freshWhenFilled: readonly string[];
  readonly isGoneWhenFilled: boolean;
}

/** Applies a fix, checks again, fills its blanks in, checks again. `check` reads the paragraphs as the draft was read. */
export function afterFix(
  paragraphs: readonly Paragraph[],
  problems: readonly Problem[],
  problem: Problem,
  fix: Fix,
  check: (paragraphs: readonly Paragraph[]) => readonly Problem[],
): AfterFix {
  const applied = applyEdits(paragraphs, fix.edits);
  if (!applied.ok) throw new Error(applied.reason);
  const before = counted(problems);
  const after = counted(check(applied.paragraphs).filter((each) => !isBlank(each)));
  const filled = counted(check(applied.paragraphs.map((each) => written(each, paragraphs))));
  const key = keyOf(problem);
  const isLess = (now: ReadonlyMap<string, number>): boolean => (now.get(key) ?? 0) < (before.get(key) ?? 0);
  return {
    isGone: isLess(after),
    fresh: more(before, after),
    isGoneWhenFilled: isLess(filled),
    freshWhenFilled: more(before, filled),
  };
}

const isBlank = ({ rule, what }: Problem): boolean =>
  rule === "section-unfilled" || (rule === "recommendation-without-response" && what.includes("“[insert"));

/** Only the paragraphs that are new: a blank that stood there before is nobody's to fill in here. */
function written(paragraph: Paragraph, before: readonly Paragraph[]): Paragraph {
  if (before.includes(paragraph)) return paragraph;
  return {
    ...paragraph,
    text: FILLED.reduce((text, [blank, words]) => text.replace(blank, words), paragraph.text),
  };
}

/** Numbers change where recommendations are counted anew; what is said of them does not. */
const keyOf = ({ rule, what }: Problem): string => `${rule}: ${what.replace(/\d+[a-z]?\b/g, "#")}`;

function counted(problems: readonly Problem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const problem of problems) counts.set(keyOf(problem), (counts.get(keyOf(problem)) ?? 0) + 1);
  return counts;
}

const more = (before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): string[] =>
  [...after].flatMap(([key, count]) => (count > (before.get(key) ?? 0) ? [key] : []));
