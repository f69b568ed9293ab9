import type { Examples } from "../examples";

const DRAFT = `
        ## Recommendation 1

        Marlshire Council should review its duty rota.

        Response:

        The Council will publish a new rota by March 2027.`;

export default {
  good: {
    "a clean file": DRAFT,
    "footnotes are meant to stay": {
      draft: `
        ## Recommendation 1

        Northmere Council should review its duty rota.

        Response:

        The Council will publish a new rota by March 2027.`,
      reading: { notes: [{ kind: "footnote", text: "The rota of the day team.", paragraph: 3 }] },
    },
  },
  bad: {
    "a comment nobody answered": {
      draft: `
        ## Recommendation 1

        Eastvale Council should review its duty rota.

        Response:

        The Council will publish a new rota by ⟪March 2027⟫.`,
      reading: {
        comments: [
          {
            author: "A. Penrose",
            text: "Is this still right?",
            at: { paragraph: 3, start: 39, end: 49 },
          },
        ],
      },
      what: "A comment by A. Penrose is still in the file: “Is this still right?”.",
    },
    "tracked changes in one paragraph, reported together": {
      draft: `
        ## Recommendation 1

        Wexcombe Council should review its duty rota.

        Response:

        The Council will publish ⟪a new rota by March 2027⟫.`,
      reading: {
        revisions: [
          {
            kind: "inserted",
            author: "A. Penrose",
            at: { paragraph: 3, start: 25, end: 30 },
            text: "a new",
          },
          {
            kind: "deleted",
            author: "A. Penrose",
            at: { paragraph: 3, start: 49, end: 49 },
            text: "if funds allow",
          },
        ],
      },
      what: "2 tracked changes are still open here: “a new” added and “if funds allow” struck out.",
    },
  },
} satisfies Examples;
