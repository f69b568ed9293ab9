import type { Paragraph } from "../model/paragraph";
import { perParagraph } from "../model/per-paragraph";
import { DUTY } from "./duty";
import type { MarkReader } from "./mark";
import type { Run } from "./runs";
import { answers, isSection, type Series, wordsOf } from "./series";
import type { LabelKind } from "./vocabulary";

/** Numbered sections whose answer stands under the headings of its parts. */
export function numberedSections(
  runs: readonly Run[],
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): Series | null {
  let best: Series | null = null;
  // Where names are what labels the answers, one that no list has does so as well: "Social Work: …".
  const named = paragraphs.some((paragraph) => marks(paragraph).label?.named);
  for (const { items, end } of runs) {
    const units = new Set<number>();
    const parts = new Set<LabelKind>();
    const asked = new Set<number>();
    items.forEach((at, nth) => {
      if (isSection(at, paragraphs, marks)) return;
      const next = items[nth + 1] ?? end;
      for (let i = at + 1; i < next; i++) {
        const paragraph = paragraphs[i];
        const mark = paragraph && !paragraph.cell ? marks(paragraph) : null;
        if (mark?.label?.kind === "asked") asked.add(at);
        if (!mark || !(answers(mark) || (named && paragraph && isNameInFront(paragraph)))) continue;
        units.add(at);
        if (mark.label) parts.add(mark.label.kind);
      }
    });
    if (units.size < 2 || units.size <= (best?.units.size ?? 1)) continue;
    const more = unanswered(items, units, paragraphs, marks);
    const all = inOrder([...units, ...asked, ...more]);
    const breaks = new Set(items.filter((at) => !all.has(at)));
    best = { by: "section", units: all, breaks, numbered: true, parts, across: false };
  }
  return best;
}

/** "Social Work: A child now keeps …", "Children's Reporter (SCRA): Reporters have …" */
const NAME_IN_FRONT =
  /^[A-Z][\w’'-]*(?: (?:[A-Z][\w’'-]*|and|of|for|the|&)){0,6}(?: \([A-Z]{2,8}\))?:\s+[A-Z]/;
const isNameInFront = perParagraph(({ text }: Paragraph): boolean => NAME_IN_FRONT.test(text.slice(0, 90)));

export const inOrder = (at: readonly number[]): ReadonlySet<number> => new Set([...at].sort((a, b) => a - b));

const REFERS = /\d\.\d{1,2}\s*$/;

const SENTENCE = /[a-z)][.!?]["”’]?\s*$/;
/** So many times the answered ones may there be of all. */
const MOST_ANSWERED = 3;

/** Sections among or beside the answered ones that are of the same build but for their answer. */
function unanswered(
  items: readonly number[],
  units: ReadonlySet<number>,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): readonly number[] {
  const inOrder = [...units];
  const [first = 0, last = 0] = [inOrder[0], inOrder[inOrder.length - 1]];
  const group = paragraphs.findIndex((paragraph, at) => at < first && marks(paragraph).group !== null);
  const asks = [...units].every((at) => DUTY.test(wordsOf(at, paragraphs, marks)));
  const refer = [...units].every((at) => REFERS.test(paragraphs[at]?.text ?? ""));
  const inSentences =
    MOST_ANSWERED * units.size >= items.length &&
    [...units].every((at) => SENTENCE.test(wordsOf(at, paragraphs, marks)));
  return items.filter((at) => {
    const words = wordsOf(at, paragraphs, marks);
    if (asks && DUTY.test(words)) return !units.has(at);
    if (units.has(at) || isSection(at, paragraphs, marks) || words.length > 150) return false;
    // "– Lesson 9.4" behind each of the others: a chapter without it is about something else.
    const among = at > first && at < last && (!refer || REFERS.test(words));
    // Lessons in sentences are no titles of chapters, of which the last may say who is to monitor it all.
    const besides = (at > last || at < first) && inSentences && SENTENCE.test(words);
    return among || besides || (refer && REFERS.test(words)) || (group >= 0 && at > group && at < first);
  });
}
