import type { DocumentPort, Files } from "../hosts/port";
import { nationalRegister } from "../language/agencies/register";
import { openSession, type Session } from "../session/session";
import { builtInTemplates } from "../templates/built-in/index";
import { rests, whenIdle } from "./rests";
import { stored } from "./stored";
import { warmUp } from "./warm-up";

let isWanted = false;

/** Makes the checker ready while nobody waits for it. */
export const makeReady = (): Promise<void> => warmUp(() => isWanted);

/** A session in a browser or in Word's pane: the clock and the person's preferences are this machine's. */
export const openBrowserSession = (port: DocumentPort, files: () => Promise<Files>): Session =>
  openSession(port, {
    files,
    templates: builtInTemplates,
    register: nationalRegister,
    now: localInstant,
    rests() {
      isWanted = true;
      return rests();
    },
    spare: () => rests(whenIdle),
    newId: () => crypto.randomUUID(),
    preferences: {
      load: () => stored(() => localStorage.getItem(PREFERENCES)),
      save: (text) =>
        stored(() => {
          localStorage.setItem(PREFERENCES, text);
          return true;
        }) ?? false,
    },
  });

const PREFERENCES = "answerable.preferences";

/** The person's own day, not Greenwich's: a waiver given at half past midnight in summer is dated that day. */
function localInstant(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
}
