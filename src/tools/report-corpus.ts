/**
 * `npm run report:corpus [-- FOLDER]`: how well the checker reads published responses: structure of every form of every
 * document, and every labelled sentence, with each miss. Prints; writes nothing.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readBytes } from "../hosts/read";
import type { Draft } from "../model/draft";
import { recommendationsIn } from "../model/walk";
import { asShipped } from "../session/as-shipped";
import { checkReading } from "../session/check";
import { bare, corpusFolder, formsOf, type Gold, goldRecommendations, golds, labels } from "./corpus-gold";
import { sentenceTable } from "./corpus-sentences";
import { table } from "./table";

function draftOf(folder: string, name: string): Draft {
  const read = readBytes(name, readFileSync(join(folder, name)));
  if (!read.ok) throw new Error(`${name}: ${read.reason}`);
  const checked = checkReading(read.reading, asShipped);
  if (!checked.ok) throw new Error(`${name}: ${checked.reason}`);
  return checked.draft;
}

const lines = (text: string | undefined): string[] => (text ?? "").split("\n").map(bare).filter(Boolean);
const same = (a: readonly string[], b: readonly string[]): boolean => a.join("\n") === b.join("\n");

function structureOf(it: Gold, name: string, draft: Draft): { row: string[]; misses: string[] } {
  const wanted = goldRecommendations(it);
  const found = [...recommendationsIn(draft)];
  const misses: string[] = [];
  const score = { number: 0, finding: 0, text: 0, response: 0, agencies: 0, judged: 0 };
  wanted.forEach((want, i) => {
    const got = found[i];
    const tell = (what: string, expected: unknown, actual: unknown): void => {
      misses.push(
        `${name} ${want.number} ${what}: expected ${JSON.stringify(expected)} got ${JSON.stringify(actual)}`,
      );
    };
    const compare = (what: keyof typeof score, ok: boolean, expected: unknown, actual: unknown): void => {
      if (ok) score[what]++;
      else tell(what, expected, actual);
    };
    const finding = got && got.finding !== null ? (draft.findings[got.finding]?.number ?? null) : null;
    compare("number", got?.number === want.number, want.number, got?.number);
    compare("finding", got !== undefined && finding === want.finding, want.finding, finding);
    const text = want.text.flatMap(lines);
    compare("text", same(lines(got?.text), text), text, lines(got?.text));
    const response = (want.response ?? []).flatMap(lines);
    compare("response", same(lines(got?.response?.text), response), response, lines(got?.response?.text));
    if (want.agencies === null) return;
    score.judged++;
    const named = (got?.agencies ?? []).filter(({ generic }) => !generic);
    const fits = want.agencies.every((name) =>
      named.some((agency) => agency.name === name || agency.mention === name),
    );
    const actual = named.map((agency) => agency.name);
    compare("agencies", fits && named.length === want.agencies.length, want.agencies, actual);
  });
  for (const extra of found.slice(wanted.length))
    misses.push(`${name} one too many: ${extra.number} ${extra.label}`);
  const { facts, style } = draft;
  for (const fact of ["board", "considered"] as const)
    if (facts[fact] !== it[fact]) misses.push(`${name} ${fact}: expected ${it[fact]} got ${facts[fact]}`);
  if (it.subject && facts.subject !== it.subject)
    misses.push(`${name} subject: ${it.subject} / ${facts.subject}`);
  if (style.id !== it.template) misses.push(`${name} style: expected ${it.template} got ${style.id}`);
  const n = wanted.length;
  const row = [
    name,
    `${style.id} ${style.confidence.toFixed(2)}`,
    `${found.length}/${n}`,
    ...(["number", "finding", "text", "response"] as const).map((what) => `${score[what]}/${n}`),
    `${score.agencies}/${score.judged}`,
  ];
  return { row, misses };
}

function main(): void {
  const folder = corpusFolder();
  if (!folder) {
    console.error("There is no corpus here: name its folder, npm run report:corpus -- FOLDER.");
    process.exitCode = 2;
    return;
  }
  const rows = [["file", "house style", "found", "number", "finding", "text", "response", "agencies"]];
  const misses: string[] = [];
  const drafts = new Map<string, Draft>();
  for (const it of golds(folder)) {
    for (const name of formsOf(folder, it.id)) {
      const draft = draftOf(folder, name);
      if (name.endsWith(".md")) drafts.set(it.id, draft);
      const result = structureOf(it, name, draft);
      rows.push(result.row);
      misses.push(...result.misses);
    }
  }
  console.log(`Structure\n${table(rows)}\n`);
  for (const miss of misses) console.log(`  ${miss}`);
  const sentences = sentenceTable(labels(folder), drafts);
  console.log(`\nSentences\n${table(sentences.rows)}\n`);
  for (const miss of sentences.misses) console.log(`  ${miss}`);
}

main();
