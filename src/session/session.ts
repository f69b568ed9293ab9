import type { DocumentPort, Files } from "../hosts/port";
import type { Reading } from "../model/reading";
import type { Register } from "../model/register";
import { atOnce, withRests } from "../model/steps";
import { shippedSections } from "../sections/shipped";
import type { Template } from "../templates/schema";
import { checkingInSlices, checkingReading } from "./check";
import { following } from "./followed";
import { keeping } from "./keeping";
import { DEFAULT_PREFERENCES, type Decisions, NO_DECISIONS, readDecisions, readPreferences } from "./kept";
import { KEPT } from "./kept-names";
import { type KeptSections, NO_SECTIONS, readSections } from "./kept-sections";
import { marksOf, wantsOtherMarks } from "./marks";
import { refused } from "./notices";
import { rehearsing } from "./rehearsal";
import { listed, type Notice, type State } from "./state";
import { waive } from "./waivers";

/** What a session is given by the door that opens it. */
export interface SessionGiven {
  readonly templates: readonly Template[];
  readonly register: Register;
  /** ISO instant; the session itself never asks the clock. */
  readonly now: () => string;
  /** A word unlike any given before. */
  readonly newId: () => string;
  /**
   * Begins to measure how long the page has been kept from anything else; what it returns gives a rest when that is
   * enough, and null before. Undefined where nobody waits meanwhile.
   */
  readonly rests?: () => () => Promise<void> | null;
  /** The same for work that nobody waits for, which gives way to everything else; undefined where none is to be done. */
  readonly spare?: () => () => Promise<void> | null;
  /** What reads and writes other files, loaded when it is asked for; undefined where nobody can choose one. */
  readonly files?: () => Promise<Files>;
  /** Where this person's preferences are kept: on this machine, never in the document. */
  readonly preferences: {
    load(): string | null;
    /** Whether they could be kept. */
    save(text: string): boolean;
  };
}

/** One thing that a person can do, used by button, key, ribbon and command line alike. */
export interface Action<Argument = void> {
  readonly id: string;
  /** Whether it can be done now. */
  can(state: State, argument: Argument): boolean;
  /** Does it; what it resolves to is told to the person. */
  run(work: Work, argument: Argument): Promise<Notice | null>;
}

/** What an action works with. */
export interface Work {
  readonly port: DocumentPort;
  readonly given: SessionGiven;
  state(): State;
  set(change: Partial<State>): void;
  /** Checks a reading and lays the decisions over it, unless a newer one has come to be checked meanwhile. */
  check(reading: Reading): Promise<void>;
  decisions(): Decisions | null;
  /** The agencies register in use with the area's own; a fault's sentence where that cannot be read. */
  takeRegister(text: string | null): Promise<string | null>;
  /** Changes what is kept with the document, on top of what others have kept there meanwhile. */
  decide(change: (decisions: Decisions) => Decisions): Promise<Notice | null>;
  /** Loads or keeps what could not be loaded or kept with the document before; nothing where all went well. */
  catchUp(): Promise<Notice | null>;
  /** Changes what is kept about the document's standard sections, on top of what others have kept there meanwhile. */
  keepSections(change: (sections: KeptSections) => KeptSections): Promise<Notice | null>;
  /** The library with the board's own sections, as their file has them; a fault's sentence where that cannot be read. */
  takeSections(text: string | null): Promise<string | null>;
}

export interface Session {
  state(): State;
  /** Tells of each new state; the returned function ends that. */
  subscribe(listener: () => void): () => void;
  /** Does one thing after whatever is being done already; does nothing where it cannot be done. Never rejects. */
  do<Argument>(action: Action<Argument>, argument: Argument): Promise<void>;
  do(action: Action<void>): Promise<void>;
  /** Ends watching the document. */
  close(): void;
}

