/** What is asked of a paragraph whose looks another is to take. */
export const LOOKS =
  "style,alignment,firstLineIndent,leftIndent,rightIndent,lineSpacing,spaceAfter,spaceBefore,font/name,font/size,font/color,font/bold,font/italic,font/underline";

const OF_PARAGRAPH = [
  "alignment",
  "firstLineIndent",
  "leftIndent",
  "rightIndent",
  "lineSpacing",
  "spaceAfter",
  "spaceBefore",
] as const;
const OF_FONT = ["name", "size", "color", "bold", "italic", "underline"] as const;

/**
 * Queues for a new paragraph what `model` looks like, as far as the paragraph that Word made it like does not. Where
 * their styles differ, the style says it all: what it says is not written a second time as direct formatting, which
 * would outlive the style. What is mixed in the model ("" or null) is left as it is.
 */
export function takeLooks(made: Word.Paragraph, model: Word.Paragraph, beside: Word.Paragraph): void {
  if (model.style !== beside.style) return;
  const changes: Record<string, unknown> = {};
  for (const name of OF_PARAGRAPH)
    if (model[name] !== beside[name] && isTold(model[name])) changes[name] = model[name];
  const font: Record<string, unknown> = {};
  for (const name of OF_FONT)
    if (model.font[name] !== beside.font[name] && isTold(model.font[name])) font[name] = model.font[name];
  Object.assign(made, changes);
  Object.assign(made.font, font);
}

const isTold = (value: unknown): boolean =>
  value !== null && value !== "" && value !== "Mixed" && value !== "Unknown";
