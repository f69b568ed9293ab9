import type { Draft } from "../model/draft";
import type { Steps } from "../model/steps";
import { recommendationsIn } from "../model/walk";
import { type CheckOptions, checkingInSlices } from "./check";

/** Browsers compile well what has run a few times. */
const TIMES = 4;

/**
 * What follows a keystroke, before there is one: the draft is checked as if a paragraph of its first response had been
 * written in. It goes other ways than the first check, and browsers compile what has run before; the person's first key
 * in a long draft would otherwise wait several times as long as the next. Nothing comes of it.
 */
export function* rehearsing(draft: Draft, options: CheckOptions): Steps<void> {
  const { reading } = draft;
  const answered = recommendationsIn(draft).find(({ response }) => response !== null);
  const at = answered?.response?.paragraphs[0] ?? 0;
  for (let time = 0; time < TIMES; time++) {
    const paragraphs = reading.paragraphs.map((each, i) => (i === at ? { ...each } : each));
    yield* checkingInSlices({ ...reading, paragraphs }, options);
  }
}
