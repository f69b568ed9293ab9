import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  mergeClasses,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useId, useState } from "react";
import { flushSync } from "react-dom";
import { changeUnit } from "../../session/report";
import type { ReviewUnit } from "../../session/review-units";
import type { Session } from "../../session/session";
import { texts } from "../texts";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  under: { paddingLeft: tokens.spacingHorizontalM },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  tick: { minWidth: 0 },
  words: { margin: 0, whiteSpace: "pre-wrap" },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface UnitRowProps {
  readonly unit: ReviewUnit;
  readonly unitName: string;
  readonly session: Session;
}

/** A finding or recommendation of the report: whether it goes into the new response, and in which words. */
export function UnitRow({ unit, unitName, session }: UnitRowProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const button = useId();
  const words = useId();
  const { key, kind, number, ticked, text, now } = unit;
  const name =
    kind === "finding" ? texts.report.finding(number) : texts.report.recommendation(unitName, number);
  const close = (): void => {
    flushSync(() => setTyped(null));
    document.getElementById(button)?.focus();
  };
  // What is typed is taken over when the field is left, so that nothing is lost with the view.
  const take = (words: string): void => void session.do(changeUnit, { key, now: words });
  return (
    <li className={mergeClasses(styles.row, unit.under !== null && styles.under)} data-unit={key}>
      <div className={styles.head}>
        <Checkbox
          className={styles.tick}
          label={now === text ? name : `${name} (${texts.report.corrected.toLowerCase()})`}
          // Those without a number are told apart by what they say.
          aria-describedby={words}
          checked={ticked}
          onChange={(_, { checked }) => void session.do(changeUnit, { key, ticked: checked === true })}
        />
        {typed === null && (
          <Button
            id={button}
            size="small"
            appearance="subtle"
            aria-label={`${texts.report.correct}: ${name}, ${firstWords(now)}`}
            onClick={() => setTyped(now)}
          >
            {texts.report.correct}
          </Button>
        )}
      </div>
      {typed === null ? (
        <Text as="p" id={words} className={mergeClasses(styles.words, !ticked && styles.quiet)}>
          {now}
        </Text>
      ) : (
        <>
          <Field label={texts.report.words(name)} size="small">
            <Textarea
              autoFocus
              resize="vertical"
              rows={6}
              value={typed}
              onChange={(_, { value }) => setTyped(value)}
              onBlur={() => take(typed)}
            />
          </Field>
          <div className={styles.buttons}>
            <Button size="small" appearance="primary" onClick={close}>
              {texts.report.done}
            </Button>
            <Button
              size="small"
              onClick={() => {
                take(text);
                close();
              }}
            >
              {texts.report.restore}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}

/** So that a reader who hears the buttons alone can tell them apart. */
const firstWords = (text: string): string => text.split(/\s+/).slice(0, 6).join(" ");
