import { capitalised } from "../model/capitalised";
import type { Finding } from "../model/draft";
import { numberWords } from "../model/number-words";

const NUMBERED = new RegExp(
  `^\\s*[a-z][a-z ]{2,30} (?:\\d{1,2}(?:\\.\\d{1,2})*[a-z]?|[ivx]{1,5}|[a-z]|${numberWords(1, 20)})(?=[\\s:.–-]|$)`,
  "i",
);

/**
 * A finding as a reader would speak of it: by the draft's own word and number ("Theme B", "Finding one"), else by its
 * number; null where it has none.
 */
export function findingName({ number, label }: Finding): string | null {
  const own = NUMBERED.exec(label)?.[0];
  if (own) return capitalised(own.trim());
  return number ? `Finding ${number}` : null;
}
