/**
 * The grammar of a section's text: words, `{field}`, `{on:field}` (a date with the preposition that fits it), and
 * `{?words with {fields}}`, which is left out where one of its fields is not known. Braces nest no deeper.
 */
export type Part =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "field"; readonly field: string; readonly on: boolean }
  | { readonly kind: "optional"; readonly parts: readonly Part[] };

export type Parts =
  | { readonly ok: true; readonly parts: readonly Part[] }
  | { readonly ok: false; readonly reason: string };

/** Takes a text apart; fails with one sentence where its braces do not fit the grammar. */
export function partsOf(text: string): Parts {
  const parts: Part[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf("{", at);
    const words = text.slice(at, open < 0 ? text.length : open);
    if (words.includes("}")) return { ok: false, reason: `“${text}” closes a brace that it never opened.` };
    if (words !== "") parts.push({ kind: "words", text: words });
    if (open < 0) break;
    const close = closing(text, open);
    if (close < 0) return { ok: false, reason: `“${text}” opens a brace that it never closes.` };
    const inside = text.slice(open + 1, close);
    if (inside.startsWith("?")) {
      const inner = partsOf(inside.slice(1));
      if (!inner.ok) return inner;
      if (
        !inner.parts.some(({ kind }) => kind === "field") ||
        inner.parts.some(({ kind }) => kind === "optional")
      )
        return { ok: false, reason: `“{${inside}}” has to hold a field, and no other optional words.` };
      parts.push({ kind: "optional", parts: inner.parts });
    } else {
      const [, on, field] = /^(on:)?([a-z][a-zA-Z0-9]*)$/.exec(inside) ?? [];
      if (!field)
        return {
          ok: false,
          reason: `“{${inside}}” is no field: a field is one word of letters and figures.`,
        };
      parts.push({ kind: "field", field, on: on !== undefined });
    }
    at = close + 1;
  }
  return { ok: true, parts };
}

/** The brace that closes the one at `open`; -1 where none does. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at;
  }
  return -1;
}

/** The fields that a text names, in order. */
export function fieldsOf(text: string): readonly string[] {
  const parts = partsOf(text);
  return parts.ok ? named(parts.parts) : [];
}

const named = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap((part) =>
    part.kind === "field" ? [part.field] : part.kind === "optional" ? named(part.parts) : [],
  );
