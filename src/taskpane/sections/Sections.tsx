import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { fields, type Values } from "../../sections/fields";
import { isFilledIn, listedSections, valuesOf } from "../../session/section-list";
import type { Session } from "../../session/session";
import type { State } from "../../session/state";
import { bringUpToDate, fillFields } from "../../session/update-sections";
import { useLeftOff } from "../left-off";
import { texts } from "../texts";
import { Unfolding } from "../Unfolding";
import { FieldForm } from "./FieldForm";
import { SectionRow } from "./SectionRow";

// Its files are checked by zod, which nobody needs who only inserts.
const Own = lazy(async () => ({ default: (await import("./Own")).Own }));

const useStyles = makeStyles({
  sections: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    overflowWrap: "anywhere",
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  part: { display: "grid", rowGap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalL, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The standard sections: insert one, bring it up to date, fill in what they know, and the board's own. */
export function Sections({ session, state }: { readonly session: Session; readonly state: State }) {
  const styles = useStyles();
  const listed = listedSections(state);
  const values = valuesOf(state.draft, state.sections);
  const outdated = listed.filter(({ standing }) => standing.kind === "outdated").length;
  return (
    <div className={styles.sections}>
      {outdated > 1 && state.abilities.write && (
        <div className={styles.part}>
          <Button size="small" appearance="primary" onClick={() => void session.do(bringUpToDate)}>
            {texts.sections.updateAll(outdated)}
          </Button>
        </div>
      )}
      <ul className={styles.list} aria-label={texts.sections.label}>
        {listed.map((each) => (
          <SectionRow key={each.section.id} listed={each} values={values} session={session} state={state} />
        ))}
      </ul>
      <Unfolding name="fields" className={styles.part} title={texts.sections.fields}>
        <KnownFields session={session} values={values} choices={listed[0]?.filled.law.choices ?? []} />
      </Unfolding>
      <Unfolding name="own sections" className={styles.part} title={texts.sections.own}>
        <Suspense fallback={null}>
          <Own session={session} state={state} />
        </Suspense>
      </Unfolding>
    </div>
  );
}

interface KnownFieldsProps {
  readonly session: Session;
  readonly values: Values;
  readonly choices: readonly { readonly id: string; readonly title: string }[];
}

/** Everything that sections may have to know, to be corrected in one place. */
function KnownFields({ session, values, choices }: KnownFieldsProps) {
  const styles = useStyles();
  const [typed, setTyped] = useLeftOff<Values>("fields", NOTHING);
  const shown = { ...values, ...typed };
  const offered = fields.filter(
    ({ id }) => id !== "edition" || choices.length > 0 || values.edition !== undefined,
  );
  return (
    <div className={styles.part}>
      <Text className={styles.quiet}>{texts.sections.fieldsHint}</Text>
      <FieldForm fields={offered} values={shown} choices={choices} change={setTyped} />
      <div>
        <Button
          size="small"
          appearance="primary"
          onClick={async () => {
            const changed = Object.fromEntries(
              Object.entries(typed).filter(([id, value]) => value !== (values[id] ?? "")),
            );
            await session.do(fillFields, changed);
            // What Word refused stays as it was typed.
            if (isFilledIn(changed, session.state())) setTyped(NOTHING);
          }}
        >
          {texts.sections.save}
        </Button>
      </div>
    </div>
  );
}

const NOTHING: Values = {};
