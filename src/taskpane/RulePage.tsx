import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { Fragment, type ReactNode, useEffect, useState } from "react";
import type { Examples } from "../rules/examples";
import { rules } from "../rules/index";
import { texts } from "./texts";

const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    alignContent: "start",
    justifyItems: "start",
  },
  // Its arrow stands where the lines below begin.
  back: { minWidth: "auto", marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  title: { "::first-letter": { textTransform: "uppercase" } },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  second: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase300 },
  example: {
    width: "100%",
    boxSizing: "border-box",
    margin: 0,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: "inherit",
  },
  mark: {
    backgroundColor: "transparent",
    color: "inherit",
    fontWeight: tokens.fontWeightBold,
    textDecorationLine: "underline",
  },
});

/** The examples of a rule; those of all rules come in one piece. */
export async function loadExamples(rule: string): Promise<Examples> {
  const loaded: { default: Examples } = await import(
    /* webpackMode: "lazy-once", webpackChunkName: "examples" */ `../rules/${rule}/examples`
  );
  return loaded.default;
}

/** What a rule holds a draft to, with its examples: the same that are its tests. */
export function RulePage({ rule, close }: { readonly rule: string; readonly close: () => void }) {
  const styles = useStyles();
  const [examples, setExamples] = useState<Examples | null>(null);
  useEffect(() => {
    let gone = false;
    loadExamples(rule).then(
      (loaded) => {
        if (!gone) setExamples(loaded);
      },
      // Without them the page still says what the rule is about.
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [rule]);
  const about = rules.find(({ id }) => id === rule)?.about;
  return (
    <section className={styles.page} aria-label={about}>
      {/* Not the heading: from a place that the Tab key does not reach, Office.js takes the next Tab for the way out. */}
      <Button
        autoFocus
        appearance="subtle"
        className={styles.back}
        icon={<ArrowLeftRegular />}
        onClick={close}
      >
        {texts.rulePage.back}
      </Button>
      <h2 className={styles.heading}>{about}</h2>
      <Text font="monospace" size={200}>
        {rule}
      </Text>
      {examples && (
        <>
          <h3 className={styles.second}>{texts.rulePage.reports}</h3>
          {Object.entries(examples.bad).map(([name, { draft }]) => (
            <Example key={name} name={name} draft={draft} />
          ))}
          <h3 className={styles.second}>{texts.rulePage.passes}</h3>
          {Object.entries(examples.good).map(([name, example]) => (
            <Example key={name} name={name} draft={typeof example === "string" ? example : example.draft} />
          ))}
        </>
      )}
    </section>
  );
}

/** The words that are reported stand between ⟪ and ⟫ in the data. */
function Example({ name, draft }: { readonly name: string; readonly draft: string }) {
  const styles = useStyles();
  return (
    <>
      <Text block weight="semibold" className={styles.title}>
        {name}
      </Text>
      <pre className={styles.example}>
        {unindented(draft)
          // Markdown's line under the head of a table, its headings and its labels.
          .replace(/^\|(?: ?-+ ?\|)+\n/gm, "")
          .split(/(^#+ .*$|\*\*.*?\*\*)/m)
          .map((words, i) => {
            const key = `${i}`;
            return /^#|^\*\*/.test(words) ? (
              <strong key={key}>{marked(words.replace(/^#+ |\*\*/g, ""), styles.mark)}</strong>
            ) : (
              <Fragment key={key}>{marked(words, styles.mark)}</Fragment>
            );
          })}
      </pre>
    </>
  );
}

/** Words with those that are reported marked in them. */
const marked = (words: string, className: string): ReactNode =>
  words.split(/(⟪[^⟫]*⟫)/).map((piece, i) =>
    piece.startsWith("⟪") ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
      <mark key={i} className={className}>
        {piece.slice(1, -1) || "…"}
      </mark>
    ) : (
      piece
    ),
  );

/** Examples stand indented inside their file: the common indent is not part of the draft. */
function unindented(draft: string): string {
  const lines = draft.replace(/^\n|\s+$/g, "").split("\n");
  const indents = lines
    .filter((line) => line.trim() !== "")
    .map((line) => line.length - line.trimStart().length);
  const common = Math.min(...indents);
  return lines.map((line) => line.slice(common)).join("\n");
}
