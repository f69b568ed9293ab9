import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import * as actions from "../../session/actions";
import type { Session } from "../../session/session";
import type { State } from "../../session/state";
import { texts } from "../texts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  waiver: { display: "grid", rowGap: tokens.spacingVerticalXXS, justifyItems: "start" },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Everything that was let stand in this document, by whom, when and why; also what no longer applies. */
export function Waivers({ session, state }: { readonly session: Session; readonly state: State }) {
  const styles = useStyles();
  if (state.waivers.length === 0) return <Text className={styles.quiet}>{texts.waive.none}</Text>;
  return (
    <ul className={styles.list}>
      {state.waivers.map(({ waiver, key, what }) => (
        <li key={waiver.id} className={styles.waiver}>
          <Text>{what}</Text>
          <Text className={styles.quiet}>
            {texts.waive.waivedBy(waiver.by, waiver.at)}: {waiver.reason}
          </Text>
          {key === null && <Text className={styles.quiet}>{texts.waive.lapsed}</Text>}
          <div className={styles.buttons}>
            {key !== null && (
              <Button
                size="small"
                aria-label={`${texts.problems.goTo}: ${what}`}
                onClick={() => session.do(actions.goToProblem, key)}
              >
                {texts.problems.goTo}
              </Button>
            )}
            <Button
              size="small"
              aria-label={`${texts.waive.takeBack}: ${what}`}
              onClick={() => session.do(actions.takeBackWaiver, waiver.id)}
            >
              {texts.waive.takeBack}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
