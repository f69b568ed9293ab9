/** A constructor that gives back the very object that it is given, so that a class above it adds its field to that. */
export class Given {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: this is how a private field comes to stand on another's object
    return object;
  }
}

/**
 * What has been made of a thing, by the number of the work, in a private field of the thing itself; `empty` is what the
 * field begins with. A field is found at once and goes with its object, where an entry in a weak map costs as much as
 * reading a short paragraph and is looked at by every collection of rubbish. Nobody else sees it: a copy of the thing has
 * none, nor has its JSON.
 */
export type Field = (thing: object, empty: readonly unknown[]) => unknown[];

/**
 * The field of one kind of thing. For the kinds that are asked most there is a class of its own beside them: a line of
 * code that finds one field only, on things of one build, finds it twice as fast.
 */
function anyField(): Field {
  class Kept extends Given {
    #made: unknown[];

    constructor(thing: object, empty: readonly unknown[]) {
      super(thing);
      this.#made = empty.slice();
    }

    static of(thing: object, empty: readonly unknown[]): unknown[] {
      return #made in thing ? (thing as Kept).#made : new Kept(thing, empty).#made;
    }
  }
  return Kept.of;
}

/**
 * For one kind of thing, what remembers what a work made of it for as long as the thing lives: `perParagraph`,
 * `perRecommendation`. `around` is where a work finds what belongs to the thing; it must find the same there as long as
 * the thing is the same. A result may be anything but undefined.
 */
export function remembering<Thing extends object, Around>(
  field: Field = anyField(),
): <Result>(work: (thing: Thing, around: Around) => Result) => (thing: Thing, around: Around) => Result {
  /** As long as there are works; copied for each thing, which is quicker than to fill a list. */
  const empty: unknown[] = [];
  /** Most questions in a row are about one thing: what had been made of it is at hand. */
  let last: Thing | null = null;
  let made: unknown[] = [];

  return <Result>(work: (thing: Thing, around: Around) => Result) => {
    const own = empty.push(undefined) - 1;
    return (thing, around) => {
      if (thing !== last) {
        made = field(thing, empty);
        last = thing;
      }
      const results = made;
      const before = results[own];
      if (before !== undefined) return before as Result;
      const result = work(thing, around);
      results[own] = result;
      return result;
    };
  };
}
