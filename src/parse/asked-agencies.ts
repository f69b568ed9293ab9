import { agenciesNamedIn } from "../language/agencies/named-to-act";
import type { Names } from "../language/agencies/names";
import type { AgencyNamed, Recommendation } from "../model/draft";
import type { Paragraph } from "../model/paragraph";
import { wholeOf } from "../model/span";
import { bodiesLeading } from "./leads";
import { askedBy, askedOfWriters } from "./questions";
import { LEADS_IN } from "./refiners/letters";
import { withThat } from "./told";

/** Whom a recommendation asks to act, those included whom its question puts it to. */
export const agenciesAsked = (
  of: Recommendation,
  addressed: boolean,
  paragraphs: readonly Paragraph[],
  names: Names,
): readonly AgencyNamed[] => askedBy(paragraphs, of.span, namedIn(of, addressed, paragraphs, names), names);

/**
 * Whom a recommendation names: the words that lead to its letter ("Recommendation 3: The Trust should –"), its own, or
 * those behind its label where it names nobody itself ("Recommendation 1 – Garrow Police"), or those of its lead line.
 */
function namedIn(
  { labelSpan, span, leads }: Recommendation,
  addressed: boolean,
  paragraphs: readonly Paragraph[],
  names: Names,
): AgencyNamed[] {
  const lead = labelSpan && labelSpan.paragraph < span.paragraph ? labelSpan.paragraph : null;
  const led = (): AgencyNamed[] =>
    lead === null ? [] : agenciesNamedIn(paragraphs, wholeOf(paragraphs, lead), names);
  const first = lead !== null && LEADS_IN.test(paragraphs[lead]?.text ?? "") ? led() : [];
  if (first.length > 0) return first;
  const own = [
    ...askedOfWriters(paragraphs, span),
    ...agenciesNamedIn(paragraphs, withThat(span, paragraphs), names),
  ];
  if (own.some(({ generic }) => !generic)) return own;
  const behindLabel = led();
  if (behindLabel.length > 0) return behindLabel;
  return [...own, ...bodiesLeading(paragraphs, leads, addressed, names)];
}
