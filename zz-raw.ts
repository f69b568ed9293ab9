import { readFileSync } from "node:fs";
const clone = process.argv[2];
const f = process.argv[3];
async function main() {
const { readBytes } = await import(clone + "/src/hosts/read");
const { builtInTemplates } = await import(clone + "/src/templates/built-in/index");
const { detectTemplate } = await import(clone + "/src/templates/detect");
const { sceneOf } = await import(clone + "/src/parse/walk");
const { builderFor } = await import(clone + "/src/parse/builder");
const order = await import(clone + "/src/parse/order");
const walk = await import(clone + "/src/parse/walk");
const r = readBytes(f, readFileSync(f)); if (!r.ok) throw r;
const d = detectTemplate(r.reading, builtInTemplates)!;
console.log(d.template.id, d.confidence, d.runnersUp.slice(0,3));
const scene = sceneOf(r.reading, d.template);
console.log(JSON.stringify(scene.levels), scene.evidence.series ? "" : "no series", [...scene.evidence.labels]);
const show = (raw: any, what: string) => { console.log("--", what); for (const u of raw.units) console.log(u.number?.text ?? u.label ?? "?", u.divided, u.brokenAfter, u.answersOnly ?? "", u.flow.map((p: any) => `${p.role}@${p.at}`).join(" ")); };
const saved = order.refiners.slice();
const names = saved.map((s: any) => s.name);
for (let i = 0; i <= saved.length; i++) {
  (order.refiners as any).length = 0; for (const s of saved.slice(0, i)) (order.refiners as any).push(s);
  show(walk.rawDraft(scene), i === 0 ? "raw" : names[i-1]);
  if (process.argv[4] !== "all" && i === 0) i = saved.length - 1;
}
}
void main();
