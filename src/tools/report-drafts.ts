/** `npm run report:drafts [-- FOLDER [FORM]]`: the project's whole drafts, what was expected of them and every miss. */
import { join } from "node:path";
import { checkedDrafts, problemMisses, sentencesOf, structureMisses } from "./draft-expectations";
import { table } from "./table";

const folder = process.argv[2] ?? join(__dirname, "../../tests/drafts");
const form = process.argv[3];
const drafts = checkedDrafts(folder, form ? new RegExp(form) : undefined);
for (const draft of drafts) {
  const structure = structureMisses(draft);
  const problems = problemMisses(draft);
  console.log(
    `${draft.slug}/${draft.file}: ${draft.draft.style.id} ${draft.draft.style.confidence.toFixed(2)}`,
  );
  for (const miss of [...structure, ...problems]) console.log(`  ${miss}`);
}
const { rows, misses } = sentencesOf(drafts);
console.log(`\n${table(rows)}\n`);
for (const miss of misses) console.log(`  ${miss}`);
