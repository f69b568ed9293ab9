import { inWords } from "../model/dates";
import { blankOf, fieldOf, type Values } from "./fields";
import { type Part, partsOf } from "./grammar";
import type { Sentence, StandardSection } from "./schema";
import { type WorkedOut, workedOut } from "./worked-out";

/** A stretch of a filled paragraph that says a field. */
export interface FieldSaid {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is a blank, for want of a value. */
  readonly blank: boolean;
}

export interface FilledParagraph {
  readonly text: string;
  readonly fields: readonly FieldSaid[];
}

/** A section with its fields filled in. */
export interface Filled {
  /** Without its heading. */
  readonly paragraphs: readonly FilledParagraph[];
  /** The fields that stand as blanks, each once. */
  readonly missing: readonly string[];
  /** The fields that it hangs on, known or not: those it says, and those that decide what it says. */
  readonly uses: readonly string[];
  readonly law: WorkedOut;
}

/**
 * Fills a section in. What is not known stands as a visible blank. Whether the law has words for the case is told by
 * `law.refusal`, which matters where `saysLaw`.
 */
export function fill(section: StandardSection, values: Values): Filled {
  const law = workedOut(values);
  const known: Values = { ...values, ...law.words };
  const uses = new Set<string>();
  const paragraphs = section.paragraphs.map((sentences): FilledParagraph => {
    const parts: Part[] = [];
    for (const forms of sentences) {
      for (const form of forms) for (const field of Object.keys(form.when ?? {})) uses.add(field);
      const said = forms.find((form) => holds(form, known, law));
      const read = partsOf(said?.text ?? "");
      if (!read.ok || read.parts.length === 0) continue;
      if (parts.length > 0) parts.push({ kind: "words", text: " " });
      parts.push(...read.parts);
    }
    return written(parts, known, uses);
  });
  const said = paragraphs.filter(({ text }) => text !== "");
  const missing = new Set(
    said.flatMap(({ fields }) => fields.filter(({ blank }) => blank).map(({ field }) => field)),
  );
  return { paragraphs: said, missing: [...missing], uses: [...uses], law };
}

/** A section's text for these values with its fields still in braces, a line for each paragraph: to be changed from there. */
export function textOfSection(section: StandardSection, values: Values): string {
  const law = workedOut(values);
  const known: Values = { ...values, ...law.words };
  return section.paragraphs
    .map((sentences) =>
      sentences
        .map((forms) => forms.find((form) => holds(form, known, law))?.text ?? "")
        .filter((text) => text !== "")
        .join(" "),
    )
    .filter((line) => line !== "")
    .join("\n");
}

/** Whether a section says what follows from the law, and so cannot be written where the law has no words for it. */
export const saysLaw = ({ uses }: Filled): boolean =>
  uses.some((field) => ["law", "criteria", "guidance"].includes(field));

function holds({ when }: Sentence, known: Values, { facts }: WorkedOut): boolean {
  return Object.entries(when ?? {}).every(([name, wanted]) => {
    const allowed = typeof wanted === "string" ? [wanted] : wanted;
    const value = facts[name] ?? known[name] ?? "";
    return allowed.some((each) =>
      each === "known"
        ? value !== ""
        : each === "unknown" && !(name in facts)
          ? value === ""
          : value === each,
    );
  });
}

function written(parts: readonly Part[], known: Values, uses: Set<string>): FilledParagraph {
  let text = "";
  const fields: FieldSaid[] = [];
  const write = (part: Part): void => {
    if (part.kind === "words") text += part.text;
    else if (part.kind === "field") {
      uses.add(part.field);
      const value = known[part.field] ?? "";
      if (part.on) text += isDay(value) || value === "" ? "on " : "in ";
      const start = text.length;
      text += value === "" ? blankOf(part.field) : shown(part.field, value);
      fields.push({ field: part.field, start, end: text.length, blank: value === "" });
    } else {
      for (const each of part.parts) if (each.kind === "field") uses.add(each.field);
      const all = part.parts.every((each) => each.kind !== "field" || (known[each.field] ?? "") !== "");
      if (all) for (const each of part.parts) write(each);
    }
  };
  for (const part of parts) write(part);
  return { text, fields };
}

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value);

/** A value as it stands in a sentence. */
const shown = (field: string, value: string): string =>
  fieldOf(field)?.kind === "date" && /^\d{4}(?:-\d\d){0,2}$/.test(value) ? inWords(value) : value;
