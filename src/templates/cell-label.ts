import { isVerdict } from "./acceptance";
import { hasBodyNoun } from "./body-name";
import { LONGEST_LABEL, meaningOf } from "./label-meaning";
import { ANSWERING, type LabelKind, labelKey, type Vocabulary } from "./vocabulary";

/** What a cell is as a label of its row. */
export type CellKey = LabelKind | "unit" | "ref";

/** What a cell's words say as a label of its row: a unit or a finding without its number, a reference, a label. */
export function keyOfCell(words: string, vocabulary: Vocabulary): CellKey | null {
  const column = vocabulary.columns.get(labelKey(words));
  if (column === "ref") return "ref";
  if (column === "recommendation" || column === "unit" || column === "finding") return "unit";
  return meaningOfCell(words, vocabulary) ?? answerOfSomebody(words, vocabulary);
}

/** "Response: Children's Services", "Update – the Board", "Reply (Law Officers)", in a row of each one's own. */
function answerOfSomebody(words: string, vocabulary: Vocabulary): LabelKind | null {
  const [, label = "", name = ""] = AND_WHOSE.exec(words.trim()) ?? [];
  const kind = vocabulary.labels.get(labelKey(label));
  if (!kind || !ANSWERING.has(kind) || isVerdict(name)) return null;
  return hasBodyNoun(name, vocabulary) || NAME_OF_TWO.test(name) ? kind : null;
}

const AND_WHOSE = /^([A-Z][^:–(]{2,40}?)\s*[:–(]\s*((?:the )?[A-Z][^.;:?]{2,70}?)\)?$/;
const NAME_OF_TWO = /^(?:the )?[A-Z][\w’'-]+ (?:(?:and|of|for|the) )*[A-Z]/;

/** What a cell or a heading of a column says as a label, whatever its looks. */
export function meaningOfCell(text: string, vocabulary: Vocabulary): LabelKind | null {
  return text.length > LONGEST_LABEL ? null : (meaningOf(text, vocabulary)?.kind ?? null);
}
