import type { Abilities, DocumentPort } from "../hosts/port";

/** What is shown of a document before it is there: nothing that it might not be able to do is said to be missing. */
const EXPECTED: Abilities = {
  live: true,
  write: true,
  marks: "none",
  comments: true,
  keep: true,
  deletions: true,
};

/**
 * A document that is still to come, for whoever wants to begin with it now: whatever is asked of it is answered when it
 * is there.
 */
export function portToCome(coming: Promise<DocumentPort>): DocumentPort {
  let here: DocumentPort | null = null;
  void coming.then((port) => {
    here = port;
  });
  return {
    abilities: () => here?.abilities() ?? EXPECTED,
    read: async () => (await coming).read(),
    watch(changed) {
      let isOver = false;
      let stop = (): void => {
        isOver = true;
      };
      void coming.then((port) => {
        if (!isOver) stop = port.watch(changed);
      });
      return () => stop();
    },
    show: async (place) => (await coming).show(place),
    selection: async () => (await coming).selection(),
    apply: async (edits, was) => (await coming).apply(edits, was),
    mark: async (marks) => (await coming).mark(marks),
    unmark: async () => (await coming).unmark(),
    comment: async (place, text) => (await coming).comment(place, text),
    load: async (name) => (await coming).load(name),
    keep: async (name, data) => (await coming).keep(name, data),
    openNew: async (name, bytes) => (await coming).openNew(name, bytes),
  };
}
