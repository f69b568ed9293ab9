import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { Fragment, useRef } from "react";
import { flushSync } from "react-dom";
import * as actions from "../../session/actions";
import type { Session } from "../../session/session";
import type { State } from "../../session/state";
import { FileInput } from "../FileInput";
import { useBegun, useLeftOff } from "../left-off";
import { saveAs } from "../save-as";
import { texts } from "../texts";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { fontFamily: tokens.fontFamilyMonospace },
});

/** The area's own agencies: chosen from a file, edited here, saved as a file again. They stay on this machine. */
export function Agencies({ session, state }: { readonly session: Session; readonly state: State }) {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const [editing, setEditing] = useLeftOff<string | null>("agencies", null);
  const begun = useBegun(editing !== null);
  const { agencies } = state.preferences;
  const close = (): void => {
    if (editing === null) return;
    flushSync(() => setEditing(null));
    document.getElementById(EDIT)?.focus();
  };
  const use = async (text: string | null): Promise<void> => {
    await session.do(actions.prefer, { agencies: text });
    // A register that was refused stays under the person's eyes, with all that was typed.
    if (session.state().preferences.agencies === text) close();
  };
  return (
    <>
      <Text className={styles.quiet}>{texts.settings.agenciesHint}</Text>
      <Text>
        {agencies === null ? texts.settings.noAgencies : texts.settings.agenciesCount(countOf(agencies))}
      </Text>
      {editing !== null && (
        <Field label={texts.settings.agenciesText}>
          <Textarea
            autoFocus={begun}
            className={styles.text}
            resize="vertical"
            rows={10}
            value={editing}
            onChange={(_, { value }) => setEditing(value)}
          />
        </Field>
      )}
      <div className={styles.buttons}>
        {editing === null ? (
          // Keys of their own: the button that has just been pressed must not become one of the others.
          <Fragment key="kept">
            <Button size="small" onClick={() => file.current?.click()}>
              {texts.settings.import}
            </Button>
            <Button id={EDIT} size="small" onClick={() => setEditing(agencies ?? EMPTY)}>
              {texts.settings.edit}
            </Button>
            {agencies !== null && (
              <>
                <Button size="small" onClick={() => saveAs("agencies.json", agencies)}>
                  {texts.settings.export}
                </Button>
                <Button size="small" onClick={() => use(null)}>
                  {texts.settings.remove}
                </Button>
              </>
            )}
          </Fragment>
        ) : (
          <Fragment key="edited">
            <Button size="small" appearance="primary" onClick={() => use(editing)}>
              {texts.settings.save}
            </Button>
            <Button size="small" onClick={close}>
              {texts.settings.cancel}
            </Button>
          </Fragment>
        )}
      </div>
      <FileInput
        chooser={file}
        accept=".json,application/json"
        label={texts.settings.import}
        choose={async (chosen) => use(await chosen.text())}
      />
    </>
  );
}

const EDIT = "edit-agencies";

const EMPTY = `{
  "bodies": [
    { "name": "", "short": [], "aliases": [] }
  ]
}
`;

function countOf(agencies: string): number {
  try {
    return (JSON.parse(agencies) as { bodies?: readonly unknown[] }).bodies?.length ?? 0;
  } catch {
    return 0;
  }
}
