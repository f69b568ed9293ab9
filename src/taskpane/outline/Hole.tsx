import { Button, makeStyles, tokens } from "@fluentui/react-components";
import * as actions from "../../session/actions";
import type { Session } from "../../session/session";
import type { ListedProblem, State } from "../../session/state";

const useStyles = makeStyles({
  hole: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  words: {
    background: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorStatusDangerBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorPaletteRedForeground1,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

interface HoleProps {
  readonly label: string;
  /** The problem that it is; undefined where nobody reports it, as where it was let stand. */
  readonly listed: ListedProblem | undefined;
  readonly session: Session;
  readonly state: State;
  readonly goTo: () => void;
}

/** Something missing: it goes to the place, and offers to fill it where the check knows how. */
export function Hole({ label, listed, session, state, goTo }: HoleProps) {
  const styles = useStyles();
  return (
    <span className={styles.hole}>
      <button
        type="button"
        className={styles.words}
        onClick={() => (listed ? void session.do(actions.goToProblem, listed.key) : goTo())}
      >
        {label}
      </button>
      {state.abilities.write &&
        listed?.problem.fixes.map((fix) => (
          <Button
            key={fix.id}
            size="small"
            onClick={() => session.do(actions.applyFix, { key: listed.key, fix: fix.id })}
          >
            {fix.title}
          </Button>
        ))}
    </span>
  );
}
