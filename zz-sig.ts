import { readFileSync } from "node:fs";
import { readBytes } from "./src/hosts/read"; import { builtInTemplates } from "./src/templates/built-in/index"; import { evidenceOf } from "./src/templates/evidence"; import { signsOf } from "./src/templates/signs"; import { levelsOf } from "./src/templates/levels";
const f=process.argv[2]!; const r=readBytes(f, readFileSync(f)) as any;
for (const t of builtInTemplates) { if (process.argv[3] && !process.argv[3].split(",").includes(t.id)) continue; const e=evidenceOf(r.reading,t); const s=signsOf(e,t); const l=levelsOf(e,t); console.log(t.id, l.unit, l.finding, l.series?.by, s? t.signs.map(({sign,weight}:any)=>`${sign} ${weight}*${s(sign).toFixed(2)}`).join("; "):"null"); }
