import { addTo } from "../model/groups";
import type { Paragraph } from "../model/paragraph";
import type { Reading } from "../model/reading";
import { answerLabels } from "./answer-labels";
import { answeredLists } from "./answered-lists";
import { askedAndAnswered } from "./asked-and-answered";
import { askedQuestions } from "./asked-questions";
import { asContents, typedContents } from "./contents";
import { isTickTable } from "./grid";
import { citesByRow, goThrough, hasRows, isPointer } from "./index-tables";
import { lostStops } from "./lost-stops";
import { isPlain, type Mark, type MarkReader, markReader, usualMarks, usualVocabulary } from "./mark";
import { letteredChapters, ownChapters } from "./own-chapters";
import { ownKeys } from "./own-keys";
import { ownWords } from "./own-words";
import { marksOfSameBuild } from "./same-build";
import type { Template } from "./schema";
import { citedList, type Series, seriesIn } from "./series";
import { holdsSeveral, seriesUnder } from "./series-under";
import { inOneParagraph } from "./tabbed";
import { formOfTable, type TableForm } from "./table-form";
import { type Table, tablesIn, wordsOfCell } from "./tables";
import { toldInTurn } from "./told-in-turn";
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

function gathered(paragraphs: readonly Paragraph[], vocabulary: Vocabulary, marks: MarkReader): Evidence {
  const contents = typedContents(paragraphs, marks);
  const counted = lostStops(paragraphs, marks) ?? marks;
  const within: MarkReader =
    contents.size === 0
      ? counted
      : (paragraph) => (contents.has(paragraph) ? asContents(marks(paragraph)) : counted(paragraph));
  const reader =
    askedAndAnswered(paragraphs, within) ??
    answerLabels(paragraphs, within) ??
    inOneParagraph(paragraphs, within, vocabulary) ??
    within;
  return { ...gatheredFrom(paragraphs, vocabulary, reader), marks };
}

function gatheredFrom(paragraphs: readonly Paragraph[], vocabulary: Vocabulary, marks: MarkReader): Evidence {
  const tables = tablesIn(paragraphs);
  const keyed = tables.size > 1 ? ownKeys(tables, paragraphs, marks, vocabulary) : null;
  if (keyed) return { ...gatheredFrom(paragraphs, vocabulary, keyed), marks };
  const ticked = [...tables.values()].filter((table) => isTickTable(table, paragraphs, marks));
  if (ticked.length > 0) {
    const within = new Set(ticked.flatMap(({ first, last }) => paragraphs.slice(first, last + 1)));
    const unticked: MarkReader = (paragraph) =>
      within.has(paragraph) ? asContents(marks(paragraph)) : marks(paragraph);
    return { ...gatheredFrom(paragraphs, vocabulary, unticked), marks };
  }
  const marked = paragraphs.map(marks);
  const forms = formsOf(tables, paragraphs, marks, vocabulary);
  const labels = new Map<string, number[]>();
  const groups = new Map<string, number[]>();
  paragraphs.forEach((paragraph, at) => {
    // "Recommendation" over a column is its name, not one of them.
    const form = paragraph.cell && forms.get(paragraph.cell.table);
    if (form?.form === "columns" && form.headers.has(paragraph.cell?.row ?? -1)) return;
    const mark = marked[at];
    if (!mark) return;
    // "Recommendation 1" alone beside its lead and its date only refers to it.
    if (form && isPointer(form, mark, paragraph)) return;
    const { unit, group } = mark;
    const word = unit && !unit.answers ? unit.word : group;
    if (word) addTo(unit ? labels : groups, word.id, at);
  });
  const listed = hasRows(forms) ? null : answeredLists(paragraphs, marks);
  if (listed) return { ...gatheredFrom(paragraphs, vocabulary, listed), marks };
  const asked = hasRows(forms) ? null : askedQuestions(labels, paragraphs, marks);
  if (asked) return { ...gatheredFrom(paragraphs, vocabulary, asked), marks };
  const labelled = isLabelled({ forms, labels });
  const chapters = labelled && !hasRows(forms) && [...labels.keys()].every(holdsSeveral);
  const inChapters = chapters ? ownWords(paragraphs, marks, false, true) : null;
  if (inChapters) return { ...gatheredFrom(paragraphs, vocabulary, inChapters), marks };
  const recommended = labels.size === 1 ? labels.get("recommendation") : undefined;
  const chaptered = recommended && !hasRows(forms) ? ownChapters(recommended, paragraphs, marks) : null;
  if (chaptered) return { ...gatheredFrom(paragraphs, vocabulary, chaptered), marks };
  const answered = labelled ? null : ownWords(paragraphs, marks, true);
  if (answered) return { ...gatheredFrom(paragraphs, vocabulary, answered), marks };
  const inSeries = labelled
    ? null
    : (seriesIn(paragraphs, marks) ?? (citesByRow(forms) ? citedList(paragraphs, marks) : null));
  const lettered = inSeries?.saysThat ? letteredChapters([...inSeries.units], paragraphs, marks) : null;
  if (lettered) return { ...gatheredFrom(paragraphs, vocabulary, lettered), marks };
  const own = labelled || inSeries ? null : ownWords(paragraphs, marks, false);
  if (own) return { ...gatheredFrom(paragraphs, vocabulary, own), marks };
  const found = !labelled ? inSeries : hasRows(forms) ? null : seriesUnder(labels, paragraphs, marks);
  const told = labelled ? null : toldInTurn(paragraphs, marks, inSeries !== null);
  if (told) return { ...gatheredFrom(paragraphs, vocabulary, told), marks };
  const series = found && goThrough(found, forms, tables, paragraphs) ? found : null;
  const remembered = new Map<string, unknown>();
  return {
    paragraphs,
    vocabulary,
    marks,
    tables,
    forms,
    labels,
    groups,
    series,
    remembered,
    marked,
    plain: marked.map(isPlain),
  };
}

