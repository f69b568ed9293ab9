import { StrictMode } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { Session } from "../session/session";
import { builtInTemplates } from "../templates/built-in/index";
import { copyDetails } from "./copy-details";
import { Frame } from "./Frame";
import { openLeftOff } from "./left-off";
import { NoWord } from "./NoWord";
import { TaskPane } from "./TaskPane";
import type { OfficeColours } from "./theme";

/** Draws the pane as Word shows it; `document` names what is open in Word, and `officeTheme` tells of Office's colours, now and whenever they change. */
export function drawPane(
  element: HTMLElement,
  session: Session,
  document: Promise<string>,
  officeTheme: (changed: (colours: OfficeColours) => void) => () => void,
): Root {
  const root = createRoot(element);
  const leftOff = openLeftOff(document);
  root.render(
    <StrictMode>
      <Frame officeTheme={officeTheme}>
        <TaskPane
          session={session}
          leftOff={leftOff}
          templates={builtInTemplates}
          copyDetails={copyDetails}
        />
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
