import { reviews } from "../law/law";
import { type Field, fields } from "../sections/fields";
import type { StandardSection } from "../sections/schema";
import { shippedSections } from "../sections/shipped";

/** The sections with what each is for, and the fields with what each asks; a line each. */
export function listSections(library: readonly StandardSection[] = shippedSections): string {
  const wide = Math.max(...library.map(({ id }) => id.length), ...fields.map(({ id }) => id.length));
  const sections = library.map(({ id, about }) => `  ${id.padEnd(wide)}  ${about}\n`).join("");
  const asked = fields
    .map((field) => `  ${field.id.padEnd(wide)}  ${field.label}${exampleOf(field)}\n`)
    .join("");
  return `Sections\n${sections}\nFields (--set field=value)\n${asked}`;
}

function exampleOf({ id, kind, suggestions: [first] }: Field): string {
  const example = kind === "date" ? "2024-05-09" : id === "review" ? reviews[0]?.id : first;
  return example === undefined ? "" : ` (such as ${example})`;
}
