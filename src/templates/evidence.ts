import type { Paragraph } from "../model/paragraph";
import type { Reading } from "../model/reading";
import { gathered, isLabelled } from "./gathering";
import { type Mark, type MarkReader, markReader, usualMarks, usualVocabulary } from "./mark";
import { marksOfSameBuild } from "./same-build";
import type { Template } from "./schema";
import type { Series } from "./series";
import type { TableForm } from "./table-form";
import type { Table } from "./tables";
import { type Vocabulary, vocabularyOf } from "./vocabulary";

/** What a draft shows of its build, before any house style is chosen. */
export interface Evidence {
  readonly paragraphs: readonly Paragraph[];
  readonly vocabulary: Vocabulary;
  readonly marks: MarkReader;
  /** The mark of each paragraph. */
  readonly marked: readonly Mark[];
  /** Whether nothing tells a paragraph from words of whatever it stands under. */
  readonly plain: readonly boolean[];
  readonly tables: ReadonlyMap<number, Table>;
  readonly forms: ReadonlyMap<number, TableForm>;
  /** The labels of each unit word, by its id: where they stand. */
  readonly labels: ReadonlyMap<string, readonly number[]>;
  /** Headings over several units, by the word's id. */
  readonly groups: ReadonlyMap<string, readonly number[]>;
  /** Units known by number or heading; null where labels or tables give them. */
  readonly series: Series | null;
  /**
   * What has been worked out from it before, by name; house styles ask for the same things. The same object for drafts
   * that are built alike.
   */
  readonly remembered: Map<string, unknown>;
}

/** The next paragraph that is not blank, or the end of the draft. */
export function nextFilled(evidence: Evidence, at: number): number {
  let next = at + 1;
  while (markAt(evidence, next)?.blank) next++;
  return next;
}

/** Works something out of the evidence once. */
export function once<Result>({ remembered }: Evidence, name: string, work: () => Result): Result {
  const before = remembered.get(name) as { readonly result: Result } | undefined;
  if (before) return before.result;
  const result = work();
  remembered.set(name, { result });
  return result;
}

const known = new WeakMap<Reading, Map<Vocabulary, Evidence>>();
const vocabularies = new WeakMap<Template, { readonly vocabulary: Vocabulary; readonly marks: MarkReader }>();

/** The words and the reader of marks that a house style reads by. */
export function readerOf(template: Template | null): {
  readonly vocabulary: Vocabulary;
  readonly marks: MarkReader;
} {
  if (!template?.vocabulary) return { vocabulary: usualVocabulary, marks: usualMarks };
  let reader = vocabularies.get(template);
  if (!reader) {
    const vocabulary = vocabularyOf(template.vocabulary);
    reader = { vocabulary, marks: markReader(vocabulary) };
    vocabularies.set(template, reader);
  }
  return reader;
}

/** Gathers what a draft shows, once for each reading and each vocabulary. */
export function evidenceOf(reading: Reading, template: Template | null = null): Evidence {
  const { vocabulary, marks } = readerOf(template);
  const before = known.get(reading)?.get(vocabulary);
  if (before) return before;
  const { paragraphs } = reading;
  const last = latest.get(vocabulary);
  // Where its numbers or headings make the units, any words may count for more than they say.
  const again = last && isLabelled(last) ? marksOfSameBuild(last, paragraphs, marks) : null;
  // What stands in the place of plain words is plain again.
  const evidence =
    last && again ? { ...last, paragraphs, marked: again } : gathered(paragraphs, vocabulary, marks);
  latest.set(vocabulary, evidence);
  const byVocabulary = known.get(reading) ?? new Map<Vocabulary, Evidence>();
  known.set(reading, byVocabulary.set(vocabulary, evidence));
  return evidence;
}

/** What the last draft showed, by vocabulary. */
const latest = new WeakMap<Vocabulary, Evidence>();

/** A paragraph's mark, by index. */
export const markAt = ({ marked }: Evidence, at: number): Mark | null => marked[at] ?? null;
