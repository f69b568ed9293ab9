import { type RefObject, useEffect } from "react";

const STOPS = "a[href], button, input, select, textarea, [tabindex='0']";

/**
 * F6 goes round the toolbar, the draft and the pane, Shift+F6 the other way, as between the panes of Word. Each has its
 * focus back where it was.
 */
export function useRegions(bench: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const last = new WeakMap<Element, HTMLElement>();
    const regions = (): HTMLElement[] => [
      ...(bench.current?.querySelectorAll<HTMLElement>("[data-region]") ?? []),
    ];
    const holding = (target: EventTarget | null): number =>
      regions().findIndex((region) => target instanceof Node && region.contains(target));
    const onFocus = ({ target }: FocusEvent): void => {
      const region = regions()[holding(target)];
      if (region && target instanceof HTMLElement) last.set(region, target);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      const all = regions();
      const from = holding(document.activeElement);
      const to = from < 0 ? 0 : (from + (event.shiftKey ? all.length - 1 : 1)) % all.length;
      const region = all[to];
      if (!region) return;
      const before = last.get(region);
      const stop = region.matches(STOPS) ? region : region.querySelector<HTMLElement>(STOPS);
      (before?.isConnected ? before : stop)?.focus();
    };
    document.addEventListener("focusin", onFocus);
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [bench]);
}
