const BODY =
  "(?:(?:the|our|all|each) )?(?:\\w+ ){0,2}?(?:board|partnership|committee|panel|partners|agency|agencies|organisations|trust|council|services)";
const DOES = new RegExp(
  ` ${BODY} (?=(?:has|have|is|are|was|were|will|did|does|do|says?|said|plans?|should|needs?|may|might|must|could)\\b)`,
);
const DOES_IT = new RegExp(` (has|have|is|are|will|did|does|do|should) ${BODY} (?=\\w)`);
const SINGULAR: Readonly<Record<string, string>> = {
  has: "have",
  is: "are",
  was: "were",
  does: "do",
  says: "say",
  plans: "plan",
  needs: "need",
};

/** "What the Board has done" and "How has the Partnership responded?" as they would read with "we". */
export function inFirstPerson(key: string): string {
  if (!/^(?:what|how|who|when) /.test(key)) return key;
  return key
    .replace(DOES, " we ")
    .replace(DOES_IT, " $1 we ")
    .replace(
      /\b(?:has|is|does)(?= we )|(?<= we )(?:has|is|was|does|says|plans|needs)\b/,
      (verb) => SINGULAR[verb] ?? verb,
    )
    .replace(/ the /g, " ");
}