/** Whether labels or tables give the units. */
const isLabelled = ({ forms, labels }: Pick<Evidence, "forms" | "labels">): boolean =>
  (hasRows(forms) || labels.size > 0) && !onlyHigher(labels);

/** A stray "Theme 2:" or one "Finding" does not make the labelled things the units. */
function onlyHigher(labels: ReadonlyMap<string, readonly number[]>): boolean {
  return [...labels].every(([id, at]) => at.length < 2 && id !== "recommendation");
}

function formsOf(
  tables: ReadonlyMap<number, Table>,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  vocabulary: Vocabulary,
): ReadonlyMap<number, TableForm> {
  const forms = new Map<number, TableForm>();
  let before: TableForm | null = null;
  const alike = sameNames(tables, paragraphs);
  for (const [id, table] of [...tables].sort(([a], [b]) => a - b)) {
    const opener = paragraphs[table.first];
    const form: TableForm =
      opener && marks(opener).contents
        ? { form: "layout" }
        : formOfTable(table, paragraphs, marks, vocabulary, before, alike.get(id) ?? [table]);
    forms.set(id, form);
    if (form.form === "columns") before = form;
  }
  return forms;
}

/** The tables that have the same first row as a table, itself among them. */
function sameNames(
  tables: ReadonlyMap<number, Table>,
  paragraphs: readonly Paragraph[],
): ReadonlyMap<number, readonly Table[]> {
  const byNames = new Map<string, Table[]>();
  const alike = new Map<number, readonly Table[]>();
  for (const table of tables.values()) {
    if (table.rows.length < 2) continue;
    const names = table.rows[0]?.cells.map((cell) => wordsOfCell(cell, paragraphs)).join("|") ?? "";
    const same = byNames.get(names) ?? [];
    byNames.set(names, same);
    same.push(table);
    alike.set(table.id, same);
  }
  return alike;
}

/** A paragraph's mark, by index. */
export const markAt = ({ marked }: Evidence, at: number): Mark | null => marked[at] ?? null;
