import { useSyncExternalStore } from "react";
import type { Session } from "../session/session";
import type { State } from "../session/state";

/** The session's state, drawn again whenever it changes. */
export function useSession(session: Session): State {
  return useSyncExternalStore(session.subscribe, session.state, session.state);
}
