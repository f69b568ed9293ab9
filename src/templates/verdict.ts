/**
 * Whether words say no more than what became of a recommendation: "Accepted", "Not accepted", "Agreed in principle",
 * "Partially accepted by the Trust".
 */
export const isVerdict = (words: string): boolean => VERDICT.test(words.trim());

const VERDICT =
  /^(?:(?:not|(?:ful|whol|part|partial|large|broad)ly|now) )?(?:accept|agree|support|endorse|reject|decline)e?d(?: (?:in (?:full|part|principle)|with (?:modification|amendment|qualification|reservation|condition)s?|by .{2,40}))?\.?$/i;

/** The same of a cell under "Accepted?", where a word for a tick does as well: "Yes", "N", "Noted". */
export function saysWhetherAccepted(cell: string): boolean {
  const words = cell.replace(/^\W+|\W+$/g, "");
  return TICKED.test(words) || (isVerdict(words) && !TELLS_MORE.test(words));
}

/** "Agreed by the Trust and done in May 2024" answers, in whatever cell it stands. */
const TELLS_MORE = /\d| and (?!the )/i;

const TICKED =
  /^(?:yes|no|y|n|(?:(?:fully|partially|partly|not) )?(?:noted|accept|agree)(?: in (?:full|part|principle))?)$/i;
