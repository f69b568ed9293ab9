import { meaningOfCell } from "./cell-label";
import { type ColumnRole, labelKey, type Vocabulary } from "./vocabulary";

export interface Column {
  readonly column: number;
  readonly role: ColumnRole;
  readonly heading: string;
  /** Whether its cells hold what is asked and, behind it, the answer. */
  readonly answered?: true;
}

export const ANSWERS: ReadonlySet<ColumnRole> = new Set(["response", "view", "taken", "impact", "actions"]);
/** What an action plan says beside its answers, of what will show or has shown that they worked. */
export const BESIDE: ReadonlySet<ColumnRole> = new Set(["evidence", "sought"]);
/** No heading of a column is longer. */
export const HEADING_LENGTH = 90;

/** What a column's heading says that it holds. */
export function roleOfHeading(heading: string, vocabulary: Vocabulary): ColumnRole {
  const before = vocabulary.headings.get(heading);
  if (before) return before;
  const role = readHeading(heading, vocabulary);
  if (vocabulary.headings.size < MOST_HEADINGS) vocabulary.headings.set(heading, role);
  return role;
}

const MOST_HEADINGS = 1000;

function readHeading(heading: string, vocabulary: Vocabulary): ColumnRole {
  const whole = readAsOne(heading, vocabulary);
  if (!FACT_ROLES.has(whole)) return whole;
  // "RAG / progress" and "Date and update": beside a mark or a date such a cell also answers, in sentences.
  const named = namedIn(heading, vocabulary);
  return named.find((role) => ANSWERS.has(role) || BESIDE.has(role)) ?? whole;
}

/** Whether a column's cells say who leads, by when, or both: "Who and by when". */
export function factsOf({ role, heading }: Column, vocabulary: Vocabulary): readonly ("lead" | "due")[] {
  if (role !== "lead" && role !== "due") return [];
  const named = namedIn(heading, vocabulary);
  return named.includes("lead") && named.includes("due") ? ["lead", "due"] : [role];
}

/** Whether a heading names what is asked and what is answered: "Recommendation and response". */
export function namesBoth(heading: string, vocabulary: Vocabulary): boolean {
  const named = namedIn(heading, vocabulary);
  return (
    named.some((role) => role === "recommendation" || role === "unit") &&
    named.some((role) => ANSWERS.has(role))
  );
}

const FACT_ROLES: ReadonlySet<ColumnRole> = new Set(["status", "due", "lead", "other"]);
/** What each of the names in a heading says, where a sign or a word joins several; none where it is one name. */
function namedIn(heading: string, vocabulary: Vocabulary): readonly ColumnRole[] {
  const parts = heading.split(JOINED);
  return parts.length < 2 ? [] : parts.map((part) => readAsOne(part, vocabulary));
}

const JOINED = /\s*[/&+,;|\n]\s*|\s+(?:and|with|[–—-])\s+|\s*[()]\s*/i;

function readAsOne(heading: string, vocabulary: Vocabulary): ColumnRole {
  const key = labelKey(heading);
  if (key === "" || heading.length > HEADING_LENGTH) return "other";
  const known = vocabulary.columns.get(key);
  if (known) return known;
  const label = meaningOfCell(heading, vocabulary);
  const byStem = vocabulary.stems.find(({ any, not }) => any.test(key) && !not?.test(key));
  // "Board recommendation response" is a label by its last word; a heading that names recommendations is theirs.
  if (label && label !== "background" && label !== "asked") return label;
  // What was asked is what the row answers, whatever it is called.
  return byStem?.role ?? (label === "asked" ? "unit" : (label ?? "other"));
}
