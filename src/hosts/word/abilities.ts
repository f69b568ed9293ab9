import type { Abilities } from "../port";

/** The two namespaces of Office.js; globals in Word, given in tests. */
export interface OfficeJs {
  readonly Office: typeof Office;
  readonly Word: typeof Word;
}

/** What this Word has beyond WordApi 1.3, asked once: the sets do not change while it runs. */
export interface Features {
  /**
   * Whether lists' numbers and tables' cells can be asked for with the paragraphs, in one request; where Word refuses
   * that, which no requirement set tells, they are asked for in a second.
   */
  readonly nested: boolean;
  /** Text without what Track Changes deleted (1.4). */
  readonly reviewedText: boolean;
  readonly comments: boolean;
  /** Whether changes are tracked at all (1.4). */
  readonly trackingMode: boolean;
  /** Custom XML parts of the document itself (1.4); before that those of the common API. */
  readonly xmlParts: boolean;
  /** Footnotes and endnotes as objects of their own (1.5). */
  readonly notes: boolean;
  /** Tracked changes with their authors (1.6). */
  readonly trackedChanges: boolean;
  /** Events of paragraphs, and the ids that they name (1.6). */
  readonly events: boolean;
  /** Squiggles that are not saved (1.7); whether the person has the subscription for them shows on first use. */
  readonly annotations: boolean;
  /** A temporary highlight that is not saved (1.8). */
  readonly highlight: boolean;
  /** Content controls with a calendar, which only Word for Windows and Mac have (WordApiDesktop 1.3). */
  readonly datePicker: boolean;
}

export function featuresOf({ Office }: OfficeJs): Features {
  const has = (version: string): boolean => Office.context.requirements.isSetSupported("WordApi", version);
  return {
    nested: true,
    reviewedText: has("1.4"),
    comments: has("1.4"),
    trackingMode: has("1.4"),
    xmlParts: has("1.4"),
    notes: has("1.5"),
    trackedChanges: has("1.6"),
    events: has("1.6"),
    annotations: has("1.7"),
    highlight: has("1.8"),
    datePicker: Office.context.requirements.isSetSupported("WordApiDesktop", "1.3"),
  };
}

/** What showed only in use. */
export interface Learned {
  /** Whether Word refused a change because the document may not be changed. */
  readonly readOnly: boolean;
  /** Whether deleted text could be told apart at the last reading. */
  readonly deletions: boolean;
  /** Whether Word refused annotations, as it does without a subscription. */
  readonly noAnnotations: boolean;
  /** Whether Word refused comments, as some tenants' Word on the web does (office-js issue 6746). */
  readonly noComments: boolean;
}

export function abilitiesOf({ Office }: OfficeJs, features: Features, learned: Learned): Abilities {
  const annotations = features.annotations && !learned.noAnnotations;
  const write = !learned.readOnly && Office.context.document.mode !== Office.DocumentMode.ReadOnly;
  return {
    live: features.events,
    write,
    marks: annotations ? "annotation" : features.highlight ? "highlight" : "none",
    comments: write && features.comments && !learned.noComments,
    keep: write,
    deletions: learned.deletions,
  };
}
