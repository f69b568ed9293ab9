const NAMES_KEPT = 2000;

/** A draft names few bodies and names them often: remembers what `work` made of a name. Forgets all when full. */
export function perName<Result>(work: (name: string) => Result): (name: string) => Result {
  const known = new Map<string, Result>();
  return (name) => {
    let result = known.get(name);
    if (result === undefined) {
      result = work(name);
      if (known.size >= NAMES_KEPT) known.clear();
      known.set(name, result);
    }
    return result;
  };
}
