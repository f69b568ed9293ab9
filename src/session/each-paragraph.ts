import { actorsIn } from "../language/agencies/actors";
import { askAll } from "../model/in-each";
import type { Paragraph } from "../model/paragraph";
import type { Steps } from "../model/steps";
import { answerHeadOf } from "../templates/answer-heads";
import { readerOf } from "../templates/evidence";
import { mayHaveLostStop } from "../templates/lost-stops";
import type { Template } from "../templates/schema";

/** So many paragraphs are looked at between two rests: a thousandth of a second or two. */
const AT_A_TIME = 8;

/**
 * Looks at each paragraph for itself, in steps. The house style is decided, names are gathered, and most rules look, all
 * through the draft in one go; that takes long where the paragraphs are new, unless what depends on one alone is
 * remembered by then (`perParagraph`). `templates` are the house styles that are to be chosen from.
 */
export function* lookingAtEach(
  paragraphs: readonly Paragraph[],
  templates: readonly Template[],
): Steps<void> {
  const readers = [...new Set(templates.map((template) => readerOf(template).marks))];
  for (const [at, paragraph] of paragraphs.entries()) {
    for (const marks of readers) answerHeadOf(marks(paragraph), paragraph);
    mayHaveLostStop(paragraph);
    actorsIn(paragraph);
    askAll(paragraph);
    if (at % AT_A_TIME === 0) yield;
  }
}
