import { StrictMode } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { Session } from "../session/session";
import { builtInTemplates } from "../templates/built-in/index";
import { copyDetails } from "./copy-details";
import { Frame } from "./Frame";
import { NoWord } from "./NoWord";
import { TaskPane } from "./TaskPane";
import type { OfficeColours } from "./theme";

/** Draws the pane as Word shows it; `inWord` resolves when Office.js can be asked for Word's colours. */
export function drawPane(element: HTMLElement, session: Session, inWord: Promise<boolean>): Root {
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <Frame officeTheme={officeTheme(inWord)}>
        <TaskPane session={session} templates={builtInTemplates} copyDetails={copyDetails} />
      </Frame>
    </StrictMode>,
  );
  return root;
}

/** Says instead what the page is for, to those who have opened it outside Word. */
export function drawNoWord(root: Root): void {
  root.render(
    <Frame officeTheme={null}>
      <NoWord />
    </Frame>,
  );
}

/** Office's colours as soon as it tells, and again when the person comes back to the pane: Word has no event for them. */
const officeTheme =
  (inWord: Promise<boolean>) =>
  (changed: (colours: OfficeColours) => void): (() => void) => {
    let isOver = false;
    const tell = (): void => {
      // Word on the web has none.
      const colours = Office.context.officeTheme as OfficeColours | undefined;
      if (colours?.bodyBackgroundColor) changed(colours);
    };
    void inWord.then((isThere) => {
      if (!isThere || isOver) return;
      tell();
      window.addEventListener("focus", tell);
    });
    return () => {
      isOver = true;
      window.removeEventListener("focus", tell);
    };
  };
