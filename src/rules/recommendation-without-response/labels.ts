import type { Draft, Recommendation } from "../../model/draft";
import { numberWords } from "../../model/number-words";
import type { Paragraph } from "../../model/paragraph";
import { perDraft } from "../../model/per-draft";
import { perParagraph } from "../../model/per-paragraph";
import { perRecommendation } from "../../model/per-recommendation";
import { recommendationsIn } from "../../model/walk";
import { keyOfWritten } from "../numbering-broken/mentions";
import { rewritten } from "../numbering-broken/renumber";
import { keyOf } from "../numbering-broken/sequence";
import words from "./words.json";

/** "Response:", "LSCB view:" in front of the words of a response. */
export const RUN_IN = /^\s*([A-Z][^\s:.!?]*(?: [^\s:.!?]+){0,5}:)(?=\s|$)/;
const OF_RESPONSE = new RegExp(words.label.words.join("|"), "i");
const NUMBER = new RegExp(String.raw`\d+[a-z]?\b|\b(?:${numberWords(1, 20)})\b`, "g");
/** "Response to Recommendation two": a number that is no figure. */
const IN_WORDS = /(?<=\b(?:recommendation|finding|lesson|point|theme)\s)[a-z]+\b/i;

/** A label without its numbers and signs. */
export const bare = (label: string): string =>
  label
    .toLowerCase()
    .replace(NUMBER, " ")
    .replace(/[^a-z]+/g, " ")
    .trim();

/** What stands with a colon in front of a paragraph, and the same without its numbers and signs; null where nothing does. */
const headOf = perParagraph(
  ({ text }: Paragraph): { readonly label: string; readonly key: string } | null => {
    const label = RUN_IN.exec(text)?.[1];
    return label ? { label, key: bare(label) } : null;
  },
);

/** The label with which a paragraph of a response begins: by its words, or because another response has it too. */
export function runInOf(paragraph: Paragraph, draft: Draft): string | null {
  const head = headOf(paragraph);
  if (!head) return null;
  const { repeated, bodies } = headsIn(draft);
  return OF_RESPONSE.test(head.label) || repeated.has(head.key) || bodies.has(head.key) ? head.label : null;
}

interface Heads {
  /** What the paragraphs of more than one response begin with. */
  readonly repeated: ReadonlySet<string>;
  /** Those to whom recommendations are made: "Marlshire Police: We have …" is a label too. */
  readonly bodies: ReadonlySet<string>;
}

const namesAsked = perRecommendation(({ agencies }): readonly string[] =>
  agencies.flatMap(({ name, mention }) => [bare(name), bare(mention)]),
);

/** What stands with a colon in front of the paragraphs of a response. */
const headsOf = perRecommendation(({ response }, paragraphs): readonly string[] => {
  const all = (response?.paragraphs ?? []).map((at) => paragraphs[at] && headOf(paragraphs[at])?.key);
  return all.filter((key) => key !== undefined);
});

export const headsIn = perDraft((draft): Heads => {
  const { paragraphs } = draft;
  const first = new Map<string, Recommendation>();
  const repeated = new Set<string>();
  const bodies = new Set<string>();
  for (const of of recommendationsIn(draft)) {
    for (const name of namesAsked(of, paragraphs)) bodies.add(name);
    for (const head of headsOf(of, paragraphs)) {
      const other = first.get(head);
      if (other && other !== of) repeated.add(head);
      first.set(head, other ?? of);
    }
  }
  return { repeated, bodies };
});

/** "Response to Recommendation 3" as it reads for another number; a body's name gives way to that of the one asked here. */
export function labelFor(
  label: string,
  model: Recommendation,
  of: Pick<Recommendation, "number" | "agencies" | "span">,
  draft: Draft,
): string {
  if (headsIn(draft).bodies.has(bare(label))) {
    const asked = of.agencies.find(({ generic }) => !generic);
    return asked ? `${asked.name}:` : words.label.usual;
  }
  const section = SECTION.exec(label);
  if (section) {
    // "4.2 Board view" counts within its section, whose number need not be the recommendation's.
    const own = sectionOf(of, draft);
    return label.replace(SECTION, own === null ? "" : `${own}${section[1]}`);
  }
  const inWords = IN_WORDS.exec(label)?.[0];
  const key = inWords && keyOfWritten(inWords) ? keyOf(of.number) : null;
  const written = inWords && key && rewritten(inWords, key);
  if (written) return label.replace(IN_WORDS, written);
  const escaped = model.number.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return label.replace(new RegExp(String.raw`(?<![\d.]|[A-Za-z]{2})${escaped}(?![\w])`, "i"), of.number);
}

const SECTION = /^\s*\d{1,2}((?:\.\d{1,2})+\.?\s+)/;
/** How far in front of a recommendation's text the number of its section may stand. */
const NEAR = 5;

function sectionOf({ span }: Pick<Recommendation, "span">, { paragraphs }: Draft): string | null {
  for (let at = span.paragraph; at >= 0 && at > span.paragraph - NEAR; at--) {
    const number = /^\s*(\d{1,2})(?:\.\d{1,2})*[.):]?\s+\S/.exec(paragraphs[at]?.text ?? "")?.[1];
    if (number) return number;
  }
  return null;
}
