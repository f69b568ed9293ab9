import { type Edit, replaceWords } from "../../edits/edit";
import type { Commitment, Draft } from "../../model/draft";
import { type Span, wholeOf } from "../../model/span";
import { emptyCell } from "../empty-cells";
import type { Fix } from "../kit";
import { DATE_SLOT, replaceWithSlot, YEAR_SLOT } from "../slots";
import { quoted, recommendationAnswered } from "../wording";
import { placeBehindEvent, placeOfDate } from "./clause";
import places from "./places.json";

const KEPT = new RegExp(String.raw`\b(?:${places.kept.words.join("|")})\b`, "i");
/** "Where an agency fails to attend, …": a habit, to which no day can be set. */
const HABIT = /^\W*(?:where|wherever|whenever|any|if any|as and when)\b/i;
const DATE = DATE_SLOT.blank;
const YEAR = YEAR_SLOT.blank;

/** What makes a promise say by when: a slot for the date or the year in its place. None where it has none. */
export function dated(commitment: Commitment, draft: Draft): readonly Fix[] {
  const { timing, deadline } = commitment;
  if (deadline && isColumn(deadline.span, commitment, draft))
    return inColumn(commitment, deadline.span, draft);
  switch (timing) {
    case "incomplete":
      return deadline ? completed(deadline.span, deadline.text, draft) : added(commitment, draft);
    case "vague":
      return deadline && isReplaceable(deadline.span, deadline.text, draft)
        ? replaced(commitment, deadline.span, deadline.text, draft)
        : added(commitment, draft);
    case "event":
      return HABIT.test(commitment.text) && !deadline ? [] : atTheLatest(commitment, draft);
    default:
      return added(commitment, draft);
  }
}

type Kind = "add-date" | "add-year" | "replace-with-date";

const offer = (id: Kind, title: string, edits: readonly Edit[]): readonly Fix[] => [
  { id, title, kind: "offer", edits },
];

function isColumn({ paragraph, start }: Span, commitment: Commitment, draft: Draft): boolean {
  const { span } = commitment;
  if (paragraph === span.paragraph && start >= span.start && start < span.end) return false;
  const own = draft.paragraphs[paragraph]?.cell;
  const due = recommendationAnswered(commitment, draft)?.due ?? [];
  return (
    due.some((each) => each.paragraph === paragraph && each.start <= start && each.end >= start) ||
    (own !== null && own !== undefined && own.column !== draft.paragraphs[span.paragraph]?.cell?.column)
  );
}

/** In a column or line for it a day stands without "by". */
function inColumn({ timing, deadline }: Commitment, span: Span, draft: Draft): readonly Fix[] {
  const words = deadline?.text ?? "";
  if (timing === "incomplete") return completed(span, words, draft);
  const edit =
    timing === "event"
      ? replaceWithSlot(draft.paragraphs, atEnd(span), `, and no later than ${DATE}`, DATE_SLOT)
      : replaceWithSlot(draft.paragraphs, span, DATE, DATE_SLOT);
  return timing === "event"
    ? offer("add-date", `Add “and no later than ${DATE}” behind ${quoted(words, 40)}`, [edit])
    : offer("replace-with-date", `Write “${DATE}” instead of ${quoted(words, 40)}`, [edit]);
}

const atEnd = ({ paragraph, end }: Span): Span => ({ paragraph, start: end, end });
const OF_SEASON = /\bthe (?:[\w-]+ ){0,3}(?:spring|summer|autumn|winter|year|quarter)$/i;

function completed(span: Span, words: string, draft: Draft): readonly Fix[] {
  const text = `${OF_SEASON.test(words) ? " of" : ""} ${YEAR}`;
  const edit = replaceWithSlot(draft.paragraphs, atEnd(span), text, YEAR_SLOT);
  return offer("add-year", `Add “${text.trim()}” behind ${quoted(words, 40)}`, [edit]);
}

/** Adjectives ("regular meetings") and rhythms stay; a day is put beside them. */
function isReplaceable({ paragraph, end }: Span, words: string, { paragraphs }: Draft): boolean {
  if (KEPT.test(words)) return false;
  return !/^\s(?:meetings?|reviews?|audits?|programme|basis)\b/.test(
    paragraphs[paragraph]?.text.slice(end) ?? "",
  );
}

/** What shows that the word begins, "shall" or "being", and a space. */
const LONGEST_VERB = 7;
const BETWEEN_VERBS = /\b(?:will|shall|be|is|are|to|has|have|been|being)\s$/i;

function replaced(commitment: Commitment, span: Span, words: string, draft: Draft): readonly Fix[] {
  const { paragraphs } = draft;
  const { paragraph, start, end } = span;
  const text = paragraphs[paragraph]?.text ?? "";
  const title = `Write “by ${DATE}” instead of ${quoted(words, 40)}`;
  // "will shortly publish" has no room for a day between its verbs: the word goes and the day comes behind them.
  if (
    BETWEEN_VERBS.test(text.slice(Math.max(0, start - LONGEST_VERB), start)) &&
    /^ \w/.test(text.slice(end))
  ) {
    const gone = replaceWords(paragraphs, paragraph, start, end + 1, "");
    const here = paragraph === commitment.span.paragraph;
    const sentence = here ? commitment.span : { paragraph, start: 0, end: text.length };
    const { at, lead } = placeOfDate(text, { start: Math.max(sentence.start, end), end: sentence.end });
    const there = replaceWithSlot(paragraphs, { paragraph, start: at, end: at }, `${lead}${DATE}`, DATE_SLOT);
    return offer("replace-with-date", title, [gone, there]);
  }
  const by = /^\p{Lu}/u.test(words) ? "By" : "by";
  return offer("replace-with-date", title, [
    replaceWithSlot(paragraphs, { paragraph, start, end }, `${by} ${DATE}`, DATE_SLOT),
  ]);
}

function atTheLatest({ span, deadline }: Commitment, draft: Draft): readonly Fix[] {
  const text = draft.paragraphs[span.paragraph]?.text ?? "";
  const event = deadline?.span.paragraph === span.paragraph ? deadline.span : null;
  const at = placeBehindEvent(text, span, event);
  const comma = commaBefore(text, at);
  const place = { paragraph: span.paragraph, start: at, end: at };
  const words = `and no later than ${DATE}`;
  const edit = replaceWithSlot(draft.paragraphs, place, `, ${words}${comma}`, DATE_SLOT);
  return offer("add-date", `Add “${words}”`, [edit]);
}

/** What is set off by a comma in front is set off by one behind it too. */
const commaBefore = (text: string, at: number): string => (/^ [a-z]/.test(text.slice(at)) ? "," : "");

function added({ span }: Commitment, draft: Draft): readonly Fix[] {
  const cell = emptyCell("due", span.paragraph, draft);
  if (cell !== null) {
    const edit = replaceWithSlot(draft.paragraphs, wholeOf(draft.paragraphs, cell), DATE, DATE_SLOT);
    return offer("add-date", `Put “${DATE}” in the row's column for the date`, [edit]);
  }
  const text = draft.paragraphs[span.paragraph]?.text ?? "";
  const { at, lead } = placeOfDate(text, span);
  const place = { paragraph: span.paragraph, start: at, end: at };
  const comma = lead.startsWith(",") ? commaBefore(text, at) : "";
  const edit = replaceWithSlot(draft.paragraphs, place, `${lead}${DATE}${comma}`, DATE_SLOT);
  return offer("add-date", `Add “${lead.replace(/^[ ,]+/, "")}${DATE}”`, [edit]);
}
