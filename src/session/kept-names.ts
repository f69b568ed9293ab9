/** What travels with a document, by name; a name never changes its meaning. */
export const KEPT = { decisions: "decisions", sections: "sections" } as const;
