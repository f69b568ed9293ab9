import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";

const src = join(__dirname, "../src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).map((file) =>
  file.split(sep).join("/"),
);
const read = (file: string): string => readFileSync(join(src, file), "utf8");

/** The code of the project, by file, without its comments. */
const code = new Map(
  files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [file, read(file).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, "")]),
);

/** What a file of data says of itself. */
const ABOUT_ITSELF = new Set(["$schema", "about", "source"]);
/** Whose keys are ids, which are looked up, and what is held to a schema as a whole. */
const NO_LISTS =
  /^(?:rules\/(?:pages|section-missing\/purposes)\.json|commands\/|sections\/shipped\/|templates\/built-in\/)/;

/** The folders of those that import a file: what holds a list may be handed on whole to a neighbour, or to a folder within. */
const readersOf = (file: string): ReadonlySet<string> =>
  new Set(
    [...code]
      .filter(([reader, text]) =>
        [...text.matchAll(/from "(\.[^"]+\.json)"/g)].some(
          ([, name = ""]) => resolve(src, dirname(reader), name) === join(src, file),
        ),
      )
      .map(([reader]) => dirname(reader)),
  );

/** Each list at the top of each file of data that code imports, with the code that may read it. */
const lists = files
  .filter((file) => file.endsWith(".json") && !NO_LISTS.test(file))
  .flatMap((file) => {
    const data: unknown = JSON.parse(read(file));
    const folders = readersOf(file);
    if (folders.size === 0 || typeof data !== "object" || data === null || Array.isArray(data)) return [];
    const keys = Object.keys(data).filter((key) => !ABOUT_ITSELF.has(key));
    const isNear = (reader: string): boolean =>
      [...folders].some((folder) => `${dirname(reader)}/`.startsWith(`${folder}/`));
    const text = [...code].filter(([reader]) => isNear(reader)).map(([, each]) => each);
    const said = Object.keys(data).filter((key) => key === "about" || key === "source");
    return [{ file, keys, said, text: text.join("\n") }];
  });

interface Entry {
  readonly at: string;
  readonly words: readonly string[];
  readonly example: string;
}

/** Patterns with an example of what they catch, wherever they stand in a file of data. */
function entriesIn(value: unknown, at: string): readonly Entry[] {
  if (typeof value !== "object" || value === null) return [];
  const { words, example } = value as { readonly words?: unknown; readonly example?: unknown };
  const patterns = [words].flat().filter((word) => typeof word === "string");
  const own = typeof example === "string" && patterns.length > 0 ? [{ at, words: patterns, example }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, each]) => entriesIn(each, `${at}.${key}`))];
}

const entries = files
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => entriesIn(JSON.parse(read(file)), file));

it.each(entries)("$at catches its own example", ({ words, example }) => {
  expect(example).toMatch(new RegExp(words.join("|"), "iu"));
});

describe("lists of words", () => {
  it.each(lists)("$file says what it holds, or where that is from", ({ said }) => {
    expect(said).not.toEqual([]);
  });

  it.each(lists)("$file has none that nobody reads", ({ file, keys, text }) => {
    // All classes of words are handed on, each under its name.
    const asked = (key: string): RegExp =>
      file === "language/commitments/classes.json"
        ? new RegExp(`\\bclasses\\s*\\.${key}\\b`)
        : new RegExp(`(?:[.{,"]|^)\\s*${key}\\b`, "m");
    expect(keys.filter((key) => !asked(key).test(text))).toEqual([]);
  });
});
