import { type Edit, replaceWords } from "../../edits/edit";
import type { Draft } from "../../model/draft";
import { groupedBy } from "../../model/groups";
import type { Paragraph } from "../../model/paragraph";
import { quoted } from "../wording";
import { keyOfWritten, type Mention, mentionReader } from "./mentions";
import type { Numbered } from "./numbered";
import { compareKeys, type Key } from "./sequence";

/** A count before and after. */
export interface Recount {
  readonly all: readonly Numbered[];
  /** What is counted together; more than one where the count begins again under each finding. */
  readonly groups: readonly (readonly Numbered[])[];
  readonly fresh: ReadonlyMap<Numbered, Key>;
}

type Carried =
  | { readonly ok: true; readonly edits: readonly Edit[] }
  | { readonly ok: false; readonly why: string };

const refused = (why: string): Carried => ({ ok: false, why });

/**
 * The changes that let every reference to what is counted anew lead to the same text as before, those into other
 * documents left alone; refused, with the reason, where it cannot be known what one of them means.
 */
export function referencesCarried(
  recount: Recount,
  rewritten: (old: string, key: Key) => string | null,
  draft: Draft,
): Carried {
  const { all, fresh } = recount;
  const edits: Edit[] = [];
  const read = readerFor(all, draft);
  const columns = columnsOf(all, draft);
  const labels = groupedBy(all, ({ labelSpan }) => labelSpan?.paragraph);
  const targets = targetsOf(recount);
  let here: Numbered | null = null;
  for (const [at, paragraph] of draft.paragraphs.entries()) {
    const { text } = paragraph;
    const own = labels.get(at) ?? [];
    here = own[0] ?? here;
    const mentions = inColumn(paragraph, columns) ?? read(paragraph);
    for (const [i, mention] of mentions.entries()) {
      if (
        own.some(
          ({ labelSpan }) => labelSpan && labelSpan.start <= mention.start && mention.start < labelSpan.end,
        )
      )
        continue;
      const key = targets(
        mention,
        here,
        /^[\s\W]*$/.test(text.slice(0, mention.from)) || isResponseTo(text, mention),
      );
      const named = quoted(text.slice(mention.from, mention.end));
      if (key === "several") return refused(`${named} in the text may mean more than one of them`);
      if (key === "none") return refused(`${named} in the text means one that is not here`);
      const next = mentions[i + 1];
      if (mention.opensRange && next && !keepsRange(mention, next, fresh))
        return refused(
          `what ${quoted(text.slice(mention.from, next.end))} in the text means would no longer stand in one row`,
        );
      const written = rewritten(mention.written, key);
      if (written === null) return refused(`${named} in the text cannot be written anew`);
      if (written !== mention.written)
        edits.push(replaceWords(draft.paragraphs, at, mention.start, mention.end, written));
    }
  }
  return { ok: true, edits };
}

