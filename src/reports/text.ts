import { inWords } from "../model/dates";
import { cutShort, type Difference, differencesIn } from "./against";
import {
  againstWords,
  count,
  foundInWords,
  type Group,
  groupsOf,
  recommendationsOf,
  SEVERITY_WORD,
  tallyOf,
  tallyWords,
} from "./order";
import type { AgainstReport, DocumentReport, ProblemReport, Report } from "./schema";

/** How words are set off; every function returns its text unchanged where there is no colour. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly added: (text: string) => string;
}

export interface Look {
  readonly paint: Paint;
  /** Characters a line. */
  readonly width: number;
  /** What a house style is called; the report names it by its id. */
  readonly styleTitle: (id: string) => string;
}

const INDENT = " ".repeat(11);

/** The report as a person reads it in a terminal or a text file: by document, by recommendation, errors first. */
export function textReport(report: Report, look: Look): string {
  const documents = report.documents.map((document) => documentText(document, look));
  const { summary } = report;
  const many =
    summary.documents > 1
      ? [`${count(summary.documents, "draft")}: ${tallyWords(summary).replace("Nothing", "nothing")}.\n`]
      : [];
  return [...documents, ...many].join("\n");
}

function documentText(document: DocumentReport, look: Look): string {
  const { strong, faint } = look.paint;
  const lines = [
    strong(document.file),
    ...headLines(document, look).flatMap((line) => wrapped(line, look.width)),
  ];
  for (const message of document.messages) lines.push(...wrapped(`Note: ${message}`, look.width).map(faint));
  const told = new Set<string>();
  for (const group of groupsOf(document)) {
    lines.push("", ...wrapped(headingOf(group), look.width).map(strong));
    for (const problem of group.problems) lines.push(...problemLines(problem, told, look));
  }
  if (document.against) lines.push("", ...againstLines(document.against, look));
  return `${lines.join("\n")}\n`;
}

/** The section on the review's report, the gravest differences first. */
function againstLines(against: AgainstReport, look: Look): string[] {
  const { paint, width } = look;
  const room = width - INDENT.length;
  const { id, detected, confidence } = against.template;
  const found = detected ? foundInWords(confidence) : "as you chose";
  const how =
    id === "list" ? "Read as a list" : `Read in the house style “${look.styleTitle(id)}” (${found})`;
  const lines = [
    ...wrapped(`Compared with ${against.file}`, width).map(paint.strong),
    ...wrapped(`${how}. ${againstWords(against)}.`, width),
  ];
  for (const { rule, severity, what, words, location, number } of differencesIn(against)) {
    const [first = "", ...rest] = wrapped(what, room);
    const place = number === null ? "" : `, paragraph ${location.paragraph + 1}`;
    lines.push(
      `  ${paint[severity](SEVERITY_WORD[severity].padEnd(9))}${first}`,
      ...rest.map((line) => INDENT + line),
      ...markedLines(words, room, paint),
      INDENT + paint.faint(`${rule}${place}`),
    );
  }
  return lines;
}

/** Taken words as [-these-], new ones as {+these+}, as `git diff --word-diff` writes them. */
function markedLines(words: Difference["words"], room: number, paint: Paint): string[] {
  const marked = cutShort(words).map(({ kind, text }) => {
    const shown = plain(text);
    if (kind === "same" || shown === "") return shown;
    return kind === "removed" ? `[-${shown}-]` : `{+${shown}+}`;
  });
  // A mark may run over several lines: each line is coloured by itself, so that the indent is not.
  const inColour = (line: string, from: Mark): { readonly line: string; readonly to: Mark } => {
    let mark = from;
    let out = "";
    for (const piece of line.split(/(\[-|-\]|\{\+|\+\})/)) {
      if (piece === "[-" || piece === "{+") mark = piece;
      out += mark === "" || piece === "" ? piece : paint[mark === "[-" ? "error" : "added"](piece);
      if (piece === "-]" || piece === "+}") mark = "";
    }
    return { line: out, to: mark };
  };
  let mark: Mark = "";
  return wrapped(`“${marked.filter(Boolean).join(" ")}”`, room).map((line) => {
    const coloured = inColour(line, mark);
    mark = coloured.to;
    return INDENT + coloured.line;
  });
}

