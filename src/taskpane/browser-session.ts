import type { DocumentPort, Files } from "../hosts/port";
import { nationalRegister } from "../language/agencies/register";
import type { Paragraph } from "../model/paragraph";
import { withRests } from "../model/steps";
import { lookingAtEach } from "../session/each-paragraph";
import { openSession, type Session } from "../session/session";
import { builtInTemplates } from "../templates/built-in/index";
import { rests, whenIdle } from "./rests";
import { warmUp } from "./warm-up";

/** Whether there is something of the draft itself to look at, and whether all of it is to be checked. */
let hasBegun = false;
let isWanted = false;

/** Makes the checker ready while nobody waits for it. */
export const makeReady = (): Promise<void> => warmUp(() => hasBegun || isWanted);

let ahead: Promise<unknown> = Promise.resolve();

/** Looks at paragraphs of a draft that is still on its way, behind everything else that the page has to do. */
export function lookAhead(paragraphs: readonly Paragraph[]): void {
  hasBegun = true;
  ahead = ahead.then(() =>
    isWanted
      ? null
      : withRests(lookingAtEach(paragraphs, builtInTemplates), rests(whenIdle), () => !isWanted),
  );
}

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
    newId: () => crypto.randomUUID(),
    preferences: {
      load: () => stored(() => localStorage.getItem(PREFERENCES)),
      save: (text) => void stored(() => localStorage.setItem(PREFERENCES, text)),
    },
  });

const PREFERENCES = "answerable.preferences";

/** The person's own day, not Greenwich's: a waiver given at half past midnight in summer is dated that day. */
function localInstant(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
}

/** Storage may be switched off for pages inside other pages; preferences then last as long as the pane. */
function stored<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
