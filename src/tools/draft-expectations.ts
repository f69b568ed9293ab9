/**
 * What a careful reader expects of the checker on a whole draft (`tests/drafts/README.md`), and the comparison with
 * what it says. `tests/drafts.test.ts` holds the checker to it; `npm run report:drafts` prints it.
 */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import * as z from "zod";
import type { Problem } from "../engine/check";
import { readBytes } from "../hosts/read";
import { citedNumber } from "../model/code";
import type { Draft, Recommendation } from "../model/draft";
import type { Reading } from "../model/reading";
import { textOf } from "../model/span";
import { recommendationsIn } from "../model/walk";
import { asShipped } from "../session/as-shipped";
import { checkReading } from "../session/check";
import type { Label } from "./corpus-gold";
import { folded, sentenceTable } from "./corpus-sentences";

const flagged = z.object({ rule: z.string(), words: z.string(), recommendation: z.string().nullable() });
const marked = z.object({ words: z.string(), author: z.string().default(""), text: z.string().default("") });

const expectation = z.object({
  about: z.string(),
  template: z.string(),
  templateAlso: z.array(z.string()).default([]),
  facts: z.record(z.string(), z.string().nullable()),
  findings: z.array(z.string()),
  recommendations: z.array(
    z.object({
      number: z.string(),
      finding: z.string().nullable(),
      textStarts: z.string(),
      responseStarts: z.string().nullable(),
      responseEnds: z.string().nullable(),
      agencies: z.array(z.string()).nullable(),
      responseParagraphs: z.number(),
    }),
  ),
  sections: z.object({ present: z.array(z.string()), missing: z.array(z.string()) }),
  sentences: z.array(
    z.object({
      text: z.string(),
      kind: z.enum(["planned", "done", "practice", "other"]),
      timing: z.string().optional(),
      flag: z.boolean().optional(),
      tentative: z.boolean().optional(),
      owner: z.string().nullable().optional(),
      arguable: z.boolean().optional(),
    }),
  ),
  problems: z.array(flagged),
  infos: z.array(flagged),
  arguable: z.array(flagged).default([]),
  revisions: z.array(marked).default([]),
  comments: z.array(marked).default([]),
});

export type Expectation = z.infer<typeof expectation>;

export interface ExpectedDraft {
  readonly slug: string;
  readonly file: string;
  readonly expected: Expectation;
  readonly draft: Draft;
  readonly problems: readonly Problem[];
}

/** The drafts of a folder; `form` picks among the forms of one draft. */
export function draftsIn(folder: string, form = /^draft\.(md|txt)$/): { slug: string; file: string }[] {
  const slugs = readdirSync(folder).filter((name) => existsSync(join(folder, name, "expected.json")));
  return slugs.sort().flatMap((slug) =>
    readdirSync(join(folder, slug))
      .filter((name) => form.test(name))
      .map((file) => ({ slug, file })),
  );
}

/** One draft, checked beside what is expected of it. Throws where it cannot be read or checked at all. */
export function checkedDraft(folder: string, { slug, file }: { slug: string; file: string }): ExpectedDraft {
  const expected = expectation.parse(JSON.parse(readFileSync(join(folder, slug, "expected.json"), "utf8")));
  const read = readBytes(file, readFileSync(join(folder, slug, file)));
  if (!read.ok) throw new Error(`${slug}: ${read.reason}`);
  const checked = checkReading(withRevisions(read.reading, expected), asShipped);
  if (!checked.ok) throw new Error(`${slug}: ${checked.reason}`);
  return { slug, file, expected, draft: checked.draft, problems: checked.problems };
}

