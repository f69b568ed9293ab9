import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Values } from "../../sections/fields";
import { textOfSection } from "../../sections/fill";
import {
  conflicts,
  freeId,
  merged,
  NO_OWN_SECTIONS,
  type OwnSections,
  readOwnSections,
  type SectionDraft,
  withSection,
  writeOwnSections,
} from "../../sections/own";
import type { StandardSection } from "../../sections/schema";
import * as actions from "../../session/actions";
import { valuesOf } from "../../session/section-list";
import type { Session } from "../../session/session";
import type { State } from "../../session/state";
import { takeSelection } from "../../session/take-selection";
import { FileInput } from "../FileInput";
import { useBegun, useLeftOff } from "../left-off";
import { saveAs } from "../save-as";
import { texts } from "../texts";
import { Editor } from "./Editor";
import { OwnList } from "./OwnList";
import { Replacing } from "./Replacing";

const useStyles = makeStyles({
  part: { display: "grid", rowGap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
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
  const [draft, setDraft] = useLeftOff<SectionDraft | null>("own section", null);
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const [replacing, setReplacing] = useState<{
    readonly now: StandardSection;
    readonly next: StandardSection;
  } | null>(null);
  const [broken, setBroken] = useState<string | null>(null);
  const own = ownOf(state);
  const values = valuesOf(state.draft, state.sections);
  const offered = state.library.map(({ id }) => id);
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
  const begun = useBegun(editing !== null);
  const done = async (): Promise<void> => {
    setDraft(null);
    setReplacing(null);
    await session.do(takeSelection, false);
  };
  const replace = async (section: StandardSection): Promise<void> => {
    const next = withSection(own, section);
    await use(next);
    // What could not be taken into use stays under the person's eyes.
    if (session.state().preferences.sections === writeOwnSections(next)) await done();
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
      {replacing ? (
        <Replacing
          {...replacing}
          from={texts.sections.asEdited}
          values={values}
          choices={[
            [
              texts.sections.editOn,
              () => {
                setDraft(draftOf(replacing.next, values));
                setReplacing(null);
              },
            ],
            [texts.sections.replaceOwn, () => void replace(replacing.next)],
            [texts.sections.cancel, () => void done()],
          ]}
        />
      ) : editing ? (
        <Editor
          key={editing.id}
          draft={editing}
          change={setDraft}
          begun={begun}
          cancel={() => void done()}
          save={async (section) => {
            const id = section.id || freeId(section.title, offered);
            const written = { ...section, id };
            const now = state.library.find((each) => each.id === id);
            if (now && textOfSection(now, values) !== textOfSection(written, values))
              setReplacing({ now, next: written });
            else await replace(written);
          }}
        />
      ) : incoming && conflict ? (
        <Replacing
          key={conflict.next.id}
          {...conflict}
          from={texts.sections.otherOne}
          values={values}
          choices={[
            [
              texts.sections.keepThis,
              () =>
                take({
                  ...incoming,
                  left: incoming.left.slice(1),
                  kept: new Set([...incoming.kept, conflict.next.id]),
                }),
            ],
            [texts.sections.takeOther, () => take({ ...incoming, left: incoming.left.slice(1) })],
            [texts.sections.cancel, () => setIncoming(null)],
          ]}
        />
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
      <OwnList own={own} state={state} use={use} edit={(section) => setDraft(draftOf(section, values))} />
      <FileInput
        chooser={file}
        accept=".json,application/json"
        label={texts.sections.importFile}
        choose={async (chosen) => {
          const read = readOwnSections(await chosen.text());
          setBroken(read.ok ? null : `${chosen.name}: ${read.reason}.`);
          if (read.ok) take({ own: read.own, kept: new Set(), left: conflicts(state.library, read.own) });
        }}
      />
    </div>
  );
}

const draftOf = (section: StandardSection, values: Values): SectionDraft => ({
  id: section.id,
  title: section.title,
  about: section.about,
  heading: section.heading,
  belongs: section.belongs,
  text: textOfSection(section, values),
});

function ownOf({ preferences }: State): OwnSections {
  const read = preferences.sections === null ? null : readOwnSections(preferences.sections);
  return read?.ok ? read.own : NO_OWN_SECTIONS;
}
