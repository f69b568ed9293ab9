import type { Edit } from "../../edits/edit";
import type { Paragraph } from "../../model/paragraph";
import type { Fault } from "../port";
import type { Features } from "./abilities";
import type { Batch } from "./ask";
import { queueEdits, wantedFor } from "./edits";
import { anchorOf, isAlike, type Piece } from "./pieces";
import type { Located } from "./places";
import { type Fresh, readWhole } from "./reading";
import { askSome, touchesControl } from "./rereading";
import { handlesOf, stretchesOf, type Wanted } from "./stretches";
import { shownText } from "./text";
import { kept, type Whole } from "./whole";

/**
 * Makes changes in one request: it finds the words, writes, and asks what the draft is then. `holds` says whether what
 * was found was what the edits were made for. Null where the words have to be looked at first, or where some are gone;
 * nothing was written then.
 */
export async function writeAtOnce(
  batch: Batch,
  features: Features,
  last: Whole,
  edits: readonly Edit[],
  was: readonly Paragraph[],
  took: (fresh: Fresh) => Whole,
): Promise<{ readonly whole: Whole; readonly holds: boolean } | null> {
  const wanted = wantedFor(edits, was, last.reading.paragraphs, last.controls);
  if (!wanted.ok) return null;
  const { edits: here } = wanted.value;
  const places = atOnce(batch, features, last, wanted.value, here);
  if (!places) return null;
  queueEdits(here, places.located, new Map());
  const changed = changedIn(here, last);
  const some = changed && askSome(batch, features, last, changed);
  try {
    if (some) await batch.sync();
    const known = some?.();
    const whole = known ? kept(last, known) : took(await readWhole(batch, features));
    return { whole, holds: places.holds() };
  } catch (thrown) {
    if ((thrown as { readonly code?: unknown }).code === "ItemNotFound") return null;
    throw thrown;
  }
}

/** The places of edits, queued in front of what is to be written there. */
interface AtOnce {
  readonly located: Located;
  /** Once it was sent: whether what was found was what the edits were made for. */
  holds(): boolean;
}

/**
 * Queues what gets hold of the edits' places, so that the changes can go in the same request. Word carries a request out
 * in order and stops at what fails: where a paragraph has gone (`getParagraphByUniqueLocalId`) or its words have
 * (`search(…).getFirst()`), nothing is written. Words are asked for with as many behind them as make them the only ones
 * in their paragraph.
 *
 * Null where that does not do, and the words have to be looked at first:
 * - before 1.6 there are no ids, and no events that tell that the draft has moved on since it was read;
 * - where changes are tracked: Word's search finds deleted words (office-js issue 5874), and no event tells that they
 *   were deleted (3864);
 * - where paragraphs go: all that is in them goes, and nothing in a request can depend on what all that is;
 * - where new paragraphs take the looks of others, which have to be known, or content controls have a part in it;
 * - words that one search does not hold, or that are not the only ones of their kind.
 */
function atOnce(
  batch: Batch,
  features: Features,
  last: Whole,
  wanted: Wanted,
  edits: readonly Edit[],
): AtOnce | null {
  if (!features.events || last.tracking !== false || !edits.every(isPlain)) return null;
  const { held, reading } = last;
  const numbers = [...wanted.spans.map(({ paragraph }) => paragraph), ...wanted.paragraphs];
  const ids = new Set(numbers.map((number) => held[number]?.id ?? ""));
  if (ids.has("") || touchesControl(last, ids)) return null;
  const handles = handlesOf(last, wanted);
  if (!handles) return null;
  const anchors = new Map<Piece, Piece>();
  for (const [at, [handle]] of handles.entries()) {
    const number = wanted.spans[at]?.paragraph ?? -1;
    const raw = held[number]?.raw ?? "";
    if (!handle || handle.first !== handle.last || shownText(raw) !== reading.paragraphs[number]?.text)
      return null;
    const anchor = handle.first && anchorOf(handle.first, raw);
    if (handle.first && !anchor) return null;
    if (handle.first && anchor) anchors.set(handle.first, anchor);
  }

  const paragraphs = new Map<number, Word.Paragraph>();
  const paragraph = (number: number): Word.Paragraph => {
    const item =
      paragraphs.get(number) ?? batch.context.document.getParagraphByUniqueLocalId(held[number]?.id ?? "");
    paragraphs.set(number, item);
    return item;
  };
  for (const number of numbers) paragraph(number).load("text");
  const checks: (() => boolean)[] = [];
  const range = (piece: Piece, number: number): Word.Range => {
    const anchor = anchors.get(piece) ?? piece;
    const hits = paragraph(number).search(anchor.search, { matchCase: true });
    hits.load("text");
    const whole = hits.getFirst();
    const found = anchor === piece || anchor.raw === piece.raw ? whole : firstIn(whole, piece);
    found.load("text");
    const current = found.getReviewedText("Current");
    checks.push(
      () =>
        hits.items.length === 1 &&
        isAlike(found.text, piece.raw) &&
        isAlike(shownText(current.value), shownText(piece.raw)),
    );
    return found;
  };
  // Nothing is written over at the beginning of a paragraph; that it is still the same one is looked at afterwards.
  for (const [at, [handle]] of handles.entries()) {
    const number = wanted.spans[at]?.paragraph ?? -1;
    if (!handle?.first) checks.push(() => paragraph(number).text === held[number]?.raw);
  }
  const stretches = stretchesOf(wanted, handles, paragraph, range);
  if (!stretches) return null;
  const located: Located = {
    whole: last,
    wanted,
    stretches,
    paragraph,
    control: (id) => batch.context.document.contentControls.getById(id),
    datePicker: features.datePicker,
    looks: new Map(),
    models: new Map(),
  };
  return { located, holds: () => checks.every((isSo) => isSo()) };
}

const isPlain = (edit: Edit): boolean =>
  (edit.kind === "replace" && (edit.controls ?? []).length === 0) ||
  (edit.kind === "insert" && !edit.looks && (edit.controls ?? []).length === 0);

const firstIn = (anchor: Word.Range, { search }: Piece): Word.Range =>
  anchor.search(search, { matchCase: true }).getFirst();

/** The ids of the paragraphs that edits change; null where paragraphs come, so that all of them have to be read. */
function changedIn(edits: readonly Edit[], { held }: Whole): ReadonlySet<string> | null {
  const ids = new Set<string>();
  for (const edit of edits) {
    if (edit.kind !== "replace") return null;
    ids.add(held[edit.paragraph]?.id ?? "");
  }
  return ids;
}

/** What the person is told where the words had changed in the very moment; Ctrl+Z takes back what Word cannot. */
export const MISPLACED: Fault = {
  ok: false,
  code: "gone",
  reason:
    "These words were changed by somebody else at the same moment, so that the change may stand in the wrong place: press Ctrl+Z in the document to take it back, then check again.",
};
