import type { Paragraph } from "../../model/paragraph";
import type { Features } from "./abilities";
import type { Batch } from "./ask";
import { currentText, revisionsOf, type Tracked, trackedIn, trackingOf, type Versions } from "./changes";
import { hasOtherNotes } from "./notes";
import { paragraphOf, propertiesOf, tablePlaceOf } from "./paragraphs";
import { shownText } from "./text";
import { isComparable, type Whole } from "./whole";

/** More changed paragraphs than these are read with all the others. */
const FEW = 40;

/**
 * Reads some paragraphs again, by their ids, in one request. Null where that is not enough: where a paragraph came, went
 * or took another number or cell, since those of others then change too.
 */
export async function readSome(
  batch: Batch,
  features: Features,
  last: Whole,
  ids: ReadonlySet<string>,
): Promise<Whole | null> {
  const answer = askSome(batch, features, last, ids);
  if (!answer) return null;
  await batch.sync();
  return answer();
}

/** The same, queued behind what is in the batch already; what it returns is to be called when that was sent. */
export function askSome(
  batch: Batch,
  features: Features,
  last: Whole,
  ids: ReadonlySet<string>,
): (() => Whole | null) | null {
  // What stands in which content control is asked for with the whole draft.
  if (ids.size > FEW || (last.controls.length > 0 && touchesControl(last, ids))) return null;
  const numbers = new Map(last.held.map(({ id }, number) => [id, number]));
  const looked: Looked[] = [];
  for (const id of ids) {
    const number = numbers.get(id);
    if (number === undefined || last.held[number]?.joined) return null;
    looked.push({ number, look: lookAt(batch, features, id) });
  }
  const tracking = trackingOf(batch.context.document, features);
  return () => answered(last, looked, tracking());
}

function answered(last: Whole, looked: readonly Looked[], tracking: boolean | null): Whole | null {
  const paragraphs = last.reading.paragraphs.slice();
  const held = last.held.slice();
  const versions = new Map<number, Versions & { readonly tracked: readonly Tracked[] }>();
  for (const { number, look } of looked) {
    const { item, font } = look;
    const version = { all: item.text, current: look.current.value, original: look.original.value };
    const before = last.reading.paragraphs[number] as Paragraph;
    const text = currentText(version.all, version.current) ?? shownText(version.all);
    if (text === "" && shownText(version.all) !== "") return null;
    const paragraph = paragraphOf(item, text, item.font.bold ?? font.bold === true, before.cell);
    if (!sameStanding(before, paragraph, item) || hasOtherNotes(held[number]?.raw ?? "", item.text))
      return null;
    paragraphs[number] = paragraph;
    held[number] = { word: held[number]?.word ?? 0, raw: item.text, id: held[number]?.id ?? null };
    // That something's look is tracked is known of the draft as a whole.
    const tracked = trackedIn(look.changes?.items ?? []).filter(({ kind }) => kind !== "formatted");
    versions.set(number, { ...version, tracked });
  }
  const before = last.reading.revisions;
  const formatted = before.filter(({ kind }) => kind === "formatted");
  const others = before.filter(({ kind, at }) => kind !== "formatted" && !versions.has(at.paragraph));
  const changed = [...versions].flatMap(([number, { tracked, ...version }]) =>
    revisionsOf([version], tracked).map((revision) => ({
      ...revision,
      at: { ...revision.at, paragraph: number },
    })),
  );
  const inOrder = [...others, ...changed].sort((a, b) => a.at.paragraph - b.at.paragraph);
  const revisions = [...inOrder, ...formatted];
  return { ...last, held, body: null, tracking, reading: { ...last.reading, paragraphs, revisions } };
}

interface Looked {
  readonly number: number;
  readonly look: ReturnType<typeof lookAt>;
}

/** Whether a content control stands around any words of these paragraphs. */
export function touchesControl({ held, controls }: Whole, ids: ReadonlySet<string>): boolean {
  return controls.some(({ span }) => {
    for (let at = span.paragraph; at <= (span.endParagraph ?? span.paragraph); at++)
      if (ids.has(held[at]?.id ?? "")) return true;
    return false;
  });
}

function lookAt(batch: Batch, features: Features, id: string) {
  const item = batch.context.document.getParagraphByUniqueLocalId(id);
  item.load(propertiesOf({ ...features, nested: true }));
  const { font } = item.getRange("Content");
  font.load("bold");
  const changes = features.trackedChanges ? item.getTrackedChanges() : null;
  changes?.load("type,author,text");
  return {
    item,
    font,
    changes,
    current: item.getReviewedText("Current"),
    original: item.getReviewedText("Original"),
  };
}

/** Whether it stands where it stood: the same number, level and cell. */
function sameStanding(before: Paragraph, after: Paragraph, item: Word.Paragraph): boolean {
  const { nesting, row, cell } = tablePlaceOf(item);
  const wasNested = before.cell !== null;
  return (
    before.listString === after.listString &&
    before.listLevel === after.listLevel &&
    nesting > 0 === wasNested &&
    (!before.cell || (before.cell.row === row && before.cell.column >= cell))
  );
}

/**
 * The last reading where the draft is still as it was read, else null. The text of the body in one piece is enough to
 * tell. Word does not raise its events for every change (office-js issues 3864, 5089, 5400).
 */
export async function asRead(batch: Batch, features: Features, last: Whole): Promise<Whole | null> {
  const { document } = batch.context;
  const current = document.body.getReviewedText("Current");
  const tracking = trackingOf(document, features);
  await batch.sync();
  const same =
    (last.body !== null && current.value === last.body) ||
    (last.comparable() && isComparable(current.value, last.reading));
  return same ? { ...last, tracking: tracking() } : null;
}
