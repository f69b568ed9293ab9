import { arranged, readOwnSections } from "../sections/own";
import type { StandardSection } from "../sections/schema";

export type Library =
  | { readonly ok: true; readonly library: readonly StandardSection[] }
  | { readonly ok: false; readonly reason: string };

/** The library with the board's own sections; `text` as their file has it, null for none. */
export function libraryWith(text: string | null, shipped: readonly StandardSection[]): Library {
  if (text === null) return { ok: true, library: shipped };
  const read = readOwnSections(text);
  return read.ok
    ? { ok: true, library: arranged(shipped, read.own) }
    : { ok: false, reason: `The board's own sections cannot be used: ${read.reason}.` };
}
