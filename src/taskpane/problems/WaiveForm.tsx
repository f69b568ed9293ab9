import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useLeftOff } from "../left-off";
import { texts } from "../texts";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface WaiveFormProps {
  /** The name in the settings; asked for here where there is none. */
  readonly name: string;
  /** As far as it has been typed. */
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  /** Whether it has been asked for just now. */
  readonly begun: boolean;
  readonly waive: (by: string) => void;
  readonly cancel: () => void;
}

/** Asks why a problem may stand. */
export function WaiveForm({ name, reason, setReason, begun, waive, cancel }: WaiveFormProps) {
  const styles = useStyles();
  const [typed, setTyped] = useLeftOff("name for waivers", "");
  const by = name === "" ? typed : name;
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Its buttons too: the focus brings no more than its own field into sight.
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== "" && by.trim() !== "") waive(by.trim());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    cancel();
  };
  const needs = (value: string, why: string) =>
    tried && value.trim() === "" ? { validationMessage: why, validationState: "error" as const } : {};
  return (
    <form ref={form} className={styles.form} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <Field
        label={texts.waive.reason}
        hint={texts.waive.hint}
        required
        {...needs(reason, texts.waive.reasonMissing)}
      >
        <Textarea
          autoFocus={begun}
          value={reason}
          resize="vertical"
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      {name === "" && (
        <Field label={texts.waive.name} required {...needs(by, texts.waive.nameMissing)}>
          <Input size="small" value={by} autoComplete="name" onChange={(_, { value }) => setTyped(value)} />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small">
          {texts.waive.do}
        </Button>
        <Button size="small" onClick={cancel}>
          {texts.waive.cancel}
        </Button>
      </div>
    </form>
  );
}
