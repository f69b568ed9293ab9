import type { DocumentPort } from "../hosts/port";
import type { Session } from "../session/session";

let shared: Promise<Session> | null = null;

/**
 * The one session of this page, opened by whoever asks first: in a shared runtime the ribbon's commands and the pane
 * are one page. What reads and checks is loaded only now, so that the page shows itself sooner.
 */
export function sharedSession(openPort: () => Promise<DocumentPort>): Promise<Session> {
  shared ??= open(openPort);
  return shared;
}

async function open(openPort: () => Promise<DocumentPort>): Promise<Session> {
  const [port, { openBrowserSession }] = await Promise.all([
    openPort(),
    import(/* webpackChunkName: "session" */ "./browser-session"),
  ]);
  return openBrowserSession(port);
}
