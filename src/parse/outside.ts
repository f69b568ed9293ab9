import { isLegend } from "../language/legend";
import type { Commitment } from "../model/draft";
import { markAt } from "../templates/evidence";
import { type Circumstance, commitmentsIn, everyKind, type Reader } from "./commitments";
import type { RawDraft, Scene } from "./raw";

/** Sections that are about what was and will be done, so that every kind of sentence in them counts. */
const OF_ACTIONS: ReadonlySet<string> = new Set(["additional-actions", "actions-taken", "monitoring"]);
const CONTACT = /@|\bwww\.|https?:|\b(?:tel|telephone|phone|e-?mail|address|website)\b\s*:/i;

/**
 * What the prose outside recommendations and findings promises, and in sections of actions also what it reports.
 * Headings, lines of the title, contact lines and tables that hold no recommendation say nothing of the sort.
 */
export function outsideCommitments(
  draft: RawDraft,
  scene: Scene,
  found: ReadonlyMap<string, readonly number[]>,
  reader: Reader,
): Commitment[] {
  const { paragraphs, evidence } = scene;
  const inActions = new Set([...OF_ACTIONS].flatMap((id) => underHeading(found.get(id) ?? [], scene)));
  // How the review was set up is told of the past, whatever was then decided to do.
  const told = new Set(
    ["regulation", "methodology", "panel", "purpose"].flatMap((id) => found.get(id) ?? []),
  );
  const prose: number[] = [];
  const actions: number[] = [];
  let under = false;
  let asked: ReadonlySet<string> | null = null;
  for (const at of [...draft.outside].sort((a, b) => a - b)) {
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.cell) continue;
    const mark = evidence.marks(paragraph);
    const words = paragraph.text.slice(mark.start).trim();
    const { section } = mark;
    const label = mark.label?.exact && mark.label.rest >= paragraph.text.length ? mark.label.kind : null;
    const item = mark.number?.kind === "bullet";
    if (section || label || mark.heading || mark.group || (isTitle(words) && !item)) {
      if (section || label || mark.heading)
        under = section ? OF_ACTIONS.has(section) : label === "taken" || label === "actions";
      continue;
    }
    // A summary in front lists what is asked, which promises nothing.
    asked ??= askedIn(draft, scene);
    if (asked.has(words)) continue;
    if (CONTACT.test(words) || isLegend(paragraph) || (told.has(at) && !/\bwill\b/.test(words))) continue;
    (under || inActions.has(at) ? actions : prose).push(at);
  }
  const around = (counts: Circumstance["counts"]): Circumstance => ({
    recommendation: null,
    heading: () => undefined,
    part: () => undefined,
    facts: () => null,
    counts,
  });
  return [
    ...commitmentsIn(prose, around(plannedOnly), reader),
    ...commitmentsIn(actions, around(everyKind), reader),
  ];
}

/** The words of all recommendations, without a label or a number in front of them. */
function askedIn({ units }: RawDraft, { paragraphs, evidence }: Scene): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const { flow } of units)
    for (const { role, at } of flow) {
      if (role !== "text" && role !== "title") continue;
      const mark = markAt(evidence, at);
      const words = paragraphs[at]?.text.slice(mark?.unit?.rest ?? mark?.start ?? 0).trim() ?? "";
      if (words.length > 30) asked.add(words);
    }
  return asked;
}

const plannedOnly: Circumstance["counts"] = (kind) => kind === "planned";

const isTitle = (words: string): boolean =>
  words.length < 90 && !/[.:;]$/.test(words) && !/\bwill\b/.test(words);

/** Only what a heading of the section opens; a paragraph known by its words may say other things too. */
function underHeading(at: readonly number[], { paragraphs, evidence }: Scene): readonly number[] {
  const first = at[0];
  const paragraph = first === undefined ? undefined : paragraphs[first];
  if (!paragraph) return [];
  return evidence.marks(paragraph).section ? at : [];
}
