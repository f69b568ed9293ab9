/** What the ribbon and the keyboard can ask for, by the names that manifest.xml and shortcuts.json call them. */
export const COMMAND_NAMES = ["check", "nextProblem", "previousProblem"] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];
