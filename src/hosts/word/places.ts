import type { Paragraph } from "../../model/paragraph";
import type { Fault, Outcome } from "../port";
import type { Features } from "./abilities";
import type { Batch } from "./ask";
import { isCertain } from "./certain";
import { queueLooks } from "./looking-up";
import { type Counted, counted, hitOf, type Piece } from "./pieces";
import { type Fresh, readWhole } from "./reading";
import { endsOf, handlesOf, type Stretch, stretchesOf, type Wanted } from "./stretches";
import { shownText } from "./text";
import type { Whole } from "./whole";

/** What was got hold of, as long as the batch lasts. */
export interface Located {
  readonly whole: Whole;
  readonly wanted: Wanted;
  /** One for each span. */
  readonly stretches: readonly Stretch[];
  paragraph(number: number): Word.Paragraph;
  /** A content control by the id under which Word knows it. */
  control(id: number): Word.ContentControl;
  /** Paragraphs whose looks are known, by their numbers: those that new ones are made like, and beside. */
  readonly looks: Map<number, Word.Paragraph>;
  /** Flat packages of paragraphs that new ones are made like, by their numbers. */
  readonly models: Map<number, OfficeExtension.ClientResult<string>>;
  /** Whether a new content control may offer a calendar. */
  readonly datePicker: boolean;
}

/**
 * Gets hold of words in Word, in one request where the draft is still as it was read last: the answer shows whether it
 * is. Where it has moved on, the draft is read again first. `want` says what is wanted of a reading, or that it is
 * gone; it is asked again for a new one.
 */
export async function locate(
  batch: Batch,
  features: Features,
  last: Whole | null,
  want: (paragraphs: readonly Paragraph[]) => Outcome<Wanted>,
  took: (fresh: Fresh) => Whole,
): Promise<Outcome<Located>> {
  if (last) {
    const wanted = want(last.reading.paragraphs);
    const located = wanted.ok ? await inLast(batch, features, last, wanted.value) : null;
    if (located)
      return (await isCertain(batch, features, located.whole, located.stretches))
        ? { ok: true, value: located }
        : UNFOUND;
  }
  const fresh = await readWhole(batch, features);
  const whole = took(fresh);
  const wanted = want(whole.reading.paragraphs);
  if (!wanted.ok) return wanted;
  const search = searchIn(
    whole,
    wanted.value,
    (number) => fresh.items[whole.held[number]?.word ?? -1] as Word.Paragraph,
  );
  if (!search) return UNFOUND;
  if (search.searches.size > 0) await batch.sync();
  const stretches = search.stretches();
  if (!stretches) return UNFOUND;
  const located = {
    whole,
    wanted: wanted.value,
    stretches,
    paragraph: search.paragraph,
    control: controlIn(batch),
    datePicker: features.datePicker,
    looks: new Map(),
    models: new Map(),
  };
  return (await isCertain(batch, features, located.whole, located.stretches))
    ? { ok: true, value: located }
    : UNFOUND;
}

const UNFOUND: Fault = {
  ok: false,
  code: "gone",
  reason:
    "Word does not find these words where they were read, perhaps for tracked changes in them: go there by hand.",
};

/** By the last reading; null where the draft has moved on, or cannot be known to be the same. */
async function inLast(
  batch: Batch,
  features: Features,
  last: Whole,
  wanted: Wanted,
): Promise<Located | null> {
  const quick = features.events ? byId(batch, last, wanted) : byCount(batch, features, last, wanted);
  if (!quick) return null;
  try {
    await batch.sync();
  } catch (thrown) {
    // A paragraph that is gone is an error in Word; whatever else is wrong shows in the reading that follows.
    if ((thrown as { readonly code?: unknown }).code === "Timeout") throw thrown;
    return null;
  }
  const found = quick();
  return (
    found && {
      whole: last,
      wanted,
      ...found,
      control: controlIn(batch),
      datePicker: features.datePicker,
    }
  );
}

const controlIn =
  ({ context }: Batch) =>
  (id: number): Word.ContentControl =>
    context.document.contentControls.getById(id);

type Found = Pick<Located, "stretches" | "paragraph" | "looks" | "models">;

