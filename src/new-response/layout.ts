import { capitalised } from "../model/capitalised";
import type { Layout, LayoutLine, Template } from "../templates/schema";
import file from "./words.json";

const usual = file.layout;
type LabelKind = keyof typeof usual.labels;

/**
 * How a new response in a house style may be laid out, the likeliest first: as the style says, or, where it does not,
 * by what it says of its labels, units and sections. Whether it is read again in such a layout is for the caller to see.
 */
export function layoutsOf(template: Template): readonly Layout[] {
  if (template.new) return [template.new];
  const { sections, findings, vocabulary } = template;
  const word = capitalised(findings.words[0] ?? "finding");
  const common: Layout = {
    landscape: false,
    title: usual.title.map(lineOf),
    opening: [],
    units: [],
    sections: sections.length > 0 ? sections.map(({ id }) => id) : usual.sections,
    section: { heading: heading(1, "{heading}"), paragraph: text("{paragraph}") },
    finding:
      findings.presence === "none" || findings.each
        ? []
        : [heading(1, `${word} {number}: {title}`), text("{text}")],
    recommendation: [],
    numbers: "counted",
  };
  const name = template.unit.words.flatMap((id) => vocabulary?.units?.[id] ?? [])[0] ?? template.unit.name;
  const answered = [...leadLines(template), ...responseLines(template)];
  return template.unit.by.map((by): Layout => {
    if (by === "row")
      return {
        ...common,
        landscape: true,
        units: [heading(1, `${capitalised(name)}s`)],
        table: columns(template, name),
      };
    if (by === "section")
      return { ...common, recommendation: [heading(2, "{title}"), text("{text}"), ...answered] };
    if (by === "word")
      return {
        ...common,
        recommendation: [heading(2, `${capitalised(name)} {number}`), text("{text}"), ...answered],
      };
    return {
      ...common,
      units: [heading(1, `${capitalised(name)}s`)],
      recommendation: [text("{number}. {text}"), ...answered],
      numbers: "always-counted",
    };
  });
}

const text = (words: string): LayoutLine => ({ style: "Normal", text: words });
const heading = (level: 1 | 2 | 3, words: string): LayoutLine => ({ style: `Heading ${level}`, text: words });
const lineOf = (line: { readonly style: string; readonly text: string }): LayoutLine => ({
  style: line.style === "Title" ? "Title" : "Subtitle",
  text: line.text,
});

/** A label in the style's own word, else in the usual one. */
const labelOf = ({ vocabulary }: Template, kind: LabelKind): string =>
  `${capitalised(vocabulary?.labels?.[kind]?.[0] ?? usual.labels[kind])}:`;

const leadLines = (template: Template): LayoutLine[] =>
  template.agencyRequired ? [{ style: "Normal", label: labelOf(template, "lead"), text: "{agency}" }] : [];

const isPart = (id: string): id is "view" | "taken" | "impact" | "actions" =>
  id in file.prompts && id in usual.labels;

function responseLines(template: Template): LayoutLine[] {
  const { form, parts } = template.response;
  const own = parts.flatMap(({ id, required }) => (required && isPart(id) ? [id] : []));
  if (own.length > 0)
    return own.flatMap((id) => [
      { style: "Normal" as const, label: labelOf(template, id), text: "" },
      text(`{${id}}`),
    ]);
  if (form === "position") return [text("{response}")];
  return [{ style: "Normal", label: labelOf(template, "response"), text: "" }, text("{response}")];
}

function columns(template: Template, name: string): NonNullable<Layout["table"]> {
  const { vocabulary } = template;
  const headed = (kind: LabelKind): string =>
    capitalised(vocabulary?.columns?.[kind]?.[0] ?? vocabulary?.labels?.[kind]?.[0] ?? usual.labels[kind]);
  const column = (title: string, width: number, words: string) => ({
    heading: title,
    width,
    lines: [text(words)],
  });
  return [
    column(usual.number, 1, "{number}"),
    column(capitalised(vocabulary?.columns?.unit?.[0] ?? name), 4, "{text}"),
    ...(template.agencyRequired ? [column(headed("lead"), 2, "{agency}")] : []),
    column(headed("response"), 5, "{response}"),
    column(headed("due"), 2, "{due}"),
  ];
}
