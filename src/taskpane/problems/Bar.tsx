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

/** What stands above the list: going from problem to problem, filters, grouping. It is drawn again when it changes. */
export const Bar = memo(function Bar(props: BarProps) {
  const { session, errors, warnings, infos, waived, hidden, toggle, by, setBy, unit, safe } = props;
  const styles = useStyles();
  const counts: Readonly<Record<Severity, number>> = { error: errors, warning: warnings, info: infos };
  const open = errors + warnings + infos;
  return (
    <>
      <div className={styles.bar}>
        <Button
          size="small"
          icon={<ArrowUpRegular />}
          aria-label={texts.problems.previous}
          title={texts.problems.previous}
          disabledFocusable={open === 0}
          onClick={() => session.do(actions.previousProblem)}
        />
        <Button
          size="small"
          icon={<ArrowDownRegular />}
          aria-label={texts.problems.next}
          title={texts.problems.next}
          disabledFocusable={open === 0}
          onClick={() => session.do(actions.nextProblem)}
        />
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            checked={!hidden.has(severity)}
            onClick={() => toggle(severity)}
          >
            {texts.problems.severities[severity](counts[severity])}
          </ToggleButton>
        ))}
        {waived > 0 && (
          <ToggleButton size="small" checked={!hidden.has("waived")} onClick={() => toggle("waived")}>
            {texts.header.waived(waived)}
          </ToggleButton>
        )}
      </div>
      <div className={styles.bar}>
        <label htmlFor="group-by" className={styles.label}>
          {texts.problems.groupBy}
        </label>
        <Select id="group-by" size="small" value={by} onChange={(_, { value }) => setBy(value as GroupBy)}>
          <option value="recommendation">{texts.problems.byRecommendation(unit)}</option>
          <option value="rule">{texts.problems.byRule}</option>
        </Select>
        {safe > 0 && (
          <Button size="small" onClick={() => session.do(actions.fixAll, null)}>
            {texts.problems.fixAllSafe(safe)}
          </Button>
        )}
        {props.canMark && (
          <ToggleButton
            size="small"
            checked={props.marked}
            onClick={() => session.do(actions.mark, !props.marked)}
          >
            {texts.problems.mark}
          </ToggleButton>
        )}
      </div>
    </>
  );
});

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
