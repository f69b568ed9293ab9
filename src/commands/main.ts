import type { Session } from "../session/session";
import { sharedSession } from "../taskpane/shared-session";
import { COMMAND_NAMES, type CommandName, SECTION_COMMANDS } from "./names";

const actions = () => import(/* webpackChunkName: "session" */ "../session/actions");

const session = (): Promise<Session> =>
  sharedSession(
    async () => {
      const { openWordDocument } = await import(/* webpackChunkName: "word" */ "../hosts/word/document");
      return openWordDocument();
    },
    async () => (await import(/* webpackChunkName: "files" */ "../hosts/files")).files,
  );

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

async function insert(id: string): Promise<void> {
  const open = await session();
  const { insertOrAsk, insertSection } = await import(
    /* webpackChunkName: "session" */ "../session/insert-section"
  );
  // Where no pane can ask, what is not known stands as a visible blank: a button must not do nothing.
  if (canShowPane()) await open.do(insertOrAsk, id);
  else await open.do(insertSection, { id, at: "place" });
  const { asking, notice } = open.state();
  // What has to be asked, or could not be done, is the pane's to say.
  if (asking !== null || notice?.kind === "fault") await showPane();
}

/** Only a shared runtime can open the pane from a command, and keeps what was checked until then. */
const canShowPane = (): boolean => Office.context.requirements.isSetSupported("SharedRuntime", "1.1");

async function showPane(): Promise<void> {
  if (canShowPane()) await Office.addin.showAsTaskpane();
}

if (typeof Office !== "undefined")
  void Office.onReady(() => {
    const associate = (name: string, command: () => Promise<void>): void =>
      Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
        try {
          await command();
        } finally {
          // Word waits for this, and lets no other command of the add-in in.
          event?.completed();
        }
      });
    for (const name of COMMAND_NAMES) associate(name, commands[name]);
    for (const [name, id] of Object.entries(SECTION_COMMANDS)) associate(name, () => insert(id));
  });
