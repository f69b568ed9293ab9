import type { Paragraph } from "../../model/paragraph";
import { plainParagraph } from "../../model/paragraph";
import { hasColon } from "../../model/plain-marks";
import { asksFor } from "../../model/signs";
import { actorsIn } from "../agencies/actors";
import { sentencesIn } from "../sentences";

/** "Eastvale Police response:" */
const ANSWER = /^\W*(\p{Lu}.*?)(?:['’]s?)? (?:response|reply|update|answer|statement)\b/u;
const OWN_NAME = /^(\p{Lu}[\p{L}’'&-]*(?: (?:(?:of|and|the|for|&) )?\p{Lu}[\p{L}’'&-]*){1,5}): (?:We|we)\b/u;
/** "Partner response:" says nothing of who speaks. */
const NOBODY =
  /^(?:agency|single|multi-agency|partner|partners|our|full|initial|joint|formal|the|this|summary|action|progress)\b/i;

const LABEL = /^\W*(\p{Lu}[\p{L}’' &]*):\W*$/u;

const hasDash = asksFor({ marks: "-\u2013\u2014:" });
/** "Housing – we will …", "Eastvale Police: the Chief Constable will …": a name, and what stands behind it. */
const AHEAD =
  /^((?:The )?\p{Lu}[\p{L}’'&]*(?:[ -](?:(?:of|and|the|for|&) )?\p{Lu}[\p{L}’'&]*){0,7})(?: [-\u2013\u2014]|:) (?=\p{L})/u;
const LONGEST_AHEAD = 120;
/** "The Trust – a partner in the pilot – will": what two dashes set off. */
const SECOND_DASH = / [-\u2013\u2014](?: |$)/;

/** A name in front of a sentence, which is whoever says "we" in it. */
export interface NameAhead {
  readonly start: number;
  readonly end: number;
  /** Where the sentence behind it begins. */
  readonly behind: number;
}

/** The name that a dash, or a colon, sets in front of the paragraph's first sentence; null where none is. */
export function nameAhead(paragraph: Paragraph): NameAhead | null {
  if (!hasDash(paragraph)) return null;
  const opening = sentencesIn(paragraph)[0];
  if (!opening) return null;
  const { start } = opening;
  const text = paragraph.text.slice(start, opening.end);
  const found = AHEAD.exec(text.slice(0, LONGEST_AHEAD));
  const name = found?.[1];
  if (!found || !name || NOBODY.test(name) || SECOND_DASH.test(text.slice(found[0].length))) return null;
  return namesActor(name) ? { start, end: start + name.length, behind: start + found[0].length } : null;
}

/** Whether a name by itself is somebody's: "Housing" is where something is said to be its duty. */
function namesActor(name: string): boolean {
  const actor = actorsIn(plainParagraph(`${name} will`))[0];
  return actor !== undefined && actor.start === 0 && actor.end === name.length;
}

/** Whom "we" means where a label in front of the paragraph's first sentence names a body; null where none does. */
export function speakerOf(paragraph: Paragraph): { readonly start: number; readonly end: number } | null {
  const opening = sentencesIn(paragraph)[0];
  const first = opening?.start ?? 0;
  const label = actorsIn(paragraph)[0];
  // "Bradholme Homes: We are …": a name that no list knows
  const own = hasColon(paragraph) ? OWN_NAME.exec(paragraph.text)?.[1] : undefined;
  const unlisted = own && !NOBODY.test(own) ? { start: 0, end: own.length } : null;
  if (first === 0) {
    // "Eastvale Hospitals NHS Trust. We have …": a name alone, run in before what it says
    const named = label?.start === 0 && opening && label.end >= opening.end - 1;
    return label && named ? { start: 0, end: label.end } : unlisted;
  }
  if (label && label.end < first) return { start: label.start, end: label.end };
  // "Housing: Numbers are down. We will …": a service by its subject alone
  const alone = LABEL.exec(paragraph.text.slice(0, Math.min(first, LONGEST_AHEAD)))?.[1];
  if (alone && namesActor(alone)) {
    const from = paragraph.text.indexOf(alone);
    return { start: from, end: from + alone.length };
  }
  const name = ANSWER.exec(paragraph.text.slice(0, first))?.[1];
  if (!name || NOBODY.test(name)) return unlisted;
  const start = paragraph.text.indexOf(name);
  return { start, end: start + name.length };
}
