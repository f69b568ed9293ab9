/**
 * Text of a regular expression for any of some names, a longer one before those that it begins with; where one has a
 * space or a hyphen, any number of either may stand. What several begin with is written once: a list that says it again
 * for each takes V8 more than twice as long to compile, which every page and every run waits for.
 */
export function alternatives(names: readonly string[]): string {
  return endings([...new Set(names.map((name) => name.replaceAll("-", " ")))].sort());
}

/** For sorted texts, each once. */
function endings(texts: readonly string[]): string {
  const branches: string[] = [];
  const mayEnd = texts[0] === "";
  for (let from = mayEnd ? 1 : 0; from < texts.length; ) {
    const first = texts[from] ?? "";
    let to = from + 1;
    while (texts[to]?.[0] === first[0]) to++;
    const shared = beginning(first, texts[to - 1] ?? "");
    const below = texts.slice(from, to).map((text) => text.slice(shared.length));
    branches.push(written(shared) + (below.length > 1 ? endings(below) : ""));
    from = to;
  }
  if (branches.length === 1 && !mayEnd) return branches.join();
  return `(?:${branches.join("|")})${mayEnd ? "?" : ""}`;
}

/** What the first and the last of sorted texts begin with, and so all between them. */
function beginning(first: string, last: string): string {
  let end = 0;
  while (end < first.length && first[end] === last[end]) end++;
  return first.slice(0, end);
}

const written = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "[\\s-]+");
