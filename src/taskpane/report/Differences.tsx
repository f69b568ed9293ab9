import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Span } from "../../model/span";
import { againstReport, cutShort, type Difference, differencesIn } from "../../reports/against";
import * as actions from "../../session/actions";
import { againstNow } from "../../session/report";
import type { Session } from "../../session/session";
import type { State } from "../../session/state";
import { texts } from "../texts";

const useStyles = makeStyles({
  part: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  kind: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  difference: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    minWidth: 0,
    "@media (forced-colors: active)": { border: `${tokens.strokeWidthThin} solid CanvasText` },
  },
  what: { minHeight: "24px", textAlign: "left" },
  words: { margin: 0, whiteSpace: "pre-wrap" },
  out: { textDecorationLine: "line-through", color: tokens.colorPaletteRedForeground1 },
  in: { textDecorationLine: "underline", fontWeight: tokens.fontWeightSemibold },
});

/** How the draft differs from the report, as both are now; what it comes to is announced. */
export function Differences({ session, state }: { readonly session: Session; readonly state: State }) {
  const styles = useStyles();
  const { report, draft } = state;
  const against = againstNow(state);
  const all =
    report && draft && against
      ? differencesIn(againstReport(report.name, against.report, against.comparison, draft))
      : [];
  const kinds = [...new Set(all.map(({ rule }) => rule))].map(
    (kind) => [kind, all.filter(({ rule }) => rule === kind)] as const,
  );
  const same = against?.comparison.same ?? 0;
  const said = !report
    ? ""
    : !against
      ? texts.report.noDraft
      : all.length === 0
        ? texts.report.nothing(same, against.report.style.unit)
        : [
            ...kinds.map(([kind, each]) => texts.report.kinds[kind]?.(each.length)),
            texts.report.same(same),
          ].join(", ");
  return (
    <section className={styles.part}>
      {report && <h2 className={styles.title}>{texts.report.against}</h2>}
      {/* There before anything is said, so that what comes is read out. */}
      <div role="status">{said}</div>
      {kinds.some(([kind]) => kind === "against-reworded") && (
        <Text className={styles.quiet} size={200}>
          {texts.report.marks}
        </Text>
      )}
      {kinds.map(([kind, each]) => (
        <Fragment key={kind}>
          <h3 className={styles.kind}>{texts.report.titles[kind]}</h3>
          <ul className={styles.list}>
            {each.map((difference) => (
              <li
                key={`${difference.what} ${difference.words.map(({ text }) => text).join("")}`}
                className={styles.difference}
                data-difference={kind}
              >
                <Link
                  as="button"
                  className={styles.what}
                  title={texts.report.goTo}
                  onClick={() => void session.do(actions.goTo, spanOf(difference))}
                >
                  {difference.what}
                </Link>
                <Words difference={difference} />
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </section>
  );
}

function Words({ difference }: { readonly difference: Difference }) {
  const styles = useStyles();
  let at = 0;
  return (
    <p className={styles.words}>
      {cutShort(difference.words).map(({ kind, text }) => {
        const key = at++;
        if (kind === "removed")
          return (
            <del key={key} className={styles.out}>
              {text}
            </del>
          );
        return kind === "added" ? (
          <ins key={key} className={styles.in}>
            {text}
          </ins>
        ) : (
          <span key={key}>{text}</span>
        );
      })}
    </p>
  );
}

const spanOf = ({ location: { paragraph, start, end, endParagraph } }: Difference): Span => ({
  paragraph,
  start,
  end,
  ...(endParagraph !== undefined && { endParagraph }),
});
