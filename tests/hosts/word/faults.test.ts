import { faultOf } from "../../../src/hosts/word/faults";

describe("what Office.js says, said plainly", () => {
  it.each([
    ["AccessDenied", "read-only"],
    ["NotAllowed", "read-only"],
    ["ItemNotFound", "gone"],
    ["InvalidReference", "gone"],
    ["InvalidObjectPath", "gone"],
    ["ActivityLimitReached", "busy"],
    ["WriteNotSupportedWhenModalDialogOpen", "busy"],
    ["SearchDialogIsOpen", "busy"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["ResponsePayloadSizeLimitExceeded", "too-large"],
    ["InvalidOrTimedOutSession", "closed"],
    ["ConnectionFailure", "closed"],
    ["ApiNotFound", "not-supported"],
    ["NotImplemented", "not-supported"],
    ["GeneralException", "failed"],
    ["InvalidArgument", "failed"],
    ["SomethingNew", "failed"],
  ])("%s is %s, in one sentence that says what to do", (code, expected) => {
    const fault = faultOf({ code, message: "host's own words", debugInfo: { errorLocation: "Body.search" } });
    expect(fault).toMatchObject({ ok: false, code: expected });
    expect(fault.reason).toMatch(/^[A-Z“][^.]*: [^.]*\.$/);
    expect(fault.details).toBe(`${code}; host's own words; Body.search`);
  });

  it("knows numbers of the common API", () => {
    expect(faultOf({ code: 5012, message: "" }).code).toBe("closed");
    expect(faultOf({ code: 7000, message: "" }).code).toBe("read-only");
  });

  it("tells a closed document by its message", () => {
    expect(faultOf({ code: "GeneralException", message: "The document was closed." }).code).toBe("closed");
  });

  it("takes whatever is thrown", () => {
    for (const thrown of [undefined, null, "no", 7, new TypeError("x is not a function")])
      expect(faultOf(thrown)).toMatchObject({ ok: false, code: "failed" });
  });
});
