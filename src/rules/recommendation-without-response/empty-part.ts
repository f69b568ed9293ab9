import type { Draft, Recommendation, Response } from "../../model/draft";
import { recommendationsIn } from "../../model/walk";
import { bare } from "./labels";

/** The labels that head parts of this draft's responses, and the paragraphs that belong to some response. */
export interface PartsInUse {
  readonly labels: ReadonlySet<string>;
  readonly answered: ReadonlySet<number>;
}

/** What heads parts with words somewhere in the draft; null where no response has parts. */
export function partsInUse(draft: Draft): PartsInUse | null {
  const all = recommendationsIn(draft);
  const labels = new Set<string>();
  for (const { response } of all) for (const { label } of response?.parts ?? NONE) labels.add(bare(label));
  labels.delete("");
  if (labels.size === 0) return null;
  return { labels, answered: new Set(all.flatMap(({ response }) => response?.paragraphs ?? [])) };
}

const NONE: Response["parts"] = [];

/** The paragraphs of a response that head a part and have no words behind them: "What we have done:", and nothing. */
export function emptyParts(
  { span, response }: Recommendation,
  { labels, answered }: PartsInUse,
  { paragraphs }: Draft,
): readonly number[] {
  if (!response || paragraphs[response.span.paragraph]?.cell) return [];
  const last = response.span.endParagraph ?? response.span.paragraph;
  const isLabel = (at: number): boolean => {
    const paragraph = paragraphs[at];
    return (
      paragraph !== undefined && !paragraph.cell && !answered.has(at) && labels.has(bare(paragraph.text))
    );
  };
  const next = (from: number): number => {
    let at = from + 1;
    while (paragraphs[at]?.text.trim() === "") at++;
    return at;
  };
  const found: number[] = [];
  for (let at = span.endParagraph ?? span.paragraph; at < last; at = next(at)) {
    const following = next(at);
    if (isLabel(at) && following <= last && isLabel(following)) found.push(at);
  }
  // a last label with nothing of any response behind it
  const behind = next(last);
  if (isLabel(behind) && !answered.has(next(behind))) found.push(behind);
  return found;
}
