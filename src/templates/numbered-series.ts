import type { Series } from "./series";

export const NO_PARTS: Series["parts"] = new Set();
const NO_BREAKS: Series["breaks"] = new Set();

/** Units that are known by their numbers, or stand in a row as numbered ones do and are read as those are. */
export const numberedSeries = (
  units: ReadonlySet<number>,
  breaks: ReadonlySet<number> = NO_BREAKS,
): Series => ({ by: "number", units, breaks, numbered: true, parts: NO_PARTS, across: false });
