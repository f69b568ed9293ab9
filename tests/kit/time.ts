/**
 * How long a test may take before it counts as hanging. A busy machine with few processors needs longer than jest's five
 * seconds, in a browser above all; what is done is done sooner.
 */
jest.setTimeout(600_000);
