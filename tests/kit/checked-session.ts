import type { DocumentPort } from "../../src/hosts/port";
import { check, safeFixes } from "../../src/session/actions";
import { asShipped } from "../../src/session/as-shipped";
import { openSession, type Session } from "../../src/session/session";
import { openProblems } from "../../src/session/state";
import { TODAY } from "./expected-problems";

/** A session on a document that has been checked; throws where it cannot be. */
export async function checkedSession(port: DocumentPort): Promise<Session> {
  const session = openSession(port, {
    ...asShipped,
    now: () => `${TODAY}T09:00:00.000Z`,
    newId: () => "id",
    preferences: { load: () => null, save: () => true },
  });
  await session.do(check);
  if (!session.state().draft) throw new Error(session.state().notice?.text);
  return session;
}

/** How many problems are open, and how many changes can be made at once. */
export const leftIn = (session: Session): { readonly open: number; readonly safe: number } => ({
  open: openProblems(session.state()).length,
  safe: safeFixes(session.state(), null).length,
});
