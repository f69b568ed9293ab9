import { makeStyles, tokens } from "@fluentui/react-components";
import type { FilledParagraph } from "../../sections/fill";

const useStyles = makeStyles({
  words: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
    "@media (forced-colors: active)": { border: `${tokens.strokeWidthThin} solid CanvasText` },
  },
  paragraph: { margin: 0, whiteSpace: "pre-wrap" },
  blank: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "underline",
    textDecorationStyle: "dashed",
  },
});

/** What a section says, its blanks set apart. */
export function Preview({
  label,
  paragraphs,
}: {
  readonly label: string;
  readonly paragraphs: readonly FilledParagraph[];
}) {
  const styles = useStyles();
  return (
    <section className={styles.words} aria-label={label}>
      {paragraphs.map(({ text, fields }) => {
        const blanks = fields.filter(({ blank }) => blank);
        let at = 0;
        return (
          <p key={text} className={styles.paragraph}>
            {blanks.map(({ start, end }) => {
              const before = text.slice(at, start);
              at = end;
              return (
                <span key={start}>
                  {before}
                  <span className={styles.blank}>{text.slice(start, end)}</span>
                </span>
              );
            })}
            {text.slice(at)}
          </p>
        );
      })}
    </section>
  );
}
