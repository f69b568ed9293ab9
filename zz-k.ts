import { readFileSync } from "node:fs"; import { readBytes } from "./src/hosts/read"; import { evidenceOf, markAt } from "./src/templates/evidence"; import { keyOf } from "./src/templates/table-units";
const f=process.argv[2]!; const r=(readBytes(f, readFileSync(f)) as any).reading; const e=evidenceOf(r,null);
for (const [id,t] of e.tables) { console.log(id, e.forms.get(id)?.form); for (const row of t.rows.slice(0,6)) console.log("  ", row.cells.map(c=>keyOf(c.paragraphs, r.paragraphs, (at)=>markAt(e,at))+":"+r.paragraphs[c.paragraphs[0]!].text.slice(0,30)).join(" | ")); }
