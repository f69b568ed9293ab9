import { type Reading, sectionOfTag } from "../model/reading";
import type { Steps } from "../model/steps";
import { evidenceOf } from "../templates/evidence";
import { levelsOf } from "../templates/levels";
import type { Template } from "../templates/schema";
import { builderFor } from "./builder";
import { recognisers, refiners, tableRecognisers } from "./order";
import { ownLabels } from "./own-labels";
import type { Event, RawDraft, Scene } from "./raw";
import { chaptersInCapitals } from "./recognisers/in-capitals";

/** What recognisers look at, for one reading by one house style. */
export function sceneOf(reading: Reading, template: Template): Scene {
  const evidence = evidenceOf(reading, template);
  const inserted = insertedIn(reading);
  const insertedAt = new Set([...inserted.values()].flat());
  const levels = levelsOf(evidence, template);
  return { paragraphs: reading.paragraphs, template, evidence, levels, inserted, insertedAt };
}

/**
 * How to read a draft again in which findings were found and no recommendation under any of them: they are then what is
 * answered themselves. Null for any other draft.
 */
export function findingsAsUnits(scene: Scene, { units, findings }: RawDraft): Scene | null {
  const { finding } = scene.levels;
  if (units.length > 0 || findings.length === 0 || finding === null) return null;
  return { ...scene, levels: { unit: finding, finding: null, series: null } };
}

/** The paragraphs of the sections that were inserted as content controls. */
function insertedIn({ controls }: Reading): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  for (const { tag, span } of controls) {
    const id = sectionOfTag(tag);
    const { paragraph, endParagraph = paragraph } = span;
    if (id)
      found.set(
        id,
        Array.from({ length: endParagraph - paragraph + 1 }, (_, i) => paragraph + i),
      );
  }
  return found;
}

/** One pass over the paragraphs, then the refiners over the whole, in steps. */
export function* rawDraft(scene: Scene): Steps<RawDraft> {
  const builder = builderFor(scene);
  const { paragraphs } = scene;
  const bodies = bodiesIn(scene);
  let at = 0;
  while (at < paragraphs.length) {
    const table = paragraphs[at]?.cell?.table;
    const grid = table === undefined ? undefined : scene.evidence.tables.get(table);
    const events = grid && grid.first === at ? tableEvents(scene, at, table ?? -1) : null;
    if (events && grid) {
      for (const event of events) builder.take(event);
      at = grid.last + 1;
      continue;
    }
    if (bodies?.[at] && builder.open.group === null) builder.takeBody(at);
    else builder.take(paragraphEvent(scene, at, builder.open));
    at++;
  }
  const draft = builder.done();
  for (const refine of refiners) {
    yield;
    refine(draft, scene);
  }
  return draft;
}

/**
 * Whether a paragraph has nothing about it that any recogniser asks for outside a list, so that it is words of whatever
 * is open. Most are; each recogniser would say so in turn. Null where any paragraph may be more than it looks.
 */
function bodiesIn(scene: Scene): readonly boolean[] | null {
  const { evidence, levels, insertedAt } = scene;
  if (levels.series !== null || insertedAt.size > 0) return null;
  const own = ownLabels(scene);
  const chapters = chaptersInCapitals(scene);
  if (own.size === 0 && chapters.size === 0) return evidence.plain;
  return evidence.plain.map((plain, at) => plain && !own.has(at) && !chapters.has(at));
}

function tableEvents(scene: Scene, at: number, id: number): readonly Event[] | null {
  const outer = outermost(scene, at) ?? id;
  for (const each of outer === id ? [id] : [outer, id]) {
    const table = scene.evidence.tables.get(each);
    if (!table || table.first !== at) continue;
    for (const recognise of tableRecognisers) {
      const events = recognise(scene, table);
      if (events) return events;
    }
  }
  return null;
}

function outermost({ paragraphs }: Scene, at: number): number | null {
  let cell = paragraphs[at]?.cell ?? null;
  while (cell?.within) cell = cell.within;
  return cell?.table ?? null;
}

function paragraphEvent(scene: Scene, at: number, open: Parameters<(typeof recognisers)[number]>[2]): Event {
  for (const recognise of recognisers) {
    const event = recognise(scene, at, open);
    if (event) return event;
  }
  return { kind: "nothing", at };
}
