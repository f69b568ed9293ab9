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
  /** Whether it is too common a word to be a label but by its looks or its place. */
  readonly weak: boolean;
}

/** A label is a few words; nothing longer is looked up. */
const LONGEST = 90;
const DATED_TAIL =
  /\s(?:(?:as )?(?:at|of|to|on|in|for)\s)?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|spring|summer|autumn|winter)?\s?(?:(?:19|20)\d\d)(?:\/\d\d)?$/;
/** "Action 1.2", which comes here without its stop. */
const NUMBERED_TAIL = /(?<=[a-z]) (?:no )?\d{1,3}[a-z]?$/;
const OF_RESPONSE = /^(?:[^\s]+ ){0,7}(?:responses?|reply)$/;
/** What no name of a body contains: a sentence that happens to end in "response". */
const SENTENCE =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|should|this|that|to|in|on|by|with|there|it)\b/;
const BY_WHOM =
  /^(responses?|reply|updates?|progress|actions? taken|comments?|actions?|feedback|assurance|position|statement) (?:from|by|of|for|on behalf of|provided by|received from) ((?:the |our |all |each )?.{2,70})$/;
const NAME_ALONE = /^(?:[A-Z][\w’'&/-]*|and|of|the|for|&|social|care|services?)(?:[ ,/]+(?:[A-Z][\w’'&/-]*|and|of|the|for|&|social|care|services?)){0,8}\s*$/;
const ANSWERING: ReadonlySet<LabelKind> = new Set(["response", "view", "taken", "impact", "actions"]);

/** Reads a label at an offset; null where the words there are none. */
export function readLabel(
  text: string,
  start: number,
  headingLike: boolean,
  vocabulary: Vocabulary,
): Label | null {
  const head = text.slice(start, start + LONGEST + 1);
  if (!/^[A-Z‘“"'(]/.test(head)) return null;
  const colon = colonIn(head);
  if (colon > 0) {
    const found = meaningOf(head.slice(0, colon), vocabulary);
    if (found) return labelAt(text, start, start + colon + 1, found, false);
  }
  const line = /[\t\n]/.test(head) ? /^[^\t\n]{2,60}?(?=[ \u00a0]*[\t\n])/.exec(head)?.[0] : undefined;
  if (line !== undefined) {
    const found = meaningOf(line, vocabulary);
    if (found) return labelAt(text, start, start + line.length, found, false);
  }
  const dash = head.search(/\s[–—-]\s/);
  if (dash > 0 && dash < 60) {
    const found = meaningOf(head.slice(0, dash), vocabulary);
    if (found && (found.exact || headingLike)) {
      const label = labelAt(text, start, start + dash + 2, found, !headingLike);
      // "Agency response – Police" says whose it is; what they answer comes next.
      const whose = found.kind === "response" && NAME_ALONE.test(text.slice(label.rest));
      return whose ? { ...label, end: text.trimEnd().length, rest: text.length } : label;
    }
  }
  if (text.length - start > 2 * LONGEST) return null;
  const whole = text.slice(start).trimEnd();
  if (whole.length > LONGEST || /[.;,]$/.test(whole)) return null;
  const found = meaningOf(whole, vocabulary);
  return found && labelAt(text, start, start + whole.length, found, !headingLike);
}

/** What a cell or a heading of a column says as a label, whatever its looks. */
export function meaningOfCell(text: string, vocabulary: Vocabulary): LabelKind | null {
  return text.length > LONGEST ? null : (meaningOf(text, vocabulary)?.kind ?? null);
}

function colonIn(head: string): number {
  for (let at = head.indexOf(":"); at >= 0; at = head.indexOf(":", at + 1))
    if (!(/\d/.test(head.charAt(at - 1)) && /\d/.test(head.charAt(at + 1)))) return at;
  return -1;
}

interface Meaning {
  readonly kind: LabelKind;
  readonly weak: boolean;
  /** Whether the words are a usual label as they stand, without a name in front or behind. */
  readonly exact: boolean;
}

function labelAt(text: string, start: number, end: number, found: Meaning, bare: boolean): Label {
  const gap = /^[\s:–—-]*/.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  const key = labelKey(text.slice(start, end));
  return { kind: found.kind, start, end, rest: end + gap, key, weak: bare && found.weak };
}

function meaningOf(words: string, vocabulary: Vocabulary): Meaning | null {
  const key = labelKey(words);
  if (key === "" || key.length > LONGEST) return null;
  const undated = key.replace(DATED_TAIL, "").replace(NUMBERED_TAIL, "");
  const exact = vocabulary.labels.get(key) ?? vocabulary.labels.get(undated);
  if (exact) return { kind: exact, weak: vocabulary.weak.has(key), exact: true };
  const own = withoutNames(undated, words, vocabulary);
  if (own) return own;
  if (OF_RESPONSE.test(undated) && !SENTENCE.test(undated))
    return { kind: "response", weak: false, exact: false };
  const by = BY_WHOM.exec(undated)?.[1];
  const named =
    / (?:from|by|of|for) (?:the |our |all |each )?[A-Z]/.test(words) &&
    !SENTENCE.test(undated.replace(/ by /, " "));
  const kind = by && named && vocabulary.labels.get(by);
  return kind ? { kind, weak: false, exact: false } : null;
}

/** "HSCB View" and "Our agreed actions" mean what "View" and "Actions" do. */
function withoutNames(key: string, words: string, vocabulary: Vocabulary): Meaning | null {
  const parts = key.split(" ");
  const written = words
    .replace(/\([^)]*\)?/g, " ")
    .trim()
    .split(/[\s\u00a0]+/);
  let dropped = 0;
  let exact = true;
  while (dropped < parts.length - 1 && dropped < 7) {
    const two = `${parts[dropped]} ${parts[dropped + 1]}`;
    const word = parts[dropped] ?? "";
    if (dropped + 2 < parts.length && vocabulary.bodies.has(two)) dropped += 2;
    else if (vocabulary.bodies.has(word) || /^[A-Z]{2,}/.test(written[dropped] ?? "")) dropped += 1;
    else if (/^[A-Z]/.test(written[dropped] ?? "") || word === "and" || word === "of") {
      dropped += 1;
      exact = false;
    } else return null;
    const rest = parts.slice(dropped).join(" ");
    const kind = vocabulary.labels.get(rest);
    if (kind && (exact || ANSWERING.has(kind))) return { kind, weak: vocabulary.weak.has(rest), exact };
  }
  return null;
}
