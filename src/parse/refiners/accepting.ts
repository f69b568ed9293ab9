import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { somebodyAccepts } from "../../templates/acceptance";
import { beginsWithVerdict } from "../../templates/recurring";
import type { Piece, Scene } from "../raw";

/**
 * Whether the first sentence of a paragraph says that somebody accepts what was asked, or does not: the first words of an
 * answer, whether a label stands in front of them or not.
 */
export const accepts = perParagraph(
  (paragraph: Paragraph): boolean => beginsWithVerdict(paragraph) || somebodyAccepts(paragraph.text),
);

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
