const { equals, iterableEquality } = require("@jest/expect-utils");

/**
 * jest compares files number by number, each with an index that it looks up as the name of a property; two buffers are
 * compared in one go. Equal stays what is equal, and what differs is shown as ever.
 */
const sameBytes = (one, other) =>
  one instanceof Uint8Array && other instanceof Uint8Array && one.constructor === other.constructor
    ? Buffer.compare(one, other) === 0
    : undefined;
expect.addEqualityTesters([sameBytes]);

/**
 * For every `expect` jest makes two hundred functions and a stack, in case it is one of those that is asked for. Where
 * the two most usual ones hold, by the same comparisons as jest's own, none is made; where they do not, or something
 * else is asked for, jest is asked.
 */
const whole = expect;
class Expected {
  constructor(actual) {
    this.actual = actual;
  }

  toBe(expected) {
    if (!Object.is(this.actual, expected)) this.fails("toBe", expected);
  }

  toEqual(expected) {
    if (!equals(this.actual, expected, [sameBytes, iterableEquality])) this.fails("toEqual", expected);
  }

  fails(name, expected) {
    try {
      whole(this.actual)[name](expected);
    } catch (error) {
      // As if it came from the test's own line.
      Error.captureStackTrace(error, this[name]);
      throw error;
    }
  }
}
for (const name of Object.keys(whole(undefined)))
  if (!(name in Expected.prototype))
    Object.defineProperty(Expected.prototype, name, {
      get() {
        return whole(this.actual)[name];
      },
    });

globalThis.expect = Object.assign(
  (...given) => (given.length === 1 ? new Expected(given[0]) : whole(...given)),
  whole,
);
