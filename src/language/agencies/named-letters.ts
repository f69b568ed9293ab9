import { plainParagraph } from "../../model/paragraph";
import { actorsIn } from "./actors";

/** How many letters of some words name bodies or their groups: of a heading that is a body's name, nearly all. */
export const namedLetters = (words: string): number =>
  actorsIn(plainParagraph(words)).reduce(
    (sum, { kind, start, end }) => (kind === "body" || kind === "group" ? sum + end - start : sum),
    0,
  );

/** Words are a body's name where so much of their letters are that name. */
const MOSTLY = 0.8;

/** Whether some words are nearly all the names of bodies or their groups: "Garrow Police and the Trust". */
export const areNames = (words: string): boolean => namedLetters(words) >= MOSTLY * words.length;
