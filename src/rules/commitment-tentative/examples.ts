import type { Examples } from "../examples";

export default {
  good: {
    "a plain promise": `
      ## Recommendation 1

      Marlshire Council should review its duty rota.

      Response:

      The Council will publish a new rota by March 2027.`,
    "asking others is an act": `
      ## Recommendation 1

      Northmere Safeguarding Children Partnership should hear from schools.

      Response:

      The Partnership will ask each school for a report by May 2027.`,
    "considering is over": `
      ## Recommendation 1

      Eastvale Health Trust should look at its waiting list.

      Response:

      The Trust considered the list in May 2027 and added two clinics.`,
  },
  bad: {
    "considering it": {
      draft: `
        ## Recommendation 1

        Port Garrow Council should open its duty desk on Saturdays.

        Response:

        The Council will ⟪consider⟫ opening the desk on Saturdays by March 2027.`,
      what: "In the response to Recommendation 1, “consider” promises less than doing it.",
    },
    "hoping for it": {
      draft: `
        ## Recommendation 1

        Wexcombe Constabulary should share its call log.

        Response:

        The Constabulary ⟪hopes⟫ to share the log with the duty desk by June 2027.`,
      what: "In the response to Recommendation 1, “hopes” promises less than doing it.",
    },
  },
} satisfies Examples;
