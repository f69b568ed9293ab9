import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { asksFor } from "../../model/signs";
import type { RawDraft, Scene } from "../raw";
import { followsSentences, hasLooks, isName, isTitle } from "./titles";

// "The actions for single agencies are as follows." leads on to what comes next and answers nothing.
const LEADS_ON =
  /\b(?:as follows|(?:set out|listed|outlined|given|shown|detailed|described) (?:below|in the following)|(?:the )?following (?:recommendations?|actions?|findings?)(?: \w+){0,8})\s*[.:]?\s*$/i;

const mayLeadOn = asksFor({ words: ["follows", "following", "below"] });
const leadsOn = perParagraph(
  (paragraph: Paragraph): boolean => mayLeadOn(paragraph) && LEADS_ON.test(paragraph.text.slice(-200)),
);

/** Takes a line that only announces the next unit or finding away from the response before it. */
export function releaseBridges(draft: RawDraft, scene: Scene): void {
  const opening = new Set([...draft.units, ...draft.findings].map(({ at }) => at));
  const { paragraphs } = scene;
  const chapters = countedChapters(opening, scene);
  let looks: boolean | null = null;
  for (const unit of draft.units) {
    const piece = unit.flow[unit.flow.length - 1];
    if (unit.byRow || piece?.role !== "answer") continue;
    const paragraph = paragraphs[piece.at];
    if (!paragraph || !opensNext(piece.at, opening, scene)) continue;
    if (isTitle(paragraph)) looks ??= hasLooks(opening, scene);
    const isLine = headsChapter(paragraph) || (isTitle(paragraph) && looks === false);
    if (!chapters.has(piece.at) && !(isLine && followsSentences(unit.flow, scene)) && !leadsOn(paragraph))
      continue;
    unit.flow.pop();
    draft.outside.push(piece.at);
  }
}

const COUNTED = /^\s*(\d{1,2})[.)]\s+[A-Z][^.;:!?\n]{2,78}$/;

/** "1. Garrow Council", "2. Garrow Homes", each in front of recommendations: titles that only their count shows. */
function countedChapters(opening: ReadonlySet<number>, { paragraphs }: Scene): ReadonlySet<number> {
  const chapters: number[] = [];
  for (const opener of [...opening].sort((a, b) => a - b)) {
    let at = opener - 1;
    while (at >= 0 && paragraphs[at]?.text.trim() === "") at--;
    const number = Number(COUNTED.exec(paragraphs[at]?.text ?? "")?.[1] ?? 0);
    if (number > 0 && number === chapters.length + 1 && !paragraphs[at]?.cell) chapters.push(at);
  }
  return new Set(chapters.length > 1 ? chapters : []);
}

const CHAPTER = /^\s*(?:Chapter|Part|Section|Theme)\s+(?:[A-Z]|\d{1,2}|[IVX]{1,4})\b[^.;!?]{0,80}$/;
const IN_BRACKETS = /\s*\([^()]*\)$/;
const NUMBERED = /^(?:[A-Z]|\d{1,2})[.)]\s+/;

/** "Chapter B: Health", or the name of the body whose recommendations come next. */
const headsChapter = perParagraph((paragraph: Paragraph): boolean => {
  if (CHAPTER.test(paragraph.text)) return true;
  return isName(paragraph.text.trim().replace(NUMBERED, "").replace(IN_BRACKETS, ""), paragraph);
});

function opensNext(at: number, opening: ReadonlySet<number>, { paragraphs }: Scene): boolean {
  let next = at + 1;
  while (next < paragraphs.length && paragraphs[next]?.text.trim() === "") next++;
  return opening.has(next);
}
