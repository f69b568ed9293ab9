import type { Commitment, Draft, Timing } from "../model/draft";
import type { Label } from "./corpus-gold";

const BEST: readonly Timing[] = ["dated", "incomplete", "relative", "recurring", "event", "vague", "none"];
const ASKS: ReadonlySet<string> = new Set(["incomplete", "event", "vague", "none"]);

interface Judged {
  readonly kind: string;
  readonly timing: Timing;
  readonly tentative: boolean;
  readonly owner: string | null;
}

/** White space folded, so that words are compared. */
export const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What the draft makes of a labelled sentence: of several of its own inside it, planned outranks done, done practice. */
function judged(draft: Draft, label: Label, taken: Set<Commitment>): Judged {
  const words = folded(label.text);
  const inside = draft.commitments.filter((it) => {
    const text = folded(it.text);
    return !taken.has(it) && (words.includes(text) || text.includes(words));
  });
  for (const it of inside.slice(0, 1)) taken.add(it);
  for (const kind of ["planned", "done", "practice"] as const) {
    const own = inside.filter((it) => it.kind === kind);
    if (own.length === 0) continue;
    const timing = BEST.find((word) => own.some((it) => it.timing === word)) ?? "none";
    const owner = own.map((it) => it.owner).find((name) => name !== null) ?? null;
    return { kind, timing, tentative: own.some((it) => it.tentative), owner };
  }
  return { kind: "other", timing: "none", tentative: false, owner: null };
}

/** Precision and recall of what was said about each labelled sentence, and every miss. */
export function sentenceTable(
  all: readonly Label[],
  drafts: ReadonlyMap<string, Draft>,
): { rows: string[][]; misses: string[] } {
  const misses: string[] = [];
  const right = { kind: 0, timing: 0, tentative: 0, owner: 0 };
  const flag = { hit: 0, wrong: 0, missed: 0 };
  let planned = 0;
  const taken = new Set<Commitment>();
  for (const label of all) {
    const draft = drafts.get(label.id.split("/")[0] ?? "");
    if (!draft) continue;
    const got = judged(draft, label, taken);
    const tell = (what: string, wanted: unknown, actual: unknown): void => {
      misses.push(
        `${label.id} ${what}: expected ${wanted} got ${actual} — ${folded(label.text).slice(0, 140)}`,
      );
    };
    if (got.kind === label.kind) right.kind++;
    else tell("kind", label.kind, got.kind);
    const flagged = got.kind === "planned" && ASKS.has(got.timing);
    if (flagged && label.flag) flag.hit++;
    else if (flagged) flag.wrong++;
    else if (label.flag) flag.missed++;
    if (label.kind !== "planned") continue;
    planned++;
    for (const what of ["timing", "tentative", "owner"] as const) {
      if (got[what] === label[what]) right[what]++;
      else tell(what, label[what], got[what]);
    }
  }
  const share = (n: number, of: number): string => `${n}/${of} = ${(n / Math.max(of, 1)).toFixed(3)}`;
  return {
    rows: [
      ["kind", share(right.kind, all.length)],
      ["timing (planned)", share(right.timing, planned)],
      ["tentative (planned)", share(right.tentative, planned)],
      ["owner (planned)", share(right.owner, planned)],
      ["flag precision", share(flag.hit, flag.hit + flag.wrong)],
      ["flag recall", share(flag.hit, flag.hit + flag.missed)],
    ],
    misses,
  };
}
