import { Button, Field, Input, makeStyles, Select, Text, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { fields } from "../../sections/fields";
import { type SectionDraft, sectionFrom } from "../../sections/own";
import type { StandardSection } from "../../sections/schema";
import { texts } from "../texts";

const useStyles = makeStyles({
  form: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    minWidth: 0,
  },
  input: { minWidth: 0, width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface EditorProps {
  readonly draft: SectionDraft;
  readonly change: (draft: SectionDraft) => void;
  /** Whether it has been asked for just now. */
  readonly begun: boolean;
  readonly save: (section: StandardSection) => void;
  readonly cancel: () => void;
}

/** Writes one of the board's own sections. What cannot be used stays in the form, with what is wrong with it. */
export function Editor({ draft, change, begun, save, cancel }: EditorProps) {
  const styles = useStyles();
  const list = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  // The button that opens it may stand far down the list.
  const asked = useRef(begun);
  useEffect(() => {
    if (asked.current) form.current?.querySelector("input")?.focus();
  }, []);
  const [field, setField] = useState("");
  const [reason, setReason] = useState<string | null>(null);
  const line = (name: "title" | "heading" | "about", label: string) => (
    <Field label={label} size="small" required={name === "title"}>
      <Input
        size="small"
        className={styles.input}
        input={{ className: styles.input }}
        value={draft[name]}
        onChange={(_, { value }) => change({ ...draft, [name]: value })}
      />
    </Field>
  );
  const markField = (): void => {
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {};
    const name = asName(field);
    if (name === "" || selectionStart === selectionEnd) return;
    const { text } = draft;
    change({ ...draft, text: `${text.slice(0, selectionStart)}{${name}}${text.slice(selectionEnd)}` });
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const read = sectionFrom(draft);
        setReason(read.ok ? null : read.reason);
        if (read.ok) save(read.section);
      }}
    >
      {line("title", texts.sections.title)}
      {line("heading", texts.sections.heading)}
      {line("about", texts.sections.about)}
      <Field label={texts.sections.belongs} size="small">
        <Select
          size="small"
          value={draft.belongs}
          onChange={(_, { value }) =>
            change({ ...draft, belongs: value === "closing" ? "closing" : "opening" })
          }
        >
          <option value="opening">{texts.sections.opening}</option>
          <option value="closing">{texts.sections.closing}</option>
        </Select>
      </Field>
      <Field label={texts.sections.text} size="small" required>
        <Textarea
          size="small"
          resize="vertical"
          rows={8}
          textarea={{ ref: area }}
          value={draft.text}
          onChange={(_, { value }) => change({ ...draft, text: value })}
        />
      </Field>
      <Field label={texts.sections.fieldName} size="small">
        <Input
          size="small"
          className={styles.input}
          input={{ className: styles.input }}
          list={list}
          value={field}
          onChange={(_, { value }) => setField(value)}
        />
      </Field>
      <datalist id={list}>
        {fields
          .filter(({ kind }) => kind !== "choice")
          .map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
      </datalist>
      <div className={styles.buttons}>
        <Button size="small" onClick={markField} disabled={asName(field) === ""}>
          {texts.sections.markField}
        </Button>
      </div>
      {reason !== null && (
        <Text role="alert">
          {texts.sections.broken} {reason}
        </Text>
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {texts.sections.save}
        </Button>
        <Button size="small" onClick={cancel}>
          {texts.sections.cancel}
        </Button>
      </div>
    </form>
  );
}

/** A field's name as the grammar has it: "lead officer" is leadOfficer. */
const asName = (words: string): string =>
  words
    .trim()
    .replace(/[^A-Za-z0-9 ]+/g, " ")
    .replace(/\s+(.)/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^[^A-Za-z]+/, "")
    .replace(/^./, (letter) => letter.toLowerCase());
