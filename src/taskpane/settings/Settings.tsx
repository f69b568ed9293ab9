import { Field, Input, makeStyles, Select, Switch, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Severity } from "../../model/draft";
import { rules } from "../../rules/index";
import * as actions from "../../session/actions";
import type { Session } from "../../session/session";
import type { State } from "../../session/state";
import { severityWord, texts } from "../texts";
import { Agencies } from "./Agencies";
import { Waivers } from "./Waivers";

const useStyles = makeStyles({
  settings: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    overflowWrap: "anywhere",
  },
  part: { display: "grid", rowGap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalL },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

/** What one person prefers, and what was decided about this document. */
export function Settings({ session, state }: { readonly session: Session; readonly state: State }) {
  const styles = useStyles();
  const { preferences, draft, abilities } = state;
  const weigh = (rule: string, value: string): void => {
    const { [rule]: _before, ...others } = preferences.severities;
    const severities = value === "" ? others : { ...others, [rule]: value as Severity | "off" };
    session.do(actions.prefer, { severities });
  };
  return (
    <div className={styles.settings}>
      <Part title={texts.settings.you}>
        <Field label={texts.settings.name}>
          <Input
            size="small"
            defaultValue={preferences.name}
            autoComplete="name"
            onBlur={({ target }) => {
              if (target.value !== preferences.name) session.do(actions.prefer, { name: target.value });
            }}
          />
        </Field>
      </Part>
      <Part title={texts.waive.title}>
        <Waivers session={session} state={state} />
      </Part>
      <Part title={texts.settings.reading}>
        <Field hint={abilities.live ? texts.settings.liveHint : texts.settings.notLive}>
          <Switch
            label={texts.settings.live}
            checked={preferences.live && abilities.live}
            disabled={!abilities.live}
            onChange={(_, { checked }) => session.do(actions.prefer, { live: checked })}
          />
        </Field>
      </Part>
      <Part title={texts.settings.agencies}>
        <Agencies session={session} state={state} />
      </Part>
      <Part title={texts.settings.severities}>
        {rules.map(({ id, about, severity }) => (
          <Field key={id} label={about}>
            <Select
              size="small"
              value={preferences.severities[id] ?? ""}
              onChange={(_, { value }) => weigh(id, value)}
            >
              <option value="">
                {texts.settings.ownSeverity(wordFor(draft?.style.severities[id] ?? severity))}
              </option>
              <option value="error">{severityWord.error}</option>
              <option value="warning">{severityWord.warning}</option>
              <option value="info">{severityWord.info}</option>
              <option value="off">{texts.settings.off}</option>
            </Select>
          </Field>
        ))}
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>
        <Text weight="semibold">{title}</Text>
      </h2>
      {children}
    </section>
  );
}

const wordFor = (severity: Severity | "off"): string =>
  severity === "off" ? texts.settings.off : severityWord[severity];
