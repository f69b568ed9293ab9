import type { Examples } from "../examples";

export default {
  good: {
    "a month with its year": `
      ## Recommendation 1

      Marlshire Council should review its duty rota.

      Response:

      The Council will publish a new rota by March 2027.`,
    "a length of time": `
      ## Recommendation 1

      Northmere Health Trust should audit its handovers.

      Response:

      The Trust will audit fifty handovers within six months.`,
    "a rhythm": `
      ## Recommendation 1

      Eastvale Constabulary should check its call log.

      Response:

      The Constabulary will check the log every quarter.`,
    "a blank for the date is reported as a blank": `
      ## Recommendation 1

      Port Garrow Council should staff its duty desk until six.

      Response:

      The Council will staff the desk by [insert date].`,
    "already done": `
      ## Recommendation 1

      Wexcombe Council should write to childminders.

      Response:

      The Council wrote to all childminders in May 2027.`,
  },
  bad: {
    "no date at all": {
      draft: `
        ## Recommendation 1

        Marlshire Council should review its duty rota.

        Response:

        ⟪The Council will publish a new rota.⟫`,
      what: "In the response to Recommendation 1, nothing says by when this will be done.",
    },
    "a day without its year": {
      draft: `
        ## Recommendation 1

        Northmere Health Trust should audit its handovers.

        Response:

        ⟪The Trust will present its audit on 12 June.⟫`,
      what: "In the response to Recommendation 1, “on 12 June” has no year.",
    },
    "hanging on something without a date": {
      draft: `
        ## Recommendation 1

        Port Garrow Council should rewrite its visiting policy.

        Response:

        ⟪Once approved, the Council will send the policy to every team.⟫`,
      what: "In the response to Recommendation 1, “Once approved” hangs on something that has no date of its own.",
    },
    "words that sound like a date": {
      draft: `
        ## Recommendation 1

        Wexcombe Academy should train its lunchtime staff.

        Response:

        ⟪The Academy will train them in due course.⟫`,
      what: "In the response to Recommendation 1, “in due course” does not say when.",
    },
  },
} satisfies Examples;
