import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { makeResponse, type ReportInUse, tickAll } from "../../session/report";
import type { Session } from "../../session/session";
import type { State } from "../../session/state";
import type { Template } from "../../templates/schema";
import { useLeftOff } from "../left-off";
import { saveAs } from "../save-as";
import { texts } from "../texts";
import { CaseForm } from "./CaseForm";
import { UnitRow } from "./UnitRow";

const useStyles = makeStyles({
  part: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
});

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

interface NewResponseProps {
  readonly session: Session;
  readonly state: State;
  readonly report: ReportInUse;
  readonly templates: readonly Template[];
}

/** What the report asks for, to be ticked and corrected, and the response made of it. */
export function NewResponse({ session, state, report, templates }: NewResponseProps) {
  const styles = useStyles();
  const laidOut = templates.filter((template) => template.new);
  const [chosen, setChosen] = useLeftOff<string | null>("style of the new response", null);
  const style =
    laidOut.find(({ id }) => id === (chosen ?? state.draft?.style.id)) ??
    laidOut.find(({ general }) => general) ??
    laidOut[0];
  const { units, made, way } = report;
  const ticked = units.filter((unit) => unit.ticked && unit.kind === "recommendation").length;
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{texts.report.fresh}</h2>
      <Text className={styles.quiet}>{texts.report.freshHint}</Text>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void session.do(tickAll, true)}>
          {texts.report.all}
        </Button>
        <Button size="small" onClick={() => void session.do(tickAll, false)}>
          {texts.report.none}
        </Button>
      </div>
      <ul className={styles.list} aria-label={texts.report.units}>
        {units.map((unit) => (
          <UnitRow key={unit.key} unit={unit} unitName={way.style.unit} session={session} />
        ))}
      </ul>
      <Field label={texts.report.style} size="small">
        <Select
          size="small"
          className={styles.select}
          value={style?.id ?? ""}
          onChange={(_, { value }) => setChosen(value)}
        >
          {laidOut.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      {style && <CaseForm session={session} report={report} template={style} />}
      {ticked === 0 && <Text className={styles.quiet}>{texts.report.nothingTicked}</Text>}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={ticked === 0 || !style}
          onClick={() => style && void session.do(makeResponse, style.id)}
        >
          {texts.report.make(ticked, way.style.unit)}
        </Button>
        {made && (
          <Button size="small" onClick={() => saveAs(made.name, made.bytes, DOCX)}>
            {texts.report.save}
          </Button>
        )}
      </div>
      {made?.opened && <Text>{texts.report.opened(made.name)}</Text>}
      {made && made.notes.length > 0 && (
        <section aria-label={texts.report.notes}>
          <Text weight="semibold">{texts.report.notes}</Text>
          <ul>
            {made.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}