/** Opens a session on a document. Nothing is read before the first action. */
export function openSession(port: DocumentPort, given: SessionGiven): Session {
  const listeners = new Set<() => void>();
  const saved = given.preferences.load();
  let state: State = {
    phase: { kind: "opening" },
    busy: null,
    abilities: port.abilities(),
    draft: null,
    problems: [],
    waivers: [],
    current: null,
    stale: false,
    template: null,
    library: shippedSections,
    sections: NO_SECTIONS,
    asking: null,
    taken: null,
    report: null,
    preferences: (saved === null ? null : readPreferences(saved)) ?? DEFAULT_PREFERENCES,
    notice: null,
    marked: false,
  };
  let register = given.register;
  let queue: Promise<void> = Promise.resolve();
  let checks = 0;
  let rehearsed = false;
  const follow = following();

  const set = (change: Partial<State>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const check = async (reading: Reading): Promise<void> => {
    const own = ++checks;
    const { severities } = state.preferences;
    const decisions = decided.now();
    const template = given.templates.find(({ id }) => id === decisions?.template) ?? null;
    const options = {
      templates: given.templates,
      template,
      register,
      severities,
      today: given.now().slice(0, 10),
      decided: null,
      sections: { library: state.library, kept: state.sections },
    };
    const rest = given.rests?.();
    const checked = rest
      ? await withRests(checkingInSlices(reading, options), rest, () => own === checks)
      : atOnce(checkingReading(reading, options));
    // Whoever shows the result has a long piece of work too.
    const pause = checked && own === checks ? rest?.() : null;
    if (pause) await pause;
    if (!checked || own !== checks) return;
    const common = { abilities: port.abilities(), stale: false, template: template?.id ?? null };
    if (!checked.ok) {
      const waivers = (decisions?.waivers ?? []).map((waiver) => ({ waiver, what: waiver.what, key: null }));
      const { reason, styleMayHelp } = checked;
      const phase = { kind: "no-draft", reason, styleMayHelp } as const;
      set({ ...common, phase, draft: null, problems: [], waivers, current: null });
      return;
    }
    const { draft } = checked;
    const { problems, covers } = waive(checked.problems, draft, decisions?.waivers ?? []);
    const list = follow(listed(problems, draft.paragraphs), draft, state);
    const keyOf = new Map(covers.size > 0 ? list.map(({ key, problem }) => [problem, key]) : []);
    const waivers = (decisions?.waivers ?? []).map((waiver) => {
      const covered = covers.get(waiver.id);
      return { waiver, what: covered?.what ?? waiver.what, key: (covered && keyOf.get(covered)) ?? null };
    });
    const current = list.some(({ key }) => key === state.current) ? state.current : null;
    const before = state;
    set({ ...common, phase: { kind: "ready" }, draft, problems: list, waivers, current });
    if (wantsOtherMarks(before, state)) remark();
    if (!rehearsed && given.spare) {
      rehearsed = true;
      void withRests(rehearsing(draft, options), given.spare(), () => own === checks);
    }
  };

  let remarking = false;
  /** Marks the text again when its turn comes, once for all that has changed by then. */
  const remark = (): void => {
    if (remarking) return;
    remarking = true;
    queue = queue.then(async () => {
      remarking = false;
      // Where it fails the old marks stand, and the next change tries again.
      if (state.marked) await port.mark(marksOf(state));
    });
  };

  const work: Work = {
    port,
    given,
    state: () => state,
    set,
    check,
    decisions: () => decided.now(),
    async takeRegister(text) {
      const { registerOf } = await import("./own-register");
      const own = registerOf(text, given.register);
      if (own.ok) register = own.register;
      return own.ok ? null : own.reason;
    },
    async takeSections(text) {
      const { libraryWith } = await import("./own-sections");
      const own = libraryWith(text, shippedSections);
      if (own.ok) set({ library: own.library });
      return own.ok ? null : own.reason;
    },
    decide: (change) => decided.change(change),
    keepSections: (change) => sections.change(change),
    catchUp: async () => (await decided.catchUp()) ?? (await sections.catchUp()),
  };
  const decided = keeping(port, KEPT.decisions, NO_DECISIONS, readDecisions, async (_, since) => {
    if (since === "changed" && state.draft) await check(state.draft.reading);
  });
  const sections = keeping(port, KEPT.sections, state.sections, readSections, (now) =>
    set({ sections: now }),
  );
  const opened: Promise<Notice | null> = Promise.resolve().then(async () => {
    const { agencies, sections: own } = state.preferences;
    const fault =
      (agencies === null ? null : await work.takeRegister(agencies)) ??
      (own === null ? null : await work.takeSections(own));
    const [noDecisions, noSections] = await Promise.all([decided.load(), sections.load()]);
    return noDecisions ?? noSections ?? (fault === null ? null : refused(fault));
  });

  let stop = port.watch((outcome) => {
    if (!outcome.ok) set({ stale: true });
    else if (!state.preferences.live) set({ stale: true });
    // The change that an action has just made has been checked already.
    else if (checks > 0 && outcome.value !== state.draft?.reading) void check(outcome.value);
  });

  async function run<Argument>(action: Action<Argument>, argument: Argument): Promise<void> {
    const fault = await opened;
    if (fault && state.phase.kind === "opening") set({ notice: fault });
    if (!action.can(state, argument)) return;
    set({ busy: action.id });
    let notice: Notice | null;
    try {
      notice = await action.run(work, argument);
    } catch (bug) {
      notice = {
        kind: "fault",
        text: "Something went wrong in Answerable itself; the draft is as it was. Check again, and if it happens again copy the details for your help desk.",
        details: bug instanceof Error ? `${bug.name}: ${bug.message}\n${bug.stack ?? ""}` : String(bug),
      };
    }
    set({ busy: null, ...(notice && { notice }) });
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    do<Argument>(action: Action<Argument>, argument?: Argument): Promise<void> {
      queue = queue.then(() => run(action, argument as Argument));
      return queue;
    },
    close() {
      // What is being checked is not wanted any more.
      checks++;
      stop();
      stop = () => {};
      listeners.clear();
    },
  };
}
