import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import { type OfficeColours, schemeFor, themeFor } from "./theme";

const useStyles = makeStyles({
  frame: {
    height: "100%",
    // Fluent shows the focus once it has met a Tab key. Whoever comes from the document with F6 has pressed none here.
    "& :focus-visible:not([data-fui-focus-visible], input, textarea, select)": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
});

interface FrameProps {
  /** Tells of Office's own theme, now and whenever it changes; null outside Word. */
  readonly officeTheme: ((changed: (colours: OfficeColours) => void) => () => void) | null;
  readonly children: ReactNode;
}

/** The colours around everything: Office's theme, the system's, or the person's own contrast colours. */
export function Frame({ officeTheme, children }: FrameProps) {
  const styles = useStyles();
  const [office, setOffice] = useState<OfficeColours | null>(null);
  const forcedColours = useMedia("(forced-colors: active)");
  const prefersDark = useMedia("(prefers-color-scheme: dark)");
  useEffect(() => officeTheme?.(setOffice), [officeTheme]);
  const surface = { forcedColours, prefersDark, office };
  return (
    <FluentProvider
      theme={themeFor(surface)}
      className={styles.frame}
      style={{ colorScheme: schemeFor(surface) }}
    >
      {children}
    </FluentProvider>
  );
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const changed = (): void => setMatches(list.matches);
    list.addEventListener("change", changed);
    return () => list.removeEventListener("change", changed);
  }, [query]);
  return matches;
}
