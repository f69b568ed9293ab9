/**
 * `npm run bench`: medians, and ratios within this run, for a person to read; never a test. Needs `npm run build`, and
 * is itself built with the same settings, so that it measures what users run.
 */

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { type Paragraph, plainParagraph } from "../model/paragraph";
import { readingOf } from "../model/reading";
import { asShipped } from "../session/as-shipped";
import { checkReading } from "../session/check";
import { benchDocx, benchParagraphs } from "./bench-draft";
import { table } from "./table";

// npm runs its scripts in the package's own folder.
const bin = join(process.cwd(), "dist/answerable.js");

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Milliseconds, the median of `times` runs. `make` prepares what a run works on, outside the clock. */
function timed<T>(times: number, make: () => T, work: (made: T) => unknown): number {
  const values: number[] = [];
  for (let i = 0; i < times; i++) {
    const made = make();
    const start = performance.now();
    work(made);
    values.push(performance.now() - start);
  }
  return median(values);
}

const fresh = (texts: readonly string[]): Paragraph[] =>
  texts.map((text) =>
    plainParagraph(text, /^Recommendation \d+$/.test(text) ? { style: "Heading 2", outlineLevel: 2 } : {}),
  );
const check = (paragraphs: readonly Paragraph[]): unknown => checkReading(readingOf(paragraphs), asShipped);

/** Whole process: milliseconds and megabytes at the most. */
function processOf(args: readonly string[], times: number): { ms: number; mb: number } {
  const runs: number[] = [];
  const sizes: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    const { stderr } = spawnSync("/usr/bin/time", ["-f", "%M", process.execPath, ...args], {
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    runs.push(performance.now() - start);
    sizes.push(Number(stderr?.trim().split("\n").at(-1) ?? 0) / 1024);
  }
  return { ms: median(runs), mb: median(sizes) };
}

type Row = (what: string, ms: number, ratio: string) => void;

function main(): void {
  if (!existsSync(bin)) {
    console.error("There is no build to measure: npm run build first.");
    process.exitCode = 2;
    return;
  }
  const rows: string[][] = [["what", "median", "ratio"]];
  const row: Row = (what, ms, ratio) => {
    rows.push([what, `${ms < 10 ? ms.toFixed(3) : ms.toFixed(0)} ms`, ratio]);
  };
  tenPages(row);
  longerAndLonger(row);
  wholeProcesses(row);
  console.log(table(rows));
}

/** Ten pages in a process that has checked them before, beside one pass over the characters and a prose linter. */
function tenPages(row: Row): void {
  const ten = benchParagraphs(5_900);
  const text = ten.join("\n");
  const pass = timed(
    200,
    () => text,
    (it) => {
      let sum = 0;
      for (let i = 0; i < it.length; i++) sum += it.charCodeAt(i);
      return sum;
    },
  );
  timed(200, () => fresh(ten), check);
  const warm = timed(200, () => fresh(ten), check);
  const writeGood = require("write-good") as (words: string) => unknown;
  timed(5, () => text, writeGood);
  const prose = timed(20, () => text, writeGood);
  row(
    `ten pages (${text.length} characters, ${ten.length} paragraphs), warm`,
    warm,
    `${(warm / pass).toFixed(0)} × one pass over the characters, ${(warm / prose).toFixed(3)} × write-good`,
  );
  const edited = afterAnEdit(ten);
  row("the same after one paragraph changed", edited, `${(edited / warm).toFixed(2)} × the whole`);
  row("write-good on the same text", prose, "1");
  row("one pass over its characters", pass, "1");
}

function afterAnEdit(texts: readonly string[]): number {
  const paragraphs = fresh(texts);
  check(paragraphs);
  let turn = 0;
  return timed(
    300,
    () => {
      const at = 20 + (turn++ % 100);
      return paragraphs.map((paragraph, i) =>
        i === at ? { ...paragraph, text: `${paragraph.text} And ${turn} more.` } : paragraph,
      );
    },
    check,
  );
}

function longerAndLonger(row: Row): void {
  const lengths = [1, 2, 4, 8].map((mb) => benchParagraphs(mb * 165_000));
  const scale = lengths.map((texts) => ({
    size: texts.join("\n").length,
    ms: timed(3, () => fresh(texts), check),
  }));
  for (const [i, { size, ms }] of scale.entries()) {
    const before = scale[i - 1];
    row(
      `${(size / 1e6).toFixed(1)} MB of text`,
      ms,
      before ? `${(ms / before.ms).toFixed(2)} × the half` : "",
    );
  }
}

function wholeProcesses(row: Row): void {
  const folder = mkdtempSync(join(tmpdir(), "answerable-bench-"));
  try {
    const file = join(folder, "long.docx");
    const long = benchParagraphs(150_000);
    writeFileSync(file, benchDocx(long));
    const nothing = processOf(["-e", "0"], 15);
    const whole = processOf([bin, "check", file, "--output", join(folder, "out.txt")], 9);
    const help = processOf([bin, "--version"], 9);
    row("node -e 0, whole process", nothing.ms, `${nothing.mb.toFixed(0)} MB`);
    row(
      "answerable --version",
      help.ms,
      `${(help.ms / nothing.ms).toFixed(1)} × node -e 0, ${help.mb.toFixed(0)} MB`,
    );
    row(
      `300 pages (.docx, ${(statSync(file).size / 1e3).toFixed(0)} kB packed)`,
      whole.ms,
      `${(whole.ms / nothing.ms).toFixed(1)} × node -e 0, ${whole.mb.toFixed(0)} MB`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
