import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { applyEdits } from "../src/edits/apply";
import { readText } from "../src/hosts/text/read";
import { mergeRegisters, nationalRegister } from "../src/language/agencies/register";
import type { Draft } from "../src/model/draft";
import type { Reading } from "../src/model/reading";
import { parseDraft } from "../src/parse/parse";
import type { BadExample, Examples, GoodExample } from "../src/rules/examples";
import { rules } from "../src/rules/index";
import type { RawProblem, Rule } from "../src/rules/kit";
import { builtInTemplates } from "../src/templates/built-in/index";
import { outdented } from "../src/tools/rule-page";
import { marked, unmarked } from "./kit/marks";

const folder = join(__dirname, "../src/rules");
const folders = readdirSync(folder, { withFileTypes: true })
  .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  .sort();

function read(markdown: string, more: Partial<Reading> = {}): Reading {
  const result = readText(outdented(markdown), "markdown");
  if (!result.ok) throw new Error(result.reason);
  return { ...result.reading, ...more };
}

function draftOf(
  reading: Reading,
  example: GoodExample,
): { draft: Draft; given: Parameters<Rule["run"]>[1] } {
  const template = builtInTemplates.find(({ id }) => id === (example.template ?? "labelled-headings"));
  if (!template) throw new Error(`There is no house style ${example.template}.`);
  const added = (example.bodies ?? []).map(({ name, short = [] }) => ({
    ...{ name, short, aliases: [], kind: "board", from: null, to: null, successor: null },
  }));
  const register = mergeRegisters(nationalRegister, { bodies: added });
  const considered = example.decided === undefined ? {} : { considered: example.decided };
  const draft = parseDraft(reading, template, { detected: false, confidence: 1, register, ...considered });
  const { today = null, standards = [] } = example;
  return { draft: frozen(draft), given: { register, today, standards } };
}

/** A rule may only look: a draft that it writes to would change under the next rule. */
function frozen<T>(value: T): T {
  const plain =
    typeof value === "object" && value !== null && !(value instanceof Set) && !(value instanceof Map);
  if (plain && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

interface Run {
  readonly problems: readonly RawProblem[];
  readonly texts: string[];
  readonly draft: Draft;
}

function runOn(rule: Rule, example: GoodExample): Run {
  const { draft, given } = draftOf(read(unmarked(example.draft), example.reading), example);
  return { problems: rule.run(draft, given), texts: draft.paragraphs.map(({ text }) => text), draft };
}

function examplesOf(id: string): Examples {
  return (jest.requireActual(join(folder, id, "examples")) as { default: Examples }).default;
}

describe("the shelf of rules", () => {
  it("holds exactly the folders", () => {
    expect(rules.map(({ id }) => id)).toEqual(folders);
  });

  it("has no two examples with one draft", () => {
    const drafts = folders.flatMap((id) => {
      const { bad, good } = examplesOf(id);
      return [...Object.values(bad), ...Object.values(good)].map(
        (example) => `${id} ${JSON.stringify(example)}`,
      );
    });
    expect(drafts.filter((draft, i) => drafts.indexOf(draft) !== i)).toEqual([]);
  });
});

describe.each(folders)("%s", (id) => {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`The folder ${id} is not on the shelf: npm run generate.`);
  const { bad, good } = examplesOf(id);

  it("has a page of its own and at least two examples of each kind", () => {
    const page = readFileSync(join(folder, id, "README.md"), "utf8");
    expect(page.split("below: yours -->")[1]?.trim().length).toBeGreaterThan(80);
    expect(Object.keys(bad).length).toBeGreaterThanOrEqual(2);
    expect(Object.keys(good).length).toBeGreaterThanOrEqual(2);
  });

  it.each(Object.entries(good))("lets pass: %s", (_name, example) => {
    const { problems, texts } = runOn(rule, typeof example === "string" ? { draft: example } : example);
    const spans = problems.map(({ span }) => span);
    expect(marked(texts, spans)).toEqual(texts);
  });

  it.each(Object.entries(bad))("reports: %s", (_name, example: BadExample) => {
    const { problems, texts, draft } = runOn(rule, example);
    const spans = problems.map(({ span }) => span);
    expect(marked(texts, spans)).toEqual(read(example.draft).paragraphs.map(({ text }) => text));
    const whats = typeof example.what === "string" ? [example.what] : example.what;
    expect(problems.map(({ what }) => what)).toEqual(whats);
    const severities = example.severity ?? problems.map(() => rule.severity);
    expect(problems.map(({ severity }) => severity)).toEqual(
      typeof severities === "string" ? [severities] : severities,
    );
    for (const { why, todo } of problems) expect([why.length > 10, todo.length > 10]).toEqual([true, true]);
    holdFixesToTheLaws(rule, example, { problems, texts, draft });
  });
});

/** Every fix fits, can be taken back, gives what the example says; a safe one leaves less to report. */
function holdFixesToTheLaws(rule: Rule, example: BadExample, { problems, draft }: Run): void {
  const fixes = problems.flatMap((problem) => problem.fixes);
  if (example.fixed !== undefined) expect(fixes.length).toBeGreaterThan(0);
  for (const fix of fixes) {
    const applied = applyEdits(draft.paragraphs, fix.edits);
    if (!applied.ok) throw new Error(applied.reason);
    const undone = applyEdits(applied.paragraphs, applied.undo);
    expect(undone.ok && undone.paragraphs).toEqual(draft.paragraphs);
    if (fix === fixes[0] && example.fixed !== undefined)
      expect(applied.paragraphs.map(({ text }) => text)).toEqual(
        read(example.fixed).paragraphs.map(({ text }) => text),
      );
    if (fix.kind === "safe") {
      const again = draftOf({ ...draft.reading, paragraphs: applied.paragraphs }, example);
      expect(rule.run(again.draft, again.given).length).toBeLessThan(problems.length);
    }
  }
}
