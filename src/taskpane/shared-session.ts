import type { DocumentPort } from "../hosts/port";
import type { Session } from "../session/session";

let shared: Promise<Session> | null = null;

/**
 * The one session of this page, opened by whoever asks first: in a shared runtime the ribbon's commands and the pane
 * are one page.
 */
export function sharedSession(openPort: () => Promise<DocumentPort>): Promise<Session> {
  shared ??= open(openPort);
  return shared;
}

/** What checks is fetched behind what draws; whoever is about to need it may say so. */
export const checkerOnItsWay = () => import(/* webpackChunkName: "session" */ "./browser-session");

async function open(openPort: () => Promise<DocumentPort>): Promise<Session> {
  const [port, { openBrowserSession, warmUp }] = await Promise.all([openPort(), checkerOnItsWay()]);
  const session = openBrowserSession(port);
  void warmUp();
  return session;
}
