import { addTo } from "../model/groups";
import type { Paragraph } from "../model/paragraph";
import { answerLabels } from "./answer-labels";
import { answeredLists } from "./answered-lists";
import { askedAndAnswered } from "./asked-and-answered";
import { askedQuestions } from "./asked-questions";
import { asContents, typedContents } from "./contents";
import type { Evidence } from "./evidence";
import { isTickTable } from "./grid";
import { inMarks, marksOf } from "./in-marks";
import { citesByRow, goThrough, hasRows, isPointer } from "./index-tables";
import { lostStops } from "./lost-stops";
import type { MarkReader } from "./mark";
import { numberedBehind } from "./numbered-behind";
import { codedChapters, letteredChapters, ownChapters } from "./own-chapters";
import { ownKeys } from "./own-keys";
import { ownCodes, ownWords } from "./own-words";
import { citedList, type Series, seriesIn } from "./series";
import { holdsSeveral, seriesUnder } from "./series-under";
import { inOneParagraph } from "./tabbed";
import { formOfTable, type TableForm } from "./table-form";
import { type Table, tablesIn, wordsOfCell } from "./tables";
import { toldInTurn } from "./told-in-turn";
import type { Vocabulary } from "./vocabulary";

/** What a draft shows, by the marks that its own words or layout ask for. */
export function gathered(
  paragraphs: readonly Paragraph[],
  vocabulary: Vocabulary,
  marks: MarkReader,
): Evidence {
  const contents = typedContents(paragraphs, marks);
  const counted = lostStops(paragraphs, marks) ?? marks;
  const within = contents.size === 0 ? counted : contentsWithin(contents, counted);
  const reader =
    askedAndAnswered(paragraphs, within) ??
    answerLabels(paragraphs, within) ??
    inOneParagraph(paragraphs, within, vocabulary) ??
    numberedBehind(paragraphs, within) ??
    within;
  return { ...gatheredFrom(paragraphs, vocabulary, reader), marks };
}

const contentsWithin =
  (lines: ReadonlySet<Paragraph>, marks: MarkReader): MarkReader =>
  (paragraph) =>
    lines.has(paragraph) ? asContents(marks(paragraph)) : marks(paragraph);

/** Begins again with other marks where those known show that tables, answers or chapters of the draft mean something else. */
function gatheredFrom(paragraphs: readonly Paragraph[], vocabulary: Vocabulary, marks: MarkReader): Evidence {
  const tables = tablesIn(paragraphs);
  const byTables = marksByTables(tables, paragraphs, vocabulary, marks);
  if (byTables) return gatheredFrom(paragraphs, vocabulary, byTables);
  const { marked, plain } = marksOf(paragraphs, marks);
  const forms = formsOf(tables, paragraphs, marks, vocabulary);
  const { labels, groups } = unitWordsIn(paragraphs, marks, forms);
  const rows = hasRows(forms);
  const labelled = isLabelled({ forms, labels });
  const byWords =
    (rows ? null : marksByAnswers(labels, labelled, paragraphs, marks)) ??
    (labelled ? null : ownWords(paragraphs, marks, "labels"));
  if (byWords) return gatheredFrom(paragraphs, vocabulary, byWords);
  const inSeries = labelled
    ? null
    : (seriesIn(paragraphs, marks) ?? (citesByRow(forms) ? citedList(paragraphs, marks) : null));
  const bySeries = labelled ? null : marksBySeries(inSeries, paragraphs, marks);
  if (bySeries) return gatheredFrom(paragraphs, vocabulary, bySeries);
  const found = !labelled ? inSeries : rows ? null : seriesUnder(labels, paragraphs, marks);
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
    plain,
  };
}

/** The marks of a draft whose tables label by a key of their own, or only tick who has a part in what; null for any other. */
function marksByTables(
  tables: ReadonlyMap<number, Table>,
  paragraphs: readonly Paragraph[],
  vocabulary: Vocabulary,
  marks: MarkReader,
): MarkReader | null {
  const keyed = tables.size > 1 ? ownKeys(tables, paragraphs, marks, vocabulary) : null;
  if (keyed) return keyed;
  const ticked = [...tables.values()].filter((table) => isTickTable(table, paragraphs, marks));
  const within = new Set(ticked.flatMap(({ first, last }) => paragraphs.slice(first, last + 1)));
  return within.size > 0 ? contentsWithin(within, marks) : null;
}

/** The marks of a draft without rows that shows by its answers, its questions or its chapters what is asked; null for any other. */
function marksByAnswers(
  labels: Evidence["labels"],
  labelled: boolean,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): MarkReader | null {
  const answered = answeredLists(paragraphs, marks) ?? askedQuestions(labels, paragraphs, marks);
  if (answered || !labelled) return answered;
  const chapters = [...labels.keys()].every(holdsSeveral) ? ownCodes(paragraphs, marks) : null;
  const recommended = labels.size === 1 ? labels.get("recommendation") : undefined;
  if (chapters || !recommended) return chapters;
  return ownChapters(recommended, paragraphs, marks) ?? codedChapters(recommended, paragraphs, marks);
}

/** The marks of a draft without labels whose series is its chapters' letters, or which has none but tells by its words; null for any other. */
function marksBySeries(
  series: Series | null,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): MarkReader | null {
  const lettered = series?.saysThat ? letteredChapters([...series.units], paragraphs, marks) : null;
  const own = series ? null : ownWords(paragraphs, marks, "anything");
  return lettered ?? own ?? toldInTurn(paragraphs, marks, series !== null);
}

/** Where the words for a unit stand as labels, and as headings over several, by the word's id. */
function unitWordsIn(
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  forms: Evidence["forms"],
): Pick<Evidence, "labels" | "groups"> {
  const labels = new Map<string, number[]>();
  const groups = new Map<string, number[]>();
  for (const { at, paragraph, found: mark } of withUnitWords(paragraphs, marks)) {
    // "Recommendation" over a column is its name, not one of them.
    const form = paragraph.cell && forms.get(paragraph.cell.table);
    if (form?.form === "columns" && form.headers.has(paragraph.cell?.row ?? -1)) continue;
    // "Recommendation 1" alone beside its lead and its date only refers to it.
    if (form && isPointer(form, mark, paragraph)) continue;
    const { unit, group } = mark;
    const word = unit && !unit.answers ? unit.word : group;
    if (word) addTo(unit ? labels : groups, word.id, at);
  }
  return { labels, groups };
}

const withUnitWords = inMarks((mark) => (mark.unit || mark.group ? mark : null));

/** Whether labels or tables give the units. */
export const isLabelled = ({ forms, labels }: Pick<Evidence, "forms" | "labels">): boolean =>
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
