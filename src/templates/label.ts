import { isName, looksLikeName } from "./body-name";
import { LONGEST_LABEL, type Meaning, meaningOf } from "./label-meaning";
import { type LabelKind, labelKey, type Vocabulary } from "./vocabulary";

/** A label such as "Action taken:", "LSCB View" or "Lead agency – Police". */
export interface Label {
  readonly kind: LabelKind;
  /** UTF-16 offsets in the paragraph: where it begins and ends, its punctuation included. */
  readonly start: number;
  readonly end: number;
  /** Where words that run in behind it begin; the text's length where there are none. */
  readonly rest: number;
  /** Its words as vocabulary/labels.json spells them. */
  readonly key: string;
  /** Whether it is nothing but an agency's name, which may as well begin a recommendation. */
  readonly named: boolean;
  /** Whether its words are a usual label but for a body's name. */
  readonly exact: boolean;
  /** Whether it is too common a word to be a label but by its looks or its place. */
  readonly weak: boolean;
}

/** Reads a label at an offset; null where the words there are none. */
export function readLabel(
  text: string,
  start: number,
  headingLike: boolean,
  vocabulary: Vocabulary,
): Label | null {
  const head = text.slice(start, start + LONGEST_LABEL + 1);
  if (!/^[A-Z‘“"'(]/.test(head)) return null;
  const place: Place = { text, start, head, headingLike, vocabulary };
  return beforeColon(place) ?? onItsLine(place) ?? beforeStop(place) ?? beforeDash(place) ?? alone(place);
}

/** Where a label may begin, and the words from there that could be one. */
interface Place {
  readonly text: string;
  readonly start: number;
  readonly head: string;
  readonly headingLike: boolean;
  readonly vocabulary: Vocabulary;
}

/** "Action taken: …", and "Northmere Police: …", who answer. */
function beforeColon({ text, start, head, vocabulary }: Place): Label | null {
  const colon = colonIn(head);
  if (colon <= 0) return null;
  const end = start + colon + 1;
  const words = head.slice(0, colon);
  const found = meaningOf(words, vocabulary);
  if (found) return labelAt(text, start, end, found, false);
  if (!isName(words, vocabulary)) return null;
  const answer: Meaning = { kind: "response", weak: false, exact: false };
  return { ...labelAt(text, start, end, answer, false), named: true };
}

/** The first colon that stands in no time of day. */
function colonIn(head: string): number {
  for (let at = head.indexOf(":"); at >= 0; at = head.indexOf(":", at + 1))
    if (!(/\d/.test(head.charAt(at - 1)) && /\d/.test(head.charAt(at + 1)))) return at;
  return -1;
}

/** Up to a tab or a line break. */
function onItsLine({ text, start, head, vocabulary }: Place): Label | null {
  if (!head.includes("\t") && !head.includes("\n")) return null;
  const line = /^[^\t\n]{2,60}?(?= *[\t\n])/.exec(head)?.[0];
  const found = line === undefined ? null : meaningOf(line, vocabulary);
  return line !== undefined && found ? labelAt(text, start, start + line.length, found, false) : null;
}

const DATED_STOP = /^[A-Z][^.:;!?\n]{3,70}? (?:19|20)\d\d(?=\.\s+[A-Z“‘"'])/;
const CENTURIES = [" 19", " 20"];

/** "Update, November 2022. The rota …": of when the words behind it are. */
function beforeStop({ text, start, head, vocabulary }: Place): Label | null {
  if (!CENTURIES.some((years) => head.includes(years))) return null;
  const dated = DATED_STOP.exec(head)?.[0];
  const found = dated === undefined ? null : meaningOf(dated.replace(",", ""), vocabulary);
  // "Completed in March 2019. Six have answered.": how far it has come is told, not labelled.
  if (dated === undefined || !found || found.kind === "status") return null;
  const label = labelAt(text, start, start + dated.length + 1, found, false);
  return { ...label, rest: label.end + (/^\s*/.exec(text.slice(label.end))?.[0].length ?? 0) };
}

const DATE_ALONE = /^(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:[A-Z][a-z]{2,8}\.?\s+)?(?:19|20)\d\d\s*$/;

/** "Response – the Board …", "Update – May 2024". */
function beforeDash({ text, start, head, headingLike, vocabulary }: Place): Label | null {
  const dash = head.search(/\s[–—-]\s/);
  if (dash <= 0 || dash >= 60) return null;
  const found = meaningOf(head.slice(0, dash), vocabulary);
  if (!found || !(found.exact || headingLike)) return null;
  const label = labelAt(text, start, start + dash + 2, found, !headingLike);
  // "Agency response – Police" says whose it is, "Update – May 2024" of when; what they say comes next.
  const behind = text.slice(label.rest);
  const whose = (found.kind === "response" && looksLikeName(behind)) || DATE_ALONE.test(behind);
  return whose ? { ...label, end: text.trimEnd().length, rest: text.length } : label;
}

/** A line that is nothing but a label. */
function alone({ text, start, headingLike, vocabulary }: Place): Label | null {
  if (text.length - start > 2 * LONGEST_LABEL) return null;
  const whole = text.slice(start).trimEnd();
  if (whole.length > LONGEST_LABEL || /[.;,]$/.test(whole)) return null;
  const found = meaningOf(whole, vocabulary);
  return found && labelAt(text, start, start + whole.length, found, !headingLike);
}

function labelAt(text: string, start: number, end: number, found: Meaning, bare: boolean): Label {
  const gap = /^[\s:–—-]*/.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  const key = labelKey(text.slice(start, end));
  const { kind, exact } = found;
  return { kind, start, end, rest: end + gap, key, named: false, exact, weak: bare && found.weak };
}
