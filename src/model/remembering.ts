/** A constructor that gives back the very object that it is given, so that a class above it adds its field to that. */
class Given {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: this is how a private field comes to stand on another's object
    return object;
  }
}

/**
 * For one kind of thing, what remembers what a work made of it for as long as the thing lives: `perParagraph`,
 * `perRecommendation`. `around` is where a work finds what belongs to the thing; it must find the same there as long as
 * the thing is the same. A result may be anything but undefined.
 */
export function remembering<Thing extends object, Around>(): <Result>(
  work: (thing: Thing, around: Around) => Result,
) => (thing: Thing, around: Around) => Result {
  let works = 0;
  /** Copied for each thing, which is quicker than to fill a list. */
  let empty: unknown[] = [];

  /**
   * What has been made of a thing, by the number of the work, in a private field of the thing itself. A field is found
   * at once and goes with its object, where an entry in a weak map costs as much as reading a short paragraph and is
   * looked at by every collection of rubbish. Nobody else sees it: a copy of the thing has none, nor has its JSON.
   */
  class Results extends Given {
    #made: unknown[];

    private constructor(thing: object) {
      super(thing);
      if (empty.length < works) empty = new Array(works).fill(undefined);
      this.#made = empty.slice();
    }

    static of(thing: object): unknown[] {
      if (!(#made in thing)) new Results(thing);
      return (thing as unknown as Results).#made;
    }
  }

  return <Result>(work: (thing: Thing, around: Around) => Result) => {
    const own = works++;
    return (thing, around) => {
      const results = Results.of(thing);
      const before = results[own];
      if (before !== undefined) return before as Result;
      const result = work(thing, around);
      results[own] = result;
      return result;
    };
  };
}
