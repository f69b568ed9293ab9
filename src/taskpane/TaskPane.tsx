import { makeStyles, mergeClasses, Spinner, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from "react";
import * as actions from "../session/actions";
import type { Session } from "../session/session";
import { openProblems, type State } from "../session/state";
import type { Template } from "../templates/schema";
import { useFocusStays } from "./focus-stays";
import { Header } from "./Header";
import { type LeftOff, LeftOffHere, useLeftOff } from "./left-off";
import { Notices } from "./Notices";
import { Problems } from "./problems/Problems";
import { Tabs, tabId } from "./Tabs";
import { texts } from "./texts";
import { Unshown } from "./Unshown";
import { useSession } from "./use-session";
import { freshViews } from "./views";

const useStyles = makeStyles({
  pane: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    // What stands in it asks how high it is; where it is too low for a list of its own to scroll, all of it scrolls.
    containerType: "size",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    "@media (prefers-reduced-motion: reduce)": {
      "& *, & *::before, & *::after": { transitionDuration: "0s", animationDuration: "0s" },
    },
  },
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  // Large text or a low window, as at 200 % zoom on a laptop (WCAG 2.2, 1.4.4 and 1.4.10).
  whole: { "@container (max-height: 25rem)": { flexShrink: 0 } },
  away: { display: "none" },
  centre: {
    display: "grid",
    justifyItems: "start",
    alignContent: "start",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    "& h1": { margin: 0 },
  },
});

type View = "problems" | "outline" | "sections" | "report" | "settings";

interface TaskPaneProps {
  readonly session: Session;
  readonly templates: readonly Template[];
  readonly copyDetails: (details: string) => Promise<boolean>;
}

/**
 * The whole pane, the same in Word and in the workbench. It checks when it opens. `leftOff` is what the person has begun
 * in it and not finished.
 */
export function TaskPane({ leftOff, ...props }: TaskPaneProps & { readonly leftOff: LeftOff }) {
  return (
    <LeftOffHere value={leftOff}>
      <Pane {...props} />
    </LeftOffHere>
  );
}

function Pane({ session, templates, copyDetails }: TaskPaneProps) {
  const styles = useStyles();
  const state = useSession(session);
  const pane = useRef<HTMLDivElement>(null);
  useFocusStays(pane);
  const [view, setView] = useLeftOff<View>("view", "problems");
  const [rulePage, setRulePage] = useState<string | null>(null);
  const [views, setViews] = useState(freshViews);
  const { Outline, Sections, Report, Settings, RulePage } = views;
  const again = (): void => setViews(freshViews());
  const cameFrom = useRef<Element | null>(null);
  const openRulePage = useCallback((rule: string) => {
    cameFrom.current = document.activeElement;
    setRulePage(rule);
  }, []);
  useEffect(() => {
    // Back where the person was when the page opened.
    if (rulePage !== null || !(cameFrom.current instanceof HTMLElement)) return;
    cameFrom.current.focus();
    cameFrom.current = null;
  }, [rulePage]);
  const { phase, draft } = state;
  useEffect(() => {
    void session.do(actions.check);
  }, [session]);
  useChecksOnFocus(session);
  useComesBack(session, state);
  // The ribbon asks here for what a section has to know.
  const { asking } = state;
  useEffect(() => {
    if (asking !== null) setView("sections");
  }, [asking, setView]);
  const open = openProblems(state).length;
  return (
    <div ref={pane} className={styles.pane} aria-busy={state.busy !== null}>
      <Header session={session} state={state} templates={templates} />
      <Notices state={state} copyDetails={copyDetails} />
      {phase.kind === "opening" && (
        <Spinner className={styles.centre} label={texts.opening} labelPosition="below" />
      )}
      {phase.kind === "no-draft" && (
        <section aria-label={texts.noDraft.title}>
          <div role="alert" className={styles.centre}>
            <Text as="h1" size={400} weight="semibold">
              {texts.noDraft.title}
            </Text>
            <Text>{phase.reason}</Text>
            {phase.styleMayHelp && <Text>{texts.noDraft.hint}</Text>}
          </div>
        </section>
      )}
      {phase.kind === "fault" && !draft && (
        <section className={styles.centre} aria-label={texts.fault.title}>
          <Text as="h1" size={400} weight="semibold">
            {texts.fault.title}
          </Text>
          <Text>{phase.fault.reason}</Text>
        </section>
      )}
      <main className={mergeClasses(styles.view, styles.whole)}>
        <Tabs
          label={texts.tabs.label}
          controls="view"
          chosen={view}
          choose={(value) => {
            cameFrom.current = null;
            setRulePage(null);
            setView(value);
          }}
          tabs={[
            { value: "problems", title: draft ? `${texts.tabs.problems} (${open})` : texts.tabs.problems },
            { value: "outline", title: texts.tabs.outline },
            { value: "sections", title: texts.tabs.sections },
            { value: "report", title: texts.tabs.report },
            { value: "settings", title: texts.tabs.settings },
          ]}
        />
        <div id="view" role="tabpanel" aria-labelledby={tabId(view)} className={styles.view}>
          {rulePage !== null && (
            <Part key={rulePage} again={again}>
              <RulePage rule={rulePage} close={() => setRulePage(null)} />
            </Part>
          )}
          {/* What was opened and scrolled to in the view is there when the person comes back. */}
          <div className={mergeClasses(styles.view, rulePage !== null && styles.away)}>
            <Part key={view} again={again}>
              {view === "problems" ? (
                <Problems session={session} state={state} openRulePage={openRulePage} />
              ) : view === "outline" ? (
                <Outline session={session} state={state} openRulePage={openRulePage} />
              ) : view === "sections" ? (
                <Sections session={session} state={state} />
              ) : view === "report" ? (
                <Report session={session} state={state} templates={templates} />
              ) : (
                <Settings session={session} state={state} />
              )}
            </Part>
          </div>
        </div>
      </main>
    </div>
  );
}

/** A part of the pane that may be on its way, or not come. */
function Part({ children, again }: { readonly children: ReactNode; readonly again: () => void }) {
  return (
    <Unshown again={again}>
      <Suspense fallback={<Spinner size="small" aria-label={texts.loading} />}>{children}</Suspense>
    </Unshown>
  );
}

/** The problem that the person was at is open again where the list of problems was gone meanwhile. */
function useComesBack(session: Session, { current, phase }: State): void {
  const [last, setLast] = useLeftOff<string | null>("problem", null);
  useEffect(() => {
    if (current !== null) setLast(current);
  }, [current, setLast]);
  const { kind } = phase;
  useEffect(() => {
    if (kind === "ready" && current === null && last !== null) void session.do(actions.lookAt, last);
  }, [session, kind, current, last]);
}

/** Where the document does not tell of changes, the draft is read again when the person comes to the pane. */
function useChecksOnFocus(session: Session): void {
  useEffect(() => {
    const onFocus = (): void => {
      const { abilities, preferences, phase, busy } = session.state();
      if (!abilities.live && preferences.live && phase.kind !== "opening" && busy === null)
        void session.do(actions.check);
    };
    window.addEventListener("focus", onFocus);
    return () => window.removeEventListener("focus", onFocus);
  }, [session]);
}
