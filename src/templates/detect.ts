import { withPlainSpaces } from "../model/plain-spaces";
import type { Reading } from "../model/reading";
import { atOnce, type Steps } from "../model/steps";
import { evidenceOf } from "./evidence";
import type { Template } from "./schema";
import { isUnderOthers, signsOf } from "./signs";

export interface Detected {
  readonly template: Template;
  /** 0 to 1: how much of what speaks for the style the draft shows. */
  readonly confidence: number;
  /** The other styles with their confidence, best first. */
  readonly runnersUp: readonly { readonly id: string; readonly confidence: number }[];
}

/** A style that fits a board's own way is preferred to a general one that fits no more than this much better. */
const PREFERENCE = 0.15;
/** Below this, a draft has units but is in none of the styles' build. */
const LEAST = 0.2;

/**
 * Decides which house style a draft follows. Null where nothing in it looks like a response to anything: no unit that
 * a label, a row, a number or a heading gives.
 */
export const detectTemplate = (reading: Reading, templates: readonly Template[]): Detected | null =>
  atOnce(detecting(reading, templates));

/** The same in steps. */
export function* detecting(given: Reading, templates: readonly Template[]): Steps<Detected | null> {
  const reading = withPlainSpaces(given);
  const builds: unknown[] = [];
  for (const template of templates) {
    builds.push(evidenceOf(reading, template).remembered);
    yield;
  }
  const same = last?.templates === templates && builds.every((build, i) => build === last?.builds[i]);
  if (!last || !same) last = { templates, builds, detected: detectAnew(reading, templates) };
  return last.detected;
}

/** What was decided of the last draft: after most edits it is built as it was. */
let last: {
  readonly templates: readonly Template[];
  readonly builds: readonly unknown[];
  readonly detected: Detected | null;
} | null = null;

function detectAnew(reading: Reading, templates: readonly Template[]): Detected | null {
  const scored = templates
    .map((template) => ({ template, confidence: confidenceIn(reading, template) }))
    .filter(({ confidence }) => confidence > 0);
  const rank = ({ template, confidence }: { template: Template; confidence: number }): number =>
    confidence + (template.general || confidence < 0.5 ? 0 : PREFERENCE);
  scored.sort((a, b) => rank(b) - rank(a));
  const [best, ...others] = scored;
  if (!best || best.confidence < LEAST) return null;
  return {
    ...best,
    runnersUp: others.map(({ template, confidence }) => ({ id: template.id, confidence })),
  };
}

function confidenceIn(reading: Reading, template: Template): number {
  const evidence = evidenceOf(reading, template);
  const signs = signsOf(evidence, template);
  // What stands under several labelled findings or themes is in no style that has none of that name.
  const homeless = template.findings.presence === "none" && evidence.series?.across === true;
  if (!signs || homeless || isUnderOthers(evidence, template)) return 0;
  let sum = 0;
  let most = 0;
  for (const { sign, weight } of template.signs) {
    sum += weight * signs(sign);
    if (weight > 0) most += weight;
  }
  const fit = Math.max(0, Math.min(1, sum / most));
  // A board's own style is known by its standard sections; without half of them it is a draft of the same build.
  const own = template.general || signs("sections") >= 0.5 ? fit : fit * 0.5;
  return Math.round(own * 100) / 100;
}
