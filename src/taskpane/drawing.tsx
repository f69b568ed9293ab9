import { StrictMode } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { Session } from "../session/session";
import { builtInTemplates } from "../templates/built-in/index";
import { copyDetails } from "./copy-details";
import { Frame } from "./Frame";
import { NoWord } from "./NoWord";
import { TaskPane } from "./TaskPane";
import type { OfficeColours } from "./theme";

/** Draws the pane as Word shows it; `officeTheme` tells of Office's colours, now and whenever they change. */
export function drawPane(
  element: HTMLElement,
  session: Session,
  officeTheme: (changed: (colours: OfficeColours) => void) => () => void,
): Root {
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <Frame officeTheme={officeTheme}>
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
