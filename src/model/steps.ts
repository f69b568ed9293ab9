/** Work that stops now and then, so that whoever has it done can let something else go first. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all of it without a stop. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Does it with a rest wherever `rest` gives one; null from `rest` goes on at once. Where it never rests, the work is
 * done when this returns. What is not wanted any more after a rest is broken off; the result is then null.
 */
export async function withRests<Result>(
  steps: Steps<Result>,
  rest: () => Promise<void> | null,
  isWanted: () => boolean = () => true,
): Promise<Result | null> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    const pause = rest();
    if (!pause) continue;
    await pause;
    if (isWanted()) continue;
    steps.return(undefined as never);
    return null;
  }
}
