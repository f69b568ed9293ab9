import type { Draft, Recommendation } from "../../model/draft";
import { recommendationsIn } from "../../model/walk";
import { keyOfWritten } from "../numbering-broken/mentions";
import { rewritten } from "../numbering-broken/renumber";
import { keyOf } from "../numbering-broken/sequence";
import words from "./words.json";

/** "Response:", "LSCB view:" in front of the words of a response. */
export const RUN_IN = /^\s*([A-Z][^\s:.!?]*(?: [^\s:.!?]+){0,5}:)(?=\s|$)/;
const OF_RESPONSE = new RegExp(words.label.words.join("|"), "i");
const NUMBER =
  /\d+[a-z]?\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\b/g;
/** "Response to Recommendation two": a number that is no figure. */
const IN_WORDS = /(?<=\b(?:recommendation|finding|lesson|point|theme)\s)[a-z]+\b/i;

/** A label without its numbers and signs. */
export const bare = (label: string): string =>
  label
    .toLowerCase()
    .replace(NUMBER, " ")
    .replace(/[^a-z]+/g, " ")
    .trim();

/** The label with which a paragraph of a response begins: by its words, or because another response has it too. */
export function runInOf(text: string, draft: Draft): string | null {
  const label = RUN_IN.exec(text)?.[1];
  if (!label) return null;
  const { repeated, bodies } = headsIn(draft);
  return OF_RESPONSE.test(label) || repeated.has(bare(label)) || bodies.has(bare(label)) ? label : null;
}

interface Heads {
  /** What the paragraphs of more than one response begin with. */
  readonly repeated: ReadonlySet<string>;
  /** Those to whom recommendations are made: "Marlshire Police: We have …" is a label too. */
  readonly bodies: ReadonlySet<string>;
}

const heads = new WeakMap<Draft, Heads>();

export function headsIn(draft: Draft): Heads {
  const known = heads.get(draft);
  if (known) return known;
  const first = new Map<string, Recommendation>();
  const repeated = new Set<string>();
  const bodies = new Set<string>();
  for (const of of recommendationsIn(draft)) {
    for (const { name, mention } of of.agencies) bodies.add(bare(name)).add(bare(mention));
    for (const at of of.response?.paragraphs ?? []) {
      const label = RUN_IN.exec(draft.paragraphs[at]?.text ?? "")?.[1];
      if (!label) continue;
      const key = bare(label);
      const other = first.get(key);
      if (other && other !== of) repeated.add(key);
      first.set(key, other ?? of);
    }
  }
  const found = { repeated, bodies };
  heads.set(draft, found);
  return found;
}

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
