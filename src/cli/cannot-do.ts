/** Raised where the command could not do its work; the message is what the person reads, exit status 2. */
export class CannotDo extends Error {}
