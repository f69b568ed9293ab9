import type { Severity } from "../model/draft";

/**
 * The examples of a rule are its tests and the middle of its page. Each draft is Markdown as `hosts/text` reads it;
 * `⟪` and `⟫` stand around the words that the rule reports (`⟪⟫` where something is missing). Only the rule itself is
 * run. Nothing in `rule.ts` imports its examples, so that no build ships them.
 */
export interface Examples {
  /** Drafts in which the rule finds nothing, by the reason why. */
  readonly good: Readonly<Record<string, string | GoodExample>>;
  /** Drafts in which it reports exactly the marked places. */
  readonly bad: Readonly<Record<string, BadExample>>;
}

interface Circumstances {
  /** The house style; `labelled-headings` where left out. */
  readonly template?: string;
  readonly today?: string;
  readonly decided?: string;
  /** Bodies added to the national register. */
  readonly bodies?: readonly { readonly name: string; readonly short?: readonly string[] }[];
  /** What the standard sections say. */
  readonly standards?: readonly import("./kit").Standard[];
  /** Tracked changes, comments, footnotes of the draft, which Markdown cannot write. */
  readonly reading?: Partial<import("../model/reading").Reading>;
}

export interface GoodExample extends Circumstances {
  readonly draft: string;
}

export interface BadExample extends Circumstances {
  readonly draft: string;
  /** The first part of each message, in document order. */
  readonly what: string | readonly string[];
  /** Where it is not the rule's own. */
  readonly severity?: Severity | readonly Severity[];
  /** The draft after the first fix of the first problem. */
  readonly fixed?: string;
}
