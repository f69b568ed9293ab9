import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { texts } from "./texts";

const useStyles = makeStyles({
  bar: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, flexShrink: 0 },
});

interface FaultBarProps {
  readonly text: string;
  readonly dismiss: () => void;
  /** What else can be done about it. */
  readonly children?: ReactNode;
}

/** What went wrong, until the person has put it away. */
export function FaultBar({ text, dismiss, children }: FaultBarProps) {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar} role="alert">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={texts.notice.dismiss}
            icon={<DismissRegular />}
            onClick={dismiss}
          />
        }
      >
        {children}
      </MessageBarActions>
    </MessageBar>
  );
}
