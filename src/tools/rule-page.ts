import { capitalised } from "../model/capitalised";
import type { Examples } from "../rules/examples";
import type { Rule } from "../rules/kit";

/** The line of a rule's page above which the generator writes and below which a person does. */
export const BELOW = "<!-- above: written by npm run generate; below: yours -->";

/** The head of a rule's page: what it holds a draft to, and its examples, which are also its tests. */
export function pageHead(rule: Rule, examples: Examples): string {
  const bad = Object.entries(examples.bad).map(([name, example]) => {
    const says = (typeof example.what === "string" ? [example.what] : example.what).map(
      (what) => `> ${what}`,
    );
    const fixed = example.fixed ? `\nAfter its fix:\n\n${fence(example.fixed)}\n` : "";
    const standards = (example.standards ?? []).map(
      ({ texts }) => `The standard:\n\n${fence(texts.join("\n\n"))}\n\n`,
    );
    return `### ${capitalised(name)}\n\n${standards.join("")}${fence(example.draft)}\n\n${says.join("\n>\n")}\n${fixed}`;
  });
  const good = Object.entries(examples.good).map(
    ([name, example]) =>
      `### ${capitalised(name)}\n\n${fence(typeof example === "string" ? example : example.draft)}\n`,
  );
  return `# ${rule.id}

${rule.about}

Severity: ${rule.severity}. Switch it off or change its weight with \`--rule ${rule.id}=off\` (or \`info\`, \`warning\`, \`error\`).

## What it reports

The words that it reports stand between ⟪ and ⟫; ⟪⟫ marks the place of something missing.

${bad.join("\n")}
## What it lets pass

${good.join("\n")}
## Why, and when to switch it off
`;
}

const fence = (draft: string): string => `\`\`\`\n${outdented(draft)}\n\`\`\``;

/** Examples are written indented inside their file: the common indent is not part of the draft. */
export function outdented(draft: string): string {
  const lines = draft
    .replace(/^\s*\n/, "")
    .trimEnd()
    .split("\n");
  const indents = lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length);
  const common = indents.length ? Math.min(...indents) : 0;
  return lines.map((line) => line.slice(common)).join("\n");
}
