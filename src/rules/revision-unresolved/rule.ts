import { groupedBy } from "../../model/groups";
import type { Remark, Revision } from "../../model/reading";
import type { Span } from "../../model/span";
import { recommendationOf } from "../belonging";
import type { Found, Message } from "../kit";
import { defineRule } from "../kit";
import { listed, quoted } from "../wording";

interface Unresolved extends Found {
  readonly comment?: Remark;
  readonly changes?: readonly Revision[];
}

export default defineRule<Unresolved>({
  id: "revision-unresolved",
  about: "No tracked change or comment is left in the file that is published.",
  severity: "warning",

  *find(draft) {
    const { comments, revisions } = draft.reading;
    for (const comment of comments)
      yield {
        span: comment.at ?? TOP,
        recommendation: comment.at && recommendationOf(draft, comment.at.paragraph),
        comment,
      };

    const formatted = revisions.filter(({ kind }) => kind === "formatted");
    const reworded = revisions.filter(({ kind }) => kind !== "formatted");
    for (const [paragraph, changes] of groupedBy(reworded, ({ at }) => at.paragraph))
      yield { span: around(changes), recommendation: recommendationOf(draft, paragraph), changes };

    // Tracked formatting changes no word: one remark for the whole draft is enough.
    const [first] = formatted;
    if (first) yield { span: first.at, severity: "info", changes: formatted };
  },

  say: ({ comment, changes = [] }) => (comment ? sayComment(comment) : sayChanges(changes)),
});

const TOP: Span = { paragraph: 0, start: 0, end: 0 };

/** From the first change of a paragraph to the end of its last. */
function around(changes: readonly Revision[]): Span {
  let { paragraph, start, end } = changes[0]?.at ?? TOP;
  let last = paragraph;
  for (const { at } of changes) {
    start = Math.min(start, at.start);
    const to = at.endParagraph ?? at.paragraph;
    if (to > last) {
      last = to;
      end = at.end;
    } else if (to === last) end = Math.max(end, at.end);
  }
  return last === paragraph ? { paragraph, start, end } : { paragraph, start, end, endParagraph: last };
}

function sayComment({ author, text }: Remark): Message {
  const by = author ? ` by ${author}` : "";
  return {
    what: `A comment${by} is still in the file${text.trim() ? `: ${quoted(text)}` : ""}.`,
    why: "Comments travel with the file, and whoever opens it can read them.",
    todo: "Settle it, then delete it before publication.",
  };
}

const SHOWN = 3;
const VERBS: Readonly<Record<Revision["kind"], string>> = {
  inserted: "added",
  deleted: "struck out",
  moved: "moved",
  formatted: "formatted",
};

function sayChanges(changes: readonly Revision[]): Message {
  const n = changes.length;
  if (changes[0]?.kind === "formatted")
    return {
      what:
        n === 1
          ? "A change of formatting is still tracked."
          : `${n} changes of formatting are still tracked.`,
      why: "They change no words, but the file shows that it was still being edited.",
      todo: "Accept them (in Word: Review, Accept, Accept All Changes).",
    };
  const shown = changes.slice(0, SHOWN).map(({ kind, text }) => {
    return `${text.trim() ? quoted(text, 60) : "a line break"} ${VERBS[kind]}`;
  });
  if (n > SHOWN) shown.push(`${n - SHOWN} more`);
  return {
    what: `${n === 1 ? "A tracked change is" : `${n} tracked changes are`} still open here: ${listed(shown)}.`,
    why: "Readers of the file can see both wordings, and which of them is the response is not settled.",
    todo: "Accept or reject each one (in Word: Review, then Accept or Reject).",
  };
}
