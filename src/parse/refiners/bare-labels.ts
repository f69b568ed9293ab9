import { markAt } from "../../templates/evidence";
import { ownLabels } from "../own-labels";
import type { Piece, RawDraft, Scene } from "../raw";

/** So often a label must stand with its colon before one without is taken for it. */
const USUAL = 2;

/**
 * "Action taken A letter was sent": a label that has its colon in front of the other answers, and lost it here; "Progress
 * at October: …" where the others are "Progress: …"; or a name that is known for a body's by the recommendation alone.
 */
export function restoreLabels(draft: RawDraft, scene: Scene): void {
  // Of two labels the first may have lost its colon, and the second divides the answer.
  const open = draft.units.filter(
    ({ flow, byRow, answersOnly }) =>
      !byRow && !answersOnly && flow.filter(({ role }) => role === "undecided").length > 1,
  );
  if (open.length === 0) return;
  const usual = usualLabels(draft, scene);
  const byName =
    draft.units.filter((unit) => unit.flow.some((piece) => isNamed(piece, scene))).length >= USUAL;
  if (usual.size === 0 && !byName) return;
  for (const unit of open) {
    const named = byName && !unit.divided;
    const asked = scene.paragraphs[unit.flow[0]?.at ?? -1]?.text ?? "";
    let part: Piece["part"] | undefined;
    unit.flow = unit.flow.flatMap((piece, i): readonly Piece[] => {
      if (piece.role !== "undecided") return [piece];
      const { at } = piece;
      const text = scene.paragraphs[at]?.text ?? "";
      const found = i === 0 ? undefined : named && namesOneOf(asked, text) ? null : partOfBare(text, usual);
      if (found !== undefined) part = found;
      if (part === undefined) return [piece];
      const answer: Piece = { role: "answer", at, part };
      return found === undefined ? [answer] : [{ role: "label", at, part }, answer];
    });
    if (part !== undefined) unit.divided = true;
  }
}

/** The words of the labels that answers run on behind, and what part of a response each opens. */
function usualLabels({ units }: RawDraft, scene: Scene): ReadonlyMap<string, Piece["part"]> {
  const counted = new Map<string, { count: number; readonly part: Piece["part"] }>();
  for (const { flow } of units)
    for (const { role, at, part } of flow) {
      const words = role === "label" ? wordsOfLabel(at, scene) : null;
      if (words === null) continue;
      const known = counted.get(words);
      if (known) known.count++;
      else counted.set(words, { count: 1, part });
    }
  const usual = [...counted].filter(([, { count }]) => count >= USUAL);
  return new Map(usual.map(([words, { part }]) => [words, part]));
}

/** A label's words in small letters where an answer runs on behind them and they are no name. */
function wordsOfLabel(at: number, scene: Scene): string | null {
  const text = scene.paragraphs[at]?.text ?? "";
  const label = markAt(scene.evidence, at)?.label;
  const own = ownLabels(scene).get(at)?.runIn ?? null;
  const [start, end, rest] = label ? [label.start, label.end, label.rest] : [0, own ?? 0, own ?? text.length];
  if (label?.named || rest >= text.length) return null;
  return text
    .slice(start, end)
    .replace(/\s*[.:–—-]\s*$/, "")
    .toLowerCase();
}

const isNamed = ({ role, at }: Piece, { evidence }: Scene): boolean =>
  role === "label" && markAt(evidence, at)?.label?.named === true;

const NAME_LABEL = /^([A-Z][\w’' &-]{2,60}):\s+(?=[A-Z“‘"'\d])/;

/** "Early Years: …" behind "the Council's Early Years Service should …": what only the recommendation tells for a body. */
const namesOneOf = (asked: string, text: string): boolean => {
  const name = NAME_LABEL.exec(text.slice(0, 80))?.[1];
  return name !== undefined && asked.includes(` ${name}`);
};

/** "Progress at October: …" */
const BEGINS = /^([A-Z]\w+)\b[^.:;?!\n]{1,40}:\s+(?=[A-Z“‘"'\d])/;
/** "Our reply. …" */
const OURS = /^(?:Our|The|Their) ([a-z][a-z ]{2,30})[.:]\s+(?=[A-Z“‘"'\d])/;

function partOfBare(text: string, usual: ReadonlyMap<string, Piece["part"]>): Piece["part"] | undefined {
  const first = BEGINS.exec(text.slice(0, 80))?.[1]?.toLowerCase();
  const ours = OURS.exec(text.slice(0, 80))?.[1];
  for (const [words, part] of usual) {
    if (ours === words) return part;
    if (first !== undefined && /^\w+/.exec(words)?.[0] === first) return part;
    const bare = words.includes(" ") && /^ [A-Z“‘"']/.test(text.slice(words.length));
    if (bare && text.slice(0, words.length).toLowerCase() === words) return part;
  }
  return undefined;
}
