import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Edit } from "../../edits/edit";
import type { Draft } from "../../model/draft";
import type { Fix } from "../../rules/kit";
import { texts } from "../texts";

const useStyles = makeStyles({
  offer: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    justifyItems: "start",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  pair: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  term: { color: tokens.colorNeutralForeground2 },
  words: { margin: 0, whiteSpace: "pre-wrap" },
  out: { textDecorationLine: "line-through" },
  in: { textDecorationLine: "underline", fontWeight: tokens.fontWeightSemibold },
});

interface FixOfferProps {
  readonly fix: Fix;
  readonly draft: Draft;
  readonly apply: () => void;
}

/** A change that the person may take: a safe one by its name, any other with the words before and after. */
export function FixOffer({ fix, draft, apply }: FixOfferProps) {
  const styles = useStyles();
  if (fix.kind === "safe")
    return (
      <div>
        <Button size="small" appearance="primary" onClick={apply}>
          {texts.problems.fixSafe}: {fix.title}
        </Button>
      </div>
    );
  return (
    <div className={styles.offer}>
      <Text weight="semibold">{fix.title}</Text>
      {fix.edits.map((edit) => (
        <Change key={keyOf(edit)} around={aroundOf(edit, draft)} />
      ))}
      <Button size="small" onClick={apply} aria-label={`${texts.problems.fix}: ${fix.title}`}>
        {texts.problems.fix}
      </Button>
    </div>
  );
}

function Change({ around: { lead, was, text, tail } }: { readonly around: Around }) {
  const styles = useStyles();
  return (
    <dl className={styles.pair}>
      {was !== "" && (
        <>
          <dt className={styles.term}>{texts.problems.before}</dt>
          <dd className={styles.words}>
            {lead}
            <del className={styles.out}>{was}</del>
            {tail}
          </dd>
        </>
      )}
      <dt className={styles.term}>{texts.problems.after}</dt>
      <dd className={styles.words}>
        {lead}
        <ins className={styles.in}>{text}</ins>
        {tail}
      </dd>
    </dl>
  );
}

/** No two edits of one fix begin at the same place. */
const keyOf = (edit: Edit): string =>
  edit.kind === "replace"
    ? `${edit.paragraph} ${edit.start}`
    : edit.kind === "insert"
      ? `before ${edit.before}`
      : `${edit.from}`;

interface Around {
  readonly lead: string;
  readonly was: string;
  readonly text: string;
  readonly tail: string;
}

/** An edit with enough of the words around it to be recognised. */
function aroundOf(edit: Edit, { paragraphs }: Draft): Around {
  if (edit.kind === "insert")
    return { lead: "", was: "", text: edit.paragraphs.map(({ text }) => text).join("\n"), tail: "" };
  if (edit.kind === "remove") {
    const gone = paragraphs.slice(edit.from, edit.from + edit.count);
    return { lead: "", was: gone.map(({ text }) => text).join("\n"), text: "", tail: "" };
  }
  const whole = paragraphs[edit.paragraph]?.text ?? "";
  const from = Math.max(0, whole.lastIndexOf(" ", Math.max(0, edit.start - CLOSE)) + 1);
  const space = whole.indexOf(" ", edit.end + CLOSE);
  const to = space < 0 ? whole.length : space;
  return {
    lead: (from > 0 ? "… " : "") + whole.slice(from, edit.start),
    was: edit.was,
    text: edit.text,
    tail: whole.slice(edit.end, to) + (to < whole.length ? " …" : ""),
  };
}

/** How many letters on each side are shown at least. */
const CLOSE = 30;
