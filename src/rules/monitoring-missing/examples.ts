import type { Examples } from "../examples";

const ANSWERS = `
      ## Recommendation 1

      Marlshire Council should monitor its duty rota.

      Response:

      The Council will publish a new rota by March 2027.

      ## Recommendation 2

      Marlshire Constabulary should share its call log.

      Response:

      The Constabulary will do so from May 2027.`;

export default {
  good: {
    "a group watches over the actions": `
      The Partnership's Learning Sub-group will monitor these actions every quarter.
${ANSWERS}`,
    "a body under a name of its own watches over the actions": `
      The Learning Hub will monitor the plan every quarter.
${ANSWERS}`,
    "the plan is overseen": `
      Delivery of the action plan is overseen by the Executive, which receives a report at each meeting.
${ANSWERS}`,
    "the answers are kept under review": `
      The Committee's Case Review Group will keep the answers under review.
${ANSWERS}`,
    "whose responsibility the plan is": `
      The implementation of this plan is the responsibility of the Garrow Business Group.
${ANSWERS}`,
    "a group owns the plan": `
      The Eastvale Delivery Group owns this joint plan and will report on it twice a year.
${ANSWERS}`,
    "each answer says who checks": `
      This document sets out the response of Northmere Safeguarding Children Partnership.

      ## Recommendation 1

      Northmere Council should review its duty rota.

      Response:

      The Council will publish a new rota by March 2027. The Quality Sub-group will monitor this.

      ## Recommendation 2

      Northmere Constabulary should share its call log.

      Response:

      The Constabulary will do so from May 2027. The Quality Sub-group will monitor this.`,
    "a column says who monitors": {
      template: "action-table",
      draft: `
      | No | Recommendation | Response | Lead | By when | Monitored by |
      |---|---|---|---|---|---|
      | 1 | Garrow Council should review its duty rota. | A new rota will be published. | Garrow Council | March 2027 | Quality Group |
      | 2 | Garrow Police should share its call log. | The log will be shared. | Garrow Police | May 2027 | Quality Group |`,
    },
    "said behind the last answer, in other words": `
${ANSWERS}

      The Board's Quality Sub-group will seek assurance from each agency that all actions are complete.`,
  },
  bad: {
    "said nowhere": {
      draft: `
      This document sets out the response of Marlshire Safeguarding Children Partnership.
${ANSWERS}⟪⟫`,
      what: "Nowhere does it say who will monitor whether the actions are carried out and work.",
    },
    "one agency watches over its own plan": {
      draft: `
      This document sets out the response of Northmere Safeguarding Children Partnership.

      ## Recommendation 1

      Northmere Council should review its duty rota.

      Response:

      The Council will publish a new rota by March 2027. The Council's Head of Service will review this action plan in June 2027.

      ## Recommendation 2

      Northmere Constabulary should share its call log.

      Response:

      The Constabulary will do so from May 2027.

      ## Recommendation 3

      Northmere Health Trust should share its call log.

      Response:

      The Trust will do so from May 2027.⟪⟫`,
      what: "Nowhere does it say who will monitor whether the actions are carried out and work.",
    },
    "monitored in a paper, but by whom": {
      draft: `
      This document sets out the response of Eastvale to the review. ⟪Progress will be monitored against the Action Plan at the March Meeting.⟫
${ANSWERS}`,
      what: "This says that the actions will be monitored, but not by whom.",
    },
    "monitored, but by whom": {
      draft: `
      This document sets out the response of Eastvale to the review. ⟪Progress on these actions will be monitored.⟫
${ANSWERS}`,
      what: "This says that the actions will be monitored, but not by whom.",
    },
  },
} satisfies Examples;
