import { markAt } from "../../templates/evidence";
import { perScene } from "../per-scene";
import type { Scene } from "../raw";

const CAPITALS = /^\s*[A-Z][A-Z’'&,() -]{7,80}$/;

/**
 * Where "LEARNING ALREADY ACTED ON" stands between "FIRST FINDING" and "SECOND FINDING": chapters of their own beside those,
 * in drafts that set their findings in capitals and their recommendations not.
 */
export const chaptersInCapitals: (scene: Scene) => ReadonlySet<number> = perScene(
  ({ evidence, levels, paragraphs }: Scene): ReadonlySet<number> => {
    const [found, asked] = [levels.finding, levels.unit].map((id) => (id && evidence.labels.get(id)) || []);
    const isInCapitals = (at: number): boolean => !/[a-z]/.test(paragraphs[at]?.text ?? "");
    if (!found || found.length < 2 || !found.every(isInCapitals) || asked?.some(isInCapitals)) return NONE;
    return new Set(
      paragraphs.flatMap(({ text }, at) => {
        const mark = markAt(evidence, at);
        return CAPITALS.test(text) && mark?.label === null && mark.unit === null ? [at] : [];
      }),
    );
  },
);

const NONE: ReadonlySet<number> = new Set();
