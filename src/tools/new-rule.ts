/** `npm run new-rule ID`: a folder with a rule to be written, a failing example first, and its page. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BELOW } from "./rule-page";

const id = process.argv[2] ?? "";
const folder = join(__dirname, "../rules", id);

const RULE = `import type { Span } from "../../model/span";
import { defineRule } from "../kit";

interface Missing {
  readonly span: Span;
}

export default defineRule<Missing>({
  id: "${id}",
  about: "One sentence on what a draft is held to.",
  severity: "warning",

  *find(_draft) {},

  say: () => ({ what: "What is wrong.", why: "Why it matters.", todo: "What to do." }),
});
`;

const EXAMPLES = `import type { Examples } from "../examples";

export default {
  bad: {
    "the case that made you write it": {
      draft: \`
        # Marlshire Safeguarding Children Partnership

        ## Recommendation 1

        Marlshire Council should review its duty rota.

        Response:

        ⟪The Council has looked at it.⟫\`,
      what: "What is wrong.",
    },
  },
  good: {},
} satisfies Examples;
`;

if (!/^[a-z]+(-[a-z]+)+$/.test(id)) {
  console.error("Name the rule as what, then what is wrong: npm run new-rule commitment-without-date");
  process.exitCode = 2;
} else if (existsSync(folder)) {
  console.error(`src/rules/${id} is there already.`);
  process.exitCode = 2;
} else {
  mkdirSync(folder);
  writeFileSync(join(folder, "rule.ts"), RULE);
  writeFileSync(join(folder, "examples.ts"), EXAMPLES);
  writeFileSync(
    join(folder, "README.md"),
    `${BELOW}\n\nWhy the rule exists, which guidance it serves, and when to switch it off.\n`,
  );
  // Puts it on the shelf, without which its examples are not run.
  void import("./generate");
  console.log(
    `Wrote src/rules/${id}. Write its examples first, then the rule: npx jest every-rule -t ${id} runs them. Then npm run generate writes its page.`,
  );
}
