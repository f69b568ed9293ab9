/**
 * Writes what follows from the folders: the shelves (`rules/index.ts`, `templates/built-in/index.ts`), the head of each
 * rule's page, the pages that `explain` prints and the table of rules in the README. `--check` writes nothing and fails
 * when something is stale.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Examples } from "../rules/examples";
import type { Rule } from "../rules/kit";
import { BELOW, pageHead } from "./rule-page";

const root = join(__dirname, "../..");
const checking = process.argv.includes("--check");
const stale: string[] = [];

const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Biome formats what is written, so that a generated file never differs from a formatted one. */
function formatted(path: string, text: string): string {
  if (!/\.(ts|json)$/.test(path)) return text;
  const folder = mkdtempSync(join(root, "node_modules/.generate-"));
  const scratch = join(folder, path.endsWith(".ts") ? "scratch.ts" : "scratch.json");
  try {
    writeFileSync(scratch, text);
    const biome = join(root, "node_modules/.bin/biome");
    const config = `--config-path=${join(root, "biome.json")}`;
    const args = ["check", "--write", config, "--vcs-enabled=false", `--stdin-file-path=${path}`];
    return execFileSync(biome, args, { cwd: root, input: text, encoding: "utf8" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function put(path: string, text: string): void {
  const file = join(root, path);
  const wanted = formatted(path, text);
  if (existsSync(file) && readFileSync(file, "utf8") === wanted) return;
  if (checking) stale.push(path);
  else writeFileSync(file, wanted);
}

const foldersIn = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

async function rulePages(): Promise<{ id: string; about: string; severity: string; page: string }[]> {
  const pages = [];
  for (const id of foldersIn("src/rules")) {
    const { default: rule } = (await import(`../rules/${id}/rule`)) as { default: Rule };
    const { default: examples } = (await import(`../rules/${id}/examples`)) as { default: Examples };
    const path = `src/rules/${id}/README.md`;
    const before = existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : "";
    const below = before.includes(BELOW)
      ? before.slice(before.indexOf(BELOW) + BELOW.length).trim()
      : before.trim();
    const page = `${pageHead(rule, examples)}\n${BELOW}\n\n${below}\n`;
    put(path, page);
    pages.push({ id, about: rule.about, severity: rule.severity, page: page.replace(`\n${BELOW}\n`, "") });
  }
  return pages;
}

function shelfOfRules(ids: readonly string[]): string {
  const imports = ids.map((id) => `import ${camel(id)} from "./${id}/rule";`);
  return `// Written by npm run generate.\n${[...imports].join("\n")}\nimport type { Rule } from "./kit";\n\n/** Every rule, by name. */\nexport const rules: readonly Rule[] = [${ids.map(camel).join(", ")}];\n`;
}

function shelfOfTemplates(): string {
  const ids = readdirSync(join(root, "src/templates/built-in"))
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -5))
    .sort();
  const imports = ids.map((id) => `import ${camel(id)} from "./${id}.json";`);
  return `// Written by npm run generate.\nimport type { Template } from "../schema";\n${imports.join("\n")}\n\n/** The house styles that come with the product. tests/templates holds each to the schema. */\nexport const builtInTemplates = [${ids.map(camel).join(", ")}] as readonly unknown[] as readonly Template[];\n`;
}

function readmeTable(pages: Awaited<ReturnType<typeof rulePages>>): void {
  const path = "README.md";
  if (!existsSync(join(root, path))) return;
  const rows = pages.map(
    ({ id, about, severity }) => `| [\`${id}\`](src/rules/${id}/README.md) | ${severity} | ${about} |`,
  );
  const table = ["| rule | severity | what it holds a draft to |", "|---|---|---|", ...rows].join("\n");
  const text = readFileSync(join(root, path), "utf8");
  const [from, to] = ["<!-- rules: written by npm run generate -->", "<!-- /rules -->"];
  const start = text.indexOf(from);
  const end = text.indexOf(to);
  if (start < 0 || end < 0) return;
  put(path, `${text.slice(0, start + from.length)}\n${table}\n${text.slice(end)}`);
}

async function main(): Promise<void> {
  const pages = await rulePages();
  put("src/rules/index.ts", shelfOfRules(pages.map(({ id }) => id)));
  put(
    "src/rules/pages.json",
    `${JSON.stringify(Object.fromEntries(pages.map(({ id, page }) => [id, page])), null, 2)}\n`,
  );
  put("src/templates/built-in/index.ts", shelfOfTemplates());
  readmeTable(pages);
  if (stale.length === 0) return;
  const names = stale.map((path) => relative(root, join(root, path))).join(", ");
  console.error(`Stale: ${names}. Run npm run generate and commit what it writes.`);
  process.exitCode = 1;
}

void main();
