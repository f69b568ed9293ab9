/**
 * Whether words say no more than what became of a recommendation: "Accepted", "Not accepted", "Agreed in principle",
 * "Partially accepted by the Trust".
 */
export const isVerdict = (words: string): boolean => VERDICT.test(words.trim());

const VERDICT =
  /^(?:(?:not|(?:ful|whol|part|partial|large|broad)ly|now) )?(?:accept|agree|support|endorse|reject|decline)e?d(?: (?:in (?:full|part|principle)|with (?:modification|amendment|qualification|reservation|condition)s?|by .{2,40}))?\.?$/i;
