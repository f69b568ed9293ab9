import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Values } from "../../sections/fields";
import { fill, saysLaw } from "../../sections/fill";
import { linesIn } from "../../sections/standing";
import * as actions from "../../session/actions";
import { askForSection, insertSection } from "../../session/insert-section";
import { askedFor, isFilledIn, type ListedSection } from "../../session/section-list";
import type { Session } from "../../session/session";
import type { State } from "../../session/state";
import { fillFields, settleSection } from "../../session/update-sections";
import { useLeftOff } from "../left-off";
import { texts } from "../texts";
import { FieldForm } from "./FieldForm";
import { Preview } from "./Preview";
import { TwoVersions } from "./TwoVersions";

const useStyles = makeStyles({
  row: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  head: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  notes: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface SectionRowProps {
  readonly listed: ListedSection;
  /** What every section knows. */
  readonly values: Values;
  readonly session: Session;
  readonly state: State;
}

const COLOURS = {
  absent: "informative",
  typed: "informative",
  current: "success",
  outdated: "warning",
  edited: "warning",
} as const;

/** What is unfolded: of one that says something else than the standard, both beside one another. */
const MORE = {
  absent: texts.sections.more,
  typed: texts.sections.compare,
  current: texts.sections.more,
  outdated: texts.sections.compare,
  edited: texts.sections.compare,
} as const;

/** One standard section: how it stands, what it says or would say, and what can be done about it. */
export function SectionRow({ listed, values, session, state }: SectionRowProps) {
  const styles = useStyles();
  const { section, standing, filled } = listed;
  const [typed, setTyped] = useLeftOff<Values>(`section ${section.id}`, NOTHING);
  const open = state.asking === section.id;
  const toggle = (): void => void session.do(askForSection, open ? null : section.id);
  const asked = askedFor([filled]);
  const shown = open ? fill(section, { ...values, ...onlyKnown(typed) }) : filled;
  const { law } = shown;
  const refusal = saysLaw(shown) ? law.refusal : null;
  const insert = async (at: "place" | "cursor"): Promise<void> => {
    if (Object.keys(typed).length > 0) await session.do(fillFields, typed);
    // What Word refused stays as it was typed, and no section is put in without it.
    if (!isFilledIn(typed, session.state())) return;
    await session.do(insertSection, { id: section.id, at });
    if (session.state().notice?.kind !== "fault") {
      setTyped(NOTHING);
      await session.do(askForSection, null);
    }
  };
  const write = state.abilities.write;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h2 className={styles.title}>{section.title}</h2>
        <Badge appearance="tint" color={COLOURS[standing.kind]}>
          {texts.sections.standing[standing.kind]}
        </Badge>
      </div>
      <Text className={styles.quiet}>{section.about}</Text>
      <div className={styles.buttons}>
        {standing.kind === "absent" && write && (
          <>
            <Button
              size="small"
              appearance="primary"
              aria-label={`${texts.sections.insert}: ${section.title}`}
              onClick={() => (asked.length > 0 && !open ? toggle() : void insert("place"))}
            >
              {open && shown.missing.length > 0 ? texts.sections.insertNow : texts.sections.insert}
            </Button>
            <Button
              size="small"
              aria-label={`${texts.sections.atCursor}: ${section.title}`}
              onClick={() => void insert("cursor")}
            >
              {texts.sections.atCursor}
            </Button>
          </>
        )}
        {standing.kind === "outdated" && write && (
          <Button
            size="small"
            appearance="primary"
            aria-label={`${texts.sections.update}: ${section.title}`}
            onClick={() => void session.do(insertSection, { id: section.id, at: "place" })}
          >
            {texts.sections.update}
          </Button>
        )}
        {standing.kind !== "absent" && (
          <Button
            size="small"
            aria-label={`${texts.sections.goTo}: ${section.title}`}
            onClick={() => void session.do(actions.goTo, standing.span)}
          >
            {texts.sections.goTo}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open}
          aria-label={`${MORE[standing.kind]}: ${section.title}`}
          onClick={toggle}
        >
          {MORE[standing.kind]}
        </Button>
      </div>
      {open && standing.kind === "absent" && asked.length > 0 && (
        <>
          <Text className={styles.quiet}>{texts.sections.asksHint}</Text>
          <FieldForm
            fields={asked}
            values={{ ...values, ...typed }}
            choices={law.choices}
            change={(next) => setTyped(changed(next, values))}
          />
        </>
      )}
      {open && refusal && <Text role="alert">{refusal.reason}</Text>}
      {open && standing.kind === "edited" ? (
        <>
          <Text className={styles.quiet}>{texts.sections.compareHint}</Text>
          <TwoVersions
            label={texts.sections.twoVersions(section.title)}
            before={{ heading: texts.sections.inDraft, texts: standing.present }}
            after={{ heading: texts.sections.asStandard, texts: standing.now.texts }}
          />
          <div className={styles.buttons}>
            {standing.asks && (
              <Button
                size="small"
                onClick={() => void session.do(settleSection, { id: section.id, choice: "keep" })}
              >
                {texts.sections.keep}
              </Button>
            )}
            {write && (
              <Button
                size="small"
                onClick={() => void session.do(settleSection, { id: section.id, choice: "replace" })}
              >
                {texts.sections.replace}
              </Button>
            )}
          </div>
        </>
      ) : open && standing.kind === "outdated" ? (
        <TwoVersions
          label={texts.sections.twoVersions(section.title)}
          before={{ heading: texts.sections.inDraft, texts: standing.was.texts }}
          after={{ heading: texts.sections.upToDate, texts: standing.now.texts }}
        />
      ) : open && standing.kind === "typed" && state.draft ? (
        <TwoVersions
          label={texts.sections.twoVersions(section.title)}
          before={{ heading: texts.sections.inDraft, texts: linesIn(state.draft, standing.span) }}
          after={{
            heading: texts.sections.asStandard,
            texts: shown.paragraphs.map(({ text }) => text),
          }}
        />
      ) : (
        open && (
          <Preview
            label={standing.kind === "absent" ? texts.sections.preview : texts.sections.says}
            paragraphs={shown.paragraphs}
          />
        )
      )}
      {open && law.notes.length > 0 && saysLaw(shown) && (
        <>
          <Text weight="semibold">{texts.sections.notes}</Text>
          <ul className={styles.notes}>
            {law.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

const NOTHING: Values = {};

/** What was typed, without what is as it was. */
const changed = (next: Values, before: Values): Values =>
  Object.fromEntries(Object.entries(next).filter(([id, value]) => value !== (before[id] ?? "")));
const onlyKnown = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ""));
