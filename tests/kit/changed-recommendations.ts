import type { Draft, Recommendation } from "../../src/model/draft";
import type { Paragraph } from "../../src/model/paragraph";
import { recommendationsIn } from "../../src/model/walk";

/** Words about nothing that any draft is about. */
export const NEW_WORDS =
  "Lighthouse keepers and ferry pilots should practise evacuating passengers with wheelchairs before each winter timetable begins.";

interface Block {
  readonly from: number;
  readonly to: number;
}

/** The paragraphs that one recommendation takes with its label and its response; whole rows of a table. */
function blockOf(it: Recommendation, { paragraphs, findings }: Draft): Block {
  const finding = it.finding === null ? undefined : findings[it.finding];
  // A lesson that is at once a finding has the finding's label.
  const own = it.labelSpan ?? (finding?.text === "" ? finding.labelSpan : null);
  const starts = [own, it.span].flatMap((span) => (span ? [span.paragraph] : []));
  // A numbered title stands above a learning point without being its label.
  if (!own && paragraphs[it.span.paragraph - 1]?.text.startsWith(`${it.number}.`))
    starts.push(it.span.paragraph - 1);
  const ends = [it.span, it.response?.span].flatMap((span) =>
    span ? [span.endParagraph ?? span.paragraph] : [],
  );
  let from = Math.min(...starts);
  let to = Math.max(...ends);
  const inRow = (at: number, other: number): boolean => {
    const [a, b] = [paragraphs[at]?.cell, paragraphs[other]?.cell];
    return !!a && !!b && a.table === b.table && a.row === b.row;
  };
  while (inRow(from - 1, from)) from--;
  while (inRow(to + 1, to)) to++;
  return { from, to };
}

/** The paragraphs without a recommendation, in another wording, or with a new one behind it, as a person would make them. */
export function without(draft: Draft, index: number): Paragraph[] {
  const { from, to } = blockFor(draft, index);
  return counted(draft.paragraphs.filter((_, at) => at < from || at > to));
}

export function reworded(draft: Draft, index: number): { paragraphs: Paragraph[]; taken: string } {
  const it = recommendationsIn(draft)[index] as Recommendation;
  const at = it.span.endParagraph ?? it.span.paragraph;
  const text = draft.paragraphs[at]?.text ?? "";
  const words = [...text.matchAll(/\p{L}{4,}/gu)];
  const word = words[Math.floor(words.length * 0.7)];
  if (!word) throw new Error("no word to change");
  const changed = `${text.slice(0, word.index)}quarrelsome${text.slice(word.index + word[0].length)}`;
  const paragraphs = draft.paragraphs.map((each, i) => (i === at ? { ...each, text: changed } : each));
  return { paragraphs, taken: word[0] };
}

export function withOneMore(draft: Draft, index: number): Paragraph[] {
  const it = recommendationsIn(draft)[index] as Recommendation;
  const { from, to } = blockFor(draft, index);
  const last = it.span.endParagraph ?? it.span.paragraph;
  const copy = draft.paragraphs.slice(from, to + 1).flatMap((each, i): Paragraph[] => {
    const at = from + i;
    if (at > it.span.paragraph && at <= last) return [];
    if (at !== it.span.paragraph) return [{ ...each, text: next(each.text, it.number) }];
    const label = it.labelSpan?.paragraph === at ? it.labelSpan.end : 0;
    const head =
      /^(?:[\d.]+\s+)?(?:[A-Za-z ]{0,24}\s?\d{0,2}\s?:\s+|[a-z]\)\s+|\d+\)\s+)?/.exec(each.text)?.[0] ?? "";
    const front = label > head.length ? `${each.text.slice(0, label)} ` : head;
    return [{ ...each, text: `${next(front, it.number)}${NEW_WORDS}` }];
  });
  const shifted = copy.map((each) => ({
    ...each,
    cell: each.cell && { ...each.cell, row: each.cell.row + 1000 },
  }));
  return counted([...draft.paragraphs.slice(0, to + 1), ...shifted, ...draft.paragraphs.slice(to + 1)]);
}

function blockFor(draft: Draft, index: number): Block {
  const all = recommendationsIn(draft);
  const { from, to } = blockOf(all[index] as Recommendation, draft);
  const after = all[index + 1];
  return { from, to: after ? Math.min(to, blockOf(after, draft).from - 1) : to };
}

/** "Recommendation 3b" becomes 3c, "3.5" 3.6, where the number at hand is that. */
function next(text: string, number: string): string {
  const last = /(\d+|[a-z])$/.exec(number)?.[1] ?? "";
  const up = /\d/.test(last) ? `${Number(last) + 1}` : String.fromCharCode(last.charCodeAt(0) + 1);
  // A numbered title needs a number of its own too: "5. Drift between reviews".
  if (text.startsWith(`${number}.`)) return text.replace(number, number.replace(/(\d+|[a-z])$/, up));
  return text.length > 40 ? text : text.replace(new RegExp(`${last}(?=\\W*$)`, "i"), up);
}

/** Rows counted anew, as a host would. */
function counted(paragraphs: readonly Paragraph[]): Paragraph[] {
  const rows = new Map<number, Map<number, number>>();
  return paragraphs.map((each) => {
    if (!each.cell) return each;
    const own = rows.get(each.cell.table) ?? new Map<number, number>();
    rows.set(each.cell.table, own);
    const row = own.get(each.cell.row) ?? own.size;
    own.set(each.cell.row, row);
    return { ...each, cell: { ...each.cell, row } };
  });
}
