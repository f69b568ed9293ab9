/** Sorts a list in place. Nearly always it is in order already, which a look at it shows sooner than sorting does. */
export function inOrder<Each>(list: Each[], compare: (a: Each, b: Each) => number): Each[] {
  for (let i = 1; i < list.length; i++)
    if (compare(list[i - 1] as Each, list[i] as Each) > 0) return list.sort(compare);
  return list;
}

/** How many entries of a list stand before something: those for which `isBefore` holds, which must be its first ones. */
export function countBefore<Each>(list: readonly Each[], isBefore: (each: Each) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle] as Each)) low = middle + 1;
    else high = middle;
  }
  return low;
}
