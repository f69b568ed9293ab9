import { actorsIn } from "../language/agencies/actors";
import { changedStretch } from "../model/changed-stretch";
import { askAll } from "../model/in-each";
import type { Paragraph } from "../model/paragraph";
import type { Steps } from "../model/steps";
import { answerHeadOf } from "../templates/answer-heads";
import { readerOf } from "../templates/evidence";
import { mayHaveLostStop } from "../templates/lost-stops";
import type { MarkReader } from "../templates/mark";
import type { Template } from "../templates/schema";

/** So many paragraphs are looked at between two rests: a thousandth of a second or two. */
const AT_A_TIME = 8;

/**
 * Looks at each paragraph for itself, in steps. The house style is decided, names are gathered, and most rules look, all
 * through the draft in one go; that takes long where the paragraphs are new, unless what depends on one alone is
 * remembered by then (`perParagraph`). `templates` are the house styles that are to be chosen from. After an edit only
 * the changed stretch is new.
 */
export function* lookingAtEach(
  paragraphs: readonly Paragraph[],
  templates: readonly Template[],
): Steps<void> {
  const readers = [...new Set(templates.map((template) => readerOf(template).marks))];
  const known = readers.every((marks) => last.readers.includes(marks)) ? last.paragraphs : NONE;
  const { from, to } = changedStretch(known, paragraphs);
  for (let at = from; at < to; at++) {
    const paragraph = paragraphs[at] as Paragraph;
    for (const marks of readers) answerHeadOf(marks(paragraph), paragraph);
    mayHaveLostStop(paragraph);
    actorsIn(paragraph);
    askAll(paragraph);
    if ((at - from) % AT_A_TIME === 0) yield;
  }
  last = { paragraphs, readers };
}

const NONE: readonly Paragraph[] = [];

/** The paragraphs that were last looked at, all of them, and by which readers of marks. */
let last: { readonly paragraphs: readonly Paragraph[]; readonly readers: readonly MarkReader[] } = {
  paragraphs: NONE,
  readers: [],
};
