import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

/** Published responses with what a careful reader makes of them; they stay outside the project. */

const recommendation = z.object({
  number: z.string(),
  text: z.array(z.string()),
  response: z.array(z.string()).nullable(),
  agencies: z.array(z.string()).nullable(),
});

const gold = z.object({
  id: z.string(),
  template: z.string(),
  board: z.string(),
  subject: z.string(),
  considered: z.string(),
  findings: z.array(z.object({ number: z.string(), recommendations: z.array(recommendation) })),
  recommendations: z.array(recommendation),
});

const label = z.object({
  id: z.string(),
  text: z.string(),
  kind: z.enum(["planned", "done", "practice", "other"]),
  timing: z.string().optional(),
  flag: z.boolean().optional(),
  tentative: z.boolean().optional(),
  owner: z.string().nullable().optional(),
});

export type Gold = z.infer<typeof gold>;
export type GoldRecommendation = z.infer<typeof recommendation> & { readonly finding: string | null };
export type Label = z.infer<typeof label>;

/** The folder of the corpus: the first argument, ANSWERABLE_CORPUS, or `shared/corpus` beside the checkout. */
export function corpusFolder(): string | null {
  const folder =
    process.argv[2] ?? process.env.ANSWERABLE_CORPUS ?? join(__dirname, "../../../shared/corpus");
  return existsSync(folder) ? folder : null;
}

export function golds(folder: string): Gold[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".gold.json"));
  return files.sort().map((name) => gold.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))));
}

/** Every form of one document: Markdown, and Word with styles, without, and in tables. */
export function formsOf(folder: string, id: string): string[] {
  return readdirSync(folder)
    .filter((name) => name === `${id}.md` || (name.startsWith(`${id}.`) && name.endsWith(".docx")))
    .sort();
}

export function labels(folder: string): Label[] {
  const lines = readFileSync(join(folder, "labels.jsonl"), "utf8").split("\n");
  return lines.filter((line) => line.trim()).map((line) => label.parse(JSON.parse(line)));
}

/** Recommendations in order; where the gold gives no number, FINDING.K counted within the finding, as in the JSON report. */
export function goldRecommendations(it: Gold): GoldRecommendation[] {
  const under = it.findings.flatMap((finding) =>
    finding.recommendations.map((rec, k) => ({
      ...rec,
      number: rec.number || `${finding.number}.${k + 1}`,
      finding: finding.number,
    })),
  );
  return [...under, ...it.recommendations.map((rec) => ({ ...rec, finding: null }))];
}

/** Words to compare: typed numbers and bullets in front are Word's own numbers in another form of the same draft. */
export const bare = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:[-–•*]\s+|\(?(?:\d+(?:\.\d+)*[.)]?|[a-z][.)])\s+(?=\S))/i, "")
    .trim();
