/**
 * jest compares files number by number, each with an index that it looks up as the name of a property; two buffers are
 * compared in one go. Equal stays what is equal, and what differs is shown as ever.
 */
expect.addEqualityTesters([
  (one, other) =>
    one instanceof Uint8Array && other instanceof Uint8Array && one.constructor === other.constructor
      ? Buffer.compare(one, other) === 0
      : undefined,
]);
