import type { Outcome } from "../../../src/hosts/port";
import { openWordDocument, type WordDocument } from "../../../src/hosts/word/document";
import type { WordOptions } from "../../word-emulator/options";
import { openWord, type Word as StandIn } from "../../word-emulator/word";

export interface Opened {
  readonly word: StandIn;
  readonly document: WordDocument;
}

/** The requirement sets that matter: the base, reviewed text, events, and everything. */
export const SETS = ["1.3", "1.4", "1.6", "1.9"] as const;

/** A file opened in the stand-in for Word, and our document on it. */
export async function opened(bytes: Uint8Array, version = "1.9", options: WordOptions = {}): Promise<Opened> {
  const word = await openWord(bytes, { sets: { WordApi: version }, ...options });
  return { word, document: openWordDocument({ Office: word.Office, Word: word.Word }) };
}

/** The value of an outcome that went well. */
export function well<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.reason} (${outcome.details ?? ""})`);
  return outcome.value;
}
