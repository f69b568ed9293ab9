import { plainParagraph } from "../../model/paragraph";
import { actorsIn } from "./actors";

/** How many letters of some words name bodies or their groups: of a heading that is a body's name, nearly all. */
export const namedLetters = (words: string): number =>
  actorsIn(plainParagraph(words)).reduce(
    (sum, { kind, start, end }) => (kind === "body" || kind === "group" ? sum + end - start : sum),
    0,
  );
