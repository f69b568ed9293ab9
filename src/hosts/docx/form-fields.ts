import type { Reader } from "./reader";
import { type Element, onOff, properties, wholeNumber } from "./walk";

/** What a tick box or a list of an old form (ISO/IEC 29500-1 17.16.17) says of itself. */
export interface FormBox {
  ticked: boolean | null;
  readonly entries: string[];
  chosen: number;
}

const TICK = properties<Reader>({
  "w:default": {
    open: ({ story }, tag) => {
      story.form.ticked ??= onOff(tag);
    },
  },
  "w:checked": {
    open: ({ story }, tag) => {
      story.form.ticked = onOff(tag);
    },
  },
});

const LIST = properties<Reader>({
  "w:default": {
    open: ({ story }, tag) => {
      story.form.chosen = wholeNumber(tag) ?? 0;
    },
  },
  "w:result": {
    open: ({ story }, tag) => {
      story.form.chosen = wholeNumber(tag) ?? 0;
    },
  },
  "w:listEntry": { open: ({ story }, tag) => void story.form.entries.push(tag.attribute("w:val") ?? "") },
});

const FORM = properties<Reader>({
  "w:checkBox": {
    inside: TICK,
    close: ({ story }) => {
      story.form.ticked ??= false;
    },
  },
  "w:ddList": { inside: LIST },
});

/**
 * The marks of a field (17.16.18): what stands between "begin" and "separate" is its code, which Word does not show,
 * what stands between that and "end" its result. Fields nest, and run over paragraphs. Tick boxes and lists of old
 * forms have no result in the text: what they show is among the properties of their beginning.
 */
export const fieldMark: Element<Reader> = {
  open({ story }, tag) {
    const type = tag.attribute("w:fldCharType");
    story.fieldBegins = type === "begin";
    if (type === "begin") {
      story.form = { ticked: null, entries: [], chosen: 0 };
    } else if (type === "separate" && story.fields.at(-1) === true) {
      story.fields[story.fields.length - 1] = false;
      story.inCode--;
    } else if (type === "end" && story.fields.pop() === true) {
      story.inCode--;
    }
  },
  inside: properties<Reader>({ "w:ffData": { inside: FORM } }),
  close(reader) {
    const { story } = reader;
    if (!story.fieldBegins) return;
    const { ticked, entries, chosen } = story.form;
    const shown = ticked === null ? (entries[chosen] ?? "") : ticked ? "☒" : "☐";
    if (shown !== "") reader.text(shown);
    story.fields.push(true);
    story.inCode++;
  },
};
