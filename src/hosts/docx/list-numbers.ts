import { formatNumber } from "./number-formats";
import type { Level, ListInstance, NumberingPart } from "./numbering";
import type { ResolvedStyle, Styles } from "./styles";

export interface ListNumber {
  /** What Word shows in front of the paragraph: "2.3.1", "a)", "•"; "" where the level shows nothing. */
  readonly listString: string;
  readonly listLevel: number;
}

/** Numbers paragraphs in document order, as Word does. */
export interface ListNumbers {
  /**
   * The number of the next paragraph that counts; null for one in no list. `numId` and `level` are its own, null
   * where it leaves them to its style.
   */
  next(style: ResolvedStyle, numId: string | null, level: number | null): ListNumber | null;
}

interface List {
  readonly key: string;
  readonly levels: readonly (Level | undefined)[];
  readonly instance: ListInstance;
}

/** The counts of one abstract list, which all its instances share. */
interface Counts {
  /** The last number given at each level; null where it begins anew. */
  readonly values: (number | null)[];
  /** The instances that have had their own start. */
  readonly begun: Set<string>;
}

const LEVELS = 9;

export function listNumbers(numbering: NumberingPart, styles: Styles): ListNumbers {
  const lists = new Map<string, List | null>();
  const counts = new Map<string, Counts>();

  function listOf(numId: string): List | null {
    let list = lists.get(numId);
    if (list === undefined) {
      list = findList(numbering, styles, numId);
      lists.set(numId, list);
    }
    return list;
  }

  return {
    next(style, ownNumId, ownLevel) {
      const numId = ownNumId ?? style.numId;
      // 0 takes a paragraph out of the list of its style (17.9.18).
      if (numId === null || numId === "0") return null;
      const list = listOf(numId);
      if (!list) return null;
      const at = Math.min(Math.max(ownLevel ?? levelByStyle(list, style) ?? 0, 0), LEVELS - 1);
      let count = counts.get(list.key);
      if (!count) {
        count = { values: new Array<number | null>(LEVELS).fill(null), begun: new Set() };
        counts.set(list.key, count);
      }
      step(count, list, at);
      // LibreOffice puts every heading in a list that shows nothing: nobody would call that one.
      const { format = "", text = "" } = list.levels[at] ?? {};
      if (format === "none" && text === "") return null;
      return { listString: shown(count, list, at), listLevel: at };
    },
  };
}

/** The level that is tied to the style or to one that it is based on, else the one that the style names (17.9.23). */
function levelByStyle(list: List, style: ResolvedStyle): number | null {
  for (const { id, level } of style.chain) {
    const tied = list.levels.findIndex((candidate) => candidate?.style === id);
    if (tied >= 0) return tied;
    if (level !== null) return level;
  }
  return null;
}

/** An instance's levels: its own, then those of its abstract list, through numbering styles (17.9.21). */
function findList(numbering: NumberingPart, styles: Styles, numId: string): List | null {
  const instance = numbering.instances.get(numId);
  if (!instance) return null;
  let abstract = numbering.abstracts.get(instance.abstract);
  for (let hops = 0; abstract && abstract.numStyleLink !== null && hops < 10; hops++) {
    const linked = styles.resolve("numbering", abstract.numStyleLink).numId;
    const next = numbering.abstracts.get(numbering.instances.get(linked ?? "")?.abstract ?? "");
    if (!next || next === abstract) break;
    abstract = next;
  }
  if (!abstract) return null;
  const levels = Array.from({ length: LEVELS }, (_, i) => instance.levels.get(i) ?? abstract.levels.get(i));
  return { key: abstract.id, levels, instance };
}

function step(count: Counts, list: List, at: number): void {
  // A level that is passed over counts as used: below "1.1" without a "1." before it comes "2.".
  for (let higher = 0; higher < at; higher++) count.values[higher] ??= list.levels[higher]?.start ?? 1;
  // An instance with a start of its own begins anew when first met, once; the other instances then count on from it.
  if (list.instance.starts.has(at) && !count.begun.has(list.instance.id)) {
    count.begun.add(list.instance.id);
    count.values[at] = null;
  }
  const before = count.values[at] ?? null;
  count.values[at] =
    before === null ? (list.instance.starts.get(at) ?? list.levels[at]?.start ?? 1) : before + 1;
  for (let deeper = at + 1; deeper < LEVELS; deeper++) {
    const restart = list.levels[deeper]?.restart ?? null;
    // 17.9.10: 0 never begins anew; another number only after that level or a higher one.
    if (restart === null || (restart > 0 && at < restart) || restart > deeper) count.values[deeper] = null;
  }
}

function shown(count: Counts, list: List, at: number): string {
  const level = list.levels[at];
  if (!level) return "";
  // A bullet of nothing but space shows none: what goes on with the item above it is set so.
  if (level.format === "bullet") return level.text.trim() === "" ? "" : "•";
  return level.text.replace(/%([1-9])/g, (_, digit) => {
    const index = Number(digit) - 1;
    const named = list.levels[index];
    const value = count.values[index] ?? null;
    // Word shows nothing for a deeper level.
    if (!named || index > at || value === null) return "";
    const format =
      level.legal && named.format !== "bullet" && named.format !== "none" ? "decimal" : named.format;
    return formatNumber(value, format, named.pattern);
  });
}
