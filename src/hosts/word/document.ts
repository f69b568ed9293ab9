import { type AnyEdit, type Edit, isOfWords } from "../../edits/edit";
import { findPlace, type Place } from "../../edits/place";
import type { Paragraph } from "../../model/paragraph";
import type { Reading } from "../../model/reading";
import type { Span } from "../../model/span";
import { BY_TYPING, GONE, READ_ONLY } from "../common-faults";
import type { DocumentPort, Fault, Outcome, Selection } from "../port";
import { abilitiesOf, type Features, featuresOf, type Learned, type OfficeJs } from "./abilities";
import { asking, type Batch } from "./ask";
import { MISPLACED, writeAtOnce } from "./at-once";
import { queueEdits, wantedFor } from "./edits";
import { notSupported } from "./faults";
import { lookUp } from "./looking-up";
import { markerOn } from "./marks";
import { openDocument } from "./opening";
import { type Located, locate } from "./places";
import { type Fresh, readWhole } from "./reading";
import { asRead, readSome } from "./rereading";
import { selectionIn } from "./selection";
import { smallData } from "./small-data";
import type { Stretch, Wanted } from "./stretches";
import { type Heard, listen } from "./watching";
import { kept, type Whole } from "./whole";

export type WordDocument = DocumentPort;

/**
 * The document that is open in Word, through Office.js, which must be ready (`Office.onReady`). The base is WordApi 1.3;
 * what is later is used where this Word has it.
 */
