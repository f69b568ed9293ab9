import { inEach } from "../model/in-each";
import type { Paragraph } from "../model/paragraph";
import { asksFor } from "../model/signs";
import { type AskedHere, withAsked } from "./asked-marks";
import { ANSWERS, type Column, roleOfHeading } from "./column-roles";
import { linedUnits } from "./lined";
import type { MarkReader } from "./mark";
import type { Fact } from "./typed-facts";
import type { Vocabulary } from "./vocabulary";

interface Typed {
  readonly start: number;
  readonly end: number;
}

const hasTabs = asksFor({ marks: "\t" });
const withTabs = inEach((paragraph) => hasTabs(paragraph) || null);
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;

/** The marks of a draft whose recommendations stand with their answers in one paragraph, in lines or between tabs. */
export const inOneParagraph = (
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  vocabulary: Vocabulary,
): MarkReader | null =>
  linedUnits(paragraphs, marks, vocabulary) ?? tabbedUnits(paragraphs, marks, vocabulary);

/**
 * The marks of a draft whose table is typed with tabs, a paragraph for each row, under a line that names the columns
 * ("No. → Recommendation → Response → Lead → Date"): each row is a recommendation together with its answer. Null for any
 * other.
 */
function tabbedUnits(
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  vocabulary: Vocabulary,
): MarkReader | null {
  const found = new Map<Paragraph, AskedHere>();
  if (withTabs(paragraphs).length === 0) return null;
  let columns: readonly Column[] | null = null;
  for (const paragraph of paragraphs) {
    if (paragraph.cell || !hasTabs(paragraph)) {
      if (columns && !marks(paragraph).blank) columns = null;
      continue;
    }
    const { text } = paragraph;
    const typed = typedIn(text);
    if (columns) {
      const row = rowIn(typed, columns, text, `${found.size + 1}`);
      if (row) found.set(paragraph, row);
    } else columns = namedBy(typed, text, vocabulary);
  }
  return found.size < FEWEST_ROWS ? null : withAsked(found, marks);
}

/** The cells of a line between its tabs. */
function typedIn(text: string): readonly Typed[] {
  let from = 0;
  return text.split("\t").map((words) => {
    const start = from + (words.length - words.trimStart().length);
    const end = from + words.trimEnd().length;
    from += words.length + 1;
    return { start: Math.min(start, end), end };
  });
}

const isAsked = ({ role }: Column): boolean => role === "recommendation" || role === "unit";

function namedBy(typed: readonly Typed[], text: string, vocabulary: Vocabulary): readonly Column[] | null {
  if (typed.length < FEWEST_COLUMNS) return null;
  const columns = typed.map(({ start, end }, column): Column => {
    const heading = text.slice(start, end);
    return { column, heading, role: roleOfHeading(heading, vocabulary) };
  });
  return columns.some(isAsked) && columns.some(({ role }) => ANSWERS.has(role)) ? columns : null;
}

function rowIn(
  typed: readonly Typed[],
  columns: readonly Column[],
  text: string,
  counted: string,
): AskedHere | null {
  if (typed.length > columns.length) return null;
  const cellsOf = (is: (column: Column) => boolean): Typed[] =>
    columns.filter(is).flatMap(({ column }) => {
      const cell = typed[column];
      return cell && cell.end > cell.start ? [cell] : [];
    });
  const [asked] = cellsOf(isAsked);
  if (!asked) return null;
  const answers = cellsOf(({ role }) => ANSWERS.has(role));
  const [ref] = cellsOf(({ role }) => role === "ref");
  const number = ref && /\d{1,3}[a-z]?/i.exec(text.slice(ref.start, ref.end))?.[0].toLowerCase();
  const lines = { from: answers[0]?.start ?? asked.end, to: answers.at(-1)?.end ?? asked.end };
  const factsOf = (kind: Fact["kind"]): Fact[] =>
    cellsOf(({ role }) => role === kind).map((cell) => ({ kind, ...cell }));
  return {
    numbers: [number ?? counted],
    labelEnd: ref?.end ?? 0,
    asked: { ...asked, runsOn: answers.length > 0, ...(answers.length > 0 && { lines }) },
    label: null,
    facts: [...factsOf("lead"), ...factsOf("due")],
  };
}
