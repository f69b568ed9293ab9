import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { moved, type OwnSections, withoutSection } from "../../sections/own";
import type { StandardSection } from "../../sections/schema";
import { shippedSections } from "../../sections/shipped";
import type { State } from "../../session/state";
import { texts } from "../texts";

const useStyles = makeStyles({
  part: { display: "grid", rowGap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface OwnListProps {
  readonly own: OwnSections;
  readonly state: State;
  readonly use: (next: OwnSections) => Promise<void>;
  readonly edit: (section: StandardSection) => void;
}

/** Every section that is offered, to be changed, moved or hidden, and those that are hidden. */
export function OwnList({ own, state, use, edit }: OwnListProps) {
  const styles = useStyles();
  const offered = state.library.map(({ id }) => id);
  const isOwn = (id: string): boolean => own.sections.some((section) => section.id === id);
  return (
    <ul className={styles.list}>
      {state.library.map((section) => (
        <li key={section.id} className={styles.part}>
          <Text weight="semibold">{section.title}</Text>
          <div className={styles.buttons}>
            <Act
              label={isOwn(section.id) ? texts.sections.edit : texts.sections.startFrom}
              of={section}
              act={() => edit(section)}
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
