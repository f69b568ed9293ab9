import type { DocumentPort } from "../hosts/port";
import { failed, refused } from "./notices";
import type { Notice } from "./state";

/** Small data that travels with the document, and what was changed in it here. */
export interface Keeping<Data> {
  /** What holds here; null where the document has what this version cannot read. */
  now(): Data | null;
  /** Takes over what others have kept there meanwhile. */
  load(): Promise<Notice | null>;
  /** Changes it, on top of what others have kept there meanwhile. */
  change(change: (data: Data) => Data): Promise<Notice | null>;
  /** Loads or keeps what could not be loaded or kept before; asks the document for nothing where all went well. */
  catchUp(): Promise<Notice | null>;
}

/**
 * Keeps data with a document under a name. What cannot be kept still holds while the document is open, and is kept with
 * the next change: nothing that was decided is lost. `read` gives null for what it cannot read; `holds` is told of
 * every change that is made here, before it is kept, and of what was loaded.
 */
export function keeping<Data>(
  port: DocumentPort,
  name: string,
  empty: Data,
  read: (text: string) => Data | null,
  holds: (data: Data, since: "loaded" | "changed") => Promise<void> | void,
): Keeping<Data> {
  /** What is with the document, and what holds here. */
  let kept: Data | null = empty;
  let now: Data | null = empty;
  let isLoaded = false;
  let unkept: ((data: Data) => Data)[] = [];

  const withChanges = (data: Data): Data => {
    let sum = data;
    for (const change of unkept) sum = change(sum);
    return sum;
  };

  async function load(): Promise<Notice | null> {
    const outcome = await port.load(name);
    isLoaded = outcome.ok;
    if (!outcome.ok) return failed(outcome);
    if (outcome.value !== null) kept = read(outcome.value);
    now = kept === null ? null : withChanges(kept);
    if (now !== null) await holds(now, "loaded");
    return null;
  }

  async function keep(before: Data): Promise<Notice | null> {
    const changed = withChanges(before);
    now = changed;
    await holds(changed, "changed");
    const outcome = await port.keep(name, JSON.stringify(changed));
    if (!outcome.ok) return failed(outcome, `${NOT_KEPT} ${outcome.reason}`);
    kept = changed;
    unkept = [];
    return null;
  }

  return {
    now: () => now,
    load,
    async change(change) {
      const fault = await load();
      if (fault) return fault;
      if (kept === null) return refused(NEWER);
      unkept.push(change);
      return keep(kept);
    },
    async catchUp() {
      const nothingToKeep = (): boolean => unkept.length === 0 || !port.abilities().keep;
      if (isLoaded && nothingToKeep()) return null;
      const fault = await load();
      if (fault || nothingToKeep()) return fault;
      return kept === null ? refused(NEWER) : keep(kept);
    },
  };
}

const NEWER =
  "This document holds decisions that this version of Answerable cannot read, so that nothing was written over them: update Answerable, then try again.";
const NOT_KEPT = "It holds while this document is open, and could not be kept with the document.";
