import type { Stretch } from "./located";

/**
 * What begins in some stretches of a part's XML and ends outside, or the other way round: such halves must not go with
 * what stands around them.
 */
export interface Halves {
  /** Whether a complex field does (ISO/IEC 29500-1 17.16.18): without the one half Word cannot read the other. */
  readonly field: boolean;
  /** The marks in a stretch whose other halves stay: of bookmarks, comments, permissions and moves (17.13). */
  left(stretch: Stretch): string;
}

const MARK =
  /<(?:[\w.-]+:)?(bookmark|commentRange|perm|moveFromRange|moveToRange|customXml(?:Ins|Del|MoveFrom|MoveTo)Range)(Start|End)\b[^>]*?(?:\/>|>)/g;
const FIELD = /<(?:[\w.-]+:)?fldChar\b[^>]*fldCharType\s*=\s*["'](begin|end)["']/g;

/** The halves that stand in stretches of a part. */
export function halvesIn(xml: string, stretches: readonly Stretch[]): Halves {
  const texts = stretches.map(({ from, to }) => xml.slice(from, to));
  let depth = 0;
  let field = false;
  const ends = new Map<string, number>();
  for (const text of texts) {
    for (const [, which] of text.matchAll(FIELD)) {
      depth += which === "begin" ? 1 : -1;
      if (depth < 0) field = true;
    }
    for (const mark of text.matchAll(MARK)) {
      const key = keyOf(mark);
      ends.set(key, (ends.get(key) ?? 0) + 1);
    }
  }
  return {
    field: field || depth !== 0,
    left: ({ from, to }) =>
      [...xml.slice(from, to).matchAll(MARK)]
        .filter((mark) => ends.get(keyOf(mark)) === 1)
        .map(([mark]) => mark)
        .join(""),
  };
}

const keyOf = ([mark, kind]: RegExpMatchArray): string =>
  `${kind} ${/\bid\s*=\s*["']([^"']*)["']/.exec(mark)?.[1] ?? ""}`;
