import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Notice, State } from "../session/state";
import { FaultBar } from "./FaultBar";
import { texts } from "./texts";

const useStyles = makeStyles({
  // Read out, not shown: the counts in the header say the same to the eye.
  announced: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface NoticesProps {
  readonly state: State;
  /** Puts the details of a fault where the person can paste them from; resolves to whether that worked. */
  readonly copyDetails: (details: string) => Promise<boolean>;
}

/** What was done is announced; what went wrong stays until the person has put it away. */
export function Notices({ state, copyDetails }: NoticesProps) {
  const styles = useStyles();
  const [dismissed, setDismissed] = useState<Notice | null>(null);
  const [copied, setCopied] = useState(false);
  const { phase, busy } = state;
  // Why there is nothing to check stands below in full.
  const notice = phase.kind === "no-draft" && state.notice?.text === phase.reason ? null : state.notice;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new notice has not been copied yet
  useEffect(() => setCopied(false), [notice]);
  useEffect(() => {
    // What is said takes room from what the person is at.
    if (notice?.kind === "fault") document.activeElement?.scrollIntoView({ block: "nearest" });
  }, [notice]);
  const details = notice?.details;
  return (
    <>
      <div role="status" aria-live="polite" className={styles.announced}>
        {busy ? (texts.busy[busy] ?? "") : notice?.kind === "done" ? notice.text : ""}
        {copied && texts.notice.copied}
      </div>
      {notice?.kind === "fault" && notice !== dismissed && (
        <FaultBar text={notice.text} dismiss={() => setDismissed(notice)}>
          {details !== undefined && (
            <Button onClick={async () => setCopied(await copyDetails(details))}>
              {copied ? texts.notice.copied : texts.notice.copy}
            </Button>
          )}
        </FaultBar>
      )}
    </>
  );
}
