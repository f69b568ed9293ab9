import { inEach } from "../../model/in-each";
import type { Paragraph } from "../../model/paragraph";
import type { Piece, RawDraft, RawUnit, Scene } from "../raw";
import { isNameAlone } from "./titles";

/** In so many recommendations a body's name has to stand over an answer before such lines are headings. */
const FEWEST = 2;

/**
 * In plain text nothing but its words shows that "Garrow Police", a line alone over its part of each answer, is a heading:
 * where several recommendations have such lines, all of them are.
 */
export function headByBodies(draft: RawDraft, scene: Scene): void {
  if (ofNames(scene.paragraphs).length < FEWEST) return;
  const over = new Map(draft.units.map((unit) => [unit, linesOver(unit, scene)] as const));
  if ([...over.values()].filter(({ size }) => size > 0).length < FEWEST) return;
  for (const unit of draft.units) {
    const lines = over.get(unit);
    if (lines && lines.size > 0)
      unit.flow = unit.flow.map((piece) => (lines.has(piece) ? { ...piece, role: "heading" } : piece));
  }
}

/** "NSCB", "NSCB and NSAB" */
const ABBREVIATIONS = /^[A-Z]{3,7}(?:(?: and | & |, |\/)[A-Z]{3,7})*$/;

const isOfNames = (line: Paragraph): boolean =>
  !line.cell && (isNameAlone(line) || ABBREVIATIONS.test(line.text.trim()));

const ofNames = inEach((line) => isOfNames(line) || null);

const NONE: ReadonlySet<Piece> = new Set();

/** The lines below what is asked that are nothing but names. */
function linesOver({ flow, byRow, answersOnly }: RawUnit, { paragraphs }: Scene): ReadonlySet<Piece> {
  if (byRow || answersOnly) return NONE;
  return new Set(
    flow.filter(({ role, at }, i) => {
      const line = paragraphs[at];
      return i > 0 && (role === "undecided" || role === "answer") && line !== undefined && isOfNames(line);
    }),
  );
}
