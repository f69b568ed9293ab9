import type { Draft } from "../../model/draft";
import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import file from "./glossary.json";

const LONGEST_HEADING = 60;
const NAMED = `\\b(?:${file.headings.join("|")})\\b`;
const HEADING = new RegExp(NAMED, "i");
const SHORT = String.raw`\d?[A-Z][A-Za-z&]{0,9}[A-Za-z]`;
const ALONE = new RegExp(`^${SHORT}:?$`);
const BETWEEN = String.raw`\s+[-–—=]\s*|[:–—=]\s*|\s*\t\s*|\s+stands for\s+`;
/** Under such a heading whatever stands behind a dash, a colon or a tab explains, also where the letters do not fit it. */
const ENTRY = new RegExp(String.raw`^(${SHORT})(?:${BETWEEN})\S`);

/** "Abbreviations: MASH multi-agency safeguarding hub; ICPC – …": the list in its heading's own paragraph. */
const RUN_IN = new RegExp(`^[^.:;–—]{0,40}${NAMED}[^.:;–—]{0,40}[.:–—]\\s+(?=${SHORT}\\b)`, "i");
const ENTRY_RUN_IN = new RegExp(String.raw`^(${SHORT})(?:${BETWEEN}|\s+)\p{L}`, "u");
const runInList = perParagraph(({ text }: Paragraph): readonly string[] => {
  const behind = RUN_IN.exec(text.slice(0, 2 * LONGEST_HEADING))?.[0].length;
  if (behind === undefined) return [];
  const entries = text.slice(behind).split(/[;\n]\s*|[.,]\s+(?=[A-Z][A-Za-z&]*[A-Z])/);
  return entries.flatMap((each) => ENTRY_RUN_IN.exec(each)?.[1] ?? []);
});

const headsList = perParagraph(({ text }: Paragraph): boolean => {
  if (text.length > LONGEST_HEADING) return false;
  return HEADING.test(text) && !/[.;,?]\s*$/.test(text);
});

/**
 * What a list of abbreviations explains, as written: a reader looks there, wherever in the document it stands. It
 * begins behind its heading and ends where something follows that is none of its lines.
 */
export function listedIn({ paragraphs }: Draft): readonly string[] {
  const listed: string[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const heading = paragraphs[at];
    if (heading) listed.push(...runInList(heading));
    if (!heading || !headsList(heading)) continue;
    let others = 0;
    // A sentence may lead in, and an entry may go on in a second paragraph.
    for (let next = at + 1; next < paragraphs.length && others <= 1; next++) {
      const paragraph = paragraphs[next];
      if (!paragraph || paragraph.text.trim() === "") continue;
      if (paragraph.outlineLevel !== null) break;
      const { cell } = paragraph;
      const text = paragraph.text.trim();
      const entry = ENTRY.test(text);
      // "MASH = multi-agency …; ICPC = initial …": several on one line
      if (entry)
        for (const each of text.split(/[;\n]\s*/)) listed.push(...(ENTRY.exec(each)?.slice(1) ?? []));
      else if (cell && ALONE.test(text) && hasWordsBeside(next, cell, paragraphs))
        listed.push(text.replace(":", ""));
      // In a table words stand beside each abbreviation.
      others = entry || cell ? 0 : others + 1;
    }
  }
  return listed;
}

function hasWordsBeside(
  at: number,
  { table, row, column }: NonNullable<Paragraph["cell"]>,
  paragraphs: readonly Paragraph[],
): boolean {
  const beside = paragraphs[at + 1];
  const { cell } = beside ?? {};
  return cell?.table === table && cell.row === row && cell.column > column && beside?.text.trim() !== "";
}
