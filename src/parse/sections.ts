import { blanksIn } from "../language/blanks";
import type { Section } from "../model/draft";
import { endOf, type Span, wholeOf } from "../model/span";
import { likelySections } from "../templates/likely-sections";
import { assignSections, MATTER, titleOfSection } from "../templates/sections";
import { labelKey } from "../templates/vocabulary";
import type { RawDraft, Scene } from "./raw";

/** Where each standard section of the style stands, and where a missing one belongs. */
export function sectionsOf(
  draft: RawDraft,
  scene: Scene,
): {
  readonly sections: readonly Section[];
  /** The paragraphs of each section found, by id; more than the style asks for. */
  readonly found: ReadonlyMap<string, readonly number[]>;
} {
  const { paragraphs, template, evidence } = scene;
  const { inserted, insertedAt } = scene;
  const outside = [...draft.outside].filter((at) => !insertedAt.has(at)).sort((a, b) => a - b);
  const start = firstUnit(draft);
  const front = outside.filter((at) => at < start);
  const ends =
    outside.length > 2 * MATTER ? [...outside.slice(0, MATTER), ...outside.slice(-MATTER)] : outside;
  const found = new Map(assignSections(ends, paragraphs, evidence.marks));
  const before = assignSections(front.slice(0, MATTER), paragraphs, evidence.marks);
  // What stands before the first recommendation decides the sections that belong there.
  for (const [id, at] of before) found.set(id, at);
  for (const { id, headings } of template.sections)
    if (headings && !found.has(id)) {
      const wanted = new Set(headings.map(labelKey));
      const at = outside.find((each) => wanted.has(labelKey(paragraphs[each]?.text ?? "")));
      if (at !== undefined) found.set(id, [at]);
    }
  for (const [id, at] of likelyAmong(front.slice(0, MATTER), found, scene)) found.set(id, [at]);
  // One that stands in a control of its own is that section and no other, whatever its words are.
  for (const [id, at] of inserted) found.set(id, at);
  let place: Span = titleEnd(front, scene);
  const sections = template.sections.map(({ id, title, required }): Section => {
    const at = found.get(id);
    const span = at ? blockOf(at, scene) : null;
    const unfilled = (at ?? []).flatMap((each) => {
      const paragraph = paragraphs[each];
      return paragraph ? blanksIn(paragraph).map(({ text }) => text) : [];
    });
    const section = { id, title: title ?? titleOfSection(id), required, span, place, unfilled };
    if (span && (span.endParagraph ?? span.paragraph) < start)
      place = endOf(paragraphs, span.endParagraph ?? span.paragraph);
    return section;
  });
  return { sections, found };
}

/**
 * What the style asks for and no paragraph says clearly, given to paragraphs in front that no section claims: that a
 * section is missing is an error, and openings put the same thing in many ways. The clearest first, one paragraph each;
 * where fewer words tell it, its place between the sections that come before and behind it must as well.
 */
function likelyAmong(
  front: readonly number[],
  found: ReadonlyMap<string, readonly number[]>,
  { paragraphs, template, evidence }: Scene,
): ReadonlyMap<string, number> {
  const likely = new Map<string, number>();
  const required = template.sections.filter((section) => section.required).map(({ id }) => id);
  if (required.every((id) => found.has(id))) return likely;
  const listed = new Set(template.sections.map(({ id }) => id));
  const claimed = new Set([...found].flatMap(([id, at]) => (listed.has(id) ? at : [])));
  const free = front.flatMap((at) => {
    const paragraph = paragraphs[at];
    if (!paragraph || claimed.has(at) || paragraph.cell || evidence.marks(paragraph).heading) return [];
    return likelySections(paragraph).map((fit) => ({ ...fit, at }));
  });
  const placeOf = (id: string): number | undefined => likely.get(id) ?? found.get(id)?.[0];
  const inPlace = (id: string, at: number): boolean => {
    const nth = required.indexOf(id);
    return required.every((other, i) => {
      const place = placeOf(other);
      return place === undefined || !front.includes(place) || i === nth || i < nth === place < at;
    });
  };
  const byWeight = free.sort((a, b) => Number(b.full) - Number(a.full) || b.weight - a.weight);
  for (const { id, at, full } of byWeight) {
    if (!required.includes(id) || placeOf(id) !== undefined) continue;
    if ([...likely.values()].includes(at)) continue;
    if (full || inPlace(id, at)) likely.set(id, at);
  }
  return likely;
}

const firstUnit = ({ units, findings }: RawDraft): number =>
  Math.min(...[...units.slice(0, 3), ...findings.slice(0, 1)].map(({ at }) => at), Number.POSITIVE_INFINITY);

/** The paragraphs of a section that stand together, from the first. */
function blockOf(at: readonly number[], { paragraphs }: Scene): Span {
  const first = at[0] ?? 0;
  let last = first;
  for (const next of at.slice(1)) {
    const between = paragraphs.slice(last + 1, next);
    if (between.some(({ text }) => text.trim() !== "")) break;
    last = next;
  }
  return wholeOf(paragraphs, first, last);
}

/** Behind the title's lines, where the first section would begin. */
function titleEnd(front: readonly number[], scene: Scene): Span {
  let last = 0;
  for (const at of front) {
    const { text } = scene.paragraphs[at] ?? { text: "" };
    if (text.trim() === "") continue;
    if (text.length > 150 || /[.;]\s*$/.test(text)) break;
    last = at;
  }
  return endOf(scene.paragraphs, last);
}
