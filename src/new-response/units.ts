import type { Block, ControlBlock, TextBlock } from "../edits/block";
import { capitalised } from "../model/capitalised";
import type { Draft, Finding, Recommendation } from "../model/draft";
import { textOf } from "../model/span";
import { recommendationsIn } from "../model/walk";
import { ownFinding, ownLines } from "../review/own-lines";
import type { Layout, Template } from "../templates/schema";
import { filledLine, type Known } from "./lines";

/** The findings and recommendations of a report as blocks of a new response. */
export interface UnitBlocks {
  readonly blocks: readonly Block[];
  /** How many findings the house style has no place for. */
  readonly findingsLeftOut: number;
  /** Whether the house style wants findings and the report gives none. */
  readonly findingWanted: boolean;
}

/** Lays out each finding and recommendation word for word, with a place for who answers it and what. */
export function unitBlocks(review: Draft, template: Template, layout: Layout): UnitBlocks {
  const all = recommendationsIn(review);
  const numbers = numbersOf(review, all, layout);
  const titled = template.findings.each || eachIsFinding(review);
  const unit = unitOf(review, template);
  const known = (it: Recommendation): Known => {
    const number = numbers.get(it) ?? it.number;
    const title = titled ? (titleOf(review, it) ?? "") : "";
    return {
      number,
      unit,
      // A style that knows what is answered by its headings needs one for each.
      title: title === "" && template.findings.each ? `${unit} ${number}` : title,
      text: ownLines(it, review.paragraphs),
      agency: agencyOf(it, review),
    };
  };
  const lay = (group: readonly Recommendation[]): Block[] =>
    layout.table ? tableOf(group.map(known), layout) : group.flatMap((it) => linesOf(known(it), layout));
  const each = eachIsFinding(review);
  const withFindings = layout.finding.length > 0 && !(each && template.findings.presence === "optional");
  if (!withFindings)
    return {
      blocks: lay(all),
      findingsLeftOut: each || template.findings.each ? 0 : review.findings.length,
      findingWanted: false,
    };
  const blocks: Block[] = [];
  const finding = (own: Known): Block[] => layout.finding.flatMap((line) => filledLine(line, own));
  for (const [index, own] of review.findings.entries())
    blocks.push(...finding(saidBy(own, each ? index + 1 : own.number, review)), ...lay(own.recommendations));
  blocks.push(...lay(review.recommendations));
  const findingWanted = review.findings.length === 0 && template.findings.presence === "required";
  return { blocks, findingsLeftOut: 0, findingWanted };
}

function saidBy(finding: Finding, number: string | number, { paragraphs }: Draft): Known {
  const { title, lines } = ownFinding(finding, paragraphs);
  return { number: `${number}`, title, text: lines };
}

/** Whether the report's lessons are at once its findings: sections with a title, each with one thing to answer. */
const eachIsFinding = ({ findings, recommendations }: Draft): boolean =>
  findings.length > 0 &&
  recommendations.length === 0 &&
  findings.every(({ text, recommendations: [only, second] }) => text === "" && only?.label === "" && !second);

const linesOf = (known: Known, layout: Layout): (TextBlock | ControlBlock)[] =>
  layout.recommendation.flatMap((line) => filledLine(line, known));

function tableOf(group: readonly Known[], { table = [] }: Layout): Block[] {
  if (group.length === 0) return [];
  return [
    {
      kind: "table",
      header: table.map(({ heading }) => heading),
      widths: table.map(({ width }) => width),
      rows: group.map((known) => table.map(({ lines }) => lines.flatMap((line) => filledLine(line, known)))),
    },
  ];
}

/** As the report numbers them; else counted, or lettered within their finding. */
function numbersOf(
  review: Draft,
  all: readonly Recommendation[],
  { numbers }: Layout,
): ReadonlyMap<Recommendation, string> {
  // A lesson that is at once a finding has only the number of its section, other unlabelled ones may have that of their
  // paragraph in the report.
  const sections =
    eachIsFinding(review) || all.every(({ label, number }) => label === "" && /^\d+\.\d+$/.test(number));
  const keeps = ({ numbered }: Recommendation): boolean =>
    numbered && !sections && numbers !== "always-counted";
  const given = new Set(all.filter(keeps).map(({ number }) => number));
  const result = new Map<Recommendation, string>();
  const within = new Map<number | null, number>();
  let count = 0;
  for (const it of all) {
    const nth = (within.get(it.finding) ?? 0) + 1;
    within.set(it.finding, nth);
    const finding = it.finding === null ? undefined : review.findings[it.finding];
    if (keeps(it)) result.set(it, it.number);
    else if (numbers === "lettered" && finding)
      result.set(it, `${sections ? (it.finding ?? 0) + 1 : finding.number}${letter(nth)}`);
    else {
      do count++;
      while (given.has(`${count}`));
      result.set(it, `${count}`);
    }
  }
  return result;
}

const letter = (nth: number): string => String.fromCharCode(96 + nth);

/** A general house style calls the things that are answered what the report calls them. */
function unitOf({ style }: Draft, template: Template): string {
  const name = template.general ? style.unit : template.unit.name;
  return capitalised(name);
}

function titleOf({ findings, paragraphs }: Draft, { finding }: Recommendation): string | null {
  const own = finding === null ? undefined : findings[finding];
  const title = own ? ownFinding(own, paragraphs).title : "";
  return title === "" ? null : title;
}

/** Who acts: the lead that the report names, else the bodies that the recommendation itself asks. */
function agencyOf({ leads, agencies }: Recommendation, { paragraphs }: Draft): string | null {
  const lead = leads.map((span) => textOf(paragraphs, span).trim()).filter(Boolean);
  const named = agencies.filter(({ generic }) => !generic).map(({ name }) => name);
  const names = [...new Set(lead.length > 0 ? lead : named)];
  if (names.length === 0) return null;
  return names.length === 1 ? (names[0] ?? null) : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
