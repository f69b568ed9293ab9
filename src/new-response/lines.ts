import type { BlockControl, BlockRun, ControlBlock, TextBlock } from "../edits/block";
import type { OwnLine } from "../review/own-lines";
import type { LayoutLine } from "../templates/schema";
import file from "./words.json";

/** What a field of a layout's line stands for; null where it has still to be written. */
export type Known = Readonly<Record<string, string | readonly OwnLine[] | null>>;

type Prompt = keyof typeof file.prompts;
const PROMPTS: Readonly<
  Record<
    Prompt,
    { readonly blank: string; readonly tag: string; readonly title: string; readonly date?: boolean }
  >
> = file.prompts;
const isPrompt = (field: string): field is Prompt => field in PROMPTS;

/**
 * A line of a layout with its fields filled in. What has still to be written stands as a prompt inside a content
 * control: around the paragraph where that is all it says, so that an answer of several paragraphs stays inside. Own
 * words of several lines make several paragraphs. Empty where its field is.
 */
export function filledLine(line: LayoutLine, known: Known): (TextBlock | ControlBlock)[] {
  const { label, text } = line;
  const only = /^\{(\w+)\}$/.exec(text)?.[1];
  if (only && !label && isPrompt(only) && (known[only] ?? null) === null) {
    const block = styled(line, [{ text: PROMPTS[only].blank }]);
    return [{ kind: "control", control: controlOf(only), blocks: [block] }];
  }
  // "Lesson {number}: {title}" without a title ends with the number.
  const words = known.title === "" ? text.replace(/:? \{title\}$/, "") : text;
  const runs: BlockRun[] = label ? [{ text: inFront(label, known), bold: true }] : [];
  const more: TextBlock[] = [];
  let said = false;
  for (const part of words.split(/(\{\w+\})/)) {
    const field = /^\{(\w+)\}$/.exec(part)?.[1];
    const value = field === undefined ? part : (known[field] ?? null);
    if (field !== undefined && value === null && isPrompt(field)) {
      runs.push({ text: PROMPTS[field].blank, control: controlOf(field) });
      said = true;
    } else if (typeof value === "string") {
      // "{title} – {text}" without a title is the text alone.
      if (value !== "" && !(field === undefined && !said && /^[\s–-]+$/.test(value)))
        runs.push({ text: value });
      said ||= field !== undefined && value !== "";
    } else if (value !== null) {
      const [first, ...others] = value;
      if (first) runs.push({ text: first.text });
      said ||= first !== undefined;
      more.push(...others.map((other) => continued(other)));
    }
  }
  if (!said && text !== "" && text.includes("{") && !label && !/\{number\}/.test(text)) return [];
  // Nor does it end with a dash without a text.
  while (/^[\s–-]+$/.test(runs.at(-1)?.text ?? "")) runs.pop();
  return [styled(line, spaced(runs, label !== undefined)), ...more];
}

/** A paragraph in the style of a layout's line, with its automatic number. */
export function styled({ style, numbered }: LayoutLine, runs: readonly BlockRun[]): TextBlock {
  const list = numbered === undefined ? null : { kind: "number" as const, level: numbered };
  return { kind: "paragraph", style, runs, list };
}

/** A label's fields are short: "Finding {number}:", "{unit} {number}:". */
const inFront = (label: string, known: Known): string =>
  label.replace(/\{(\w+)\}/g, (_, field: string) => {
    const value = known[field];
    return typeof value === "string" ? value : "";
  });

function controlOf(field: Prompt): BlockControl {
  const { tag, title, ...more } = PROMPTS[field];
  return { tag: `answerable-slot:${tag}`, title, ...(more.date && { date: true }) };
}

const continued = ({ text, item }: OwnLine): TextBlock => ({
  kind: "paragraph",
  style: "Normal",
  runs: [{ text }],
  list: item ? { kind: "bullet", level: 0 } : null,
});

/** A space behind the label. */
function spaced(runs: readonly BlockRun[], labelled: boolean): readonly BlockRun[] {
  const [label, next, ...others] = runs;
  if (!labelled || !label || !next) return runs;
  return [{ ...label, text: `${label.text} ` }, next, ...others];
}