type Mark = "" | "[-" | "{+";

function headLines(document: DocumentReport, look: Look): string[] {
  const { board, subject, reviewType, considered, written } = document.facts;
  const about = [
    board,
    [reviewType, subject].filter(Boolean).join(", "),
    considered && `considered ${inWords(considered)}`,
  ];
  const dated = written && `dated ${inWords(written)}`;
  const facts = [...about, dated].filter(Boolean).join("; ");
  const { id, detected, confidence } = document.template;
  const how = detected ? foundInWords(confidence) : "as you chose";
  const all = recommendationsOf(document);
  const answered = all.filter(({ response }) => response !== null).length;
  return [
    ...(facts ? [`${facts}.`] : []),
    `House style “${look.styleTitle(id)}” (${how}). ${answered} of ${count(all.length, "recommendation")} answered. ${tallyWords(tallyOf(document))}.`,
  ];
}

function headingOf({ number, recommendation }: Group): string {
  if (number === null) return "The draft as a whole";
  const named = (recommendation?.agencies ?? []).filter(({ generic }) => !generic).map(({ name }) => name);
  return [
    `Recommendation ${recommendation?.cited ?? number}`,
    ...(named.length > 0 ? [named.join(", ")] : []),
  ].join(" · ");
}

/** The reason and the advice of a rule stand where they are first needed, not forty times. */
function problemLines(problem: ProblemReport, told: Set<string>, look: Look): string[] {
  const { paint, width } = look;
  const colour = paint[problem.severity];
  const room = width - INDENT.length;
  const [first = "", ...rest] = wrapped(problem.what, room);
  const lines = [
    `  ${colour(SEVERITY_WORD[problem.severity].padEnd(9))}${first}`,
    ...rest.map((line) => INDENT + line),
  ];
  const words = excerpt(problem.location.text);
  if (words && !problem.what.includes(words)) lines.push(...indented(`“${words}”`, room));
  if (problem.waived) {
    const { reason, by, at } = problem.waived;
    lines.push(...indented(`Let stand by ${by} on ${inWords(at)}: ${reason}`, room));
    return lines;
  }
  for (const text of [problem.why, problem.todo]) {
    if (told.has(text)) continue;
    told.add(text);
    lines.push(...indented(text, room).map(paint.faint));
  }
  const place = `${problem.rule}, paragraph ${problem.location.paragraph + 1}`;
  lines.push(INDENT + paint.faint(place));
  return lines;
}

const indented = (text: string, room: number): string[] => wrapped(text, room).map((line) => INDENT + line);

/** Enough of the words to find them by. */
function excerpt(text: string): string {
  const words = plain(text);
  return words.length <= 160 ? words : `${words.slice(0, 120).trimEnd()} … ${words.slice(-30).trimStart()}`;
}

/** The text in lines that are no longer than `width`, a longer word excepted, parted at its spaces. */
function wrapped(text: string, width: number): string[] {
  const words = plain(text);
  const lines: string[] = [];
  let from = 0;
  while (words.length - from > width) {
    let to = words.lastIndexOf(" ", from + width);
    if (to <= from) to = words.indexOf(" ", from);
    if (to < 0) break;
    lines.push(words.slice(from, to));
    from = to + 1;
  }
  lines.push(words.slice(from));
  return lines;
}

/** On one line, its words parted by one space each. Control characters would speak to the terminal. */
function plain(text: string): string {
  return (NOT_PLAIN.test(text) ? text.replace(BETWEEN_WORDS, " ") : text).trim();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a draft must not be able to send escape sequences.
const BETWEEN_WORDS = /[\u0000-\u001f\u007f-\u009f\s]+/g;
/** Whatever of these is not a single space; most texts have none of it, and need not be made anew. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const NOT_PLAIN = / {2}|[^\S ]|[\u0000-\u001f\u007f-\u009f]/;
