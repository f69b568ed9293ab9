import { type Edit, replaceWords } from "../../edits/edit";
import type { Draft } from "../../model/draft";
import { textOf } from "../../model/span";
import { type Recount, referencesCarried } from "./carried";
import { labelForm, numeralLike } from "./labels";
import type { Numbered } from "./numbered";
import type { Key } from "./sequence";

/** A new count of all findings or all recommendations, with whatever refers to them; or why there is none. */
export type Renumbering =
  | {
      readonly ok: true;
      readonly edits: readonly Edit[];
      readonly first: string;
      readonly last: string;
      /** How many references in the text change with the labels. */
      readonly references: number;
    }
  | { readonly ok: false; readonly why: string | null };

const NOT_HERE: Renumbering = { ok: false, why: null };

/**
 * Counts anew, in the order in which they stand. Only numbers that are typed: Word's own renumber themselves. Refused
 * where a reference could mean more than one, or one that is not here: it would lead astray afterwards.
 */
export function renumbering(
  all: readonly Numbered[],
  groups: readonly (readonly Numbered[])[],
  draft: Draft,
): Renumbering {
  const fresh = new Map<Numbered, Key>();
  for (const group of groups) {
    const keys = countedAnew(group, draft);
    if (!keys) return NOT_HERE;
    for (const [i, each] of group.entries()) fresh.set(each, keys[i] ?? []);
  }
  return recounted({ all, groups, fresh }, draft);
}

/** The changes that give each its new number, with the references to it. */
export function recounted(recount: Recount, draft: Draft): Renumbering {
  const { all, fresh } = recount;
  const edits: Edit[] = [];
  for (const each of all) {
    const key = fresh.get(each);
    const edit = key && labelEdit(each, key, draft);
    if (edit === undefined) return NOT_HERE;
    if (edit) edits.push(edit);
  }
  if (edits.length === 0) return NOT_HERE;
  const carried = referencesCarried(recount, rewritten, draft);
  if (!carried.ok) return carried;
  const [first, last] = [all[0], all[all.length - 1]];
  const shown = (each: Numbered | undefined): string =>
    each ? numberOf(each, fresh.get(each) ?? [], draft) : "";
  return {
    ok: true,
    edits: [...edits, ...carried.edits],
    first: shown(first),
    last: shown(last),
    references: carried.edits.length,
  };
}

/** The numbers that a row should have: 1, 2, 3; 1a, 1b, 2; 4.1, 4.2 under Finding 4. Null where one has no number. */
function countedAnew(group: readonly Numbered[], draft: Draft): readonly Key[] | null {
  const keys = group.map(({ key }) => key);
  if (!keys.every((key): key is Key => key !== null && key.length < 3)) return null;
  const findings = group.map(({ finding }) =>
    finding === null ? NaN : Number(draft.findings[finding]?.number),
  );
  const byFinding =
    keys.every((key) => key.length === 2) &&
    keys.filter((key, i) => key[0] === findings[i]).length * 2 > keys.length &&
    findings.every(Number.isInteger);
  const firsts = keys.map(([first = 1]) => first);
  let whole = Math.min(...firsts) - 1;
  // One that starts at 2 has lost its 1; one that starts at 12 goes on from somewhere.
  if (whole < FEW_LOST) whole = 0;
  let inner = 0;
  return keys.map((key, i) => {
    const before = keys[i - 1];
    if (key.length === 1) {
      inner = 0;
      return [++whole];
    }
    const parent = byFinding ? (findings[i] ?? 0) : null;
    const goesOn =
      before?.length === 2 && (parent === null ? before[0] === key[0] : findings[i - 1] === parent);
    // 2 and then 2a: the letters belong to the one before them.
    const under = parent === null && before?.length === 1 && before[0] === key[0];
    if (!goesOn) inner = 0;
    if (!goesOn && !under) whole++;
    inner++;
    return [parent ?? whole, inner];
  });
}

const FEW_LOST = 3;
const LAST_LETTER = 26;

/** A number in the form of one that is written already; null where it cannot be written so. */
export function rewritten(old: string, key: Key): string | null {
  const form = labelForm(old);
  const [first, second] = key;
  if (!form || first === undefined) return null;
  const numeral = numeralLike(first, form, old.slice(form.start, form.end));
  const behind = /^((?:\.\d+)*)((?:\s?\(?[a-zA-Z]\b\)?)?)/.exec(old.slice(form.end));
  const [inner = "", dotted = "", letter = ""] = behind ?? [];
  const rest = old.slice(form.end + inner.length);
  if (numeral === null) return null;
  const head = old.slice(0, form.start) + numeral;
  if (second === undefined) return dotted === "" && letter === "" ? head + rest : null;
  if (dotted !== "" && letter === "" && /^\.\d+$/.test(dotted)) return `${head}.${second}${rest}`;
  if (dotted !== "" || letter === "" || second > LAST_LETTER) return null;
  const small = String.fromCharCode(96 + second);
  return head + letter.replace(/[a-zA-Z]/, (was) => (was < "a" ? small.toUpperCase() : small)) + rest;
}

/** Undefined where the label cannot be written anew, null where it is right as it stands. */
function labelEdit(each: Numbered, key: Key, draft: Draft): Edit | null | undefined {
  const { labelSpan, form } = each;
  const keepsInner = key.length === 2 && each.key?.[1] === key[1];
  // "a)" and "b)" below one label: the letters stay, and the label has the number alone.
  if (!labelSpan) return keepsInner && key[1] !== 1 ? null : undefined;
  if (!form) return undefined;
  const label = textOf(draft.paragraphs, labelSpan);
  const text = rewritten(label, key) ?? (keepsInner ? rewritten(label, key.slice(0, 1)) : null);
  if (text === null) return undefined;
  return text === label ? null : least(draft, labelSpan.paragraph, labelSpan.start, label, text);
}

/** Only the figures that differ are written anew, so that what stands around them keeps its format. */
function least(draft: Draft, paragraph: number, start: number, was: string, text: string): Edit {
  let head = 0;
  while (head < was.length && was[head] === text[head] && !/[\da-z]/i.test(was[head] ?? "")) head++;
  const same = /^\D*/.exec(was)?.[0] ?? "";
  if (text.startsWith(same) && same.length < was.length) head = Math.max(head, same.length);
  let tail = 0;
  while (tail < Math.min(was.length, text.length) - head && was.at(-1 - tail) === text.at(-1 - tail)) {
    if (/[\da-z]/i.test(was.at(-1 - tail) ?? "") && /[\da-z]/i.test(was.at(-2 - tail) ?? "")) break;
    tail++;
  }
  return replaceWords(
    draft.paragraphs,
    paragraph,
    start + head,
    start + was.length - tail,
    text.slice(head, text.length - tail),
  );
}

function numberOf({ labelSpan, form, number }: Numbered, key: Key, draft: Draft): string {
  const label = labelSpan ? textOf(draft.paragraphs, labelSpan) : number;
  const text = form ? rewritten(label.slice(form.start), key) : null;
  return (text ?? key.join(".")).replace(/[\s:.)–—-]+$/, "");
}
