import type { OfficeJs } from "./abilities";
import type { Ask } from "./ask";

/** What was heard since the last time: gathered, so that a paste of 200 paragraphs is one reading. */
export interface Heard {
  /** Ids of the paragraphs whose words or look changed. */
  readonly changed: ReadonlySet<string>;
  /** Whether paragraphs came or went. */
  readonly moved: boolean;
  /** Whether the person has moved in the draft, so that something may have happened without an event. */
  readonly doubt: boolean;
}

/** Events of one change come one by one, within a frame. */
const FRAME = 16;
/** The person is given time to arrive before the draft is compared. */
const REST = 400;
/** Word may be busy when the pane opens. */
const AGAIN = 2000;
const ATTEMPTS = 5;

/**
 * Listens to Word's events of paragraphs and to the selection. `hear` is never called again before what it returned
 * has ended. The returned function ends the listening.
 */
export function listen(officeJs: OfficeJs, ask: Ask, hear: (heard: Heard) => Promise<void>): () => void {
  let changed = new Set<string>();
  let moved = false;
  let doubt = false;
  let running = false;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const soon = (delay: number): void => {
    if (running || stopped) return;
    clearTimeout(timer);
    timer = setTimeout(flush, delay);
  };
  async function flush(): Promise<void> {
    timer = undefined;
    running = true;
    const heard = { changed, moved, doubt };
    changed = new Set();
    moved = doubt = false;
    try {
      if (!stopped) await hear(heard);
    } finally {
      running = false;
    }
    if (changed.size > 0 || moved) soon(FRAME);
    else if (doubt) soon(REST);
  }

  const onChanged = async ({ uniqueLocalIds }: Word.ParagraphChangedEventArgs): Promise<void> => {
    for (const id of uniqueLocalIds) changed.add(id);
    soon(FRAME);
  };
  const onMoved = async (): Promise<void> => {
    moved = true;
    soon(FRAME);
  };
  const onSelection = (): void => {
    doubt = true;
    if (changed.size === 0 && !moved) soon(REST);
  };

  const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];
  const removeAll = (): Promise<unknown> =>
    ask(async () => {
      for (const handler of handlers.splice(0)) {
        handler.remove();
        await handler.context.sync();
      }
      return { ok: true, value: null };
    });
  const { Office } = officeJs;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  async function register(attempts: number): Promise<void> {
    const outcome = await ask(async ({ context, sync }) => {
      const { document } = context;
      const added = [
        document.onParagraphChanged.add(onChanged),
        document.onParagraphAdded.add(onMoved),
        document.onParagraphDeleted.add(onMoved),
      ];
      await sync();
      handlers.push(...added);
      return { ok: true, value: null };
    });
    if (stopped) await removeAll();
    else if (!outcome.ok && attempts > 1) waiting = setTimeout(() => register(attempts - 1), AGAIN);
  }
  void register(ATTEMPTS);
  const { document } = Office.context;
  document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, onSelection);

  return () => {
    if (stopped) return;
    stopped = true;
    clearTimeout(timer);
    clearTimeout(waiting);
    document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler: onSelection });
    if (handlers.length > 0) void removeAll();
  };
}
