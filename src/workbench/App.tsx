import { Spinner, Text } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { Files, OpenFile, Outcome } from "../hosts/port";
import type { Session } from "../session/session";
import { openBrowserSession } from "../taskpane/browser-session";
import { type LeftOff, openLeftOff } from "../taskpane/left-off";
import { loadEverything } from "../taskpane/views";
import { workbenchTexts } from "./texts";
import { Workbench } from "./Workbench";

interface Opened {
  readonly file: OpenFile;
  readonly session: Session;
  readonly leftOff: LeftOff;
  /** Whether it was made here and is nowhere saved yet. */
  readonly unsaved: boolean;
}

interface AppProps {
  readonly openFile: (name: string, bytes: Uint8Array) => Outcome<OpenFile>;
  readonly files: () => Promise<Files>;
  /** Where the sample draft is. */
  readonly sample: string;
}

/** Opens one draft after another, the sample first; a file that cannot be opened leaves the one before in place. */
export function App({ openFile, files, sample }: AppProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const open = useCallback(
    (name: string, bytes: Uint8Array, unsaved = false): Outcome<null> => {
      const outcome = openFile(name, bytes);
      if (!outcome.ok) {
        setFault(`${name}: ${outcome.reason}`);
        return outcome;
      }
      setFault(null);
      setOpened((before) => {
        before?.session.close();
        const session = openBrowserSession(outcome.value, files);
        // With the page the draft goes too.
        return { file: outcome.value, session, leftOff: openLeftOff(null), unsaved };
      });
      return { ok: true, value: null };
    },
    [openFile, files],
  );
  useEffect(() => {
    let gone = false;
    void (async () => {
      const bytes = await fetch(sample).then(
        (answer) => answer.arrayBuffer(),
        () => null,
      );
      if (gone) return;
      if (bytes) open(workbenchTexts.sample, new Uint8Array(bytes));
      else setFault(workbenchTexts.noSample);
      // Whatever is needed later is fetched now, so that the page goes on working without a connection.
      void Promise.allSettled([files(), loadEverything()]);
    })();
    return () => {
      gone = true;
    };
  }, [open, files, sample]);
  if (!opened) return fault ? <Text role="alert">{fault}</Text> : <Spinner label={workbenchTexts.opening} />;
  return <Workbench {...opened} fault={fault} setFault={setFault} open={open} />;
}
