import type { DocumentPort, Files } from "../hosts/port";
import type { Session } from "../session/session";

let shared: Promise<Session> | null = null;

/**
 * The one session of this page, opened by whoever asks first: in a shared runtime the ribbon's commands and the pane
 * are one page.
 */
export function sharedSession(
  openPort: () => Promise<DocumentPort>,
  files: () => Promise<Files>,
): Promise<Session> {
  shared ??= open(openPort, files);
  return shared;
}

let checker: Promise<typeof import("./browser-session")> | null = null;

/** What checks is fetched, and made ready, behind what draws; whoever is about to need it may say so. */
export function checkerOnItsWay(): Promise<typeof import("./browser-session")> {
  checker ??= import(/* webpackChunkName: "session" */ "./browser-session").then((loaded) => {
    void loaded.makeReady();
    return loaded;
  });
  return checker;
}

async function open(openPort: () => Promise<DocumentPort>, files: () => Promise<Files>): Promise<Session> {
  const [port, { openBrowserSession }] = await Promise.all([openPort(), checkerOnItsWay()]);
  return openBrowserSession(port, files);
}
