import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { startTransition, useCallback, useEffect, useMemo, useState } from "react";
import { capitalised } from "../../model/capitalised";
import type { Draft, Severity } from "../../model/draft";
import { rules } from "../../rules/index";
import { cite } from "../../rules/wording";
import * as actions from "../../session/actions";
import type { Session } from "../../session/session";
import { openProblems, type State } from "../../session/state";
import { useLeftOff } from "../left-off";
import { texts } from "../texts";
import { Bar } from "./Bar";
import { betweenCards } from "./card-keys";
import { Group } from "./Group";
import { type GroupBy, groupsOf, type ProblemGroup } from "./grouping";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", minHeight: 0, flexGrow: 1 },
  away: { display: "none" },
  more: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  list: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  empty: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    justifyItems: "start",
  },
});

/** How many cards stand there at first: about as many as a pane shows. */
const FIRST = 12;
/** How many follow at a time, between what the person does. */
const THEN = 40;
/** How many there are before the person asks for more: enough for any ordinary draft. */
const AT_ONCE = 200;

/** What is not shown at first. */
const WAIVED: readonly string[] = ["waived"];

interface ProblemsProps {
  readonly session: Session;
  readonly state: State;
  readonly openRulePage: (rule: string) => void;
}

/** The open problems, and those that were let stand when asked for. */
export function Problems({ session, state, openRulePage }: ProblemsProps) {
  const styles = useStyles();
  const [by, setBy] = useLeftOff<GroupBy>("grouped by", "recommendation");
  const [away, setAway] = useLeftOff("not shown", WAIVED);
  const hidden = useMemo(() => new Set(away), [away]);
  const [asked, setAsked] = useState(AT_ONCE);
  const [most, setMost] = useState(FIRST);
  const { draft, problems, current, abilities } = state;
  const shown = useMemo(
    () =>
      problems.filter(({ key, problem }) => {
        // The problem that somebody was led to is never out of sight.
        if (key === current) return true;
        return !hidden.has(problem.severity) && (!problem.waived || !hidden.has("waived"));
      }),
    [problems, current, hidden],
  );
  const groups = useMemo(() => (draft ? groupsOf(draft, shown, by) : []), [draft, shown, by]);
  const currentAt =
    current === null ? -1 : groups.flatMap((group) => group.problems).findIndex(({ key }) => key === current);
  useEffect(() => {
    setAsked((before) => Math.max(before, currentAt + 1));
    setMost((before) => Math.max(before, currentAt + 1));
  }, [currentAt]);
  const wanted = Math.min(asked, shown.length);
  useEffect(() => {
    // Not cut to what there is, so that a problem that comes to be is drawn with the rest.
    if (most < wanted) startTransition(() => setMost(most + THEN));
  }, [most, wanted]);
  const listed = draft !== null;
  useEffect(() => {
    // `npm run bench:pane` measures up to here.
    if (listed) performance.mark("problems-listed");
  }, [listed]);
  const toggle = useCallback(
    (what: string): void =>
      setAway(away.includes(what) ? away.filter((each) => each !== what) : [...away, what]),
    [away, setAway],
  );

  const open = openProblems(state);
  const count = (severity: Severity): number =>
    open.filter(({ problem }) => problem.severity === severity).length;
  let left = Math.min(most, wanted);
  return (
    // Before there is a draft it stands there unseen: what takes longest to draw is there when the problems are.
    <div className={mergeClasses(styles.view, !draft && styles.away)}>
      <Bar
        session={session}
        errors={count("error")}
        warnings={count("warning")}
        infos={count("info")}
        waived={problems.length - open.length}
        hidden={hidden}
        toggle={toggle}
        by={by}
        setBy={setBy}
        unit={draft?.style.unit ?? "recommendation"}
        safe={abilities.write ? actions.safeFixes(state, null).length : 0}
        canMark={abilities.marks !== "none"}
        marked={state.marked}
      />
      <section className={styles.list} aria-label={texts.problems.listLabel} onKeyDown={betweenCards}>
        {draft && groups.length === 0 && (
          <div className={styles.empty}>
            <Text weight="semibold" size={400} as="h2">
              {open.length === 0 ? texts.problems.noneTitle : texts.problems.noneShown}
            </Text>
            {open.length === 0 ? (
              <Text>{texts.problems.none}</Text>
            ) : (
              <Button onClick={() => setAway(WAIVED)}>{texts.problems.showAll}</Button>
            )}
          </div>
        )}
        {groups.map((group) => {
          const cards = group.problems.slice(0, Math.max(0, left));
          left -= group.problems.length;
          if (cards.length === 0 || !draft) return null;
          return (
            <Group
              key={group.key}
              session={session}
              title={titleOf(group, draft)}
              cards={cards}
              current={current !== null && cards.some(({ key }) => key === current) ? current : null}
              rule={group.rule}
              safe={group.rule !== null && abilities.write ? actions.safeFixes(state, group.rule).length : 0}
              draft={draft}
              abilities={abilities}
              name={state.preferences.name}
              waiver={state.waivers.findLast(({ key }) => key !== null && key === current)?.waiver.id ?? null}
              openRulePage={openRulePage}
            />
          );
        })}
        {shown.length > asked && (
          <div className={styles.more}>
            <Button onClick={() => setAsked(asked + AT_ONCE)}>
              {texts.problems.more(Math.min(shown.length - asked, AT_ONCE))}
            </Button>
          </div>
        )}
      </section>
    </div>
  );
}

function titleOf({ recommendation, rule, key }: ProblemGroup, draft: Draft): string {
  if (rule !== null) return rules.find(({ id }) => id === rule)?.about ?? rule;
  if (recommendation) return capitalised(cite(recommendation, draft));
  return key === "" ? texts.problems.wholeDraft : capitalised(key);
}
