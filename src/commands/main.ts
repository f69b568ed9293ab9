import { COMMAND_NAMES, type CommandName } from "./names";

const commands: Record<CommandName, () => Promise<void>> = {
  check: () => Office.addin.showAsTaskpane(),
  nextProblem: () => Office.addin.showAsTaskpane(),
  previousProblem: () => Office.addin.showAsTaskpane(),
};

Office.onReady(() => {
  for (const name of COMMAND_NAMES)
    Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
      await commands[name]();
      event?.completed();
    });
});
