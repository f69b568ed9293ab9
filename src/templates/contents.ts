import { inEach } from "../model/in-each";
import type { Paragraph } from "../model/paragraph";
import type { Mark, MarkReader } from "./mark";
import { labelKey } from "./vocabulary";

const HEADING =
  /^\W*(?:\d{1,2}[.)]?\s+)?(?:(?:table|list) of )?contents(?: page)?\W*$|^\W*in this (?:report|document|response)\W*$/i;
/** A line of contents is a title, and there are not more of them. */
const LONGEST = 120;
const MOST = 120;
/** One of so many first titles comes again where the contents end. */
const FIRST = 3;
const NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s+/;
const PAGE = /[\s.…_]*\bp?\.?\s*\d{1,3}$/;

/**
 * The paragraphs of a table of contents that was typed by hand, under its heading up to where its first
 * titles come again or a heading of Word's begins: their words are those of labels, and make nothing.
 */
export function typedContents(paragraphs: readonly Paragraph[], marks: MarkReader): ReadonlySet<Paragraph> {
  const [heading] = headings(paragraphs);
  const lines = new Set<Paragraph>();
  if (!heading) return lines;
  const start = heading.at;
  const first = new Set<string>();
  for (let at = start + 1; at < paragraphs.length && at <= start + MOST; at++) {
    const paragraph = paragraphs[at] as Paragraph;
    const { blank, level } = marks(paragraph);
    if (blank) continue;
    if (level !== null) return lines;
    const [opener] = lines;
    if (paragraph.text.length > LONGEST || (opener && !opener.cell && paragraph.cell))
      return haveNumbers(lines) ? lines : NONE;
    const title = labelKey(paragraph.text.trim().replace(NUMBER, ""));
    if (title !== "" && first.has(title) && !paragraph.cell) return lines;
    // "Recommendation 2" may be a title, or a title and its page; "Response" may stand under each.
    if (lines.size < FIRST) first.add(title).add(labelKey(title.replace(PAGE, "")));
    lines.add(paragraph);
  }
  return NONE;
}

const headings = inEach(({ text }) => (text.length < 40 && HEADING.test(text)) || null);

/** Where most lines end in a page, there is no doubt what they are. */
const haveNumbers = (lines: ReadonlySet<Paragraph>): boolean =>
  [...lines].filter(({ text }) => /\D\d{1,3}\s*$/.test(text)).length > lines.size / 2;

const NONE: ReadonlySet<Paragraph> = new Set();

/** What a line of contents looks like, whatever its words are. */
export const asContents = (mark: Mark): Mark => ({
  ...mark,
  contents: true,
  unit: null,
  group: null,
  label: null,
  section: null,
  heading: false,
  titleLike: false,
  key: null,
  facts: [],
});
