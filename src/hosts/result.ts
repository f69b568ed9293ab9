import type { Reading } from "../model/reading";

/**
 * What a reader gives: the reading, or why there is none. `reason` is one plain sentence that says what happened
 * and what to do, without the file's name (the door that asked puts it in front); `code` is a fixed word for it.
 */
export type Result =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly reason: string; readonly code: RefusalCode };

export type RefusalCode =
  | "empty"
  | "no-text"
  | "wrong-kind"
  | "encrypted"
  | "damaged"
  | "too-large"
  | "too-deep"
  | "doctype";

export type Refusal = Extract<Result, { readonly ok: false }>;

export function refuse(code: RefusalCode, reason: string): Refusal {
  return { ok: false, code, reason };
}
