import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Finding, Recommendation } from "../../model/draft";
import type { Span } from "../../model/span";
import * as actions from "../../session/actions";
import type { Session } from "../../session/session";
import type { ListedProblem, State } from "../../session/state";
import { texts } from "../texts";
import { Hole } from "./Hole";
import { LinkButton } from "./LinkButton";
import { RecommendationRow } from "./RecommendationRow";
import { findingTitle } from "./short-title";

const useStyles = makeStyles({
  outline: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    overflowWrap: "anywhere",
  },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  inner: { marginTop: tokens.spacingVerticalS, paddingLeft: tokens.spacingHorizontalM },
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
  },
  finding: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  hole: {
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorPaletteRedForeground1,
  },
  section: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
});

interface OutlineProps {
  readonly session: Session;
  readonly state: State;
  readonly openRulePage: (rule: string) => void;
}

/** The draft as it was understood: finding, recommendation, who acts, response; a hole is seen as a hole. */
export function Outline({ session, state, openRulePage }: OutlineProps) {
  const styles = useStyles();
  const { draft, problems } = state;
  const open = useMemo(() => openByRecommendation(problems), [problems]);
  if (!draft) return null;
  const goTo = (span: Span): void => void session.do(actions.goTo, span);
  const row = (recommendation: Recommendation) => (
    <li key={`${recommendation.number} ${recommendation.span.paragraph} ${recommendation.span.start}`}>
      <RecommendationRow
        session={session}
        state={state}
        draft={draft}
        recommendation={recommendation}
        open={open.get(recommendation.number) ?? 0}
        goTo={goTo}
        openRulePage={openRulePage}
      />
    </li>
  );
  return (
    <nav className={styles.outline} aria-label={texts.outline.label}>
      <ul className={styles.list}>
        {draft.findings.map((finding) => (
          <li key={finding.span.paragraph}>
            <LinkButton className={styles.finding} onClick={() => goTo(finding.span)}>
              {findingTitle(finding)}
            </LinkButton>{" "}
            <Text className={styles.quiet} size={200}>
              {texts.outline.problems(openIn(finding, open) + (unrecommended(finding, problems) ? 1 : 0))}
            </Text>
            <ul className={mergeClasses(styles.list, styles.inner)}>
              {finding.recommendations.map(row)}
              {finding.recommendations.length === 0 &&
                (draft.style.findings === "required" || unrecommended(finding, problems)) && (
                  <li>
                    <Hole
                      label={texts.outline.noRecommendation}
                      listed={unrecommended(finding, problems)}
                      session={session}
                      state={state}
                      goTo={() => goTo(finding.span)}
                    />
                  </li>
                )}
            </ul>
          </li>
        ))}
        {draft.recommendations.map(row)}
      </ul>
      {draft.sections.length > 0 && (
        <section>
          <h2 className={styles.heading}>{texts.outline.sections}</h2>
          <ul className={styles.list}>
            {draft.sections.map(({ id, title, required, span, place }) => (
              <li key={id} className={styles.section}>
                <LinkButton onClick={() => goTo(span ?? place)}>{title}</LinkButton>
                <span className={span || !required ? styles.quiet : styles.hole}>
                  {span ? texts.outline.present : required ? texts.outline.absent : texts.outline.optional}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </nav>
  );
}

/** How many open problems each recommendation has, by its number. */
function openByRecommendation(problems: readonly ListedProblem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { problem } of problems)
    if (!problem.waived && problem.recommendation !== null)
      counts.set(problem.recommendation, (counts.get(problem.recommendation) ?? 0) + 1);
  return counts;
}

/** The open problem that nothing is recommended under a finding. */
const unrecommended = (
  { span, labelSpan }: Finding,
  problems: readonly ListedProblem[],
): ListedProblem | undefined =>
  problems.find(
    ({ problem }) =>
      problem.rule === "finding-without-recommendation" &&
      !problem.waived &&
      problem.span.paragraph >= (labelSpan ?? span).paragraph &&
      problem.span.paragraph <= (span.endParagraph ?? span.paragraph),
  );

function openIn({ recommendations }: Finding, open: ReadonlyMap<string, number>): number {
  const numbers = new Set(recommendations.map(({ number }) => number));
  return [...numbers].reduce((sum, number) => sum + (open.get(number) ?? 0), 0);
}
