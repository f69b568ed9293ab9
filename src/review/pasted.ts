/** "1.", "R2", "Recommendation 3:", a bullet: what begins a recommendation of its own. */
const MARKED =
  /^\s*(?:[•‣◦▪●○*–—-]\s+|\(?\d{1,3}(?:\.\d{1,3})*[.):]?\s+|\(?[a-z][.)]\s+|r(?:ec(?:ommendation)?)?\.?\s*\d{1,3}|(?:recommendation|learning\s+point|lesson)\b)/i;

/**
 * Pasted lists have a line for each recommendation and no blank lines between, which elsewhere would be one wrapped
 * paragraph. Parts such lines; returns the text as it is where blank lines part it or its lines seem to be wrapped.
 */
export function linesApart(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n").trim().split("\n");
  if (lines.length < 2 || lines.some((line) => line.trim() === "")) return text;
  const own = lines.filter((line, at) => at === 0 || beginsAnew(line, lines[at - 1] ?? ""));
  if (own.length < 2) return text;
  return lines
    .map((line, at) => (at > 0 && beginsAnew(line, lines[at - 1] ?? "") ? `\n${line}` : line))
    .join("\n");
}

const beginsAnew = (line: string, before: string): boolean =>
  MARKED.test(line) || (/^\s*["'“‘(]?[\p{Lu}\p{N}]/u.test(line) && /[.;:?!)”"]\s*$|^.{0,60}$/.test(before));
