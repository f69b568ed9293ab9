import { Button, makeStyles, Select, ToggleButton, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular } from "@fluentui/react-icons";
import { memo } from "react";
import type { Severity } from "../../model/draft";
import * as actions from "../../session/actions";
import type { Session } from "../../session/session";
import { texts } from "../texts";
import type { GroupBy } from "./grouping";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  label: { color: tokens.colorNeutralForeground2 },
});

interface BarProps {
  readonly session: Session;
  /** How many open problems there are of each severity. */
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly waived: number;
  /** What is not shown: severities, and "waived". */
  readonly hidden: ReadonlySet<string>;
  readonly toggle: (what: string) => void;
  readonly by: GroupBy;
  readonly setBy: (by: GroupBy) => void;
  /** The house style's word for a recommendation. */
  readonly unit: string;
  /** How many changes can be made at once; none where the document cannot be written. */
  readonly safe: number;
  readonly canMark: boolean;
  readonly marked: boolean;
}

/** What stands above the list: going from problem to problem, filters, grouping. Each part is drawn again when it changes. */
export const Bar = memo(function Bar(props: BarProps) {
  const { session, errors, warnings, infos, waived, hidden, toggle, by, setBy, unit, safe } = props;
  const styles = useStyles();
  const counts: Readonly<Record<Severity, number>> = { error: errors, warning: warnings, info: infos };
  const isOpen = errors + warnings + infos > 0;
  return (
    <>
      <div className={styles.bar}>
        <Step to="previous" session={session} isOpen={isOpen} />
        <Step to="next" session={session} isOpen={isOpen} />
        {SEVERITIES.map((severity) => (
          <Filter key={severity} what={severity} isShown={!hidden.has(severity)} toggle={toggle}>
            {texts.problems.severities[severity](counts[severity])}
          </Filter>
        ))}
        {waived > 0 && (
          <Filter what="waived" isShown={!hidden.has("waived")} toggle={toggle}>
            {texts.header.waived(waived)}
          </Filter>
        )}
      </div>
      <div className={styles.bar}>
        <Grouping by={by} setBy={setBy} unit={unit} />
        {safe > 0 && (
          <Button size="small" onClick={() => session.do(actions.fixAll, null)}>
            {texts.problems.fixAllSafe(safe)}
          </Button>
        )}
        {props.canMark && <Mark session={session} marked={props.marked} />}
      </div>
    </>
  );
});

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

interface StepProps {
  readonly to: "previous" | "next";
  readonly session: Session;
  /** Whether there is any problem to go to. */
  readonly isOpen: boolean;
}

const Step = memo(function Step({ to, session, isOpen }: StepProps) {
  return (
    <Button
      size="small"
      icon={to === "next" ? <ArrowDownRegular /> : <ArrowUpRegular />}
      aria-label={texts.problems[to]}
      title={texts.problems[to]}
      disabledFocusable={!isOpen}
      onClick={() => session.do(to === "next" ? actions.nextProblem : actions.previousProblem)}
    />
  );
});

interface FilterProps {
  readonly what: string;
  readonly isShown: boolean;
  readonly toggle: (what: string) => void;
  /** What it is called, with how many there are. */
  readonly children: string;
}

const Filter = memo(function Filter({ what, isShown, toggle, children }: FilterProps) {
  return (
    <ToggleButton size="small" checked={isShown} onClick={() => toggle(what)}>
      {children}
    </ToggleButton>
  );
});

const Grouping = memo(function Grouping({ by, setBy, unit }: Pick<BarProps, "by" | "setBy" | "unit">) {
  const styles = useStyles();
  return (
    <>
      <label htmlFor="group-by" className={styles.label}>
        {texts.problems.groupBy}
      </label>
      <Select id="group-by" size="small" value={by} onChange={(_, { value }) => setBy(value as GroupBy)}>
        <option value="recommendation">{texts.problems.byRecommendation(unit)}</option>
        <option value="rule">{texts.problems.byRule}</option>
      </Select>
    </>
  );
});

const Mark = memo(function Mark({ session, marked }: Pick<BarProps, "session" | "marked">) {
  return (
    <ToggleButton size="small" checked={marked} onClick={() => session.do(actions.mark, !marked)}>
      {texts.problems.mark}
    </ToggleButton>
  );
});
