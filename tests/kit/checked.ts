import type { Problem } from "../../src/engine/check";
import { readText } from "../../src/hosts/text/read";
import { nationalRegister } from "../../src/language/agencies/register";
import type { Draft } from "../../src/model/draft";
import { type CheckOptions, checkReading } from "../../src/session/check";
import { builtInTemplates } from "../../src/templates/built-in/index";

/** A draft written in Markdown, read and checked; throws where it cannot be. */
export function checkedMarkdown(
  text: string,
  options: Partial<CheckOptions> = {},
): { readonly draft: Draft; readonly problems: readonly Problem[] } {
  const read = readText(new TextEncoder().encode(text), "markdown");
  if (!read.ok) throw new Error(read.reason);
  const checked = checkReading(read.reading, {
    templates: builtInTemplates,
    template: null,
    register: nationalRegister,
    severities: {},
    today: null,
    decided: null,
    ...options,
  });
  if (!checked.ok) throw new Error(checked.reason);
  return checked;
}
