import type { Reading } from "../../model/reading";
import { reuse } from "../reuse";
import type { HeldControl } from "./controls";
import { shownText } from "./text";

/** A reading, and what of Word's has to be known to find its words again. */
export interface Whole {
  readonly reading: Reading;
  /** One for each paragraph of the reading. */
  readonly held: readonly Held[];
  /** The same as the reading's, with the ids under which Word knows them. */
  readonly controls: readonly HeldControl[];
  /** How many paragraphs Word counts: wholly deleted ones are not in the reading. */
  readonly count: number;
  /** The body's text without deletions, as Word hands it over in one piece (1.4); null before. */
  readonly body: string | null;
  /** Whether Track Changes was on; null where Word does not tell (before 1.4). */
  readonly tracking: boolean | null;
  /** Whether the body's text is that of the paragraphs one after another, but for spaces; worked out when asked. */
  readonly comparable: () => boolean;
}

export interface Held {
  /** Which of Word's paragraphs it is. */
  readonly word: number;
  /** Its text as Word has it, deleted words and control characters included. */
  readonly raw: string;
  /** The id under which Word knows it in this session (1.6); null before. */
  readonly id: string | null;
  /** Whether more of Word's paragraphs are in it, since the marks between them are deleted. */
  readonly joined?: boolean;
}

/** Whether the body's text in one piece is that of the paragraphs, but for spaces. */
export const isComparable = (body: string | null, { paragraphs }: Reading): boolean =>
  body !== null && squeezed(body) === squeezed(paragraphs.map(({ text }) => text).join(""));
const squeezed = (text: string): string => shownText(text).replace(/\s+/g, "");

/** The new reading with the objects of the last for every paragraph that is as it was; the last itself if all are. */
export function kept(last: Whole | null, next: Whole): Whole {
  if (!last) return next;
  const paragraphs = reuse(last.reading.paragraphs, next.reading.paragraphs);
  const unchanged = paragraphs === last.reading.paragraphs && sameRest(last.reading, next.reading);
  return { ...next, reading: unchanged ? last.reading : { ...next.reading, paragraphs } };
}

const sameRest = (a: Reading, b: Reading): boolean => JSON.stringify(rest(a)) === JSON.stringify(rest(b));
const rest = ({ notes, comments, revisions, controls, messages }: Reading) => [
  notes,
  comments,
  revisions,
  controls,
  messages,
];
