import type { Draft } from "./draft";
import { remembering } from "./remembering";

/** The same as `perParagraph` for a draft: for what is asked of all of it again and again in one check. */
export const perDraft: <Result>(work: (draft: Draft) => Result) => (draft: Draft, _?: unknown) => Result =
  remembering<Draft, unknown>();
