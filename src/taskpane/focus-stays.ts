import { type RefObject, useEffect } from "react";

const STOPS = "a[href], button, input, select, textarea, [tabindex='0']";

const canTake = (element: HTMLElement): boolean =>
  element.isConnected && !element.matches(":disabled") && element.offsetParent !== null;

/**
 * Keeps the focus in the pane when what had it goes: a problem that was mended takes its buttons with it, and whoever
 * works by keyboard would be at the pane's beginning again. The nearest control behind it that is still there takes the
 * focus, else the nearest before it (WCAG 2.4.3).
 */
export function useFocusStays(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    /** What has the focus, and the stops of the Tab key around it as they were then. */
    let had: HTMLElement | null = null;
    let stops: readonly HTMLElement[] = [];
    const onFocus = ({ target }: FocusEvent): void => {
      had = target instanceof HTMLElement && element.contains(target) ? target : null;
      stops = had ? [...element.querySelectorAll<HTMLElement>(STOPS)] : [];
    };
    // Whoever clicks beside all controls has left the one before.
    const onPointer = (): void => {
      had = null;
    };
    const observer = new MutationObserver(() => {
      if (!had || document.activeElement !== document.body || canTake(had)) return;
      const at = stops.indexOf(had);
      had = null;
      if (!document.hasFocus()) return;
      (stops.slice(at + 1).find(canTake) ?? stops.slice(0, Math.max(0, at)).findLast(canTake))?.focus();
    });
    observer.observe(element, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ["disabled", "class"],
    });
    document.addEventListener("focusin", onFocus);
    document.addEventListener("pointerdown", onPointer);
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("pointerdown", onPointer);
    };
  }, [pane]);
}
