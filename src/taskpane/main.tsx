import { Spinner } from "@fluentui/react-components";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Frame } from "./Frame";
import { NoWord } from "./NoWord";
import { readAhead } from "./read-ahead";
import { checkerOnItsWay, sharedSession } from "./shared-session";
import { texts } from "./texts";
import type { OfficeColours } from "./theme";

// On their way while Office.js is still finding out where it is.
const pane = import(/* webpackChunkName: "pane" */ "./WordPane");
const host = import(/* webpackChunkName: "word" */ "../hosts/word/document");
checkerOnItsWay();

/** Office's colours now, and again when the person comes back to the pane: Word has no event for them. */
function officeTheme(changed: (colours: OfficeColours) => void): () => void {
  const tell = (): void => {
    // Word on the web has none.
    const colours = Office.context.officeTheme as OfficeColours | undefined;
    if (colours?.bodyBackgroundColor) changed(colours);
  };
  tell();
  window.addEventListener("focus", tell);
  return () => window.removeEventListener("focus", tell);
}

/** Resolves to nothing when the page has done what is waiting now. */
const soon = (): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null)));

async function start(): Promise<void> {
  const element = document.getElementById("root");
  if (!element) return;
  const root = createRoot(element);
  // Without a connection Office.js itself is missing.
  const isInWord = typeof Office !== "undefined" && (await Office.onReady()).host === Office.HostType.Word;
  // `npm run bench:pane` measures from here.
  performance.mark("office-ready");
  if (!isInWord) {
    root.render(
      <Frame officeTheme={null}>
        <NoWord />
      </Frame>,
    );
    return;
  }
  // Word is asked before anything is drawn: what it takes to answer is then there for drawing.
  const opening = sharedSession(
    async () => readAhead((await host).openWordDocument()),
    // Few compare with a report: what reads files comes when one is chosen.
    async () => (await import(/* webpackChunkName: "files" */ "../hosts/files")).files,
  );
  const parts = Promise.all([opening, pane]);
  // Most often all of it has come while Office.js was starting, and the pane itself is the first thing drawn.
  if (!(await Promise.race([parts, soon()])))
    root.render(
      <Frame officeTheme={officeTheme}>
        <Spinner label={texts.opening} labelPosition="below" />
      </Frame>,
    );
  const [session, { WordPane }] = await parts;
  root.render(
    <StrictMode>
      <Frame officeTheme={officeTheme}>
        <WordPane session={session} />
      </Frame>
    </StrictMode>,
  );
}

void start();
