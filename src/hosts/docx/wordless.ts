import type { Learnt, LearntTag } from "./learnt";
import type { Scope } from "./scope";

/** An opening tag, or null for the end of an element. */
export type Step = LearntTag | null;

/** An element with all that it holds, none of it text. Word writes the same properties for thousands of runs. */
export class Wordless {
  /** The tag that opened after it when it was last met. */
  next: LearntTag | null = null;
  private table: unknown = null;
  private scope: Scope | null = null;
  private heard: readonly Step[];

  /** `source` begins behind its opening tag and ends with its closing one; `depth` counts itself. */
  constructor(
    readonly source: string,
    readonly steps: readonly Step[],
    readonly depth: number,
  ) {
    this.heard = steps;
  }

  /** What a listener wants to hear of it by a table in a scope, which is worked out again only where these change. */
  heardBy(table: unknown, scope: Scope, work: () => readonly Step[]): readonly Step[] {
    if (this.table !== table || this.scope !== scope) {
      this.heard = work();
      this.table = table;
      this.scope = scope;
    }
    return this.heard;
  }
}

/** The elements without words that an opening tag has begun. */
export interface WordlessKnown {
  latest: Wordless | null;
  readonly bySource: Map<string, Wordless>;
}

/** Longer than what a draft says of a run, a paragraph, a cell or a table. */
const LONGEST = 1000;
/** More than a draft has formats. */
const MOST = 200;

/**
 * Whether a tag, or an element, as it is written stands at `place`. Cut out and compared: V8's `startsWith` takes twice
 * as long, and to look beyond the end of a text makes V8 throw away what it has compiled.
 */
export function standsAt(source: string, xml: string, place: number): boolean {
  const behind = place + source.length;
  return behind <= xml.length && xml.charCodeAt(behind - 1) === MORE && xml.slice(place, behind) === source;
}

/**
 * The element that `opening` begins, where all of it stands in `xml` behind `place` and it holds no text; null where
 * it has to be read tag by tag. It is well-formed, since `known` asks the parser about each of its tags.
 */
export function wordlessBehind(
  opening: LearntTag,
  xml: string,
  place: number,
  known: Learnt,
): Wordless | null {
  const { wordless } = opening;
  if (wordless === null) return null;
  const { latest, bySource } = wordless;
  if (latest && standsAt(latest.source, xml, place)) return latest;
  const near = xml.slice(place, place + LONGEST);
  const end = near.indexOf(opening.end);
  if (end < 0) {
    if (near.length === LONGEST) opening.wordless = null;
    return null;
  }
  const source = near.slice(0, end + opening.end.length);
  let found = bySource.get(source) ?? null;
  if (!found) {
    found = read(opening, ` ${source}`.slice(1), known);
    if (!found) return null;
    if (bySource.size >= MOST) bySource.clear();
    bySource.set(found.source, found);
  }
  wordless.latest = found;
  return found;
}

function read(opening: LearntTag, source: string, known: Learnt): Wordless | null {
  const steps: Step[] = [opening];
  const ends = [opening.end];
  let depth = 1;
  let place = 0;
  for (let end = ends.at(-1); end !== undefined; end = ends.at(-1)) {
    if (place < source.length && source.charCodeAt(place) !== LESS) {
      // Most elements that hold words once do so always.
      opening.wordless = null;
      return null;
    }
    if (source.startsWith(end, place)) {
      place += end.length;
      ends.pop();
      steps.push(null);
      continue;
    }
    const behind = source.indexOf(">", place) + 1;
    const tag = behind > 0 ? known.tag(source.slice(place, behind)) : null;
    if (tag === null || tag.declares.length > 0) return null;
    place = behind;
    steps.push(tag);
    depth = Math.max(depth, ends.length + 1);
    if (tag.empty) steps.push(null);
    else ends.push(tag.end);
  }
  return new Wordless(source, steps, depth);
}

const LESS = "<".charCodeAt(0);
const MORE = ">".charCodeAt(0);
