/** Sorts a list in place. Nearly always it is in order already, which a look at it shows sooner than sorting does. */
export function inOrder<Each>(list: Each[], compare: (a: Each, b: Each) => number): Each[] {
  for (let i = 1; i < list.length; i++)
    if (compare(list[i - 1] as Each, list[i] as Each) > 0) return list.sort(compare);
  return list;
}
