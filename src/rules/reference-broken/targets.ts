import type { Draft, Finding } from "../../model/draft";
import { type Here, inEach } from "../../model/in-each";
import { NUMBER_WORDS, numberWords } from "../../model/number-words";
import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { romanValue } from "../../model/roman";
import { settled } from "../../model/settled";
import { asksFor } from "../../model/signs";
import { recommendationsIn } from "../../model/walk";

/** What a document numbers or letters, and so what it can refer to. Numbers in small letters, without a final point. */
export interface Targets extends Units, Places {}

interface Units {
  readonly recommendations: ReadonlySet<string>;
  readonly findings: ReadonlySet<string>;
  /** Numbers of another document's paragraphs that its headings refer to ("Learning 9.3"), and their first parts. */
  readonly elsewhere: ReadonlySet<string>;
  /** Whether two recommendations (or findings) share a number: then the number that is missing may be a slip of the label. */
  readonly doubled: { readonly recommendations: boolean; readonly findings: boolean };
}

interface Places {
  /** Numbered paragraphs and sections with every number above them: "2.3.1", "2.3", "2". */
  readonly paragraphs: ReadonlySet<string>;
  readonly appendices: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  /** Depths at which paragraphs are numbered: 1 for "4", 3 for "2.3.1". */
  readonly depths: ReadonlySet<number>;
}

/** The same object again where the draft numbers what the last one numbered. */
export function targetsIn(draft: Draft): Targets {
  const numbers: string[] = [];
  for (const { number, numbered } of recommendationsIn(draft)) if (numbered) numbers.push(number);
  const counted = settledNumbers(numbers);
  const findings = settledFindings(draft.findings);
  const labels = withLabels(draft.paragraphs);
  if (last?.counted !== counted || last.findings !== findings || last.labels !== labels)
    last = {
      counted,
      findings,
      labels,
      targets: { ...unitsAmong(counted, findings), ...placesAmong(labels) },
    };
  return last.targets;
}

/** What the last targets were made of. */
let last: {
  readonly counted: readonly string[];
  readonly findings: readonly Finding[];
  readonly labels: readonly Here<Label>[];
  readonly targets: Targets;
} | null = null;

const settledNumbers = settled<string>(Object.is);
const settledFindings = settled<Finding>(
  (one, other) => one.number === other.number && one.refs === other.refs,
);

function unitsAmong(counted: readonly string[], all: readonly Finding[]): Units {
  const recommendations = new Set<string>();
  const findings = new Set<string>();
  const doubled = { recommendations: false, findings: false };
  for (const number of counted) {
    if (recommendations.has(number)) doubled.recommendations = true;
    recommendations.add(number);
    const whole = /^\d+/.exec(number)?.[0];
    if (whole) recommendations.add(whole);
  }
  // A reference to "Recommendation III" is read as one to 3, as one to "Recommendation three" is.
  if (recommendations.has("i") && (recommendations.has("ii") || counted.length === 1))
    for (const number of counted) recommendations.add(String(romanValue(number) ?? number));
  const elsewhere = new Set<string>();
  for (const { number, refs } of all) {
    if (number !== "" && findings.has(number)) doubled.findings = true;
    if (number !== "") findings.add(number);
    for (const ref of refs) elsewhere.add(ref).add(ref.split(".")[0] ?? ref);
  }
  return { recommendations, findings, elsewhere, doubled };
}

function placesAmong(labels: readonly Here<Label>[]): Places {
  const paragraphs = new Set<string>();
  const depths = new Set<number>();
  const captions = { appendix: new Set<string>(), table: new Set<string>(), figure: new Set<string>() };
  for (const { numbers, caption } of labels.map(({ found }) => found)) {
    if (numbers.length > 0) depths.add(numbers.length);
    for (const number of numbers) paragraphs.add(number);
    if (caption) captions[caption.kind].add(caption.number);
  }
  const { appendix: appendices, table: tables, figure: figures } = captions;
  return { paragraphs, depths, appendices, tables, figures };
}

interface Label {
  /** Its number with every number above it: "2", "2.3", "2.3.1". */
  readonly numbers: readonly string[];
  readonly caption: { readonly kind: "appendix" | "table" | "figure"; readonly number: string } | null;
}

const TYPED = /^\s*(?:(?:Section|Chapter|Part|Paragraph)\s+)?(\d{1,3}(?:\.\d{1,3}){0,5})\.?[):]?(?=\s|$)/i;
const CAPTION = new RegExp(
  String.raw`^\s*(Appendix|Appendices|Annexe?|Table|Figure|Fig\.?)\s+([A-Z]|\d{1,2}|[IVX]{1,4}|${numberWords(1, 20)})\b(.*)$`,
  "is",
);

/** The number with which a paragraph begins, typed or automatic, and the caption that it is; null for neither. */
const labelOf = perParagraph((paragraph: Paragraph): Label | null => {
  const { text, listString } = paragraph;
  const automatic = listString === "" ? undefined : AUTOMATIC.exec(listString)?.[1];
  const first = firstOf(text);
  const mayBeNumbered =
    hasFigure(paragraph) && (isFigure(first) || (namesPart(paragraph) && "scp".includes(first)));
  const number = automatic ?? (mayBeNumbered ? TYPED.exec(text)?.[1] : undefined);
  const caption = mayBeCaption(paragraph) && "atf".includes(first) ? captionOf(paragraph) : null;
  if (number === undefined) return caption && { numbers: [], caption };
  const numbers: string[] = [];
  for (let dot = number.indexOf("."); dot > 0; dot = number.indexOf(".", dot + 1))
    numbers.push(number.slice(0, dot));
  numbers.push(number);
  return { numbers, caption };
});

const withLabels = inEach(labelOf);

const hasFigure = asksFor({ marks: "0" });
const namesPart = asksFor({ words: ["section", "chapter", "part", "paragraph"] });
const mayBeCaption = asksFor({
  words: ["appendix", "appendices", "annex", "annexe", "table", "figure", "fig"],
});

/** The first character behind blanks, in small letters; "" where there is none. */
function firstOf(text: string): string {
  let at = 0;
  while (at < text.length && text.charCodeAt(at) <= SPACE) at++;
  return text.charAt(at).toLowerCase();
}

const SPACE = 0x20;
const isFigure = (character: string): boolean => character >= "0" && character <= "9";

function captionOf(paragraph: Paragraph): Label["caption"] {
  const [, word = "", label = "", rest = ""] = CAPTION.exec(paragraph.text) ?? [];
  if (word === "" || !isCaption(rest, paragraph)) return null;
  const number = label.toLowerCase();
  const value = NUMBER_WORDS.indexOf(number);
  return { kind: kindOf(word), number: value < 0 ? number : String(value) };
}

const AUTOMATIC = /^\D*?(\d{1,3}(?:\.\d{1,3}){0,5})\.?\)?$/;

/** "Appendix B", "Table 2: Actions"; not "Appendix B sets out …" and not a line of the contents that ends in a page. */
function isCaption(rest: string, { outlineLevel, bold }: Paragraph): boolean {
  if (/[\t.…]\s*\d{1,3}\s*$/.test(rest)) return false;
  if (outlineLevel !== null || bold || /^\s*(?:[:–—.-]|$)/.test(rest)) return true;
  return rest.length < 80 && !/[.;,]\s*$/.test(rest);
}

function kindOf(word: string): "appendix" | "table" | "figure" {
  const first = word.charAt(0).toLowerCase();
  return first === "a" ? "appendix" : first === "t" ? "table" : "figure";
}
