import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { markAt } from "../../templates/evidence";
import { inFigures } from "../../templates/numbers";
import type { Piece, RawDraft, RawUnit, Scene } from "../raw";
import { keepOutside } from "./answered";

const BEHIND =
  /[([]\s*(?:R|Recs?|Recommendations?)\.?\s*((?:R\.?\s?)?\d{1,2}(?:\.\d{1,2})?[a-z]?(?:\s*(?:,|&|and|\/)\s*(?:R\.?\s?)?\d{1,2}(?:\.\d{1,2})?[a-z]?){0,7})\s*[)\]][\s.;]*$/i;
const ONE = /\d{1,2}(?:\.\d{1,2})?[a-z]?/gi;

/** The numbers that stand in brackets behind a paragraph's words: "Extend the nurse's hours (R2)". */
const citedIn = perParagraph(({ text, cell }: Paragraph): readonly string[] => {
  if (cell || !/[)\]][\s.;]*$/.test(text)) return NONE;
  const [, list] = BEHIND.exec(text) ?? [];
  return list === undefined ? NONE : (list.match(ONE) ?? []).map(inFigures);
});

const NONE: readonly string[] = [];

/**
 * Actions grouped by time or by body, each with the number of what it answers in brackets behind it: they belong to the
 * recommendations that they cite, if those stand in front.
 */
export function answerCited(draft: RawDraft, scene: Scene): void {
  let byNumber: Map<string, RawUnit> | null = null;
  const taken = new Set<number>();
  for (const at of [...draft.outside].sort((a, b) => a - b)) {
    const paragraph = scene.paragraphs[at];
    const numbers = paragraph ? citedIn(paragraph) : NONE;
    if (numbers.length === 0 || markAt(scene.evidence, at)?.heading) continue;
    byNumber ??= new Map(
      draft.units
        .filter(({ byRow }) => !byRow)
        .flatMap((unit) => unit.numbers.map((own) => [own, unit] as const)),
    );
    for (const number of numbers) {
      const unit = byNumber.get(number);
      if (!unit || unit.at > at) continue;
      const flow: Piece[] = [...unit.flow, { role: "answer", at, part: null }];
      // The last of its answers in the draft may have been given to it before this one.
      unit.flow = flow.sort((a, b) => a.at - b.at);
      unit.divided = true;
      taken.add(at);
    }
  }
  keepOutside(draft, taken);
}
