import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { memo, useEffect, useRef } from "react";
import type { Draft } from "../../model/draft";
import * as actions from "../../session/actions";
import type { Session } from "../../session/session";
import type { ListedProblem, State } from "../../session/state";
import { useBegun, useLeftOff } from "../left-off";
import { SeverityIcon } from "../SeverityIcon";
import { severityWord, texts } from "../texts";
import { FixOffer } from "./FixOffer";
import { WaiveForm } from "./WaiveForm";

const useStyles = makeStyles({
  card: {
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // Cards out of sight cost nothing to lay out.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 56px",
  },
  current: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    contentVisibility: "visible",
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
  head: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    background: "none",
    border: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  body: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  waived: { color: tokens.colorNeutralForeground2 },
  stands: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface CardProps {
  readonly session: Session;
  readonly draft: Draft;
  readonly listed: ListedProblem;
  readonly current: boolean;
  readonly abilities: State["abilities"];
  readonly name: string;
  /** The waiver that covers it, to be taken back. */
  readonly waiver: string | null;
  readonly openRulePage: (rule: string) => void;
}

/** A closed card shows no more than this of its problem. */
export const looksTheSame = (before: ListedProblem, after: ListedProblem): boolean =>
  before === after ||
  (before.key === after.key &&
    before.problem.what === after.problem.what &&
    before.problem.severity === after.problem.severity &&
    (before.problem.waived === null) === (after.problem.waived === null));

const isAsBefore = (before: CardProps, after: CardProps): boolean =>
  !before.current &&
  !after.current &&
  before.session === after.session &&
  looksTheSame(before.listed, after.listed);

/** One problem: a line that goes to its words, and, for the one at hand, why, what to do, and what can be done here. */
export const ProblemCard = memo(function ProblemCard(props: CardProps) {
  const { session, listed, current } = props;
  const styles = useStyles();
  const card = useRef<HTMLLIElement>(null);
  const head = useRef<HTMLButtonElement>(null);
  const { key, problem } = listed;
  useEffect(() => {
    if (!current) return;
    card.current?.scrollIntoView({ block: "nearest" });
    // The focus follows from card to card; it is not taken out of the document or a field.
    if (document.activeElement?.closest("[data-problem]")) head.current?.focus({ preventScroll: true });
  }, [current]);
  return (
    <li ref={card} className={mergeClasses(styles.card, current && styles.current)} data-problem={key}>
      <button
        ref={head}
        type="button"
        className={styles.head}
        aria-expanded={current}
        onClick={() => session.do(actions.goToProblem, key)}
      >
        <SeverityIcon severity={problem.severity} label={severityWord[problem.severity]} />
        <span>
          {problem.what}
          {problem.waived && <span className={styles.stands}> {texts.waive.title}</span>}
        </span>
      </button>
      {current && <Opened {...props} toHead={() => head.current?.focus()} />}
    </li>
  );
}, isAsBefore);

interface OpenedProps extends CardProps {
  /** Puts the focus on the card's line. */
  readonly toHead: () => void;
}

/** What is told of the problem at hand, and what can be done about it. */
function Opened(props: OpenedProps) {
  const { session, draft, listed, abilities, name, waiver, openRulePage, toHead } = props;
  const styles = useStyles();
  const { key, problem } = listed;
  /** Why it may stand, as far as it has been typed; null where nobody is asked. */
  const [reason, setReason] = useLeftOff<string | null>(`reason ${key}`, null);
  const begun = useBegun(reason !== null);
  const point = problem.span.start === problem.span.end && problem.span.endParagraph === undefined;
  return (
    <div className={styles.body}>
      <Text>{problem.why}</Text>
      <Text weight="semibold">{problem.todo}</Text>
      {abilities.write &&
        problem.fixes.map((fix) => (
          <FixOffer
            key={fix.id}
            fix={fix}
            draft={draft}
            apply={() => session.do(actions.applyFix, { key, fix: fix.id })}
          />
        ))}
      {problem.waived && (
        <Text className={styles.waived}>
          {texts.waive.waivedBy(problem.waived.by, problem.waived.at)}: {problem.waived.reason}
        </Text>
      )}
      {reason !== null && !problem.waived ? (
        <WaiveForm
          name={name}
          reason={reason}
          setReason={setReason}
          begun={begun}
          cancel={() => {
            setReason(null);
            toHead();
          }}
          waive={async (by) => {
            if (by !== name) await session.do(actions.prefer, { name: by });
            await session.do(actions.waiveProblem, { key, reason });
            const { problems, notice } = session.state();
            // What could not be decided leaves the reason where it was typed.
            if (!problems.some((each) => each.key === key && each.problem.waived)) return;
            // What could not be kept with the document is there again when the pane has been loaded anew.
            if (notice?.kind === "done") setReason(null);
            toHead();
          }}
        />
      ) : (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => session.do(actions.goToProblem, key)}>
            {point ? texts.problems.missing : texts.problems.goTo}
          </Button>
          {problem.waived ? (
            waiver !== null && (
              <Button size="small" onClick={() => session.do(actions.takeBackWaiver, waiver)}>
                {texts.waive.takeBack}
              </Button>
            )
          ) : (
            <Button size="small" onClick={() => setReason("")}>
              {texts.problems.waive}
            </Button>
          )}
          {abilities.comments && (
            <Button size="small" onClick={() => session.do(actions.commentOn, key)}>
              {texts.problems.comment}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={() => openRulePage(problem.rule)}>
            {texts.problems.about}
          </Button>
        </div>
      )}
    </div>
  );
}
