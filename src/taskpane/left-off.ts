import { createContext, useCallback, useContext, useRef, useSyncExternalStore } from "react";
import { stored } from "./stored";

/**
 * What a person has typed or chosen in the pane beside one document and has not handed over yet, by name. It is there
 * again when they come back to it: from another tab of the pane, from another problem, after a fault.
 */
export interface LeftOff {
  get(name: string): unknown;
  /** Undefined forgets it. */
  set(name: string, value: unknown): void;
  subscribe(listener: () => void): () => void;
}

/**
 * `document` names the document where a page that is loaded anew finds it open again, as Word's pane does: until Word's
 * window is closed the machine then keeps what was left off with it, and null lets it go with the page.
 */
export function openLeftOff(document: Promise<string> | null): LeftOff {
  const listeners = new Set<() => void>();
  let values: Readonly<Record<string, unknown>> = {};
  let shelf: string | null = null;
  const put = (next: Readonly<Record<string, unknown>>): void => {
    values = next;
    const text = JSON.stringify(values);
    const at = shelf;
    if (at !== null) stored(() => sessionStorage.setItem(at, text));
    for (const listener of listeners) listener();
  };
  void document?.then((name) => {
    shelf = `answerable.left-off ${name}`;
    const at = shelf;
    const before = stored(() => JSON.parse(sessionStorage.getItem(at) ?? "{}") as typeof values);
    put({ ...before, ...values });
  });
  return {
    get: (name) => values[name],
    set(name, value) {
      const { [name]: _before, ...others } = values;
      put(value === undefined ? others : { ...others, [name]: value });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const LeftOffHere = createContext<LeftOff>(openLeftOff(null));

/** As React's own state, but found again by its name; `first` is what holds where nothing was left off. */
export function useLeftOff<T>(name: string, first: T): readonly [T, (value: T) => void] {
  const leftOff = useContext(LeftOffHere);
  const now = useSyncExternalStore(leftOff.subscribe, () => leftOff.get(name) as T | undefined);
  const set = useCallback(
    (value: T): void => leftOff.set(name, value === first ? undefined : value),
    [leftOff, name, first],
  );
  return [now === undefined ? first : now, set];
}

/**
 * Whether something that is on was begun just now: the focus goes to what a person has asked for, and is taken from
 * nobody who only comes back to what they left off.
 */
export function useBegun(isOn: boolean): boolean {
  const wasOn = useRef(isOn);
  if (!isOn) wasOn.current = false;
  return isOn && !wasOn.current;
}
