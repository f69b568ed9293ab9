import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { diffWordsWithSpace } from "diff";
import { useId } from "react";

const useStyles = makeStyles({
  // Beside one another where each has room for some words a line, else one above the other.
  versions: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 128px), 1fr))",
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
  },
  version: {
    display: "grid",
    alignContent: "start",
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    "@media (forced-colors: active)": { border: `${tokens.strokeWidthThin} solid CanvasText` },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: 0, whiteSpace: "pre-wrap" },
  own: { color: tokens.colorNeutralForeground1, textDecorationThickness: "2px", textUnderlineOffset: "2px" },
  before: {
    backgroundColor: tokens.colorPaletteRedBackground2,
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
  },
  after: { backgroundColor: tokens.colorPaletteGreenBackground2, textDecorationLine: "underline" },
});

interface Version {
  readonly heading: string;
  /** Its paragraphs. */
  readonly texts: readonly string[];
}

interface TwoVersionsProps {
  readonly label: string;
  readonly before: Version;
  readonly after: Version;
}

/** Two versions of a text side by side, each with the words marked that the other has not. */
export function TwoVersions({ label, before, after }: TwoVersionsProps) {
  const styles = useStyles();
  const marked = bothMarked(before.texts.join("\n"), after.texts.join("\n"));
  return (
    <section className={styles.versions} aria-label={label}>
      <OneVersion heading={before.heading} stretches={marked.before} mark="del" />
      <OneVersion heading={after.heading} stretches={marked.after} mark="ins" />
    </section>
  );
}

interface OneVersionProps {
  readonly heading: string;
  readonly stretches: readonly Stretch[];
  /** What marks the words that this version alone has: they go, or they come. */
  readonly mark: "del" | "ins";
}

function OneVersion({ heading, stretches, mark: Mark }: OneVersionProps) {
  const styles = useStyles();
  const id = useId();
  const look = mergeClasses(styles.own, Mark === "del" ? styles.before : styles.after);
  let at = 0;
  return (
    <section className={styles.version} aria-labelledby={id}>
      <h3 className={styles.heading} id={id}>
        {heading}
      </h3>
      {inLines(stretches).map((line) => (
        <p key={at++} className={styles.paragraph}>
          {line.map(({ text, own }) =>
            own ? (
              <Mark key={at++} className={look}>
                {text}
              </Mark>
            ) : (
              <span key={at++}>{text}</span>
            ),
          )}
        </p>
      ))}
    </section>
  );
}

/** Words that one version alone has, or that both have. */
interface Stretch {
  readonly text: string;
  readonly own: boolean;
}

/** Texts with next to nothing in common stay unmarked: every word would be. */
const LEAST_IN_COMMON = 0.3;

function bothMarked(
  before: string,
  after: string,
): { readonly before: readonly Stretch[]; readonly after: readonly Stretch[] } {
  const changes = diffWordsWithSpace(before, after);
  let common = 0;
  for (const { value, added, removed } of changes) if (!added && !removed) common += value.length;
  if (common < LEAST_IN_COMMON * Math.min(before.length, after.length))
    return { before: [{ text: before, own: false }], after: [{ text: after, own: false }] };
  return {
    before: changes.flatMap(({ value, added, removed }) => (added ? [] : [{ text: value, own: removed }])),
    after: changes.flatMap(({ value, added, removed }) => (removed ? [] : [{ text: value, own: added }])),
  };
}

/** The stretches of each paragraph; one that goes on in the next is in both. */
function inLines(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const lines: Stretch[][] = [[]];
  for (const { text, own } of stretches)
    for (const [nth, part] of text.split("\n").entries()) {
      if (nth > 0) lines.push([]);
      if (part !== "") lines.at(-1)?.push({ text: part, own });
    }
  return lines;
}
