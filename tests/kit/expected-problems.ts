import { openDocx } from "../../src/hosts/docx/document";
import { textOf } from "../../src/model/span";
import { asShipped } from "../../src/session/as-shipped";
import { checkReading } from "../../src/session/check";

/** The day on which the pages' clocks stand in the tests. */
export const TODAY = "2026-05-04";
/** The same as people read it. */
export const TODAY_IN_WORDS = "4 May 2026";

/** The words of each open problem of a Word file as the checker reports them, in document order, without white space. */
export async function wordsOfProblems(file: Uint8Array): Promise<string[]> {
  const opened = openDocx("draft.docx", file, { author: "", now: () => "", guid: () => "" });
  const reading = opened.ok ? await opened.value.read() : opened;
  if (!reading.ok) throw new Error(reading.reason);
  const checked = checkReading(reading.value, {
    ...asShipped,
    today: TODAY,
  });
  if (!checked.ok) throw new Error(checked.reason);
  return checked.problems.map(({ span }) => letters(textOf(checked.draft.paragraphs, span)));
}

/** Pages and Word's paragraph marks write white space in their own ways. */
export const letters = (text: string): string => text.replace(/\s+/g, "");
