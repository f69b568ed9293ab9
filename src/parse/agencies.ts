import { actorsIn } from "../language/agencies/actors";
import { agenciesNamedIn } from "../language/agencies/named-to-act";
import { type Names, resolve } from "../language/agencies/names";
import type { AgencyNamed, Recommendation } from "../model/draft";
import type { Paragraph } from "../model/paragraph";
import type { Span } from "../model/span";

/** Adds whom a recommendation names to act: in its own words, then in its lead column or line. */
export function withAgencies(
  of: Recommendation,
  paragraphs: readonly Paragraph[],
  names: Names,
): Recommendation {
  const named = agenciesNamedIn(paragraphs, of.span, names);
  const seen = new Set(named.map(({ name }) => name.toLowerCase()));
  for (const agency of of.leads.flatMap((lead) => inLead(paragraphs, lead, names))) {
    if (seen.has(agency.name.toLowerCase())) continue;
    seen.add(agency.name.toLowerCase());
    named.push(agency);
  }
  return { ...of, agencies: named };
}

/** A lead column holds nothing but names, known or not: "CSC / Police", "Named Nurse". */
function inLead(paragraphs: readonly Paragraph[], lead: Span, names: Names): AgencyNamed[] {
  const paragraph = paragraphs[lead.paragraph];
  if (!paragraph) return [];
  const inside = actorsIn(paragraph).filter(({ start, end }) => start >= lead.start && end <= lead.end);
  const found = inside.map(({ start, end, kind }) =>
    agencyAt(paragraph.text, lead.paragraph, start, end, names, kind === "generic"),
  );
  if (found.length > 0) return found;
  const words = paragraph.text.slice(lead.start, lead.end);
  if (!/\p{L}{2}/u.test(words) || OPEN.test(words)) return [];
  const start = lead.start + (words.length - words.trimStart().length);
  return [
    agencyAt(
      paragraph.text,
      lead.paragraph,
      start,
      lead.start + words.trimEnd().length,
      names,
      ALL.test(words),
    ),
  ];
}

const OPEN =
  /^\W*(?:tb[cad]|to be (?:confirmed|agreed|advised|decided)|n\/?a|not applicable|none|see (?:above|below)|as above)\W*$/i;
const ALL = /^\W*(?:all|each|every|everyone|any|both|various|multi-?agency|partners?)\b/i;

function agencyAt(
  text: string,
  paragraph: number,
  start: number,
  end: number,
  names: Names,
  generic: boolean,
): AgencyNamed {
  const article = /^(?:the|an?|our|its)\s+/i.exec(text.slice(start, end))?.[0].length ?? 0;
  const mention = text.slice(start + article, end);
  const name = generic ? mention : (resolve(names, mention)?.name ?? mention);
  return { name, mention, span: { paragraph, start: start + article, end }, generic };
}
