import { docx, heading, paragraph } from "./docx";
import { inWordWith, type Opening, onWorkbench } from "./doors";
import type { Walked } from "./walked-drafts";

/**
 * Drafts with something to change; what those of all drafts make is held in this process (tests/session/every-safe-fix).
 */
const CHANGED = ["ashminster-child-h", "kestrelby-child-l", "thornsea-child-r"];

/** With few problems: each is gone to several times, once for each of Word's requests. */
const SHORT: Walked = ["a short draft", () => shortDraft];
const shortDraft = docx([
  heading(1, "Response to the review of Child J"),
  heading(2, "Recommendation 1"),
  paragraph("Garrow Council should write to every parent within a week."),
  paragraph("Response: Garrow Council will do so by May 2027."),
  heading(2, "Recommendation two"),
  paragraph("Garrow Council should tell every school."),
  paragraph("Response: Garrow Council told every school in May 2026."),
]);

export interface Doorway {
  readonly name: string;
  readonly open: Opening;
  /** Whether the list of problems follows what is typed. */
  readonly live: boolean;
  /** Our own drafts that are walked here, as they are and with Track Changes on, and those that are edited on the way. */
  readonly own: readonly [readonly string[], readonly string[]];
  readonly edited: readonly Walked[];
  /** Those on whose way every request fails once; what is done on the workbench is no request. */
  readonly failing: readonly Walked[] | null;
}

/** In older Words one of our own drafts is walked by tests/e2e/taskpane; here the drafts of ANSWERABLE_DRAFTS alone. */
const olderWord = (version: string): Doorway => ({
  name: `in a Word with WordApi ${version}`,
  open: inWordWith(version),
  live: version >= "1.6",
  own: [[], []],
  edited: version === "1.4" ? [SHORT] : [],
  failing: version === "1.3" ? [SHORT] : [],
});

/** Where the drafts are walked through. */
export const DOORWAYS: readonly Doorway[] = [
  {
    name: "in Word",
    open: inWordWith("1.9"),
    live: true,
    own: [[...CHANGED, "harrowdale-mr-a"], CHANGED],
    edited: [],
    failing: [],
  },
  {
    name: "on the workbench",
    open: onWorkbench,
    live: true,
    own: [[...CHANGED, "saltmere-child-k", "harrowdale-mr-a", "ravensholt-elspeth"], CHANGED],
    edited: [SHORT],
    failing: null,
  },
  ...["1.3", "1.4", "1.6"].map(olderWord),
];
