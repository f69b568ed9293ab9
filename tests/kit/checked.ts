import type { Problem } from "../../src/engine/check";
import { readText } from "../../src/hosts/text/read";
import type { Draft } from "../../src/model/draft";
import { asShipped } from "../../src/session/as-shipped";
import { type CheckOptions, checkReading } from "../../src/session/check";

interface Checked {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
}

/** A draft written in Markdown, read and checked; throws where it cannot be. */
export const checkedMarkdown = (text: string, options: Partial<CheckOptions> = {}): Checked =>
  checked(text, "markdown", options);

/** The same for a draft in plain text. */
export const checkedText = (text: string): Checked => checked(text, "plain", {});

function checked(text: string, form: "markdown" | "plain", options: Partial<CheckOptions>): Checked {
  const read = readText(new TextEncoder().encode(text), form);
  if (!read.ok) throw new Error(read.reason);
  const result = checkReading(read.reading, {
    ...asShipped,
    ...options,
  });
  if (!result.ok) throw new Error(result.reason);
  return result;
}
