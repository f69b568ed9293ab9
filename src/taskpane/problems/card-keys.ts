import type { KeyboardEvent } from "react";

const HEADS = "[data-problem] > button";

/** The arrow keys go from card to card; the usual keys work inside one. */
export function betweenCards(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget } = event;
  if (!(target instanceof HTMLElement) || !target.matches(HEADS)) return;
  const heads = [...currentTarget.querySelectorAll<HTMLElement>(HEADS)];
  const at = heads.indexOf(target);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: heads.length - 1 }[key];
  const head = to === undefined ? undefined : heads[to];
  if (!head) return;
  event.preventDefault();
  head.focus();
}
