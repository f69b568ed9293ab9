import { perScene } from "./per-scene";

/** Where the units of a draft begin, whether labels or a series give them. */
export const unitsAt = perScene(({ evidence, levels }): readonly number[] =>
  levels.unit === null ? [...(levels.series?.units ?? [])] : (evidence.labels.get(levels.unit) ?? []),
);
