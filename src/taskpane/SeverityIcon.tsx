import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle20Filled, Info20Regular, Warning20Filled } from "@fluentui/react-icons";
import type { Severity } from "../model/draft";

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  warning: { color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
  info: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
});

/** A severity by shape as well as by colour. */
export function SeverityIcon({ severity, label }: { readonly severity: Severity; readonly label: string }) {
  const styles = useStyles();
  const Icon =
    severity === "error" ? ErrorCircle20Filled : severity === "warning" ? Warning20Filled : Info20Regular;
  return <Icon className={styles[severity]} role="img" aria-label={label} />;
}
