/** `npm run report:drafts [-- FOLDER [FORM]]`: whole drafts, what was expected of them and every miss. */
import { join } from "node:path";
import { checkedDraft, draftsIn, problemMisses, sentencesOf, structureMisses } from "./draft-expectations";
import { table } from "./table";

const folder = process.argv[2] ?? join(__dirname, "../../tests/drafts");
const form = process.argv[3];
const drafts = draftsIn(folder, form ? new RegExp(form) : undefined).flatMap((name) => {
  try {
    return [checkedDraft(folder, name)];
  } catch (fault) {
    console.log(`${name.slug}/${name.file}: NOT CHECKED ${fault instanceof Error ? fault.message : fault}`);
    return [];
  }
});
for (const draft of drafts) {
  console.log(
    `${draft.slug}/${draft.file}: ${draft.draft.style.id} ${draft.draft.style.confidence.toFixed(2)}`,
  );
  for (const miss of [...structureMisses(draft), ...problemMisses(draft)]) console.log(`  ${miss}`);
}
const { rows, misses } = sentencesOf(drafts);
console.log(`\n${table(rows)}\n`);
for (const miss of misses) console.log(`  ${miss}`);
