/**
 * A file of settings that a person wrote by hand, as JSON: a house style, a register of agencies, a board's own
 * sections. What is wrong with one is told by its line and its place, in words that need no schema.
 */
export type JsonFile = { readonly ok: true; readonly json: unknown } | Unread;

/** Why a file of settings cannot be used: part of a sentence, without its full stop. */
export interface Unread {
  readonly ok: false;
  readonly reason: string;
}

export function readJson(text: string): JsonFile {
  const bare = text.replace(/^\uFEFF/, "");
  if (bare.trim() === "") return { ok: false, reason: "it is empty" };
  try {
    return { ok: true, json: JSON.parse(bare) };
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    // Some browsers tell where it is, others show a piece of the file instead.
    const at = /position (\d+)/.exec(why)?.[1] ?? firstWrong(bare);
    const said = why
      .replace(/ (?:in JSON )?at position \d+.*$/s, "")
      .replace(/, (?:\.{3})?".*$/s, "")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what nobody can see helps nobody
      .replace(/ '[\u0000-\u001f]'$/, "");
    return { ok: false, reason: `${lineAt(bare, Number(at))}it is not JSON (${said})` };
  }
}

const TOKEN = /\s*(?:("(?:[^"\\]|\\.)*")|(-?\d[\d.eE+-]*|true|false|null)|([{}[\],:]))/y;

/** Where a text that is no JSON stops being some: the first sign that cannot stand behind those before it. */
function firstWrong(text: string): number {
  const open: string[] = [];
  // What stood last: nothing, the beginning of a list or object, a value, a name, a colon, a comma.
  let last = "";
  TOKEN.lastIndex = 0;
  for (let behind = 0; ; behind = TOKEN.lastIndex) {
    const token = TOKEN.exec(text);
    if (!token) return behindSpace(text, behind);
    const [, string, plain, sign] = token;
    const inObject = open.at(-1) === "{";
    const wantsName = inObject && (last === "{" || last === ",");
    const wantsValue = !wantsName && last !== "value" && last !== "name";
    if (string !== undefined && wantsName) last = "name";
    else if ((string ?? plain) !== undefined && wantsValue) last = "value";
    else if ((sign === "{" || sign === "[") && wantsValue) {
      last = sign;
      open.push(sign);
    } else if (sign === ":" && last === "name") last = ":";
    else if (sign === "," && last === "value" && open.length > 0) last = ",";
    else if (closes(sign, open.at(-1)) && (last === "value" || last === open.at(-1))) {
      open.pop();
      last = "value";
    } else return behindSpace(text, behind);
  }
}

const behindSpace = (text: string, at: number): number => at + text.slice(at).search(/\S|$/);

const closes = (sign: string | undefined, opened: string | undefined): boolean =>
  (sign === "}" && opened === "{") || (sign === "]" && opened === "[");

/** As much of a zod schema as is needed of it here. */
interface Schema<Form> {
  safeParse(
    json: unknown,
    told: { readonly error: typeof inPlainWords },
  ):
    | { readonly success: true; readonly data: Form }
    | { readonly success: false; readonly error: { readonly issues: readonly Wrong[] } };
}

/** What a schema finds wrong at a place. */
export interface Wrong {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** The fields that it has no place for; a line is best told of the first. */
  readonly keys?: readonly string[];
}

/** Parsed JSON in the form of its schema; the file's text lets what is wrong be told by its line. */
export function heldTo<Form>(
  schema: Schema<Form>,
  json: unknown,
  text?: string,
): { readonly ok: true; readonly held: Form } | Unread {
  const read = schema.safeParse(json, { error: inPlainWords });
  return read.success
    ? { ok: true, held: read.data }
    : { ok: false, reason: whatIsWrong(read.error.issues, text) };
}

/**
 * What is wrong in a file, by place: "line 4: bodies[2].from is no date". Without the file's text, no lines. A long list
 * is cut: who has mended the first few asks again.
 */
export function whatIsWrong(all: readonly Wrong[], text?: string): string {
  const told = all.slice(0, MOST).map(({ path, message, keys = [] }) => {
    const line = text === undefined ? "" : lineAt(text, offsetOf(text, [...path, ...keys.slice(0, 1)]));
    return `${line}${placeOf(path)} ${message}`;
  });
  return told.join("; ") + (all.length > MOST ? `; and ${all.length - MOST} more` : "");
}

const MOST = 5;

/** What a schema tells of a value that does not fit it: as much as is needed of zod's raw issue. */
export interface Misfit {
  readonly code?: string;
  readonly input?: unknown;
  readonly expected?: unknown;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly minimum?: unknown;
  readonly maximum?: unknown;
}

/** zod's findings in the words of somebody who wrote the file by hand; zod's own for the rest. */
export function inPlainWords({
  code,
  input,
  expected,
  keys,
  values,
  minimum,
  maximum,
}: Misfit): string | undefined {
  switch (code) {
    case "unrecognized_keys":
      return `has no place for ${keys?.map((key) => `“${key}”`).join(", ")}`;
    case "invalid_type":
      return input === undefined ? "is missing" : `has to be ${TYPES[String(expected)] ?? expected}`;
    case "invalid_value":
      return input === undefined ? "is missing" : `has to be one of ${values?.join(", ")}`;
    case "too_small":
      return minimum === 1 ? "must not be empty" : `must not be below ${minimum}`;
    case "too_big":
      return `must not be above ${maximum}`;
    default:
      return undefined;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object in braces",
  record: "an object in braces",
};

function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  return place === "" ? "the file" : place.replace(/^\./, "");
}

const lineAt = (text: string, offset: number): string => `line ${text.slice(0, offset).split("\n").length}: `;

/** Where a value begins, found by walking the text along its path; what holds it, for a missing one. */
function offsetOf(text: string, path: readonly PropertyKey[]): number {
  let at = 0;
  for (const part of path) {
    if (typeof part === "number") {
      at = nthElement(text, at, part);
    } else {
      const key = text.indexOf(JSON.stringify(String(part)), at);
      if (key < 0) break;
      at = text.indexOf(":", key) + 1;
    }
  }
  return Math.max(at, 0);
}

/** The offset of an array's element, from 0. */
function nthElement(text: string, from: number, nth: number): number {
  let at = text.indexOf("[", from) + 1;
  let depth = 0;
  let seen = 0;
  let quoted = false;
  for (; at < text.length && seen < nth; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === "\\") at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === "[" || sign === "{") depth++;
    else if (sign === "]" || sign === "}") depth--;
    else if (sign === "," && depth === 0) seen++;
  }
  while (/\s/.test(text[at] ?? "")) at++;
  return at;
}
