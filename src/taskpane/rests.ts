/** How long the page may be kept from drawing and from answering a key: less than a frame of Word's own. */
const SLICE = 12;

interface WithScheduler {
  readonly scheduler?: {
    yield?(): Promise<void>;
    postTask?(task: () => void, options: { readonly priority: "background" }): Promise<void>;
  };
}

/** Lets the page do whatever waits, and comes back. Chromium alone has a way of its own to do so. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as WithScheduler;
  return scheduler?.yield ? scheduler.yield() : behindMessages();
}

/** The same, behind everything else that the page may have to do where the browser knows such an order. */
export function whenIdle(): Promise<void> {
  const { scheduler } = globalThis as WithScheduler;
  return scheduler?.postTask?.(() => {}, { priority: "background" }) ?? behindMessages();
}

function behindMessages(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** A rest whenever work has gone on for long, counted from now; null while it has not. */
export function rests(resting = pause): () => Promise<void> | null {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE) return null;
    return resting().then(() => {
      since = performance.now();
    });
  };
}
