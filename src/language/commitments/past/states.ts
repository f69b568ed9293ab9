import { classes } from "../classes";
import { type Deed, isActor, isQuality, judged, nounFrom, type Said, wordAt, wordsFrom } from "../deed";

/** Reads "was" and "were" without a participle; what is said of the subject begins at token `at`. */
export function wasSo(said: Said, at: number): Deed {
  if (wasDue(said, at)) return judged(said, "planned", "agent");
  return judged(said, TELLS.test(wordsFrom(said, at)) || isSubjectOfWork(said, at) ? "done" : "other");
}

/** "Neglect was on the agenda of each cluster", "Reports were down by 31%" */
const TELLS = /^(?:on (?:the|its|their|every|each) agenda\b|(?:up|down) (?:by|from|to) )/;

/** "The plan was due to be finalised by 31 October 2024", and nothing says that it was, or why not. */
function wasDue(said: Said, at: number): boolean {
  const { around, line, subject } = said;
  if (!around.dueBy || !/^due to be [a-z]/.test(wordsFrom(said, at)) || isActor(said)) return false;
  if (classes.people.has(subject.head) || classes.subjects.has(subject.head)) return false;
  return (line.text.match(TELLS_ON)?.length ?? 0) < 2;
}

/** Its own "was", and what else would tell how it went. */
const TELLS_ON = /\b(?:but|however|although|though|was|were|has|have|had)\b/g;

/** Reads "has been" without a participle; what is said of the subject begins at token `at`. */
export function hasBeen(said: Said, at: number): Deed {
  const { around, group } = said;
  const [word, next] = [wordAt(said, at), wordAt(said, at + 1)];
  // "Cascade to staff has been via the bulletin"
  if (group.tense === "present" && (word === "via" || word === "by")) return judged(said, "done");
  // "have been through the report with their teams", "has been in touch with two charities"
  const wrote = word === "in" && /^(?:touch|contact|correspondence)$/.test(next);
  if (wrote || word === "through" || (word === "to" && isActor(said))) return judged(said, "done");
  if (isQuality(said, at)) return judged(said, "other");
  const goesOn = around.rhythm || around.since || word === "in" || word === "part";
  return judged(said, goesOn ? "practice" : "other");
}

/** "was the subject of two workshops" */
export const isSubjectOfWork = (said: Said, at: number): boolean =>
  wordsFrom(said, at).startsWith("the subject of") && isWorkBehind(said, at + 3);

function isWorkBehind(said: Said, at: number): boolean {
  const head = nounFrom(said, at);
  // "the subject of the May session"
  if (said.tokens[at]?.time) return classes.agenda.has(wordAt(said, at + 1));
  return (
    classes.agenda.has(head) ||
    classes.piecesOfWork.has(head) ||
    classes.piecesOfWork.has(head.replace(/s$/, ""))
  );
}
