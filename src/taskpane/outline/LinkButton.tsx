import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  link: {
    background: "none",
    border: "none",
    padding: `${tokens.spacingVerticalXXS} 0`,
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

interface LinkButtonProps {
  readonly onClick: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Words that go somewhere when they are pressed, and look like the words around them. */
export function LinkButton({ onClick, className, children }: LinkButtonProps) {
  const { link } = useStyles();
  return (
    <button type="button" className={mergeClasses(link, className)} onClick={onClick}>
      {children}
    </button>
  );
}
