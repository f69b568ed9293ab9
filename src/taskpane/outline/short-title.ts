import { capitalised } from "../../model/capitalised";
import type { Draft, Finding, Recommendation } from "../../model/draft";
import { findingName } from "../../rules/finding-name";
import { cite } from "../../rules/wording";
import { texts } from "../texts";

/** A recommendation as a reader would cite it, with its first words. */
export const recommendationTitle = (recommendation: Recommendation, draft: Draft): string =>
  titled(capitalised(cite(recommendation, draft)), withoutLabel(recommendation));

/** A finding as the draft labels it, else by its number, with its title or its first words. */
export const findingTitle = (finding: Finding): string =>
  titled(
    findingName(finding) ?? spokenLabel(finding) ?? texts.outline.finding,
    finding.title || withoutLabel(finding),
  );

/** "Our learning" of "Our learning:"; null for a label that is but a sign. */
const spokenLabel = ({ label }: Finding): string | null =>
  /^\p{L}{3}/u.test(label) ? label.replace(/[\s:.–—-]+$/, "") : null;

const titled = (name: string, words: string): string => (words === "" ? name : `${name}: ${cut(words)}`);

const withoutLabel = ({ text, label }: { readonly text: string; readonly label: string }): string =>
  (text.startsWith(label) ? text.slice(label.length) : text).replace(/^[\s:.–-]+/, "").trim();

function cut(words: string): string {
  if (words.length <= LONGEST) return words;
  const space = words.lastIndexOf(" ", LONGEST);
  return `${words.slice(0, space > 0 ? space : LONGEST)} …`;
}

const LONGEST = 90;
