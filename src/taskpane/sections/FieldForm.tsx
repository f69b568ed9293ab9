import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { type Review, reviews } from "../../law/law";
import { groupedBy } from "../../model/groups";
import type { Field as SectionField, Values } from "../../sections/fields";
import { texts } from "../texts";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  input: { minWidth: 0, width: "100%" },
  // A list is as wide as its longest choice, where nobody says otherwise.
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
});

interface FieldFormProps {
  readonly fields: readonly SectionField[];
  readonly values: Values;
  /** The guidance to choose from where more than one may have applied. */
  readonly choices: readonly { readonly id: string; readonly title: string }[];
  /** Tells of each change as it is typed, for the preview. */
  readonly change: (values: Values) => void;
}

/** The small form that asks what sections have to know. */
export function FieldForm({ fields, values, choices, change }: FieldFormProps) {
  const styles = useStyles();
  const list = useId();
  const set = (id: string, value: string): void => change({ ...values, [id]: value });
  return (
    <div className={styles.form}>
      {fields.map((field) => (
        <Field key={field.id} label={field.label} hint={field.hint} size="small">
          {field.kind === "choice" ? (
            <Select
              size="small"
              className={styles.select}
              value={values[field.id] ?? ""}
              onChange={(_, { value }) => set(field.id, value)}
            >
              <option value="">{texts.sections.choose}</option>
              {field.id === "review"
                ? byCountry().map(([country, kinds]) => (
                    <optgroup key={country} label={country}>
                      {kinds.map(({ id, name }) => (
                        <option key={id} value={id}>
                          {name}
                        </option>
                      ))}
                    </optgroup>
                  ))
                : choices.map(({ id, title }) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
            </Select>
          ) : (
            <Input
              size="small"
              className={styles.input}
              input={{ className: styles.input }}
              // A month or a year that the draft gives is no day that a calendar could show.
              type={
                field.kind === "date" && !/^\d{4}(?:-\d\d)?$/.test(values[field.id] ?? "") ? "date" : "text"
              }
              value={values[field.id] ?? ""}
              {...(field.suggestions.length > 0 && { list: `${list}${field.id}` })}
              onChange={(_, { value }) => set(field.id, value)}
            />
          )}
        </Field>
      ))}
      {fields.map(({ id, suggestions }) =>
        suggestions.length === 0 ? null : (
          <datalist key={id} id={`${list}${id}`}>
            {suggestions.map((words) => (
              <option key={words} value={words} />
            ))}
          </datalist>
        ),
      )}
    </div>
  );
}

/** The kinds of review under the countries that have them, as the table of law lists them. */
function byCountry(): readonly (readonly [string, readonly Review[]])[] {
  return [...groupedBy(reviews, ({ country }) => country.join(", "))];
}