/** Text and Markdown cannot hold tracked changes or comments: they are put where the draft's author says. */
function withRevisions(reading: Reading, { revisions, comments }: Expectation): Reading {
  const at = (words: string): { paragraph: number; start: number; end: number } => {
    const paragraph = reading.paragraphs.findIndex(({ text }) => text.includes(words));
    const start = reading.paragraphs[paragraph]?.text.indexOf(words) ?? 0;
    return { paragraph, start, end: start + words.length };
  };
  return {
    ...reading,
    revisions: revisions.map(({ words, author }) => ({
      kind: "inserted",
      author,
      at: at(words),
      text: words,
    })),
    comments: comments.map(({ words, author, text }) => ({ author, text, at: at(words) })),
  };
}

const withoutNumber = (text: string | undefined): string =>
  folded(text ?? "").replace(/^(?:\d+[a-z]?(?:\.\d+)*[.)]?|[-–•])\s+/, "");
const withoutLabel = (text: string | undefined): string =>
  withoutNumber(text).replace(/^(?:[A-Z][^.:]{0,60}:)\s+/, "");
/** Behind a number in front of both, or a label too; "The Trust should:" over a list is none. */
const begins = (text: string | undefined, words: string): boolean =>
  [folded, withoutNumber, withoutLabel].some((from) => from(text ?? "").startsWith(from(words)));

/** Facts, house style, recommendations and sections that are not as expected, a line each. */
export function structureMisses({ expected, draft }: ExpectedDraft): string[] {
  const misses: string[] = [];
  const tell = (what: string, wanted: unknown, got: unknown): void => {
    misses.push(`${what}: expected ${JSON.stringify(wanted)} got ${JSON.stringify(got)}`);
  };
  if (![expected.template, ...expected.templateAlso].includes(draft.style.id))
    tell("house style", expected.template, draft.style.id);
  for (const fact of ["board", "subject", "reviewType", "considered", "written"] as const) {
    const [wanted, got] = [expected.facts[fact] ?? null, draft.facts[fact]];
    if (wanted?.toLowerCase() !== got?.toLowerCase()) tell(fact, wanted, got);
  }
  const numbers = draft.findings.map(({ number }) => number);
  if (numbers.join() !== expected.findings.join()) tell("findings", expected.findings, numbers);
  const found = [...recommendationsIn(draft)];
  const cited = found.map(citedNumber);
  const wantedNumbers = expected.recommendations.map(({ number }) => number);
  if (cited.join() !== wantedNumbers.join()) tell("recommendations", wantedNumbers, cited);
  expected.recommendations.forEach((want, i) => {
    const got = found[i];
    const finding = got && got.finding !== null ? (draft.findings[got.finding]?.number ?? null) : null;
    const name = (what: string): string => `${want.number} ${what}`;
    if (finding !== want.finding) tell(name("finding"), want.finding, finding);
    const text = got && wordsOf(got);
    if (!begins(text, want.textStarts)) tell(name("text"), want.textStarts, text?.slice(0, 80));
    const response = got?.response ?? null;
    if ((response === null) !== (want.responseStarts === null)) {
      tell(name("response"), want.responseStarts, response?.text.slice(0, 80) ?? null);
    } else if (response && want.responseStarts !== null) {
      if (!begins(response.text, want.responseStarts))
        tell(name("response starts"), want.responseStarts, response.text.slice(0, 80));
      if (!folded(response.text).endsWith(folded(want.responseEnds ?? "")))
        tell(name("response ends"), want.responseEnds, response.text.slice(-80));
      const texts = response.paragraphs.filter((p) => draft.paragraphs[p]?.text.trim());
      if (texts.length !== want.responseParagraphs)
        tell(name("response paragraphs"), want.responseParagraphs, texts.length);
    }
    if (want.agencies === null) return;
    const named = (got?.agencies ?? []).filter(({ generic }) => !generic);
    const is = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
    const fits = want.agencies.every((it) =>
      named.some(({ name: full, mention }) => is(it, full) || is(it, mention)),
    );
    if (!fits || named.length !== want.agencies.length)
      tell(
        name("agencies"),
        want.agencies,
        named.map((agency) => agency.name),
      );
  });
  for (const id of expected.sections.present)
    if (!draft.sections.some((section) => section.id === id && section.span))
      misses.push(`section ${id} not found`);
  for (const id of expected.sections.missing)
    if (!draft.sections.some((section) => section.id === id && section.required && !section.span))
      misses.push(`section ${id} not missed`);
  return misses;
}

