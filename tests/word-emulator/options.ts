/** What kind of Word the stand-in is to be; the newest Word on the web where nothing is said. */
export interface WordOptions {
  /** Requirement sets with their versions, such as { WordApi: "1.3" }: all that this Word claims, and has. */
  readonly sets?: Readonly<Partial<Record<string, string>>>;
  /** What `Office.context.platform` says; everything else stays as on the web. */
  readonly platform?: "OfficeOnline" | "PC" | "Mac" | "iOS";
  /** The document is open for reading only. */
  readonly readOnly?: boolean;
  /** The document is protected: every change is refused. */
  readonly isProtected?: boolean;
  /** Whether the person has Microsoft 365, which annotations need; true where it is left out. */
  readonly annotations?: boolean;
  /** Whether comments can be made; some tenants' Word on the web answers NotAllowed (office-js 6746). */
  readonly comments?: boolean;
  /** The most characters of one request and of one answer. */
  readonly payload?: number;
  /** Events that this Word fails to raise, as real ones do. */
  readonly misses?: {
    /** Paragraphs that change by a deletion under Track Changes (office-js 3864). */
    readonly trackedDeletion?: boolean;
    /** What undo and redo change (office-js 5089). */
    readonly undo?: boolean;
  };
  /** Ranges that an add-in still holds are lost when somebody else edits, as on the web (office-js 6760, 1215). */
  readonly losesRanges?: boolean;
  /** How long each request takes, in milliseconds; at once where it is left out. */
  readonly delay?: number;
  readonly locale?: string;
  /** The day that tracked changes and comments carry (ISO 8601). */
  readonly now?: string;
}

export const NEWEST: Readonly<Record<string, string>> = { WordApi: "1.9" };

/** The sets as Office.js is told of them. */
export function claimed({ sets = NEWEST }: WordOptions): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [name, version] of Object.entries(sets)) if (version !== undefined) all[name] = version;
  // The npm package still has what became WordApi 1.4 and 1.5 behind this preview set.
  if (isAtLeast(all.WordApi ?? "1.3", "1.4")) all.WordApiOnline ??= "1.1";
  return all;
}

/** Compares versions as requirement sets do: 1.10 is later than 1.9. */
export function isAtLeast(version: string, needed: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [needMajor = 0, needMinor = 0] = needed.split(".").map(Number);
  return major > needMajor || (major === needMajor && minor >= needMinor);
}
