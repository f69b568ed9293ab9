import { classes } from "./classes";
import type { Said } from "./deed";
import { NUMBER } from "./words";

/** "An audit by the Trust in May 2025 found that": its own check, not what a review found. */
export function isAgenciesOwn({ subject, group, tokens }: Said): boolean {
  // "An internal review in May found"
  const inside =
    classes.piecesOfWork.has(subject.head) &&
    tokens.slice(subject.from, subject.to).some(({ lower }) => classes.internal.has(lower));
  // "An evaluation carried out by the Named Nurse showed"; what an inspectorate found is no deed
  const carried =
    classes.piecesOfWork.has(subject.head) &&
    /^an?$/.test(subject.opening) &&
    tokens
      .slice(subject.from, group.first)
      .some(({ lower }, i, words) => lower === "by" && words[i + 1]?.actor);
  const outside = tokens.slice(0, group.first).some(({ lower }) => classes.inspectorates.has(lower));
  if (outside || (!classes.ownChecks.has(subject.head) && !inside && !carried)) return false;
  return (
    inside ||
    carried ||
    tokens.some(
      (token, i) =>
        i > subject.from &&
        i < group.first &&
        // "A survey of 90 carers found"
        (token.time !== null || token.lower === "by" || (token.is & NUMBER) !== 0),
    )
  );
}
