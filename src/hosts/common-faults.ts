import type { Fault } from "./port";

/** What every host says in the same words. */
export const GONE: Fault = {
  ok: false,
  code: "gone",
  reason: "These words are no longer in the draft as they were: check it again.",
};

export const READ_ONLY: Fault = {
  ok: false,
  code: "read-only",
  reason:
    "This document may not be changed: save a copy under another name and open that, or ask who protected it.",
};

export const BY_TYPING: Fault = {
  ok: false,
  code: "not-supported",
  reason: "Paragraphs are divided and joined in Word itself: do it there with the Enter and Backspace keys.",
};

export const NOWHERE_TO_OPEN: Fault = {
  ok: false,
  code: "not-supported",
  reason: "Another document cannot be opened from here: save it as a file, and open that.",
};
