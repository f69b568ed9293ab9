import type { Outcome } from "../../../src/hosts/port";
import { openWordDocument, type WordDocument } from "../../../src/hosts/word/document";
import type { Reading } from "../../../src/model/reading";
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

/** Where the selection begins in the draft, deleted text counted, and its words. */
export async function selectedAt(
  word: StandIn,
): Promise<{ paragraph: number; start: number; words: string }> {
  return word.Word.run(async (context) => {
    const selection = context.document.getSelection();
    const before = context.document.body.getRange("Start").expandTo(selection.getRange("Start"));
    before.load("text");
    await context.sync();
    const lines = before.text.split(/[\r\n]/);
    return { paragraph: lines.length - 1, start: lines.at(-1)?.length ?? 0, words: word.selection() };
  });
}

/** Waits until nothing more is said between Word and the document, for a while that a busy machine keeps to as well. */
export async function heard(word: StandIn, quiet = 80): Promise<void> {
  for (let said = -1; said !== word.requests.length; ) {
    said = word.requests.length;
    await word.settled();
    await new Promise((resolve) => setTimeout(resolve, quiet));
    await word.settled();
  }
}

/** Watches the document, and waits until Word has been asked to tell. */
export async function watching(
  { word, document }: Opened,
  changed: (outcome: Outcome<Reading>) => void,
): Promise<() => void> {
  const before = word.syncs;
  const stop = document.watch(changed);
  for (let turn = 0; turn < 100 && document.abilities().live && word.syncs === before; turn++)
    await heard(word, 10);
  await heard(word, 10);
  return stop;
}