export function openWordDocument(officeJs: OfficeJs = globalThis as unknown as OfficeJs): WordDocument {
  let features = featuresOf(officeJs);
  const ask = asking(officeJs);
  // What changes no word of the draft and asks for none need not wait for a long reading.
  const aside = asking(officeJs);
  const data = smallData(officeJs, features, aside);
  const listeners = new Set<(reading: Outcome<Reading>) => void>();
  let learned: Learned = {
    readOnly: false,
    deletions: features.reviewedText,
    noAnnotations: false,
    noComments: false,
  };
  let last: Whole | null = null;
  let stopListening: (() => void) | null = null;
  let doubts = 0;
  let untracked = true;

  const learn = (more: Partial<Learned>): void => {
    learned = { ...learned, ...more };
  };
  const abilities = () => abilitiesOf(officeJs, features, learned);
  const took = (fresh: Fresh): Whole => {
    learn({ deletions: fresh.deletions });
    last = kept(last, fresh);
    return last;
  };
  const tell = (outcome: Outcome<Reading>): void => {
    for (const listener of [...listeners]) listener(outcome);
  };
  const find = (
    batch: Batch,
    want: (now: readonly Paragraph[]) => Outcome<Wanted>,
  ): Promise<Outcome<Located>> => locate(batch, features, last, want, took);

  const marker = markerOn({
    ask,
    find,
    way: () => abilities().marks,
    refused: () => learn({ noAnnotations: true }),
  });

  /** Where the words of a place stand now. */
  async function stretchAt(batch: Batch, place: Place): Promise<Outcome<Stretch>> {
    const located = await find(batch, (now) => {
      const span = findPlace(now, place);
      return span ? { ok: true, value: { spans: [span], paragraphs: [] } } : GONE;
    });
    if (!located.ok) return located;
    const [stretch] = located.value.stretches;
    return stretch ? { ok: true, value: stretch } : GONE;
  }

  async function readOnce(): Promise<Outcome<Reading>> {
    const outcome = await ask(
      async (batch) => {
        const fresh = await readWhole(batch, features);
        return { ok: true, value: fresh };
      },
      untracked ? "untracked" : "tracked",
    );
    if (!outcome.ok) return outcome;
    if (untracked && !outcome.value.deletions) {
      // The second look goes through objects that were not kept track of: perhaps this Word needs that.
      untracked = false;
      return readOnce();
    }
    return { ok: true, value: took(outcome.value).reading };
  }

  /** What Word refuses of the question is left out, or asked for in another way. */
  async function read(): Promise<Outcome<Reading>> {
    // Protection comes and goes: a person who checks again is let try again.
    learn({ readOnly: false, noComments: !features.comments });
    const first = await readOnce();
    const other = first.ok ? null : otherwise(features, first);
    if (first.ok || !other) return first;
    const before = features;
    features = other.features;
    learn({ noComments: learned.noComments || !features.comments });
    const second = await readOnce();
    // It may have been a passing fault: the way that takes fewer requests is given another chance.
    if (!second.ok || (!other.certain && ++doubts < 2)) features = before;
    return second.ok ? second : first;
  }

  async function hear({ changed, moved, doubt }: Heard): Promise<void> {
    const known = last;
    const outcome = (known && !moved && (await look(known, changed, doubt))) || (await readOnce());
    // The person's own fix is heard too: it has been told of already.
    if (!outcome.ok || outcome.value !== known?.reading) tell(outcome);
  }

  /** Looks at what changed alone; null where the whole draft has to be read. */
  async function look(
    known: Whole,
    changed: ReadonlySet<string>,
    doubt: boolean,
  ): Promise<Outcome<Reading> | null> {
    // One request: nothing is asked of its objects afterwards, so that Word need not be told to let go of them.
    const outcome = await ask<Reading | null>(async (batch) => {
      if (changed.size === 0) {
        const same = doubt ? await asRead(batch, features, known) : null;
        last = same ?? last;
        return { ok: true, value: same && known.reading };
      }
      // A paragraph that has gone meanwhile is an error in Word.
      const some = await readSome(batch, features, known, changed).catch(() => null);
      if (!some) return { ok: true, value: null };
      last = kept(known, some);
      return { ok: true, value: last.reading };
    }, "untracked");
    if (!outcome.ok) return outcome;
    return outcome.value && { ok: true, value: outcome.value };
  }

  /**
   * A change takes one request where Word can be trusted to stop by itself at words that are gone (`at-once.ts` says
   * where), else two: one finds the words and shows whether they still are those, one writes and reads the draft
   * afterwards. Where a request fails half-way, Word has made the changes before that, which no add-in can take back
   * (office-js issue 1827).
   */
  async function apply(edits: readonly AnyEdit[], was: readonly Paragraph[]): Promise<Outcome<Reading>> {
    if (!abilities().write) return READ_ONLY;
    if (!edits.every(isOfWords)) return BY_TYPING;
    const before = last;
    let written = false;
    const outcome = await ask<Reading>(async (batch) => {
      written = true;
      const once = last && (await writeAtOnce(batch, features, last, edits, was, took));
      if (once) last = once.whole;
      if (once) return once.holds ? { ok: true, value: once.whole.reading } : MISPLACED;
      written = false;
      let here: readonly Edit[] = [];
      const located = await find(batch, (now) => {
        const wanted = wantedFor(edits, was, now, last?.controls);
        if (wanted.ok) here = wanted.value.edits;
        return wanted;
      });
      if (!located.ok) return located;
      const packages = await lookUp(batch, located.value, here);
      queueEdits(here, located.value, packages);
      written = true;
      // The changes and the question what the draft is then go in one request.
      return { ok: true, value: took(await readWhole(batch, features)).reading };
    });
    if (!outcome.ok && written && outcome !== MISPLACED && !["closed", "busy"].includes(outcome.code)) {
      if (outcome.code === "read-only") learn({ readOnly: true });
      const now = await readOnce();
      if (now.ok && before && now.value !== before.reading) return { ...outcome, reason: HALF_DONE };
    }
    if (outcome.ok && abilities().live && outcome.value !== before?.reading) tell(outcome);
    return outcome;
  }

  return {
    abilities,
    read,
    apply,
    watch(changed) {
      listeners.add(changed);
      // It begins at once, and keeps nobody waiting who asks for what is kept with the document.
      if (features.events) stopListening ??= listen(officeJs, asking(officeJs), hear);
      return () => {
        listeners.delete(changed);
        if (listeners.size > 0) return;
        stopListening?.();
        stopListening = null;
      };
    },
    show: (place) =>
      ask<Span>(async (batch) => {
        const found = await stretchAt(batch, place);
        if (!found.ok) return found;
        const { span, range, paragraph } = found.value;
        const isPoint = span.start === span.end && span.endParagraph === undefined;
        if (!range) paragraph.getRange("Start").select("Start");
        else range.select(isPoint ? "End" : "Select");
        await batch.sync();
        return { ok: true, value: span };
      }),
    selection: () => ask<Selection | null>((batch) => selectionIn(batch, features, took)),
    mark: marker.mark,
    unmark: marker.unmark,
    async comment(place, text) {
      if (!abilities().comments) return notSupported();
      const outcome = await ask<null>(async (batch) => {
        const found = await stretchAt(batch, place);
        if (!found.ok) return found;
        const { range, paragraph } = found.value;
        (range ?? paragraph.getRange("Content")).insertComment(text);
        await batch.sync();
        return { ok: true, value: null };
      });
      if (!outcome.ok && outcome.code === "read-only") learn({ noComments: true });
      return outcome;
    },
    openNew: (_, bytes) => openDocument(aside, bytes),
    load: data.load,
    keep: (name, text) => (abilities().keep ? data.keep(name, text) : Promise.resolve(READ_ONLY)),
  };
}

const HALF_DONE =
  "Word stopped half-way, so that some of the changes were made and some were not: press Ctrl+Z in the document to take them back, then check again.";

/** How to ask after a fault, and whether the fault was certainly about the way of asking; null where nothing would help. */
function otherwise(
  features: Features,
  { code, details = "" }: Fault,
): { readonly features: Features; readonly certain: boolean } | null {
  if (code === "closed" || code === "busy" || code === "too-large") return null;
  // Some tenants' Word refuses comments (office-js issue 6746).
  if (features.comments && /comment/i.test(details))
    return { features: { ...features, comments: false }, certain: true };
  if (features.notes && /footnote|endnote|noteitem/i.test(details))
    return { features: { ...features, notes: false }, certain: true };
  if (features.trackingMode && /trackingmode/i.test(details))
    return { features: { ...features, trackingMode: false }, certain: true };
  if (features.trackedChanges && /trackedchange/i.test(details))
    return { features: { ...features, trackedChanges: false }, certain: true };
  if (!features.nested) return null;
  const certain = /InvalidArgument|ItemNotFound|ApiNotFound|NotImplemented/.test(details);
  return { features: { ...features, nested: false }, certain };
}
