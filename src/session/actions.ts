import { applyEdits } from "../edits/apply";
import type { Edit } from "../edits/edit";
import { placeOf } from "../edits/place";
import type { Problem } from "../engine/check";
import type { Outcome } from "../hosts/port";
import type { Reading } from "../model/reading";
import type { Span } from "../model/span";
import { count } from "../reports/order";
import type { Fix } from "../rules/kit";
import { applied, failedInDocument } from "./apply";
import type { Preferences } from "./kept";
import { marksOf } from "./marks";
import { done, failed, refused } from "./notices";
import type { Action, Work } from "./session";
import { type ListedProblem, type Notice, openProblems, type State } from "./state";
import { waiverOf } from "./waivers";

const listedAs = (state: State, key: string): ListedProblem | undefined =>
  state.problems.find((each) => each.key === key);

/** Reads the draft and checks it. */
export const check: Action = {
  id: "check",
  can: () => true,
  async run(work) {
    const outcome = await work.port.read();
    if (!outcome.ok) {
      work.set({ abilities: work.port.abilities(), phase: { kind: "fault", fault: outcome } });
      return failed(outcome);
    }
    const fault = await work.catchUp();
    const said = await checked(work, outcome.value);
    return fault ?? said;
  },
};

async function checked(work: Work, reading: Reading): Promise<Notice | null> {
  await work.check(reading);
  const state = work.state();
  if (state.phase.kind === "no-draft") return refused(state.phase.reason);
  const open = openProblems(state).length;
  return done(open === 0 ? "Checked: no open problems." : `Checked: ${count(open, "open problem")}.`);
}

/** Shows a stretch of the draft in the document. */
export const goTo: Action<Span> = {
  id: "go-to",
  can: (state) => state.draft !== null,
  async run(work, span) {
    const { draft } = work.state();
    return draft ? shown(work, await work.port.show(placeOf(draft.paragraphs, span))) : null;
  },
};

/** Makes a problem the current one, and leaves the document where the person is in it. */
export const lookAt: Action<string> = {
  id: "look-at",
  can: (state, key) => listedAs(state, key) !== undefined,
  async run(work, key) {
    work.set({ current: key });
    return null;
  },
};

/** Shows a problem's words in the document and makes it the current one. */
export const goToProblem: Action<string> = {
  id: "go-to-problem",
  can: (state, key) => listedAs(state, key) !== undefined,
  async run(work, key) {
    const problem = listedAs(work.state(), key)?.problem;
    await lookAt.run(work, key);
    return problem ? goTo.run(work, problem.span) : null;
  },
};

const shown = (work: Work, outcome: Outcome<Span>): Notice | null =>
  outcome.ok ? null : failedInDocument(work, outcome);

const step = (id: string, by: 1 | -1): Action => ({
  id,
  can: (state) => openProblems(state).length > 0,
  async run(work) {
    const state = work.state();
    const open = openProblems(state);
    const all = state.problems.findIndex(({ key }) => key === state.current);
    // From a problem that was waived or mended meanwhile, on to the next open one behind or before its place.
    const beyond = (at: number): boolean => (by === 1 ? at > all : at < all);
    const order = by === 1 ? open : [...open].reverse();
    const next =
      all < 0 ? order[0] : (order.find((each) => beyond(state.problems.indexOf(each))) ?? order[0]);
    return next ? goToProblem.run(work, next.key) : null;
  },
});

/** Goes to the next open problem, from the last on to the first. */
export const nextProblem = step("next-problem", 1);
export const previousProblem = step("previous-problem", -1);

export interface FixOf {
  readonly key: string;
  readonly fix: string;
}

/** Makes the change that a problem offers. */
export const applyFix: Action<FixOf> = {
  id: "fix",
  can: (state, { key, fix }) =>
    state.abilities.write && !!listedAs(state, key)?.problem.fixes.some(({ id }) => id === fix),
  async run(work, { key, fix }) {
    const chosen = listedAs(work.state(), key)?.problem.fixes.find(({ id }) => id === fix);
    return chosen ? change(work, chosen.edits, 1) : null;
  },
};

/** The safe fixes of a rule's open problems, as many as do not want the same words; of every rule for null. */
export function safeFixes(state: State, rule: string | null): readonly Fix[] {
  const known = SAFE.get(state.problems) ?? new Map<string | null, readonly Fix[]>();
  SAFE.set(state.problems, known);
  const found = known.get(rule) ?? chosenFrom(state, rule);
  known.set(rule, found);
  return found;
}

/** Asked for with every drawing of the pane; the problems are other objects after each check. */
const SAFE = new WeakMap<readonly ListedProblem[], Map<string | null, readonly Fix[]>>();

function chosenFrom(state: State, rule: string | null): readonly Fix[] {
  if (!state.draft) return [];
  const all = openProblems(state).flatMap(({ problem }) => {
    if (rule !== null && problem.rule !== rule) return [];
    return problem.fixes.find(({ kind }) => kind === "safe") ?? [];
  });
  if (all.length === 0 || fits(state, all)) return all;
  const chosen: Fix[] = [];
  for (const fix of all) if (fits(state, [...chosen, fix])) chosen.push(fix);
  return chosen;
}

