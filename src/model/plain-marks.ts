import { asksFor } from "./signs";

/** What many readers cannot do without. Most paragraphs have none, and need not be read by their patterns. */
export const hasColon = asksFor({ marks: ":" });
