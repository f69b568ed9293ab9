import type { Outcome } from "../port";
import type { OfficeJs } from "./abilities";
import { busy, faultOf } from "./faults";

/** One piece of work with Word: a queue of requests, and the way to send them. */
export interface Batch {
  readonly context: Word.RequestContext;
  /** Sends what is queued and waits for the answers. */
  sync(): Promise<void>;
}

export type Ask = <T>(
  work: (batch: Batch) => Promise<Outcome<T>>,
  how?: "tracked" | "untracked",
) => Promise<Outcome<T>>;

const PATIENCE = 20;

/**
 * Runs pieces of work with Word one after another, so that a reading never meets a half-made change. Whatever Word
 * throws comes back as a fault; one that hangs is given up after 20 seconds, and the next is let in.
 *
 * Work that reads thousands of objects and changes none may be "untracked": `Word.run` has Word keep track of each, and
 * lets go of each by itself, which takes longer than the reading.
 */
export function asking({ Word }: OfficeJs): Ask {
  let queue: Promise<unknown> = Promise.resolve();
  return (work, how = "tracked") => {
    const run = (late: () => boolean) => {
      const inBatch = (context: Word.RequestContext) =>
        work({
          context,
          async sync() {
            await context.sync();
            // An answer that comes after all must not lead to a change that nobody expects any more.
            if (late()) throw { code: "Timeout", message: "answered too late" };
          },
        });
      return how === "tracked" ? Word.run(inBatch) : inBatch(new Word.RequestContext());
    };
    const answer = queue.then(() => patiently(run));
    queue = answer;
    return answer;
  };
}

/** Waits for an answer of Office.js, but not for ever: a dialogue that is open in Word can hold it up without end. */
export async function patiently<T>(
  request: (late: () => boolean) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLate = false;
  const late = new Promise<Outcome<T>>((resolve) => {
    timer = setTimeout(() => {
      isLate = true;
      resolve(busy(PATIENCE));
    }, PATIENCE * 1000);
  });
  try {
    return await Promise.race([request(() => isLate), late]);
  } catch (thrown) {
    return faultOf(thrown);
  } finally {
    clearTimeout(timer);
  }
}
