import { builtInTemplates } from "../templates/built-in/index";

/** One line a house style: its id, and what it looks like. */
export function listTemplates(): string {
  const width = Math.max(...builtInTemplates.map(({ id }) => id.length));
  return builtInTemplates.map(({ id, title }) => `${id.padEnd(width)}  ${title}\n`).join("");
}
