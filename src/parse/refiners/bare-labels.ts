import { markAt } from "../../templates/evidence";
import type { Piece, RawDraft, Scene } from "../raw";

/** So often a label must stand with its colon before one without is taken for it. */
const USUAL = 2;

/**
 * "Action taken A letter was sent": a label that has its colon in front of the other answers, and lost it here; or a name
 * that is known for a body's by the recommendation alone.
 */
export function restoreLabels(draft: RawDraft, scene: Scene): void {
  const open = draft.units.filter(({ divided, byRow, answersOnly }) => !divided && !byRow && !answersOnly);
  if (open.length === 0) return;
  const usual = usualLabels(draft, scene);
  const byName =
    draft.units.filter((unit) => unit.flow.some((piece) => isNamed(piece, scene))).length >= USUAL;
  if (usual.size === 0 && !byName) return;
  for (const unit of open) {
    const asked = scene.paragraphs[unit.flow[0]?.at ?? -1]?.text ?? "";
    let part: Piece["part"] | undefined;
    unit.flow = unit.flow.flatMap((piece, i): readonly Piece[] => {
      if (piece.role !== "undecided") return [piece];
      const { at } = piece;
      const text = scene.paragraphs[at]?.text ?? "";
      const found = i === 0 ? undefined : byName && namesOneOf(asked, text) ? null : partOfBare(text, usual);
      if (found !== undefined) part = found;
      if (part === undefined) return [piece];
      const answer: Piece = { role: "answer", at, part };
      return found === undefined ? [answer] : [{ role: "label", at, part }, answer];
    });
    if (part !== undefined) unit.divided = true;
  }
}

/** The words of the labels that answers run on behind, and what part of a response each opens. */
function usualLabels(
  { units }: RawDraft,
  { paragraphs, evidence }: Scene,
): ReadonlyMap<string, Piece["part"]> {
  const counted = new Map<string, { count: number; readonly part: Piece["part"] }>();
  for (const { flow } of units)
    for (const { role, at, part } of flow) {
      const label = role === "label" ? markAt(evidence, at)?.label : null;
      const text = paragraphs[at]?.text ?? "";
      if (!label || label.named || label.rest >= text.length) continue;
      const words = text.slice(label.start, label.end).replace(/\s*[:–—-]\s*$/, "");
      const known = counted.get(words.toLowerCase());
      if (known) known.count++;
      else counted.set(words.toLowerCase(), { count: 1, part });
    }
  const usual = [...counted].filter(([words, { count }]) => count >= USUAL && words.includes(" "));
  return new Map(usual.map(([words, { part }]) => [words, part]));
}

const isNamed = ({ role, at }: Piece, { evidence }: Scene): boolean =>
  role === "label" && markAt(evidence, at)?.label?.named === true;

const NAME_LABEL = /^([A-Z][\w’' &-]{2,60}):\s+(?=[A-Z“‘"'\d])/;

/** "Early Years: …" behind "the Council's Early Years Service should …": what only the recommendation tells for a body. */
const namesOneOf = (asked: string, text: string): boolean => {
  const name = NAME_LABEL.exec(text.slice(0, 80))?.[1];
  return name !== undefined && asked.includes(` ${name}`);
};

function partOfBare(text: string, usual: ReadonlyMap<string, Piece["part"]>): Piece["part"] | undefined {
  for (const [words, part] of usual)
    if (text.slice(0, words.length).toLowerCase() === words && /^ [A-Z“‘"']/.test(text.slice(words.length)))
      return part;
  return undefined;
}