/** "Response to Recommendation 2": the heading of its own response. */
const isResponseTo = (text: string, { from }: Mention): boolean =>
  from < 60 &&
  /^\W*(?:[A-Z][\w’']*\s){0,5}(?:[Rr]esponses?|[Rr]eply|[Aa]ctions?|[Uu]pdate)\s(?:to|for|on)\s(?:the\s)?$/.test(
    text.slice(0, from),
  );

function readerFor(all: readonly Numbered[], draft: Draft): ReturnType<typeof mentionReader> {
  const unit = (all[0]?.unit ?? "").toLowerCase();
  const roman = all.some(({ form }) => form?.numeral === "roman");
  if (unit === "finding") return mentionReader(["finding"], "finding", roman);
  if (unit === "recommendation")
    return mentionReader(["recommendation", "recommendations", "rec", "recs"], "recommendation", roman);
  return mentionReader([unit, draft.style.unit], "unit", roman);
}

type Target = Key | "several" | "none";

/** What a mention means now: among those of the same group where the count begins again, by its own heading where doubled. */
function targetsOf({
  all,
  groups,
  fresh,
}: Recount): (mention: Mention, here: Numbered | null, isHeading: boolean) => Target {
  const groupOf = new Map(groups.flatMap((group) => group.map((each) => [each, group] as const)));
  return ({ key }, here, isHeading) => {
    if (isHeading && here && same(here.key, key)) return fresh.get(here) ?? "none";
    const found = meant(groups.length > 1 && here ? (groupOf.get(here) ?? all) : all, key, fresh);
    return found === "none" && groups.length > 1 ? meant(all, key, fresh) : found;
  };
}

const same = (a: Key | null, b: Key): boolean => a !== null && a.join(".") === b.join(".");

function meant(among: readonly Numbered[], key: Key, fresh: ReadonlyMap<Numbered, Key>): Target {
  const exact = among.filter((each) => same(each.key, key));
  if (exact.length > 1) return "several";
  if (exact[0]) return fresh.get(exact[0]) ?? "none";
  if (key.length === 1) {
    // "Recommendation 3" of a draft that has 3a and 3b.
    const parents = new Set(
      among.flatMap((each) => (each.key?.[0] === key[0] ? [fresh.get(each)?.[0] ?? 0] : [])),
    );
    const [only] = parents;
    return only === undefined ? "none" : parents.size > 1 ? "several" : [only];
  }
  // "Recommendation 3(b)": a point inside the one text of 3.
  const whole = among.filter((each) => same(each.key, key.slice(0, 1)));
  const [one] = whole;
  const parent = one && fresh.get(one)?.[0];
  if (whole.length > 1) return "several";
  return parent === undefined ? "none" : [parent, ...key.slice(1)];
}

/** Whether what a range holds is still a range from its new first to its new last. */
function keepsRange(
  { key: from }: Mention,
  { key: to }: Mention,
  fresh: ReadonlyMap<Numbered, Key>,
): boolean {
  const inside = [...fresh].filter(([{ key }]) => key !== null && within(key, from, to));
  const values = inside.map(([, key]) => key[key.length - 1] ?? 0).sort((a, b) => a - b);
  const parents = new Set(inside.map(([, key]) => key.slice(0, -1).join(".")));
  const ends = inside.filter(([{ key }]) => same(key, from) || same(key, to));
  if (parents.size > 1) return inside.every(([{ key }, now]) => same(key, now));
  const [low, high] = [values[0] ?? 0, values[values.length - 1] ?? 0];
  const rising = (ends[0]?.[1].at(-1) ?? 0) <= (ends[1]?.[1].at(-1) ?? 0);
  const isWhole = high - low === values.length - 1 && rising;
  return isWhole && ends.every(([{ key }, now]) => now.at(-1) === (same(key, from) ? low : high));
}

const within = (key: Key, from: Key, to: Key): boolean =>
  key.length === from.length && compareKeys(key, from) >= 0 && compareKeys(key, to) <= 0;

const OF_UNIT =
  /^\W*(?:rec|recommendation|finding|lesson|learning point)s?\b\.?(?: (?:no|number|ref|reference)s?\.?)?\W*$/i;

/** The columns of tables whose heading says that they hold numbers of recommendations: "Rec no." */
function columnsOf(all: readonly Numbered[], { paragraphs }: Draft): ReadonlySet<string> {
  const columns = new Set<string>();
  const unit = (all[0]?.unit ?? "").toLowerCase().slice(0, 3);
  for (const { cell, text } of paragraphs)
    if (cell && cell.row === 0 && OF_UNIT.test(text) && text.toLowerCase().includes(unit))
      columns.add(`${cell.table}/${cell.column}`);
  return columns;
}

/** A cell of such a column that holds a number and nothing else. */
function inColumn({ text, cell }: Paragraph, columns: ReadonlySet<string>): readonly Mention[] | null {
  if (!cell || !columns.has(`${cell.table}/${cell.column}`)) return null;
  const [, before = "", written = ""] =
    /^(\W*R?)(\d{1,3}(?:\.\d{1,2})?\s?\(?[a-z]?\)?)\W*$/i.exec(text) ?? [];
  const key = written === "" ? null : keyOfWritten(written.trim());
  if (!key) return null;
  const start = before.length;
  return [{ start, end: start + written.length, written, key, opensRange: false, from: start }];
}