/** Problems expected and not reported, and reported and not expected, a line each. */
export function problemMisses({ expected, draft, problems }: ExpectedDraft): string[] {
  const numbers = citedNumbers(draft);
  const place = (words: string): { paragraph: number; start: number; end: number }[] =>
    words === ""
      ? []
      : draft.paragraphs.flatMap(({ text }, paragraph) => {
          const from = folded(text).indexOf(folded(words));
          return from < 0 ? [] : [{ paragraph, start: from, end: from + words.length }];
        });
  const meets = (problem: Problem, want: z.infer<typeof flagged>): boolean => {
    if (problem.rule !== want.rule) return false;
    if (want.words === "") return (numbers.get(problem.recommendation ?? "") ?? null) === want.recommendation;
    const { span } = problem;
    const last = span.endParagraph ?? span.paragraph;
    return place(want.words).some(
      ({ paragraph, start: from, end }) =>
        paragraph >= span.paragraph &&
        paragraph <= last &&
        (last !== span.paragraph || (span.start <= end && from <= span.end)),
    );
  };
  const told = (problem: Problem): string =>
    `${problem.severity} ${problem.rule} [${problem.recommendation ?? ""}] “${textOf(draft.paragraphs, problem.span).slice(0, 100)}” ${problem.what}`;
  const wanted = [...expected.problems, ...expected.infos];
  const missed = wanted.filter((want) => !problems.some((problem) => meets(problem, want)));
  const extra = problems.filter(
    (problem) =>
      problem.severity !== "info" && ![...wanted, ...expected.arguable].some((want) => meets(problem, want)),
  );
  const extraInfos = problems.filter(
    (problem) =>
      problem.severity === "info" && ![...wanted, ...expected.arguable].some((want) => meets(problem, want)),
  );
  return [
    ...missed.map(({ rule, words, recommendation }) => `MISSED ${rule} [${recommendation ?? ""}] “${words}”`),
    ...extra.map((problem) => `EXTRA ${told(problem)}`),
    ...extraInfos.map((problem) => `extra ${told(problem)}`),
  ];
}

/** The labelled sentences of drafts, as the corpus has them; sentences that two readers could differ on left out. */
export function sentencesOf(drafts: readonly ExpectedDraft[]): ReturnType<typeof sentenceTable> {
  const often = (slug: string): boolean => drafts.filter((each) => each.slug === slug).length > 1;
  // A draft may stand in several forms.
  const name = ({ slug, file }: ExpectedDraft): string => (often(slug) ? `${slug}${extname(file)}` : slug);
  const labels = drafts.flatMap((each) =>
    each.expected.sentences
      .filter(({ arguable }) => !arguable)
      .map((sentence, i): Label => ({ id: `${name(each)}/${i}`, ...sentence })),
  );
  return sentenceTable(labels, new Map(drafts.map((each) => [name(each), each.draft])));
}

/** The cited number of each number of a draft's recommendations; of two alike the first decides. */
function citedNumbers(draft: Draft): ReadonlyMap<string, string> {
  const cited = new Map<string, string>();
  for (const each of recommendationsIn(draft))
    if (!cited.has(each.number)) cited.set(each.number, citedNumber(each));
  return cited;
}

/** What a recommendation says, without the number and its label in front: "R4. The Board should …". */
function wordsOf({ text, span, labelSpan, numbered }: Recommendation): string {
  if (!numbered || labelSpan?.paragraph !== span.paragraph || labelSpan.start < span.start) return text;
  const behind = text.slice(labelSpan.end - span.start).trimStart();
  return behind === "" ? text : behind;
}
