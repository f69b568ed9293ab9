import type { Edit, InsertParagraphs, NewControl, RemoveParagraphs } from "../edits/edit";
import { type Paragraph, plainParagraph } from "../model/paragraph";
import { sectionTag } from "../model/reading";
import type { Span } from "../model/span";
import { fieldOf, inPlainWords } from "./fields";
import type { FieldSaid, Filled } from "./fill";
import type { Looks } from "./place";
import type { StandardSection } from "./schema";

/** How the content control of a section's field is known. */
export const fieldTag = (id: string): string => `answerable-field:${id}`;

/** A section as it was written into a document, its heading first where it has one. */
export interface Written {
  readonly texts: readonly string[];
  /** For each of the texts the fields in it. */
  readonly fields: readonly (readonly FieldSaid[])[];
}

/** What a section says, line by line. */
export function linesOf(section: StandardSection, filled: Filled, heading: boolean): Written {
  return {
    texts: [...(heading ? [section.heading] : []), ...filled.paragraphs.map(({ text }) => text)],
    fields: [...(heading ? [[]] : []), ...filled.paragraphs.map(({ fields }) => fields)],
  };
}

/** The edit that puts a section in front of a paragraph, inside content controls, with the looks of the draft. */
export function insertion(
  section: StandardSection,
  written: Written,
  heading: boolean,
  place: { readonly before: number; readonly looks: Looks },
  paragraphs: readonly Paragraph[],
): InsertParagraphs {
  const { texts, fields } = written;
  const isHeading = (line: number): boolean => heading && line === 0;
  const looks = texts.map((_, line) => (isHeading(line) ? place.looks.heading : place.looks.body));
  const fresh = texts.map((text, line) => {
    const model = paragraphs[looks[line] ?? -1];
    if (!model) return plainParagraph(text, { style: "Normal", bold: isHeading(line) });
    const { style, outlineLevel, bold, listLevel, listString } = model;
    return isHeading(line)
      ? plainParagraph(text, { style, outlineLevel, bold, listLevel, listString })
      : plainParagraph(text, { style });
  });
  const last = texts.length - 1;
  const whole: Span = {
    paragraph: 0,
    start: 0,
    end: texts[last]?.length ?? 0,
    ...(last > 0 && { endParagraph: last }),
  };
  const controls: NewControl[] = [
    { tag: sectionTag(section.id), title: section.title, around: "paragraphs", span: whole },
    ...fields.flatMap((said, line) => said.map((each) => fieldControl(each, line))),
  ];
  return { kind: "insert", before: place.before, paragraphs: fresh, controls, looks };
}

const fieldControl = ({ field, start, end }: FieldSaid, paragraph: number): NewControl => ({
  tag: fieldTag(field),
  title: fieldOf(field)?.label ?? inPlainWords(field),
  around: "words",
  span: { paragraph, start, end },
});

/**
 * The edits that bring a written section up to what it says now. Where only fields differ, their words alone change;
 * else the whole section is written anew in its place, looking as it did.
 */
export function updating(
  section: StandardSection,
  was: Written,
  now: Written,
  span: Span,
  paragraphs: readonly Paragraph[],
): readonly Edit[] {
  const fieldEdits = alike(was, now) ? changedFields(was, now, span.paragraph) : null;
  if (fieldEdits) return fieldEdits;
  const last = span.endParagraph ?? span.paragraph;
  const heading = now.texts[0] === section.heading && now.texts.length > 1;
  const remove: RemoveParagraphs = { kind: "remove", from: span.paragraph, count: last - span.paragraph + 1 };
  const looks = {
    heading: span.paragraph,
    body: Math.min(span.paragraph + (heading ? 1 : 0), last),
  };
  return [insertion(section, now, heading, { before: span.paragraph, looks }, paragraphs), remove];
}

/** Whether two writings have the same fields among the same words. */
const alike = (was: Written, now: Written): boolean =>
  was.texts.length === now.texts.length &&
  now.texts.every((_, line) => skeleton(was, line) === skeleton(now, line));

const skeleton = ({ texts, fields }: Written, line: number): string => {
  let at = 0;
  let words = "";
  for (const { field, start, end } of fields[line] ?? []) {
    words += `${texts[line]?.slice(at, start) ?? ""}{${field}}`;
    at = end;
  }
  return words + (texts[line]?.slice(at) ?? "");
};

function changedFields(was: Written, now: Written, first: number): readonly Edit[] {
  return was.texts.flatMap((text, line) =>
    (was.fields[line] ?? []).flatMap((field, i): readonly Edit[] => {
      const other = now.fields[line]?.[i];
      const before = text.slice(field.start, field.end);
      const after = other ? (now.texts[line] ?? "").slice(other.start, other.end) : before;
      const { start, end } = field;
      return after === before
        ? []
        : [{ kind: "replace", paragraph: first + line, start, end, was: before, text: after }];
    }),
  );
}

/**
 * The values that somebody typed over a field's words, where nothing else was changed; null where more was.
 */
export function typedOver(was: Written, present: readonly string[]): Readonly<Record<string, string>> | null {
  if (present.length !== was.texts.length) return null;
  const values: Record<string, string> = {};
  for (const [line, text] of present.entries()) {
    // A value may hold the words between two fields ("[insert kind of review] of …"): what is as it was is not taken apart.
    if (text === was.texts[line]) continue;
    const found = new RegExp(`^${patternOf(was, line)}$`).exec(text);
    if (!found) return null;
    for (const [i, { field, start, end }] of (was.fields[line] ?? []).entries()) {
      const typed = found[i + 1] ?? "";
      if (typed !== was.texts[line]?.slice(start, end)) values[field] = typed;
    }
  }
  return values;
}

const patternOf = ({ texts, fields }: Written, line: number): string => {
  const text = texts[line] ?? "";
  let at = 0;
  let pattern = "";
  for (const { start, end } of fields[line] ?? []) {
    pattern += `${literally(text.slice(at, start))}(.{1,300}?)`;
    at = end;
  }
  return pattern + literally(text.slice(at));
};

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
