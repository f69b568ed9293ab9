import type { Paragraph } from "../model/paragraph";
import { perParagraph } from "../model/per-paragraph";
import { asksInFull } from "../templates/duty";
import { isQuoted } from "../templates/set-apart";
import type { Piece, RawUnit, Scene } from "./raw";

/** A board sets all its recommendations apart; bold in one or two findings is stress. */
const SHARE = 0.5;
const FEWEST = 2;

/** A whole paragraph in bold or in quotation marks that says what somebody should do. */
const looksApart = perParagraph(
  (paragraph: Paragraph): boolean => (paragraph.bold || isQuoted(paragraph)) && asksInFull(paragraph),
);

const isApart = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && looksApart(paragraph);

/**
 * Findings that are answered themselves, each of which says in plain words what was found and then, set apart by its
 * looks, what is recommended: the units with their recommendations as text and all in front of them as the finding's own
 * words. Null where the findings of a draft are not written so.
 */
export function statedApart(
  units: readonly RawUnit[],
  { paragraphs }: Scene,
): ReadonlyMap<RawUnit, RawUnit> | null {
  const stated = new Map<RawUnit, RawUnit>();
  for (const unit of units) {
    const text = unit.flow.filter(({ role }) => role === "text");
    const apart = text.filter(({ at }) => isApart(paragraphs[at]));
    if (apart.length === 0 || apart[0] === text[0]) continue;
    const flow = unit.flow.map(
      (piece): Piece =>
        piece.role === "text" && !apart.includes(piece) ? { ...piece, role: "title" } : piece,
    );
    stated.set(unit, { ...unit, flow });
  }
  return stated.size >= FEWEST && stated.size >= SHARE * units.length ? stated : null;
}
