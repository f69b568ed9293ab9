import type { Mark } from "../../templates/mark";
import { perScene } from "../per-scene";
import { unitsAt } from "../units-at";

const FEWEST = 3;

/**
 * The lines that divide a paper into chapters by nothing but their count: "1. Purpose", "2. Background", "3. Responses"
 * and, behind the last response, "4. Keeping an eye on it". All single figures of the draft are theirs, from 1 on, each
 * in front of a title, and some of them stand in front of the first unit: a list within a response has other lines.
 */
export const countedChapters = perScene((scene): ReadonlySet<number> => {
  const { evidence, paragraphs } = scene;
  const found: number[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const { number, unit, titleLike } = evidence.marked[at] as Mark;
    if (number?.kind !== "decimal" || number.parts.length !== 1 || paragraphs[at]?.cell) continue;
    // Of "Recommendation 2:" the figure is the label's.
    if (unit) continue;
    if (!titleLike || number.parts[0] !== found.length + 1) return NONE;
    found.push(at);
  }
  const [, second] = found;
  return found.length >= FEWEST && second !== undefined && second < (unitsAt(scene)[0] ?? 0)
    ? new Set(found)
    : NONE;
});

const NONE: ReadonlySet<number> = new Set();
