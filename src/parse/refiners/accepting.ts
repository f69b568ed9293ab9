import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { beginsWithVerdict } from "../../templates/recurring";
import type { Piece, Scene } from "../raw";
import words from "../words.json";

const WITHIN = 120;
const ACCEPTS = new RegExp(
  String.raw`\s(?:${words.accepting.words.join("|")})(?=\s*(?:${words.accepted.words.join("|")}))`,
);
/** "We", "The safeguarding partners", "Garrow Homes and the Council", "This recommendation" */
const WHO =
  /^(?:(?:We|I)(?: (?:all|both|do|fully))?|(?:The|Our|Both|All|Each|This|Your) [^.;:,]+|(?:[A-Z][\w’'&-]*|and|of|the|for|in|&)(?: (?:[A-Z][\w’'&-]*|and|of|the|for|in|&)){0,9})$/;
/** "The Board should say whether it accepts this" asks. */
const ASKS = /\b(?:should|must|to|that|whether|if|when|where|until|once)\b/;

/**
 * Whether the first sentence of a paragraph says that somebody accepts what was asked, or does not: the first words of an
 * answer, whether a label stands in front of them or not.
 */
export const accepts = perParagraph((paragraph: Paragraph): boolean => {
  if (beginsWithVerdict(paragraph)) return true;
  const head = paragraph.text.trimStart().slice(0, WITHIN);
  const verb = ACCEPTS.exec(head);
  if (!verb) return false;
  const who = head.slice(0, verb.index);
  return WHO.test(who) && !ASKS.test(who);
});

/** The same pieces with those from the first words that accept on as the answer, as far as nothing has said what they are. */
export function fromAccepting(flow: readonly Piece[], scene: Scene): readonly Piece[] {
  const from = acceptingAt(flow, scene);
  return from < 0 ? flow : answeredFrom(flow, from);
}

/** Which piece that nothing has said anything of accepts what those before it ask; -1 where none does. */
export function acceptingAt(flow: readonly Piece[], { paragraphs }: Scene): number {
  const asked = flow.findIndex(({ role }) => role !== "label" && role !== "heading");
  return flow.findIndex(({ role, at }, i) => {
    const paragraph = paragraphs[at];
    return asked >= 0 && i > asked && role === "undecided" && paragraph !== undefined && accepts(paragraph);
  });
}

/** The same pieces with all that nothing has said anything of as the answer, from one of them on. */
export const answeredFrom = (flow: readonly Piece[], from: number): readonly Piece[] =>
  flow.map((piece, i) => (i >= from && piece.role === "undecided" ? { ...piece, role: "answer" } : piece));
