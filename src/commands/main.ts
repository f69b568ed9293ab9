import type { Session } from "../session/session";
import { sharedSession } from "../taskpane/shared-session";
import { COMMAND_NAMES, type CommandName } from "./names";

const actions = () => import(/* webpackChunkName: "session" */ "../session/actions");

const session = (): Promise<Session> =>
  sharedSession(async () => {
    const { openWordDocument } = await import(/* webpackChunkName: "word" */ "../hosts/word/document");
    return openWordDocument();
  });

/** What the ribbon's buttons and the keyboard do. The pane opens where Word lets a command open it. */
const commands: Record<CommandName, () => Promise<void>> = {
  async check() {
    await showPane();
    await (await session()).do((await actions()).check);
  },
  nextProblem: () => step("nextProblem"),
  previousProblem: () => step("previousProblem"),
};

async function step(which: "nextProblem" | "previousProblem"): Promise<void> {
  const [open, { check, [which]: action }] = await Promise.all([session(), actions()]);
  if (open.state().phase.kind === "opening") await open.do(check);
  await open.do(action);
  // Without the pane nobody would be told why nothing was selected.
  if (open.state().phase.kind !== "ready" || open.state().notice?.kind === "fault") await showPane();
}

/** Only a shared runtime can open the pane from a command, and keeps what was checked until then. */
async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}

if (typeof Office !== "undefined")
  void Office.onReady(() => {
    for (const name of COMMAND_NAMES)
      Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
        try {
          await commands[name]();
        } finally {
          // Word waits for this, and lets no other command of the add-in in.
          event?.completed();
        }
      });
  });
