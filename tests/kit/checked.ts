import type { Problem } from "../../src/engine/check";
import { readText } from "../../src/hosts/text/read";
import type { Draft } from "../../src/model/draft";
import { asShipped } from "../../src/session/as-shipped";
import { type CheckOptions, checkReading } from "../../src/session/check";

/** A draft written in Markdown, read and checked; throws where it cannot be. */
export function checkedMarkdown(
  text: string,
  options: Partial<CheckOptions> = {},
): { readonly draft: Draft; readonly problems: readonly Problem[] } {
  const read = readText(new TextEncoder().encode(text), "markdown");
  if (!read.ok) throw new Error(read.reason);
  const checked = checkReading(read.reading, {
    ...asShipped,
    ...options,
  });
  if (!checked.ok) throw new Error(checked.reason);
  return checked;
}
