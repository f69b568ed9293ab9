/**
 * Gives the last list again where the new one says the same, entry for entry. After most edits a collection over the
 * whole draft is what it was: whatever is worked out from it can then tell by its identity that nothing is to be done.
 * Call it once for each kind of list, not once a check.
 */
export function settled<Entry>(
  isSame: (one: Entry, other: Entry) => boolean,
): (fresh: readonly Entry[]) => readonly Entry[] {
  let last: readonly Entry[] = [];
  /** The list that was last found to say what `last` says. */
  let alike: readonly Entry[] = last;
  return (fresh) => {
    if (fresh === alike) return last;
    // What is the newer has more entries in common with the newest, one object with one.
    if (!areSame(fresh, alike, isSame)) last = fresh;
    alike = fresh;
    return last;
  };
}

function areSame<Entry>(
  one: readonly Entry[],
  other: readonly Entry[],
  isSame: (one: Entry, other: Entry) => boolean,
): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) {
    const entry = one[i] as Entry;
    const before = other[i] as Entry;
    if (entry !== before && !isSame(entry, before)) return false;
  }
  return true;
}
