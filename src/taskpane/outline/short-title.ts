import { capitalised } from "../../model/capitalised";
import type { Draft, Finding, Recommendation } from "../../model/draft";
import { cite } from "../../rules/wording";
import { texts } from "../texts";

/** A recommendation as a reader would cite it, with its first words. */
export const recommendationTitle = (recommendation: Recommendation, draft: Draft): string =>
  titled(capitalised(cite(recommendation, draft)), withoutLabel(recommendation));

/** A finding by its number and title, or its first words. */
export const findingTitle = (finding: Finding): string =>
  titled(texts.outline.finding(finding.number), finding.title || withoutLabel(finding));

const titled = (name: string, words: string): string => (words === "" ? name : `${name}: ${cut(words)}`);

const withoutLabel = ({ text, label }: { readonly text: string; readonly label: string }): string =>
  (text.startsWith(label) ? text.slice(label.length) : text).replace(/^[\s:.–-]+/, "").trim();

function cut(words: string): string {
  if (words.length <= LONGEST) return words;
  const space = words.lastIndexOf(" ", LONGEST);
  return `${words.slice(0, space > 0 ? space : LONGEST)} …`;
}

const LONGEST = 90;
