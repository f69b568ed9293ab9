import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { markAt } from "../../templates/evidence";
import type { RawDraft, RawUnit, Scene } from "../raw";
import { isAnswered, keepOutside } from "./answered";

const TOPIC =
  /^(?:(?:On|As (?:to|for|regards)|Regarding|Concerning|Turning to|With regard to|In (?:respect|relation|response|reply) (?:of|to)) )?(?:the )?recommendations? (?:about|on|concerning|regarding|relating to|as to) ([^.:\n]{6,90})[.:]/i;
const WORD = /[a-z][a-z-]{3,}/g;
/** So many of the words that tell the topic have to stand in the recommendation. */
const SHARE = 0.5;

const wordsOf = (text: string): readonly string[] => {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.map((word) => word.replace(/s$/, ""));
};

const topicOf = perParagraph(({ text, cell }: Paragraph): readonly string[] =>
  cell ? NONE : wordsOf(TOPIC.exec(text)?.[1] ?? ""),
);
const NONE: readonly string[] = [];

/**
 * "On the recommendation about the protocol. …": an answer that tells by its topic which of the recommendations without
 * any answer it answers.
 */
export function answerByTopic(draft: RawDraft, scene: Scene): void {
  const open = draft.units.filter(isOpen);
  if (open.length === 0 || open.length === draft.units.length) return;
  const outside = [...draft.outside].sort((a, b) => a - b);
  const taken = new Set<number>();
  outside.forEach((at, nth) => {
    const paragraph = scene.paragraphs[at];
    const topic = paragraph ? topicOf(paragraph) : NONE;
    const unit = topic.length > 0 ? meantBy(topic, open, scene) : null;
    if (!unit || unit.at > at || !isOpen(unit)) return;
    for (let i = nth; i < outside.length; i++) {
      const next = outside[i] ?? 0;
      const mark = markAt(scene.evidence, next);
      if (next !== at + i - nth || !mark || (i > nth && (mark.heading || mark.unit))) break;
      taken.add(next);
      if (!mark.blank) unit.flow = [...unit.flow, { role: "answer", at: next, part: null }];
    }
    unit.divided = true;
  });
  keepOutside(draft, taken);
}

const isOpen = (unit: RawUnit): boolean => !unit.byRow && unit.place === null && !isAnswered(unit);

/** The one recommendation that has most of the words; null where two have as many. */
function meantBy(topic: readonly string[], units: readonly RawUnit[], { paragraphs }: Scene): RawUnit | null {
  const scored = units.map((unit) => {
    const text = unit.flow.map(({ at }) => paragraphs[at]?.text ?? "").join(" ");
    const own = new Set(wordsOf(text));
    return { unit, met: topic.filter((word) => own.has(word)).length };
  });
  scored.sort((a, b) => b.met - a.met);
  const [best, second] = scored;
  return best && best.met >= SHARE * topic.length && best.met > (second?.met ?? 0) ? best.unit : null;
}
