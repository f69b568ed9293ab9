import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { texts } from "./texts";

const useStyles = makeStyles({
  said: {
    display: "grid",
    justifyItems: "start",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
});

interface UnshownProps {
  readonly children: ReactNode;
  /** Gets ready for showing it anew. */
  readonly again: () => void;
}

/** A part that cannot be shown, as when it cannot be loaded, says so; all around it stays as it is. */
export class Unshown extends Component<UnshownProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const again = (): void => {
      this.props.again();
      this.setState({ failed: false });
    };
    return this.state.failed ? <Said again={again} /> : this.props.children;
  }
}

function Said({ again }: { readonly again: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.said}>
      <Text role="alert">{texts.unshown.text}</Text>
      <Button size="small" onClick={again}>
        {texts.unshown.again}
      </Button>
    </div>
  );
}
