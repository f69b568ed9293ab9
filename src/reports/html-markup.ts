/** Markup that is safe to print as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

type Value = Markup | string | number | null | undefined | false | readonly Value[];

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const printed = (value: Value): string => {
  if (value === null || value === undefined || value === false) return "";
  if (value instanceof Markup) return value.text;
  if (typeof value === "object") return value.map(printed).join("");
  return String(value).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
};

/** A template for HTML: every value is escaped unless it is markup itself, so that a draft's words cannot become code. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(parts.reduce((text, part, i) => text + printed(values[i - 1]) + part));
}
