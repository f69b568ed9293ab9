import type { Reader } from "./reader";
import { onOff, properties, wholeNumber } from "./walk";

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

/** What a form says of itself at its beginning. */
export const FORM = properties<Reader>({
  "w:checkBox": {
    inside: TICK,
    close: ({ story }) => {
      story.form.ticked ??= false;
    },
  },
  "w:ddList": { inside: LIST },
});
