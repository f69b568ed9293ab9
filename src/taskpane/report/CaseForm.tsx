import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Values } from "../../sections/fields";
import { saysLaw } from "../../sections/fill";
import { caseFields } from "../../session/case-fields";
import { fillCase, type ReportInUse } from "../../session/report";
import type { Session } from "../../session/session";
import type { Template } from "../../templates/schema";
import { FieldForm } from "../sections/FieldForm";
import { Preview } from "../sections/Preview";
import { texts } from "../texts";
import { Unfolding } from "../Unfolding";

const useStyles = makeStyles({
  part: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface CaseFormProps {
  readonly session: Session;
  readonly report: ReportInUse;
  readonly template: Template;
}

/** Asks what a new response has to know of the case beyond what the report states, and shows what it will say. */
export function CaseForm({ session, report, template }: CaseFormProps) {
  const styles = useStyles();
  // What is typed is shown at once; the session hears of it behind. Another report begins with nothing.
  const [filled, setFilled] = useState({ of: report.ways, values: report.values });
  const typed: Values = filled.of === report.ways ? filled.values : report.values;
  const { fields, sections, choices } = caseFields(report.way, template, typed);
  const refusal = sections.find(({ filled }) => saysLaw(filled))?.filled.law.refusal;
  return (
    <Unfolding name="case" className={styles.part} title={texts.report.fields(fields.length)}>
      <Text className={styles.quiet}>
        {fields.length > 0 ? texts.report.fieldsHint : texts.report.stated}
      </Text>
      <FieldForm
        fields={fields}
        values={typed}
        choices={choices}
        change={(next) => {
          const values = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== ""));
          setFilled({ of: report.ways, values });
          void session.do(fillCase, values);
        }}
      />
      {refusal && <Text role="alert">{refusal.reason}</Text>}
      <section className={styles.part} aria-label={texts.report.preview}>
        <Text weight="semibold">{texts.report.preview}</Text>
        {sections.map(({ section, filled }) => (
          <div key={section.id} className={styles.part}>
            <h3 className={styles.title}>{section.heading}</h3>
            <Preview label={section.title} paragraphs={filled.paragraphs} />
          </div>
        ))}
      </section>
    </Unfolding>
  );
}