const fits = (state: State, fixes: readonly Fix[]): boolean =>
  applyEdits(state.draft?.paragraphs ?? [], editsOf(fixes)).ok;
const editsOf = (fixes: readonly Fix[]): readonly Edit[] => fixes.flatMap(({ edits }) => edits);

/** Makes every safe change of one rule, or of all for null, in one step. */
export const fixAll: Action<string | null> = {
  id: "fix-all",
  can: (state, rule) => state.abilities.write && safeFixes(state, rule).length > 0,
  async run(work, rule) {
    const fixes = safeFixes(work.state(), rule);
    return change(work, editsOf(fixes), fixes.length);
  },
};

async function change(work: Work, edits: readonly Edit[], changes: number): Promise<Notice | null> {
  const { draft } = work.state();
  if (!draft) return null;
  const fault = await applied(work, draft, edits);
  if (fault) return fault;
  return done(
    `${count(changes, "change")} made. ${count(openProblems(work.state()).length, "open problem")} left.`,
  );
}

export interface WaiveWith {
  readonly key: string;
  readonly reason: string;
}

/** Lets a problem stand, with the reason why; kept with the document. */
export const waiveProblem: Action<WaiveWith> = {
  id: "waive",
  can: (state, { key, reason }) =>
    reason.trim() !== "" && state.preferences.name.trim() !== "" && isOpen(listedAs(state, key)?.problem),
  async run(work, { key, reason }) {
    const { draft, preferences } = work.state();
    const problem = listedAs(work.state(), key)?.problem;
    if (!draft || !problem) return null;
    const words = { reason: reason.trim(), by: preferences.name.trim(), at: work.given.now().slice(0, 10) };
    const waiver = waiverOf(problem, draft, words, work.given.newId());
    const fault = await work.decide((before) => ({ ...before, waivers: [...before.waivers, waiver] }));
    return fault ?? done("Let stand, and kept with the document.");
  },
};

const isOpen = (problem: Problem | undefined): boolean => problem !== undefined && problem.waived === null;

/** Takes a waiver back by its id. */
export const takeBackWaiver: Action<string> = {
  id: "take-back",
  can: (state, id) => state.waivers.some(({ waiver }) => waiver.id === id),
  async run(work, id) {
    const fault = await work.decide((before) => ({
      ...before,
      waivers: before.waivers.filter((waiver) => waiver.id !== id),
    }));
    return fault ?? done("Taken back: the problem is open again.");
  },
};

/** Chooses the house style of this document; null lets the draft decide. */
export const chooseStyle: Action<string | null> = {
  id: "choose-style",
  can: (state, id) => id !== state.template,
  async run(work, template) {
    const fault = await work.decide((before) => ({ ...before, template }));
    if (work.state().draft === null) return fault ?? check.run(work);
    const title = work.given.templates.find(({ id }) => id === template)?.title;
    return fault ?? done(title ? `Checked as “${title}”.` : "The draft decides its house style again.");
  },
};

const NOT_KEPT = refused(
  "Your settings cannot be kept on this machine, as its browser does not allow it or has no room: they hold until this page is closed.",
);
const IN_USE = "The area's agencies are in use.";
const OUT_OF_USE = "The area's agencies are no longer in use.";

/** Changes what the person prefers, and checks again where that matters. */
export const prefer: Action<Partial<Preferences>> = {
  id: "prefer",
  can: () => true,
  async run(work, change) {
    const before = work.state().preferences;
    const preferences = { ...before, ...change };
    const withAgencies = preferences.agencies !== before.agencies;
    if (withAgencies) {
      const fault = await work.takeRegister(preferences.agencies);
      if (fault !== null) return refused(fault);
    }
    if (preferences.sections !== before.sections) {
      const fault = await work.takeSections(preferences.sections);
      if (fault !== null) return refused(fault);
    }
    work.set({ preferences });
    const kept = work.given.preferences.save(JSON.stringify(preferences));
    const { draft, stale } = work.state();
    if (draft && !stale) await work.check(draft.reading);
    if (!kept) return NOT_KEPT;
    if (withAgencies) return done(preferences.agencies === null ? OUT_OF_USE : IN_USE);
    return preferences.marks === before.marks ? null : mark.run(work, preferences.marks);
  },
};

/** Marks every open problem in the text, or takes the marks away. The document itself is not changed. */
export const mark: Action<boolean> = {
  id: "mark",
  can: (state) => state.abilities.marks !== "none",
  async run(work, on) {
    const outcome = on ? await work.port.mark(marksOf(work.state())) : await work.port.unmark();
    if (!outcome.ok) return failed(outcome);
    work.set({ marked: on });
    return null;
  },
};

/** Writes a problem as a comment beside its words. */
export const commentOn: Action<string> = {
  id: "comment",
  can: (state, key) => state.abilities.comments && listedAs(state, key) !== undefined,
  async run(work, key) {
    const { draft } = work.state();
    const problem = listedAs(work.state(), key)?.problem;
    if (!draft || !problem) return null;
    const text = [problem.what, problem.why, problem.todo].join(" ");
    const outcome = await work.port.comment(placeOf(draft.paragraphs, problem.span), text);
    return outcome.ok ? done("The comment was added.") : failed(outcome);
  },
};
