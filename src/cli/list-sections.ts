import { fields } from "../sections/fields";
import type { StandardSection } from "../sections/schema";
import { shippedSections } from "../sections/shipped";

/** The sections with what each is for, and the fields with what each asks; a line each. */
export function listSections(library: readonly StandardSection[] = shippedSections): string {
  const wide = Math.max(...library.map(({ id }) => id.length), ...fields.map(({ id }) => id.length));
  const sections = library.map(({ id, about }) => `  ${id.padEnd(wide)}  ${about}\n`).join("");
  const asked = fields
    .map(({ id, label, kind }) => `  ${id.padEnd(wide)}  ${label}${kind === "date" ? " (2024-05-09)" : ""}\n`)
    .join("");
  return `Sections\n${sections}\nFields (--set field=value)\n${asked}`;
}