/** By the ids of the paragraphs that are concerned, which alone are looked at. */
function byId(batch: Batch, last: Whole, wanted: Wanted): (() => Found | null) | null {
  const seen = new Map<number, { item: Word.Paragraph; current: OfficeExtension.ClientResult<string> }>();
  const paragraph = (number: number): Word.Paragraph => {
    let known = seen.get(number);
    if (!known) {
      const item = batch.context.document.getParagraphByUniqueLocalId(last.held[number]?.id ?? "");
      item.load("text");
      known = { item, current: item.getReviewedText("Current") };
      seen.set(number, known);
    }
    return known.item;
  };
  const search = searchIn(last, wanted, paragraph);
  const looked = queueLooks(wanted, paragraph);
  return (
    search &&
    (() => {
      for (const [number, { item, current }] of seen) {
        if (item.text !== last.held[number]?.raw) return null;
        if (shownText(current.value) !== last.reading.paragraphs[number]?.text) return null;
      }
      const stretches = search.stretches();
      return stretches && { stretches, paragraph, ...looked };
    })
  );
}

/** Without ids, by the texts of all paragraphs, and by which of the body's hits falls into which paragraph. */
function byCount(batch: Batch, features: Features, last: Whole, wanted: Wanted): (() => Found | null) | null {
  const { body } = batch.context.document;
  const { paragraphs } = body;
  paragraphs.load("text");
  const current = features.reviewedText ? body.getReviewedText("Current") : null;
  const hits = new Map<string, Word.RangeCollection>();
  const pieces: Piece[] = [];
  const handles = handlesOf(last, wanted);
  if (!handles) return null;
  for (const { first, last: end } of handles.flat())
    for (const each of [first, end]) {
      if (!each) continue;
      pieces.push(each);
      if (!hits.has(each.raw)) hits.set(each.raw, searched(body, each));
    }
  return () => {
    const raws = paragraphs.items.map(({ text }) => text);
    if (raws.length !== last.count || (current && current.value !== last.body)) return null;
    if (last.held.some(({ word, raw }) => raws[word] !== raw)) return null;
    const paragraph = (number: number): Word.Paragraph =>
      paragraphs.items[last.held[number]?.word ?? -1] as Word.Paragraph;
    const counting = counted(raws);
    const range = (piece: Piece, number: number): Word.Range | null =>
      hitAmong(hits.get(piece.raw), piece, last.held[number]?.word ?? 0, counting);
    const stretches = stretchesOf(wanted, handles, paragraph, range);
    return stretches && { stretches, paragraph, looks: new Map(), models: new Map() };
  };
}

interface Search {
  readonly searches: ReadonlyMap<string, Word.RangeCollection>;
  readonly paragraph: (number: number) => Word.Paragraph;
  readonly stretches: () => readonly Stretch[] | null;
}

/** Queues a search in each paragraph for its own pieces. */
function searchIn(
  whole: Whole,
  wanted: Wanted,
  paragraph: (number: number) => Word.Paragraph,
): Search | null {
  const handles = handlesOf(whole, wanted);
  if (!handles) return null;
  const searches = new Map<string, Word.RangeCollection>();
  const keyOf = (piece: Piece, number: number): string => `${number} ${piece.raw}`;
  for (const number of wanted.paragraphs) paragraph(number);
  for (const [at, span] of wanted.spans.entries()) {
    for (const [i, number] of endsOf(span).entries()) {
      const handle = handles[at]?.[i];
      const within = paragraph(number);
      for (const piece of [handle?.first, handle?.last]) {
        if (!piece || searches.has(keyOf(piece, number))) continue;
        searches.set(keyOf(piece, number), searched(within, piece));
      }
    }
  }
  const range = (piece: Piece, number: number): Word.Range | null =>
    hitAmong(searches.get(keyOf(piece, number)), piece, 0, counted([whole.held[number]?.raw ?? ""]));
  return { searches, paragraph, stretches: () => stretchesOf(wanted, handles, paragraph, range) };
}

function searched(within: Word.Paragraph | Word.Body, { search }: Piece): Word.RangeCollection {
  const hits = within.search(search, { matchCase: true });
  hits.load("text");
  return hits;
}

function hitAmong(
  found: Word.RangeCollection | undefined,
  piece: Piece,
  paragraph: number,
  counting: Counted,
): Word.Range | null {
  const items = found?.items ?? [];
  const texts = items.map(({ text }) => text);
  const which = hitOf(piece, paragraph, counting, texts);
  return which === null ? null : (items[which] ?? null);
}
