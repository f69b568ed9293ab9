/** The states of something that is changed step by step: the one now, those that can be gone back to, and on again. */
export interface History<T> {
  readonly now: T;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Takes a new state on; what could be done again is forgotten. */
  change(next: T): void;
  /** Goes back or on by one step; false where there is none. */
  undo(): boolean;
  redo(): boolean;
  /** Makes the last two steps one. */
  joinLast(): void;
  /** Changes every state alike, which is no step. */
  each(changed: (state: T) => T): void;
}

export function historyFrom<T>(first: T): History<T> {
  let now = first;
  let before: readonly T[] = [];
  let after: readonly T[] = [];
  return {
    get now() {
      return now;
    },
    get canUndo() {
      return before.length > 0;
    },
    get canRedo() {
      return after.length > 0;
    },
    change(next) {
      before = [...before, now];
      after = [];
      now = next;
    },
    undo() {
      const last = before.at(-1);
      if (last === undefined) return false;
      before = before.slice(0, -1);
      after = [...after, now];
      now = last;
      return true;
    },
    redo() {
      const next = after.at(-1);
      if (next === undefined) return false;
      after = after.slice(0, -1);
      before = [...before, now];
      now = next;
      return true;
    },
    joinLast() {
      // The newest of the states before is the one between the two.
      if (before.length > 1) before = before.slice(0, -1);
    },
    each(changed) {
      now = changed(now);
      before = before.map(changed);
      after = after.map(changed);
    },
  };
}
