import type { Fault } from "../hosts/port";
import type { Notice } from "./state";

export const done = (text: string): Notice => ({ kind: "done", text });

export const refused = (text: string): Notice => ({ kind: "fault", text });

/** What the document could not do, in its own sentence or in another. */
export const failed = ({ reason, details }: Fault, text = reason): Notice => ({
  kind: "fault",
  text,
  ...(details && { details }),
});
