/** An error as Word's API gives it: `code` is what an add-in meets as `OfficeExtension.Error.code`. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = "",
  ) {
    super(message);
  }
}

export const notFound = (what: string): ApiError =>
  new ApiError("ItemNotFound", `The requested item does not exist: ${what}.`);
export const invalid = (message: string): ApiError => new ApiError("InvalidArgument", message);

/**
 * The numbers of errors that come as an answer to the whole request (Office.js, `OSF.DDA.ErrorCodeManager` and the
 * switch over it in its executor of requests).
 */
export const TRANSPORT: Readonly<Record<string, number>> = {
  AccessDenied: 7000,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  InvalidOrTimedOutSession: 5012,
  InvalidOrTimedOutSessionMessage: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
};
