import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Draft } from "../../model/draft";
import * as actions from "../../session/actions";
import type { Session } from "../../session/session";
import type { ListedProblem, State } from "../../session/state";
import { texts } from "../texts";
import { looksTheSame, ProblemCard } from "./ProblemCard";

const useStyles = makeStyles({
  group: { marginTop: tokens.spacingVerticalM },
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  cards: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
});

interface GroupProps {
  readonly session: Session;
  readonly title: string;
  readonly cards: readonly ListedProblem[];
  /** The key of the problem that the person looks at, where it is one of these. */
  readonly current: string | null;
  /** The rule whose changes can be made at once, and how many there are. */
  readonly rule: string | null;
  readonly safe: number;
  readonly draft: Draft;
  readonly abilities: State["abilities"];
  readonly name: string;
  /** The waiver that covers the current problem, to be taken back. */
  readonly waiver: string | null;
  readonly openRulePage: (rule: string) => void;
}

/** After a keystroke nearly every group is as it was: one look at its cards is enough. */
const isAsBefore = (before: GroupProps, after: GroupProps): boolean =>
  before.current === null &&
  after.current === null &&
  before.session === after.session &&
  before.title === after.title &&
  before.rule === after.rule &&
  before.safe === after.safe &&
  before.cards.length === after.cards.length &&
  before.cards.every((card, at) => {
    const now = after.cards[at];
    return now !== undefined && looksTheSame(card, now);
  });

/** The problems of one recommendation, or of one kind. */
export const Group = memo(function Group(props: GroupProps) {
  const { session, title, cards, current, rule, safe, draft, abilities, name, waiver, openRulePage } = props;
  const styles = useStyles();
  return (
    <section className={styles.group} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      {rule !== null && safe > 0 && (
        <Button size="small" onClick={() => session.do(actions.fixAll, rule)}>
          {texts.problems.fixAllSafe(safe)}
        </Button>
      )}
      <ul className={styles.cards}>
        {cards.map((listed) => (
          <ProblemCard
            key={listed.key}
            session={session}
            draft={draft}
            listed={listed}
            current={listed.key === current}
            abilities={abilities}
            name={name}
            waiver={listed.key === current ? waiver : null}
            openRulePage={openRulePage}
          />
        ))}
      </ul>
    </section>
  );
}, isAsBefore);
