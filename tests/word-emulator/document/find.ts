/** What a search asks for; as `Word.SearchOptions`, the names of the wire. */
export interface SearchOptions {
  readonly MatchCase?: boolean;
  readonly MatchWholeWord?: boolean;
  readonly MatchPrefix?: boolean;
  readonly MatchSuffix?: boolean;
  readonly MatchWildcards?: boolean;
  readonly IgnorePunct?: boolean;
  readonly IgnoreSpace?: boolean;
}

/** Word refuses to look for more (`SearchStringInvalidOrTooLong`). */
export const LONGEST_SEARCH = 255;

/** What "^" and a letter stand for in Word's search, outside wildcards. */
const CODES: Readonly<Record<string, string>> = {
  "^": "\\^",
  t: "\\t",
  l: "\\v",
  s: "\u00A0",
  "~": "\u001E",
  "-": "\u001F",
  "=": "–",
  "+": "—",
  "?": "[^]",
  "#": "\\d",
  $: "\\p{L}",
};

/** Word takes straight and curly quotes for the same. */
const QUOTES: Readonly<Record<string, string>> = {};
for (const alike of ["'‘’", '"“”']) for (const sign of alike) Object.assign(QUOTES, { [sign]: `[${alike}]` });

/** A pattern that finds what Word's search would in one paragraph; null where Word refuses the words. */
export function searchPattern(words: string, options: SearchOptions): RegExp | null {
  if (words === "" || words.length > LONGEST_SEARCH) return null;
  const inside = options.MatchWildcards ? fromWildcards(words) : literal(words, options);
  if (inside === null) return null;
  const edge = (on: boolean | undefined, behind: boolean): string =>
    on ? (behind ? "(?![\\p{L}\\p{N}_])" : "(?<![\\p{L}\\p{N}_])") : "";
  const start = edge(options.MatchWholeWord || options.MatchPrefix, false);
  const end = edge(options.MatchWholeWord || options.MatchSuffix, true);
  // Wildcards always tell capitals from small letters.
  const flags = options.MatchCase || options.MatchWildcards ? "gu" : "giu";
  try {
    return new RegExp(`${start}${inside}${end}`, flags);
  } catch {
    return null;
  }
}

function literal(words: string, { IgnorePunct, IgnoreSpace }: SearchOptions): string | null {
  let pattern = "";
  const signs = [...words];
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at] ?? "";
    if (sign === "^") {
      const code = signs[++at];
      // The end of a paragraph: never within one.
      if (code === "p") return "(?!)";
      const meant = code === undefined ? undefined : CODES[code];
      if (meant === undefined) return null;
      pattern += meant;
    } else if (IgnorePunct && /\p{P}/u.test(sign)) continue;
    else if (IgnoreSpace && /\s/.test(sign)) continue;
    else pattern += QUOTES[sign] ?? escaped(sign);
    if (IgnorePunct) pattern += "\\p{P}*?";
    if (IgnoreSpace) pattern += "\\s*?";
  }
  return pattern;
}

/** Word's wildcards: ? * [a-z] [!a-z] {2,} @ < > and "\" before a sign. */
function fromWildcards(words: string): string {
  return words.replace(/\\(.)|\[!|[?*@<>[\]{}]|[.+^$()|/\\]/gsu, (sign, quoted: string | undefined) => {
    if (quoted !== undefined) return escaped(quoted);
    const meant: Readonly<Record<string, string>> = {
      "[!": "[^",
      "?": ".",
      "*": ".*?",
      "@": "+?",
      "<": "(?<![\\p{L}\\p{N}])",
      ">": "(?![\\p{L}\\p{N}])",
    };
    return meant[sign] ?? ("[]{}()".includes(sign) ? sign : escaped(sign));
  });
}

const escaped = (sign: string): string => sign.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
