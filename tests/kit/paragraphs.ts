import { addTo } from "../../src/model/groups";
import type { Cell, Paragraph } from "../../src/model/paragraph";

/** What a line of the notation is marked to be. */
export interface Marked {
  readonly number: string;
  readonly finding: string | null;
  readonly text: readonly number[];
  readonly response: readonly number[];
  readonly leads: readonly number[];
  readonly due: readonly number[];
}

export interface Sketch {
  readonly paragraphs: readonly Paragraph[];
  /** The recommendations in the order in which they are first marked. */
  readonly marked: readonly Marked[];
  /** The marked paragraphs of each finding, in order. */
  readonly findings: ReadonlyMap<string, readonly number[]>;
}

type Growing = {
  number: string;
  finding: string | null;
  text: number[];
  response: number[];
  leads: number[];
  due: number[];
};

/**
 * Paragraphs from a few characters a line: "# " to "### " a heading, "T: " a title, "**…**" bold (a whole line; a part of one is only stripped), "[2.1] " Word's
 * automatic number, "~" an empty paragraph, "| a | b |" a table row ("|! …" one marked as header, "|= …" one cell
 * across the table, " // " between paragraphs of a cell, "^" a cell merged with the one above). Blank lines end a
 * table and are otherwise nothing. Behind a line "‹t 1a›" says that it is text of recommendation 1a, "‹r 1a›" of its
 * response, "‹l 1a›" and "‹d 1a›" of its lead and date, "‹f 2›" of finding 2; "‹t 1a @2›" puts it under finding 2, and
 * "‹h 1a›" only says that there is a recommendation 1a.
 */
export function sketch(notation: string): Sketch {
  const paragraphs: Paragraph[] = [];
  const units = new Map<string, Growing>();
  const findings = new Map<string, number[]>();
  let table = -1;
  let row = -1;
  let width = 0;
  const lines = notation.split("\n");
  const put = (raw: string, cell: Cell | null): void => {
    const { text, marks } = withoutMarks(raw);
    const at = paragraphs.length;
    paragraphs.push(paragraphOf(text, cell));
    for (const mark of marks) note(mark, at, units, findings);
  };
  lines.forEach((raw, index) => {
    const line = raw.trim();
    if (line.startsWith("|")) {
      if (row < 0) {
        table++;
        width = widthOf(lines, index);
      }
      row++;
      const header = line.startsWith("|!");
      const across = line.startsWith("|=");
      const cells = line
        .replace(/^\|[!=]?/, "")
        .replace(/\|$/, "")
        .split("|");
      cells.forEach((words, column) => {
        const merged = words.trim() === "^" ? { mergedAbove: true as const } : {};
        const cell: Cell = { table, row, column, span: across ? width : 1, header, ...merged, within: null };
        for (const part of words.split(" // ")) put(part.trim() === "^" ? "" : part.trim(), cell);
      });
      return;
    }
    row = -1;
    if (line === "") return;
    put(line === "~" ? "" : line, null);
  });
  return { paragraphs, marked: [...units.values()], findings };
}

function widthOf(lines: readonly string[], from: number): number {
  let width = 1;
  for (let i = from; lines[i]?.trim().startsWith("|"); i++)
    width = Math.max(
      width,
      lines[i]
        ?.trim()
        .replace(/^\|[!=]?/, "")
        .replace(/\|$/, "")
        .split("|").length ?? 1,
    );
  return width;
}

function withoutMarks(raw: string): { readonly text: string; readonly marks: readonly string[] } {
  const marks: string[] = [];
  const text = raw.replace(/\s*‹([^›]*)›/g, (_, mark: string) => {
    marks.push(mark);
    return "";
  });
  return { text, marks };
}

function note(mark: string, at: number, units: Map<string, Growing>, findings: Map<string, number[]>): void {
  const [kind = "", number = "", under] = mark.split(" ");
  if (kind === "f") {
    addTo(findings, number, at);
    return;
  }
  const finding = under?.replace("@", "") ?? null;
  const key = number;
  const unit = units.get(key) ?? { number, finding, text: [], response: [], leads: [], due: [] };
  if (finding !== null) unit.finding = finding;
  units.set(key, unit);
  if (kind === "t") unit.text.push(at);
  if (kind === "r") unit.response.push(at);
  if (kind === "l") unit.leads.push(at);
  if (kind === "d") unit.due.push(at);
}

export function paragraphOf(line: string, cell: Cell | null): Paragraph {
  let text = line;
  let listString = "";
  let outlineLevel: number | null = null;
  let style = "Normal";
  let bold = false;
  const heading = /^(#{1,4}) /.exec(text);
  if (heading) {
    outlineLevel = heading[1]?.length ?? 1;
    style = `Heading ${outlineLevel}`;
    text = text.slice(heading[0].length);
  }
  if (text.startsWith("T: ")) {
    style = "Title";
    text = text.slice(3);
  }
  const list = /^\[([^\]]+)\] ?/.exec(text);
  if (list) {
    listString = list[1] ?? "";
    style = heading ? style : "List Paragraph";
    text = text.slice(list[0].length);
  }
  if (/^\*\*(?:(?!\*\*).)*\*\*$/.test(text)) bold = true;
  text = text.replaceAll("**", "");
  const listLevel = listString === "" ? null : (listString.match(/\d+/g)?.length ?? 1) - 1;
  return {
    text: text.replaceAll("\\n", "\n").replaceAll("\\t", "\t"),
    listString,
    listLevel,
    style,
    outlineLevel,
    bold,
    cell,
  };
}
