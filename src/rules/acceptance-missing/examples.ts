import type { Examples } from "../examples";

const ANSWERS = `
      ## Recommendation 1

      Marlshire Council should agree its duty rota with the night team.

      Response:

      The Council will publish a new rota by March 2027.

      ## Recommendation 2

      Marlshire Constabulary should share its call log.

      Response:

      The Constabulary will do so from May 2027.`;

export default {
  good: {
    "accepted in the introduction": `
      Marlshire Safeguarding Children Partnership accepts in full the findings of the review.
${ANSWERS}`,
    "with spaces that were typed twice": `
      Marlshire Safeguarding Children Partnership  accepts  in  full the  findings of the review.
${ANSWERS}`,
    "said the other way round": `
      Both recommendations have been accepted by the Partnership.
${ANSWERS}`,
    "signed up to": `
      All agencies signed up to the recommendations in May 2027.
${ANSWERS}`,
    "answered one by one": `
      This document sets out the response of Northmere Safeguarding Children Partnership.

      ## Recommendation 1

      Northmere Council should review its duty rota.

      Response:

      Accepted. The Council will publish a new rota by March 2027.

      ## Recommendation 2

      Northmere Constabulary should share its call log.

      Response:

      Accepted in part. The Constabulary will share the log of emergency calls from May 2027.`,
    "a column asks whether": {
      template: "action-table",
      draft: `
      | No | Recommendation | Accepted? | Response | Lead | By when |
      |---|---|---|---|---|---|
      | 1 | Garrow Council should review its duty rota. | Yes | A new rota will be published. | Garrow Council | March 2027 |
      | 2 | Garrow Police should share its call log. | In part | The log of emergency calls will be shared. | Garrow Police | May 2027 |`,
    },
  },
  bad: {
    "still to be considered": {
      draft: `
      Garrow Safeguarding Adults Board will consider in May whether it accepts the recommendations.⟪⟫
${ANSWERS}`,
      what: "Nowhere does it say whether the findings or recommendations are accepted.",
    },
    "said nowhere": {
      draft: `
      This document sets out the response of Marlshire Safeguarding Children Partnership.⟪⟫
${ANSWERS}`,
      what: "Nowhere does it say whether the findings or recommendations are accepted.",
    },
    "said by one of three": {
      draft: `
      This document sets out the response of Eastvale Safeguarding Children Partnership.⟪⟫

      ## Recommendation 1

      Eastvale Council should review its duty rota.

      Response:

      The Council accepts this recommendation and will publish a new rota by March 2027.

      ## Recommendation 2

      Eastvale Constabulary should share its call log.

      Response:

      The Constabulary will do so from May 2027.

      ## Recommendation 3

      Eastvale Academy should record who collects a child.

      Response:

      The Academy will do so from June 2027.`,
      what: "Only 1 of 3 responses says whether the recommendation is accepted.",
    },
  },
} satisfies Examples;
