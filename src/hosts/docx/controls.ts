import type { Paragraph } from "../../model/paragraph";
import type { Control } from "../../model/reading";
import type { Span } from "../../model/span";
import type { Place } from "./revisions";
import { type Element, properties } from "./walk";

interface Met {
  tag: string;
  title: string;
  readonly start: Place;
  end: Place;
}

/** Collects the content controls of the body as they are met, outer before inner. */
export class Controls {
  private readonly met: Met[] = [];
  private readonly open: (Met | null)[] = [];

  /** `start` is null for a control outside the body's text, which is none of the draft's. */
  begin(start: Place | null): void {
    const control = start && { tag: "", title: "", start, end: start };
    if (control) this.met.push(control);
    this.open.push(control);
  }

  name(name: "tag" | "title", value: string): void {
    const control = this.open.at(-1);
    if (control) control[name] = value;
  }

  end(at: Place): void {
    const control = this.open.pop();
    if (control) control.end = at;
  }

  /** Those that bear a tag and hold something. */
  list(paragraphs: readonly Paragraph[]): readonly Control[] {
    return this.met.flatMap(({ tag, title, start, end }) => {
      const span = tag === "" ? null : spanOf(start, end, paragraphs);
      return span ? [{ tag, title, span }] : [];
    });
  }
}

function spanOf(start: Place, end: Place, paragraphs: readonly Paragraph[]): Span | null {
  // A control around whole paragraphs ends when the next would begin.
  const beyond = end.offset === 0 && end.paragraph > start.paragraph;
  const last = beyond ? end.paragraph - 1 : end.paragraph;
  const to = beyond ? (paragraphs[last]?.text.length ?? 0) : end.offset;
  if (start.paragraph >= paragraphs.length || last < start.paragraph) return null;
  if (last === start.paragraph && to <= start.offset) return null;
  return last === start.paragraph
    ? { paragraph: last, start: start.offset, end: to }
    : { paragraph: start.paragraph, start: start.offset, end: to, endParagraph: last };
}

/** What reads a control's properties needs of a reader. */
interface HasControls {
  readonly controls: Controls;
}

const named = (name: "tag" | "title"): Element<HasControls> => ({
  open: ({ controls }, tag) => controls.name(name, tag.attribute("w:val") ?? ""),
});

/** `w:sdtPr` (ISO/IEC 29500-1 17.5.2.38); Word's window calls the alias its title. */
export const CONTROL_PROPERTIES = properties<HasControls>({
  "w:tag": named("tag"),
  "w:alias": named("title"),
});
