import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import type { Piece, RawDraft, RawUnit, Scene } from "../raw";

const MOST_LETTERS = 50;
const MOST_WORDS = 8;
/** A board repeats its label throughout; what only some recommendations have is a topic. */
const SHARE = 0.5;

/**
 * A line that stands alone between the words of several recommendations and what follows them, each time the same, is
 * the draft's own label for its responses, whatever it says: "Where we are now", "Reply". A recommendation in which
 * nothing follows it has none.
 */
export function divideByOwnLabels({ units }: RawDraft, { paragraphs }: Scene): void {
  const open = units.filter(({ byRow, answersOnly }) => !byRow && !answersOnly);
  if (open.length < 2 || open.some(({ divided }) => divided)) return;
  const lines = new Map<string, { readonly units: Map<RawUnit, number>; followed: number }>();
  for (const unit of open) {
    unit.flow.forEach(({ role, at }, i) => {
      const line = i > 0 && (role === "undecided" || role === "heading") ? lineOf(paragraphs[at]) : "";
      if (line === "") return;
      const known = lines.get(line) ?? { units: new Map<RawUnit, number>(), followed: 0 };
      lines.set(line, known);
      // What stands in one recommendation twice is a point in its list.
      if (known.units.has(unit)) known.followed = Number.NEGATIVE_INFINITY;
      known.units.set(unit, i);
      if (unit.flow[i + 1]?.role === "undecided" && lineOf(paragraphs[unit.flow[i + 1]?.at ?? -1]) === "")
        known.followed++;
    });
  }
  for (const { units: having, followed } of lines.values()) {
    if (followed < 2 || followed < SHARE * having.size || having.size < SHARE * open.length) continue;
    for (const [unit, from] of having) {
      unit.flow = unit.flow.map((piece, i): Piece => {
        if (i === from) return { ...piece, role: "label" };
        return i > from && piece.role === "undecided" ? { ...piece, role: "answer" } : piece;
      });
      unit.divided = true;
    }
    return;
  }
}

/** A short line without a full stop, in small letters and without its colon; "" for anything else. */
const lineOf = (paragraph: Paragraph | undefined): string => (paragraph ? shortLine(paragraph) : "");

const shortLine = perParagraph(({ text }: Paragraph): string => {
  if (text.length > MOST_LETTERS) return "";
  const words = text.trim().toLowerCase().replace(/:$/, "").trimEnd();
  if (/[.!;,\d]$/.test(words) || !/[a-z]/.test(words) || words.split(/\s+/).length > MOST_WORDS) return "";
  return words;
});
