import type { Paragraph } from "../../model/paragraph";
import { asksFor } from "../../model/signs";

/** A colour or a status, and behind "=", ":" or a dash what it stands for. */
const ENTRY =
  /(?:^|[.;,:)\n|]\s*)(?:b?rag\s+)?(?:red|amber|green|blue|grey|gray|purple|yellow|black|white|[RAGB]|complete|on track|ongoing|overdue|not started|in progress|delayed|closed|at risk)\s*(?:=|:|[-\u2013\u2014]\s|\bmeans\b|\bdenotes\b)/gi;

/** Without one of these a paragraph explains nothing of the sort, and most have none. */
const mayBeKey = asksFor({ marks: "=:-\u2013\u2014", words: ["means", "denotes"] });

/** Whether a paragraph explains the colours or words of a status column: "Red = not started. Green = complete." */
export function isKey(paragraph: Paragraph): boolean {
  const { text } = paragraph;
  if (text.length > 600 || !mayBeKey(paragraph)) return false;
  const entries = text.match(ENTRY) ?? [];
  // Two statuses with a dash behind them may be two notes: "Complete – policy issued. Ongoing – audit in May."
  const sure = entries.filter((entry) => /=|means|denotes|red|amber|green|blue|\b[RAGB]\b/i.test(entry));
  return sure.length >= 2 || entries.length >= 3;
}
