import type { Cell, Paragraph } from "../../model/paragraph";
import type { Note, Reading, Remark } from "../../model/reading";
import type { Features } from "./abilities";
import { currentText, revisionsOf, trackedIn } from "./changes";
import type { Closer, Commented } from "./closer";
import { joinsIn } from "./joins";
import type { Noted } from "./notes";
import { paragraphOf } from "./paragraphs";
import type { Asked } from "./reading";
import { shownText } from "./text";
import type { Held } from "./whole";

/** A reading, and for each of its paragraphs what of Word's has to be known. */
export interface Assembled {
  readonly reading: Reading;
  readonly held: readonly Held[];
}

/** Where one of Word's paragraphs stands in the draft: which paragraph it is in, and behind how many letters. */
interface Stand {
  readonly number: number;
  readonly offset: number;
}

/** The draft as Word's answers tell it; `cells` has one for each of Word's paragraphs. */
export function assembled(
  { paragraphs: { items }, changes, current }: Asked,
  closer: Closer | null,
  cells: readonly (Cell | null)[],
  features: Features,
): Assembled {
  const versions = closer?.versions ?? null;
  const joins = joinsIn(current?.value ?? "", versions ?? []);
  const paragraphs: Paragraph[] = [];
  const held: Held[] = [];
  const stands: Stand[] = [];
  /** The words of paragraphs whose mark is deleted, and which of Word's was the first of them. */
  let carried = "";
  let from = 0;
  for (const [at, item] of items.entries()) {
    const version = versions?.[at];
    const own = (version ? currentText(item.text, version.current) : null) ?? shownText(item.text);
    stands.push({ number: paragraphs.length, offset: carried.length });
    const inSame = at + 1 < items.length && sameCell(cells, at);
    // A wholly deleted paragraph is not part of the draft; the last of a cell or of the draft stays.
    if (own === "" && shownText(item.text) !== "" && inSame && carried === "") {
      from = at + 1;
      continue;
    }
    const text = carried + own;
    if (joins.has(at) && inSame) {
      carried = text;
      continue;
    }
    // As in a file: what is left is the last one's mark, and its style with it.
    const bold = item.font.bold ?? closer?.bold.get(at) ?? false;
    paragraphs.push(paragraphOf(item, text, bold, cells[at] ?? null));
    const one = heldOf(items[from] as Word.Paragraph, from, features);
    held.push(from < at ? { ...one, joined: true } : one);
    carried = "";
    from = at + 1;
  }
  const revisions = revisionsOf(versions ?? [], trackedIn(changes?.items ?? [])).map((revision) => {
    const { number, offset } = stands[revision.at.paragraph] ?? { number: 0, offset: 0 };
    const { start, end } = revision.at;
    return { ...revision, at: { paragraph: number, start: start + offset, end: end + offset } };
  });
  const numberOf = ({ id, text }: { readonly id: string | null; readonly text: string }): number | null => {
    const word = items.findIndex((item) => (id === null ? item.text === text : item.uniqueLocalId === id));
    return stands[word]?.number ?? null;
  };
  return {
    held,
    reading: {
      paragraphs,
      notes: (closer?.notes ?? []).map(({ kind, text, paragraph }: Noted): Note => {
        const number = typeof paragraph === "number" ? stands[paragraph]?.number : numberOf(paragraph);
        return { kind, text, paragraph: number ?? null };
      }),
      comments: (closer?.comments ?? []).map((comment) =>
        remarkOf(comment, paragraphs, numberOf({ id: comment.id, text: comment.paragraph })),
      ),
      revisions,
      controls: [],
      messages: [],
    },
  };
}

export const heldOf = (item: Word.Paragraph, word: number, { events }: Features): Held => ({
  word,
  raw: item.text,
  id: events ? item.uniqueLocalId : null,
});

function sameCell(cells: readonly (Cell | null)[], at: number): boolean {
  const [here, next] = [cells[at], cells[at + 1]];
  return here?.table === next?.table && here?.row === next?.row && here?.column === next?.column;
}

function remarkOf(
  { author, text, words }: Commented,
  paragraphs: readonly Paragraph[],
  number: number | null,
): Remark {
  const found = number === null ? undefined : paragraphs[number];
  if (number === null || !found) return { author, text, at: null };
  const [first = ""] = words.split(/\r/).map(shownText);
  const start = found.text.indexOf(first);
  const at = {
    paragraph: number,
    start: Math.max(0, start),
    end: start < 0 ? found.text.length : start + first.length,
  };
  return { author, text, at };
}
