import { classes } from "./classes";
import type { Deed } from "./deed";
import type { Judged } from "./judge/judge";
import type { Token } from "./line";
import { HANGING } from "./looked-for";
import { before, flags, pastAdverbs, tokenAt } from "./neighbours";
import { BE, HAVE, LEXICAL, NONFINITE_BE, PARTICIPLE } from "./words";

/** Whether what is planned hangs on something else: "will then be …", "pending a decision", "once every nurse has a log-in". */
export function isAfterwards({ line, clauses, planned }: Judged): boolean {
  for (const { group } of planned) {
    // "could then" only puts one step behind another
    if (classes.possibly.has(group.modal)) continue;
    for (let i = group.first; i <= group.head; i++) {
      const lower = line.tokens[i]?.lower;
      if (lower === "then" || lower === "subsequently") return true;
    }
  }
  const hanging = (line.has & HANGING) !== 0;
  if (hanging && line.tokens.some(({ lower }) => lower === "pending")) return true;
  if (hanging && line.tokens.some((_, at) => dependsOn(line.tokens, at))) return true;
  // "Should the bid fail, the Trust will …"
  const comma = line.tokens[0]?.lower === "should" ? line.tokens.findIndex(({ lower }) => lower === ",") : -1;
  if (comma > 0 && isStep(line.tokens, 0, comma)) return true;
  if (
    line.tokens[0]?.lower === "should" &&
    clauses.subordinate.some(([first, end]) => first === 0 && isStep(line.tokens, 0, end))
  )
    return true;
  if (planned.some((deed) => turnsUp(line.tokens, deed))) return true;
  if (
    hanging &&
    line.tokens.some(
      ({ lower }, i) =>
        lower === "subject" &&
        (i === 0 ||
          tokenAt(line.tokens, i - 1)?.lower === "," ||
          planned.some(({ group }) => group.passive && group.lemma !== "make" && group.after === i)) &&
        !isLimited(line.tokens, i),
    )
  )
    return true;
  if (line.tokens.some((_, at) => waits(line.tokens, at))) return true;
  // "By the time this is published all will have had it"
  if (/^by the time\b/i.test(line.text)) return true;
  return clauses.subordinate.some(([first, end]) => hangsOn(line.tokens, first, end));
}

/** "subject to the limits of the system": nothing that is still to come. */
const isLimited = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 2, at + 6).some(({ lower }) => classes.limits.has(lower));

const LONGEST_WAIT = 12;

/** "after the new form has bedded in", "when their boards next meet": something known that is still to come. */
function waits(tokens: readonly Token[], at: number): boolean {
  // "as soon as the new system allows it"
  const soon = tokens[at]?.lower === "as" && tokens[at - 1]?.lower === "soon" && tokens[at + 1];
  if (soon && (soon.actor || classes.known.has(soon.lower))) return true;
  if (!classes.waitsFor.has(tokens[at]?.lower ?? "")) return false;
  const first = tokens[at + 1];
  if (!first || !(first.actor || classes.known.has(first.lower))) return false;
  for (let i = at + 2; i < tokens.length && i < at + LONGEST_WAIT; i++) {
    const token = tokens[i];
    // "after the family has seen it": that of the case
    const ofCase = token?.lower === "family" && first.lower === "the" && i === at + 2;
    if (!token || token.lower === "," || (classes.subjects.has(token.lower) && !ofCase)) return false;
    if (token.is & (BE | HAVE))
      return (flags(tokens, pastAdverbs(tokens, i + 1)) & (PARTICIPLE | NONFINITE_BE)) !== 0;
    if (token.lower === "next") return true;
  }
  return false;
}

/** "…, but this is dependent on funding", "…, which depends on the bid" */
function dependsOn(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower;
  if (lower !== "dependent" && lower !== "depends") return false;
  const verb = lower === "depends" ? at : before(tokens, at);
  return classes.pointsAt.has(tokenAt(tokens, before(tokens, verb))?.lower ?? "");
}

/** "Any gaps that are found will be …", "Any themes that emerge will" */
function turnsUp(tokens: readonly Token[], { subject, group }: Deed): boolean {
  if (subject.opening !== "any" || subject.from < 0) return false;
  for (let i = subject.from + 1; i < group.first; i++) {
    const token = tokens[i];
    if (token && token.is & LEXICAL && classes.discovered.has(token.lemma)) return true;
  }
  return false;
}

/** "Where nurses cannot attend", "Where staff are unable to come": whenever it happens; "have not replied" happens once. */
function isCase(tokens: readonly Token[], first: number, end: number): boolean {
  const who = tokens.findIndex(({ actor }, at) => at > first && at < end && actor);
  const kind = tokens[who]?.actor?.kind;
  if (kind !== "class" && kind !== "generic" && !(kind === "role" && tokens[who]?.lower.endsWith("s")))
    return false;
  return tokens.slice(who, end).every(({ is }) => !(is & HAVE));
}

/** "If compliance is below 90%", "Where gaps are found"; not "Where a child is not brought", which is a rule. */
function isStep(tokens: readonly Token[], first: number, end: number): boolean {
  // "If it works"
  const worked = tokens[first + 1]?.lower === "it" && classes.worked.has(tokens[first + 2]?.lower ?? "");
  if (worked) return true;
  // "If there is still no reply"
  const silent =
    tokens[first + 1]?.lower === "there" &&
    tokens.slice(first + 2, end).some(({ lower }) => classes.replies.has(lower));
  if (silent) return true;
  if (classes.opensRule.has(tokens[first + 1]?.lower ?? "")) return false;
  for (let i = first + 1; i < end; i++) if (classes.subjects.has(tokens[i]?.lower ?? "")) return false;
  return end - first > 2;
}

/** "once …", "when the system has been installed"; not "when a child moves". */
function hangsOn(tokens: readonly Token[], first: number, end: number): boolean {
  const opener = tokens[first]?.lower ?? "";
  if (opener === "once" || opener === "until") return true;
  if (opener === "if" && tokens[first + 1]?.lower === "i") return false;
  // "to find out if it has helped"
  const asking = tokenAt(tokens, first - 1);
  if (opener === "if" && (classes.asksIf.has(asking?.lemma ?? "") || asking?.lower === "out")) return false;
  if (opener === "where" && isCase(tokens, first, end)) return false;
  if (opener === "if" || (opener === "where" && first <= 1)) return isStep(tokens, first, end);
  if (opener !== "when") return false;
  const { lower: subject = "" } = tokens[first + 1] ?? {};
  // "when they are available" is said of papers, "when they are seen" of children
  const ready = subject === "they" && classes.over.has(tokens[first + 3]?.lower ?? "");
  if (classes.opensHabit.has(subject) && !ready) return false;
  for (let i = first + 2; i < end; i++) {
    const lower = tokens[i]?.lower;
    if (lower === "has" || lower === "have") return true;
    // "when the mapping is finished"
    if ((lower === "is" || lower === "are") && classes.over.has(tokens[i + 1]?.lower ?? "")) return true;
  }
  return false;
}
