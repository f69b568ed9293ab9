import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  ArrowRedoRegular,
  ArrowUndoRegular,
  FolderOpenRegular,
} from "@fluentui/react-icons";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Fault, OpenFile, Outcome } from "../hosts/port";
import type { Session } from "../session/session";
import { copyDetails } from "../taskpane/copy-details";
import { FaultBar } from "../taskpane/FaultBar";
import { FileInput } from "../taskpane/FileInput";
import type { LeftOff } from "../taskpane/left-off";
import { tabId } from "../taskpane/Tabs";
import { TaskPane } from "../taskpane/TaskPane";
import { useSession } from "../taskpane/use-session";
import { builtInTemplates } from "../templates/built-in/index";
import { redo, saveCopy, undo } from "./actions";
import { Page } from "./page/Page";
import { useRegions } from "./regions";
import { workbenchTexts } from "./texts";

const useStyles = makeStyles({
  bench: { display: "flex", flexDirection: "column", height: "100%", overflowY: "auto" },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  body: {
    flexGrow: 1,
    minHeight: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 380px",
    gridTemplateRows: "minmax(0, 1fr)",
    "@media (max-width: 760px)": {
      gridTemplateColumns: "minmax(0, 1fr)",
      // Something of both is to be seen at any zoom; in a lower window the page itself scrolls.
      gridTemplateRows: "minmax(8rem, 2fr) minmax(13rem, 3fr)",
      flexBasis: 0,
      minHeight: "21rem",
    },
  },
  pane: { minHeight: 0, borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

interface WorkbenchProps {
  readonly file: OpenFile;
  readonly session: Session;
  readonly leftOff: LeftOff;
  /** Whether it was made here and is nowhere saved yet. */
  readonly unsaved: boolean;
  readonly fault: string | null;
  readonly setFault: (fault: string | null) => void;
  readonly open: (name: string, bytes: Uint8Array, unsaved?: boolean) => Outcome<null>;
}

/** A draft beside the task pane, for those whose Word allows no add-ins. The file never leaves the browser. */
export function Workbench({ file, session, leftOff, unsaved, fault, setFault, open }: WorkbenchProps) {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const [saved, setSaved] = useState<OpenFile | null>(null);
  // What is decided and not written in the text is worth no less.
  const changed = file.changed || (unsaved && saved !== file);
  useSession(session);
  useBeforeLeaving(changed);
  useEffect(() => {
    // What was pressed to make it has gone with the draft before.
    if (unsaved) document.getElementById(tabId("problems"))?.focus();
  }, [unsaved]);
  useEffect(
    () =>
      file.onOpenNew(async (name, bytes) =>
        changed && !confirm(workbenchTexts.unsaved) ? STAYS : open(name, bytes, true),
      ),
    [file, changed, open],
  );
  const choose = useCallback(
    async (chosen: File | undefined, others = 0) => {
      if (!chosen || (changed && !confirm(workbenchTexts.unsaved))) return;
      const outcome = open(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
      if (outcome.ok && others > 0) setFault(workbenchTexts.oneOnly(chosen.name));
    },
    [changed, open, setFault],
  );
  const bench = useRef<HTMLDivElement>(null);
  useRegions(bench);
  useDrop(choose);
  useHistoryKeys(session, file);
  const save = () =>
    session.do(saveCopy, () => {
      download(file.name, file.save());
      setSaved(file);
    });
  return (
    <div ref={bench} className={styles.bench}>
      <header className={styles.bar} data-region>
        <Button id={OPEN} size="small" icon={<FolderOpenRegular />} onClick={() => chooser.current?.click()}>
          {workbenchTexts.open}
        </Button>
        <Button size="small" icon={<ArrowDownloadRegular />} onClick={save}>
          {workbenchTexts.save}
        </Button>
        <Button
          size="small"
          icon={<ArrowUndoRegular />}
          disabledFocusable={!file.canUndo}
          onClick={() => session.do(undo, file)}
        >
          {workbenchTexts.undo}
        </Button>
        <Button
          size="small"
          icon={<ArrowRedoRegular />}
          disabledFocusable={!file.canRedo}
          onClick={() => session.do(redo, file)}
        >
          {workbenchTexts.redo}
        </Button>
        <Text className={styles.name} weight="semibold">
          {file.name}
          {changed && " •"}
        </Text>
        <Text className={styles.quiet} size={200}>
          {workbenchTexts.private}
        </Text>
      </header>
      {fault !== null && (
        <FaultBar
          text={fault}
          dismiss={() => {
            setFault(null);
            document.getElementById(OPEN)?.focus();
          }}
        />
      )}
      <FileInput
        chooser={chooser}
        accept=".docx,.docm,.dotx,.dotm"
        label={workbenchTexts.open}
        choose={choose}
      />
      <div className={styles.body}>
        <Page file={file} session={session} />
        <div className={styles.pane} data-region>
          <TaskPane
            key={file.name}
            session={session}
            leftOff={leftOff}
            templates={builtInTemplates}
            copyDetails={copyDetails}
          />
        </div>
      </div>
    </div>
  );
}

const OPEN = "open-draft";

const STAYS: Fault = {
  ok: false,
  code: "failed",
  reason: workbenchTexts.stays,
};

function useBeforeLeaving(changed: boolean): void {
  useEffect(() => {
    if (!changed) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [changed]);
}

function useDrop(choose: (chosen: File | undefined, others: number) => void): void {
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      const files = event.dataTransfer?.files;
      choose(files?.[0], (files?.length ?? 1) - 1);
    };
    document.addEventListener("dragover", over);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("drop", drop);
    };
  }, [choose]);
}

/** Ctrl+Z and Ctrl+Y undo the draft's changes, wherever the focus is, but in a field of the pane. */
function useHistoryKeys(session: Session, file: OpenFile): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || (event.target as Element).closest("input, textarea")) return;
      const key = event.key.toLowerCase();
      const again = key === "y" || (key === "z" && event.shiftKey);
      if (key !== "z" && !again) return;
      event.preventDefault();
      void session.do(again ? redo : undo, file);
    };
    document.addEventListener("keydown", onKeyDown, true);
    return () => document.removeEventListener("keydown", onKeyDown, true);
  }, [session, file]);
}

function download(name: string, bytes: Uint8Array): void {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address));
}
