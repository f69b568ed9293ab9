import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { chooseReport, dropReport, pasteList, readOtherwise } from "../../session/report";
import type { Session } from "../../session/session";
import type { State } from "../../session/state";
import type { Template } from "../../templates/schema";
import { FileInput } from "../FileInput";
import { useLeftOff } from "../left-off";
import { texts } from "../texts";
import { Differences } from "./Differences";
import { NewResponse } from "./NewResponse";

const useStyles = makeStyles({
  view: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "grid",
    alignContent: "start",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ReportProps {
  readonly session: Session;
  readonly state: State;
  readonly templates: readonly Template[];
}

/** The report of the review: how the draft differs from it, and a new response made from it. */
export function Report({ session, state, templates }: ReportProps) {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const { report } = state;
  return (
    <div className={styles.view}>
      {report === null ? (
        <Text className={styles.quiet}>{texts.report.intro}</Text>
      ) : (
        <Text weight="semibold">
          {texts.report.found(
            report.name || texts.report.pasted,
            report.units.filter(({ kind }) => kind === "recommendation").length,
            report.way.style.unit,
          )}
        </Text>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance={report === null ? "primary" : "secondary"}
          onClick={() => chooser.current?.click()}
        >
          {report === null ? texts.report.choose : texts.report.another}
        </Button>
        {report !== null && report.others.length > 1 && (
          <Button
            size="small"
            title={texts.report.otherwiseHint}
            onClick={() => void session.do(readOtherwise)}
          >
            {texts.report.otherwise(report.others.indexOf(report.way) + 1, report.others.length)}
          </Button>
        )}
        {report !== null && (
          <Button size="small" onClick={() => void session.do(dropReport)}>
            {texts.report.drop}
          </Button>
        )}
      </div>
      <FileInput
        chooser={chooser}
        accept=".docx,.docm,.dotx,.dotm,.txt,.md,.markdown"
        label={texts.report.choose}
        choose={async (chosen) => {
          const bytes = new Uint8Array(await chosen.arrayBuffer());
          await session.do(chooseReport, { name: chosen.name, bytes });
        }}
      />
      {report === null && <Paste session={session} />}
      <Differences session={session} state={state} />
      {report !== null && (
        <NewResponse session={session} state={state} report={report} templates={templates} />
      )}
    </div>
  );
}

/** For a report that is no file: its recommendations, pasted. */
function Paste({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const [pasted, setPasted] = useLeftOff("pasted list", "");
  return (
    <>
      <Field label={texts.report.paste} size="small">
        <Textarea resize="vertical" rows={6} value={pasted} onChange={(_, { value }) => setPasted(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={pasted.trim() === ""}
          onClick={() => void session.do(pasteList, pasted)}
        >
          {texts.report.use}
        </Button>
      </div>
    </>
  );
}
