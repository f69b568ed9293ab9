import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import type { Piece, RawUnit, Scene } from "../raw";
import { isName, isNameAlone } from "./titles";

const SIGNS = /^(?:signed|yours (?:sincerely|faithfully|truly)|(?:with )?kind(?:est)? regards)\b/i;
const LONGEST_LINE = 80;

const COPIES = /^cc\b/i;

/** "Signed on behalf of the Board", with nothing behind it but a name, an office and a date, a line each, and who has a copy. */
export function opensSignature(flow: readonly Piece[], from: number, { paragraphs }: Scene): boolean {
  const lineOf = ({ at }: Piece): string => paragraphs[at]?.text.trim() ?? "";
  const [first] = flow.slice(from, from + 1).map(lineOf);
  // Asked of every line of an answer: what stands behind it is looked at where it may be one.
  if (first === undefined || !(SIGNS.test(first) || COPIES.test(first))) return false;
  const lines = flow.slice(from).map(lineOf);
  const copies = lines.findIndex((text) => COPIES.test(text));
  const signed = copies < 0 ? lines : lines.slice(0, copies);
  return signed.every(
    (text, i) => text.length <= LONGEST_LINE && (i === 0 ? SIGNS.test(text) : !/[.;:]$/.test(text)),
  );
}

const DATE = String.raw`(?:\d{1,2}(?:st|nd|rd|th)? )?[A-Z][a-z]{2,8},? (?:19|20)\d\d`;
const ONLY_DATE = new RegExp(`^${DATE}$`);
const isDate = ({ text }: Paragraph): boolean => ONLY_DATE.test(text.trim());

/** "Agreed by the Board on 22 November 2017.", "Northmere Safeguarding Board, May 2019" */
const DATED = new RegExp(String.raw`^(.{4,90}?),?(?: (?:on|in))? ${DATE}\.?$`);
const AGREED =
  /^(?:agreed|approved|endorsed|adopted|ratified|authorised|issued|prepared|produced|signed(?: off)?)(?: \w+){0,3}? (?:by|on behalf of) [^.;:]+$/i;
const isSignedAndDated = perParagraph((paragraph: Paragraph): boolean => {
  const who = DATED.exec(paragraph.text.trim())?.[1];
  return who !== undefined && (AGREED.test(who) || isName(who, paragraph));
});

/** From where on nothing comes but who says it and when: "Northmere Safeguarding Board", "June 2017", a line each or in one. */
export function signedOff(
  flow: readonly Piece[],
  first: number,
  others: readonly RawUnit[],
  { paragraphs }: Scene,
): number {
  // Where other answers end so too, it is each answer that was agreed.
  const isUsual = others.some(({ flow: other }) => {
    const end = paragraphs[other.at(-1)?.at ?? -1];
    return end !== undefined && isSignedAndDated(end);
  });
  // Behind a label nothing else is an answer, so that something must be.
  const least = flow.slice(0, first).some(({ role }) => role === "label") ? first + 1 : first;
  let from = flow.length;
  let dated = false;
  while (from > least) {
    const paragraph = paragraphs[flow[from - 1]?.at ?? -1];
    if (!paragraph || paragraph.cell) break;
    const both = !isUsual && isSignedAndDated(paragraph);
    if (!both && !isDate(paragraph) && !isNameAlone(paragraph)) break;
    dated ||= both || isDate(paragraph);
    from--;
  }
  return dated ? from : flow.length;
}
