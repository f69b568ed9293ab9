import type { Edit } from "../edits/edit";
import type { Fault } from "../hosts/port";
import type { Draft } from "../model/draft";
import { failed } from "./notices";
import type { Work } from "./session";
import type { Notice } from "./state";

/** Makes edits in the document and checks it again; null where that went well. */
export async function applied(work: Work, draft: Draft, edits: readonly Edit[]): Promise<Notice | null> {
  const outcome = await work.port.apply(edits, draft.paragraphs);
  if (!outcome.ok) return failedInDocument(work, outcome);
  await work.check(outcome.value);
  return null;
}

/** Tells of a fault; words that are not in the document any more show that the last check is out of date. */
export function failedInDocument(work: Work, fault: Fault): Notice {
  if (fault.code === "gone") work.set({ stale: true });
  return failed(fault);
}
