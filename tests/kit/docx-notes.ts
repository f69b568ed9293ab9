import type { Note } from "../../src/model/reading";
import { part } from "./docx";

/** A paragraph of a .docx with words, and with notes that hang on its end. */
export function noted(text: string, notes: readonly Note[], first: number): { readonly xml: string } {
  const runs = notes.map(({ kind, text }, at) => {
    if (kind === "text box")
      return `<w:drawing><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></w:drawing>`;
    return `<w:${kind}Reference w:id="${first + at}"/>`;
  });
  return {
    xml: `<w:p><w:r><w:t>${text}</w:t></w:r>${runs.map((run) => `<w:r>${run}</w:r>`).join("")}</w:p>`,
  };
}

/** The parts of a .docx that hold the words of footnotes and endnotes, of which the first has the number `first`. */
export function noteParts(notes: readonly Note[], first: number): Readonly<Record<string, string>> {
  const of = (wanted: "footnote" | "endnote"): string =>
    notes
      .map(({ kind, text }, at) =>
        kind === wanted
          ? `<w:${kind} w:id="${first + at}"><w:p><w:r><w:${kind}Ref/></w:r><w:r><w:t xml:space="preserve"> ${text}</w:t></w:r></w:p></w:${kind}>`
          : "",
      )
      .join("");
  return {
    "word/footnotes.xml": part("footnotes", of("footnote")),
    "word/endnotes.xml": part("endnotes", of("endnote")),
  };
}
