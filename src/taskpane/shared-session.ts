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

/** What checks is fetched behind what draws; whoever is about to need it may say so. */
export const checkerOnItsWay = () => import(/* webpackChunkName: "session" */ "./browser-session");

async function open(openPort: () => Promise<DocumentPort>, files: () => Promise<Files>): Promise<Session> {
  const [port, { openBrowserSession, warmUp }] = await Promise.all([openPort(), checkerOnItsWay()]);
  const session = openBrowserSession(port, files);
  void warmUp();
  return session;
}
