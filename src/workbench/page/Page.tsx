import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import type { OpenFile } from "../../hosts/port";
import type { Session } from "../../session/session";
import { workbenchTexts } from "../texts";
import { layOut } from "./paper";

const useStyles = makeStyles({
  page: {
    height: "100%",
    position: "relative",
    overflow: "auto",
    backgroundColor: tokens.colorNeutralBackground4,
    // The paper stays white in every theme, as in Word: the draft's own colours are made for it.
    "& .draft-wrapper": { backgroundColor: "transparent", padding: tokens.spacingHorizontalM },
    "& section.draft": { maxWidth: "100%", boxSizing: "border-box", boxShadow: tokens.shadow8 },
    // A file without page margins, as some converters write it.
    "& section.draft:not([style*=padding])": { padding: "2.5cm" },
    "@media (max-width: 760px)": {
      // On a narrow screen the words need the margins' room; the file keeps them.
      "& section.draft[class]": { padding: `${tokens.spacingVerticalL} !important` },
    },
    // Within its own box, or what scrolls cuts it off.
    "&:focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
    "& [contenteditable]": {
      // Spaces stand as they are typed.
      whiteSpace: "pre-wrap",
      "&:focus": {
        outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
        outlineOffset: "-2px",
      },
    },
    "& ::highlight(answerable-error)": {
      textDecoration: "underline wavy #b10e1c 2px",
      backgroundColor: "#fde7e9",
    },
    "& ::highlight(answerable-warning)": {
      textDecoration: "underline wavy #8a5a00 2px",
      backgroundColor: "#fff4ce",
    },
    "& ::highlight(answerable-info)": { textDecoration: "underline dotted #33539e 2px" },
    "& ::highlight(answerable-shown)": { backgroundColor: "#ffe066", color: "#000" },
  },
  note: {
    position: "absolute",
    zIndex: 1,
    maxWidth: "min(26em, 60%)",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteRedBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    boxShadow: tokens.shadow8,
    "&:empty": { display: "none" },
  },
});

interface PageProps {
  readonly file: OpenFile;
  readonly session: Session;
}

/** The draft on paper: shown places are selected there, and its paragraphs can be typed into. */
export function Page({ file, session }: PageProps) {
  const css = useStyles();
  const page = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const styles = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLDivElement>(null);
  // Before the new name is seen above it, the draft before is gone from the page.
  useLayoutEffect(() => {
    if (!page.current || !sheet.current || !styles.current || !note.current) return;
    const paper = {
      page: page.current,
      sheet: sheet.current,
      styles: styles.current,
      note: note.current,
    };
    return layOut(paper, file, session);
  }, [file, session]);
  return (
    <section
      ref={page}
      className={css.page}
      aria-label={workbenchTexts.page(file.name)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key (WCAG 2.1.1)
      tabIndex={0}
      data-region
    >
      <div ref={styles} />
      <div ref={sheet} />
      <div ref={note} className={css.note} role="alert" />
    </section>
  );
}
