import type { Line } from "./line";
import { tokenAt } from "./neighbours";
import { ADVERB, AUXILIARY, BASE, NOUN_TOO, RELATIVE, S_FORM, SUBORDINATOR, TO } from "./words";

const [SPACE, BRACKET_OPENS, COMMA, SMALL_A, SMALL_O, SMALL_W] = [0x20, 0x28, 0x2c, 0x61, 0x6f, 0x77];

const BRACKET =
  /^ \(((?:(?:and|of|for|the|in|&) )*\p{Lu}[\p{L}'\u2019-]*(?:,? (?:(?:and|of|for|the|in|&) )*\p{Lu}[\p{L}'\u2019-]*)*)\)/u;
const NAME =
  /^, ((?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?\p{Lu}[\p{Ll}'\u2019-]+ \p{Lu}[\p{L}'\u2019-]+), (?!and |or |& )/u;

/** Words of a title, and the verb that they stand in front of. */
const TITLE = String.raw`\p{Lu}[\p{L}'\u2019-]*(?: (?:(?:and|of|for|&) )?\p{Lu}[\p{L}'\u2019-]*){0,4}`;
const VERB = "(?= (?:to|will|has|is|shall|should) )";
/** "Superintendent, Public Protection, to report": what the role is for, in front of its verb. */
const REMIT = new RegExp(`^, (${TITLE}),?${VERB}`, "u");
/** "the Lead Nurse, Child Protection during 2026": the same at the end of a sentence or in front of a time. */
const FIELD = new RegExp(
  `^, (${TITLE})(?=[.;]?$|[.;] | (?:in|by|during|from|at|on|before|within|for)\\b)`,
  "u",
);
/** "Head of Patient and Carer Experience will", "Supervisor of Midwives will": the rest of a title with capitals. */
const REST = new RegExp(`^ (?:of|and) ${TITLE}${VERB}`, "u");

/** What goes on behind a role may begin with a bracket, "and", "of" or "with". */
const OPENERS = new Set([BRACKET_OPENS, SMALL_A, SMALL_O, SMALL_W]);

/**
 * Where the words for a role end that ends at `end` of the line's text: "the Service Manager (Practice Teams)", "the
 * Named Nurse, Pat Lovell"; `end` itself where nothing belongs to it, as with "(NN)", which only shortens the role.
 */
export function fullTitleEnd({ text, tokens }: Pick<Line, "text" | "tokens">, end: number): number {
  const mark = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  if (mark !== COMMA && (mark !== SPACE || !OPENERS.has(next))) return end;
  const at = tokens.findIndex((token) => token.end === end);
  if (tokenAt(tokens, at)?.actor?.kind !== "role") return end;
  if (next === SMALL_W) return remitEnd({ text, tokens }, at, end);
  const behind = text.slice(end, end + 80);
  if (next === SMALL_A || next === SMALL_O)
    return tokens[at + 2]?.actor ? end : end + (REST.exec(behind)?.[0].length ?? 0);
  const bracket = BRACKET.exec(behind);
  if (bracket)
    return shortens(text.slice(tokens[at]?.start, end), bracket[1] ?? "") ? end : end + bracket[0].length;
  const name = (NAME.exec(behind) ?? REMIT.exec(behind) ?? FIELD.exec(behind))?.[1];
  // "The Chair, Eastvale Council, and …" lists another
  const other = tokens[at + 2];
  return name && !other?.actor && !other?.time ? end + name.length + 2 : end;
}

/** Whether letters shorten the words in front of them: "SPO", "NN". */
function shortens(role: string, letters: string): boolean {
  if (!/^\p{Lu}[\p{L}]{0,5}\p{Lu}s?$/u.test(letters)) return false;
  const wanted = letters.toLowerCase().replace(/s$/, "");
  let found = 0;
  for (const [word] of role.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (found === 0 && !word.startsWith(wanted.charAt(0))) continue;
    for (const letter of word) if (letter === wanted.charAt(found)) found++;
  }
  return found >= wanted.length;
}

const GRAMMAR = AUXILIARY | TO | ADVERB | SUBORDINATOR | RELATIVE | BASE | S_FORM;

/** "The Chief Inspector with responsibility for custody will": where what the role answers for ends. */
function remitEnd({ text, tokens }: Pick<Line, "text" | "tokens">, role: number, end: number): number {
  if (!/^ with (?:\w+ )?responsibility for /.test(text.slice(end, end + 40))) return end;
  let at = role + 3;
  while (tokens[at] && tokens[at]?.lower !== "for") at++;
  for (let i = at + 1; i < at + 8; i++) {
    const token = tokens[i];
    if (!token || token.time || token.lower === "," || token.lower === ".") return end;
    if (token.is & AUXILIARY || (token.is & TO && i > at + 1)) return tokens[i - 1]?.end ?? end;
    if (token.is & GRAMMAR && !(token.is & NOUN_TOO)) return end;
  }
  return end;
}
