import type { Severity } from "../model/draft";

/** Every text of the task pane, in British English. A draft's own words and the rules' messages come from elsewhere. */

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** "1 recommendation", "3 lessons", "2 learning points". */
export const counted = count;

export const severityWord: Record<Severity, string> = { error: "Error", warning: "Warning", info: "Remark" };

export const texts = {
  product: "Answerable",

  tabs: { label: "Views", problems: "Problems", outline: "Outline", settings: "Settings" },

  opening: "Opening the draft",
  busy: {
    check: "Checking the draft",
    "choose-style": "Checking in the other house style",
    fix: "Making the change",
    "fix-all": "Making the changes",
  } as Readonly<Record<string, string>>,

  header: {
    label: "How the draft stands",
    check: "Check",
    checkAgain: "Check again",
    stale: "The draft has changed since the check.",
    answered: (done: number, all: number, unit: string) => `${done} of ${count(all, unit)} answered`,
    open: (n: number) => (n === 0 ? "No open problems" : count(n, "open problem")),
    waived: (n: number) => `${n} waived`,
    style: "House style",
    byItself: (title: string, sure: boolean) => `${title} (${sure ? "recognised" : "best guess"})`,
    letDraftDecide: "Recognise it from the draft",
    readOnly:
      "This document cannot be changed here, so fixes are switched off. Checks and waivers still work.",
    keepsNothing: "This document cannot keep waivers. They hold until it is closed.",
  },

  problems: {
    groupBy: "Group by",
    byRecommendation: (unit: string) => unit.charAt(0).toUpperCase() + unit.slice(1),
    byRule: "Kind of problem",
    show: "Show",
    severities: {
      error: (n) => count(n, "error"),
      warning: (n) => count(n, "warning"),
      info: (n) => count(n, "remark"),
    } as Record<Severity, (n: number) => string>,
    next: "Next problem",
    previous: "Previous problem",
    fixAllSafe: (n: number) => `Make ${count(n, "safe fix", "safe fixes")}`,
    wholeDraft: "The draft as a whole",
    goTo: "Go to the words",
    missing: "Go to the place",
    comment: "Add as comment",
    waive: "Let it stand",
    about: "About this check",
    why: "Why",
    todo: "What to do",
    fix: "Apply",
    fixSafe: "Fix",
    before: "Now",
    after: "Then",
    noneTitle: "Nothing is open",
    none: "Every check that applies to this draft holds. The outline shows what was looked at.",
    noneShown: "No problem fits the filter.",
    showAll: "Show all",
    more: (n: number) => `Show ${n} more`,
    listLabel: "Problems",
    mark: "Mark in the text",
    unmark: "Remove marks",
  },

  waive: {
    reason: "Why may it stand?",
    hint: "The reason, your name and the date are kept in the document.",
    name: "Your name",
    do: "Let it stand",
    cancel: "Cancel",
    reasonMissing: "Give a reason: the next reader will ask.",
    nameMissing: "Give your name: the next reader will ask.",
    waivedBy: (by: string, at: string) => `Let stand by ${by} on ${at}`,
    takeBack: "Take back",
    title: "Let stand",
    none: "Nobody has let a problem stand.",
    lapsed: "Its words have changed or the problem has gone.",
  },

  outline: {
    label: "Findings and recommendations",
    finding: (number: string) => (number ? `Finding ${number}` : "Finding"),
    noRecommendation: "No recommendation",
    noAgency: "Nobody is named",
    response: "Response",
    noResponse: "No response",
    paragraphs: (n: number) => count(n, "paragraph"),
    promises: (n: number) => count(n, "promise"),
    agencies: "Who acts",
    checks: "Checks",
    status: {
      failed: "Open",
      waived: "Let stand",
      passed: "Holds",
      "not-applicable": "Not asked",
      off: "Off",
    } as const,
    sections: "Standard sections",
    present: "Present",
    absent: "Missing",
    optional: "Not required",
    problems: (n: number) => (n === 0 ? "nothing open" : count(n, "open problem")),
  },

  settings: {
    you: "You",
    name: "Name for waivers",
    reading: "Reading",
    live: "Check as I write",
    liveHint: "Where Word can tell of changes; elsewhere use Check.",
    notLive: "This Word does not tell of changes: use Check.",
    severities: "How much each check weighs",
    ownSeverity: (word: string) => `As the house style says (${word.toLowerCase()})`,
    off: "Off",
    agencies: "Agencies of the area",
    agenciesHint: "A file of local bodies, added to the national ones. It stays on this machine.",
    noAgencies: "No file of the area's own is in use.",
    agenciesCount: (n: number) => `${count(n, "body", "bodies")} of the area's own`,
    import: "Choose a file",
    export: "Save as a file",
    edit: "Edit",
    save: "Save",
    remove: "Remove",
    cancel: "Cancel",
    agenciesText: "The register, as JSON",
  },

  rulePage: {
    back: "Back",
    reports: "What it reports",
    passes: "What it lets pass",
    says: "It says",
  },

  noDraft: {
    title: "No response to check yet",
    hint: "Write or open the response, or choose its house style above, then check again.",
  },
  fault: { title: "The draft could not be read" },
  noWord: {
    title: "This page belongs in Word",
    text: "Answerable opens beside a document in Word. To check a file without Word, use the workbench.",
    link: "Open the workbench",
  },
  notice: { dismiss: "Dismiss", copy: "Copy details", copied: "The details were copied." },
} as const;
