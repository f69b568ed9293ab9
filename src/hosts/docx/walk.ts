import { FOREIGN } from "./namespaces";
import type { Scope } from "./scope";
import type { Step } from "./wordless";
import type { Listener, Tag } from "./xml";

/** What to do with one kind of element. */
export interface Element<State> {
  readonly open?: (state: State, tag: Tag) => void;
  readonly close?: (state: State) => void;
  readonly text?: (state: State, text: string) => void;
  /** "all": nothing of it is looked at; "inside": it is opened, but nothing in it is looked at, nor is it closed. */
  readonly skip?: "all" | "inside";
  /** The table for what stands inside; its own table where this is left out. */
  readonly inside?: Table<State>;
}

/** The elements that are known at a place. */
export interface Table<State> {
  readonly known: ReadonlyMap<string, Element<State>>;
  /** For every other element; where it is left out, all others are skipped. */
  readonly otherwise?: (state: State, tag: Tag) => Element<State>;
}

/** Goes on inside an element as if it were not there. */
export const THROUGH: Element<unknown> = {};
export const SKIP: Element<unknown> = { skip: "all" };

/** A table in which everything else is of no interest, as in the containers of properties. */
export function properties<State>(known: Readonly<Record<string, Element<State>>>): Table<State> {
  return { known: new Map(Object.entries(known)) };
}

/** A table in which everything else is gone through, for parts of which only a few elements matter. */
export function anywhere<State>(known: Readonly<Record<string, Element<State>>>): Table<State> {
  return { known: new Map(Object.entries(known)), otherwise: () => THROUGH };
}

/**
 * Leads a scanner's events through tables of elements. Of alternative contents (`mc:AlternateContent`, ISO/IEC
 * 29500-3 7.7) the first that needs no unknown namespace is read, the others are not.
 */
export function walker<State>(state: State, root: Table<State>): Listener {
  const open: Element<State>[] = [];
  const tables: Table<State>[] = [];
  const taken: boolean[] = [];
  let table = root;
  let skipped = 0;

  const alternatives: Element<State> = {
    open: () => void taken.push(false),
    close: () => void taken.pop(),
  };

  function alternative(tag: Tag): Element<State> | undefined {
    if (!tag.name.startsWith("mc:")) return undefined;
    if (tag.name === "mc:AlternateContent") return alternatives;
    if (tag.name !== "mc:Choice" && tag.name !== "mc:Fallback") return undefined;
    if (taken.at(-1) === true) return SKIP;
    const needs = tag.name === "mc:Fallback" ? "" : (tag.attribute("Requires") ?? "");
    const understood = needs
      .split(/\s+/)
      .every((prefix) => prefix === "" || tag.scope.prefix(prefix) !== FOREIGN);
    if (!understood) return SKIP;
    taken[taken.length - 1] = true;
    return THROUGH;
  }

  return {
    open(tag) {
      if (skipped > 0) {
        skipped++;
        return;
      }
      const element = table.known.get(tag.name) ?? alternative(tag) ?? table.otherwise?.(state, tag) ?? SKIP;
      if (element.skip === "all") {
        skipped = 1;
        return;
      }
      element.open?.(state, tag);
      if (element.skip === "inside") {
        skipped = 1;
        return;
      }
      open.push(element);
      tables.push(table);
      table = element.inside ?? table;
    },
    close() {
      if (skipped > 0) {
        skipped--;
        return;
      }
      table = tables.pop() ?? root;
      open.pop()?.close?.(state);
    },
    text(text) {
      if (skipped === 0) open.at(-1)?.text?.(state, text);
    },
    heard(element, scope) {
      if (skipped > 0) return NOTHING;
      const here = table;
      return element.heardBy(here, scope, () => heardBy(here, element.steps, scope));
    },
  };
}

const NOTHING: readonly Step[] = [];

/** Those of an element's tags and ends that do something by a table; all of them where that is for its state to say. */
function heardBy<State>(root: Table<State>, steps: readonly Step[], scope: Scope): readonly Step[] {
  const heard: Step[] = [];
  const tables: Table<State>[] = [];
  let table = root;
  let skipped = 0;
  let endIsHeard = false;
  for (const step of steps) {
    if (skipped > 0) {
      skipped += step === null ? -1 : 1;
      if (skipped === 0 && endIsHeard) heard.push(null);
      continue;
    }
    if (step === null) {
      heard.push(null);
      table = tables.pop() ?? root;
      continue;
    }
    const name = step.nameIn(scope);
    const element = table.known.get(name);
    if (!element && (table.otherwise || name.startsWith("mc:"))) return steps;
    if (!element || element.skip === "all") {
      skipped = 1;
      endIsHeard = false;
      continue;
    }
    heard.push(step);
    if (element.skip === "inside") {
      skipped = 1;
      endIsHeard = true;
      continue;
    }
    tables.push(table);
    table = element.inside ?? table;
  }
  return heard;
}

/** The value of an on/off property such as `<w:b/>` (ISO/IEC 29500-1 17.17.4; "on" and "off" are transitional). */
export function onOff(tag: Tag): boolean {
  const value = tag.attribute("w:val");
  return value === null || (value !== "0" && value !== "false" && value !== "off");
}

export function wholeNumber(tag: Tag, attribute = "w:val"): number | null {
  const value = tag.attribute(attribute);
  return value !== null && /^\s*[+-]?\d{1,9}\s*$/.test(value) ? Number(value) : null;
}
