import type { Session } from "../session/session";
import { builtInTemplates } from "../templates/built-in/index";
import { copyDetails } from "./copy-details";
import { TaskPane } from "./TaskPane";

/** The pane as Word shows it. */
export const WordPane = ({ session }: { readonly session: Session }) => (
  <TaskPane session={session} templates={builtInTemplates} copyDetails={copyDetails} />
);
