/** A browser on a busy machine with few processors needs longer than jest's five seconds; what is done is done sooner. */
jest.setTimeout(600_000);
