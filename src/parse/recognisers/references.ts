import { markAt } from "../../templates/evidence";
import { inFigures } from "../../templates/numbers";
import { cellAt, type TableCell, wordsOfCell } from "../../templates/tables";
import { perScene } from "../per-scene";
import type { LabelAt, Scene } from "../raw";

/** The number that a cell gives a row, and where it stands. */
export interface Reference {
  readonly number: string;
  readonly label: LabelAt;
}

export const NO_LABEL: LabelAt = { text: "", span: null };

/** A cell of nothing but a number: "1", "R1", "Rec 1 (a)". */
const REF =
  /^\W*(?:[A-Z]{1,5}[a-z]{0,14}\.?\s*)?(?:no\.?\s*)?(\d{1,3}(?:\.\d{1,3}){0,2})\s*\.?\s*(?:\(?([a-z])\)?)?\W*$/i;

/** "A1", "B2": a chapter's letter is part of the number; R, F and Q only say what is counted. */
const CHAPTER = /^\W*([A-EG-PS-Z])\.?\s?(?=\d)/;

/** "MA1", "HO1": whose recommendation it is, where there are several such letters. */
const BODY = /^\W*(?!RECS?\b|REC\d|LP)([A-Z]{2,5})\.?\s?(?=\d)/;

/** "MV/H/01", "SAR-H-3": a file's signs are part of what is cited, but for those that only say what is counted. */
const FILE =
  /^\W*((?:rec?|q|lp)[/_.–-])?((?:[a-z\d]{1,10}[/_.–-])*[a-z][a-z\d]{0,9}[/_.–-](?:\d{2,4}[/_.–-])?)?(\d{1,3})([a-z])?\W*$/i;

export const isReference = (text: string): boolean => REF.test(text) || FILE.test(text);

/** The number that a cell of references gives, typed or by Word's numbering; null where it gives none. */
export function referenceIn(scene: Scene, cell: TableCell | undefined): Reference | null {
  for (const at of cell?.paragraphs ?? []) {
    const mark = markAt(scene.evidence, at);
    const paragraph = scene.paragraphs[at];
    if (!mark || !paragraph) continue;
    const { text, listString } = paragraph;
    const [named] = mark.unit?.numbers ?? [];
    if (named !== undefined) return { number: named, label: labelAt(scene, at) };
    const number = numberIn(text, hasCodes(scene));
    if (number !== null) {
      const start = text.length - text.trimStart().length;
      const end = text.trimEnd().length;
      return { number, label: { text: text.trim(), span: { paragraph: at, start, end } } };
    }
    if (text.trim() === "" && mark.number && mark.number.kind !== "bullet")
      return { number: mark.number.text, label: { text: listString.trim(), span: null } };
  }
  return null;
}

/** Whether the rows of a draft's tables bear the letters of several bodies, each of which counts its own. */
const hasCodes = perScene(({ evidence, paragraphs }): boolean => {
  const codes = new Set<string>();
  for (const [id, form] of evidence.forms) {
    const ref = form.form === "columns" && form.columns.find(({ role }) => role === "ref");
    for (const row of ref ? (evidence.tables.get(id)?.rows ?? []) : []) {
      const code = ref && BODY.exec(wordsOfCell(cellAt(row, ref.column), paragraphs))?.[1];
      if (code) codes.add(code);
    }
  }
  return codes.size > 1;
});

function numberIn(text: string, coded: boolean): string | null {
  const [, figures, letter = ""] = REF.exec(text) ?? [];
  if (figures !== undefined) {
    const chapter = (coded ? BODY.exec(text)?.[1] : undefined) ?? CHAPTER.exec(text)?.[1] ?? "";
    return (chapter + inFigures(figures) + letter).toLowerCase();
  }
  const [, , file, figure, behind = ""] = FILE.exec(text) ?? [];
  if (figure === undefined) return null;
  return ((file ? file + figure : inFigures(figure)) + behind).toLowerCase();
}

/** A unit's label as it stands in a paragraph, or in Word's numbering of it. */
export function labelAt({ evidence, paragraphs }: Scene, at: number): LabelAt {
  const unit = markAt(evidence, at)?.unit;
  const paragraph = paragraphs[at];
  if (!unit || !paragraph) return NO_LABEL;
  if (unit.automatic) return { text: paragraph.listString.trim(), span: null };
  const { start, end } = unit;
  return { text: paragraph.text.slice(start, end), span: { paragraph: at, start, end } };
}
