import { Button, makeStyles, mergeClasses, Select, Text, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { recommendationsIn } from "../model/walk";
import * as actions from "../session/actions";
import type { Session } from "../session/session";
import { openProblems, type State } from "../session/state";
import type { Template } from "../templates/schema";
import { texts } from "./texts";

const useStyles = makeStyles({
  header: {
    display: "grid",
    // A column as wide as the pane, whatever stands in the choice of styles.
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // What is open beside the button; all else has the pane's whole width.
  state: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    "& h1": { margin: 0 },
  },
  whole: { gridColumnStart: 1, gridColumnEnd: 3 },
  check: { gridColumnStart: 2, gridRowStart: 1 },
  style: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXXS,
    "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  messages: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface HeaderProps {
  readonly session: Session;
  readonly state: State;
  readonly templates: readonly Template[];
}

/** How things stand in one look: what is answered, what is open, and the house style it is held to. No score. */
export function Header({ session, state, templates }: HeaderProps) {
  const styles = useStyles();
  const { draft, template, abilities, stale } = state;
  const all = draft ? [...recommendationsIn(draft)] : [];
  const answered = all.filter(({ response }) => response !== null).length;
  const waived = state.problems.length - openProblems(state).length;
  const messages = [...new Set(draft?.reading.messages.map(({ message }) => message))];
  const found = draft?.style.detected ? draft.style : null;
  return (
    <section className={styles.header} aria-label={texts.header.label}>
      <div className={styles.state}>
        {draft && (
          <>
            <Text as="h1" weight="semibold" size={400}>
              {texts.header.open(openProblems(state).length)}
            </Text>
            <Text className={mergeClasses(styles.quiet, styles.whole)}>
              {texts.header.answered(answered, all.length, draft.style.unit)}
              {waived > 0 && ` · ${texts.header.waived(waived)}`}
            </Text>
          </>
        )}
        {stale && <Text className={mergeClasses(styles.quiet, styles.whole)}>{texts.header.stale}</Text>}
        <Check session={session} isFirst={!draft} isDue={stale || !draft} isBusy={state.busy !== null} />
      </div>
      <StyleChoice
        session={session}
        templates={templates}
        chosen={template}
        found={found && texts.header.byItself(found.title, found.confidence)}
      />
      {messages.length > 0 && (
        <details className={styles.quiet}>
          <summary>{texts.header.unread(messages.length)}</summary>
          <ul className={styles.messages}>
            {messages.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </details>
      )}
      {!abilities.write && <Text className={styles.quiet}>{texts.header.readOnly}</Text>}
      {!abilities.keep && <Text className={styles.quiet}>{texts.header.keepsNothing}</Text>}
    </section>
  );
}

interface CheckProps {
  readonly session: Session;
  readonly isFirst: boolean;
  readonly isDue: boolean;
  readonly isBusy: boolean;
}

/** The button that checks; drawn again only when it changes, not with every count. */
const Check = memo(function Check({ session, isFirst, isDue, isBusy }: CheckProps) {
  const styles = useStyles();
  return (
    <Button
      className={styles.check}
      size="small"
      appearance={isDue ? "primary" : "secondary"}
      disabledFocusable={isBusy}
      onClick={() => session.do(actions.check)}
    >
      {isFirst ? texts.header.check : texts.header.checkAgain}
    </Button>
  );
});

interface StyleChoiceProps {
  readonly session: Session;
  readonly templates: readonly Template[];
  readonly chosen: string | null;
  /** The style that the draft itself shows, in words; null where a person chose. */
  readonly found: string | null;
}

/** The house style, and the choice of another; drawn again only when it changes. */
const StyleChoice = memo(function StyleChoice({ session, templates, chosen, found }: StyleChoiceProps) {
  const styles = useStyles();
  return (
    <div className={styles.style}>
      <label htmlFor="house-style" className={styles.quiet}>
        {texts.header.style}
      </label>
      <Select
        id="house-style"
        size="small"
        value={chosen ?? ""}
        onChange={(_, { value }) => session.do(actions.chooseStyle, value || null)}
      >
        <option value="">{found ?? texts.header.letDraftDecide}</option>
        {templates.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </div>
  );
});
