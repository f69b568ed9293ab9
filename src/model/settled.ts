/**
 * Gives the last list again where the new one says the same, entry for entry. After most edits a collection over the
 * whole draft is what it was: whatever is worked out from it can then tell by its identity that nothing is to be done.
 * Call it once for each kind of list, not once a check.
 */
export function settled<Entry>(
  isSame: (one: Entry, other: Entry) => boolean,
): (fresh: readonly Entry[]) => readonly Entry[] {
  let last: readonly Entry[] = [];
  return (fresh) => {
    const same =
      fresh.length === last.length &&
      fresh.every((entry, i) => {
        const before = last[i] as Entry;
        return entry === before || isSame(entry, before);
      });
    if (!same) last = fresh;
    return last;
  };
}
