import { GONE, READ_ONLY } from "../common-faults";
import type { Fault, FaultCode } from "../port";

interface Said {
  readonly code: FaultCode;
  readonly reason: string;
}

const CLOSED: Said = {
  code: "closed",
  reason: "The document is not open in Word any more: open it again, then check again.",
};
const BUSY: Said = {
  code: "busy",
  reason: "Word is busy with something else: finish or close what is open in it, then try again.",
};
const TOO_LARGE: Said = {
  code: "too-large",
  reason:
    "That is more than Word hands over in one go: split the document, or check the saved file in the workbench.",
};
const NOT_SUPPORTED: Said = {
  code: "not-supported",
  reason: "This version of Word cannot do that: update Word, or use the workbench for the saved file.",
};
const FAILED: Said = {
  code: "failed",
  reason:
    "Word could not do that, and did not say why: try again, and if it happens again save, close and reopen the document.",
};

/**
 * What Word says, by its error code. The names are those of Word.ErrorCodes and OfficeExtension.ErrorCodes; the numbers
 * those of the common API (learn.microsoft.com, "Office Common API error codes").
 */
const SAID: Readonly<Record<string, Said>> = {
  AccessDenied: READ_ONLY,
  NotAllowed: READ_ONLY,
  Forbidden: READ_ONLY,
  EditModeTransition: BUSY,
  "5016": BUSY,
  WriteNotSupportedWhenModalDialogOpen: BUSY,
  "7000": READ_ONLY,
  "5001": FAILED,
  ItemNotFound: GONE,
  InvalidReference: GONE,
  InvalidObjectPath: GONE,
  InvalidRequestContext: CLOSED,
  InvalidOrTimedOutSession: CLOSED,
  "5012": CLOSED,
  ConnectionFailure: CLOSED,
  DocumentClosed: CLOSED,
  HostRestart: CLOSED,
  HostRestartNeeded: CLOSED,
  ActivityLimitReached: BUSY,
  "5102": BUSY,
  ServiceNotAvailable: BUSY,
  TimeOut: BUSY,
  Timeout: BUSY,
  RequestAborted: BUSY,
  RequestTimeout: BUSY,
  SearchDialogIsOpen: {
    code: "busy",
    reason: "Word's own Find is open and is in the way: close it, then try again.",
  },
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  "5103": TOO_LARGE,
  "5104": TOO_LARGE,
  SearchStringInvalidOrTooLong: {
    code: "failed",
    reason: "Word could not search for these words: go to them by hand, or shorten the sentence.",
  },
  ApiNotFound: NOT_SUPPORTED,
  NotImplemented: NOT_SUPPORTED,
  UnsupportedFeature: NOT_SUPPORTED,
};

/** The fault for what Office.js threw or answered, with Word's own words for the help desk: never the draft's. */
export function faultOf(thrown: unknown): Fault {
  const { code, message, where } = wordsOf(thrown);
  const said = /document (?:was|is|has been) closed/i.test(message) ? CLOSED : (SAID[code] ?? FAILED);
  const details = [code, message, where].filter(Boolean).join("; ");
  return { ...said, ok: false, details: details || "no details" };
}

export const busy = (seconds: number): Fault => ({
  ok: false,
  ...BUSY,
  details: `no answer in ${seconds} seconds`,
});
export const notSupported = (): Fault => ({ ok: false, ...NOT_SUPPORTED });

function wordsOf(thrown: unknown): { code: string; message: string; where: string } {
  if (typeof thrown !== "object" || thrown === null)
    return { code: "", message: String(thrown ?? ""), where: "" };
  const { code, message, name, debugInfo } = thrown as {
    readonly code?: unknown;
    readonly message?: unknown;
    readonly name?: unknown;
    readonly debugInfo?: { readonly errorLocation?: unknown } | null;
  };
  return {
    code: String(code ?? name ?? ""),
    message: typeof message === "string" ? message : "",
    where: String(debugInfo?.errorLocation ?? ""),
  };
}
