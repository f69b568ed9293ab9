import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle20Regular,
  ChevronDown16Regular,
  ChevronRight16Regular,
  Circle20Regular,
  CircleOff20Regular,
} from "@fluentui/react-icons";
import { type CheckOfRecommendation, checksOf } from "../../engine/holds";
import type { Draft, Recommendation } from "../../model/draft";
import type { Span } from "../../model/span";
import { rules } from "../../rules/index";
import type { Session } from "../../session/session";
import type { ListedProblem, State } from "../../session/state";
import { useLeftOff } from "../left-off";
import { SeverityIcon } from "../SeverityIcon";
import { texts } from "../texts";
import { Hole } from "./Hole";
import { LinkButton } from "./LinkButton";
import { recommendationTitle } from "./short-title";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalXS },
  open: {
    background: "none",
    border: "none",
    padding: tokens.spacingVerticalXXS,
    // As wide and as high as a finger or an unsteady hand needs (WCAG 2.5.8).
    minWidth: "24px",
    minHeight: "24px",
    color: "inherit",
    cursor: "pointer",
    flexShrink: 0,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  facts: {
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
    margin: `0 0 0 ${tokens.spacingHorizontalXXL}`,
    justifyItems: "start",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  checks: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXS} 0 0 ${tokens.spacingHorizontalXXL}`,
    padding: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
  },
  check: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  failed: { color: tokens.colorPaletteRedForeground1 },
  passed: { color: tokens.colorStatusSuccessForeground1 },
  icon: { flexShrink: 0 },
});

interface RowProps {
  readonly session: Session;
  readonly state: State;
  readonly draft: Draft;
  readonly recommendation: Recommendation;
  /** How many of its problems are open. */
  readonly open: number;
  readonly goTo: (span: Span) => void;
  readonly openRulePage: (rule: string) => void;
}

/** One recommendation: who acts, how it is answered, what is open; opened, every check and what holds. */
export function RecommendationRow(props: RowProps) {
  const { session, state, draft, recommendation, open, goTo, openRulePage } = props;
  const styles = useStyles();
  const { agencies, response, responsePlace, number } = recommendation;
  const [opened, setOpened] = useLeftOff(`checks of ${number}`, false);
  const listed = (rule: string): ListedProblem | undefined =>
    state.problems.find(
      ({ problem }) => problem.rule === rule && problem.recommendation === number && !problem.waived,
    );
  const title = recommendationTitle(recommendation, draft);
  const named = agencies.filter(({ generic }) => !generic);
  const promises = response?.commitments.filter(({ kind }) => kind === "planned").length ?? 0;
  return (
    <>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.open}
          aria-expanded={opened}
          aria-label={`${texts.outline.checks}: ${title}`}
          onClick={() => setOpened(!opened)}
        >
          {opened ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        </button>
        <LinkButton onClick={() => goTo(recommendation.span)}>{title}</LinkButton>
      </div>
      <div className={styles.facts}>
        {named.length > 0 ? (
          <Text className={styles.quiet} size={200}>
            {texts.outline.agencies}: {[...new Set(named.map(({ name }) => name))].join(", ")}
          </Text>
        ) : (
          draft.style.agencyRequired && (
            <Hole
              label={texts.outline.noAgency}
              listed={listed("recommendation-without-agency")}
              session={session}
              state={state}
              goTo={() => goTo(recommendation.span)}
            />
          )
        )}
        {response ? (
          <LinkButton className={styles.quiet} onClick={() => goTo(response.span)}>
            <Text size={200}>
              {texts.outline.response}: {texts.outline.paragraphs(response.paragraphs.length)},{" "}
              {texts.outline.promises(promises)}
            </Text>
          </LinkButton>
        ) : (
          <Hole
            label={texts.outline.noResponse}
            listed={listed("recommendation-without-response")}
            session={session}
            state={state}
            goTo={() => goTo(responsePlace)}
          />
        )}
        <Text className={open > 0 ? styles.failed : styles.quiet} size={200}>
          {texts.outline.problems(open)}
        </Text>
      </div>
      {opened && (
        <ul className={styles.checks}>
          {checksOf(
            recommendation,
            draft,
            state.problems.map(({ problem }) => problem),
            rules,
            state.preferences.severities,
          ).map((check) => (
            <li key={check.rule} className={styles.check}>
              <StatusIcon check={check} />
              <span>
                <LinkButton onClick={() => openRulePage(check.rule)}>{check.about}</LinkButton>
                <br />
                <Text size={200} className={styles.quiet}>
                  {check.why}
                </Text>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function StatusIcon({ check: { status, problems } }: { readonly check: CheckOfRecommendation }) {
  const styles = useStyles();
  const label = texts.outline.status[status];
  const [gravest] = [...problems].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  if (status === "failed" && gravest) return <SeverityIcon severity={gravest.severity} label={label} />;
  const Icon =
    status === "off"
      ? CircleOff20Regular
      : status === "not-applicable"
        ? Circle20Regular
        : CheckmarkCircle20Regular;
  const colour = status === "passed" ? styles.passed : styles.quiet;
  return <Icon className={mergeClasses(styles.icon, colour)} role="img" aria-label={label} />;
}

const WEIGHT = { error: 0, warning: 1, info: 2 };
