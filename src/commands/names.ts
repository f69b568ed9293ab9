/** What the ribbon and the keyboard can ask for, by the names that manifest.xml and shortcuts.json call them. */
export const COMMAND_NAMES = ["check", "nextProblem", "previousProblem"] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

/** The items of the menu "Insert section": what the manifest calls each, and the section that it inserts. */
export const SECTION_COMMANDS: Readonly<Record<string, string>> = {
  insertRegulation: "regulation",
  insertMethodology: "methodology",
  insertPanel: "panel",
  insertQualityAssurance: "quality-assurance",
  insertPurpose: "purpose",
  insertAcceptance: "acceptance",
  insertActionsTaken: "actions-taken",
  insertMonitoring: "monitoring",
  insertPublication: "publication",
  insertClosing: "closing",
};
