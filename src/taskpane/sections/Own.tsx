import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { textOfSection } from "../../sections/fill";
import {
  conflicts,
  freeId,
  merged,
  moved,
  NO_OWN_SECTIONS,
  type OwnSections,
  readOwnSections,
  type SectionDraft,
  withoutSection,
  withSection,
  writeOwnSections,
} from "../../sections/own";
import type { StandardSection } from "../../sections/schema";
import { shippedSections } from "../../sections/shipped";
import * as actions from "../../session/actions";
import { valuesOf } from "../../session/section-list";
import { takeSelection } from "../../session/sections";
import type { Session } from "../../session/session";
import type { State } from "../../session/state";
import { saveAs } from "../save-as";
import { texts } from "../texts";
import { Editor } from "./Editor";
import { Difference } from "./Preview";

const useStyles = makeStyles({
  part: { display: "grid", rowGap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  file: { display: "none" },
});

interface Incoming {
  readonly own: OwnSections;
  readonly kept: ReadonlySet<string>;
  readonly left: ReturnType<typeof conflicts>;
}

/** The board's own sections: written, arranged, and carried to other machines as one file. */
export function Own({ session, state }: { readonly session: Session; readonly state: State }) {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<SectionDraft | null>(null);
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const [broken, setBroken] = useState<string | null>(null);
  const own = ownOf(state);
  const offered = state.library.map(({ id }) => id);
  const isOwn = (id: string): boolean => own.sections.some((section) => section.id === id);
  const use = (next: OwnSections): Promise<void> =>
    session.do(actions.prefer, { sections: writeOwnSections(next) });
  const taken = state.taken;
  const editing: SectionDraft | null =
    draft ??
    (taken && {
      id: "",
      title: "",
      about: "",
      heading: "",
      belongs: "opening",
      text: taken.join("\n").replaceAll("{", "(").replaceAll("}", ")"),
    });
  const done = async (): Promise<void> => {
    setDraft(null);
    await session.do(takeSelection, false);
  };
  const take = (next: Incoming): void => {
    if (next.left.length > 0) setIncoming(next);
    else {
      setIncoming(null);
      void use(merged(own, next.own, next.kept));
    }
  };
  const [conflict] = incoming?.left ?? [];
  return (
    <div className={styles.part}>
      <Text className={styles.quiet}>{texts.sections.ownHint}</Text>
      {broken !== null && <Text role="alert">{broken}</Text>}
      {editing ? (
        <Editor
          key={editing.id}
          draft={editing}
          cancel={() => void done()}
          save={async (section) => {
            const id = section.id || freeId(section.title, offered);
            await use(withSection(own, { ...section, id }));
            await done();
          }}
        />
      ) : incoming && conflict ? (
        <section aria-label={texts.sections.twoVersions(conflict.now.title)} className={styles.part}>
          <Text weight="semibold">{texts.sections.twoVersions(conflict.now.title)}</Text>
          <Text className={styles.quiet}>
            {texts.sections.thisOne} / {texts.sections.otherOne}
          </Text>
          <Difference
            label={texts.sections.twoVersions(conflict.now.title)}
            before={[textOfSection(conflict.now, valuesOf(state.draft, state.sections))]}
            after={[textOfSection(conflict.then, valuesOf(state.draft, state.sections))]}
          />
          <div className={styles.buttons}>
            <Button size="small" onClick={() => take({ ...incoming, left: incoming.left.slice(1) })}>
              {texts.sections.takeOther}
            </Button>
            <Button
              size="small"
              onClick={() =>
                take({
                  ...incoming,
                  left: incoming.left.slice(1),
                  kept: new Set([...incoming.kept, conflict.then.id]),
                })
              }
            >
              {texts.sections.keepThis}
            </Button>
            <Button size="small" onClick={() => setIncoming(null)}>
              {texts.sections.cancel}
            </Button>
          </div>
        </section>
      ) : (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => void session.do(takeSelection, true)}>
            {texts.sections.fromSelection}
          </Button>
          <Button size="small" onClick={() => file.current?.click()}>
            {texts.sections.importFile}
          </Button>
          <Button size="small" onClick={() => saveAs("sections.json", writeOwnSections(own))}>
            {texts.sections.exportFile}
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {state.library.map((section) => (
          <li key={section.id} className={styles.part}>
            <Text weight="semibold">{section.title}</Text>
            <div className={styles.buttons}>
              <Act
                label={isOwn(section.id) ? texts.sections.edit : texts.sections.startFrom}
                of={section}
                act={() => setDraft(draftOf(section, state))}
              />
              <Act
                label={texts.sections.up}
                of={section}
                act={() => void use(moved(own, offered, section.id, -1))}
              />
              <Act
                label={texts.sections.down}
                of={section}
                act={() => void use(moved(own, offered, section.id, 1))}
              />
              {isOwn(section.id) ? (
                <Act
                  label={isShipped(section.id) ? texts.sections.restore : texts.sections.remove}
                  of={section}
                  act={() => void use(withoutSection(own, section.id))}
                />
              ) : (
                <Act
                  label={texts.sections.hide}
                  of={section}
                  act={() => void use({ ...own, hidden: [...own.hidden, section.id] })}
                />
              )}
            </div>
          </li>
        ))}
        {shippedSections
          .filter(({ id }) => own.hidden.includes(id))
          .map((section) => (
            <li key={section.id} className={styles.part}>
              <Text className={styles.quiet}>
                {section.title} ({texts.sections.hidden.toLowerCase()})
              </Text>
              <div className={styles.buttons}>
                <Act
                  label={texts.sections.show}
                  of={section}
                  act={() => void use({ ...own, hidden: own.hidden.filter((id) => id !== section.id) })}
                />
              </div>
            </li>
          ))}
      </ul>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        aria-label={texts.sections.importFile}
        onChange={async ({ target }) => {
          const [chosen] = target.files ?? [];
          const text = chosen ? await chosen.text() : null;
          target.value = "";
          if (text === null) return;
          const read = readOwnSections(text);
          setBroken(read.ok ? null : `${chosen?.name ?? ""}: ${read.reason}.`);
          if (read.ok) take({ own: read.own, kept: new Set(), left: conflicts(state.library, read.own) });
        }}
      />
    </div>
  );
}

interface ActProps {
  readonly label: string;
  readonly of: StandardSection;
  readonly act: () => void;
}

/** A button of a list, with what it is about for those who hear it alone. */
function Act({ label, of, act }: ActProps) {
  return (
    <Button size="small" appearance="subtle" aria-label={`${label}: ${of.title}`} onClick={act}>
      {label}
    </Button>
  );
}

const isShipped = (id: string): boolean => shippedSections.some((section) => section.id === id);

const draftOf = (section: StandardSection, state: State): SectionDraft => ({
  id: section.id,
  title: section.title,
  about: section.about,
  heading: section.heading,
  belongs: section.belongs,
  text: textOfSection(section, valuesOf(state.draft, state.sections)),
});

function ownOf({ preferences }: State): OwnSections {
  const read = preferences.sections === null ? null : readOwnSections(preferences.sections);
  return read?.ok ? read.own : NO_OWN_SECTIONS;
}
