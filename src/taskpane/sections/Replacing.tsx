import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { Values } from "../../sections/fields";
import { textOfSection } from "../../sections/fill";
import type { StandardSection } from "../../sections/schema";
import { texts } from "../texts";
import { TwoVersions } from "./TwoVersions";

const useStyles = makeStyles({
  part: { display: "grid", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface ReplacingProps {
  readonly now: StandardSection;
  readonly next: StandardSection;
  /** Where the other version comes from. */
  readonly from: string;
  readonly values: Values;
  /** What can be done, by what its button says; the first leaves the section in use as it is. */
  readonly choices: readonly (readonly [string, () => void])[];
}

/** A section in use and the version that would replace it, to choose between. */
export function Replacing({ now, next, from, values, choices }: ReplacingProps) {
  const styles = useStyles();
  const id = useId();
  const buttons = useRef<HTMLDivElement>(null);
  // What had the focus has given way to this; the first choice changes nothing.
  useEffect(() => buttons.current?.querySelector("button")?.focus(), []);
  const linesOf = (section: StandardSection): readonly string[] => textOfSection(section, values).split("\n");
  const title = texts.sections.twoVersions(now.title);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields, and there are none.
    <div className={styles.part} role="group" aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {title}
      </h2>
      <div className={styles.buttons} ref={buttons}>
        {choices.map(([label, act]) => (
          <Button key={label} size="small" onClick={act}>
            {label}
          </Button>
        ))}
      </div>
      <Text className={styles.quiet}>{texts.sections.compareHint}</Text>
      <TwoVersions
        label={title}
        before={{ heading: texts.sections.thisOne, texts: linesOf(now) }}
        after={{ heading: from, texts: linesOf(next) }}
      />
    </div>
  );
}
