import type { Problem } from "../engine/check";
import type { Abilities, Fault } from "../hosts/port";
import type { Draft } from "../model/draft";
import type { Paragraph } from "../model/paragraph";
import { remembering } from "../model/remembering";
import { textOf } from "../model/span";
import type { StandardSection } from "../sections/schema";
import type { Preferences } from "./kept";
import type { KeptSections } from "./kept-sections";
import type { ReportInUse } from "./report";
import type { KeptWaiver } from "./waivers";

/** Everything that a door shows, at one moment. Nothing in it changes; each action makes a new one. */
export interface State {
  readonly phase: Phase;
  /** What is being done now, in a word for the person; null when nothing is. */
  readonly busy: string | null;
  readonly abilities: Abilities;
  /** The draft as last checked; null before the first check and where there is none. */
  readonly draft: Draft | null;
  /** In document order, waived ones included. */
  readonly problems: readonly ListedProblem[];
  readonly waivers: readonly ListedWaiver[];
  /** The key of the problem that the person looks at. */
  readonly current: string | null;
  /** Whether the document may have changed since the check. */
  readonly stale: boolean;
  /** The id of the house style that somebody chose for this document; null lets the draft decide. */
  readonly template: string | null;
  readonly preferences: Preferences;
  /** The standard sections that can be inserted, the board's own among them, in their order. */
  readonly library: readonly StandardSection[];
  /** What is kept with the document about its standard sections. */
  readonly sections: KeptSections;
  /** The id of a section that has to ask something before it is inserted; null where none does. */
  readonly asking: string | null;
  /** The words that the person selected to make a section of; null where they did not. */
  readonly taken: readonly string[] | null;
  /** The report of the review that the draft is compared with; null where the person has chosen none. */
  readonly report: ReportInUse | null;
  /** The last thing to tell the person; a new object each time, so that the same words are told again. */
  readonly notice: Notice | null;
  readonly marked: boolean;
}

export type Phase =
  /** Before the first reading. */
  | { readonly kind: "opening" }
  | { readonly kind: "ready" }
  /** There is a document, and nothing in it to check: why, in a sentence. */
  | { readonly kind: "no-draft"; readonly reason: string; readonly styleMayHelp: boolean }
  /** The document could not be read. */
  | { readonly kind: "fault"; readonly fault: Fault };

export interface ListedProblem {
  /** The same from one check to the next for as long as the problem stays. */
  readonly key: string;
  readonly problem: Problem;
}

export interface ListedWaiver {
  readonly waiver: KeptWaiver;
  /** What is let stand, in the words of now, where the problem that it covers may have another number than then. */
  readonly what: string;
  /** The problem that it covers now; null where the words have changed or the problem is gone. */
  readonly key: string | null;
}

export interface Notice {
  readonly kind: "done" | "fault";
  readonly text: string;
  /** For the help desk, where something failed. */
  readonly details?: string;
}

/**
 * Keys for problems: rule, recommendation, words, and a count for those that are alike in all three. A problem that is
 * the same object as in the last check is listed by the same object too.
 */
export function listed(problems: readonly Problem[], paragraphs: readonly Paragraph[]): ListedProblem[] {
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    // A stretch over several paragraphs may hold some that are none of its own, which change without it.
    const alike = `${problem.rule}|${problem.recommendation ?? ""}|${textOf(paragraphs, problem.span)}`;
    const count = seen.get(alike) ?? 0;
    seen.set(alike, count + 1);
    const key = `${alike}|${count}`;
    const last = lastListed(problem, null);
    if (last.listed?.key !== key) last.listed = { key, problem };
    return last.listed;
  });
}

/** The same object again for a problem that is known by the same words: what shows it need not be drawn anew. */
const lastListed = remembering<Problem, null>()((): { listed: ListedProblem | null } => ({ listed: null }));

/** Those that nobody has waived. */
export const openProblems = (state: State): readonly ListedProblem[] =>
  state.problems.filter(({ problem }) => !problem.waived);
