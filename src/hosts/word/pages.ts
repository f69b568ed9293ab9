import type { Paragraph } from "../../model/paragraph";
import type { Soon } from "../port";
import { reuse } from "../reuse";
import type { Features } from "./abilities";
import type { Batch } from "./ask";
import { cellsOf } from "./cells";
import { paragraphOf, propertiesOf, tablePlaceOf } from "./paragraphs";
import { shownText } from "./text";
import type { Whole } from "./whole";

/** So many paragraphs are asked for with all that concerns the draft as a whole: more than nearly every draft has. */
export const FIRST = 500;
/** So many at a time after that. Office.js takes some hundredths of a second to unpack as many. */
const THEN = 800;

/** Lets the page do something else. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Told of all paragraphs that have come so far, where more are on their way. */
export type OnCome = (items: readonly Word.Paragraph[]) => void;

/** Asks for the first paragraphs only; `askRest` for what follows them. */
export function askFirst({ context }: Batch, paragraphs: Word.ParagraphCollection, features: Features): void {
  context.load(paragraphs, { select: propertiesOf(features), top: FIRST, skip: 0 });
}

/**
 * All paragraphs of a draft of which the first have come, page by page, as Word's web service and Word for Mac are
 * least held up (office-js issues 719 and 6024); while what has come is looked at, the next page is on its way. Each
 * page begins with the last paragraph of the one before. Null where it does not: where somebody wrote meanwhile, or
 * where this Word knows no pages.
 */
export async function askRest(
  batch: Batch,
  paragraphs: Word.ParagraphCollection,
  features: Features,
  come?: OnCome,
): Promise<readonly Word.Paragraph[] | null> {
  const items = paragraphs.items.slice();
  for (let isLast = items.length !== FIRST; !isLast; ) {
    const select = propertiesOf(features);
    batch.context.load(paragraphs, { select, top: THEN, skip: items.length - 1 });
    // To unpack a page has taken long enough for one turn.
    const told = turn().then(() => come?.(items));
    await Promise.all([batch.sync(), told]);
    const [first, ...page] = paragraphs.items;
    if (first?.uniqueLocalId !== items.at(-1)?.uniqueLocalId) return null;
    for (const item of page) items.push(item);
    isLast = page.length !== THEN - 1;
  }
  return items;
}

/**
 * Hands on paragraphs as they come, as they nearly always turn out to be: it is not known yet what in them is deleted or
 * partly bold. `kept` has a reading go on with the same objects wherever that was right.
 */
export function arriving(soon: Soon): {
  readonly come: OnCome;
  kept<R extends Pick<Whole, "reading">>(fresh: R): R;
} {
  const all: Paragraph[] = [];
  return {
    come(items) {
      const cells = cellsOf(items.map(tablePlaceOf));
      const page = items.slice(all.length).map((item, at) => {
        const cell = cells[all.length + at] ?? null;
        return paragraphOf(item, shownText(item.text), item.font.bold ?? false, cell);
      });
      for (const paragraph of page) all.push(paragraph);
      soon(page);
    },
    kept: (fresh) => ({
      ...fresh,
      reading: { ...fresh.reading, paragraphs: reuse(all, fresh.reading.paragraphs) },
    }),
  };
}
