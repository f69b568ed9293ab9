import type { Draft } from "../../model/draft";
import { inEach } from "../../model/in-each";
import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import type { Span } from "../../model/span";
import { recommendationsIn } from "../../model/walk";
import { compareKeys, type Key, keyOf, sequenceOf } from "./sequence";

/** A number in front of a paragraph. */
export interface Leading {
  readonly key: Key;
  readonly start: number;
  readonly end: number;
  readonly number: string;
  /** Whether a full stop closes it: "4.5.4." */
  readonly stop: boolean;
  readonly typed: boolean;
}

export type ParagraphSlip = {
  readonly span: Span;
  readonly number: string;
} & (
  | { readonly slip: "paragraph-duplicate"; readonly instead: string | null }
  | { readonly slip: "paragraph-order"; readonly against: string; readonly comes: "before" | "after" }
  | { readonly slip: "paragraph-gap"; readonly missing: readonly string[] }
  | { readonly slip: "paragraph-stop"; readonly stop: boolean }
);

// A capital or a quotation mark behind it tells a number from a quantity ("1.5 million").
const TYPED = /^\s*(\d{1,2}(?:\.\d{1,2}){0,3})([.)]?)\s+(?=[A-Z(‘“'"])/;
const AUTOMATIC = /^\D?(\d{1,3}(?:\.\d{1,3}){0,4})(\D*)$/;

/** The number that is typed in front of a paragraph, or that Word puts there; null where there is none. */
const leadingNumber = perParagraph(({ text, listString }: Paragraph): Leading | null => {
  const automatic = listString === "" ? null : AUTOMATIC.exec(listString);
  const match = automatic ?? (isLetter(text.charCodeAt(0)) ? null : TYPED.exec(text));
  const number = match?.[1];
  const key = number === undefined ? null : keyOf(number);
  if (!match || number === undefined || !key) return null;
  const start = automatic ? 0 : match[0].indexOf(number);
  const end = automatic ? 0 : start + number.length + (match[2]?.length ?? 0);
  return { key, start, end, number, stop: match[2] === ".", typed: !automatic };
});

/** With a letter most paragraphs begin. */
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** The paragraphs of a draft that have one. */
export const withNumbers = inEach(leadingNumber);

/** Fewer than this, and figures in front of paragraphs are not how the document counts them. */
const FEWEST = 8;
/** More slips than this, and the numbers are several lists (an appendix, a quoted report), not one with slips. */
const MOST = 3;

/** What is wrong with typed numbers such as 4.5.3 in front of the document's paragraphs, each cause once. */
export function paragraphSlips(draft: Draft): ParagraphSlip[] {
  const all: { readonly paragraph: number; readonly leading: Leading }[] = [];
  for (const { at, paragraph, found } of withNumbers(draft.paragraphs))
    if (!paragraph.cell && found.key.length > 1) all.push({ paragraph: at, leading: found });
  if (all.filter(({ leading }) => leading.typed).length < FEWEST) return [];

  const slips: ParagraphSlip[] = [];
  const place = (index: number): { span: Span; number: string } | null => {
    const each = all[index];
    if (!each?.leading.typed) return null;
    const { start, end, number } = each.leading;
    return { span: { paragraph: each.paragraph, start, end }, number };
  };
  const { duplicates, misplaced, missing } = sequenceOf(
    all.map(({ leading }) => leading.key),
    false,
  );
  if (duplicates.length > MOST || misplaced.length > MOST) return [];
  for (const { at, instead } of duplicates) {
    const where = place(at);
    if (where) slips.push({ ...where, slip: "paragraph-duplicate", instead: instead?.join(".") ?? null });
  }
  for (const { from, against, comes } of misplaced) {
    const where = place(from);
    const beside = all[against]?.leading.number;
    if (where && beside) slips.push({ ...where, slip: "paragraph-order", against: beside, comes });
  }
  const [first] = missing.filter(([from]) => from.length > 1);
  const behind = first ? all.findIndex(({ leading }) => compareKeys(leading.key, first[0]) > 0) : -1;
  const where = place(behind);
  if (where && !lacksMore(draft)) {
    const left = missing.flatMap(([from, to]) =>
      from.length < 2 ? [] : [from === to ? from.join(".") : `${from.join(".")} to ${to.join(".")}`],
    );
    slips.push({ ...where, slip: "paragraph-gap", missing: left });
  }
  return [...slips, ...oddStops(all)];
}

/** Where a part is reported as missing, its number is missing with it: the same hole. */
function lacksMore(draft: Draft): boolean {
  if (draft.sections.some(({ required, span }) => required && !span)) return true;
  for (const { response } of recommendationsIn(draft)) {
    if (!response) return true;
    const ids = response.parts.map(({ id }) => id);
    if (ids.length > 0 && draft.style.requiredParts.some((id) => !ids.includes(id))) return true;
  }
  return false;
}

/** "4.5.4." among "4.5.3": one remark, at the first of the fewer. */
function oddStops(
  all: readonly { readonly paragraph: number; readonly leading: Leading }[],
): ParagraphSlip[] {
  const typed = all.filter(({ leading }) => leading.typed);
  const withStop = typed.filter(({ leading }) => leading.stop);
  const stop = withStop.length * 2 <= typed.length;
  const [odd] = stop ? withStop : typed.filter(({ leading }) => !leading.stop);
  if (!odd) return [];
  const { start, end, number } = odd.leading;
  return [{ span: { paragraph: odd.paragraph, start, end }, number, slip: "paragraph-stop", stop }];
}
