import { rules } from "../rules/index";
import { CannotDo } from "./cannot-do";
import { noRule } from "./options";

/** A rule's page as Markdown; without an id, every rule in a line. */
export async function explain(id: string | undefined): Promise<string> {
  if (id === undefined) {
    const width = Math.max(...rules.map((rule) => rule.id.length));
    return rules.map((rule) => `${rule.id.padEnd(width)}  ${rule.about}\n`).join("");
  }
  const { default: pages } = (await import("../rules/pages.json")) as { default: Record<string, string> };
  const page = new Map(Object.entries(pages)).get(id);
  if (page === undefined) throw new CannotDo(noRule(id));
  return page;
}
